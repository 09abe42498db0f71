import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// The levels are guiding, and a goal may be set one level lower at a time: counted, not corrected.
    static let norskmaalUnderMinimum = Kontroll(
        kode: "N-07",
        navn: "Norskmålet er lavere enn det veiledende minstenivået",
        alvor: .info,
        hjemmel: Norskminimum.hjemmel,
        rett: "Sjekk at det lavere norskmålet er valgt med hensikt, og at utdanningen er riktig registrert.",
        godtar: [
            .eksempel("Uten grunnskole: A2, og B1 muntlig") {
                $0.utdanning(.nei, grunnskole: false)
                for ferdighet in [Ferdighet.lese, .lytte, .skrive] { $0.norskmaal(ferdighet, .a2, fra: 2.mars(2026)) }
                $0.norskmaal(.muntlig, .b1, fra: 2.mars(2026))
            },
            .eksempel("Grunnskole: B1") {
                $0.utdanning(.nei, grunnskole: true)
                for ferdighet in [Ferdighet.lese, .muntlig] { $0.norskmaal(ferdighet, .b1, fra: 2.mars(2026)) }
            },
            .eksempel("Videregående: B1, og B2 muntlig") {
                $0.utdanning(.ja)
                $0.norskmaal(.skrive, .b1, fra: 2.mars(2026))
                $0.norskmaal(.muntlig, .b2, fra: 2.mars(2026))
            },
            .eksempel("Det lave målet er erstattet av et høyere") {
                $0.utdanning(.ja)
                $0.norskmaal(.skrive, .a2, fra: 2.mars(2026))
                $0.norskmaal(.skrive, .b1, fra: 3.mars(2026))
            },
            .eksempel("Karakter er ikke et lavere nivå") {
                $0.utdanning(.ja)
                $0.norskmaal(.fag, .karakter2, fra: 2.mars(2026))
            },
            .eksempel("Om grunnskolen er fullført, er ikke kjent") {
                $0.utdanning(.nei)
                $0.norskmaal(.lese, .a1, fra: 2.mars(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Uten grunnskole, A2 muntlig") {
                $0.utdanning(.nei, grunnskole: false)
                $0.norskmaal(.muntlig, .a2, fra: 2.mars(2026))
            },
            .eksempel("Grunnskole, A2 i lesing") {
                $0.utdanning(.nei, grunnskole: true)
                $0.norskmaal(.lese, .a2, fra: 2.mars(2026))
            },
            .eksempel("Videregående, B1 muntlig") {
                $0.utdanning(.ja)
                $0.norskmaal(.muntlig, .b1, fra: 2.mars(2026))
            },
        ]
    ) { sak, _, treff in
        guard !sak.mappe.norskmaal.isEmpty, let minimum = Norskminimum(sak.mappe) else { return }
        for maal in sak.mappe.norskmaal where maal.teller && maal.gjelderFra <= sak.dato {
            guard let minst = minimum.nivaa(maal.ferdighet), maal.nivaa.rawValue < minst.rawValue,
                sak.mappe.norskmaal.allSatisfy({ !$0.erstatter(maal, paa: sak.dato) })
            else { continue }
            treff.rad(maal, .nivaa, .nivaa(maal.nivaa), ventet: .nivaa(minst))
        }
    }
}
