import Kalender

/// The person's number in the immigration administration: twelve digits, the first four a year. Printed masked.
public struct DufNummer: BitwiseCopyable, Sendable, Hashable {
    public let tall: UInt64

    @inlinable public init(tall: UInt64) { self.tall = tall }

    public var aar: Int { Int(tall / 100_000_000) }

    /// Weights 4 6 3 2 4 6 3 2 7 5 on digits 1–10; the sum modulo 11 equals digits 11–12.
    /// Published as open source by Statistics Norway (kostra-kontrollprogram, `SsnValidationUtils`).
    public var harRiktigKontroll: Bool {
        var rest = tall / 100
        var sum: UInt64 = 0
        for vekt in [5, 7, 2, 3, 6, 4, 2, 3, 6, 4] as [UInt64] {
            sum += vekt * (rest % 10)
            rest /= 10
        }
        return sum % 11 == tall % 100
    }

    /// `2099•••••103`: the year and the last three digits, as screens for one person show it.
    public var maskert: String {
        let siffer = sifre
        return siffer.prefix(4) + "•••••" + siffer.suffix(3)
    }

    /// All twelve digits. Only for outputs of class Sensitiv.
    public var sifre: String {
        let tekst = String(tall)
        return String(repeating: "0", count: max(0, 12 - tekst.utf8.count)) + tekst
    }
}

/// Fødselsnummer or D-nummer: eleven digits.
public struct Foedselsnummer: BitwiseCopyable, Sendable, Hashable {
    public let tall: UInt64

    @inlinable public init(tall: UInt64) { self.tall = tall }

    private func siffer(_ plass: Int) -> Int {
        var rest = tall
        for _ in 0..<(10 - plass) { rest /= 10 }
        return Int(rest % 10)
    }

    /// Check digits k1 (weights 3 7 6 1 8 9 4 5 2) and k2 (5 4 3 2 7 6 5 4 3 2), modulo 11 (Skatteetaten).
    public var harRiktigKontroll: Bool {
        // Weights from the last digit backwards, four bits each: k2 1 2 3 4 5 6 7 2 3 4 5, k1 0 1 2 5 4 9 8 1 6 7 3.
        var (k1, k2) = (0x3_7618_9452_10 as UInt64, 0x5_4327_6543_21 as UInt64)
        var (sum1, sum2, rest) = (0 as UInt64, 0 as UInt64, tall)
        for _ in 0..<11 {
            let siffer = rest % 10
            sum1 += siffer * (k1 & 15)
            sum2 += siffer * (k2 & 15)
            (k1, k2, rest) = (k1 >> 4, k2 >> 4, rest / 10)
        }
        return sum1 % 11 == 0 && sum2 % 11 == 0
    }

    /// Issued to somebody who has no fødselsnummer: day + 40.
    public var erDnummer: Bool { siffer(0) >= 4 }

    /// Month + 80 (Tenor) or + 40 (other test series). Real numbers have months 1–12.
    public var erSyntetisk: Bool { siffer(2) >= 4 }

    /// Day, month and two-digit year as the number tells them, D-number and test series undone.
    public var datodel: (dag: Int, maaned: Int, aar: Int) {
        let dag = siffer(0) * 10 + siffer(1)
        let maaned = siffer(2) * 10 + siffer(3)
        return (
            dag > 40 ? dag - 40 : dag, maaned > 80 ? maaned - 80 : maaned > 40 ? maaned - 40 : maaned,
            siffer(4) * 10 + siffer(5)
        )
    }

    /// True when the date part can be the birth date (P-04).
    public func passer(med foedselsdato: Dato) -> Bool {
        let d = datodel
        return d.dag == foedselsdato.dag && d.maaned == foedselsdato.maaned && d.aar == foedselsdato.aar % 100
    }
}

/// A municipality, four digits; 0 means none. The first two digits are the county.
public struct Kommunenummer: BitwiseCopyable, Sendable, Hashable, Comparable {
    public let tall: UInt16

    @inlinable public init(_ tall: UInt16) { self.tall = tall }

    public static let ingen = Kommunenummer(0)
    public static func < (a: Self, b: Self) -> Bool { a.tall < b.tall }
    public var erSatt: Bool { tall != 0 }
    public var sifre: String {
        let tekst = String(tall)
        return String(repeating: "0", count: max(0, 4 - tekst.utf8.count)) + tekst
    }
}

/// A country, ISO 3166-1 alpha-3 packed five bits a letter; 0 means none (KL-32).
public struct Landkode: BitwiseCopyable, Sendable, Hashable {
    public let pakket: UInt16

    @inlinable public init(pakket: UInt16) { self.pakket = pakket }

    public init?(_ kode: String) {
        let bytes = Array(kode.utf8)
        guard bytes.count == 3, bytes.allSatisfy({ (65...90).contains($0) }) else { return nil }
        pakket = bytes.reduce(0) { $0 << 5 | UInt16($1 - 64) }
    }

    public var kode: String {
        guard pakket != 0 else { return "" }
        return String(decoding: [10, 5, 0].map { UInt8(pakket >> $0 & 31) + 64 }, as: UTF8.self)
    }
}

/// A stretch of text in the text store of a partition: ids and names, kept beside the rows, never in them.
public struct Tekstref: BitwiseCopyable, Sendable, Hashable {
    public var start: UInt32
    public var antall: UInt16

    @inlinable public init(start: UInt32, antall: UInt16) { (self.start, self.antall) = (start, antall) }

    public static let tom = Tekstref(start: 0, antall: 0)
}

/// A number with two decimals, in hundredths: hours, days. No floating point touches it.
public struct Desimal: BitwiseCopyable, Sendable, Hashable, Comparable {
    public let hundredeler: Int32

    @inlinable public init(hundredeler: Int32) { self.hundredeler = hundredeler }
    @inlinable public init(_ hele: Int) { hundredeler = Int32(hele * 100) }

    public static func < (a: Self, b: Self) -> Bool { a.hundredeler < b.hundredeler }

    /// `37.5`, `30`, with the decimal sign asked for.
    public func tekst(desimaltegn: String = ".") -> String {
        let (hele, rest) = Int(hundredeler).quotientAndRemainder(dividingBy: 100)
        guard rest != 0 else { return String(hele) }
        let del = abs(rest)
        let desimaler = del % 10 == 0 ? String(del / 10) : del < 10 ? "0\(del)" : String(del)
        return (hundredeler < 0 && hele == 0 ? "-" : "") + "\(hele)\(desimaltegn)\(desimaler)"
    }
}

/// A `Desimal` that may be missing, in four bytes.
@propertyWrapper
public struct ValgfriDesimal: BitwiseCopyable, Sendable, Hashable {
    @usableFromInline var raa: Int32

    @inlinable public init(wrappedValue: Desimal?) { raa = wrappedValue?.hundredeler ?? .min }

    @inlinable public var wrappedValue: Desimal? {
        get { raa == .min ? nil : Desimal(hundredeler: raa) }
        set { raa = newValue?.hundredeler ?? .min }
    }
}
