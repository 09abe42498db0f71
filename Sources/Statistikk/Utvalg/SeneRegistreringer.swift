import Tekster

extension Utvalg {
    /// Denominator of the leader's figure: Q-02 counts rows, and a table of persons can be protected.
    static let medRegistrering = Utvalg(
        "med-registrering",
        Tekst(
            "Personer med minst én hendelse i perioden som skal registreres innen to måneder.",
            nn: "Personar med minst éi hending i perioden som skal registrerast innan to månader.")
    ) { tilfelle, periode in
        tilfelle.antallRegistreringer(i: periode) > 0
    }

    static let registrertForSent = Utvalg(
        "registrert-for-sent",
        Tekst(
            "Personer med minst én hendelse i perioden som er registrert mer enn to måneder etter.",
            nn: "Personar med minst éi hending i perioden som er registrert meir enn to månader etter.")
    ) { tilfelle, periode in
        tilfelle.registrertITide(i: periode) < tilfelle.antallRegistreringer(i: periode)
    }
}

extension Tilfelle {
    fileprivate func antallRegistreringer(i periode: Statistikkperiode) -> Int {
        var antall = 0
        hverRegistrering(i: periode) { _, _ in antall += 1 }
        return antall
    }
}
