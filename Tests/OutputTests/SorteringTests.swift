import Kalender
import Synchronization
import Testing

@testable import Output

@Suite("Norsk sortering (datakontrakt 3)")
struct NorsksorteringTests {
    private func noekkel(_ navn: String) -> [UInt8] {
        var ut = Bytebuffer()
        ut.noekkel(navn: navn)
        return ut.withBytes { Array($0) }
    }

    @Test(
        "Hvert navn står foran det neste",
        arguments: [
            ["Abel", "abel-hansen", "Abelsen", "Berg", "Zakariassen", "Ærlig", "Øye", "Åberg", "Aas", "Åsen"],
            ["Berg", "Berg Hansen", "Berg-Hansen", "Berge"],
            ["ANDERSEN", "Andersen", "andersen"],
            ["Eide", "Éide", "Eidem"],
            ["Muller", "Myhre", "Müller-Myhre"],
            ["Z", "Ä", "Ærlig", "Ö", "Øst", "Å"],
            ["Čađi", "Cole", "Đokić", "Drage", "Ŋa", "Nb"],
            ["7 Fjell", "Amundsen"],
            ["", "A"],
            ["Å", "中", "文"],
            ["Haug", "Håkonsen"],
        ])
    func rekkefoelge(navn: [String]) {
        for (ene, neste) in zip(navn, navn.dropFirst()) {
            #expect(noekkel(ene).lexicographicallyPrecedes(noekkel(neste)), "\(ene) skal stå foran \(neste)")
        }
    }

    @Test("Å er Å, også skrevet Aa eller som A med løs ring")
    func aa() {
        let vekt = { (navn: String) in self.noekkel(navn).prefix { $0 != 0 }.map { $0 } }
        #expect(vekt("Åse") == vekt("Aase"))
        #expect(vekt("Åse") == vekt("A\u{30A}se"))
        #expect(vekt("ÅSE") == vekt("åse"))
    }

    @Test("Bytes som ikke er UTF-8 får også en plass")
    func ikkeUtf8() {
        var ut = Bytebuffer()
        [0x41, 0xFF, 0xC3].withUnsafeBufferPointer { (bytes: UnsafeBufferPointer<UInt8>) in
            ut.noekkel(navn: UnsafeRawBufferPointer(bytes))
        }
        #expect(ut.antall > 5)
    }

    @Test("Datoer og tall sorteres begge veier, og en dato som mangler står sist")
    func datoer() {
        let dager = [-400, -1, 0, 1, 20_000].map { Dato(dagnummer: $0) }
        func noekler(synkende: Bool) -> [[UInt8]] {
            (dager + [nil]).map { (dag: Dato?) in
                var ut = Bytebuffer()
                ut.noekkel(dato: dag, synkende: synkende)
                return ut.withBytes { Array($0) }
            }
        }
        let (opp, ned) = (noekler(synkende: false), noekler(synkende: true))
        #expect(opp.sorted { $0.lexicographicallyPrecedes($1) } == opp)
        #expect(ned.sorted { $0.lexicographicallyPrecedes($1) } == ned.dropLast().reversed() + [ned[5]])
    }
}

@Suite("Sortert liste")
struct SortertListeTests {
    private struct Par: Comparable {
        let noekkel: [UInt8]
        let last: [UInt8]
        static func < (a: Par, b: Par) -> Bool {
            a.noekkel == b.noekkel
                ? a.last.lexicographicallyPrecedes(b.last) : a.noekkel.lexicographicallyPrecedes(b.noekkel)
        }
    }

    private static func tilfeldige(_ antall: Int, froe: UInt64) -> [Par] {
        var rng = Froegenerator(tilstand: froe)
        // Few different bytes and short keys, so that equal keys and prefixes are common.
        return (0..<antall).map { _ in
            Par(
                noekkel: (0..<Int.random(in: 0...12, using: &rng)).map { _ in UInt8.random(in: 0...3, using: &rng) },
                last: (0..<Int.random(in: 0...40, using: &rng)).map { _ in UInt8.random(in: 0...255, using: &rng) })
        }
    }

    private static func les(_ liste: SortertListe) throws -> [Par] {
        var lest: [Par] = []
        try liste.flett { noekkel, last in lest.append(Par(noekkel: Array(noekkel), last: Array(last))) }
        return lest
    }

    @Test(
        "Rekkefølgen er den samme som en vanlig sortering, hvor mye som enn måtte ut på disk", arguments: [1, 2, 3, 4])
    func likVanligSortering(froe: UInt64) async throws {
        let mappe = try Testmappe()
        let alle = Self.tilfeldige(20_000, froe: froe)
        let liste = SortertListe(mappe: mappe.sti, loepsgrense: froe == 4 ? 64 << 20 : 8_192)
        try await withThrowingTaskGroup(of: Void.self) { gruppe in
            for traad in 0..<2 {
                gruppe.addTask {
                    var skriver = liste.skriver()
                    for (nr, par) in alle.enumerated() where nr % 2 == traad {
                        try par.noekkel.withUnsafeBytes { noekkel in
                            try par.last.withUnsafeBytes { try skriver.append(noekkel, $0) }
                        }
                    }
                    skriver.ferdig()
                }
            }
            try await gruppe.waitForAll()
        }
        let lest = try Self.les(liste)
        #expect(liste.antall == alle.count)
        #expect(lest == alle.sorted(), "frø \(froe)")
        #expect(try Self.les(liste) == lest, "lista kan leses flere ganger")
        #expect(try mappe.stier("").isEmpty, "sorteringsfilen skal ikke ha noe navn")
    }

    @Test("En post som er større enn bufferen kommer hel tilbake")
    func storPost() throws {
        let mappe = try Testmappe()
        let liste = SortertListe(mappe: mappe.sti, loepsgrense: 4_096)
        var skriver = liste.skriver()
        let store = (0..<3).map { nr in Par(noekkel: [UInt8(9 - nr)], last: Array(repeating: UInt8(nr), count: 300_000))
        }
        for par in store {
            try par.noekkel.withUnsafeBytes { noekkel in
                try par.last.withUnsafeBytes { try skriver.append(noekkel, $0) }
            }
        }
        skriver.ferdig()
        #expect(try Self.les(liste) == store.sorted())
    }

    @Test("En tom liste gir ingen poster, og hoeyst stanser")
    func tomOgHoeyst() throws {
        let mappe = try Testmappe()
        let liste = SortertListe(mappe: mappe.sti)
        var skriver = liste.skriver()
        skriver.ferdig()
        #expect(try Self.les(liste).isEmpty)
        skriver = liste.skriver()
        for byte in [3, 1, 2] as [UInt8] {
            try withUnsafeBytes(of: byte) { try skriver.append($0, $0) }
        }
        skriver.ferdig()
        var lest: [UInt8] = []
        try liste.flett(hoeyst: 2) { noekkel, _ in lest.append(noekkel[0]) }
        #expect(lest == [1, 2])
    }
}
