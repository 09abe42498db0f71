/// A PX file, as far as its numbers go: the codes of each variable in the order of the data, and the data.
struct Pxfil {
    let celler: Jsonfil.Celler
    /// Keywords that tell about single cells.
    let cellenoekler: [String]

    /// nil when the file is not PX, or has not one number or sign for each combination of codes.
    init?(_ bytes: [UInt8]) {
        guard let innhold = Pxfil.noekler(bytes) else { return nil }
        func verdier(_ noekkel: String) -> [String] { innhold.noekler[noekkel] ?? [] }
        let variabler = verdier("STUB") + verdier("HEADING")
        let koder = variabler.map { navn in
            let koder = verdier("CODES(\(navn))")
            return koder.isEmpty ? verdier("VALUES(\(navn))") : koder
        }
        guard !koder.isEmpty, koder.reduce(1, { $0 * $1.count }) == innhold.data.count else { return nil }
        var tall: [String?] = []
        var tegn: [String] = []
        for (ord, erSitert) in innhold.data {
            // n dots are the n-th sign, in quotes or not.
            if !ord.isEmpty, ord.allSatisfy({ $0 == "." }) {
                tall.append(nil)
                tegn.append(verdier("DATASYMBOL\(ord.count)").first ?? ord)
            } else if ord == "-" {
                // The sign for nothing at all is the number zero.
                tall.append("0")
                tegn.append("")
            } else {
                guard !erSitert, Double(ord) != nil else { return nil }
                tall.append(ord)
                tegn.append("")
            }
        }
        celler = Jsonfil.Celler(koder: koder, verdier: tall, tegn: tegn)
        cellenoekler = innhold.noekler.keys.filter { $0.hasPrefix("CELLNOTE") || $0.hasPrefix("DATANOTE") }.sorted()
    }

    /// Keywords of the main language, `KEYWORD(name)` with its texts, and the words of the data.
    private static func noekler(
        _ bytes: [UInt8]
    ) -> (noekler: [String: [String]], data: [(ord: String, erSitert: Bool)])? {
        var noekler: [String: [String]] = [:]
        var i = 0
        while i < bytes.count {
            guard let likhet = utenfor(bytes, fra: i, [UInt8(ascii: "=")]) else { return (noekler, []) }
            let noekkel = tekst(bytes[i..<likhet]).filter { $0 != "\"" }.trimmet
            guard let slutt = utenfor(bytes, fra: likhet + 1, [UInt8(ascii: ";")]) else { return nil }
            let verdi = bytes[likhet + 1..<slutt]
            if noekkel == "DATA" { return (noekler, ord(verdi)) }
            noekler[noekkel] = liste(verdi)
            i = slutt + 1
        }
        return (noekler, [])
    }

    /// The next of the bytes that does not stand in quotes.
    private static func utenfor(_ bytes: [UInt8], fra: Int, _ soekt: [UInt8]) -> Int? {
        var erSitert = false
        for i in fra..<bytes.count {
            if bytes[i] == UInt8(ascii: "\"") { erSitert.toggle() }
            if !erSitert, soekt.contains(bytes[i]) { return i }
        }
        return nil
    }

    /// Texts between commas; one that goes on in new quotes on the next line is one text.
    private static func liste(_ bytes: ArraySlice<UInt8>) -> [String] {
        var ut: [String] = []
        var (naa, erSitert) = ([UInt8](), false)
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""): erSitert.toggle()
            case UInt8(ascii: ",") where !erSitert:
                ut.append(tekst(naa[...]))
                naa.removeAll(keepingCapacity: true)
            case 0x0A, 0x0D, 0x20: if erSitert { naa.append(byte) }
            default: naa.append(byte)
            }
        }
        return ut + [tekst(naa[...])]
    }

    private static func ord(_ bytes: ArraySlice<UInt8>) -> [(ord: String, erSitert: Bool)] {
        bytes.split { [0x20, 0x0A, 0x0D, 0x09].contains($0) }.map { ord in
            let erSitert = ord.first == UInt8(ascii: "\"")
            return (tekst(ord.filter { $0 != UInt8(ascii: "\"") }[...]), erSitert)
        }
    }

    private static func tekst(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension String {
    fileprivate var trimmet: String {
        var ut = Substring(self)
        while ut.first?.isWhitespace == true { ut.removeFirst() }
        while ut.last?.isWhitespace == true { ut.removeLast() }
        return String(ut)
    }
}
