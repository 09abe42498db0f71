import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// SM-V4. The law does not name the day the age is taken; the start date is used.
    static let overOevreAlder = Kontroll(
        kode: "S-08",
        navn: "Deltakeren er over 55 år, men sluttmålet er ikke arbeid",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsloven, "13 og 14 første ledd"),
        krever: [.avslutning],
        ser: [.sluttmaal],
        rett: "Bytt sluttmål i NIR til N2 eller N4. Programmet til deltakere over 55 år skal kvalifisere for arbeid.",
        godtar: [
            .eksempel("Fyller 56 år dagen etter oppstart", foedt: 3.februar(1970)) {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n5, registrert: 3.februar(2026))
            },
            .eksempel("56 år, og sluttmålet er arbeid", foedt: 2.februar(1970)) {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
            },
            .eksempel("56 år, men startet før 2026", foedt: 31.desember(1969)) {
                $0.deltakelse(oppstart: 31.desember(2025))
                $0.sluttmaal(.n5, registrert: 5.januar(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Fyller 56 år på oppstartsdagen", foedt: 2.februar(1970)) {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n5, registrert: 3.februar(2026))
            }
        ]
    ) { sak, grunnlag, treff in
        guard let maal = sak.fakta.sluttmaal.verdi, maal.sluttmaal.gruppe != .arbeid,
            let start = sak.fakta.startdato, let grense = grunnlag.regelverk.tall(.oevreAlder, paa: start),
            sak.mappe.person.foedselsdato.alder(paa: start) > grense,
            grunnlag.regelverk.motSkjaering(start) >= grunnlag.regelverk.skjaeringsdatoer.program2026,
            sak.erIAvviksrapporten(grunnlag.regelverk.parametere)
        else { return }
        treff.rad(maal, .sluttmaal, .sluttmaal(maal.sluttmaal))
    }
}
