public import Kalender
public import Regelmotor
public import Register

/// What every figure of a run rests on beside the persons: the law, the day, and the parameters of the indicators.
///
/// A class because every case refers to it: one reference, and nobody can change it.
public final class Statistikkgrunnlag: Sendable {
    public let regelverk: Regelverk
    /// The day of computation, and the day the extract was made.
    public let dato: Dato
    public let uttrekksdato: Dato
    public let parametere: Indikatorparametere

    public var kommuner: Kommuneregister { regelverk.kommuner }

    public init(
        regelverk: Regelverk, dato: Dato, uttrekksdato: Dato? = nil,
        parametere: Indikatorparametere = Indikatorparametere()
    ) {
        self.regelverk = regelverk
        self.dato = dato
        self.uttrekksdato = uttrekksdato ?? dato
        self.parametere = parametere
    }
}

/// The numbers of indikatorer 1.6 that are not law. Those that are, stand in the law data.
public struct Indikatorparametere: Sendable, Equatable {
    /// SLUTT_GAP: a participation this many days after an ending, or fewer, goes on with the same programme.
    public var sluttgap = 60
    /// FULLTID_TIMER_UKE in tenths of an hour, and the lower measure when much own work is needed.
    public var fulltidTideler = 375
    public var fulltidEgetArbeidTideler = 300
    /// FERIE_UKER in a full year.
    public var ferieuker = 5
    /// L-07: days after the start before a missing plan counts.
    public var planDager = 30
    /// L-08: months before a plan is due for review.
    public var planMaaneder = 6
    /// L-11: are programmes from before 2026 with work as the goal measured too, from 2026 on?
    public var arbeidsrettetFoer2026 = false
    /// K-02: days ahead.
    public var fristDager = 90
    /// MAL_AU1: the goal for AU1, per cent.
    public var maalAu1 = 70
    /// What comes first when a person did several things in November.
    public var statusmodell = Statusmodell.intro
    /// T_NEVNER_KOM: smallest denominator shown for a kommune or bydel.
    public var minsteNevner = 5
    /// T-02: the rates that are known. None are built in.
    public var tilskuddssatser = Tilskuddssatser()

    public init() {}
}
