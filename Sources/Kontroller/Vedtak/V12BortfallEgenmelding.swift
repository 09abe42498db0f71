import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// There may be other grounds than four absences, so only the day of the new assessment can be told.
    static let bortfallEgenmelding = Kontroll(
        kode: "V-12",
        navn: "Retten til å bruke egenmelding er tatt bort, og skal vurderes på nytt innen seks måneder",
        alvor: .info,
        hjemmel: Hjemmel(.integreringsforskriften, "9"),
        rett: "Vurder på nytt om deltakeren kan bruke egenmelding, senest på den beregnede datoen.",
        godtar: [
            .eksempel("Vedtaket er annullert") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.vedtak(.bortfallEgenmelding, vedtatt: 31.mars(2026), annullert: true)
            },
            .eksempel("Bortfall på grunn av arbeid er noe annet") { $0.bortfallMedAvslutning(5.januar(2026)) },
        ],
        slaarUtFor: [
            .eksempel("Vurderes på nytt innen 30. september 2026") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.vedtak(.bortfallEgenmelding, vedtatt: 30.mars(2026))
            }
        ]
    ) { sak, grunnlag, treff in
        for v in sak.mappe.vedtak where v.type == .bortfallEgenmelding && v.erFattet {
            treff.rad(
                v, .vedtaksdato, .dato(v.vedtaksdato),
                ventet: v.vurderesIgjenSenest(grunnlag.regelverk).map { .dato($0) } ?? .ingen)
        }
    }
}
