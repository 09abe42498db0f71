import Kalender
import Testing

@Suite("KAL-3 og KAL-4: måneder og alder")
struct MaanedsregningTests {
    @Test(
        "KAL-3: siste dag av en varighet, og siste dag å handle på",
        arguments: [
            (2.februar(2026), 12, 1.februar(2027), 2.februar(2027)),
            (31.august(2025), 6, 28.februar(2026), 28.februar(2026)),
            (31.august(2026), 18, 29.februar(2028), 29.februar(2028)),
            (29.februar(2028), 12, 28.februar(2029), 28.februar(2029)),
            (29.februar(2028), 48, 28.februar(2032), 29.februar(2032)),
            (31.januar(2026), 18, 30.juli(2027), 31.juli(2027)),
        ])
    func eksempler(start: Dato, maaneder: Int, siste: Dato, frist: Dato) {
        #expect(start.sisteDag(etterMaaneder: maaneder) == siste)
        #expect(start.fristDag(etterMaaneder: maaneder) == frist)
    }

    @Test("Samme dag i måneden, ellers månedens siste: alle datoer 2019–2029, 0 til 60 måneder")
    func alleDatoer() {
        var start = 1.januar(2019)
        while start < 1.januar(2030) {
            for maaneder in 0...60 {
                let nummer = start.aar * 12 + start.maaned - 1 + maaneder
                let ventet = (start.dag - 3...start.dag).reversed().lazy
                    .compactMap { Dato(nummer / 12, nummer % 12 + 1, $0) }.first
                guard start.plus(maaneder: maaneder) == ventet else {
                    Issue.record("\(start) pluss \(maaneder) måneder ble \(start.plus(maaneder: maaneder))")
                    return
                }
            }
            start = start.plus(dager: 1)
        }
    }

    @Test("Måneder kan trekkes fra, også over et årsskifte")
    func bakover() {
        #expect(31.mars(2026).plus(maaneder: -1) == 28.februar(2026))
        #expect(15.januar(2026).plus(maaneder: -13) == 15.desember(2024))
    }

    @Test("KAL-4: et år fylles på dagen, ikke dagen før")
    func alder() {
        #expect(15.juni(1970).alder(paa: 14.juni(2026)) == 55)
        #expect(15.juni(1970).alder(paa: 15.juni(2026)) == 56)
        #expect(2.mai(2008).alder(paa: 1.mai(2026)) == 17)
        #expect(2.mai(2008).alder(paa: 2.mai(2008)) == 0)
    }

    @Test("KAL-4: den som er født 29. februar, fyller år 1. mars i vanlige år")
    func skuddaarsbarn() {
        #expect(29.februar(2008).alder(paa: 28.februar(2026)) == 17)
        #expect(29.februar(2008).alder(paa: 1.mars(2026)) == 18)
        #expect(29.februar(2008).alder(paa: 28.februar(2028)) == 19)
        #expect(29.februar(2008).alder(paa: 29.februar(2028)) == 20)
    }
}
