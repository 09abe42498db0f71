import CMaske

/// Cuts a CSV file into segments at record boundaries. It follows the same grammar as the reader: a quote opens only at
/// the start of a field, so that the rows do not depend on where the cuts fall.
struct CsvDeler: ~Copyable {
    private var vindu: Vindu
    private let fil: Int
    private let skilletegn: UInt8
    private let stoerrelse: Int
    private var segmenter: [Segment] = []

    private var p = 0
    private var radstart = 0
    private var linje: Int
    private var radlinje: Int
    private var linjestart: Int
    /// Place of the quote that is open, -1 when none is.
    private var aapen = -1
    private var aapenLinje = 0
    private var segmentstart: (sted: Int, linje: Int)

    init(_ kilde: Kildefil, fil: Int, topptekst: Topptekst, stoerrelse: Int) {
        vindu = Vindu(kilde, fra: topptekst.slutt)
        self.fil = fil
        self.stoerrelse = stoerrelse
        skilletegn = topptekst.skilletegn
        linje = topptekst.linjeEtter
        radlinje = linje
        linjestart = topptekst.slutt
        segmentstart = (topptekst.slutt, linje)
    }

    mutating func del() throws(Lesefeil) -> [Segment] {
        try vindu.fyll(behold: 0)
        while true {
            if let stans = soek() {
                if vindu.bytes[stans] == 10 { try linjeskift(stans) } else { try hermetegn(stans) }
            } else if vindu.slutt {
                if aapen >= 0 { try gjenoppta() } else { break }
            } else if vindu.antall - radstart > Segment.lengsteLinje {
                if aapen >= 0 { try gjenoppta() } else { try hopp(.forLang, linje: radlinje) }
            } else {
                try fyll()
            }
        }
        let slutt = vindu.base + vindu.antall
        if slutt - (vindu.base + radstart) > Segment.lengsteLinje {
            spesial(.forLang, linje: radlinje, til: vindu.antall)
        } else {
            lukk(til: slutt)
        }
        return segmenter
    }

    /// The next line break or quote from `p`; nil when there is none in the window.
    private mutating func soek() -> Int? {
        let (bytes, antall) = (vindu.bytes, vindu.antall)
        var i = p
        while i < antall {
            let maske = nir_maske64(bytes + i, 10, 34)
            if maske == 0 {
                i += 64
                continue
            }
            i += maske.trailingZeroBitCount
            if i >= antall { break }
            return i
        }
        p = antall
        return nil
    }

    private mutating func fyll() throws(Lesefeil) {
        let bort = radstart
        try vindu.fyll(behold: bort)
        p -= bort
        if aapen >= 0 { aapen -= bort }
        radstart = 0
    }

    private mutating func linjeskift(_ i: Int) throws(Lesefeil) {
        linje += 1
        p = i + 1
        if aapen >= 0 {
            if i - radstart > Segment.lengsteLinje { try gjenoppta() }
            return
        }
        if i - radstart > Segment.lengsteLinje {
            spesial(.forLang, linje: radlinje, til: p)
            segmentstart.linje = linje
        }
        (radstart, radlinje) = (p, linje)
        if vindu.base + p - segmentstart.sted >= stoerrelse { lukk(til: vindu.base + p) }
    }

    private mutating func hermetegn(_ i: Int) throws(Lesefeil) {
        if aapen < 0 {
            if i == radstart || vindu.bytes[i - 1] == skilletegn { (aapen, aapenLinje) = (i, linje) }
            p = i + 1
        } else if i - radstart > Segment.lengsteLinje {
            try gjenoppta()
        } else if i + 1 < vindu.antall {
            if vindu.bytes[i + 1] == 34 { p = i + 2 } else { (aapen, p) = (-1, i + 1) }
        } else if vindu.slutt {
            (aapen, p) = (-1, i + 1)
        } else {
            p = i
            try fyll()
        }
    }

    /// The quote that opened is not closed: the record ends with the line where it opened, and reading goes on after
    /// it.
    private mutating func gjenoppta() throws(Lesefeil) {
        var i = aapen
        while i < vindu.antall, vindu.bytes[i] != 10 { i += 1 }
        let linjen = aapenLinje
        aapen = -1
        if i < vindu.antall {
            spesial(.aapentHermetegn, linje: linjen, til: i + 1)
            linje = linjen + 1
            (p, radstart, radlinje) = (i + 1, i + 1, linje)
        } else if vindu.slutt {
            spesial(.aapentHermetegn, linje: linjen, til: vindu.antall)
            (p, radstart) = (vindu.antall, vindu.antall)
        } else {
            try hopp(.aapentHermetegn, linje: linjen)
        }
    }

    /// Passes over the rest of a line that is too long, without keeping it.
    private mutating func hopp(_ slag: Segment.Slag, linje linjen: Int) throws(Lesefeil) {
        let start = vindu.base + radstart
        lukk(til: start)
        var slutt = vindu.base + vindu.antall
        while true {
            try vindu.fyll(behold: vindu.antall)
            if vindu.antall == 0 { break }
            var i = 0
            while i < vindu.antall, vindu.bytes[i] != 10 { i += 1 }
            slutt = vindu.base + i
            if i < vindu.antall {
                slutt += 1
                p = i + 1
                break
            }
            p = vindu.antall
        }
        if vindu.antall == 0 { p = 0 }
        segmenter.append(
            Segment(fil: fil, start: start, antall: slutt - start, linje: linjen, linjestart: start, slag: slag))
        linje += 1
        (radstart, radlinje) = (p, linje)
        segmentstart = (slutt, linje)
    }

    private mutating func spesial(_ slag: Segment.Slag, linje linjen: Int, til: Int) {
        let start = vindu.base + radstart
        lukk(til: start)
        let slutt = vindu.base + til
        segmenter.append(
            Segment(fil: fil, start: start, antall: slutt - start, linje: linjen, linjestart: start, slag: slag))
        segmentstart = (slutt, linjen + 1)
    }

    private mutating func lukk(til slutt: Int) {
        if slutt > segmentstart.sted {
            segmenter.append(
                Segment(
                    fil: fil, start: segmentstart.sted, antall: slutt - segmentstart.sted, linje: segmentstart.linje,
                    linjestart: segmentstart.sted, slag: .rader))
        }
        segmentstart = (slutt, linje)
    }
}
