import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// The leave that passes the ceiling is pointed at; those that follow in the same year or window are not.
    static let permisjonOverRammen = Kontroll(
        kode: "F-05",
        navn: "Permisjon, fri eller ferie er lengre enn rammen for typen",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsforskriften, "11–18 og 31–33"),
        gjelder: .integreringsloven,
        rett: "Sjekk typen og datoene. Er dagene over rammen ikke gyldig fravær av en annen type, rett til-datoen.",
        godtar: [
            .eksempel("Ti virkedager velferdspermisjon i kalenderåret") {
                $0.permisjon(.pVelferd, 9.februar(2026)...13.februar(2026))
                $0.permisjon(.pVelferd, 9.mars(2026)...13.mars(2026))
            },
            .eksempel("Elleve virkedager, men på hver side av nyttår") {
                $0.permisjon(.pVelferd, 22.desember(2025)...8.januar(2026))
            },
            .eksempel("To dager til annen religiøs høytid") { $0.permisjon(.pReligion, 19.mars(2026)...20.mars(2026)) },
            .eksempel("25 dager ferie: fem uker uten helligdager") {
                $0.permisjon(.pFerie, 29.juni(2026)...31.juli(2026))
            },
            .eksempel("Sju dager fri ved fødsel, far") { $0.permisjon(.pFoedselFar, 9.mars(2026)...17.mars(2026)) },
            .eksempel("Ti måneder omsorgspermisjon") { $0.permisjon(.pOmsorg, 2.februar(2026)...1.desember(2026)) },
            .eksempel("Tolv måneder langvarig sykdom i norskopplæringen") {
                $0.permisjon(.pnSykdom, 2.februar(2026)...1.februar(2027), ordning: .norsk)
            },
        ],
        slaarUtFor: [
            .eksempel("Elleve virkedager velferdspermisjon i kalenderåret") {
                $0.permisjon(.pVelferd, 9.februar(2026)...13.februar(2026))
                $0.permisjon(.pVelferd, 9.mars(2026)...16.mars(2026))
            },
            .eksempel("Tre dager til annen religiøs høytid") {
                $0.permisjon(.pReligion, 18.mars(2026)...20.mars(2026))
            },
            .eksempel("26 dager ferie") { $0.permisjon(.pFerie, 29.juni(2026)...3.august(2026)) },
            .eksempel("Åtte dager fri ved fødsel, far") { $0.permisjon(.pFoedselFar, 9.mars(2026)...18.mars(2026)) },
            .eksempel("Ti måneder og en dag omsorgspermisjon") {
                $0.permisjon(.pOmsorg, 2.februar(2026)...2.desember(2026))
            },
            .eksempel("Tolv måneder og en dag langvarig sykdom i norskopplæringen") {
                $0.permisjon(.pnSykdom, 2.februar(2026)...2.februar(2027), ordning: .norsk)
            },
        ]
    ) { sak, grunnlag, treff in
        guard !sak.mappe.permisjoner.isEmpty else { return }
        for ramme in Permisjonsramme.alle where sak.mappe.permisjoner.contains(where: { ramme.gjelder($0) }) {
            let rader = Radrekke(
                sak.mappe.permisjoner.filter { ramme.gjelder($0) && grunnlag.regelverk.erUnderLoven($0.fra) }
            ) { $0.dager }
            ramme.proev(rader, grunnlag.regelverk, &treff)
        }
    }
}
