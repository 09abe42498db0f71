/// A calendar day in Europe/Oslo, without clock or time zone.
///
/// Stored as whole days since 1970-01-01 (proleptic Gregorian), so that comparison and subtraction are one instruction.
public struct Dato: BitwiseCopyable, Sendable, Hashable, Comparable {
    /// Whole days since 1970-01-01; negative before.
    public let dagnummer: Int32

    @inlinable public init(dagnummer: Int32) { self.dagnummer = dagnummer }

    /// Nil when the day does not exist, such as 30 February.
    @inlinable public init?(_ aar: Int, _ maaned: Int, _ dag: Int) {
        guard (1...9999).contains(aar), (1...12).contains(maaned), dag >= 1, dag <= Dato.dager(i: maaned, aar)
        else { return nil }
        self.init(dagnummer: Dato.dagnummer(aar, maaned, dag))
    }

    /// Reads `2026-01-31`; nil for anything else.
    public init?(_ tekst: some StringProtocol) {
        let deler = tekst.split(separator: "-", omittingEmptySubsequences: false)
        guard tekst.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }), deler.count == 3,
            deler[0].utf8.count == 4, deler[1].utf8.count == 2, deler[2].utf8.count == 2,
            let aar = Int(deler[0]), let maaned = Int(deler[1]), let dag = Int(deler[2])
        else { return nil }
        self.init(aar, maaned, dag)
    }

    @inlinable public static func < (a: Dato, b: Dato) -> Bool { a.dagnummer < b.dagnummer }

    @inlinable public func plus(dager: Int) -> Dato { Dato(dagnummer: dagnummer + Int32(truncatingIfNeeded: dager)) }

    /// Whole days from `self` to `senere`; negative when `senere` is earlier.
    @inlinable public func dager(til senere: Dato) -> Int { Int(senere.dagnummer) - Int(dagnummer) }

    /// 1 is Monday, 7 is Sunday.
    @inlinable public var ukedag: Int {
        let uke = (Int(dagnummer) + 3) % 7
        return (uke < 0 ? uke + 7 : uke) + 1
    }

    @inlinable public var aar: Int { deler.aar }
    @inlinable public var maaned: Int { deler.maaned }
    @inlinable public var dag: Int { deler.dag }
}

extension Dato {
    @inlinable static func erSkuddaar(_ aar: Int) -> Bool {
        aar % 4 == 0 && (aar % 100 != 0 || aar % 400 == 0)
    }

    /// Number of days in the month, 28–31.
    @inlinable public static func dager(i maaned: Int, _ aar: Int) -> Int {
        switch maaned {
        case 2: erSkuddaar(aar) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    // The year is counted from March, so that the leap day is its last; eras of 400 years repeat exactly.
    @inlinable static func dagnummer(_ aar: Int, _ maaned: Int, _ dag: Int) -> Int32 {
        let y = maaned <= 2 ? aar - 1 : aar
        let era = (y >= 0 ? y : y - 399) / 400
        let aarIEra = y - era * 400
        let dagIAar = (153 * (maaned + (maaned > 2 ? -3 : 9)) + 2) / 5 + dag - 1
        let dagIEra = aarIEra * 365 + aarIEra / 4 - aarIEra / 100 + dagIAar
        return Int32(era * 146_097 + dagIEra - 719_468)
    }

    @inlinable public var deler: (aar: Int, maaned: Int, dag: Int) {
        let z = Int(dagnummer) + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dagIEra = z - era * 146_097
        let aarIEra = (dagIEra - dagIEra / 1460 + dagIEra / 36_524 - dagIEra / 146_096) / 365
        let dagIAar = dagIEra - (365 * aarIEra + aarIEra / 4 - aarIEra / 100)
        let m = (5 * dagIAar + 2) / 153
        let maaned = m < 10 ? m + 3 : m - 9
        return (aarIEra + era * 400 + (maaned <= 2 ? 1 : 0), maaned, dagIAar - (153 * m + 2) / 5 + 1)
    }
}

extension Dato: CustomStringConvertible {
    /// ISO form, `2026-01-31`.
    public var description: String {
        let (aar, maaned, dag) = deler
        return "\(siffer(aar, 4))-\(siffer(maaned, 2))-\(siffer(dag, 2))"
    }

    /// The form of tables for people, `31.01.2026`.
    public var norsk: String {
        let (aar, maaned, dag) = deler
        return "\(siffer(dag, 2)).\(siffer(maaned, 2)).\(siffer(aar, 4))"
    }

    /// The form of running text, `31. januar 2026`.
    public var iTekst: String {
        let (aar, maaned, dag) = deler
        return "\(dag). \(Dato.maanedsnavn[maaned - 1]) \(aar)"
    }

    static let maanedsnavn = [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "desember",
    ]

    private func siffer(_ tall: Int, _ bredde: Int) -> String {
        let tekst = String(tall)
        return String(repeating: "0", count: max(0, bredde - tekst.utf8.count)) + tekst
    }
}

/// A date that may be missing, in four bytes: rows of the register hold many of them.
@propertyWrapper
public struct Valgfri: BitwiseCopyable, Sendable, Hashable {
    @usableFromInline var raa: Int32

    @inlinable public init(wrappedValue: Dato?) { raa = wrappedValue?.dagnummer ?? .min }

    @inlinable public var wrappedValue: Dato? {
        get { raa == .min ? nil : Dato(dagnummer: raa) }
        set { raa = newValue?.dagnummer ?? .min }
    }
}
