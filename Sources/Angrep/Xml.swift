/// A tag of an XML file with the text that follows it, in the order of the file. Enough for the parts of a workbook.
struct Xmlbit {
    /// Without prefix; closing tags begin with `/`.
    let navn: String
    private let tagg: ArraySlice<UInt8>
    private let innhold: ArraySlice<UInt8>

    // Most tags of a workbook are never asked for more than their name.
    var egenskaper: [String: String] { lesEgenskaper(tagg) }
    var tekst: String { uescapet(String(decoding: innhold, as: UTF8.self)) }

    /// - Parameters:
    ///   - tagg: what stands between the brackets.
    ///   - innhold: the text after it.
    fileprivate init(_ tagg: ArraySlice<UInt8>, _ innhold: ArraySlice<UInt8>) {
        let tagg = tagg.last == UInt8(ascii: "/") ? tagg.dropLast() : tagg
        let skille = tagg.firstIndex { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 } ?? tagg.endIndex
        let helt = tagg[..<skille]
        let erSlutt = helt.first == UInt8(ascii: "/")
        let prefiks = helt.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 }
        let navn = String(decoding: helt[(prefiks ?? helt.startIndex)...], as: UTF8.self)
        self.navn = erSlutt && prefiks != nil ? "/" + navn : navn
        (self.tagg, self.innhold) = (tagg[skille...], innhold)
    }
}

func xmlbiter(_ bytes: [UInt8]) -> [Xmlbit] {
    bytes.split(separator: UInt8(ascii: "<")).dropFirst(bytes.first == UInt8(ascii: "<") ? 0 : 1).compactMap { bit in
        taggslutt(bit).map { Xmlbit(bit[bit.startIndex..<$0], bit[($0 + 1)...]) }
    }
}

/// Where a tag ends: the first `>` outside quotes.
private func taggslutt(_ bit: ArraySlice<UInt8>) -> Int? {
    var sitat: UInt8?
    for i in bit.indices {
        if let apen = sitat {
            if bit[i] == apen { sitat = nil }
        } else if bit[i] == UInt8(ascii: "\"") || bit[i] == UInt8(ascii: "'") {
            sitat = bit[i]
        } else if bit[i] == UInt8(ascii: ">") {
            return i
        }
    }
    return nil
}

private func lesEgenskaper(_ tekst: ArraySlice<UInt8>) -> [String: String] {
    var ut: [String: String] = [:]
    var rest = tekst
    while let likhet = rest.firstIndex(of: UInt8(ascii: "=")) {
        let navn = String(decoding: rest[..<likhet], as: UTF8.self).filter { !$0.isWhitespace }
        guard let foerst = rest[(likhet + 1)...].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }) else { break }
        guard let sist = rest[(foerst + 1)...].firstIndex(of: rest[foerst]) else { break }
        ut[navn] = uescapet(String(decoding: rest[(foerst + 1)..<sist], as: UTF8.self))
        rest = rest[(sist + 1)...]
    }
    return ut
}

private func uescapet(_ tekst: String) -> String {
    guard tekst.contains("&") else { return tekst }
    var ut = ""
    var rest = tekst[...]
    while let start = rest.firstIndex(of: "&"), let slutt = rest[start...].firstIndex(of: ";") {
        ut += rest[..<start]
        switch rest[rest.index(after: start)..<slutt] {
        case "amp": ut += "&"
        case "lt": ut += "<"
        case "gt": ut += ">"
        case "quot": ut += "\""
        case "apos": ut += "'"
        case let kode where kode.hasPrefix("#x"):
            if let tegn = UInt32(kode.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) {
                ut.unicodeScalars.append(tegn)
            }
        case let kode where kode.hasPrefix("#"):
            if let tegn = UInt32(kode.dropFirst()).flatMap(Unicode.Scalar.init) { ut.unicodeScalars.append(tegn) }
        default: break
        }
        rest = rest[rest.index(after: slutt)...]
    }
    return ut + rest
}
