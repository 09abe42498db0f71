import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let sammeNummer = Kontroll(
        kode: "P-05",
        navn: "Samme nummer står på flere personer",
        alvor: .feil,
        hjemmel: .praksis("en person beholder DUF-nummeret sitt, og ingen andre får det", "P-05"),
        rett: "Sjekk om det er samme person registrert to ganger. Meld det til IMDi.",
        godtar: [.eksempel("Ingen andre har nummeret")],
        slaarUtFor: [
            .eksempel("Samme DUF-nummer på to personer: feil", harDeltDuf: true),
            .eksempel("Samme fødselsnummer, men ulike DUF-nummer: advarsel", harDeltFoedselsnummer: true),
        ]
    ) { sak, grunnlag, treff in
        if grunnlag.harDeltDuf { treff.rad(sak.mappe.person, .duf, .skjult) }
        if grunnlag.harDeltFoedselsnummer {
            treff.rad(sak.mappe.person, .foedselsnummer, .skjult, alvor: .advarsel)
        }
    }
}
