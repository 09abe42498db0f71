import Register
import Regelmotor

extension Kontroll {
    /// Nothing is wrong: the old number is what links the person to earlier deliveries.
    static let dnummerErstattet = Kontroll(
        kode: "P-06",
        navn: "Deltakeren hadde D-nummer før, og har fått fødselsnummer",
        alvor: .info,
        hjemmel: .praksis("det gamle nummeret beholdes i identitetshistorikken", "P-06"),
        rett: "Sjekk at deltakeren ikke også står som egen person med D-nummeret. Ellers trenger du ikke gjøre noe.",
        godtar: [
            .eksempel("Har fortsatt D-nummer") {
                $0.nummer(foedselsnummer: 54_859_610_059)
                $0.ident(.dnr, 54_859_610_059)
            },
            .eksempel("Det tidligere nummeret er et DUF-nummer") {
                $0.nummer(foedselsnummer: 14_859_610_065)
                $0.ident(.duf, 209_900_000_208)
            },
            .eksempel("Fødselsnummeret er ikke levert") { $0.ident(.dnr, 54_859_610_059) },
        ],
        slaarUtFor: [
            .eksempel("D-nummer før, fødselsnummer nå") {
                $0.nummer(foedselsnummer: 14_859_610_065)
                $0.ident(.dnr, 54_859_610_059)
            }
        ]
    ) { sak, _, treff in
        let nummer = sak.mappe.person.foedselsnummer
        guard nummer.tall != 0, !nummer.erDnummer else { return }
        for i in sak.mappe.identer where i.type == .dnr && i.teller { treff.rad(i, .ident, .skjult) }
    }
}
