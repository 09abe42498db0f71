import Kalender
import Regelmotor
import Register
import Testing

/// SM-TAB, row by row, as lovregler 4 has it.
@Suite("SM-TAB, SM-V1 og SM-V2: de 15 sluttmålene")
struct SluttmaalTabellTests {
    struct Rad: Sendable, CustomTestStringConvertible {
        let maal: Sluttmaal
        let regel: String
        let maaneder: Int
        let utvidelse: Int
        let vgo: Bool
        let fra: Dato?
        let til: Dato?
        let tilNir: Dato?

        init(
            _ maal: Sluttmaal, _ regel: String, _ maaneder: Int, _ utvidelse: Int, vgo: Bool, fra: Dato? = nil,
            til: Dato? = nil, tilNir: Dato? = nil
        ) {
            (self.maal, self.regel, self.maaneder, self.utvidelse) = (maal, regel, maaneder, utvidelse)
            (self.vgo, self.fra, self.til, self.tilNir) = (vgo, fra, til, tilNir ?? til)
        }

        var testDescription: String { maal.kode }
    }

    static let tabell: [Rad] = [
        Rad(.n1, "INTL-13-3", 12, 0, vgo: true, fra: 1.januar(2026)),
        Rad(.n2, "INTL-13-3", 12, 0, vgo: true, fra: 1.januar(2026)),
        Rad(.n3, "INTL-13-3", 12, 0, vgo: true, fra: 1.januar(2026)),
        Rad(.n4, "INTL-14-6", 24, 0, vgo: false, fra: 1.januar(2026)),
        Rad(.n5, "INTL-14-4b", 48, 12, vgo: false, fra: 1.januar(2025)),
        Rad(.n6, "INTL-14-4a", 36, 12, vgo: false, fra: 1.januar(2025)),
        Rad(.n7, "INTL-14-5", 60, 0, vgo: false, fra: 1.januar(2025)),
        Rad(.g1, "INTL-13-2-GML", 6, 6, vgo: true, til: 31.desember(2025)),
        Rad(.g2, "INTL-13-2-GML", 6, 6, vgo: true, til: 31.desember(2025)),
        Rad(.g3, "INTL-13-3-GML", 36, 12, vgo: false, til: 31.desember(2024), tilNir: 31.desember(2025)),
        Rad(.g4, "INTL-13-4-GML", 24, 12, vgo: false, til: 31.desember(2025)),
        Rad(.g5, "INTL-13-4-GML", 24, 12, vgo: false, til: 31.desember(2024), tilNir: 31.desember(2025)),
        Rad(.g6, "INTL-13-4-GML", 24, 12, vgo: false, til: 31.desember(2025)),
        Rad(.g7, "INTL-13-4-GML", 24, 12, vgo: false, til: 31.desember(2025)),
        Rad(.g8, "INTL-13-4-GML", 36, 12, vgo: false, til: 31.desember(2024), tilNir: 31.desember(2025)),
    ]

    @Test("Tabellen har hvert sluttmål én gang")
    func alle() {
        #expect(SluttmaalTabellTests.tabell.map(\.maal) == Sluttmaal.allCases)
        #expect(Regelverk.test.sluttmaal.count == 15)
    }

    @Test("Lengde, utvidelse, utdanning og regel er som i loven", arguments: tabell)
    func rad(rad: Rad) throws {
        let regel = try #require(Regelverk.test.regel(for: rad.maal))
        #expect(regel.maaneder == rad.maaneder && regel.utvidelse == rad.utvidelse)
        #expect(regel.kreverVgo == rad.vgo && regel.regel.id == rad.regel)
        if let fra = rad.fra { #expect(regel.fra == fra) }
        #expect(regel.til == rad.til && (regel.tilNir ?? regel.til) == rad.tilNir)
    }

    @Test("Den utvidede lengden er aldri lengre enn loven tillater", arguments: tabell)
    func utvidet(rad: Rad) {
        let start = rad.fra ?? 1.oktober(2024)
        let frist = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: start)
            $0.deltakelse(oppstart: start)
            $0.sluttmaal(rad.maal, registrert: start)
            $0.ordning(.intro, utvidelse: 24)
        }.fakta(paa: 1.februar(2026)).frist?.verdi
        #expect(frist?.maaneder == rad.maaneder && frist?.utvidelse == rad.utvidelse)
        #expect(frist?.frist == start.sisteDag(etterMaaneder: rad.maaneder + rad.utvidelse))
    }

    /// The transition table of lovregler 4: who may have which goal, by start date.
    @Test(
        "Overgangstabellen: målene som gjelder for hver startdato",
        arguments: [
            (31.desember(2024), [Sluttmaal.g1, .g2, .g3, .g4, .g5, .g6, .g7, .g8]),
            (1.januar(2025), [.n5, .n6, .n7, .g1, .g2, .g4, .g6, .g7]),
            (31.desember(2025), [.n5, .n6, .n7, .g1, .g2, .g4, .g6, .g7]),
            (1.januar(2026), [.n1, .n2, .n3, .n4, .n5, .n6, .n7]),
        ])
    func overgang(start: Dato, gyldige: [Sluttmaal]) {
        let svar = Regelverk.test.sluttmaal.filter {
            ($0.fra.map { $0 <= start } ?? true) && ($0.til.map { start <= $0 } ?? true)
        }
        #expect(svar.map(\.maal) == gyldige)
    }

    @Test(
        "SM-V6: oppstart i 2025 med G3, G5 eller G8 kan ha den lengre retten; SM-V7: de andre gamle målene beholder sin",
        arguments: [
            (Sluttmaal.g3, ["AVVIK-4"]), (.g5, ["AVVIK-4"]), (.g8, ["AVVIK-4"]), (.g1, []), (.g2, []), (.g4, []),
            (.g6, []), (.g7, []),
        ])
    func oppstart2025(maal: Sluttmaal, ventet: [String]) throws {
        let fakta = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.oktober(2024))
            $0.deltakelse(oppstart: 3.februar(2025))
            $0.sluttmaal(maal, registrert: 3.februar(2025))
        }.fakta()
        #expect(fakta.avvik.ider == ventet)
        let maaneder = try #require(Regelverk.test.regel(for: maal)?.maaneder)
        #expect(fakta.programfrist == 3.februar(2025).sisteDag(etterMaaneder: maaneder))
    }
}

@Suite("SM-OLD-34: kollektiv beskyttelse med oppstart før 2026")
struct GamleLengder34Tests {
    private func frist(_ maal: Sluttmaal, utvidelse: UInt8 = 0) -> Dato? {
        Personmappe.eksempel {
            $0.opphold(.utl0834L2, vedtatt: 10.mai(2024))
            $0.deltakelse(oppstart: 2.september(2024))
            $0.sluttmaal(maal, registrert: 2.september(2024))
            if utvidelse > 0 { $0.ordning(.intro, utvidelse: utvidelse) }
        }.fakta().programfrist
    }

    @Test(
        "Med videregående seks måneder og seks til; ukrainsk videregående regnes som G1",
        arguments: [Sluttmaal.g1, .g2])
    func medVgo(maal: Sluttmaal) {
        #expect(frist(maal) == 1.mars(2025))
        #expect(frist(maal, utvidelse: 6) == 1.september(2025))
    }

    @Test(
        "Uten videregående som andre",
        arguments: [
            (Sluttmaal.g3, 1.september(2027)), (.g4, 1.september(2026)), (.g5, 1.september(2026)),
            (.g6, 1.september(2026)), (.g7, 1.september(2026)), (.g8, 1.september(2027)),
        ])
    func utenVgo(maal: Sluttmaal, siste: Dato) {
        #expect(frist(maal) == siste)
        #expect(frist(maal, utvidelse: 12) == siste.plus(maaneder: 12))
    }
}
