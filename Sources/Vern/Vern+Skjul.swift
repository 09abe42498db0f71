import Tabeller

extension Vern {
    /// Protects a family; tables that cannot be protected are left out of it and show nothing, and the others are published.
    /// To show nothing of some persons tells nothing of them, so it is always allowed.
    ///
    /// Throws when nothing at all can be shown, and for what is a fault in the tables.
    public static func beskyttEllerSkjul(
        _ familie: Familie, _ profil: Vernprofil, parallelt: Parallelt = .enTraad,
        ur: @escaping @Sendable () -> Double = { 0 }
    ) throws(Vernfeil) -> Vernet {
        let svar = stykkevis(familie, profil, parallelt) { stykke throws(Vernfeil) in
            try beskyttEllerSkjul(stykke: stykke, profil, parallelt, ur)
        }
        let alle = svar.compactMap { svar -> Vernfeil? in if case .failure(let feil) = svar.svar { feil } else { nil } }
        if let feil = alle.first(where: { !$0.kanSkjules }) { throw feil }
        if let feil = alle.first, alle.count == svar.count { throw feil }
        return samle(svar, familie, profil)
    }

    private static func beskyttEllerSkjul(
        stykke familie: Familie, _ profil: Vernprofil, _ parallelt: Parallelt,
        _ ur: @escaping @Sendable () -> Double
    ) throws(Vernfeil) -> Vernet {
        var skjulte: Set<Int> = []
        while true {
            let igjen = familie.tabeller.indices.filter { !skjulte.contains($0) }
            let tabeller = igjen.map { familie.tabeller[$0] }
            do throws(Vernfeil) {
                let vernet = try beskytt(
                    stykke: Familie(uttrekk: familie.uttrekk, tabeller: tabeller, frigitt: familie.frigitt), profil,
                    parallelt, ur)
                return skjulte.isEmpty ? vernet : vernet.med(skjulte, familie.tabeller, profil)
            } catch {
                let holder = tabeller.filter { !error.gjelder($0) }
                let nye = igjen.filter { t in
                    error.gjelder(familie.tabeller[t]) || !familie.tabeller[t].kanStaa(ved: holder)
                }
                guard !nye.isEmpty, nye.count < igjen.count else { throw error }
                skjulte.formUnion(nye)
            }
        }
    }

    /// The table with nothing shown.
    static func skjult(_ tabell: Tabell, _ profil: Vernprofil) -> BeskyttetTabell {
        let celler = Celler(tabell.inndelinger)
        return BeskyttetTabell(
            tabell.hode, celler, [Cellevisning](repeating: .skjult, count: celler.antall),
            Vernregler(
                Tabellsnitt(tabell, 0, profil), profil, bareHovedtall: 0,
                faaSkjermede: (1..<profil.k).contains(tabell.skjermede), altErSkjult: true),
            minsteNevner: profil.minsteNevner)
    }
}

extension Tabell {
    /// False for a part of persons that other tables count, when none of them splits it off.
    fileprivate func kanStaa(ved andre: [Tabell]) -> Bool {
        guard hode.delAv != nil else { return true }
        let hele = andre.filter { $0.hode.gruppe == hode.helGruppe }
        return hele.isEmpty || hele.contains { $0.split(paa: self) != nil }
    }
}

extension Vernfeil {
    /// It can be hidden instead of the whole family. What would be hidden too much of is one table; a small number that can be
    /// computed may come from any of those over the persons.
    fileprivate func gjelder(_ tabell: Tabell) -> Bool {
        switch self {
        case .kanIkkeVernes(let former, _):
            former.contains { form in
                let ledd = form.split(separator: "|", omittingEmptySubsequences: false)
                return ledd.count >= 2 && ledd[0] == tabell.hode.maal
                    && ledd[1].prefix { $0 != " " } == tabell.hode.grunnperiode
            }
        case .forMangeHjelpeceller(let id, let gruppe, let slag, _, _):
            tabell.hode.id == id && tabell.hode.gruppe == gruppe && tabell.hode.slag == slag
        case .ulikeTabeller, .endretVerdi, .ukjentFrigitt, .avrundingKreverEnTabell: false
        }
    }

    /// It is about numbers, and not a fault in the tables.
    fileprivate var kanSkjules: Bool {
        switch self {
        case .kanIkkeVernes, .forMangeHjelpeceller: true
        case .ulikeTabeller, .endretVerdi, .ukjentFrigitt, .avrundingKreverEnTabell: false
        }
    }
}

extension Vernet {
    /// The tables of the whole family, in its order.
    fileprivate func med(_ skjulte: Set<Int>, _ alle: [Tabell], _ profil: Vernprofil) -> Vernet {
        var vernede = tabeller[...]
        let flettet = alle.enumerated().map { nr, tabell in
            skjulte.contains(nr) ? Vern.skjult(tabell, profil) : vernede.removeFirst()
        }
        var ut = Vernet(tabeller: flettet, rapport: rapport, prikkede: prikkede)
        ut.skjulte = Vernet.skjulte(skjulte.map { alle[$0] })
        return ut
    }

    /// What the tables are called, by their persons.
    static func skjulte(_ tabeller: [Tabell]) -> [Skjult] {
        Dictionary(grouping: tabeller, by: \.hode.gruppe).sorted { $0.key < $1.key }.map { _, tabeller in
            Skjult(
                maal: tabeller[0].hode.maal, periode: tabeller[0].hode.grunnperiode,
                tabeller: Set(tabeller.map(\.hode.id)).sorted())
        }
    }
}
