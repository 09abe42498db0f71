import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// Eleven digits or not is decided while reading. A warning only: from 2032 the first check digit may be others
    /// (datakontrakt 7.2).
    static let foedselsnummer = Kontroll(
        kode: "P-03",
        navn: "Fødselsnummeret eller D-nummeret har feil kontrollsiffer",
        alvor: .advarsel,
        hjemmel: Hjemmel("Skatteetaten: kontrollsifre i fødselsnummer og D-nummer (datakontrakt P-03)"),
        rett: "Slå opp deltakeren i Folkeregisteret, og rett nummeret i kilden.",
        godtar: [
            .eksempel("Riktig fødselsnummer") { $0.nummer(foedselsnummer: 14_859_610_065) },
            .eksempel("Riktig D-nummer") { $0.nummer(foedselsnummer: 54_859_610_059) },
            .eksempel("Ikke levert"),
        ],
        slaarUtFor: [
            .eksempel("Siste siffer er ett for mye") { $0.nummer(foedselsnummer: 14_859_610_066) }
        ]
    ) { sak, _, treff in
        let nummer = sak.mappe.person.foedselsnummer
        guard nummer.tall != 0, !nummer.harRiktigKontroll else { return }
        treff.rad(sak.mappe.person, .foedselsnummer, .skjult)
    }
}
