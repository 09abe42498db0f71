import Kalender
import Regelmotor
import Testing

@Suite("Tidsserie: én verdi på hver dag")
struct TidsserieTests {
    private typealias Feil = Tidsserie<Int>.Feil
    private let hjemmel = Hjemmel(.integreringsloven, "14")

    private func serie(_ ledd: (fra: Dato, til: Dato?)...) throws -> Tidsserie<Int> {
        try Tidsserie(
            ledd.enumerated().map { .init(fra: $1.fra, til: $1.til, verdi: $0 + 1, hjemmel: hjemmel) })
    }

    @Test("Verdien skifter på dagen, og finnes ikke utenfor serien")
    func skifte() throws {
        let serie = try serie((1.januar(2024), 31.desember(2025)), (1.januar(2026), 30.juni(2026)))
        let dager = [
            31.desember(2023), 1.januar(2024), 31.desember(2025), 1.januar(2026), 30.juni(2026), 1.juli(2026),
        ]
        #expect(dager.map { serie[paa: $0]?.verdi } == [nil, 1, 1, 2, 2, nil])
    }

    @Test("Åpen slutt gjelder så lenge loven står")
    func aapen() throws {
        #expect(try serie((1.januar(2024), nil))[paa: 1.januar(2099)]?.verdi == 1)
    }

    @Test("Et hull på én dag nektes, og dagen nevnes")
    func hull() {
        #expect(throws: Feil.hull(1.januar(2026))) {
            try serie((1.januar(2024), 31.desember(2025)), (2.januar(2026), nil))
        }
    }

    @Test("En dag med to verdier nektes, og dagen nevnes")
    func overlapp() {
        #expect(throws: Feil.overlapp(31.desember(2025))) {
            try serie((1.januar(2024), 31.desember(2025)), (31.desember(2025), nil))
        }
        #expect(throws: Feil.overlapp(1.januar(2026))) {
            try serie((1.januar(2024), nil), (1.januar(2026), nil))
        }
    }

    @Test("Linjer i feil rekkefølge nektes")
    func rekkefoelge() {
        #expect(throws: Feil.self) {
            try serie((1.januar(2026), 31.desember(2026)), (1.januar(2024), 31.desember(2025)))
        }
    }

    @Test("En linje som slutter før den begynner, nektes")
    func baklengs() {
        #expect(throws: Feil.self) { try serie((1.juni(2026), 31.mai(2026))) }
        #expect(throws: Feil.self) { try serie((1.juni(2026), 31.desember(2025)), (1.januar(2026), nil)) }
    }

    @Test("En serie uten linjer nektes")
    func tom() {
        #expect(throws: Feil.tom) { try serie() }
    }

    /// Finds holes; says nothing about amounts.
    @Test("Alle tidsserier har en verdi hver måned fra første dag til utgangen av 2027")
    func dekning() {
        for verdi in Lovverdi.allCases {
            var dag = Regelverk.test.verdier[Int(verdi.rawValue)].ledd[0].fra
            while dag <= 31.desember(2027) {
                #expect(Regelverk.test.tall(verdi, paa: dag) != nil, "\(verdi.navn) \(dag)")
                dag = dag.plus(maaneder: 1)
            }
        }
    }

    @Test("Alle regler har en versjon hver måned fra første dag til utgangen av 2027, eller til de er opphevet")
    func regeldekning() {
        for historie in Regelverk.test.regler {
            let ledd = historie.versjoner.ledd
            let siste = min(ledd[ledd.count - 1].til ?? 31.desember(2027), 31.desember(2027))
            var dag = ledd[0].fra
            while dag <= siste {
                #expect(historie.versjoner[paa: dag] != nil, "\(historie.regel.id) \(dag)")
                dag = dag.plus(maaneder: 1)
            }
        }
    }
}
