import Output
import Register
import Statistikk

/// One of the tables NIR3001–NIR3008 (indikatorer 6.3): which figures it tells for each kommune of a fylke.
struct Tilsynstabell: Sendable {
    let id: String
    let indikatorer: [String]
    /// With the quarter of the fylke's kommuner that the value is in.
    var harKvartil = false

    static let alle = [
        Tilsynstabell(
            id: "NIR3001", indikatorer: ["L-01", "L-05", "L-07", "L-09", "L-10", "L-12", "Q-01"], harKvartil: true),
        Tilsynstabell(id: "NIR3002", indikatorer: ["L-01", "L-01s", "L-01i"]),
        Tilsynstabell(
            id: "NIR3003", indikatorer: ["L-02", "L-03", "L-04", "L-04b", "L-04c", "L-05", "L-05b", "L-06"]),
        Tilsynstabell(id: "NIR3004", indikatorer: ["I-14", "L-14", "L-14p"]),
        Tilsynstabell(id: "NIR3005", indikatorer: ["L-09", "L-09b", "L-10", "L-11"]),
        Tilsynstabell(id: "NIR3006", indikatorer: ["L-07", "L-08"]),
        Tilsynstabell(id: "NIR3007", indikatorer: ["L-12", "L-12m"]),
        Tilsynstabell(id: "NIR3008", indikatorer: ["K-09", "L-13"]),
    ]
}

extension Tilsynsarbeid {
    /// Writes the workbook and the tables of every fylke. Returns the number of files.
    func skriv(_ utlevering: Utlevering) throws(OutputFeil) -> Int {
        let boeker = boeker()
        for bok in boeker { try utlevering.skriv(bok) }
        for fylke in grunnlag.kommuner.fylker {
            for tabell in Tilsynstabell.alle { try skriv(tabell, fylke, utlevering) }
        }
        return boeker.count + grunnlag.kommuner.fylker.count * Tilsynstabell.alle.count
    }

    private func skriv(
        _ tabell: Tilsynstabell, _ fylke: Kommuneregister.Fylke, _ utlevering: Utlevering
    ) throws(OutputFeil) {
        let skriver = try utlevering.aapne(
            Leveranse(
                .skjermet, mappe: "statsforvalter/\(fylke.sifre)", beskrivelse: "tabell-\(tabell.id)", type: .csv))
        try skriver.skriv(csv(tabell, fylke))
        let steder = 1 + grunnlag.kommuner.kommuner(i: fylke).count
        try utlevering.lever(skriver, rader: tabell.indikatorer.count * steder)
    }

    /// Long form (grensesnitt 3.3): one line for each figure in the fylke, and then in each of its kommuner. `verdi` is empty
    /// exactly when `tegn` is not.
    func csv(_ tabell: Tilsynstabell, _ fylke: Kommuneregister.Fylke) -> Bytebuffer {
        var ut = Bytebuffer(kapasitet: 1 << 14)
        let kolonner =
            ["tabell", "indikator", "periode", "geonivaa", "geonr", "teller", "nevner", "verdi", "tegn"]
            + (tabell.harKvartil ? ["kvartil"] : [])
        for kolonne in kolonner { ut.felt(tekst: kolonne, .maskin) }
        ut.linjeslutt(.maskin)
        let kommuner = grunnlag.kommuner.kommuner(i: fylke)
        for indikator in tabell.indikatorer.compactMap(Indikator.tilsyn) {
            let periode = indikator.tilsynsperiode(dato)
            let svar = kommuner.map { tall.svar(indikator.id, periode, .kommune($0.nummer)) }
            let kvartiler = Kvartiler(svar.compactMap { $0?.verdi })
            let linje = Tilsynslinje(tabell: tabell, indikator: indikator.id, periode: periode.navn)
            linje.skriv("fylke", fylke.sifre, tall.svar(indikator.id, periode, .fylke(fylke.nummer)), nil, til: &ut)
            for (kommune, svar) in zip(kommuner, svar) {
                linje.skriv(
                    "kommune", kommune.nummer.sifre, svar, svar?.verdi.flatMap(kvartiler.kvartil), til: &ut)
            }
        }
        return ut
    }
}

/// The lines of one figure.
private struct Tilsynslinje {
    let tabell: Tilsynstabell
    let indikator: String
    let periode: String

    func skriv(
        _ nivaa: String, _ nummer: String, _ svar: Indikatorsvar?, _ kvartil: Int?, til ut: inout Bytebuffer
    ) {
        for tekst in [tabell.id, indikator, periode, nivaa, nummer] { ut.felt(tekst: tekst, .maskin) }
        ut.felt(tall: svar?.teller, .maskin)
        ut.felt(tall: svar?.nevner, .maskin)
        let erVist = svar?.verdi != nil
        ut.felt(tekst: erVist ? svar?.tekst ?? "" : "", .maskin)
        ut.felt(tekst: erVist ? "" : svar?.symbol ?? Standardtegn.mangler.rawValue, .maskin)
        if tabell.harKvartil { ut.felt(tall: kvartil, .maskin) }
        ut.linjeslutt(.maskin)
    }
}

/// Where a value stands among those of the kommuner of a fylke.
struct Kvartiler {
    /// Fewer values than quarters cannot be parted in them.
    private static let minst = 4
    private let verdier: [Broek]

    init(_ verdier: [Broek]) { self.verdier = verdier }

    /// 1–4 by how many values are lower; equal values stand in the same quarter. 4 is the highest values, whether high is
    /// good or not.
    func kvartil(_ verdi: Broek) -> Int? {
        guard verdier.count >= Self.minst else { return nil }
        let lavere = verdier.count { $0.teller * verdi.nevner < verdi.teller * $0.nevner }
        return 1 + 4 * lavere / verdier.count
    }
}
