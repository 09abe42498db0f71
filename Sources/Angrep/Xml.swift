/// A tag of an XML file with the text that follows it, in the order of the file. Enough for the parts of a workbook.
struct Xmlbit {
    /// Without prefix; closing tags begin with `/`.
    let navn: String
    let egenskaper: [String: String]
    let tekst: String
    /// `<a/>`
    let erTom: Bool
}

func xmlbiter(_ bytes: [UInt8]) -> [Xmlbit] {
    var ut: [Xmlbit] = []
    for bit in bytes.split(separator: UInt8(ascii: "<")).dropFirst(bytes.first == UInt8(ascii: "<") ? 0 : 1) {
        guard let slutt = taggslutt(bit) else { continue }
        var tagg = bit[bit.startIndex..<slutt]
        let erTom = tagg.last == UInt8(ascii: "/")
        if erTom { tagg = tagg.dropLast() }
        let skille = tagg.firstIndex { [0x20, 0x0A, 0x0D, 0x09].contains($0) } ?? tagg.endIndex
        let helt = String(decoding: tagg[..<skille], as: UTF8.self)
        let navn = helt.split(separator: ":").last.map(String.init) ?? helt
        ut.append(
            Xmlbit(
                navn: helt.hasPrefix("/") && !navn.hasPrefix("/") ? "/" + navn : navn,
                egenskaper: egenskaper(tagg[skille...]),
                tekst: uescapet(String(decoding: bit[(slutt + 1)...], as: UTF8.self)), erTom: erTom))
    }
    return ut
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

private func egenskaper(_ tekst: ArraySlice<UInt8>) -> [String: String] {
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
