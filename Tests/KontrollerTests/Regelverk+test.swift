import Kalender
import Regelmotor
import Register

extension Regelverk {
    /// The law as it stands in 2026, by hand: lengths of lovregler SM-TAB, values of lovregler 3–7, and the few
    /// municipalities the examples use.
    static func test(_ parametere: Parametere = Parametere()) throws -> Regelverk {
        let lov = Hjemmel(.integreringsloven, "14")
        func serie<Verdi>(_ verdi: Verdi, fra: Dato = 1.januar(2021)) throws -> Tidsserie<Verdi> {
            try Tidsserie([.init(fra: fra, verdi: verdi, hjemmel: lov)])
        }
        return Regelverk(
            sluttmaal: sluttmaalene(lov), fravaersgrense: try serie(10),
            norsk: [
                .rettOgPliktMedVgo: try serie(18), .rettOgPliktUtenVgo: try serie(36),
                .kollektiv: try serie(12, fra: 11.mars(2022)),
            ],
            oppstartsfrist: try serie(3), botidsgrense: try serie(24), arbeidstimer: try serie(Desimal(30)),
            oevreAlder: try serie(55),
            skjaeringsdatoer: Skjaeringsdatoer(
                integreringsloven: 1.januar(2021), kollektiv: 11.mars(2022), nyNorskmodell: 1.august(2023)),
            parametere: parametere,
            kommuner: Kommuneregister(
                kommuner: [
                    (301, "Oslo"), (1103, "Stavanger"), (1508, "Ålesund"), (1580, "Haram"), (3101, "Halden"),
                    (4601, "Bergen"), (5001, "Trondheim"), (5522, "Salangen"),
                ],
                overganger: [(1507, 1508, true), (1507, 1580, true), (3001, 3101, false)],
                bydeler: [30_101, 30_199, 110_301, 460_101, 500_101]))
    }

    private static func sluttmaalene(_ lov: Hjemmel) -> [Sluttmaalsregel] {
        func nytt(_ maal: Sluttmaal, _ maaneder: Int, pluss: Int = 0, vgo: Bool = false, fra: Dato) -> Sluttmaalsregel {
            Sluttmaalsregel(
                maal: maal, navn: maal.kode, maaneder: maaneder, utvidelse: pluss, kreverVgo: vgo, fra: fra, til: nil,
                tilNir: nil, hjemmel: lov)
        }
        func gammelt(_ maal: Sluttmaal, _ maaneder: Int, pluss: Int, vgo: Bool = false, til: Dato) -> Sluttmaalsregel {
            Sluttmaalsregel(
                maal: maal, navn: maal.kode, maaneder: maaneder, utvidelse: pluss, kreverVgo: vgo, fra: nil, til: til,
                tilNir: 31.desember(2025), hjemmel: lov)
        }
        let (i25, i26) = (1.januar(2025), 1.januar(2026))
        let (ut24, ut25) = (31.desember(2024), 31.desember(2025))
        return [
            nytt(.n1, 12, vgo: true, fra: i26), nytt(.n2, 12, vgo: true, fra: i26), nytt(.n3, 12, vgo: true, fra: i26),
            nytt(.n4, 24, fra: i26), nytt(.n5, 48, pluss: 12, fra: i25), nytt(.n6, 36, pluss: 12, fra: i25),
            nytt(.n7, 60, fra: i25), gammelt(.g1, 6, pluss: 6, vgo: true, til: ut25),
            gammelt(.g2, 6, pluss: 6, vgo: true, til: ut25), gammelt(.g3, 36, pluss: 12, til: ut24),
            gammelt(.g4, 24, pluss: 12, til: ut25), gammelt(.g5, 24, pluss: 12, til: ut24),
            gammelt(.g6, 24, pluss: 12, til: ut25), gammelt(.g7, 24, pluss: 12, til: ut25),
            gammelt(.g8, 36, pluss: 12, til: ut24),
        ]
    }
}
