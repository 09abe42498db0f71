import Sjekksum

extension Sha256 {
    static func av(fil sti: String) throws(OutputFeil) -> String {
        try Filsystem.medInnhold(sti) { bytes throws(OutputFeil) in
            let sum = Sha256()
            sum.ta(bytes)
            return sum.tekst()
        }
    }
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
