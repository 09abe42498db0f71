import Regelmotor
import Register
import Tekster

extension Indikator {
    static let fullfoertVgo = Indikator(
        "F-06",
        Tekst("Fullføringsgrad for videregående i programmet", nn: "Fullføringsgrad for vidaregåande i programmet"),
        Tekst(
            "Andel av dem som avsluttet i året med videregående opplæring eller fagbrev som sluttmål, som fullførte. "
                + "De uten registrert årsak er med i nevneren.",
            nn:
                "Del av dei som avslutta i året med vidaregåande opplæring eller fagbrev som sluttmål, som "
                + "fullførte. Dei utan registrert årsak er med i nemnaren."),
        .prosent(desimaler: 1), .aarlig, kilde: "Egen definisjon; integreringsloven §§ 13 og 14",
        .andel(teller: .fullfoerteVgo, nevner: .avsluttedeMedVgomaal))
}

extension Utvalg {
    static let avsluttedeMedVgomaal = Utvalg(
        "avsluttede-vgo-maal",
        Tekst(
            "Personer som avsluttet i perioden med videregående opplæring, deler av den, eller fag- og yrkesopplæring "
                + "som sluttmål.",
            nn:
                "Personar som avslutta i perioden med vidaregåande opplæring, delar av ho, eller fag- og "
                + "yrkesopplæring som "
                + "sluttmål."), .slutt
    ) { tilfelle, periode in
        guard let slutt = tilfelle.avsluttet(i: periode) else { return false }
        switch tilfelle.sluttmaal(paa: slutt.dato)?.gruppe {
        case .vgo, .fag: return true
        default: return false
        }
    }

    /// No code tells of a fagbrev or vitnemål; the municipality's tick that the goal is reached does.
    static let fullfoerteVgo = Utvalg(
        "fullfoerte-vgo",
        Tekst(
            "Personer som gjennomførte programmet og gikk til videregående, fagskole eller høyere utdanning, eller "
                + "som er registrert med oppnådd sluttmål.",
            nn:
                "Personar som gjennomførte programmet og gjekk til vidaregåande, fagskule eller høgare utdanning, "
                + "eller som er "
                + "registrerte med oppnådd sluttmål."), .slutt
    ) { tilfelle, periode in
        guard let slutt = tilfelle.avsluttet(i: periode) else { return false }
        if tilfelle.mappe.gjeldendeSluttmaal(paa: slutt.dato).verdi?.maaloppnaadd == true { return true }
        guard slutt.type == .gjennomfoert else { return false }
        switch slutt.aarsak {
        case .vgo, .fagskole, .hoeyere: return true
        default: return false
        }
    }
}
