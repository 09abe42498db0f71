import Kalender
import Register

/// Bortfall of right and duty because of work of at least 30 hours (INTL-8-4, INTL-8-4b).
///
/// > Retten og plikten … bortfaller for den som er i arbeid eller har tilbud om arbeid i en stilling på minst 30 timer
/// > per uke. Hvis arbeidsforholdet opphører eller tilbudet faller bort innen fristen satt i første ledd tredje
/// > punktum, inntrer retten og plikten på nytt.
/// >
/// > — integreringsloven § 8 fjerde ledd, gjengitt i korthet
public struct Bortfall: Sendable, Equatable {
    public enum Status: UInt8, Sendable, BitwiseCopyable {
        case bortfalt = 1
        case gjeninntraadt
        case fristUte

        public var kode: String {
            switch self {
            case .bortfalt: "BORTFALT"
            case .gjeninntraadt: "GJENINNTRAADT"
            case .fristUte: "FRIST_UTE"
            }
        }
    }

    public let vedtaksdato: Dato
    public let status: Status
    /// Start of the first participation decided after the bortfall.
    public let senereStart: Dato?

    /// What became of one bortfall decision by `dato`.
    public static func beregn(_ vedtak: Vedtak, _ mappe: Personmappe, toaarsgrense: Dato?, dato: Dato) -> Bortfall {
        var senere: Vedtak?
        for v in mappe.vedtak where v.erDeltakelse && v.kommerEtter(vedtak) {
            if let naa = senere, naa.startdato ?? naa.vedtaksdato <= v.startdato ?? v.vedtaksdato { continue }
            senere = v
        }
        let status: Status =
            senere != nil ? .gjeninntraadt : toaarsgrense.map { dato >= $0 } ?? false ? .fristUte : .bortfalt
        return Bortfall(vedtaksdato: vedtak.vedtaksdato, status: status, senereStart: senere?.startdato)
    }
}

extension Vedtak {
    /// Later than a bortfall: by vedtaksdato, on equal dates by registrert_dato, and when that is missing or equal too
    /// the participation is taken to come after (V-01).
    public func kommerEtter(_ bortfall: Vedtak) -> Bool {
        if vedtaksdato != bortfall.vedtaksdato { return vedtaksdato > bortfall.vedtaksdato }
        guard let min = felles.registrert, let dens = bortfall.felles.registrert, min != dens else { return true }
        return min > dens
    }
}

extension Personmappe {
    /// First day on which the person both lives in a municipality and holds a § 9 permit (INTL-8-1).
    ///
    /// The extract knows the first settlement date; nil without one.
    public var botidStart: Dato? {
        guard let bosatt = bosettinger.minst({ $0.teller ? $0.bosatt : nil }) else { return nil }
        let tillatelse = tillatelser.minst { $0.aapnerIntro ? $0.vedtaksdato : nil }
        return tillatelse.map { max($0, bosatt) } ?? bosatt
    }

    /// The first date on which a decision comes too late to give right and duty; nil when unknown.
    ///
    /// «Mindre enn to år» is strict: exactly two years is too late (OP-27).
    public func toaarsgrense(_ regelverk: Regelverk) -> Dato? {
        guard let start = botidStart, let grense = regelverk.botidsgrense.verdi(paa: start) else { return nil }
        let merkedag = start.fristDag(etterMaaneder: grense)
        return regelverk.parametere.mindreEnnStreng ? merkedag : merkedag.plus(dager: 1)
    }

    /// The bortfall decision that counts now: the latest, ties to the last in the extract.
    public var gjeldendeBortfall: Vedtak? {
        var siste: Vedtak?
        for v in vedtak where v.erBortfall && v.vedtaksdato >= siste?.vedtaksdato ?? v.vedtaksdato { siste = v }
        return siste
    }
}
