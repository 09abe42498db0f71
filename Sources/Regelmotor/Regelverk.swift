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
    public let hjemmel: Hjemmel

    public init(
        maal: Sluttmaal, navn: String, maaneder: Int, utvidelse: Int, kreverVgo: Bool, fra: Dato?, til: Dato?,
        tilNir: Dato?, hjemmel: Hjemmel
    ) {
        (self.maal, self.navn, self.maaneder, self.utvidelse) = (maal, navn, maaneder, utvidelse)
        (self.kreverVgo, self.fra, self.til, self.tilNir) = (kreverVgo, fra, til, tilNir)
        self.hjemmel = hjemmel
    }
}

/// Length in months of norsk or samfunnskunnskap for a group.
public enum Norskgruppe: UInt8, Sendable, BitwiseCopyable {
    /// Right and duty, with upper secondary education (§ 32 first ledd).
    case rettOgPliktMedVgo = 1
    /// Right and duty, without (§ 32 first ledd).
    case rettOgPliktUtenVgo
    /// Right by collective protection (§ 37 d).
    case kollektiv
}

/// All dated values of the law, the open points as chosen, and the tables the rules look things up in.
///
/// A class because it is handed to every rule for every person: one reference, and nobody can change it.
public final class Regelverk: Sendable {
    public let sluttmaal: [Sluttmaalsregel]
    /// Virkedager of absence and leave that must be passed before any of them adds (integreringsforskriften §§ 10, 19).
    public let fravaersgrense: Tidsserie<Int>
    /// Months of norsk by group and start date (§§ 32, 37 d).
    public let norsk: [Norskgruppe: Tidsserie<Int>]
    /// Months from settlement or claim to the start of the programme (§ 12).
    public let oppstartsfrist: Tidsserie<Int>
    /// Months in a municipality after which a decision no longer gives right and duty (§ 8 first ledd).
    public let botidsgrense: Tidsserie<Int>
    /// Hours a week at which right and duty lapse (§ 8 fourth ledd).
    public let arbeidstimer: Tidsserie<Desimal>
    /// Highest age in whole years for right and duty (§ 8 first ledd).
    public let oevreAlder: Tidsserie<Int>
    /// Ages in whole years for norsk: from the first, and below the second, by vedtaksdato (§ 26).
    public let norskAlderFra: Tidsserie<Int>
    public let norskAlderTil: Tidsserie<Int>
    public let skjaeringsdatoer: Skjaeringsdatoer
    public let parametere: Parametere
    public let kommuner: Kommuneregister
    public let virkedager: Virkedager

    private let plass: [Int8]

    public init(
        sluttmaal: [Sluttmaalsregel], fravaersgrense: Tidsserie<Int>, norsk: [Norskgruppe: Tidsserie<Int>],
        oppstartsfrist: Tidsserie<Int>, botidsgrense: Tidsserie<Int>, arbeidstimer: Tidsserie<Desimal>,
        oevreAlder: Tidsserie<Int>, norskAlderFra: Tidsserie<Int>, norskAlderTil: Tidsserie<Int>,
        skjaeringsdatoer: Skjaeringsdatoer, parametere: Parametere,
        kommuner: Kommuneregister
    ) {
        (self.sluttmaal, self.fravaersgrense, self.norsk) = (sluttmaal, fravaersgrense, norsk)
        (self.oppstartsfrist, self.botidsgrense, self.arbeidstimer) = (oppstartsfrist, botidsgrense, arbeidstimer)
        (self.oevreAlder, self.skjaeringsdatoer) = (oevreAlder, skjaeringsdatoer)
        (self.norskAlderFra, self.norskAlderTil) = (norskAlderFra, norskAlderTil)
        (self.parametere, self.kommuner, self.virkedager) = (parametere, kommuner, .felles)
        var plass = [Int8](repeating: -1, count: 256)
        for (i, regel) in sluttmaal.enumerated() { plass[Int(regel.maal.rawValue)] = Int8(i) }
        self.plass = plass
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
    func fristDag(_ start: Dato, maaneder: Int) -> Dato { rullet(start.fristDag(etterMaaneder: maaneder)) }

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
    /// Norsk and samfunnskunnskap run from offered start for permits from this day (forskriften § 74).
    public let nyNorskmodell: Dato

    public init(integreringsloven: Dato, kollektiv: Dato, nyNorskmodell: Dato) {
        (self.integreringsloven, self.kollektiv, self.nyNorskmodell) = (integreringsloven, kollektiv, nyNorskmodell)
    }
}
