import Tabeller

/// Tables that share no base row and no link are problems of their own, and the pieces of a family.
///
/// Populations that are parts of each other without being declared so (`Tabellhode.delAv`), or that follow upon each other
/// in time, are told apart by subtraction all the same. Reports that are published together must not have them at one place.
extension Vern {
    typealias Stykkesvar = (tabeller: [Int], svar: Result<Vernet, Vernfeil>)

    /// Does the work on each piece, on several threads, the largest first.
    /// - Returns: in an order that depends on the names alone, with the numbers of the tables of each piece.
    static func stykkevis(
        _ familie: Familie, _ profil: Vernprofil, _ parallelt: Parallelt,
        _ arbeid: @escaping @Sendable (Familie) throws(Vernfeil) -> Vernet
    ) -> [Stykkesvar] {
        let stykker = familie.stykker(hver: profil.metode.grunntall == nil)
        let antall = stykker.map { $0.tabeller.reduce(0) { $0 + familie.tabeller[$1].antallGrunnrader } }
        let stoerstFoerst = stykker.indices.sorted { (-antall[$0], $0) < (-antall[$1], $1) }
        let svar = parallelt.kart(stykker.count) { i -> Result<Vernet, Vernfeil> in
            let stykke = stykker[stoerstFoerst[i]]
            do throws(Vernfeil) {
                return .success(
                    try arbeid(
                        Familie(
                            uttrekk: familie.uttrekk, tabeller: stykke.tabeller.map { familie.tabeller[$0] },
                            frigitt: stykke.frigitt)))
            } catch {
                return .failure(error)
            }
        }
        var ut: [Stykkesvar?] = stykker.map { _ in nil }
        for (i, svar) in zip(stoerstFoerst, svar) { ut[i] = (stykker[i].tabeller, svar) }
        return ut.compactMap(\.self)
    }

    /// Puts the pieces together again; a piece that could not be protected shows nothing.
    static func samle(_ stykker: [Stykkesvar], _ familie: Familie, _ profil: Vernprofil) -> Vernet {
        var tabeller: [BeskyttetTabell?] = familie.tabeller.map { _ in nil }
        var rapporter: [Vernrapport] = []
        var prikkede: Set<String> = []
        var skjulte: [Vernet.Skjult] = []
        for (numre, svar) in stykker {
            switch svar {
            case .success(let vernet):
                for (nr, tabell) in zip(numre, vernet.tabeller) { tabeller[nr] = tabell }
                rapporter.append(vernet.rapport)
                prikkede.formUnion(vernet.prikkede)
                skjulte += vernet.skjulte
            case .failure:
                for nr in numre { tabeller[nr] = skjult(familie.tabeller[nr], profil) }
                skjulte += Vernet.skjulte(numre.map { familie.tabeller[$0] })
            }
        }
        var ut = Vernet(
            tabeller: tabeller.compactMap(\.self), rapport: Vernrapport(rapporter, familie), prikkede: prikkede)
        ut.skjulte = skjulte.sorted { ($0.maal, $0.periode) < ($1.maal, $1.periode) }
        return ut
    }
}

extension Familie {
    struct Stykke {
        /// Numbers of its tables in the family, ascending.
        var tabeller: [Int] = []
        var frigitt: [String: Frigitt] = [:]
    }

    /// Tables of the same persons and period, with the parts of them that have tables of their own; by name.
    /// - Parameter hver: false when all of them are to be one piece.
    func stykker(hver: Bool) -> [Stykke] {
        guard hver else { return [Stykke(tabeller: Array(tabeller.indices), frigitt: frigitt)] }
        let hele = Dictionary(tabeller.map { ($0.hode.gruppe, $0.hode.helGruppe) }) { a, _ in a }
        var stykker: [String: Stykke] = [:]
        for (nr, tabell) in tabeller.enumerated() {
            stykker[tabell.hode.helGruppe, default: Stykke()].tabeller.append(nr)
        }
        let navnene = stykker.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for (noekkel, status) in frigitt {
            // What no table can express is told by the first.
            let gruppe = noekkel.split(separator: "|", maxSplits: 2).prefix(2).joined(separator: "|")
            let stykke = hele[gruppe] ?? navnene.first ?? gruppe
            stykker[stykke]?.frigitt[noekkel] = status
        }
        return navnene.compactMap { stykker[$0] }
    }
}
