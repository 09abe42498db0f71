import Output
import Register
import Statistikk

/// NIR3009: a random sample of participants in each fylke, for a look at the cases. One for each thread; they are added
/// together at the end.
///
/// Each person gets a number from the seed and his id, and those with the lowest numbers are drawn. So the sample is the
/// same whatever order persons come in, a larger sample holds the smaller one, and whoever knows the seed can draw it again.
struct Saksutvalg: Sendable {
    private struct Trukket: Comparable {
        let tall: UInt64
        let id: [UInt8]

        static func < (a: Self, b: Self) -> Bool {
            a.tall != b.tall ? a.tall < b.tall : a.id.lexicographicallyPrecedes(b.id)
        }
    }

    /// How many are drawn in a fylke.
    let antall: Int
    let froe: String
    private let start: UInt64
    /// By fylke, the lowest first.
    private var trukket = [[Trukket]](repeating: [], count: 100)

    init(antall: Int = 20, froe: String) {
        (self.antall, self.froe) = (antall, froe)
        start = froe.utf8.reduce(Self.basis, Self.videre)
    }

    /// Call for every person. Whoever is not in programme on the day is passed over, and so is one with a protected address:
    /// he is in no fylke (indikatorer 1.5, R11).
    mutating func se(_ tilfelle: borrowing Tilfelle, _ id: UnsafeRawBufferPointer) {
        let periode = Statistikkperiode.dato(tilfelle.grunnlag.dato)
        guard antall > 0, tilfelle.program.dag(periode.til), !tilfelle.mappe.person.harSkjermetAdresse else { return }
        let kommune = tilfelle.sted(Ramme(periode)).kommune
        guard tilfelle.grunnlag.kommuner.kommune(kommune) != nil else { return }
        let fylke = Int(kommune.tall / 100)
        let tall = Self.blandet(id.reduce(start, Self.videre))
        if trukket[fylke].count == antall, let sist = trukket[fylke].last, tall > sist.tall { return }
        settInn(Trukket(tall: tall, id: Array(id)), fylke)
    }

    mutating func legg(til annet: Saksutvalg) {
        for fylke in trukket.indices { for en in annet.trukket[fylke] { settInn(en, fylke) } }
    }

    /// The ids drawn in the fylke, in the order drawn.
    func trukket(i fylke: UInt8) -> [[UInt8]] { trukket[Int(fylke)].map(\.id) }

    private mutating func settInn(_ en: Trukket, _ fylke: Int) {
        let plass = trukket[fylke].firstIndex { en < $0 } ?? trukket[fylke].count
        guard plass < antall else { return }
        trukket[fylke].insert(en, at: plass)
        if trukket[fylke].count > antall { trukket[fylke].removeLast() }
    }

    // FNV-1a over seed and id, and the finalizer of SplitMix64 so that ids that are alike get numbers that are not.
    private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func videre(_ sum: UInt64, _ byte: UInt8) -> UInt64 { (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }

    private static func blandet(_ sum: UInt64) -> UInt64 {
        var z = sum &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

extension Saksutvalg {
    /// Writes one file for each fylke, class Sensitiv: ids and the seed, nothing else. Returns the number of files.
    func skriv(_ kommuner: Kommuneregister, _ utlevering: Utlevering) throws(OutputFeil) -> Int {
        for fylke in kommuner.fylker {
            let skriver = try utlevering.aapne(
                Leveranse(
                    .sensitiv, mappe: "statsforvalter/\(fylke.sifre)", beskrivelse: "tabell-NIR3009", type: .csv))
            let ider = trukket(i: fylke.nummer)
            try skriver.skriv(csv(fylke, ider, periode: utlevering.dato.description))
            try utlevering.lever(skriver, rader: ider.count)
        }
        return kommuner.fylker.count
    }

    private func csv(_ fylke: Kommuneregister.Fylke, _ ider: [[UInt8]], periode: String) -> Bytebuffer {
        var ut = Bytebuffer(kapasitet: 1 << 12)
        for felt in ["tabell", "periode", "geonivaa", "geonr", "froe", "nr", "person_id"] {
            ut.felt(tekst: felt, .maskin)
        }
        ut.linjeslutt(.maskin)
        for (nr, id) in ider.enumerated() {
            for felt in ["NIR3009", periode, "fylke", fylke.sifre, froe] { ut.felt(tekst: felt, .maskin) }
            ut.felt(tall: nr + 1, .maskin)
            id.withUnsafeBytes { ut.felt($0, .maskin) }
            ut.linjeslutt(.maskin)
        }
        return ut
    }
}
