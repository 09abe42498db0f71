import CSodium

/// SHA-256 taken while bytes go by.
struct Sjekksum {
    private var tilstand = crypto_hash_sha256_state()

    init() { crypto_hash_sha256_init(&tilstand) }

    mutating func ta(_ bytes: UnsafeRawBufferPointer) {
        crypto_hash_sha256_update(
            &tilstand, bytes.assumingMemoryBound(to: UInt8.self).baseAddress, UInt64(bytes.count))
    }

    /// 64 hexadecimal digits.
    mutating func tekst() -> String {
        var ut = [UInt8](repeating: 0, count: 32)
        crypto_hash_sha256_final(&tilstand, &ut)
        let siffer = Array("0123456789abcdef".utf8)
        return String(decoding: ut.flatMap { [siffer[Int($0 >> 4)], siffer[Int($0 & 15)]] }, as: UTF8.self)
    }

    static func av(fil sti: String) throws(OutputFeil) -> String {
        try Filsystem.medInnhold(sti) { bytes throws(OutputFeil) in
            var sum = Sjekksum()
            sum.ta(bytes)
            return sum.tekst()
        }
    }
}

/// SHA-256 of a few bytes, 64 hexadecimal digits.
public func sha256(_ bytes: [UInt8]) -> String {
    var sum = Sjekksum()
    bytes.withUnsafeBytes { sum.ta($0) }
    return sum.tekst()
}

/// The list `sjekksummer.sha256`, as `sha256sum -c` reads it: sum, two spaces, path.
struct Sjekksumliste {
    static let filnavn = "sjekksummer.sha256"

    /// Sum by path relative to `publisert/`.
    var summer: [String: String] = [:]

    init() {}

    /// Reads the list in `mappe`; empty when there is none. Lines of another form are left out.
    init(mappe: String) throws(OutputFeil) {
        let sti = mappe + "/" + Self.filnavn
        guard Filsystem.finnes(sti) else { return }
        let tekst = try Filsystem.medInnhold(sti) { bytes throws(OutputFeil) in String(decoding: bytes, as: UTF8.self) }
        for linje in tekst.split(separator: "\n") {
            let bytes = linje.utf8
            guard bytes.count > 66, bytes.prefix(64).allSatisfy({ ($0 | 0x20) >= 0x30 && ($0 | 0x20) <= 0x66 })
            else { continue }
            summer[String(linje.dropFirst(66))] = String(linje.prefix(64))
        }
    }

    /// The list in byte order of the paths; the list itself is not in it.
    func bytes() -> Bytebuffer {
        var ut = Bytebuffer(kapasitet: summer.count * 140)
        let linjer = summer.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        for (sti, sum) in linjer {
            ut.append(tekst: sum)
            ut.append("  ")
            ut.append(tekst: sti)
            ut.append(0x0A)
        }
        return ut
    }
}
