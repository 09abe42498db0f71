import Tabeller

/// What became of the cells of one table.
struct Celletelling {
    private let snitt: Tabellsnitt
    private let problem: Problem
    private let vises: [Bool]

    init(_ snitt: Tabellsnitt, _ problem: Problem, _ vises: [Bool]) {
        (self.snitt, self.problem, self.vises) = (snitt, problem, vises)
    }

    private var plasser: [Problem.Plass] { problem.plasser[snitt.nummer] }

    /// Persons with a protected address stand in the undivided total alone.
    func visning(_ celle: Int) -> Cellevisning {
        let tillegg = celle == 0 ? problem.bareHovedtall[snitt.nummer] : 0
        switch plasser[celle] {
        case .celle(let c): return vises[Int(c)] ? .tall(problem.celler[Int(c)].verdi + tillegg) : .skjult
        case .utelatt, .utelattNull: return .skjult
        case .null: return .tall(tillegg)
        case .umulig: return .umulig
        }
    }

    private enum Skjebne { case vist, prikket, medprikket, utelatt }

    private func skjebne(_ celle: Int) -> Skjebne {
        switch plasser[celle] {
        case .null, .umulig: .vist
        case .utelatt(let c): problem.celler[Int(c)].erFoelsom ? .prikket : .utelatt
        case .utelattNull: .utelatt
        case .celle(let c):
            vises[Int(c)]
                ? .vist
                : problem.celler[Int(c)].erFoelsom
                    ? .prikket : problem.celler[Int(c)].erUtelatt ? .utelatt : .medprikket
        }
    }

    private func antall(_ skjebne: Skjebne) -> Int {
        plasser.indices.reduce(0) { $0 + (self.skjebne($1) == skjebne ? 1 : 0) }
    }

    func forMange(maks: Int) -> Vernfeil? {
        let (medprikket, andre) = (antall(.medprikket), antall(.medprikket) + antall(.vist))
        guard medprikket * 100 > andre * maks else { return nil }
        return .forMangeHjelpeceller(
            tabell: snitt.tabell.hode.id, gruppe: snitt.tabell.hode.gruppe, slag: snitt.tabell.hode.slag,
            prosent: medprikket * 100 / andre,
            maks: maks)
    }

    var tall: Vernrapport.Tabelltall {
        let enkelt = snitt.koderAvEnGrunn
        let vist = snitt.tabell.antall.indices.reduce(0) { sum, rad in
            guard let celle = snitt.enkeltcelle(rad, enkelt), skjebne(celle) == .vist else { return sum }
            return sum + snitt.tabell.antall[rad]
        }
        return Vernrapport.Tabelltall(
            id: snitt.tabell.hode.id, tittel: snitt.tabell.hode.tittel, celler: plasser.count,
            prikket: antall(.prikket),
            medprikket: antall(.medprikket), utelatt: antall(.utelatt), personerVist: vist,
            personer: snitt.tabell.antall.reduce(0, +), nivaaer: nivaaer)
    }

    private var nivaaer: [(nivaa: String, celler: Int, skjult: Int)] {
        guard let geo = snitt.geo else { return [] }
        let koder = snitt.celler.inndelinger[geo].koder
        var ut: [(nivaa: String, celler: Int, skjult: Int)] = []
        for celle in plasser.indices {
            let nivaa = koder[snitt.celler.kode(geo, i: celle)].nivaa
            let i = ut.firstIndex { $0.nivaa == nivaa } ?? ut.count
            if i == ut.count { ut.append((nivaa, 0, 0)) }
            ut[i].celler += 1
            if skjebne(celle) != .vist { ut[i].skjult += 1 }
        }
        return ut
    }
}
