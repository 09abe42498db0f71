import Kalender
import Register
import Regelmotor

extension Personmappe {
    /// The delivered row to point at: the one in force about the introduction programme, else the last that counts.
    func introrad(paa dag: Dato) -> NirKategori? {
        kategori(paa: dag, blant: \.gjelderIntro) ?? kategorier.last(where: \.teller)
    }

    /// Right by collective protection, now or when the programme was decided.
    func gjelderKollektivBeskyttelse(_ beregnet: Kategorivurdering, _ regelverk: Regelverk) -> Bool {
        erKollektiv(regelverk) || beregnet.tillatelse?.erKollektivBeskyttelse ?? false
    }
}

extension NirKategori {
    func gjelder(_ dag: Dato) -> Bool {
        guard teller, fra.map({ $0 <= dag }) ?? true else { return false }
        return til.map { dag <= $0 } ?? true
    }
}

extension Optional<Introrett> {
    /// The category NIR would show.
    var somVerdi: Sted.Verdi { flatMap(\.kategori).map { .kategori($0) } ?? .ingen }
}
