import Kalender

/// How a CSV file is written (brukeropplevelse 9.4).
public struct CsvDialekt: Sendable, Equatable {
    /// Field separator.
    public let skille: UInt8
    public let desimaltegn: UInt8
    /// Starts with the UTF-8 byte order mark, which Excel needs to read æøå.
    public let harBom: Bool
    public let harCrlf: Bool
    /// `31.01.2026` instead of `2026-01-31`.
    public let norskeDatoer: Bool
    /// Puts an apostrophe before text that a spreadsheet would run as a formula.
    public let vernerFormler: Bool

    /// For programs and researchers: UTF-8, `,`, LF, ISO dates, text as it is.
    public static let maskin = CsvDialekt(
        skille: UInt8(ascii: ","), desimaltegn: UInt8(ascii: "."), harBom: false, harCrlf: false,
        norskeDatoer: false, vernerFormler: false)

    /// For people who will double-click the file: BOM, `;`, CRLF, dd.mm.åååå, formulas guarded.
    public static let excelNb = CsvDialekt(
        skille: UInt8(ascii: ";"), desimaltegn: UInt8(ascii: ","), harBom: true, harCrlf: true,
        norskeDatoer: true, vernerFormler: true)
}

/// A CSV record is a row of `felt`, then one `linjeslutt`. Every field leaves its separator behind it;
/// the end of the line takes the last one away, so that no caller keeps track of «first field».
extension Bytebuffer {
    /// What stands before the header line: the byte order mark or nothing.
    public mutating func filstart(_ dialekt: CsvDialekt) {
        if dialekt.harBom { append("\u{FEFF}" as StaticString) }
    }

    /// Text, quoted by RFC 4180 when it holds the separator, a quote or a line break.
    @inlinable
    public mutating func felt(_ bytes: UnsafeRawBufferPointer, _ dialekt: CsvDialekt) {
        plass(bytes.count &* 2 &+ 4)
        var ut = antall
        var spesielt = false
        for byte in bytes {
            lager[ut] = byte
            ut &+= 1
            spesielt = spesielt || byte == dialekt.skille || byte == 0x22 || byte == 0x0A || byte == 0x0D
        }
        if spesielt || dialekt.vernerFormler {
            vernet(bytes, dialekt, spesielt: spesielt)
        } else {
            lager[ut] = dialekt.skille
            fylt = ut &+ 1
        }
    }

    @usableFromInline @inline(never)
    mutating func vernet(_ bytes: UnsafeRawBufferPointer, _ dialekt: CsvDialekt, spesielt: Bool) {
        if spesielt { append(0x22) }
        if dialekt.vernerFormler, let foerste = bytes.first, Self.starterFormel(foerste) { append(0x27) }
        for byte in bytes {
            if byte == 0x22 { append(0x22) }
            append(byte)
        }
        if spesielt { append(0x22) }
        append(dialekt.skille)
    }

    /// `=`, `+`, `-`, `@`, tab and carriage return: what spreadsheets take as the start of a formula.
    static func starterFormel(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
        default: false
        }
    }

    public mutating func felt(_ bytes: Span<UInt8>, _ dialekt: CsvDialekt) {
        bytes.withUnsafeBytes { felt($0, dialekt) }
    }

    public mutating func felt(_ tekst: StaticString, _ dialekt: CsvDialekt) {
        felt(UnsafeRawBufferPointer(start: tekst.utf8Start, count: tekst.utf8CodeUnitCount), dialekt)
    }

    public mutating func felt(tekst: String, _ dialekt: CsvDialekt) {
        var tekst = tekst
        tekst.withUTF8 { felt(UnsafeRawBufferPointer($0), dialekt) }
    }

    /// A date, empty when nil.
    public mutating func felt(dato: Dato?, _ dialekt: CsvDialekt) {
        if let dato { dialekt.norskeDatoer ? append(norsk: dato) : append(iso: dato) }
        append(dialekt.skille)
    }

    /// A whole number, empty when nil. Never guarded: a negative number is a number.
    public mutating func felt(tall: Int?, _ dialekt: CsvDialekt) {
        if let tall { append(tall: tall) }
        append(dialekt.skille)
    }

    /// A number held as whole `10^desimaler` parts, with the decimal sign of the dialect; empty when nil.
    public mutating func felt(brok: Int?, desimaler: Int, _ dialekt: CsvDialekt) {
        if let brok { append(brok: brok, desimaler: desimaler, tegn: dialekt.desimaltegn) }
        append(dialekt.skille)
    }

    /// Digits filled with zeros up to `minst`, such as a kommunenummer.
    public mutating func felt(siffer: UInt, minst: Int, _ dialekt: CsvDialekt) {
        append(siffer: siffer, minst: minst)
        append(dialekt.skille)
    }

    public mutating func tomtFelt(_ dialekt: CsvDialekt) { append(dialekt.skille) }

    /// Ends the record. Takes away the separator that the last field left.
    public mutating func linjeslutt(_ dialekt: CsvDialekt) {
        if antall > 0, lager[antall - 1] == dialekt.skille { fylt -= 1 }
        if dialekt.harCrlf { append(0x0D) }
        append(0x0A)
    }
}
