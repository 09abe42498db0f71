import Tabeller
import Testing

@testable import Vern

@Suite("Målinger og offentlige tall (indikatorer C9)")
struct MaalingTests {
    private static let steder = Inndeling.flat("sted", tittel: "Sted", ["A", "B", "C", "D", "E"].map { ($0, $0) })

    private static func hode(_ slag: Tabell.Slag) -> Tabellhode {
        Tabellhode(id: "M", tittel: "", maal: "m", periode: "2025", enhet: "måneder", slag: slag)
    }

    @Test("En median vises fra ti observasjoner, og er umulig uten noen")
    func grensen() {
        let tabell = Vern.maalinger(
            Self.hode(.maaling(desimaler: 1)), [Self.steder],
            [
                .verdi(34, observasjoner: 40), .verdi(31, observasjoner: 10), .verdi(29, observasjoner: 9),
                .verdi(0, observasjoner: 0), .mangler, .manglerForeloepig,
            ], .frekvens5)
        #expect(tabell.visninger == [.tall(34), .tall(31), .skjult, .umulig, .mangler, .manglerForeloepig])
        #expect(tabell.linjer.map(\.tegn) == ["", "", ":", ".", "..", "..."])
        #expect(tabell.linjer.map(\.verdi) == [34, 31, nil, nil, nil, nil])
        #expect(tabell.linjer.allSatisfy { $0.teller == nil && $0.nevner == nil }, "antallet observasjoner er ikke med")
        #expect(tabell.desimaler == 1 && tabell.regler.art == .maalinger(minst: 10))
    }

    @Test("Grensen er profilens")
    func profilen() {
        var profil = Vernprofil.frekvens5
        profil.minsteObservasjoner = 3
        let tabell = Vern.maalinger(
            Self.hode(.maaling(desimaler: 0)), [.flat("sted", tittel: "", [("A", "A")])],
            [.verdi(7, observasjoner: 3), .verdi(7, observasjoner: 2)], profil)
        #expect(tabell.visninger == [.tall(7), .skjult] && tabell.desimaler == 0)
    }

    @Test("Tall om kommuner vises som de er, også små")
    func offentlige() {
        let tabell = Vern.offentlige(
            Self.hode(.antall), [Self.steder],
            [.tall(1_003), .tall(1), .tall(0), .mangler, .manglerForeloepig, .umulig])
        #expect(tabell.linjer.map(\.verdi) == [1_003, 1, 0, nil, nil, nil])
        #expect(tabell.linjer.map(\.tegn) == ["", "", "", "..", "...", "."])
        #expect(tabell.regler.art == .offentlige)
    }

    @Test("En andel av kommuner har ingen minste nevner, og tegnet til den delen som mangler")
    func offentligAndel() {
        let svar = Inndeling.flat("svar", tittel: "", [("ja", "ja"), ("nei", "nei")])
        let tabell = Vern.offentlige(
            Self.hode(.andel(inndeling: "svar")), [.flat("sted", tittel: "", ["A", "B", "C"].map { ($0, $0) }), svar],
            [
                .tall(3), .tall(2), .tall(1), .tall(2), .tall(1), .tall(1), .tall(1), .mangler, .mangler,
                .manglerForeloepig, .manglerForeloepig, .manglerForeloepig,
            ])
        #expect(tabell.linjer.map(\.verdi) == [667, 500, nil, nil])
        #expect(tabell.linjer.map(\.tegn) == ["", "", "..", "..."])
        #expect(tabell.linjer.map(\.nevner) == [3, 2, 1, nil])
        #expect(tabell.linjeceller == [0, 3, 6, 9])
    }
}
