import Kalender

extension Ark {
    /// Writes the cells of one CSV record of dialect `maskin`, each in the form its column asks for. A field that is
    /// not a number or date where the column wants one stays text, so that nothing is lost. Fields beyond the columns
    /// are left out.
    func csvRad(_ linje: UnsafeRawBufferPointer) {
        var leser = Csvfelt(linje)
        while harFlereKolonner, let felt = leser.neste() {
            guard !felt.isEmpty else {
                tom()
                continue
            }
            switch slag {
            case .tekst, .kode, .janei: tekst(felt)
            case .dato: if let dag = Csvfelt.dato(felt) { dato(dag) } else { tekst(felt) }
            case .heltall, .desimal, .hundredel, .beloep:
                if let tall = Csvfelt.tall(felt) { brok(tall.verdi, desimaler: tall.desimaler) } else { tekst(felt) }
            }
        }
    }
}

/// Reads the fields of one CSV record. A quoted field with doubled quotes is undoubled into a buffer of its own.
public struct Csvfelt: ~Copyable {
    private let linje: UnsafeRawBufferPointer
    private var sted = 0
    private var erSlutt = false
    private var loest = Bytebuffer(kapasitet: 64)

    public init(_ linje: UnsafeRawBufferPointer) {
        var slutt = linje.count
        if slutt > 0, linje[slutt - 1] == 0x0A { slutt -= 1 }
        self.linje = UnsafeRawBufferPointer(rebasing: linje[..<slutt])
    }

    /// The next field, valid until the one after it; nil after the last.
    public mutating func neste() -> UnsafeRawBufferPointer? {
        guard !erSlutt else { return nil }
        if sted < linje.count, linje[sted] == 0x22 { return sitert() }
        let start = sted
        while sted < linje.count, linje[sted] != 0x2C { sted &+= 1 }
        return avslutt(UnsafeRawBufferPointer(rebasing: linje[start..<sted]))
    }

    private mutating func sitert() -> UnsafeRawBufferPointer {
        loest.toem()
        sted += 1
        while sted < linje.count {
            let byte = linje[sted]
            sted += 1
            if byte == 0x22 {
                guard sted < linje.count, linje[sted] == 0x22 else { break }
                sted += 1
            }
            loest.append(byte)
        }
        return avslutt(loest.withBytes { $0 })
    }

    private mutating func avslutt(_ felt: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        erSlutt = sted >= linje.count
        sted += 1
        return felt
    }

    /// Digits, at most one point, a minus in front: value as whole `10^desimaler` parts.
    static func tall(_ felt: UnsafeRawBufferPointer) -> (verdi: Int, desimaler: Int)? {
        guard felt.count <= 18 else { return nil }
        var (verdi, desimaler, harPunkt, sifre) = (0, 0, false, 0)
        let erMinus = felt.first == 0x2D
        for byte in felt.dropFirst(erMinus ? 1 : 0) {
            switch byte {
            case 0x30...0x39:
                verdi = verdi * 10 + Int(byte - 0x30)
                sifre += 1
                if harPunkt { desimaler += 1 }
            case 0x2E where !harPunkt: harPunkt = true
            default: return nil
            }
        }
        return sifre == 0 ? nil : (erMinus ? -verdi : verdi, desimaler)
    }

    /// `2026-01-31`.
    static func dato(_ felt: UnsafeRawBufferPointer) -> Dato? {
        guard felt.count == 10, felt[4] == 0x2D, felt[7] == 0x2D else { return nil }
        func siffer(_ omraade: Range<Int>) -> Int? {
            var verdi = 0
            for byte in felt[omraade] {
                guard (0x30...0x39).contains(byte) else { return nil }
                verdi = verdi * 10 + Int(byte - 0x30)
            }
            return verdi
        }
        guard let aar = siffer(0..<4), let maaned = siffer(5..<7), let dag = siffer(8..<10) else { return nil }
        return Dato(aar, maaned, dag)
    }
}
