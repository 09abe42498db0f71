import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// The birth date of its own column is the one that counts.
    static let foedselsdato = Kontroll(
        kode: "P-04",
        navn: "Fødselsdatoen er en annen enn den i fødselsnummeret",
        alvor: .advarsel,
        hjemmel: .praksis("fødselsdatoen i egen kolonne gjelder", "P-04"),
        rett: "Slå opp deltakeren i Folkeregisteret, og rett fødselsdatoen eller nummeret i kilden.",
        godtar: [
            .eksempel("Samme dag") { $0.nummer(foedselsnummer: 14_859_610_065) },
            .eksempel("Samme dag i D-nummeret") { $0.nummer(foedselsnummer: 54_859_610_059) },
        ],
        slaarUtFor: [
            .eksempel("Født dagen etter", foedt: 15.mai(1996)) { $0.nummer(foedselsnummer: 14_859_610_065) }
        ]
    ) { sak, _, treff in
        let person = sak.mappe.person
        guard person.foedselsnummer.tall != 0, !person.foedselsnummer.passer(med: person.foedselsdato) else { return }
        treff.rad(person, .foedselsdato, .skjult)
    }
}
