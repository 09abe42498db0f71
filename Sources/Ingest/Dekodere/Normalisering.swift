/// The rule by which labels are matched (datakontrakt 2): trim, collapse white space, unify dashes, treat å/aa, ø/oe
/// and æ/ae as equal, ignore a hyphen before a space, compare without case. A trailing parenthesis is never stripped.
enum Normalisering {
    static func av(_ tekst: String) -> [UInt8] { av(Array(tekst.utf8)) }

    static func av(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var ut: [UInt8] = []
        ut.reserveCapacity(bytes.count + 8)
        for tegn in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch tegn.value {
            case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x2000...0x200B, 0x202F, 0xFEFF:
                if ut.last == UInt8(ascii: "-"), ut.count > 1, ut[ut.count - 2] != UInt8(ascii: " ") { ut.removeLast() }
                if let siste = ut.last, siste != UInt8(ascii: " ") { ut.append(UInt8(ascii: " ")) }
            case 0x2010...0x2015, 0x2212, 0xAD: ut.append(UInt8(ascii: "-"))
            case 0x41...0x5A: ut.append(UInt8(tegn.value) + 32)
            case 0xE5, 0xC5: ut += [UInt8(ascii: "a"), UInt8(ascii: "a")]
            case 0xF8, 0xD8, 0xF6, 0xD6: ut += [UInt8(ascii: "o"), UInt8(ascii: "e")]
            case 0xE6, 0xC6, 0xE4, 0xC4: ut += [UInt8(ascii: "a"), UInt8(ascii: "e")]
            // Ring and diaeresis written as marks of their own (NFD): a + ring is å.
            case 0x30A where ut.last == UInt8(ascii: "a"): ut.append(UInt8(ascii: "a"))
            case 0x308 where ut.last == UInt8(ascii: "a") || ut.last == UInt8(ascii: "o"): ut.append(UInt8(ascii: "e"))
            case 0x00AB, 0x00BB: break
            default: ut += Array(String(tegn).lowercased().utf8)
            }
        }
        while ut.last == UInt8(ascii: " ") { ut.removeLast() }
        return ut
    }
}
