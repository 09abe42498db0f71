import Glibc
import Sjekksum

/// What the bytes of a file are: its checksum, and whether they are UTF-8.
struct Bytefunn: Sendable {
    var sha256 = ""
    /// Bytes of the file as delivered.
    var antall = 0
    var harNul = false
    /// Place in the file, from 1, of the first byte that is not UTF-8; 0 when all is well.
    var ikkeUtf8 = 0
    /// Place in the file, from 1, of the first «Ã¸» and the like; 0 when there is none.
    var mojibake = 0
    /// False when some byte is not in Windows-1252 either.
    var kanWindows1252 = true
}

/// Reads a whole file once, in pieces: checksum and encoding. ASCII is passed eight bytes at a time.
struct Bytepass {
    private static let bit = 1 << 20
    private var funn = Bytefunn()
    private var foer = 0
    // Bytes of an unfinished UTF-8 sequence carried over from the last piece.
    private var venter = 0
    private var lavest: UInt8 = 0x80
    private var hoeyest: UInt8 = 0xBF
    private var siste: (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)

    static func les(_ fil: Kildefil) throws(Lesefeil) -> Bytefunn {
        let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: bit + polstring)
        defer { buffer.deallocate() }
        let sha = Sha256()
        var pass = Bytepass()
        var start = 0
        while true {
            let n = try fil.les(buffer, bit, fra: start)
            if n == 0 { break }
            if start == 0 { try sjekkBom(buffer, n, fil) }
            sha.ta(UnsafeRawBufferPointer(start: buffer, count: n))
            pass.ta(buffer, n)
            start += n
        }
        if pass.venter > 0, pass.funn.ikkeUtf8 == 0 { pass.funn.ikkeUtf8 = pass.foer }
        pass.funn.antall = start
        pass.funn.sha256 = sha.tekst()
        return pass.funn
    }

    private static func sjekkBom(_ p: Bytepeker, _ n: Int, _ fil: Kildefil) throws(Lesefeil) {
        guard n >= 2, (p[0] == 0xFF && p[1] == 0xFE) || (p[0] == 0xFE && p[1] == 0xFF) else { return }
        throw Lesefeil(
            .inn002, fil: fil.navn, linje: 1, fordi: "Filen er lagret som UTF-16.",
            rett: "Lagre filen som «CSV UTF-8» i regnearket, og prøv igjen.")
    }

    private mutating func ta(_ p: Bytepeker, _ antall: Int) {
        var i = 0
        while i < antall {
            if venter == 0 {
                while i + 8 <= antall {
                    let o = ord(p + i)
                    // Neither a high bit nor a zero byte among the eight.
                    if (o | ((o &- 0x0101_0101_0101_0101) & ~o)) & 0x8080_8080_8080_8080 != 0 { break }
                    i += 8
                }
                if i >= antall { break }
            }
            let byte = p[i]
            if byte == 0 { funn.harNul = true }
            if byte >= 0x80 || venter > 0 { hoey(byte, i) }
            i += 1
        }
        foer += antall
    }

    private mutating func hoey(_ byte: UInt8, _ i: Int) {
        if byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D { funn.kanWindows1252 = false }
        if venter > 0 {
            if byte >= lavest, byte <= hoeyest {
                venter -= 1
                (lavest, hoeyest) = (0x80, 0xBF)
            } else {
                feil(i)
                venter = 0
            }
        } else {
            ledende(byte, i)
        }
        siste = (siste.1, siste.2, siste.3, byte)
        if funn.mojibake == 0, erMojibake { funn.mojibake = foer + i + 1 }
    }

    private mutating func ledende(_ byte: UInt8, _ i: Int) {
        switch byte {
        case 0xC2...0xDF: venter = 1
        case 0xE0: (venter, lavest) = (2, 0xA0)
        case 0xED: (venter, hoeyest) = (2, 0x9F)
        case 0xE1...0xEF: venter = 2
        case 0xF0: (venter, lavest) = (3, 0x90)
        case 0xF1...0xF3: venter = 3
        case 0xF4: (venter, hoeyest) = (3, 0x8F)
        default: feil(i)
        }
    }

    private mutating func feil(_ i: Int) {
        if funn.ikkeUtf8 == 0 { funn.ikkeUtf8 = foer + i + 1 }
    }

    /// «Ã¸», «Ã¥», «Ã¦» and their capitals: text that was made UTF-8 twice (D-02).
    private var erMojibake: Bool {
        switch siste {
        case (0xC3, 0x83, 0xC2, 0xA5), (0xC3, 0x83, 0xC2, 0xA6), (0xC3, 0x83, 0xC2, 0xB8), (0xC3, 0x83, 0xCB, 0x9C),
            (0x83, 0xE2, 0x80, 0xA6), (0x83, 0xE2, 0x80, 0xA0):
            true
        default: false
        }
    }
}

/// Windows-1252 made UTF-8 (D-01).
enum Windows1252 {
    /// The characters of 0x80–0x9F; 0 where the code page has none.
    private static let hoeye: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    /// A file without a name in the work folder with the same text in UTF-8.
    static func omkodet(_ fil: Kildefil, arbeidsmappe: String) throws(Lesefeil) -> Kildefil {
        let fd = try Spillfil.navnloesFil(arbeidsmappe)
        let bit = 1 << 20
        let inn = UnsafeMutablePointer<UInt8>.allocate(capacity: bit)
        let ut = UnsafeMutablePointer<UInt8>.allocate(capacity: bit * 3)
        defer {
            inn.deallocate()
            ut.deallocate()
        }
        var (lest, skrevet) = (0, 0)
        while true {
            let n = try fil.les(inn, bit, fra: lest)
            if n == 0 { break }
            var m = 0
            for i in 0..<n { m += skriv(inn[i], ut + m) }
            try Spillfil.skriv(fd, ut, m, ved: skrevet)
            lest += n
            skrevet += m
        }
        return Kildefil(i: fil, fd: fd, antall: skrevet)
    }

    private static func skriv(_ byte: UInt8, _ p: UnsafeMutablePointer<UInt8>) -> Int {
        if byte < 0x80 {
            p[0] = byte
            return 1
        }
        let tegn = byte < 0xA0 ? hoeye[Int(byte) - 0x80] : UInt16(byte)
        if tegn < 0x800 {
            p[0] = 0xC0 | UInt8(tegn >> 6)
            p[1] = 0x80 | UInt8(tegn & 63)
            return 2
        }
        p[0] = 0xE0 | UInt8(tegn >> 12)
        p[1] = 0x80 | UInt8(tegn >> 6 & 63)
        p[2] = 0x80 | UInt8(tegn & 63)
        return 3
    }
}
