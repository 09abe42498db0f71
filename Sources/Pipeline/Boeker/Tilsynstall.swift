import Kalender
import Output
import Register
import Statistikk

/// The numbers of supervision, looked up by indicator and period in what has been counted.
struct Tilsynstall {
    private struct Noekkel: Hashable {
        let indikator: String
        let periode: Statistikkperiode

        init(_ indikator: String, _ periode: Statistikkperiode) {
            (self.indikator, self.periode) = (indikator, periode)
        }
    }

    private let telling: Indikatortelling
    private let levert: Entiteter
    private let numre: [Noekkel: Int]

    /// - Parameters:
    ///   - telling: of `Tilsynsarbeid.sporsmaal`, and of whatever else, with every person counted.
    ///   - levert: the files the extract had; of those it did not have nothing is known.
    init(_ telling: Indikatortelling, levert: Entiteter) {
        (self.telling, self.levert) = (telling, levert)
        let noekler = telling.sporsmaal.enumerated().map { (Noekkel($1.indikator.id, $1.periode), $0) }
        numre = Dictionary(noekler) { foerste, _ in foerste }
    }

    /// Nil when it was not asked, or a file it is made of was not delivered.
    func svar(_ id: String, _ periode: Statistikkperiode, _ sted: Stedliste.Sted) -> Indikatorsvar? {
        nummer(id, periode).map { telling.svar($0, sted) }
    }

    /// How many stand under each code of a distribution; empty when nobody is counted.
    func koder(_ id: String, _ periode: Statistikkperiode, _ sted: Stedliste.Sted) -> [Int]? {
        nummer(id, periode).map { telling.regnskap($0, sted).koder }
    }

    /// How many, or how many of how many.
    func verdi(_ id: String, _ periode: Statistikkperiode, _ sted: Stedliste.Sted) -> Tallverdi {
        guard let svar = svar(id, periode, sted), let teller = svar.teller else { return .tegn(.mangler) }
        return svar.nevner.map { .andel(teller, av: $0) } ?? .tall(teller)
    }

    /// Those of the base who are not in the numerator.
    func resten(_ id: String, _ periode: Statistikkperiode, _ sted: Stedliste.Sted) -> Tallverdi {
        switch verdi(id, periode, sted) {
        case .andel(let andel): .andel(andel.nevner - andel.teller, av: andel.nevner)
        case .tall, .tideler, .tegn: verdi(id, periode, sted)
        }
    }

    /// A mean with one decimal; «.» when there is nobody to take it of.
    func snitt(_ id: String, _ periode: Statistikkperiode, _ sted: Stedliste.Sted) -> Tallverdi {
        guard let svar = svar(id, periode, sted) else { return .tegn(.mangler) }
        return svar.verdi.map { .tideler($0.avrundet(1)) } ?? .tegn(.umulig)
    }

    private func nummer(_ id: String, _ periode: Statistikkperiode) -> Int? {
        guard let nummer = numre[Noekkel(id, periode)],
            levert.isSuperset(of: telling.sporsmaal[nummer].indikator.behov)
        else { return nil }
        return nummer
    }
}

extension Indikator {
    /// Files a figure of supervision says nothing true without: who participates is told by decisions and endings.
    var behov: Entiteter { krever.union([.vedtak, .avslutning]) }
}
