import Kalender
import Register

/// Rows to bytes, one field at a time in column order, in the form asked for. No text is made on the way.
struct Radskriver {
    let form: Eksempelform
    /// Bytes ready for each entity's file; in the document form what belongs to the present person.
    private(set) var ferdig: [[UInt8]]
    /// Rows written so far for each entity.
    private(set) var rader: [Int]
    private var rad: [UInt8] = []
    private var entitet = 0
    private var kolonne = 0
    private var erFoerste = true
    private let noekler: [[[UInt8]]]
    private let hoder: [[UInt8]]
    private let harPersonnoekkel: [Bool]

    init(_ form: Eksempelform) {
        self.form = form
        let antall = Int(Entitet.allCases.map(\.rawValue).max() ?? 0) + 1
        ferdig = Array(repeating: [], count: antall)
        rader = Array(repeating: 0, count: antall)
        var noekler = Array(repeating: [[UInt8]](), count: antall)
        var hoder = Array(repeating: [UInt8](), count: antall)
        var harPersonnoekkel = Array(repeating: false, count: antall)
        for slag in Entitet.allCases {
            let plass = Int(slag.rawValue)
            noekler[plass] = slag.kolonner.map { Array("\"\(Radskriver.noekkel($0.description))\":".utf8) }
            hoder[plass] = Array("{\"skjema\":\"nir-uttrekk/1\",\"entitet\":\"\(slag.navn)\",\"rad\":{".utf8)
            harPersonnoekkel[plass] = form == .json && slag != .person
            if form == .csv {
                ferdig[plass] = Array((slag.kolonner.map(\.description).joined(separator: ";") + "\n").utf8)
            }
        }
        (self.noekler, self.hoder, self.harPersonnoekkel) = (noekler, hoder, harPersonnoekkel)
    }

    /// JSON tells amounts in whole øre (datakontrakt 4.2).
    private static func noekkel(_ kolonne: String) -> String {
        kolonne.hasSuffix("_kr") ? kolonne.dropLast(2) + "oere" : kolonne
    }

    mutating func begynn(_ slag: Entitet) {
        entitet = Int(slag.rawValue)
        (kolonne, erFoerste) = (0, true)
        rad.removeAll(keepingCapacity: true)
        switch form {
        case .csv: break
        case .ndjson: rad.append(contentsOf: hoder[entitet])
        case .json: rad.append(UInt8(ascii: "{"))
        }
    }

    mutating func slutt() {
        switch form {
        case .csv: rad.append(0x0A)
        case .ndjson: rad.append(contentsOf: [UInt8(ascii: "}"), UInt8(ascii: "}"), 0x0A])
        case .json:
            if entitet != Int(Entitet.person.rawValue) {
                rad.append(UInt8(ascii: "}"))
                if !ferdig[entitet].isEmpty { rad.insert(UInt8(ascii: ","), at: 0) }
            }
        }
        ferdig[entitet].append(contentsOf: rad)
        rader[entitet] += 1
    }

    /// The bytes waiting for a file, handed over.
    mutating func toem(_ slag: Entitet) -> [UInt8] {
        let plass = Int(slag.rawValue)
        let bytes = ferdig[plass]
        ferdig[plass].removeAll(keepingCapacity: true)
        return bytes
    }

    /// Steps to the next column. False when the field is to stay empty or left out.
    private mutating func neste(erTomt: Bool) -> Bool {
        defer { kolonne += 1 }
        if form == .csv {
            if kolonne > 0 { rad.append(UInt8(ascii: ";")) }
            return !erTomt
        }
        if erTomt { return false }
        if !erFoerste { rad.append(UInt8(ascii: ",")) }
        erFoerste = false
        rad.append(contentsOf: noekler[entitet][kolonne])
        return true
    }

    private mutating func anfoersel() { if form != .csv { rad.append(UInt8(ascii: "\"")) } }

    /// A code, or text without separator, quote or line break.
    mutating func kode(_ verdi: StaticString?) {
        guard neste(erTomt: verdi == nil), let verdi else { return }
        anfoersel()
        verdi.withUTF8Buffer { rad.append(contentsOf: $0) }
        anfoersel()
    }

    /// Free text, quoted where the form needs it.
    mutating func tekst(_ verdi: String) {
        guard neste(erTomt: verdi.isEmpty) else { return }
        let maaSiteres = form != .csv || verdi.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ";") }
        if maaSiteres { rad.append(UInt8(ascii: "\"")) }
        for byte in verdi.utf8 {
            if byte == UInt8(ascii: "\"") { rad.append(form == .csv ? byte : UInt8(ascii: "\\")) }
            if byte == UInt8(ascii: "\\") && form != .csv { rad.append(byte) }
            rad.append(byte)
        }
        if maaSiteres { rad.append(UInt8(ascii: "\"")) }
    }

    mutating func dato(_ verdi: Dato?) {
        guard neste(erTomt: verdi == nil), let (aar, maaned, dag) = verdi?.deler else { return }
        anfoersel()
        sifre(UInt64(aar), 4)
        rad.append(UInt8(ascii: "-"))
        sifre(UInt64(maaned), 2)
        rad.append(UInt8(ascii: "-"))
        sifre(UInt64(dag), 2)
        anfoersel()
    }

    /// A month, `2026-01`.
    mutating func maaned(_ verdi: Dato) {
        guard neste(erTomt: false) else { return }
        let (aar, maaned, _) = verdi.deler
        anfoersel()
        sifre(UInt64(aar), 4)
        rad.append(UInt8(ascii: "-"))
        sifre(UInt64(maaned), 2)
        anfoersel()
    }

    mutating func bool(_ verdi: Bool?) {
        guard neste(erTomt: verdi == nil), let verdi else { return }
        let ord: StaticString = form == .csv ? (verdi ? "ja" : "nei") : (verdi ? "true" : "false")
        ord.withUTF8Buffer { rad.append(contentsOf: $0) }
    }

    /// Digits kept as text, with leading zeros; 0 is an empty field.
    mutating func siffertekst(_ tall: UInt64, bredde: Int) {
        guard neste(erTomt: tall == 0) else { return }
        anfoersel()
        sifre(tall, bredde)
        anfoersel()
    }

    /// A count. Nil is an empty field.
    mutating func heltall(_ tall: Int?) {
        guard neste(erTomt: tall == nil), let tall else { return }
        tallord(UInt64(max(tall, 0)))
    }

    /// Tenths, such as 375 for 37,5.
    mutating func tideler(_ tall: Int?) {
        guard neste(erTomt: tall == nil), let tall else { return }
        tallord(UInt64(tall / 10))
        guard tall % 10 != 0 else { return }
        rad.append(form == .csv ? UInt8(ascii: ",") : UInt8(ascii: "."))
        sifre(UInt64(tall % 10), 1)
    }

    /// An amount in whole kroner: with two decimals in CSV, as øre in JSON.
    mutating func kroner(_ tall: Int) {
        guard neste(erTomt: false) else { return }
        tallord(UInt64(tall))
        (form == .csv ? ",00" : "00").utf8.forEach { rad.append($0) }
    }

    /// A row's own key, such as `v-0000017`; 0 is an empty field.
    mutating func id(_ forbokstav: StaticString, _ nummer: Int) {
        guard neste(erTomt: nummer == 0) else { return }
        anfoersel()
        forbokstav.withUTF8Buffer { rad.append(contentsOf: $0) }
        rad.append(UInt8(ascii: "-"))
        sifre(UInt64(nummer), 7)
        anfoersel()
    }

    /// The person's key, `p-000001`. A row inside a person's document has none.
    mutating func person(_ nummer: Int) {
        if harPersonnoekkel[entitet] {
            kolonne += 1
            return
        }
        guard neste(erTomt: false) else { return }
        anfoersel()
        rad.append(contentsOf: [UInt8(ascii: "p"), UInt8(ascii: "-")])
        sifre(UInt64(nummer), 6)
        anfoersel()
    }

    private mutating func tallord(_ tall: UInt64) {
        var bredde = 1
        var grense: UInt64 = 10
        while tall >= grense {
            bredde += 1
            grense *= 10
        }
        sifre(tall, bredde)
    }

    /// The digits of a number, at least `bredde` of them.
    private mutating func sifre(_ tall: UInt64, _ bredde: Int) {
        var vekt: UInt64 = 1
        for _ in 1..<max(bredde, 1) { vekt *= 10 }
        while tall / vekt >= 10 { vekt *= 10 }
        while vekt > 0 {
            rad.append(UInt8(truncatingIfNeeded: tall / vekt % 10) + UInt8(ascii: "0"))
            vekt /= 10
        }
    }
}
