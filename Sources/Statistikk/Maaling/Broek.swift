/// An exact fraction. Published figures are rounded from it in whole numbers, never from a floating point number
/// (indikatorer 1.5, R8 and R9).
public struct Broek: Sendable, Hashable {
    public let teller: Int
    /// Above zero.
    public let nevner: Int

    /// Nil when the denominator is zero.
    public init?(_ teller: Int, _ nevner: Int) {
        guard nevner != 0 else { return nil }
        self.init(teller: nevner < 0 ? -teller : teller, nevner: abs(nevner))
    }

    public init(_ heltall: Int) { self.init(teller: heltall, nevner: 1) }

    private init(teller: Int, nevner: Int) { (self.teller, self.nevner) = (teller, nevner) }

    /// Times `10^desimaler`, rounded half away from zero.
    public func avrundet(_ desimaler: Int) -> Int {
        var tiere = 1
        for _ in 0..<desimaler { tiere *= 10 }
        // Twice the fraction plus one, halved, rounds half up without a remainder to look at.
        let dobbel = teller.multipliedFullWidth(by: 2 * tiere)
        let (hele, _) = (2 * nevner).dividingFullWidth(
            Broek.sum(dobbel, teller < 0 ? -nevner : nevner))
        return hele
    }

    /// A full-width number with a small one added.
    private static func sum(_ a: (high: Int, low: UInt), _ b: Int) -> (high: Int, low: UInt) {
        let (lav, mente) = a.low.addingReportingOverflow(UInt(bitPattern: b))
        return (a.high + (b < 0 ? -1 : 0) + (mente ? 1 : 0), lav)
    }

    /// As it is printed: decimal point, as many decimals as asked for.
    public func tekst(_ desimaler: Int) -> String {
        let tall = avrundet(desimaler)
        guard desimaler > 0 else { return String(tall) }
        let sifre = String(abs(tall))
        let fylt = String(repeating: "0", count: max(0, desimaler + 1 - sifre.utf8.count)) + sifre
        return "\(tall < 0 ? "-" : "")\(fylt.dropLast(desimaler)).\(fylt.suffix(desimaler))"
    }

    public static func - (a: Broek, b: Broek) -> Broek {
        Broek(teller: a.teller * b.nevner - b.teller * a.nevner, nevner: a.nevner * b.nevner)
    }

    public static func * (a: Broek, faktor: Int) -> Broek { Broek(teller: a.teller * faktor, nevner: a.nevner) }
}
