import Tabeller

extension Vern {
    /// Protects a family; tables that cannot be protected are left out of it and show nothing, and the others are published.
    /// To show nothing of some persons tells nothing of them, so it is always allowed.
    ///
    /// Throws when nothing at all can be shown, and for what is a fault in the tables.
    public static func beskyttEllerSkjul(
        _ familie: Familie, _ profil: Vernprofil, parallelt: Parallelt = .enTraad, ur: @escaping () -> Double = { 0 }
    ) throws(Vernfeil) -> Vernet {
        var skjulte: Set<String> = []
        while true {
            let igjen = familie.tabeller.filter { !skjulte.contains($0.hode.gruppe) }
            do throws(Vernfeil) {
                let vernet = try beskytt(
                    Familie(uttrekk: familie.uttrekk, tabeller: igjen, frigitt: familie.frigitt), profil,
                    parallelt: parallelt, ur: ur)
                return skjulte.isEmpty ? vernet : vernet.med(skjulte, familie.tabeller, profil)
            } catch {
                let nye = error.grupper.filter { gruppe in igjen.contains { $0.hode.gruppe == gruppe } }
                guard !nye.isEmpty, igjen.contains(where: { !nye.contains($0.hode.gruppe) }) else { throw error }
                skjulte.formUnion(nye)
            }
        }
    }
}

extension Vernfeil {
    /// The groups of tables the fault is in, when they can be hidden instead.
    fileprivate var grupper: Set<String> {
        switch self {
        case .kanIkkeVernes(let former, _):
            Set(
                former.compactMap { form in
                    let ledd = form.split(separator: "|", omittingEmptySubsequences: false)
                    guard ledd.count >= 2, let maal = ledd[0].split(separator: " ").last else { return nil }
                    return "\(maal)|\(ledd[1].prefix { $0 != " " })"
                })
        case .forMangeHjelpeceller(_, let gruppe, _, _): [gruppe]
        case .ulikeTabeller, .endretVerdi, .ukjentFrigitt, .avrundingKreverEnTabell: []
        }
    }
}

extension Vernet {
    /// The tables of the whole family, in its order.
    fileprivate func med(_ skjulte: Set<String>, _ alle: [Tabell], _ profil: Vernprofil) -> Vernet {
        var vernede = tabeller[...]
        let flettet = alle.enumerated().map { nr, tabell in
            guard skjulte.contains(tabell.hode.gruppe) else { return vernede.removeFirst() }
            let snitt = Tabellsnitt(tabell, nr, profil)
            let celler = Celler(tabell.inndelinger)
            return BeskyttetTabell(
                tabell.hode, celler, [Cellevisning](repeating: .skjult, count: celler.antall),
                Vernregler(snitt, profil, bareHovedtall: 0, altErSkjult: true), minsteNevner: profil.minsteNevner)
        }
        var ut = Vernet(tabeller: flettet, rapport: rapport, prikkede: prikkede)
        ut.skjulteGrupper = skjulte.sorted()
        return ut
    }
}
