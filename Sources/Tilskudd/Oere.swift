/// An amount of money in whole øre; below zero for what is taken back.
///
/// There is no way in from a floating-point number, and none out to one: an amount is exact from rate to cell.
public struct Oere: Sendable, Hashable, Comparable, BitwiseCopyable {
    public let antall: Int

    public init(_ antall: Int) { self.antall = antall }

    public static func kroner(_ kroner: Int) -> Oere { Oere(100 * kroner) }
    public static let null = Oere(0)

    public static func < (a: Oere, b: Oere) -> Bool { a.antall < b.antall }
    public static func + (a: Oere, b: Oere) -> Oere { Oere(a.antall + b.antall) }
    public static func - (a: Oere, b: Oere) -> Oere { Oere(a.antall - b.antall) }
    public static prefix func - (a: Oere) -> Oere { Oere(-a.antall) }
    public static func += (a: inout Oere, b: Oere) { a = a + b }
    public static func * (antall: Int, beloep: Oere) -> Oere { Oere(antall * beloep.antall) }

    /// `teller / nevner` of the amount, to the nearest unit, half up (tilskudd 1.6). For amounts from 0.
    public func del(_ teller: Int, av nevner: Int, _ avrunding: Avrunding) -> Oere {
        let enhet = avrunding.oere * nevner
        return Oere((2 * antall * teller + enhet) / (2 * enhet) * avrunding.oere)
    }

    /// `467 834`, and with two decimals when there are øre: `467 834,50`. For people.
    public var tekst: String {
        let (kroner, oere) = (abs(antall) / 100, abs(antall) % 100)
        let fortegn = antall < 0 ? "\u{2212}" : ""
        var sifre = ""
        for (i, tegn) in String(kroner).reversed().enumerated() {
            if i > 0, i % 3 == 0 { sifre.append("\u{A0}") }
            sifre.append(tegn)
        }
        let hele = fortegn + String(sifre.reversed())
        return oere == 0 ? hele : hele + (oere < 10 ? ",0\(oere)" : ",\(oere)")
    }
}

extension Sequence<Oere> {
    public var sum: Oere { reduce(.null, +) }
}

/// The smallest unit of an amount that is paid (tilskudd 1.6).
public enum Avrunding: UInt8, Sendable, BitwiseCopyable {
    case krone, oere

    var oere: Int { self == .krone ? 100 : 1 }
}
