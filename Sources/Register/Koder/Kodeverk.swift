import Kalender

/// A code list of the register contract: stable codes and the labels NIR shows for them.
///
/// Validity is about the event date a rule uses, not the day of registration.
public protocol Kodeverk: RawRepresentable, BitwiseCopyable, Sendable, Hashable where RawValue == UInt8 {
    /// The id of the list in the contract, such as `KL-17`.
    static var id: String { get }
    /// Every code with its labels, in the order of the contract.
    static var koder: [Kode<Self>] { get }
    /// The code that stands for a label nobody knows; nil where such a row is rejected (K-01).
    static var ukjentVerdi: Self? { get }
}

/// One line of a code list.
public struct Kode<Verdi: Sendable>: Sendable {
    public let verdi: Verdi
    public let kode: String
    /// Labels that mean this code, the one to show first.
    public let etiketter: [String]
    /// First and last event date, inclusive; nil where no limit is known.
    public let fra: Dato?
    public let til: Dato?

    init(_ verdi: Verdi, _ kode: String, _ etiketter: String..., fra: String? = nil, til: String? = nil) {
        self.verdi = verdi
        self.kode = kode
        self.etiketter = etiketter
        self.fra = fra.flatMap { Dato($0) }
        self.til = til.flatMap { Dato($0) }
    }

    public func gjelder(paa dato: Dato) -> Bool { (fra.map { $0 <= dato } ?? true) && (til.map { dato <= $0 } ?? true) }
}

extension Kodeverk {
    /// The line of the list this value stands in.
    public var linje: Kode<Self> {
        guard let linje = Self.koder.first(where: { $0.verdi == self }) else {
            preconditionFailure("\(self) mangler i \(Self.id)")
        }
        return linje
    }

    /// The code as it is written in files.
    public var kode: String { linje.kode }

    /// The label shown to people; the code where the list has no label.
    public var etikett: String { linje.etiketter.first ?? kode }
}
