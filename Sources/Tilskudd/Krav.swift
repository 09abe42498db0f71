import Kalender
import Register

/// What a person triggers of one code in one grant year, before it is known what has been paid.
struct Krav {
    let kode: Tilskuddskode
    let ordning: Tilskuddsordning
    let gruppe: Persongruppe
    let aar: Int
    let k: Int
    let inngang: Dato
    let satskode: Satskode
    /// The day the rate is looked up on.
    let satsdag: Dato
    let avrunding: Avrunding
    var fordeling: Fordeling
    var forfall: Forfall
    var forfallsdel: Tilskuddsrad.Forfallsdel
    var opphoer: Dato?
    /// What holds it; the receivers are then what is known of them.
    var hinder: Hinder?
    var utenfor: Utenfor?
}

/// The rows of one person in the making.
public struct Personrader: Sendable {
    public private(set) var rader: [Tilskuddsrad] = []
    /// The schemes the person is outside of, and why.
    public private(set) var utenfor: [(ordning: Tilskuddsordning, grunn: Utenfor)] = []
    /// Where the person counts for grunntilskudd, year by year.
    public internal(set) var grunntellinger: [Grunntelling] = []

    public struct Grunntelling: Sendable, Equatable {
        public let aar: Int
        public let kommune: Kommunenummer
        /// § 34 under kap. 6A.
        public let erKollektiv: Bool
    }

    public init() {}

    mutating func toem() {
        rader.removeAll(keepingCapacity: true)
        utenfor.removeAll(keepingCapacity: true)
        grunntellinger.removeAll(keepingCapacity: true)
    }

    mutating func append(_ rad: Tilskuddsrad) { rader.append(rad) }

    mutating func merk(_ ordning: Tilskuddsordning, _ grunn: Utenfor) { utenfor.append((ordning, grunn)) }

    /// The hard stop the rows break, without who it is about; nil when all hold (tilskudd 10.1).
    public var brudd: String? {
        for (i, a) in rader.enumerated() {
            if a.sats < 0, a.beregnet != .null { return "H9: en rad uten sats har beløp" }
            var enheter = Int(a.teller)
            for b in rader[(i + 1)...] {
                let sammeTilskudd =
                    a.kode == b.kode && a.ordning == b.ordning && a.aar == b.aar && a.kode != .utvidet43g && a.k == b.k
                if sammeTilskudd, a.mottaker == b.mottaker { return "H2: to rader har samme kode, år og mottaker" }
                if sammeTilskudd { enheter += Int(b.teller) }
                guard a.kode != b.kode, a.beregnet > .null, b.beregnet > .null else { continue }
                if a.kode.erAar1, b.kode.erAar1 { return "H4: to slags beløp for år 1" }
                if a.ordning == .ensligMindreaarig, b.ordning == a.ordning, a.aar == b.aar {
                    return "H5: to klasser for enslige mindreårige samme år"
                }
            }
            if a.kode != .utvidet43g, enheter > Int(a.nevner) { return "H3: delene er mer enn hele satsen" }
        }
        return nil
    }

    /// What becomes of the person in the reconciliation: exactly one.
    public var utfall: Personutfall {
        if rader.contains(where: { $0.hinder == nil && ($0.utenfor == nil || $0.beloep != .null) }) { return .betalt }
        return rader.contains { $0.hinder != nil } ? .holdt : .utenfor
    }
}

/// Where a person stands in «persons = paid + held + outside».
public enum Personutfall: UInt8, Sendable, CaseIterable {
    /// At least one grant is computed: paid now, before, or to be corrected.
    case betalt = 1
    /// Nothing is computed, and something waits.
    case holdt
    case utenfor
}

extension Tilskuddskode {
    fileprivate var erAar1: Bool { self == .integrering1 || self == .integrering1Enslig || self == .integrering1Barn }
}
