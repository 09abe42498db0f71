import Kalender
import Regelmotor
import Register

extension Regelverk {
    /// The law of the tests, with the recommended choices at every open point.
    static let test = Regelverk.test { _ in }

    /// The law of the tests, with other choices at some open points.
    static func test(_ velg: (inout Parametere) -> Void) -> Regelverk {
        var parametere = Parametere()
        velg(&parametere)
        return Regelverk(
            sluttmaal: sluttmaalsregler, fravaersgrense: fast(10, fra: ikraft, "integreringsforskriften §§ 10 og 19"),
            norsk: [
                .rettOgPliktMedVgo: fast(18, fra: ikraft, "integreringsloven § 32"),
                .rettOgPliktUtenVgo: fast(36, fra: ikraft, "integreringsloven § 32"),
                .kollektiv: fast(12, fra: 11.mars(2022), "integreringsloven § 37 d"),
            ],
            oppstartsfrist: fast(3, fra: ikraft, "integreringsloven § 12"),
            botidsgrense: fast(24, fra: ikraft, "integreringsloven § 8"),
            arbeidstimer: fast(Desimal(30), fra: ikraft, "integreringsloven § 8"),
            oevreAlder: fast(55, fra: ikraft, "integreringsloven § 8"),
            skjaeringsdatoer: Skjaeringsdatoer(
                integreringsloven: ikraft, kollektiv: 11.mars(2022), nyNorskmodell: 1.august(2023)),
            parametere: parametere, kommuner: kommuner)
    }

    private static let ikraft = 1.januar(2021)

    /// SM-TAB of lovregler 4.
    private static let sluttmaalsregler: [Sluttmaalsregel] = [
        ny(.n1, 12, vgo: true, fra: 1.januar(2026)), ny(.n2, 12, vgo: true, fra: 1.januar(2026)),
        ny(.n3, 12, vgo: true, fra: 1.januar(2026)), ny(.n4, 24, fra: 1.januar(2026)),
        ny(.n5, 48, 12, fra: 1.januar(2025)), ny(.n6, 36, 12, fra: 1.januar(2025)), ny(.n7, 60, fra: 1.januar(2025)),
        gammel(.g1, 6, 6, vgo: true), gammel(.g2, 6, 6, vgo: true), gammel(.g3, 36, til: 31.desember(2024)),
        gammel(.g4, 24), gammel(.g5, 24, til: 31.desember(2024)), gammel(.g6, 24), gammel(.g7, 24),
        gammel(.g8, 36, til: 31.desember(2024)),
    ]

    private static func ny(
        _ maal: Sluttmaal, _ maaneder: Int, _ utvidelse: Int = 0, vgo: Bool = false, fra: Dato
    ) -> Sluttmaalsregel {
        Sluttmaalsregel(
            maal: maal, navn: maal.etikett, maaneder: maaneder, utvidelse: utvidelse, kreverVgo: vgo, fra: fra,
            til: nil,
            tilNir: nil, hjemmel: Hjemmel(.integreringsloven, vgo ? "13" : "14"))
    }

    private static func gammel(
        _ maal: Sluttmaal, _ maaneder: Int, _ utvidelse: Int = 12, vgo: Bool = false, til: Dato = 31.desember(2025)
    ) -> Sluttmaalsregel {
        Sluttmaalsregel(
            maal: maal, navn: maal.etikett, maaneder: maaneder, utvidelse: utvidelse, kreverVgo: vgo, fra: ikraft,
            til: til, tilNir: 31.desember(2025), hjemmel: Hjemmel("integreringsloven § 13 (før 2026)"))
    }

    private static let kommuner = Kommuneregister(
        kommuner: [
            (301, "Oslo"), (1508, "Ålesund"), (1580, "Haram"), (3301, "Drammen"), (4648, "Bremanger"),
            (5522, "Salangen"),
        ],
        overganger: [
            (gammel: 3005, ny: 3301, erDeling: false), (gammel: 1507, ny: 1508, erDeling: true),
            (gammel: 1507, ny: 1580, erDeling: true),
        ], bydeler: [])

    private static func fast<V: Sendable>(_ verdi: V, fra: Dato, _ hjemmel: String) -> Tidsserie<V> {
        do {
            return try Tidsserie([.init(fra: fra, verdi: verdi, hjemmel: Hjemmel(hjemmel))])
        } catch {
            preconditionFailure("\(hjemmel): \(error)")
        }
    }
}

extension Personmappe {
    /// What the rules say about the person on the day; 1 March 2026 unless the story needs another.
    func fakta(_ regelverk: Regelverk = .test, paa dato: Dato = 1.mars(2026)) -> Personfakta {
        Personfakta(self, regelverk, dato: dato)
    }
}

extension Personfakta {
    /// The last day of the programme, nil when none was computed.
    var programfrist: Dato? { frist?.verdi?.frist }
}
