/// Looks at files as they lie on disk. Each check answers nil, or what is wrong in words that fit after a path.
enum Tilbakelesing {
    /// Re-parses by RFC 4180: every record has as many fields as the header, quotes are closed, the last line is ended.
    /// - Parameters:
    ///   - poster: number of data records expected; nil when not known.
    ///   - slipp: called now and then with how far the check has come.
    static func csv(
        _ bytes: UnsafeRawBufferPointer, poster ventet: Int?, slipp: (Int) -> Void = { _ in }
    ) -> String? {
        let harBom = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let skille: UInt8 = harBom ? UInt8(ascii: ";") : UInt8(ascii: ",")
        var (i, linje, felt, hodefelt, poster) = (harBom ? 3 : 0, 1, 1, 0, 0)
        guard i < bytes.count else { return "filen mangler overskriftslinje" }
        guard bytes[bytes.count - 1] == 0x0A else { return "siste linje mangler linjeskift" }
        let (skillene, linjeskift, hermetegn) = (Ordmaske(skille), Ordmaske(0x0A), Ordmaske(0x22))
        var neste = Filsystem.bit
        while i < bytes.count {
            if i >= neste {
                slipp(i)
                neste = i + Filsystem.bit
            }
            // Eight bytes without line break and quote only have separators to count.
            if i &+ 8 <= bytes.count {
                let ord = bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self)
                if linjeskift.treff(ord) | hermetegn.treff(ord) == 0 {
                    felt &+= skillene.treff(ord).nonzeroBitCount
                    i &+= 8
                    continue
                }
            }
            let byte = bytes[i]
            i &+= 1
            if byte == skille {
                felt &+= 1
            } else if byte == 0x0A {
                if hodefelt == 0 { hodefelt = felt }
                if felt != hodefelt { return "linje \(linje) har \(felt) felt, overskriften har \(hodefelt)" }
                (poster, felt, linje) = (poster &+ 1, 1, linje &+ 1)
            } else if byte == 0x22 {
                let start = linje
                while true {
                    guard i < bytes.count else { return "anførselstegnet i linje \(start) er ikke lukket" }
                    let inni = bytes[i]
                    i &+= 1
                    if inni == 0x0A { linje &+= 1 }
                    guard inni == 0x22 else { continue }
                    guard i < bytes.count, bytes[i] == 0x22 else { break }
                    i &+= 1
                }
            }
        }
        if let ventet, ventet != poster - 1 { return "filen har \(poster - 1) rader, men \(ventet) ble skrevet" }
        return nil
    }

    /// Walks the directory of the zip file: it ends where it says, every part lies inside the file and begins with its
    /// own header and name, and the parts every workbook has are there. The parts are not unpacked.
    static func arbeidsbok(_ bytes: UnsafeRawBufferPointer) -> String? {
        guard let slutt = zipslutt(bytes) else { return "filen har ingen zip-katalog" }
        let antall = Int(bytes.loadUnaligned(fromByteOffset: slutt + 10, as: UInt16.self))
        let stoerrelse = Int(bytes.loadUnaligned(fromByteOffset: slutt + 12, as: UInt32.self))
        var sted = Int(bytes.loadUnaligned(fromByteOffset: slutt + 16, as: UInt32.self))
        guard sted + stoerrelse == slutt else { return "zip-katalogen ligger ikke der den skal" }
        var mangler: Set = ["[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"]
        for _ in 0..<antall {
            guard sted + 46 <= slutt, bytes.loadUnaligned(fromByteOffset: sted, as: UInt32.self) == 0x0201_4B50
            else { return "zip-katalogen er kortere enn den sier" }
            let pakket = Int(bytes.loadUnaligned(fromByteOffset: sted + 20, as: UInt32.self))
            let navnelengde = Int(bytes.loadUnaligned(fromByteOffset: sted + 28, as: UInt16.self))
            let ekstra = Int(bytes.loadUnaligned(fromByteOffset: sted + 30, as: UInt16.self))
            let merknad = Int(bytes.loadUnaligned(fromByteOffset: sted + 32, as: UInt16.self))
            let lokal = Int(bytes.loadUnaligned(fromByteOffset: sted + 42, as: UInt32.self))
            guard sted + 46 + navnelengde <= slutt else { return "zip-katalogen er kortere enn den sier" }
            let navn = bytes[(sted + 46)..<(sted + 46 + navnelengde)]
            guard lokal + 30 + navnelengde <= slutt,
                bytes.loadUnaligned(fromByteOffset: lokal, as: UInt32.self) == 0x0403_4B50,
                bytes[(lokal + 30)..<(lokal + 30 + navnelengde)].elementsEqual(navn)
            else { return "en del av arbeidsboken mangler hodet sitt" }
            let start = lokal + 30 + navnelengde + Int(bytes.loadUnaligned(fromByteOffset: lokal + 28, as: UInt16.self))
            guard start + pakket <= slutt else { return "en del av arbeidsboken går ut over filen" }
            mangler.remove(String(decoding: navn, as: UTF8.self))
            sted += 46 + navnelengde + ekstra + merknad
        }
        guard let en = mangler.min() else { return nil }
        return "delen \(en) mangler"
    }

    // The end record stands last, before a comment of at most 65 535 bytes.
    private static func zipslutt(_ bytes: UnsafeRawBufferPointer) -> Int? {
        guard bytes.count >= 22 else { return nil }
        var sted = bytes.count - 22
        let nederst = max(0, bytes.count - 22 - 65_535)
        while sted >= nederst {
            if bytes.loadUnaligned(fromByteOffset: sted, as: UInt32.self) == 0x0605_4B50 { return sted }
            sted -= 1
        }
        return nil
    }
}

/// Finds one byte in eight at a time: a high bit for each place it stands, exactly.
private struct Ordmaske {
    private let moenster: UInt64

    init(_ byte: UInt8) { moenster = UInt64(byte) &* 0x0101_0101_0101_0101 }

    @inline(__always) func treff(_ ord: UInt64) -> UInt64 {
        let x = ord ^ moenster
        return ~(((x & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | x) & 0x8080_8080_8080_8080
    }
}
