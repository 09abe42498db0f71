typealias Bytepeker = UnsafePointer<UInt8>

/// Every buffer that is scanned has this many readable bytes after its content, so that words may be read past the end.
let polstring = 64

@inline(__always) func ord(_ p: Bytepeker) -> UInt64 {
    UnsafeRawPointer(p).loadUnaligned(as: UInt64.self)
}

/// The high bit of each byte that equals the byte repeated in `moenster`. Only the lowest set bit is exact.
@inline(__always) func treff(_ v: UInt64, _ moenster: UInt64) -> UInt64 {
    let x = v ^ moenster
    return (x &- 0x0101_0101_0101_0101) & ~x & 0x8080_8080_8080_8080
}

@inline(__always) func gjentatt(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

@inline(__always) func bland(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let produkt = a.multipliedFullWidth(by: b)
    return produkt.high ^ produkt.low
}

/// A 64-bit hash that is the same in every run, in the manner of wyhash. Reads up to seven bytes past the end.
@inline(__always) func hash64(_ p: Bytepeker, _ antall: Int) -> UInt64 {
    var h = 0x9E37_79B9_7F4A_7C15 ^ (UInt64(truncatingIfNeeded: antall) &* 0xFF51_AFD7_ED55_8CCD)
    var i = 0
    while i + 8 <= antall {
        h = bland(h ^ ord(p + i), 0xA076_1D64_78BD_642F)
        i += 8
    }
    if i < antall {
        let maske = (UInt64(1) << UInt64((antall - i) * 8)) &- 1
        h = bland(h ^ (ord(p + i) & maske), 0xE703_7ED1_A0B4_28DB)
    }
    return bland(h ^ 0x8EBC_6AF0_9C88_C6E3, 0x5899_65CC_7537_4CC3)
}

/// Mixes the parts of a natural key into one number, the same in every run.
func blandet(_ person: UInt64, _ deler: Int...) -> UInt64 {
    var h = person ^ 0x1D8E_4E27_C47D_124F
    for del in deler { h = bland(h ^ UInt64(bitPattern: Int64(del)), 0xA076_1D64_78BD_642F) &+ 0x9E37_79B9 }
    return h
}

@inline(__always) func like(_ a: Bytepeker, _ b: Bytepeker, _ antall: Int) -> Bool {
    var i = 0
    while i < antall {
        if a[i] != b[i] { return false }
        i += 1
    }
    return true
}

/// Copies eight bytes at a time: reads and writes up to seven bytes past the end.
@inline(__always) func kopier(_ fra: Bytepeker, _ antall: Int, til: UnsafeMutablePointer<UInt8>) {
    var i = 0
    while i < antall {
        UnsafeMutableRawPointer(til + i).storeBytes(of: ord(fra + i), as: UInt64.self)
        i += 8
    }
}

@inline(__always) func erSiffer(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

/// A digit is worth itself; anything else more than nine.
@inline(__always) func sifferverdi(_ byte: UInt8) -> Int { Int(byte &- 48) }

func tekst(_ p: Bytepeker, _ antall: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: p, count: antall), as: UTF8.self)
}
