import Kalender
import Register

/// One line of a list in the making: bytes in the dialect `maskin`, reused from line to line.
struct Csvrad {
    private(set) var bytes: [UInt8] = []
    private var erForst = true

    init() { bytes.reserveCapacity(512) }

    mutating func begynn() {
        bytes.removeAll(keepingCapacity: true)
        erForst = true
    }

    mutating func slutt() { bytes.append(UInt8(ascii: "\n")) }

    mutating func tom() { skille() }

    mutating func tekst(_ tekst: UnsafeBufferPointer<UInt8>) {
        skille()
        let maaSiteres = tekst.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 10 || $0 == 13 }
        guard maaSiteres else { return bytes.append(contentsOf: tekst) }
        bytes.append(UInt8(ascii: "\""))
        for byte in tekst {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func tekst(_ tekst: String) {
        var tekst = tekst
        tekst.withUTF8 { self.tekst($0) }
    }

    /// A code: plain bytes that never need quotes.
    mutating func kode(_ kode: [UInt8]) {
        skille()
        bytes.append(contentsOf: kode)
    }

    mutating func dato(_ dato: Dato?) {
        skille()
        guard let dato else { return }
        let (aar, maaned, dag) = dato.deler
        siffer(aar, 4)
        bytes.append(UInt8(ascii: "-"))
        siffer(maaned, 2)
        bytes.append(UInt8(ascii: "-"))
        siffer(dag, 2)
    }

    mutating func tall(_ tall: Int?) {
        skille()
        guard var rest = tall else { return }
        if rest < 0 {
            bytes.append(UInt8(ascii: "-"))
            rest = -rest
        }
        var bredde = 1
        var grense = 10
        while rest >= grense, bredde < 18 { (bredde, grense) = (bredde + 1, grense * 10) }
        siffer(rest, bredde)
    }

    /// Four digits, empty for none.
    mutating func kommune(_ kommune: Kommunenummer) {
        skille()
        if kommune.erSatt { siffer(Int(kommune.tall), 4) }
    }

    /// Twelve digits, empty when not delivered.
    mutating func duf(_ duf: DufNummer) {
        skille()
        if duf.tall != 0 { siffer(Int(duf.tall), 12) }
    }

    private mutating func skille() {
        if erForst { erForst = false } else { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func siffer(_ tall: Int, _ bredde: Int) {
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: bredde))
        var rest = tall
        var plass = start + bredde - 1
        while rest > 0, plass >= start {
            bytes[plass] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
            plass -= 1
        }
    }
}

/// The codes of a list as bytes, by raw value: a load instead of a search.
struct Kodebytes<K: Kodeverk>: Sendable {
    private let tabell: [[UInt8]]

    init(_: K.Type) {
        var tabell = [[UInt8]](repeating: [], count: 256)
        for linje in K.koder { tabell[Int(linje.verdi.rawValue)] = Array(linje.kode.utf8) }
        self.tabell = tabell
    }

    subscript(_ verdi: K?) -> [UInt8] { verdi.map { tabell[Int($0.rawValue)] } ?? [] }
}

/// All code tables the lists use.
struct Listekoder: Sendable {
    let sluttmaal = Kodebytes(Sluttmaal.self)
    let kategori = Kodebytes(Kategori.self)
    let lovgrunnlag = Kodebytes(Lovgrunnlag.self)
    let ordning = Kodebytes(Ordning.self)
    let avslutningstype = Kodebytes(Avslutningstype.self)
    let avslutningsaarsak = Kodebytes(Avslutningsaarsak.self)
    let registrerer = Kodebytes(Registrerer.self)
    let resultat = Kodebytes(Vedtaksresultat.self)
    let kjoenn = Kodebytes(Kjoenn.self)
    let utdanning = Kodebytes(UtdanningVgo.self)
    let nei = Array("nei".utf8)
    let ja = Array("ja".utf8)
}
