/// What has been counted of one indicator in one place. One for each thread; they are added together at the end.
public struct Regnskap: Sendable {
    public private(set) var teller = 0
    public private(set) var nevner = 0
    /// By code of the variable, for a distribution.
    public private(set) var koder: [Int] = []
    /// Every observation, for a median.
    public private(set) var verdier: [Int] = []
    /// Contributions that are not nothing: as many as there are persons, or kommuner, behind the figure.
    public private(set) var antall = 0
    /// How many could not give what they had to, because something was not delivered.
    public private(set) var ukjente = 0

    /// Something counted is preliminary, and so is the whole (indikatorer 5.4).
    public private(set) var erForeloepig = false

    public init() {}

    /// Adds what one person gives.
    public mutating func legg(til bidrag: Bidrag, erForeloepig: Bool = false) {
        self.erForeloepig = self.erForeloepig || erForeloepig
        switch bidrag {
        case .ingen: return
        case .ukjent:
            ukjente += 1
            return
        case .tall(let t, let n):
            teller += t
            nevner += n
        case .kode(let kode, let antall):
            if koder.isEmpty { koder = [Int](repeating: 0, count: antall) }
            koder[kode] += 1
            nevner += 1
        case .verdier(let nye): verdier += nye
        }
        antall += 1
    }

    public mutating func legg(til annet: Regnskap) {
        erForeloepig = erForeloepig || annet.erForeloepig
        teller += annet.teller
        nevner += annet.nevner
        if koder.isEmpty { koder = annet.koder } else { for i in annet.koder.indices { koder[i] += annet.koder[i] } }
        verdier += annet.verdier
        ukjente += annet.ukjente
        antall += annet.antall
    }
}

/// What one person gives to an indicator.
public enum Bidrag: Sendable, Equatable {
    case ingen
    /// What it takes to know is not delivered.
    case ukjent
    case tall(teller: Int, nevner: Int)
    case kode(Int, av: Int)
    case verdier([Int])
}

extension Maal {
    /// - Parameter plassering: the variable of a distribution, made ready for the day.
    public func bidrag(
        _ tilfelle: borrowing Tilfelle, _ periode: Statistikkperiode, _ plassering: Plassering?
    ) -> Bidrag {
        beregning(periode, plassering)(tilfelle)
    }

    /// What a person gives in the period, made ready to be asked of very many.
    func beregning(
        _ periode: Statistikkperiode, _ plassering: Plassering?
    ) -> @Sendable (borrowing Tilfelle) -> Bidrag {
        switch self {
        case .antall(let utvalg):
            let hvem = utvalg.hvem
            return { tilfelle in hvem(tilfelle, periode) ? .tall(teller: 1, nevner: 0) : .ingen }
        case .andel(let teller, let nevner):
            let (teller, nevner) = (teller.hvem, nevner.hvem)
            return { tilfelle in
                guard nevner(tilfelle, periode) else { return .ingen }
                return .tall(teller: teller(tilfelle, periode) ? 1 : 0, nevner: 1)
            }
        case .fordeling(let utvalg, _):
            guard let plassering else { return { _ in .ingen } }
            let (hvem, ramme, antall) = (
                utvalg.hvem, Ramme(periode, utvalg.forankring), plassering.inndeling.antallGrunn
            )
            return { tilfelle in
                guard hvem(tilfelle, periode) else { return .ingen }
                return .kode(plassering.grunnkode(tilfelle, ramme), av: antall)
            }
        case .sum(let mengde, let av):
            return { tilfelle in
                .tall(teller: mengde.verdi(tilfelle, periode), nevner: av?.verdi(tilfelle, periode) ?? 0)
            }
        case .kvartiler(let maaling):
            return { tilfelle in
                let verdier = maaling.verdier(tilfelle, periode)
                return verdier.isEmpty ? .ingen : .verdier(verdier)
            }
        case .overlevelse(let forloep):
            return { tilfelle in forloep.verdi(tilfelle, periode).map { .verdier([$0.noekkel]) } ?? .ingen }
        case .forskjell(let teller, let nevner, _, _, _), .standardisert(let teller, let nevner, _, _):
            guard let plassering else { return { _ in .ingen } }
            let (iTeller, iNevner) = (teller.hvem, nevner.hvem)
            let (ramme, antall) = (Ramme(periode, nevner.forankring), 2 * plassering.inndeling.antallGrunn)
            return { tilfelle in
                guard iNevner(tilfelle, periode) else { return .ingen }
                let kode = plassering.grunnkode(tilfelle, ramme)
                return .kode(2 * kode + (iTeller(tilfelle, periode) ? 1 : 0), av: antall)
            }
        case .kommuner: return { _ in .ingen }
        case .mottakere(let maal):
            return { tilfelle in maal.bidrag(tilfelle, maal.rader(tilfelle, periode)) }
        }
    }
}
