/// The records of a CSV file (RFC 4180), each with the line it starts on. nil when a quote is never closed.
public func csvrader(_ bytes: [UInt8]) -> [(linje: Int, felt: [String])]? {
    var ut: [(linje: Int, felt: [String])] = []
    var felt: [String] = []
    var naa: [UInt8] = []
    var erSitert = false
    var (linje, start) = (1, 1)
    var i = 0
    func ferdig() -> String { String(decoding: naa, as: UTF8.self) }
    while i < bytes.count {
        let byte = bytes[i]
        i += 1
        if byte == 0x0A { linje += 1 }
        if erSitert {
            if byte != 0x22 {
                naa.append(byte)
            } else if i < bytes.count, bytes[i] == 0x22 {
                naa.append(byte)
                i += 1
            } else {
                erSitert = false
            }
            continue
        }
        switch byte {
        case 0x22: erSitert = true
        case UInt8(ascii: ","):
            felt.append(ferdig())
            naa.removeAll(keepingCapacity: true)
        case 0x0A:
            felt.append(ferdig())
            naa.removeAll(keepingCapacity: true)
            ut.append((start, felt))
            felt.removeAll(keepingCapacity: true)
            start = linje
        default: naa.append(byte)
        }
    }
    guard !erSitert else { return nil }
    if !naa.isEmpty || !felt.isEmpty { ut.append((start, felt + [ferdig()])) }
    return ut
}

/// A number in whole `10^desimaler` parts, or nil when the text has more decimals.
func skalert(_ tekst: String, desimaler: Int) -> Int? {
    guard let tall = Double(tekst), tall.magnitude < 1e12 else { return nil }
    let del = (0..<desimaler).reduce(1.0) { del, _ in del * 10 }
    let ganger = (tall * del).rounded()
    return (ganger - tall * del).magnitude < 1e-6 ? Int(ganger) : nil
}
