import Register

enum Tall {
    enum Svar { case tall(Desimal), reparert(Desimal), uleselig }

    /// A number with at most two decimals (datakontrakt 4.2). The decimal sign is a comma; one point is accepted when
    /// it cannot be a thousand sign; spaces between digits are removed. In JSON the point is the decimal sign.
    static func desimal(_ p: Bytepeker, _ antall: Int, json: Bool) -> Svar {
        guard let lest = hundredeler(p, antall, json: json, mestSifre: 9), let verdi = Int32(exactly: lest.verdi) else {
            return .uleselig
        }
        let ut = Desimal(hundredeler: verdi)
        return lest.erReparert ? .reparert(ut) : .tall(ut)
    }

    /// The same in hundredths, for numbers of any size; nil when it cannot be read. `mestSifre` is at most 15.
    static func hundredeler(
        _ p: Bytepeker, _ antall: Int, json: Bool, mestSifre: Int
    ) -> (verdi: Int, erReparert: Bool)? {
        var (verdi, desimaler, siffer, i) = (0, -1, 0, 0)
        var reparert = false
        var punkt = false
        let negativ = antall > 0 && p[0] == UInt8(ascii: "-")
        if negativ { i = 1 }
        while i < antall {
            let byte = p[i]
            if erSiffer(byte) {
                guard siffer < mestSifre else { return nil }
                verdi = verdi * 10 + sifferverdi(byte)
                siffer += 1
                if desimaler >= 0 { desimaler += 1 }
            } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
                guard desimaler < 0, siffer > 0 else { return nil }
                desimaler = 0
                punkt = byte == UInt8(ascii: ".")
            } else if byte == 32 {
                reparert = true
            } else if byte == 0xC2, i + 1 < antall, p[i + 1] == 0xA0 {
                reparert = true
                i += 1
            } else {
                return nil
            }
            i += 1
        }
        guard siffer > 0, desimaler != 0 else { return nil }
        if punkt && !json {
            guard desimaler != 3 else { return nil }
            reparert = true
        }
        while desimaler > 2, verdi % 10 == 0 { (verdi, desimaler) = (verdi / 10, desimaler - 1) }
        guard desimaler <= 2 else { return nil }
        let skala = desimaler == 2 ? 1 : desimaler == 1 ? 10 : 100
        return (verdi * skala * (negativ ? -1 : 1), reparert)
    }

    enum Sifre { case rett(UInt64), medMellomrom(UInt64), uleselig }

    /// Exactly `lengde` digits; spaces, also NBSP, are removed.
    @inline(__always) static func sifre(_ p: Bytepeker, _ antall: Int, _ lengde: Int) -> Sifre {
        if antall == lengde {
            var (verdi, ulovlig): (UInt64, UInt64) = (0, 0)
            for i in 0..<lengde {
                let d = UInt64(p[i] &- 48)
                ulovlig |= d > 9 ? 1 : 0
                verdi = verdi &* 10 &+ d
            }
            if ulovlig == 0 { return .rett(verdi) }
        }
        return medMellomrom(p, antall, lengde)
    }

    @inline(never) private static func medMellomrom(_ p: Bytepeker, _ antall: Int, _ lengde: Int) -> Sifre {
        var (verdi, funnet, i): (UInt64, Int, Int) = (0, 0, 0)
        while i < antall {
            if erSiffer(p[i]) {
                guard funnet < lengde else { return .uleselig }
                verdi = verdi * 10 + UInt64(sifferverdi(p[i]))
                funnet += 1
            } else if p[i] == 0xC2, i + 1 < antall, p[i + 1] == 0xA0 {
                i += 1
            } else if p[i] != 32 {
                return .uleselig
            }
            i += 1
        }
        return funnet == lengde ? .medMellomrom(verdi) : .uleselig
    }

    enum Boolsvar { case svar(Bool), reparert(Bool), uleselig }

    /// `ja`/`nei`; also J/N, true/false, SANN/USANN, 1/0 and X for a tick (datakontrakt 4.2).
    static func bool(_ p: Bytepeker, _ antall: Int) -> Boolsvar {
        guard antall <= 5 else { return .uleselig }
        var ord: UInt64 = 0
        for i in 0..<antall {
            let byte = p[i]
            ord = ord << 8 | UInt64(byte >= 65 && byte <= 90 ? byte + 32 : byte)
        }
        switch ord {
        case 0x6A61: return p[0] == 106 && p[1] == 97 ? .svar(true) : .reparert(true)
        case 0x6E_6569: return p[0] == 110 && p[1] == 101 && p[2] == 105 ? .svar(false) : .reparert(false)
        case 0x6A, 0x31, 0x78, 0x7472_7565, 0x7361_6E6E: return .reparert(true)
        case 0x6E, 0x30, 0x66_616C_7365, 0x75_7361_6E6E: return .reparert(false)
        default: return .uleselig
        }
    }
}
