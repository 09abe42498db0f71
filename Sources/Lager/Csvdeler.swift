import Glibc

/// Where a field lies in the buffer. A negative length is a field with doubled quotation marks inside.
struct Felt: BitwiseCopyable {
    var start: Int32
    var lengde: Int32
}

/// Reads a CSV file in pieces and splits it into rows of fields: `,`, LF and RFC 4180 quoting (dialect `maskin`).
///
/// The fields of the rows read since `slipp` stay in the buffer, so that SQLite can be given pointers into it for a
/// whole batch of rows. Raw pointers: this loop sees every byte, and SQLite takes its values from where they lie.
struct Csvdeler: ~Copyable {
    /// Room after the last byte, so that eight bytes can be read from any place in the buffer.
    private static let polstring = 16
    /// A row longer than this is a quotation mark that was never closed.
    private static let lengsteRad = 1 << 26

    let fil: String
    private let fd: Int32
    private(set) var bytes: UnsafeMutablePointer<UInt8>
    private var kapasitet: Int
    private var slutt = 0
    private var posisjon = 0
    private var holdtFra = 0
    /// Place in the file of the first byte in the buffer.
    private var basis = 0
    private var heleFilenErLest = false

    enum Svar { case rad(felt: Int), slutt }

    /// `stykke` is how many bytes are read at a time; tests use small ones.
    init(sti: String, stykke: Int = 1 << 20) throws(Lagerfeil) {
        let fil = sti.split(separator: "/").last.map(String.init) ?? sti
        let aapnet = open(sti, O_RDONLY | O_CLOEXEC)
        guard aapnet >= 0 else { throw .filen(fil, grunn: systemetsGrunn()) }
        self.fil = fil
        fd = aapnet
        kapasitet = stykke
        bytes = .allocate(capacity: stykke + Self.polstring)
    }

    deinit {
        bytes.deallocate()
        close(fd)
    }

    /// Splits the next row into `felt`, at most `plass` fields; more are counted and not kept.
    ///
    /// When the buffer runs out in the middle of a row, the row is split again from its start with more bytes. The
    /// fields held already are moved with it: `holdte` of them stand before `felt`.
    mutating func neste(_ felt: UnsafeMutablePointer<Felt>, plass: Int, holdte: Int) throws(Lagerfeil) -> Svar {
        while true {
            if posisjon < slutt {
                switch del(felt, plass) {
                case .hel(let antall, let neste):
                    posisjon = neste
                    return .rad(felt: antall)
                case .brutt: throw .hermetegn(fil: fil, linje: linje(vedPlass: posisjon))
                case .ufullstendig where heleFilenErLest:
                    throw .hermetegn(fil: fil, linje: linje(vedPlass: posisjon))
                case .ufullstendig: break
                }
            } else if heleFilenErLest {
                return .slutt
            }
            try fyll(felt - holdte, holdte)
        }
    }

    /// The rows read so far are done with; their bytes may be written over.
    mutating func slipp() { holdtFra = posisjon }

    /// The physical line of a place in the buffer, counted from 1. Reads the file again: for messages only.
    func linje(vedPlass plass: Int) -> Int {
        var igjen = basis + plass
        var linje = 1
        var sted: off_t = 0
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { stykke in
            while igjen > 0 {
                let antall = pread(fd, stykke.baseAddress, min(igjen, stykke.count), sted)
                guard antall > 0 else { return }
                linje += stykke[..<antall].count { $0 == UInt8(ascii: "\n") }
                sted += off_t(antall)
                igjen -= antall
            }
        }
        return linje
    }

    private enum Deling { case hel(felt: Int, neste: Int), ufullstendig, brutt }

    /// An LF stands after the last byte, so that the search for the end of a plain field needs no limit.
    private func del(_ felt: UnsafeMutablePointer<Felt>, _ plass: Int) -> Deling {
        var p = posisjon
        var antall = 0
        while true {
            var start = p
            var lengde: Int
            if bytes[p] == UInt8(ascii: "\"") {
                start += 1
                var doblet = false
                p = start
                while true {
                    guard let treff = memchr(bytes + p, Int32(UInt8(ascii: "\"")), slutt - p) else {
                        return .ufullstendig
                    }
                    p = UnsafeRawPointer(treff) - UnsafeRawPointer(bytes) + 1
                    guard p < slutt else { return .ufullstendig }
                    guard bytes[p] == UInt8(ascii: "\"") else { break }
                    doblet = true
                    p += 1
                    guard p < slutt else { return .ufullstendig }
                }
                lengde = p - 1 - start
                if doblet { lengde = -lengde }
            } else {
                p = Self.skille(bytes, p)
                lengde = p - start
            }
            guard p < slutt else { return .ufullstendig }
            if antall < plass { felt[antall] = Felt(start: Int32(start), lengde: Int32(lengde)) }
            antall += 1
            let tegn = bytes[p]
            p += 1
            if tegn == UInt8(ascii: ",") {
                guard p < slutt else { return .ufullstendig }
            } else {
                return tegn == UInt8(ascii: "\n") ? .hel(felt: antall, neste: p) : .brutt
            }
        }
    }

    /// The place of the first `,` or LF from `p`, eight bytes at a time. Only the lowest hit bit is exact.
    @inline(__always)
    private static func skille(_ bytes: UnsafeMutablePointer<UInt8>, _ fra: Int) -> Int {
        var p = fra
        while true {
            let ord = UnsafeRawPointer(bytes + p).loadUnaligned(as: UInt64.self).littleEndian
            let treff = likt(ord, 0x2c2c_2c2c_2c2c_2c2c) | likt(ord, 0x0a0a_0a0a_0a0a_0a0a)
            if treff != 0 { return p + treff.trailingZeroBitCount >> 3 }
            p += 8
        }
    }

    @inline(__always)
    private static func likt(_ ord: UInt64, _ moenster: UInt64) -> UInt64 {
        let x = ord ^ moenster
        return (x &- 0x0101_0101_0101_0101) & ~x & 0x8080_8080_8080_8080
    }

    /// Moves what is held to the front and reads one piece more.
    private mutating func fyll(_ felt: UnsafeMutablePointer<Felt>, _ holdte: Int) throws(Lagerfeil) {
        let flytt = holdtFra
        if flytt > 0 {
            memmove(bytes, bytes + flytt, slutt - flytt)
            for i in 0..<holdte { felt[i].start -= Int32(flytt) }
            slutt -= flytt
            posisjon -= flytt
            basis += flytt
            holdtFra = 0
        }
        if slutt == kapasitet {
            guard kapasitet < Self.lengsteRad else {
                throw .hermetegn(fil: fil, linje: linje(vedPlass: posisjon))
            }
            let stoerre = UnsafeMutablePointer<UInt8>.allocate(capacity: kapasitet * 2 + Self.polstring)
            stoerre.update(from: bytes, count: slutt)
            bytes.deallocate()
            bytes = stoerre
            kapasitet *= 2
        }
        var antall = read(fd, bytes + slutt, kapasitet - slutt)
        while antall < 0 && errno == EINTR { antall = read(fd, bytes + slutt, kapasitet - slutt) }
        guard antall >= 0 else { throw .filen(fil, grunn: systemetsGrunn()) }
        slutt += antall
        bytes[slutt] = UInt8(ascii: "\n")
        if antall == 0 {
            heleFilenErLest = true
            // A last line without its LF is a whole line all the same.
            if slutt > 0 && bytes[slutt - 1] != UInt8(ascii: "\n") { slutt += 1 }
        }
    }
}
