/// Reads JSON from bytes, in place. The buffer ends with zero bytes, which no rule below accepts, so that nothing is
/// read past the end. A rule that fails leaves `p` where it stopped.
struct JsonSkanner {
    var p: UnsafeMutablePointer<UInt8>
    let slutt: UnsafeMutablePointer<UInt8>

    init(_ p: UnsafeMutablePointer<UInt8>, slutt: UnsafeMutablePointer<UInt8>) { (self.p, self.slutt) = (p, slutt) }

    @inline(__always) mutating func rom() {
        while p < slutt, p.pointee == 32 || p.pointee == 10 || p.pointee == 13 || p.pointee == 9 { p += 1 }
    }

    @inline(__always) mutating func tegn(_ byte: UInt8) -> Bool {
        rom()
        guard p < slutt, p.pointee == byte else { return false }
        p += 1
        return true
    }

    /// The bytes between the quotes, escapes undone where they stand; nil when it is no string.
    @inline(__always) mutating func streng() -> Felt? {
        guard tegn(34) else { return nil }
        let start = p
        while p < slutt {
            let o = ord(p)
            // Quote, backslash or a control character.
            let t = treff(o, gjentatt(34)) | treff(o, gjentatt(92)) | ((o &- gjentatt(32)) & ~o & gjentatt(0x80))
            if t == 0 {
                p += 8
                continue
            }
            p += t.trailingZeroBitCount >> 3
            guard p < slutt else { return nil }
            if p.pointee == 34 {
                p += 1
                return Felt(start, p - start - 1, .jsonTekst)
            }
            return p.pointee == 92 ? medFlukt(start) : nil
        }
        return nil
    }

    private mutating func medFlukt(_ start: UnsafeMutablePointer<UInt8>) -> Felt? {
        var ut = p
        while p < slutt, p.pointee != 34 {
            guard p.pointee >= 32 else { return nil }
            if p.pointee != 92 {
                ut.pointee = p.pointee
                (ut, p) = (ut + 1, p + 1)
                continue
            }
            guard flukt(&ut) else { return nil }
        }
        guard p < slutt else { return nil }
        p += 1
        return Felt(start, ut - start, .jsonTekst)
    }

    private mutating func flukt(_ ut: inout UnsafeMutablePointer<UInt8>) -> Bool {
        guard p + 1 < slutt else { return false }
        p += 1
        let byte: UInt8
        switch p.pointee {
        case 34, 92, 47: byte = p.pointee
        case 98: byte = 8
        case 102: byte = 12
        case 110: byte = 10
        case 114: byte = 13
        case 116: byte = 9
        case 117: return unicode(&ut)
        default: return false
        }
        ut.pointee = byte
        (ut, p) = (ut + 1, p + 1)
        return true
    }

    private mutating func unicode(_ ut: inout UnsafeMutablePointer<UInt8>) -> Bool {
        guard var verdi = fireHex() else { return false }
        if verdi >= 0xD800, verdi < 0xDC00 {
            guard p + 1 < slutt, p[0] == 92, p[1] == 117 else { return false }
            p += 1
            guard let lav = fireHex(), lav >= 0xDC00, lav < 0xE000 else { return false }
            verdi = 0x10000 + (verdi - 0xD800) << 10 + (lav - 0xDC00)
        }
        guard let skalar = Unicode.Scalar(verdi) else { return false }
        for enhet in UTF8.encode(skalar).map(Array.init) ?? [] {
            ut.pointee = enhet
            ut += 1
        }
        return true
    }

    private mutating func fireHex() -> UInt32? {
        guard slutt - p > 4 else { return nil }
        var verdi: UInt32 = 0
        for i in 1...4 {
            guard let siffer = Character(Unicode.Scalar(p[i])).hexDigitValue, p[i] < 0x80 else { return nil }
            verdi = verdi << 4 | UInt32(siffer)
        }
        p += 5
        return verdi
    }

    /// A number, true, false or null; null has no bytes.
    @inline(__always) mutating func enkel() -> Felt? {
        rom()
        guard p < slutt else { return nil }
        let start = p
        switch p.pointee {
        case UInt8(ascii: "t"): return ordet("true", start, .jsonBool)
        case UInt8(ascii: "f"): return ordet("false", start, .jsonBool)
        case UInt8(ascii: "n"): return ordet("null", start, .jsonBool).map { Felt($0.start, 0) }
        default: break
        }
        if p.pointee == 45 { p += 1 }
        guard p < slutt, erSiffer(p.pointee) else { return nil }
        while p < slutt,
            erSiffer(p.pointee) || p.pointee == 46 || p.pointee | 32 == 101 || p.pointee == 43 || p.pointee == 45
        { p += 1 }
        return Felt(start, p - start, .jsonTall)
    }

    private mutating func ordet(_ ord: StaticString, _ start: Bytepeker, _ slag: Feltslag) -> Felt? {
        let antall = ord.utf8CodeUnitCount
        guard slutt - p >= antall, like(start, ord.utf8Start, antall) else { return nil }
        p += antall
        return Felt(start, antall, slag)
    }

    /// Passes over any value, without looking at what it means. Nothing in the buffer is changed.
    mutating func hopp() -> Bool {
        var dybde = 0
        repeat {
            rom()
            guard p < slutt else { return false }
            switch p.pointee {
            case 34: guard hoppStreng() else { return false }
            case 123, 91:
                dybde += 1
                p += 1
            case 125, 93:
                dybde -= 1
                p += 1
            case 44, 58:
                guard dybde > 0 else { return false }
                p += 1
            default: guard enkel() != nil else { return false }
            }
        } while dybde > 0
        return dybde == 0
    }

    private mutating func hoppStreng() -> Bool {
        p += 1
        while p < slutt {
            if p.pointee == 34 {
                p += 1
                return true
            }
            p += p.pointee == 92 ? 2 : 1
        }
        return false
    }
}
