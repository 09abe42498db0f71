/// A JSON value. Numbers keep their text, so that nothing is rounded on the way.
indirect enum Json {
    case null
    case sann(Bool)
    case tall(String)
    case tekst(String)
    case liste([Json])
    case objekt([(navn: String, verdi: Json)])

    /// nil when the bytes are not one JSON value.
    init?(_ bytes: [UInt8]) {
        var leser = Jsonleser(bytes: bytes)
        guard let verdi = leser.verdi() else { return nil }
        leser.mellomrom()
        guard leser.i == bytes.count else { return nil }
        self = verdi
    }

    subscript(_ navn: String) -> Json? {
        guard case .objekt(let felt) = self else { return nil }
        return felt.first { $0.navn == navn }?.verdi
    }

    var tekst: String? { if case .tekst(let t) = self { t } else { nil } }
    var tall: String? { if case .tall(let t) = self { t } else { nil } }
    var heltall: Int? { tall.flatMap { Int($0) } }
    var liste: [Json]? { if case .liste(let l) = self { l } else { nil } }
    var felt: [(navn: String, verdi: Json)] { if case .objekt(let f) = self { f } else { [] } }
    var tekster: [String] { (liste ?? []).compactMap(\.tekst) }
}

private struct Jsonleser {
    let bytes: [UInt8]
    var i = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func mellomrom() {
        while i < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[i]) { i += 1 }
    }

    /// Steps past a byte, when it is the next one.
    mutating func tok(_ tegn: Character) -> Bool {
        mellomrom()
        guard i < bytes.count, bytes[i] == tegn.asciiValue else { return false }
        i += 1
        return true
    }

    mutating func verdi() -> Json? {
        mellomrom()
        guard i < bytes.count else { return nil }
        switch bytes[i] {
        case UInt8(ascii: "{"): return objekt()
        case UInt8(ascii: "["): return liste()
        case UInt8(ascii: "\""): return streng().map { .tekst($0) }
        case UInt8(ascii: "n"): return ord("null", .null)
        case UInt8(ascii: "t"): return ord("true", .sann(true))
        case UInt8(ascii: "f"): return ord("false", .sann(false))
        default: return tall()
        }
    }

    private mutating func ord(_ ord: String, _ verdi: Json) -> Json? {
        guard bytes[i...].starts(with: ord.utf8) else { return nil }
        i += ord.utf8.count
        return verdi
    }

    private mutating func tall() -> Json? {
        let start = i
        while i < bytes.count, "+-.eE0123456789".utf8.contains(bytes[i]) { i += 1 }
        let tekst = String(decoding: bytes[start..<i], as: UTF8.self)
        return Double(tekst) == nil ? nil : .tall(tekst)
    }

    private mutating func liste() -> Json? {
        i += 1
        var ut: [Json] = []
        if tok("]") { return .liste(ut) }
        while let neste = verdi() {
            ut.append(neste)
            if tok("]") { return .liste(ut) }
            guard tok(",") else { return nil }
        }
        return nil
    }

    private mutating func objekt() -> Json? {
        i += 1
        var ut: [(navn: String, verdi: Json)] = []
        if tok("}") { return .objekt(ut) }
        repeat {
            mellomrom()
            guard i < bytes.count, bytes[i] == UInt8(ascii: "\""), let navn = streng(), tok(":"), let neste = verdi()
            else { return nil }
            ut.append((navn, neste))
            if tok("}") { return .objekt(ut) }
        } while tok(",")
        return nil
    }

    private mutating func streng() -> String? {
        i += 1
        var ut: [UInt8] = []
        while i < bytes.count {
            let byte = bytes[i]
            i += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: ut, as: UTF8.self) }
            guard byte == UInt8(ascii: "\\") else {
                ut.append(byte)
                continue
            }
            guard i < bytes.count else { return nil }
            let merke = bytes[i]
            i += 1
            switch merke {
            case UInt8(ascii: "n"): ut.append(0x0A)
            case UInt8(ascii: "t"): ut.append(0x09)
            case UInt8(ascii: "r"): ut.append(0x0D)
            case UInt8(ascii: "b"), UInt8(ascii: "f"): ut.append(0x20)
            case UInt8(ascii: "u"):
                guard let kode = kodepunkt() else { return nil }
                ut += String(Character(kode)).utf8
            default: ut.append(merke)
            }
        }
        return nil
    }

    private mutating func kodepunkt() -> Unicode.Scalar? {
        guard let hoey = seksten() else { return nil }
        guard (0xD800..<0xDC00).contains(hoey) else { return Unicode.Scalar(hoey) }
        guard bytes[i...].starts(with: "\\u".utf8) else { return nil }
        i += 2
        guard let lav = seksten(), (0xDC00..<0xE000).contains(lav) else { return nil }
        return Unicode.Scalar(0x10000 + (hoey - 0xD800) << 10 + (lav - 0xDC00))
    }

    private mutating func seksten() -> UInt32? {
        guard i + 4 <= bytes.count else { return nil }
        defer { i += 4 }
        return UInt32(String(decoding: bytes[i..<i + 4], as: UTF8.self), radix: 16)
    }
}
