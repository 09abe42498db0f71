import Kalender
import Output
import Register

/// One line of a list in the making, in the dialect `maskin`, with the key that puts it in its place.
///
/// Reused from line to line: the buffers keep their memory.
struct Listerad: ~Copyable {
    var linje = Bytebuffer(kapasitet: 1024)
    var noekkel = Bytebuffer(kapasitet: 256)
    private let dialekt = CsvDialekt.maskin

    mutating func begynn() {
        linje.toem()
        noekkel.toem()
    }

    mutating func slutt() { linje.linjeslutt(dialekt) }

    /// The fields of the line, read back.
    var felter: [String] {
        linje.withBytes { bytes in
            var leser = Csvfelt(bytes)
            var ut: [String] = []
            while let felt = leser.neste() { ut.append(String(decoding: felt, as: UTF8.self)) }
            return ut
        }
    }

    mutating func tom() { linje.tomtFelt(dialekt) }
    mutating func tekst(_ tekst: UnsafeRawBufferPointer) { linje.felt(tekst, dialekt) }
    mutating func tekst(_ tekst: String) { linje.felt(tekst: tekst, dialekt) }
    mutating func dato(_ dato: Dato?) { linje.felt(dato: dato, dialekt) }
    mutating func tall(_ tall: Int?) { linje.felt(tall: tall, dialekt) }
    mutating func desimal(_ tall: Desimal?) { linje.felt(tekst: tall?.tekst() ?? "", dialekt) }

    /// A code: plain bytes that never need quotes.
    mutating func kode(_ kode: [UInt8]) { kode.withUnsafeBytes { linje.felt($0, dialekt) } }

    /// Four digits, empty for none.
    mutating func kommune(_ kommune: Kommunenummer) {
        kommune.erSatt ? linje.felt(siffer: UInt(kommune.tall), minst: 4, dialekt) : tom()
    }

    /// Twelve digits, empty when not delivered.
    mutating func duf(_ duf: DufNummer) {
        duf.tall != 0 ? linje.felt(siffer: UInt(duf.tall), minst: 12, dialekt) : tom()
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
