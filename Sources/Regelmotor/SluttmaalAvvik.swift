import Kalender
import Register

/// The five findings about sluttmål (lovregler 11). The first three are NIR's own report; 2b and 4 stand apart.
public struct SluttmaalAvvik: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Decision on participation, and no sluttmål.
    public static let avvik1 = SluttmaalAvvik(rawValue: 1)
    /// Start before 2026 with a goal that is valid from 2026.
    public static let avvik2 = SluttmaalAvvik(rawValue: 2)
    /// Start from 2026 with a goal that is no longer valid.
    public static let avvik3 = SluttmaalAvvik(rawValue: 4)
    /// Start before 2025 with a goal that is valid from 2025.
    public static let avvik2b = SluttmaalAvvik(rawValue: 8)
    /// Start in 2025 with an old goal of upper secondary education: the person may have the longer rule.
    public static let avvik4 = SluttmaalAvvik(rawValue: 16)

    /// All, in the order of lists.
    public static let alle: [(avvik: SluttmaalAvvik, id: String, regel: Lovregel)] = [
        (.avvik1, "AVVIK-1", .avvik1), (.avvik2, "AVVIK-2", .avvik2), (.avvik3, "AVVIK-3", .avvik3),
        (.avvik2b, "AVVIK-2b", .avvik2b), (.avvik4, "AVVIK-4", .avvik4),
    ]

    public var ider: [String] { SluttmaalAvvik.alle.filter { contains($0.avvik) }.map(\.id) }

    /// Population: under integreringsloven, with a decision on participation, not ended (OP-25). A person who only has a
    /// bortfall is outside (datakontrakt 3.1).
    static func beregn(
        _ mappe: Personmappe, lovgrunnlag: Lovgrunnlag?, start: Dato?, maal: Utfall<SluttmaalRad>, erAvsluttet: Bool,
        _ regelverk: Regelverk, _ spor: inout some Spor
    ) -> SluttmaalAvvik {
        let funnet = beregn(
            mappe, lovgrunnlag: lovgrunnlag, start: start, maal: maal, erAvsluttet: erAvsluttet, regelverk)
        for avvik in alle where funnet.contains(avvik.avvik) { spor.sa(.avvik, avvik.regel, avvik.id) }
        return funnet
    }

    /// The findings on another day than the day of computation, from what was registered by then.
    public static func paa(
        _ dag: Dato, _ mappe: borrowing Personmappe, _ fakta: borrowing Personfakta, _ regelverk: Regelverk
    ) -> SluttmaalAvvik {
        var daa = copy mappe
        daa.glem(etter: dag, uttrekk: dag)
        daa.sluttmaal = daa.sluttmaal.filter { $0.felles.registrert.map { $0 <= dag } ?? true }[...]
        return beregn(
            daa, lovgrunnlag: fakta.lovgrunnlag.verdi, start: daa.foersteDeltakelse(regelverk.parametere)?.startdato,
            maal: daa.gjeldendeSluttmaal(paa: dag), erAvsluttet: daa.gjeldendeAvslutning(.intro, paa: dag) != nil,
            regelverk)
    }

    private static func beregn(
        _ mappe: Personmappe, lovgrunnlag: Lovgrunnlag?, start: Dato?, maal: Utfall<SluttmaalRad>, erAvsluttet: Bool,
        _ regelverk: Regelverk
    ) -> SluttmaalAvvik {
        guard let lovgrunnlag, lovgrunnlag != .introloven, mappe.harDeltakelse,
            !erAvsluttet || regelverk.parametere.avvikInkluderAvsluttede
        else { return [] }
        // Without the endings nobody knows who is in the population.
        guard mappe.levert.har(.avslutning) else { return [] }
        guard mappe.sluttmaal.contains(where: \.teller) else { return mappe.levert.har(.sluttmaal) ? .avvik1 : [] }
        guard let start, let maal = maal.verdi?.sluttmaal, let regel = regelverk.regel(for: maal) else { return [] }
        return vurder(start: regelverk.motSkjaering(start), regel)
    }

    /// SM-V1: the goal must be valid for the start. In 2025 the old goals of upper secondary may be registered anew (SM-V6);
    /// the other old ones are right (SM-V7). Goals of 2026 and 2025 are told apart by the first start date they are valid for.
    static func vurder(start: Dato, _ regel: Sluttmaalsregel) -> SluttmaalAvvik {
        if let fra = regel.fra, start < fra, regel.til == nil { return fra.aar >= 2026 ? .avvik2 : .avvik2b }
        if let tilNir = regel.tilNir, start > tilNir { return .avvik3 }
        if let til = regel.til, start > til { return .avvik4 }
        return []
    }
}
