import Tekster

extension Utvalg {
    /// AKTIV(d) of indikatorer 1.4: the day lies in a decision on participation, on or before the ending.
    static let deltakere = Utvalg(
        "deltakere",
        Tekst(
            "Personer som er i introduksjonsprogram på datoen: programmet har begynt og er ikke avsluttet.",
            nn: "Personar som er i introduksjonsprogram på datoen: programmet har byrja og er ikkje avslutta."),
        erPaaDagen: true
    ) { tilfelle, periode in
        tilfelle.program.dag(periode.til)
    }

    /// DELT of indikatorer 1.4.
    static let deltattIPerioden = Utvalg(
        "deltatt",
        Tekst(
            "Personer som var i introduksjonsprogram minst én dag i perioden.",
            nn: "Personar som var i introduksjonsprogram minst éin dag i perioden."), .program
    ) { tilfelle, periode in
        tilfelle.program.harDag(i: periode)
    }

    /// START of indikatorer 1.4. A new decision after moving is not a start.
    static let nyeDeltakere = Utvalg(
        "nye",
        Tekst(
            "Personer som begynte i introduksjonsprogram i perioden.",
            nn: "Personar som byrja i introduksjonsprogram i perioden."), .start
    ) { tilfelle, periode in
        tilfelle.program.start.map(periode.inneholder) ?? false
    }
}
