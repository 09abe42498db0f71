import Kalender
import Register
import Tekster

extension Utvalg {
    /// AVSL of indikatorer 1.4: at least one day of programme, and not ended by death. An ending set by NIR when right and
    /// duty lapse before the programme began is not the end of a programme. One that nobody has registered a cause for
    /// stays, as IMDi counts.
    static let avsluttede = Utvalg(
        "avsluttede",
        Tekst(
            "Personer som avsluttet introduksjonsprogrammet i perioden. Dødsfall er ikke med.",
            nn: "Personar som avslutta introduksjonsprogrammet i perioden. Dødsfall er ikkje med."), .slutt,
        utelukker: [Umulig("aarsak", Avslutningsaarsak.doed.kode)]
    ) { tilfelle, periode in
        tilfelle.avsluttet(i: periode) != nil
    }
}

extension Tilfelle {
    /// The ending that puts the person in AVSL of the period.
    func avsluttet(i periode: Statistikkperiode) -> Avslutning? {
        guard let slutt = program.slutt(i: periode), slutt.aarsak != .doed else { return nil }
        return slutt
    }
}
