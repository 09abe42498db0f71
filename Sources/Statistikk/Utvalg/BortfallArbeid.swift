import Regelmotor
import Tekster

extension Utvalg {
    /// The latest decision of the person counts, so that each is counted once (indikatorer 1.5, R1).
    static let bortfallIPerioden = Utvalg(
        "bortfall-arbeid",
        Tekst(
            "Personer som fikk vedtak om bortfall av rett og plikt på grunn av arbeid i perioden.",
            nn: "Personar som fekk vedtak om bortfall av rett og plikt på grunn av arbeid i perioden."),
        erFoelsom: true
    ) { tilfelle, periode in
        guard let bortfall = tilfelle.fakta.bortfall else { return false }
        return periode.inneholder(bortfall.vedtaksdato)
    }

    static let bortfaltNaa = Utvalg(
        "bortfalt",
        Tekst(
            "Personer med vedtak om bortfall på grunn av arbeid der rett og plikt ikke er kommet tilbake på datoen.",
            nn: "Personar med vedtak om bortfall på grunn av arbeid der rett og plikt ikkje er komne tilbake på datoen."
        ),
        erFoelsom: true
    ) { tilfelle, periode in
        guard let bortfall = tilfelle.fakta.bortfall, bortfall.vedtaksdato <= periode.til else { return false }
        return bortfall.status != .gjeninntraadt
    }
}
