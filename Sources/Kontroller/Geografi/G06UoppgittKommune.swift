import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// The contract rejects such a row; one that is in the case was let through, and the finding follows it.
    static let uoppgittKommune = Kontroll(
        kode: "G-06",
        navn: "Uoppgitt kommune eller bydel er brukt på en person",
        alvor: .feil,
        hjemmel: .praksis("9999 og uoppgitt bydel er koder for statistikk, ikke for personer", "G-06"),
        rett: "Registrer kommunen og bydelen deltakeren hører til. La bydelen stå tom hvis den ikke er kjent.",
        godtar: [
            .eksempel("Kjent kommune og bydel") { $0.adresse(.bor, kommune: 301, bydel: 30_101, fra: 2.januar(2026)) },
            .eksempel("Kjent kommune uten bydel") { $0.adresse(.bor, kommune: 301, fra: 2.januar(2026)) },
        ],
        slaarUtFor: [
            .eksempel("Kommune 9999") { $0.bosatt(2.januar(2026), kommune: 9999) },
            .eksempel("Uoppgitt bydel i Oslo") {
                $0.adresse(.bor, kommune: 301, bydel: 30_199, fra: 2.januar(2026))
            },
        ]
    ) { sak, _, treff in
        sak.mappe.hverStedsangivelse { sted in
            if sted.kommune == .uoppgitt { treff.sted(sted) } else if sted.harUoppgittBydel { treff.bydel(sted) }
        }
    }
}
