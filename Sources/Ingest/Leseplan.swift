import Kalender
import Register

/// What the first pass found out, shared and unchanged by the threads of the second.
struct Leseplan: Sendable {
    var filer: [Kildefil] = []
    /// By file; nil for JSON.
    var topptekster: [Topptekst?] = []
    var bytefunn: [Bytefunn] = []
    var segmenter: [Segment] = []
    var partisjoner = 1
    var uttrekksdato: Dato
    var kommuner: Kommunenavn
    /// Where rows are set aside while the extract is read.
    var arbeidsmappe: String
    /// Nil when no manifest says which it is.
    var profil: Manifest.Profil?
    /// Entities of a person document that nobody asked for.
    var leserIkke: Entiteter = []
    /// Reference tables that a person document has a list of.
    var lister: Entiteter = []

    var stoersteSegment: Int { segmenter.lazy.filter { $0.slag == .rader }.map(\.antall).max() ?? 0 }

    /// Of the optional columns that matter, those a header has; JSON has no header.
    var kolonner: Kolonner {
        Kolonner.steder.reduce(into: Kolonner.alle) { kolonner, sted in
            let nummer = Schema.for(sted.entitet).kolonne(sted.navn) ?? 0
            for (fil, topptekst) in zip(filer, topptekster) where fil.entitet == sted.entitet {
                if let topptekst, topptekst.nummer(nummer) == 0 { kolonner.subtract(sted.kolonne) }
            }
        }
    }

    /// What the extract has rows of, or a place for them.
    var levert: Entiteter {
        filer.reduce(into: Entiteter()) { levert, fil in
            guard fil.entitet == nil else { return levert.formUnion(Entiteter(fil.entiteter)) }
            levert.formUnion(
                Entiteter(
                    fil.entiteter.filter { !leserIkke.har($0) && ($0.personinnhold != .aldri || lister.har($0)) }))
        }
    }

    @inline(__always) static func partisjon(_ hash: UInt64, _ antall: Int) -> Int {
        Int(((hash >> 32) &* UInt64(antall)) >> 32)
    }
}

/// What one segment held, by entity number.
struct Segmentresultat: Sendable {
    var lest = [UInt32](repeating: 0, count: Tellertabell.entiteter)
    var avvist = [UInt32](repeating: 0, count: Tellertabell.entiteter)
    var karantene: [Bit] = []
    var referanser = Referanserader()
}
