import Tabeller

/// Which codes of a variable are made of which, read from the base codes they hold.
struct Hierarki {
    /// By code number: its direct children in the order of the codes; none for a leaf.
    let barn: [[Int]]

    init(_ inndeling: Inndeling) {
        let koder = inndeling.koder
        let mengder = koder.map { Set($0.grunn) }
        var nivaanummer: [String: Int] = [:]
        for kode in koder where nivaanummer[kode.nivaa] == nil { nivaanummer[kode.nivaa] = nivaanummer.count }
        let nivaaer = koder.map { nivaanummer[$0.nivaa] ?? 0 }
        let fordelt = Self.fordelt(nivaaer, mengder)
        // Two levels may hold the same persons, as fylke 03 and kommune 0301 do; then the level that divides the other
        // is below, and a level of another kind, such as KOSTRA-gruppe, is not.
        func erUnder(_ b: Int, _ a: Int) -> Bool {
            guard a != b, !mengder[b].isEmpty, mengder[b].count <= mengder[a].count else { return false }
            guard mengder[b].isSubset(of: mengder[a]) else { return false }
            return mengder[b].count < mengder[a].count || nivaaer[b] > nivaaer[a] && fordelt(nivaaer[b], nivaaer[a])
        }
        let under = koder.indices.map { a in koder.indices.filter { erUnder($0, a) } }
        barn = koder.indices.map { a in
            Self.barn(av: mengder[a], blant: under[a], under: under, nivaaer: nivaaer, mengder: mengder)
        }
    }

    /// Whether each code of one level lies within a code of the other.
    private static func fordelt(_ nivaaer: [Int], _ mengder: [Set<Int>]) -> (_ nedre: Int, _ oevre: Int) -> Bool {
        var svar: [[Int]: Bool] = [:]
        return { nedre, oevre in
            if let kjent = svar[[nedre, oevre]] { return kjent }
            let over = mengder.indices.filter { nivaaer[$0] == oevre }
            let alle = mengder.indices.filter { nivaaer[$0] == nedre }.allSatisfy { b in
                over.contains { mengder[b].isSubset(of: mengder[$0]) }
            }
            svar[[nedre, oevre]] = alle
            return alle
        }
    }

    /// The largest codes below, when they share the parent between them; else those of the nearest level that fills it.
    private static func barn(
        av hele: Set<Int>, blant kandidater: [Int], under: [[Int]], nivaaer: [Int], mengder: [Set<Int>]
    ) -> [Int] {
        let lavere = Set(kandidater.flatMap { under[$0] })
        let stoerste = kandidater.filter { !lavere.contains($0) }
        if deler(hele, stoerste, mengder) { return stoerste }
        for nivaa in Set(kandidater.map { nivaaer[$0] }).sorted() {
            let valgte = kandidater.filter { nivaaer[$0] == nivaa }
            if deler(hele, valgte, mengder) { return valgte }
        }
        return []
    }

    /// The codes fill the parent, and no two of them share a base code: only then do they add up to it.
    private static func deler(_ hele: Set<Int>, _ koder: [Int], _ mengder: [Set<Int>]) -> Bool {
        guard !koder.isEmpty, koder.reduce(0, { $0 + mengder[$1].count }) == hele.count else { return false }
        return koder.reduce(into: Set<Int>()) { $0.formUnion(mengder[$1]) } == hele
    }
}
