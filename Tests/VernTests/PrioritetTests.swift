import Tabeller
import Testing

@testable import Vern

@Suite("Hvilke tall som vises først")
struct PrioritetTests {
    /// By code of geo and of the numerator.
    private func prioriteter(totalerEtter: String?) -> [[Int]] {
        let geo = Inndeling.flat("geo", tittel: "Kommune", total: "Hele landet", [("1", "Ett"), ("2", "To")])
        let teller = Inndeling(
            "ja", tittel: "Ja", antallGrunn: 2,
            koder: [
                .init(nivaa: "alt", kode: "alt", tittel: "I alt", grunn: [0, 1]),
                .init(nivaa: "ja", kode: "ja", tittel: "Ja", grunn: [1]),
            ])
        let hode = Tabellhode(
            id: "T", tittel: "", maal: "m", periode: "2026", slag: .andel(inndeling: "ja"), totalerEtter: totalerEtter)
        let snitt = Tabellsnitt(Tabell(hode, [geo, teller], antall: [40, 30, 50, 20]), 0, .frekvens5)
        return (0..<3).map { sted in
            (0..<2).map { ja in
                snitt.prioritet(snitt.celler.celle(snitt.celler.celle(0, med: sted, i: 0), med: ja, i: 1))
            }
        }
    }

    @Test("Telleren i landets andel er et totaltall på linje med nevneren; en kommune er ikke det")
    func andel() {
        #expect(prioriteter(totalerEtter: nil) == [[0, 0], [1, 1], [1, 1]])
        #expect(prioriteter(totalerEtter: "geo") == [[0, 0], [1, 1], [1, 1]])
    }

    @Test("Det rapporten nevner, kommer etter totaltallene og før resten")
    func nevnt() {
        let kjoenn = Inndeling.flat("kjoenn", tittel: "Kjønn", [("1", "Menn"), ("2", "Kvinner")])
        let alder = Inndeling.flat("alder", tittel: "Alder", [("1", "Ung"), ("2", "Eldre")])
        let hode = Tabellhode(id: "T", tittel: "", maal: "m", periode: "2026", totalerEtter: "kjoenn")
        let snitt = Tabellsnitt(Tabell(hode, [kjoenn, alder], antall: [9, 9, 9, 9]), 0, .frekvens5)
        #expect((0..<9).map(snitt.prioritet) == [0, 2, 2, 1, 2, 2, 1, 2, 2])
    }

    @Test("Landet vises, selv om det var billigere å skjule det enn et fylke og en kommune")
    func landet() throws {
        let koder: [Inndeling.Kode] = [
            .init(nivaa: "land", kode: "0", tittel: "", grunn: [0, 1, 2, 3]),
            .init(nivaa: "fylke", kode: "11", tittel: "", grunn: [0, 1]),
            .init(nivaa: "fylke", kode: "55", tittel: "", grunn: [2, 3]),
            .init(nivaa: "kommune", kode: "1101", tittel: "", grunn: [0]),
            .init(nivaa: "kommune", kode: "1102", tittel: "", grunn: [1]),
            .init(nivaa: "kommune", kode: "5501", tittel: "", grunn: [2]),
            .init(nivaa: "kommune", kode: "5503", tittel: "", grunn: [3]),
        ]
        let tabell = Tabell(
            Tabellhode(id: "T", tittel: "", maal: "m", periode: "2026"),
            [Inndeling("geo", tittel: "", antallGrunn: 4, koder: koder)], antall: [1, 0, 40, 50])
        let visninger = try Vern.beskytt(Familie(uttrekk: "u", tabeller: [tabell]), .frekvens5).tabeller[0].visninger
        #expect(visninger[0] == .tall(91))
        #expect(visninger[1] == .skjult && visninger[2] == .skjult && visninger[3] == .skjult)
    }
}
