import Tabeller

extension Inndeling {
    /// True for a code that is printed when these levels are asked for: the total always is, and so is *uoppgitt* when no
    /// other code of the levels holds it. A part alone would be read as the whole it is a part of.
    private func vises(_ nummer: Int, _ nivaaer: [String]) -> Bool {
        guard nummer > 0, !nivaaer.isEmpty, !nivaaer.contains(koder[nummer].nivaa) else { return true }
        let uoppgitt = antallGrunn - 1
        return koder[nummer].grunn == [uoppgitt]
            && !koder.dropFirst().contains { nivaaer.contains($0.nivaa) && $0.grunn.contains(uoppgitt) }
    }

    /// By base code: a new number, the same for base codes that no code of the levels tells apart.
    /// - Parameter nivaaer: the levels that any table of the same persons prints; empty = all.
    func klasser(nivaaer: [String]) -> [Int] {
        guard !nivaaer.isEmpty else { return Array(0..<antallGrunn) }
        var medlem = [[Int]](repeating: [], count: antallGrunn)
        for nummer in koder.indices where vises(nummer, nivaaer) {
            for g in koder[nummer].grunn { medlem[g].append(nummer) }
        }
        var klasser: [[Int]: Int] = [:]
        return medlem.map { koder in
            let klasse = klasser[koder] ?? klasser.count
            klasser[koder] = klasse
            return klasse
        }
    }

    /// The levels asked for, over the classes.
    func vist(nivaaer: [String], klasser: [Int]) -> Inndeling {
        let viste = koder.indices.filter { vises($0, nivaaer) }.map { nummer in
            let kode = koder[nummer]
            return Kode(
                nivaa: kode.nivaa, kode: kode.kode, tittel: kode.tittel,
                grunn: Array(Set(kode.grunn.map { klasser[$0] })))
        }
        return Inndeling(
            navn, tittel: tittel, antallGrunn: Set(klasser).count, koder: viste, erFoelsom: erFoelsom,
            kreverStorKommune: kreverStorKommune)
    }
}
