import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let arbeidsrettedeTimer = Kontroll(
        kode: "M-02",
        navn: "Sluttmålet er arbeid, men programmet har mindre enn 15 arbeidsrettede timer i uka",
        alvor: .info,
        hjemmel: Hjemmel(.integreringsloven, "14 a tredje ledd"),
        krever: [.tiltak, .avslutning],
        gjelder: .fra(1.januar(2026)),
        aapnePunkter: ["OP-10"],
        rett: "Registrer praksis, deltidsarbeid, kurs og tiltak fra Nav med timer per uke, eller øk omfanget.",
        godtar: [
            .eksempel("15 timer praksis i uka fra tre måneder i programmet", dato: 2.juni(2026)) {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n2, registrert: 3.februar(2026))
                $0.tiltak(.praksis, fra: 2.mai(2026), timer: Desimal(15))
            },
            .eksempel("Dagen før det er gått tre måneder", dato: 1.mai(2026)) {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n2, registrert: 3.februar(2026))
            },
            .eksempel("40 prosent av 37,5 timer er 15 timer", dato: 2.juni(2026)) {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n2, registrert: 3.februar(2026))
                $0.tiltak(.praksis, fra: 2.mars(2026), prosent: Desimal(40))
            },
            .eksempel("Uten videregående gjelder kravet etter seks måneder", dato: 1.august(2026)) {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("14 og en halv time praksis i uka", dato: 2.juni(2026)) {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n2, registrert: 3.februar(2026))
                $0.tiltak(.praksis, fra: 2.mai(2026), timer: Desimal(hundredeler: 1_450))
            },
            .eksempel("Ingen arbeidsrettede tiltak første dag kravet gjelder", dato: 2.mai(2026)) {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n2, registrert: 3.februar(2026))
                $0.tiltak(.norsk, fra: 2.februar(2026), timer: Desimal(30))
            },
            .eksempel("Praksisen er erstattet av et kurs på 10 timer", dato: 2.juni(2026)) {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n2, registrert: 3.februar(2026))
                $0.tiltak(.praksis, fra: 2.mai(2026), timer: Desimal(15), noekkel: 1)
                $0.tiltak(.kursYrke, fra: 16.mai(2026), timer: Desimal(10), noekkel: 2, erstatter: 1)
            },
        ]
    ) { sak, grunnlag, treff in
        guard let fra = sak.fakta.arbeidsrettetFra, let vindu = Periode(fom: fra, tom: sak.dato),
            sak.fakta.avslutning == nil, let deltakelse = sak.fakta.foersteDeltakelse, let start = deltakelse.startdato,
            grunnlag.regelverk.motSkjaering(start) >= grunnlag.regelverk.skjaeringsdatoer.program2026,
            let krav = grunnlag.regelverk.tall(.arbeidsrettetTimer, paa: start)
        else { return }
        var sum = 0
        for t in sak.mappe.tiltak where t.type.erArbeidsrettet && t.erIProgram {
            sum += t.timerIHundredeler(grunnlag.regelverk) * sak.mappe.dager(med: t, i: vindu)
        }
        let snitt = sum / (vindu.fom.dager(til: vindu.tom) + 1)
        guard snitt < krav * 100 else { return }
        treff.rad(
            deltakelse, .ingen, .desimal(Desimal(hundredeler: Int32(clamping: snitt))), ventet: .tall(Int32(krav)))
    }
}
