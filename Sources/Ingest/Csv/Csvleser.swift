import CMaske
import Register

extension Segmentleser {
    /// The rows of a CSV segment. The hot loop of the program: the ends of fields are found 64 bytes at a time.
    mutating func lesCsv<T: RowReadable>(_: T.Type, _ s: Segment, _ topptekst: Topptekst) throws(Lesefeil) {
        let view = gjoerKlar(T.schema)
        let antall = topptekst.kart.count
        let ulest = Segmentleser.felt - 1
        let skilletegn = topptekst.skilletegn
        // Where each column of the file goes; those that are not read, and those too many, share a place.
        let kart = UnsafeMutablePointer<Int>.allocate(capacity: antall + 1)
        defer { kart.deallocate() }
        for k in 0..<antall { kart[k] = topptekst.kart[k] < 0 ? ulest : topptekst.kart[k] }
        kart[antall] = ulest
        let harNul = plan.bytefunn[s.fil].harNul
        let (felter, base) = (self.felter, self.buffer)
        let slutt = base + s.antall
        slutt.pointee = 10
        var p = base
        var linje = s.linje
        var linjeslutt = Linjeslutt()
        // The ends of fields from `blokk` and on that are not yet passed, one bit for each byte.
        var blokk = p
        var ender = nir_maske64(blokk, skilletegn, 10)

        while p < slutt {
            let start = p
            let radlinje = linje
            var k = 0
            var skadet = false
            while true {
                var felt: Felt
                if p.pointee == 34 {
                    felt = hermetegnsfelt(&p, slutt, skilletegn, &linje, &skadet)
                    blokk = p
                    ender = nir_maske64(blokk, skilletegn, 10)
                } else {
                    let fra = p
                    while ender == 0 {
                        blokk += 64
                        ender = nir_maske64(blokk, skilletegn, 10)
                    }
                    p = blokk + ender.trailingZeroBitCount
                    felt = Felt(fra, p - fra)
                }
                ender &= ender &- 1
                let sist = p.pointee == 10
                if sist {
                    let cr = felt.antall > 0 && felt.start[felt.antall - 1] == 13
                    if cr { felt.antall -= 1 }
                    linjeslutt.se(cr || p > base && (p - 1).pointee == 13, linje)
                }
                felter[kart[min(k, antall)]] = felt
                k += 1
                p += 1
                if sist { break }
            }
            linje += 1
            if k == 1, antall > 1, felter[kart[0]].erTom, !skadet { continue }
            let lengde = min(p, slutt) - start
            if k == antall, !skadet, !harNul {
                try rad(T.self, view, start: start - base, lengde: lengde, linje: radlinje)
            } else {
                try skadetRad(T.self, view, k == antall, skadet, start: start, lengde: lengde, linje: radlinje)
            }
        }
        avvik.tell(.repLinjeslutt, 0, linjeslutt.crlf, foerste: linjeslutt.foersteCrlf)
        avvik.tell(.repLinjeslutt, 1, linjeslutt.lf, foerste: linjeslutt.foersteLf)
    }

    @inline(never) private mutating func skadetRad<T: RowReadable>(
        _: T.Type, _ view: borrowing RowView, _ rettAntall: Bool, _ skadet: Bool, start: Bytepeker, lengde: Int,
        linje: Int
    ) throws(Lesefeil) {
        let nul = UnsafeBufferPointer(start: start, count: lengde).contains(0)
        let sted = start - Bytepeker(buffer)
        if rettAntall, !skadet, !nul { return try rad(T.self, view, start: sted, lengde: lengde, linje: linje) }
        avvik.nyRad(UInt32(truncatingIfNeeded: linje))
        lest[Int(T.entitet.rawValue)] += 1
        avvik.avvis(nul ? .w08Nul : skadet ? .w08Hermetegn : .w08Felt, Avviksliste.raden, Felt(buffer, 0))
        try avvist(T.entitet, hash: 0, start: sted, lengde: lengde)
    }

    /// A field in quotes. Doubled quotes are undone where they stand; `p` ends on the separator or line break.
    @inline(never) private func hermetegnsfelt(
        _ p: inout UnsafeMutablePointer<UInt8>, _ slutt: UnsafeMutablePointer<UInt8>, _ skilletegn: UInt8,
        _ linje: inout Int, _ skadet: inout Bool
    ) -> Felt {
        p += 1
        let start = p
        var ut = p
        while p < slutt {
            let byte = p.pointee
            if byte == 34 {
                if (p + 1).pointee == 34, p + 1 < slutt {
                    p += 1
                } else {
                    break
                }
            } else if byte == 10 {
                linje += 1
            }
            ut.pointee = byte
            ut += 1
            p += 1
        }
        if p < slutt { p += 1 } else { skadet = true }
        let etter = p
        while p < slutt, p.pointee != skilletegn, p.pointee != 10 { p += 1 }
        // Only the CR of the line end may stand between the quote and the end of the field.
        if p - etter > 1 || (p - etter == 1 && (etter.pointee != 13 || p.pointee != 10)) { skadet = true }
        return Felt(start, ut - start)
    }
}

/// How the lines of a segment end, so that a file with both kinds can be told about once.
private struct Linjeslutt {
    var (crlf, lf) = (0, 0)
    var (foersteCrlf, foersteLf) = (0, 0)

    @inline(__always) mutating func se(_ cr: Bool, _ linje: Int) {
        if cr {
            if crlf == 0 { foersteCrlf = linje }
            crlf += 1
        } else {
            if lf == 0 { foersteLf = linje }
            lf += 1
        }
    }
}
