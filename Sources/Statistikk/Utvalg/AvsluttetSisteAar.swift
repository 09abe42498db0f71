import Kalender
import Regelmotor
import Register

extension Utvalg {
    /// AVSL of indikatorer 1.4, over twelve months: at least one day of programme, and not ended by death. An ending set by
    /// NIR when right and duty lapse before the programme began is not the end of a programme.
    static let avsluttet12 = Utvalg(
        "avsluttet-12mnd",
        "Personer som avsluttet introduksjonsprogrammet i de tolv månedene til og med datoen. Dødsfall er ikke med.",
        utelukker: [Umulig("aarsak", Avslutningsaarsak.doed.kode)]
    ) { sak in
        guard let slutt = sak.fakta.avslutning, let start = sak.fakta.startdato else { return false }
        return start <= slutt.dato && slutt.aarsak != .doed && sak.erSisteTolvMaaneder(slutt.dato)
    }
}

extension Sak {
    /// In the twelve months up to and including the day of computation.
    func erSisteTolvMaaneder(_ dag: Dato) -> Bool { dag <= dato && dag > dato.plus(maaneder: -12) }
}
