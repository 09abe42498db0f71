import Register

/// Cuts NDJSON at line breaks. In JSON a line break never stands inside a string.
struct NdjsonDeler {
    static func del(_ kilde: Kildefil, fil: Int, stoerrelse: Int) throws(Lesefeil) -> [Segment] {
        var vindu = Vindu(kilde, fra: 0)
        var ut: [Segment] = []
        var (start, linje, startlinje, linjestart) = (0, 1, 1, 0)
        try vindu.fyll(behold: 0)
        func lukk(_ til: Int) {
            guard til > start else { return }
            ut.append(
                Segment(
                    fil: fil, start: start, antall: til - start, linje: startlinje, linjestart: start, slag: .rader))
        }
        while vindu.antall > 0 {
            let (bytes, antall) = (vindu.bytes, vindu.antall)
            var i = 0
            while i < antall {
                let t = treff(ord(bytes + i), gjentatt(10))
                if t == 0 {
                    i += 8
                    continue
                }
                i += t.trailingZeroBitCount >> 3
                if i >= antall { break }
                let her = vindu.base + i + 1
                linje += 1
                if her - linjestart > Segment.lengsteLinje + 1 {
                    lukk(linjestart)
                    ut.append(
                        Segment(
                            fil: fil, start: linjestart, antall: her - linjestart, linje: linje - 1,
                            linjestart: linjestart, slag: .forLang))
                    (start, startlinje) = (her, linje)
                } else if her - start >= stoerrelse {
                    lukk(her)
                    (start, startlinje) = (her, linje)
                }
                linjestart = her
                i += 1
            }
            try vindu.fyll(behold: antall)
        }
        let slutt = vindu.base
        if slutt - linjestart > Segment.lengsteLinje {
            lukk(linjestart)
            ut.append(
                Segment(
                    fil: fil, start: linjestart, antall: slutt - linjestart, linje: linje, linjestart: linjestart,
                    slag: .forLang))
        } else {
            lukk(slutt)
        }
        return ut
    }
}

/// Cuts a person document between persons (datakontrakt 4.3). Beside the list of persons there may be lists of rows that
/// are about no person, under the names of their entities.
struct DokumentDeler {
    /// Longest object of one person.
    private static let lengstePerson = 16 << 20
    /// Most bytes before the first list.
    private static let lengsteHode = 1 << 16

    private enum Liste { case ingen, personer, rader(Entitet), ukjent }

    private let kilde: Kildefil
    private let fil: Int
    private let stoerrelse: Int
    private let leserIkke: Entiteter
    private var segmenter: [Segment] = []
    /// Reference tables there is a list of, empty ones too.
    private(set) var lister: Entiteter = []
    /// The last text at the top of the document: the key of the list that begins.
    private var noekkel: [UInt8] = []
    private var liste = Liste.ingen
    private var (iStreng, flukt, harPersoner) = (false, false, false)
    private var (dybde, hode) = (0, 0)
    private var (linje, linjestart) = (1, 0)
    private var start = Segment(fil: 0, start: -1, antall: 0, linje: 0, linjestart: 0, slag: .rader)
    private var elementstart = 0

    init(_ kilde: Kildefil, fil: Int, stoerrelse: Int, leserIkke: Entiteter) {
        (self.kilde, self.fil, self.stoerrelse, self.leserIkke) = (kilde, fil, stoerrelse, leserIkke)
    }

    mutating func del() throws(Lesefeil) -> [Segment] {
        let bit = 1 << 20
        let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: bit + polstring)
        defer { buffer.deallocate() }
        var base = 0
        while true {
            let n = try kilde.les(buffer, bit, fra: base)
            if n == 0 { break }
            try se(buffer, n, base)
            base += n
        }
        guard harPersoner, dybde == 0, !iStreng else {
            throw feil("filen slutter midt i listen over personer", base)
        }
        return segmenter
    }

    private func feil(_ hva: String, _ sted: Int) -> Lesefeil {
        Lesefeil(
            .inn010, fil: kilde.navn, linje: linje, kolonne: sted - linjestart + 1,
            fordi: "Linje \(linje), tegn \(sted - linjestart + 1): \(hva).")
    }

    private mutating func lukk(_ til: Int) {
        guard start.start >= 0 else { return }
        start.antall = til - start.start
        segmenter.append(start)
        start.start = -1
    }

    private mutating func se(_ p: Bytepeker, _ n: Int, _ base: Int) throws(Lesefeil) {
        var i = 0
        while i < n {
            let byte = p[i]
            if dybde < 2, !harPersoner {
                hode += 1
                guard hode < Self.lengsteHode else { throw feil("fant ikke listen «personer»", base + i) }
            }
            if iStreng {
                if flukt { flukt = false } else if byte == 92 { flukt = true } else if byte == 34 { iStreng = false }
                if dybde == 1, iStreng, noekkel.count < 64 { noekkel.append(byte) }
            } else {
                try utenforStreng(byte, base + i)
            }
            if byte == 10 { (linje, linjestart) = (linje + 1, base + i + 1) }
            i += 1
        }
        if case .personer = liste, dybde > 2, base + n - elementstart > Self.lengstePerson {
            throw feil("opplysningene om én person er over 16 MiB, eller et hermetegn mangler", base + n)
        }
    }

    private mutating func utenforStreng(_ byte: UInt8, _ sted: Int) throws(Lesefeil) {
        switch byte {
        case 34:
            iStreng = true
            if dybde == 1 { noekkel.removeAll(keepingCapacity: true) }
        case 123, 91:
            dybde += 1
            if dybde == 2 { liste = byte == 91 ? listen() : .ukjent }
            if dybde == 3 { begynnElement(sted) }
        case 125, 93:
            dybde -= 1
            if dybde == 2, start.start >= 0, sted + 1 - start.start >= stoerrelse { lukk(sted + 1) }
            if dybde == 1 {
                if case .personer = liste { harPersoner = true }
                lukk(sted)
                liste = .ingen
            }
            if dybde < 0 { throw feil("en parentes for mye", sted) }
        default: break
        }
    }

    private mutating func listen() -> Liste {
        if noekkel.elementsEqual("personer".utf8) { return harPersoner ? .ukjent : .personer }
        guard let entitet = Entitet(navn: String(decoding: noekkel, as: UTF8.self)), entitet.personinnhold != .alltid,
            !leserIkke.har(entitet)
        else { return .ukjent }
        if entitet.personinnhold == .aldri { lister.insert([entitet]) }
        return .rader(entitet)
    }

    private mutating func begynnElement(_ sted: Int) {
        elementstart = sted
        var entitet: Entitet?
        switch liste {
        case .ingen, .ukjent: return
        case .personer: break
        case .rader(let slag): entitet = slag
        }
        guard start.start < 0 else { return }
        start = Segment(
            fil: fil, start: sted, antall: 0, linje: linje, linjestart: linjestart, slag: .rader, liste: entitet)
    }
}
