import Kalender

/// What the register knows beside the story: marital status, household, and the days of effectuation, death and
/// emigration.
extension Forloep {
    /// A marital status, and whether it is that of one of two.
    private typealias Status = (kode: StaticString, erPar: Bool)

    private static let medBarn = Vektet<Status>([
        (("GI", true), 68), (("SA", true), 12), (("SK", false), 10), (("EN", false), 4), (("UG", false), 4),
        (("UO", false), 2),
    ])
    private static let familie = Vektet<Status>([
        (("GI", true), 84), (("UG", false), 9), (("SA", true), 5), (("UO", false), 2),
    ])
    private static let unge = Vektet<Status>([
        (("UG", false), 60), (("GI", true), 28), (("SA", true), 6), (("SK", false), 3), (("EN", false), 1),
        (("UO", false), 2),
    ])
    private static let andre = Vektet<Status>([
        (("GI", true), 53), (("UG", false), 22), (("SK", false), 13), (("SA", true), 5), (("EN", false), 5),
        (("UO", false), 2),
    ])
    /// Of the one a refugee's family came to.
    fileprivate static let referanser = Vektet<StaticString>([
        ("UTL08_28", 60), ("UTL08_35_L3", 20), ("UTL08_34_L2", 15), ("UTL08_38_L1", 5),
    ])

    /// Fills in those facts. They have a stream of their own, so that the rest of a person's life stays as it was.
    mutating func fyllUt(froe: UInt64, nummer: Int, uttrekk: Dato) {
        var slump = Slump(froe: froe, stroem: UInt64(nummer) | 1 << 42)
        for i in tillatelser.indices {
            tillatelser[i].effektuert = effektuert(tillatelser[i], erFoerste: i == 0, &slump, uttrekk)
            tillatelser[i].referansegrunnlag = tillatelser[i].grunnlag.referanse(&slump)
        }
        let status = status(&slump)
        if !slump.treffer(40) { sivilstatus = status.kode }
        if !slump.treffer(30) { ensligMindreaarig = erEnsligMindreaarig }
        for i in bosettinger.indices {
            let erFamilie = erIFamilie(status, &slump)
            if !slump.treffer(30) { bosettinger[i].husstand = erFamilie ? "FAMILIE" : "ENSLIG" }
        }
        utgang(&slump)
    }

    /// Some days after the arrival of those who were granted it abroad, after the settlement of others, and after the
    /// decision on a later permit. Empty for a few, and for what has not come to effect by the extract.
    private func effektuert(
        _ tillatelse: Tillatelse, erFoerste: Bool, _ slump: inout Slump, _ uttrekk: Dato
    ) -> Dato? {
        let (dager, mangler) = (slump.mellom(1, 14), slump.treffer(20))
        guard tillatelse.erInnvilget, !tillatelse.manglerEffektuering, !mangler else { return nil }
        let hendelse = tillatelse.fraUtlandet == true ? tillatelse.ankomst : erFoerste ? bosettinger.first?.dato : nil
        let dato = max(hendelse ?? tillatelse.vedtatt, tillatelse.vedtatt).plus(dager: dager)
        return dato <= uttrekk ? dato : nil
    }

    private func status(_ slump: inout Slump) -> Status {
        let alder = bosettinger.first.map { foedt.alder(paa: $0.dato) } ?? 30
        if alder < 18 { return ("UG", false) }
        if harBarn == true { return Forloep.medBarn.trekk(&slump) }
        if tillatelser.first?.grunnlag.erFamilie == true { return Forloep.familie.trekk(&slump) }
        return (alder < 30 ? Forloep.unge : Forloep.andre).trekk(&slump)
    }

    /// Those who come to a family are settled with it, as most couples and all with children are.
    private func erIFamilie(_ status: Status, _ slump: inout Slump) -> Bool {
        let andel = status.erPar ? 800 : 150
        let trukket = slump.treffer(andel)
        if erEnsligMindreaarig { return false }
        return trukket || harBarn == true || tillatelser.first?.grunnlag.erFamilie == true
    }

    /// The day behind the status in Folkeregisteret, shortly before the programme was ended for it. A few have only the
    /// status.
    private mutating func utgang(_ slump: inout Slump) {
        guard let slutt = avslutninger.first(where: { $0.ordning.description == "INTRO" })?.dato else { return }
        let (dager, mangler) = (slump.under(10), slump.treffer(50))
        guard !mangler else { return }
        let dato = max(slutt.plus(dager: -dager), bosettinger.first?.dato ?? slutt)
        switch registerstatus.description {
        case "DOED": doed = dato
        case "UTVANDRET": utvandret = dato
        default: break
        }
    }
}

extension Grunnlag {
    /// Legal basis of the family reference person; nil for others than family, and for a few of those.
    fileprivate func referanse(_ slump: inout Slump) -> StaticString? {
        guard erFamilie, !slump.treffer(30) else { return nil }
        switch self {
        case .familieRef: return Forloep.referanser.trekk(&slump)
        case .familieArbeid: return Grunnlag.arbeid.kode
        default: return Grunnlag.permanent.kode
        }
    }
}
