import Kalender
import Register

/// What the law says about one sluttmål. Months are the longest allowed («inntil»).
public struct Sluttmaalsregel: Sendable {
    public let maal: Sluttmaal
    public let navn: String
    /// Longest length in months, and the longest extension.
    public let maaneder: Int
    public let utvidelse: Int
    /// True when the goal presumes upper secondary education.
    public let kreverVgo: Bool
    /// First and last start date for which the goal is valid by law, inclusive.
    public let fra: Dato?
    public let til: Dato?
    /// Last start date that NIR's own deviation report accepts, inclusive (S-03, S-05).
    public let tilNir: Dato?
    /// First day NIR offered the goal; later than `fra` for the goals of 2025 (S-10).
    public let registrerbar: Dato?
    public let hjemmel: Hjemmel
    public let regel: Lovregel

    public init(
        maal: Sluttmaal, navn: String, maaneder: Int, utvidelse: Int, kreverVgo: Bool, fra: Dato?, til: Dato?,
        tilNir: Dato?, registrerbar: Dato?, hjemmel: Hjemmel, regel: Lovregel
    ) {
        (self.maal, self.navn, self.maaneder, self.utvidelse) = (maal, navn, maaneder, utvidelse)
        (self.kreverVgo, self.fra, self.til, self.tilNir) = (kreverVgo, fra, til, tilNir)
        (self.registrerbar, self.hjemmel, self.regel) = (registrerbar, hjemmel, regel)
    }
}

/// All dated values of the law, the open points as chosen, and the tables the rules look things up in.
///
/// A class because it is handed to every rule for every person: one reference, and nobody can change it.
public final class Regelverk: Sendable {
    public let sluttmaal: [Sluttmaalsregel]
    /// Every number of the law, by `Lovverdi`.
    public let verdier: [Tidsserie<Int>]
    /// Every rule of the law through time, by `Lovregel`.
    public let regler: [Regelhistorie]
    public let skjaeringsdatoer: Skjaeringsdatoer
    public let parametere: Parametere
    public let kommuner: Kommuneregister
    public let virkedager: Virkedager
    /// The name of a set of values that are not law, laid over the law; nil for the law itself.
    public let simulering: String?

    private let plass: [Int8]

    /// - Parameters:
    ///   - verdier: one series for each `Lovverdi`, in its order.
    ///   - regler: one history for each `Lovregel`, in its order.
    public init(
        sluttmaal: [Sluttmaalsregel], verdier: [Tidsserie<Int>], regler: [Regelhistorie],
        skjaeringsdatoer: Skjaeringsdatoer, parametere: Parametere, kommuner: Kommuneregister,
        simulering: String? = nil
    ) {
        precondition(verdier.count == Lovverdi.allCases.count && regler.count == Lovregel.allCases.count)
        (self.sluttmaal, self.verdier, self.regler) = (sluttmaal, verdier, regler)
        (self.skjaeringsdatoer, self.parametere, self.kommuner) = (skjaeringsdatoer, parametere, kommuner)
        (self.virkedager, self.simulering) = (.felles, simulering)
        var plass = [Int8](repeating: -1, count: 256)
        for (i, regel) in sluttmaal.enumerated() { plass[Int(regel.maal.rawValue)] = Int8(i) }
        self.plass = plass
    }

    /// The number that applies on the day; before the series begins its first, and nil after its end.
    public func tall(_ verdi: Lovverdi, paa dato: Dato) -> Int? { verdier[Int(verdi.rawValue)].verdi(paa: dato) }

    /// The place in law of the number on the day.
    public func hjemmel(_ verdi: Lovverdi, paa dato: Dato) -> Hjemmel? {
        let serie = verdier[Int(verdi.rawValue)]
        return serie[paa: max(dato, serie.ledd[0].fra)]?.hjemmel
    }

    public func historie(_ regel: Lovregel) -> Regelhistorie { regler[Int(regel.rawValue)] }

    /// The version of the rule on the day; nil when the rule did not apply then.
    public func versjon(av regel: Lovregel, paa dato: Dato) -> Tidsserie<Regelversjon>.Ledd? {
        historie(regel).versjoner[paa: dato]
    }

    public func regel(for maal: Sluttmaal) -> Sluttmaalsregel? {
        let i = plass[Int(maal.rawValue)]
        return i < 0 ? nil : sluttmaal[Int(i)]
    }

    /// The last day, inclusive, of a length that starts on `start` (KAL-3, OP-01). Additions come before any rolling.
    func sisteDag(_ start: Dato, maaneder: Int) -> Dato {
        switch parametere.fristregel {
        case .sisteDagInkl: start.sisteDag(etterMaaneder: maaneder)
        case .sammeDag: start.fristDag(etterMaaneder: maaneder)
        }
    }

    /// The last day, inclusive, to act (KAL-3, OP-02).
    public func fristDag(_ start: Dato, maaneder: Int) -> Dato { rullet(start.fristDag(etterMaaneder: maaneder)) }

    /// The day as it is compared with a cut-off: «etter 1. januar» leaves the day itself to the old text (OP-10).
    public func motSkjaering(_ dag: Dato) -> Dato { parametere.skjaeringsdatoInkl ? dag : dag.plus(dager: -1) }

    func rullet(_ dag: Dato) -> Dato { parametere.rullTilVirkedag ? virkedager.foersteVirkedag(fra: dag) : dag }
}

/// The days on which one text of the law gives way to another. Each is the first day of the new text.
public struct Skjaeringsdatoer: Sendable {
    /// Integreringsloven in force (§ 51); decides the statute (§ 52, forskriften § 72).
    public let integreringsloven: Dato
    /// Collective protection is under kap. 6A when granted from this day.
    public let kollektiv: Dato
    /// Ordinary rules for collective protection, new lengths and right and duty that lapse by work (A25).
    public let program2026: Dato
    /// Norsk and samfunnskunnskap run from offered start for permits from this day (forskriften § 74).
    public let nyNorskmodell: Dato

    public init(integreringsloven: Dato, kollektiv: Dato, nyNorskmodell: Dato, program2026: Dato) {
        (self.integreringsloven, self.kollektiv) = (integreringsloven, kollektiv)
        (self.nyNorskmodell, self.program2026) = (nyNorskmodell, program2026)
    }
}
