extension Utvalg {
    /// AKTIV(d) of indikatorer 1.4.
    static let deltakere = Utvalg(
        "deltakere", "Personer som er i introduksjonsprogram på datoen: programmet har begynt og er ikke avsluttet."
    ) { sak in
        sak.fakta.erAktiv
    }
}
