public import Tekster

/// A number of indikatorer 1.6 for people: what it is called, what it decides, what it is, and which figures it is part of.
public struct Indikatorparameter: Sendable {
    /// `SLUTT_GAP`, as in the document.
    public let navn: String
    public let betydning: Tekst
    private let tekst: @Sendable (Indikatorparametere) -> Tekst
    private let bruker: @Sendable (Indikator) -> Bool

    private init(
        _ navn: String, _ betydning: Tekst, _ tekst: @escaping @Sendable (Indikatorparametere) -> Tekst,
        _ bruker: @escaping @Sendable (Indikator) -> Bool
    ) {
        (self.navn, self.betydning) = (navn, betydning)
        (self.tekst, self.bruker) = (tekst, bruker)
    }

    private init(
        _ navn: String, _ betydning: Tekst, _ tekst: @escaping @Sendable (Indikatorparametere) -> Tekst,
        av ider: String...
    ) {
        self.init(navn, betydning, tekst) { ider.contains($0.id) }
    }

    /// With its unit, such as «60 dager».
    public func verdi(_ parametere: Indikatorparametere) -> Tekst { tekst(parametere) }

    /// Another value may give the figure another number.
    public func gjelder(_ indikator: Indikator) -> Bool { bruker(indikator) }
}

extension Indikatorparameter {
    public static let alle: [Indikatorparameter] = [
        Indikatorparameter(
            "SLUTT_GAP",
            Tekst(
                "Begynner personen igjen innen så mange dager, teller ikke avslutningen.",
                nn: "Byrjar personen igjen innan så mange dagar, tel ikkje avslutninga."),
            { .dager($0.sluttgap) }, { $0.erOmAvslutninger }),
        Indikatorparameter(
            "FULLTID_TIMER_UKE", Tekst("Så mange timer tiltak er fulltid.", nn: "Så mange timar tiltak er fulltid."),
            { .timer($0.fulltidTideler) }, av: "L-09"),
        Indikatorparameter(
            "FULLTID_TIMER_UKE, mye eget arbeid",
            Tekst(
                "Så mange timer tiltak er nok når mye av arbeidet gjøres alene.",
                nn: "Så mange timar tiltak er nok når mykje av arbeidet blir gjort åleine."),
            { .timer($0.fulltidEgetArbeidTideler) }, av: "L-09b"),
        Indikatorparameter(
            "FERIE_UKER", Tekst("Uker uten tiltak i et helt år.", nn: "Veker utan tiltak i eit heilt år."),
            { Tekst("\($0.ferieuker) uker", nn: "\($0.ferieuker) veker") }, av: "L-10"),
        Indikatorparameter(
            "Dager før en plan mangler",
            Tekst(
                "Så lenge etter oppstart kan planen mangle.", nn: "Så lenge etter oppstart kan planen mangle."),
            { .dager($0.planDager) }, av: "L-07"),
        Indikatorparameter(
            "Måneder før en plan er gammel",
            Tekst("Så lenge gjelder en vurdering av planen.", nn: "Så lenge gjeld ei vurdering av planen."),
            { Tekst("\($0.planMaaneder) måneder", nn: "\($0.planMaaneder) månader") }, av: "L-08"),
        Indikatorparameter(
            "Arbeidsretting før 2026",
            Tekst(
                "Måles program fra før 2026 med arbeid som sluttmål, fra 2026.",
                nn: "Blir program frå før 2026 med arbeid som sluttmål målte, frå 2026."),
            { Tekst($0.arbeidsrettetFoer2026 ? "ja" : "nei") }, av: "L-11"),
        Indikatorparameter(
            "Dager fram",
            Tekst("Så langt fram ses det etter frister.", nn: "Så langt fram blir det sett etter fristar."),
            { .dager($0.fristDager) }, av: "K-02"),
        Indikatorparameter(
            "MAL_AU1", Tekst("Målet andelen holdes mot.", nn: "Målet delen blir halden mot."),
            { Tekst("\($0.maalAu1)\u{A0}%") }, av: "S-12b"),
        Indikatorparameter(
            "Statusmodell",
            Tekst(
                "Hva som går foran når en person gjorde flere ting i november.",
                nn: "Kva som går føre når ein person gjorde fleire ting i november."),
            { Tekst($0.statusmodell.rawValue) }, { $0.erEtterStatus }),
        Indikatorparameter(
            "T_NEVNER_KOM",
            Tekst(
                "Minste nevner som vises for en kommune eller bydel.",
                nn: "Minste nemnar som blir vist for ein kommune eller bydel."),
            { Tekst(String($0.minsteNevner)) }, { $0.skjulerSmaa }),
        Indikatorparameter(
            "Tilskuddssatser",
            Tekst("Satsene tilskuddet regnes med.", nn: "Satsane tilskotet blir rekna med."),
            {
                $0.tilskuddssatser == Tilskuddssatser()
                    ? Tekst("ingen er oppgitt", nn: "ingen er oppgjevne") : Tekst("oppgitt", nn: "oppgjevne")
            }, { $0.id.hasPrefix("T-02") || $0.id.hasPrefix("T-05") }),
    ]
}

extension Tekst {
    fileprivate static func dager(_ antall: Int) -> Tekst { Tekst("\(antall) dager", nn: "\(antall) dagar") }

    /// - Parameter tideler: tenths of an hour.
    fileprivate static func timer(_ tideler: Int) -> Tekst {
        let tall = tideler % 10 == 0 ? "\(tideler / 10)" : "\(tideler / 10),\(tideler % 10)"
        return Tekst("\(tall) timer i uka", nn: "\(tall) timar i veka")
    }
}

extension Indikator {
    /// The participations before and after an ending are the same whatever the ending counts as. F-02 counts the time to
    /// an ending from the start, and A-06 is made of I-04.
    fileprivate var erOmAvslutninger: Bool {
        switch maal.forankring {
        case .slutt, .utfall: true
        case .dato, .program, .start, .bosetting, .november: id == "F-02" || id == "A-06"
        }
    }

    /// Work comes first in every model, and those who live here are the same in all.
    fileprivate var erEtterStatus: Bool {
        let serie = id.split(separator: "-").prefix(2).joined(separator: "-")
        return utfall != nil && !["S-03", "S-10", "F-05"].contains(serie)
    }

    fileprivate var skjulerSmaa: Bool {
        if case .kommuner(let maal) = maal { maal.skjulerSmaa } else { false }
    }
}
