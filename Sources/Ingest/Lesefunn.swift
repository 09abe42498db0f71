public import Register

/// Protection of a column (datakontrakt 1): direct identifier, quasi-identifier, sensitive or harmless.
public enum Vern: UInt8, Sendable, BitwiseCopyable { case d = 1, k, s, h }

/// Something reading found in one row. Codes and places only; the sentence is made when it is shown.
public struct Lesefunn: BitwiseCopyable, Sendable {
    /// Hash of the row's `person_id`; 0 when it could not be read.
    public let person: UInt64
    public let kilde: Radkilde
    /// Line in the file, also for JSON.
    public let fysiskLinje: UInt32
    public let regel: Leseregel
    public let entitet: Entitet
    /// Column number in the file from 1; 0 when the column is not in the file or the finding is about the row.
    public let kolonne: UInt16
    /// Column of the schema from 0; 255 when the finding is about the row.
    public let felt: UInt8
    /// The value as it stood, at most 64 bytes, in the text store of the partition. Use `maskert` before showing it.
    public let verdi: Tekstref

    /// The name of the column, nil when the finding is about the row.
    public var feltnavn: String? { felt == 255 ? nil : Schema.for(entitet).kolonner[Int(felt)].navn }

    public var vern: Vern { felt == 255 ? .d : Schema.for(entitet).kolonner[Int(felt)].vern }
}

/// A finding about a whole column or file: repairs, header findings, and warnings too many to tell one by one.
public struct Samlefunn: Sendable, Equatable {
    public let regel: Leseregel
    public let fil: String
    public let entitet: Entitet?
    /// Name of the column; empty when the finding is about the file.
    public let kolonne: String
    public let antall: Int
    /// Column number in the file from 1, 0 when there is none.
    public let kolonnenummer: Int
    /// First physical line, 0 when not about a line.
    public let foersteLinje: Int
    /// What was found, such as the nearest known name; may be empty.
    public let merknad: String

    init(
        _ regel: Leseregel, fil: String, entitet: Entitet? = nil, kolonne: String = "", kolonnenummer: Int = 0,
        antall: Int = 1,
        foersteLinje: Int = 0, merknad: String = ""
    ) {
        (self.regel, self.fil, self.entitet, self.kolonne) = (regel, fil, entitet, kolonne)
        (self.antall, self.foersteLinje, self.merknad) = (antall, foersteLinje, merknad)
        self.kolonnenummer = kolonnenummer
    }
}

/// The form in which a value of class D or S may be shown: only the last two characters of a long value,
/// `**********03`.
public func maskert(_ verdi: some Collection<UInt8>) -> String {
    let bytes = Array(verdi)
    let synlig = bytes.count >= 8 && bytes.allSatisfy { $0 < 0x80 } ? 2 : 0
    return String(repeating: "*", count: bytes.count - synlig)
        + String(decoding: bytes.suffix(synlig), as: UTF8.self)
}

/// True when the bytes hold eleven digits or more with nothing but spaces and punctuation between them: a DUF-nummer or
/// a fødselsnummer that stands in the wrong column (L-04). The colon of a time of day ends the number.
public func kanVaerePersonnummer(_ verdi: some Collection<UInt8>) -> Bool {
    var sifre = 0
    for byte in verdi {
        switch byte {
        case 0x30...0x39: sifre += 1
        case 0x3A, 0x41...0x5A, 0x61...0x7A: sifre = 0
        default: break
        }
        if sifre == 11 { return true }
    }
    return false
}
