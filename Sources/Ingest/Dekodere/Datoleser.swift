import Kalender

/// Days of the year 1900 and on, by month: the day number of the last day before the month, and the month's length.
/// One look-up instead of calendar arithmetic for each date.
struct Datotabell: @unchecked Sendable {
    static let foersteAar = 1900
    static let antallAar = 400
    // Made once and never freed: shared by all threads, and read without counting references.
    private let foer: UnsafePointer<Int32>

    static let felles = Datotabell()

    private init() {
        var foer: [Int32] = []
        var dag = Int32(-25_567)
        for aar in Datotabell.foersteAar..<(Datotabell.foersteAar + Datotabell.antallAar) {
            for maaned in 1...12 {
                foer.append(dag - 1)
                dag += Int32(Dato.dager(i: maaned, aar))
            }
        }
        foer.append(dag - 1)
        let minne = UnsafeMutablePointer<Int32>.allocate(capacity: foer.count)
        minne.initialize(from: foer, count: foer.count)
        self.foer = UnsafePointer(minne)
    }

    /// Nil when the day does not exist or the year is not in the table.
    @inline(__always) func dato(_ aar: Int, _ maaned: Int, _ dag: Int) -> Dato? {
        guard maaned &- 1 < 12, maaned > 0, aar >= Datotabell.foersteAar, dag > 0,
            aar < Datotabell.foersteAar + Datotabell.antallAar
        else { return nil }
        let i = (aar &- Datotabell.foersteAar) &* 12 &+ maaned &- 1
        let ut = foer[i] &+ Int32(truncatingIfNeeded: dag)
        return ut <= foer[i + 1] ? Dato(dagnummer: ut) : nil
    }
}

enum Datoleser {
    enum Svar { case dato(Dato), reparert(Dato), uleselig }

    /// `2026-01-31`, ten bytes exactly.
    @inline(__always) static func iso(_ p: Bytepeker, _ tabell: Datotabell) -> Dato? {
        // `0000-00-` away: digits become their values and hyphens zero.
        let x = ord(p) ^ 0x2D30_302D_3030_3030
        // A digit over nine and a hyphen over zero reach the high bit of their byte.
        guard ((x &+ 0x7F76_767F_7676_7676) | x) & 0x8080_8080_8080_8080 == 0 else { return nil }
        let (d1, d2) = (sifferverdi(p[8]), sifferverdi(p[9]))
        guard d1 < 10, d2 < 10 else { return nil }
        let par = (x & 0xFFFF_FFFF) &* 10 &+ (x & 0xFFFF_FFFF) >> 8
        let aar = (par & 0xFF) &* 100 &+ par >> 16 & 0xFF
        let maaned = (x >> 40 & 0xFF) &* 10 &+ x >> 48 & 0xFF
        return tabell.dato(Int(aar), Int(maaned), d1 &* 10 &+ d2)
    }

    /// The other accepted form, `5.1.2026` with or without ` 00:00` after it, and spaces around either form.
    static func annen(_ p: Bytepeker, _ antall: Int, _ tabell: Datotabell) -> Svar {
        var (i, slutt) = (0, antall)
        while i < slutt, p[i] == 32 { i += 1 }
        while slutt > i, p[slutt - 1] == 32 { slutt -= 1 }
        if slutt - i == 10, i > 0 || slutt < antall, let dato = iso(p + i, tabell) { return .reparert(dato) }
        guard let dag = tall(p, &i, slutt, 1...2), les(46, p, &i, slutt), let maaned = tall(p, &i, slutt, 1...2),
            les(46, p, &i, slutt), let aar = tall(p, &i, slutt, 4...4)
        else { return .uleselig }
        let klokke = Array(UnsafeBufferPointer(start: p + i, count: slutt - i))
        guard klokke.isEmpty || klokke == Array(" 00:00".utf8) || klokke == Array(" 00:00:00".utf8),
            let dato = tabell.dato(aar, maaned, dag)
        else { return .uleselig }
        return .reparert(dato)
    }

    static func tall(_ p: Bytepeker, _ i: inout Int, _ slutt: Int, _ sifre: ClosedRange<Int>) -> Int? {
        let start = i
        var verdi = 0
        while i < slutt, i - start < sifre.upperBound, erSiffer(p[i]) {
            verdi = verdi * 10 + sifferverdi(p[i])
            i += 1
        }
        return i - start >= sifre.lowerBound ? verdi : nil
    }

    static func les(_ tegn: UInt8, _ p: Bytepeker, _ i: inout Int, _ slutt: Int) -> Bool {
        guard i < slutt, p[i] == tegn else { return false }
        i += 1
        return true
    }
}

/// Time stamps: seconds since 2000-01-01 00:00 UTC, from 1.
enum Tidsleser {
    /// Nil when unreadable. `utenSone` is true when the text had no offset; Norwegian winter time is then assumed.
    static func les(_ p: Bytepeker, _ antall: Int, _ tabell: Datotabell) -> (sekund: UInt32, utenSone: Bool)? {
        guard antall >= 10, let dato = Datoleser.iso(p, tabell) else { return nil }
        var i = 10
        var sekund = Int(dato.dagnummer) * 86_400 - 946_684_800
        if i < antall {
            guard p[i] == UInt8(ascii: "T") || p[i] == 32 else { return nil }
            i += 1
            guard let time = Datoleser.tall(p, &i, antall, 2...2), Datoleser.les(58, p, &i, antall),
                let minutt = Datoleser.tall(p, &i, antall, 2...2), time < 24, minutt < 60
            else { return nil }
            sekund += time * 3600 + minutt * 60
            if Datoleser.les(58, p, &i, antall) {
                guard let s = Datoleser.tall(p, &i, antall, 2...2), s <= 60 else { return nil }
                sekund += s
                if Datoleser.les(46, p, &i, antall) { _ = Datoleser.tall(p, &i, antall, 0...9) }
            }
        }
        guard let sone = sone(p, &i, antall), i == antall else { return nil }
        let ut = sekund - (sone ?? 3600)
        return (UInt32(clamping: max(1, ut)), sone == nil)
    }

    /// Outer nil: unreadable. Inner nil: no offset.
    private static func sone(_ p: Bytepeker, _ i: inout Int, _ antall: Int) -> Int?? {
        guard i < antall else { return .some(nil) }
        if Datoleser.les(UInt8(ascii: "Z"), p, &i, antall) { return 0 }
        let fortegn = p[i] == UInt8(ascii: "-") ? -1 : 1
        guard p[i] == UInt8(ascii: "+") || p[i] == UInt8(ascii: "-") else { return nil }
        i += 1
        guard let time = Datoleser.tall(p, &i, antall, 2...2) else { return nil }
        _ = Datoleser.les(58, p, &i, antall)
        guard let minutt = Datoleser.tall(p, &i, antall, 0...2) else { return nil }
        return fortegn * (time * 3600 + minutt * 60)
    }
}
