import Kalender

/// Sort keys: bytes that compare with `memcmp` as the values should be ordered.
///
/// Names follow Norwegian order (datakontrakt 3): … Z, Æ, Ø, Å, and «Aa» as Å. Upper and lower case are equal, accents
/// count as their base letter, space comes before hyphen before digits before letters. Equal names are then ordered by
/// their own bytes, so that the order never depends on where a row came from. Ä, Ö and Ü stand as Æ, Ø and Y, as
/// Norwegian indexes have them.
extension Bytebuffer {
    /// Appends the key of one name. Keys of several names may follow each other: a shorter name comes first.
    public mutating func noekkel(navn: UnsafeRawBufferPointer) {
        plass(navn.count &* 5 &+ 2)
        var i = 0
        while i < navn.count {
            let byte = navn[i]
            i += 1
            if byte >= 0x80 {
                i = vekt(flerbyte: navn, fra: i - 1)
                continue
            }
            let liten = byte | 0x20
            if byte >= 0x41, liten >= 0x61, liten <= 0x7A {
                if liten == 0x61, i < navn.count, navn[i] | 0x20 == 0x61, navn[i] >= 0x41 {
                    append(Norskvekt.aaRing)
                    i += 1
                } else if i + 1 < navn.count, navn[i] == 0xCC, let samlet = Norskvekt.samlet(liten, navn[i + 1]) {
                    append(samlet)
                    i += 2
                } else {
                    append(Norskvekt.bokstav(liten))
                }
            } else {
                append(Norskvekt.tegn(byte))
            }
        }
        append(0)
        append(navn)
        append(0)
    }

    public mutating func noekkel(navn: String) {
        var navn = navn
        navn.withUTF8 { noekkel(navn: UnsafeRawBufferPointer($0)) }
    }

    /// Appends a code as it is, ended so that a shorter code comes first. The code must not hold a zero byte.
    public mutating func noekkel(kode: UnsafeRawBufferPointer) {
        append(kode)
        append(0)
    }

    /// A day. A missing day comes last in both directions.
    public mutating func noekkel(dato: Dato?, synkende: Bool = false) {
        guard let dato else { return append(storEndet: UInt32.max) }
        let stigende = UInt32(bitPattern: dato.dagnummer) ^ 0x8000_0000
        append(storEndet: synkende ? ~stigende : stigende)
    }

    public mutating func noekkel(tall: Int, synkende: Bool = false) {
        let stigende = UInt64(bitPattern: Int64(tall)) ^ (1 << 63)
        append(storEndet: synkende ? ~stigende : stigende)
    }

    // Returns the place after the character that starts at `fra`.
    private mutating func vekt(flerbyte navn: UnsafeRawBufferPointer, fra: Int) -> Int {
        let foerste = navn[fra]
        let lengde = foerste >= 0xF0 ? 4 : foerste >= 0xE0 ? 3 : 2
        guard foerste >= 0xC2, foerste < 0xF5, fra + lengde <= navn.count else {
            // Bytes that are not UTF-8 are still ordered, each by its value.
            append(annet: UInt32(foerste))
            return fra + 1
        }
        var tegn = UInt32(foerste) & (0x7F >> UInt32(lengde))
        for k in 1..<lengde { tegn = tegn << 6 | UInt32(navn[fra + k] & 0x3F) }
        switch tegn {
        case 0x300...0x36F: break  // a combining mark alone: the base letter has been written
        case 0xC0...0x17F:
            let vekter = Norskvekt.latin[Int(tegn - 0xC0)]
            if vekter.0 == 0 { append(annet: tegn) } else { append(vekter.0) }
            if vekter.1 != 0 { append(vekter.1) }
        case 0x2010...0x2015: append(Norskvekt.bindestrek)
        case 0xA0, 0x202F: append(Norskvekt.mellomrom)
        case 0x2019: append(Norskvekt.apostrof)
        default: append(annet: tegn)
        }
        return fra + lengde
    }

    // After every letter, by code point; seven bits a byte, never zero.
    private mutating func append(annet tegn: UInt32) {
        append(0x50)
        append(UInt8(truncatingIfNeeded: tegn >> 14 | 0x80))
        append(UInt8(truncatingIfNeeded: tegn >> 7 | 0x80))
        append(UInt8(truncatingIfNeeded: tegn | 0x80))
    }
}

/// The weights of the characters. 0 ends a key.
enum Norskvekt {
    static let mellomrom: UInt8 = 0x02
    static let bindestrek: UInt8 = 0x03
    static let apostrof: UInt8 = 0x04
    static let ae: UInt8 = 0x3A
    static let oe: UInt8 = 0x3B
    static let aaRing: UInt8 = 0x3C

    /// `liten` is `a`…`z`.
    static func bokstav(_ liten: UInt8) -> UInt8 { 0x20 + (liten - 0x61) }

    static func tegn(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x00...0x20: mellomrom
        case 0x2D: bindestrek
        case 0x27: apostrof
        case 0x30...0x39: 0x10 + (byte - 0x30)
        default: 0x05
        }
    }

    /// A base letter followed by a combining ring or diaeresis (the second byte of U+030A, U+0308).
    static func samlet(_ liten: UInt8, _ annen: UInt8) -> UInt8? {
        switch (liten, annen) {
        case (0x61, 0x8A): aaRing
        case (0x61, 0x88): ae
        case (0x6F, 0x88): oe
        case (0x75, 0x88): bokstav(0x79)
        default: nil
        }
    }

    /// U+00C0–U+017F, one or two weights each. Written as base letters; `1`, `2`, `3` are æ, ø, å, `.` is no letter.
    static let latin: [(UInt8, UInt8)] = {
        let rader = [
            "a a a a 1 3 1 c e e e e i i i i",  // À–Ï
            "d n o o o o 2 . 2 u u u y y th ss",  // Ð–ß
            "a a a a 1 3 1 c e e e e i i i i",
            "d n o o o o 2 . 2 u u u y y th y",
            "a a a a a a c c c c c c c c d d",  // Ā–ď
            "d d e e e e e e e e e e g g g g",
            "g g g g h h h h i i i i i i i i",
            "i i ij ij j j k k k l l l l l l l",
            "l l l n n n n n n n n n o o o o",
            "2 2 2 2 r r r r r r s s s s s s",
            "s s t t t t t t u u u u u u u u",
            "u u u u w w y y y z z z z z z s",
        ]
        func vekt(_ tegn: UInt8) -> UInt8 {
            switch tegn {
            case 0x31: ae
            case 0x32: oe
            case 0x33: aaRing
            case 0x2E: 0
            default: bokstav(tegn)
            }
        }
        return rader.flatMap { $0.utf8.split(separator: 0x20) }.map { deler in
            let tegn = Array(deler)
            return (vekt(tegn[0]), tegn.count > 1 ? vekt(tegn[1]) : 0)
        }
    }()
}
