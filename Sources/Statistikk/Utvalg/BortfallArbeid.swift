import Regelmotor

extension Utvalg {
    /// The latest decision of the person counts, so that each is counted once (indikatorer 1.5, R1).
    static let bortfall12 = Utvalg(
        "bortfall-12mnd",
        "Personer som fikk vedtak om bortfall av rett og plikt på grunn av arbeid i de tolv månedene til og med datoen.",
        erFoelsom: true
    ) { sak in
        guard let bortfall = sak.fakta.bortfall else { return false }
        return sak.erSisteTolvMaaneder(bortfall.vedtaksdato)
    }

    static let bortfaltNaa = Utvalg(
        "bortfalt",
        "Personer med vedtak om bortfall på grunn av arbeid der rett og plikt ikke er kommet tilbake på datoen.",
        erFoelsom: true
    ) { sak in
        guard let bortfall = sak.fakta.bortfall, bortfall.vedtaksdato <= sak.dato else { return false }
        return bortfall.status != .gjeninntraadt
    }
}
