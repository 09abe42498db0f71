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
        if let feil = alle.first(where: \.grupper.isEmpty) { throw feil }
        if let feil = alle.first, alle.count == svar.count { throw feil }
        return samle(svar, familie, profil)
    }

    private static func beskyttEllerSkjul(
        stykke familie: Familie, _ profil: Vernprofil, _ parallelt: Parallelt,
        _ ur: @escaping @Sendable () -> Double
    ) throws(Vernfeil) -> Vernet {
        var skjulte: Set<String> = []
        while true {
            let igjen = familie.tabeller.filter { !skjulte.contains($0.hode.gruppe) }
            do throws(Vernfeil) {
                let vernet = try beskytt(
                    stykke: Familie(uttrekk: familie.uttrekk, tabeller: igjen, frigitt: familie.frigitt), profil,
                    parallelt, ur)
                return skjulte.isEmpty ? vernet : vernet.med(skjulte, familie.tabeller, profil)
            } catch {
                let nye = error.grupper.filter { gruppe in igjen.contains { $0.hode.gruppe == gruppe } }
                guard !nye.isEmpty, igjen.contains(where: { !nye.contains($0.hode.gruppe) }) else { throw error }
                skjulte.formUnion(nye)
            }
        }
    }

    /// The table with nothing shown.
    static func skjult(_ tabell: Tabell, _ profil: Vernprofil) -> BeskyttetTabell {
        let celler = Celler(tabell.inndelinger)
        return BeskyttetTabell(
            tabell.hode, celler, [Cellevisning](repeating: .skjult, count: celler.antall),
            Vernregler(Tabellsnitt(tabell, 0, profil), profil, bareHovedtall: 0, altErSkjult: true),
            minsteNevner: profil.minsteNevner)
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
        let flettet = alle.map { tabell in
            skjulte.contains(tabell.hode.gruppe) ? Vern.skjult(tabell, profil) : vernede.removeFirst()
        }
        var ut = Vernet(tabeller: flettet, rapport: rapport, prikkede: prikkede)
        ut.skjulteGrupper = skjulte.sorted()
        return ut
    }
}
