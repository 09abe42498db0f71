import Tekster

extension Utvalg {
    /// The leader's figure: Q-02 counts rows, and a table of persons can be protected.
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
