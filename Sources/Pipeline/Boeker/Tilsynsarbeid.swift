import Kalender
import Output
import Regelmotor
import Register
import Statistikk
import Tekster

/// Counts in, workbooks and tables for the Statsforvalter out.
///
/// Class Skjermet: small numbers are shown to the reader who may see them (indikatorer 8, C11). Persons with a protected
/// address are in no fylke and no kommune (1.5, R11); that is seen to where they are counted.
struct Tilsynsarbeid {
    /// What a run decides, beside what is counted.
    struct Oppsett: Sendable {
        /// An address of IMDi.
        var kontakt: String
        var nesteOppdatering: Dato
        /// What the numbers come from, such as «Uttrekk fra NIR 23. november 2026».
        var kilde: Tekst
        /// By fylke; the others get bokmål.
        var maalformer: [UInt8: Maalform] = [:]
        var poeng = Poengoppsett.standard
    }

    let tall: Tilsynstall
    let referanser: Referansetabeller
    let grunnlag: Statistikkgrunnlag
    let oppsett: Oppsett

    var dato: Dato { grunnlag.dato }
    var naa: Statistikkperiode { .dato(dato) }
    var ettAar: Statistikkperiode { .tolvMaaneder(til: dato) }

    /// Every figure the books and tables need. Those that are revised yearly are of the last twelve months, those of a
    /// moment are of the day (indikatorer 1.5).
    static func sporsmaal(_ dato: Dato) -> [Indikatortelling.Sporsmaal] {
        let naa = iDag + Tilsynstabell.alle.flatMap(\.indikatorer)
        var sett: Set<String> = []
        var ut = naa.filter { sett.insert($0).inserted }.compactMap { id in
            Indikator.tilsyn(id).map { Indikatortelling.Sporsmaal($0, $0.tilsynsperiode(dato)) }
        }
        let foer = dato.plus(maaneder: -12)
        ut += [("K-01", Statistikkperiode.dato(foer)), (utenSluttmaalDaa, .dato(foer))].compactMap(Self.sporsmaal)
        for kvartal in Kvartal.alle(dato) where kvartal.erSlutt {
            ut += ["K-01", utenSluttmaalDaa].map { ($0, .dato(kvartal.siste)) }.compactMap(Self.sporsmaal)
            ut += ["L-01", "Q-02", "L-09"].map { ($0, kvartal.periode) }.compactMap(Self.sporsmaal)
        }
        return ut
    }

    /// What the sheets show that is in no table.
    private static let iDag = [
        "K-01", utenSluttmaalDaa, "Q-02", "L-14n", "L-14t", "L-09t", "I-09u",
    ]

    /// L-02 is the finding of the day of computation; this one can be told for any day.
    static let utenSluttmaalDaa = "L-02h"

    private static func sporsmaal(_ id: String, _ periode: Statistikkperiode) -> Indikatortelling.Sporsmaal? {
        Indikator.tilsyn(id).map { .init($0, periode) }
    }

    /// One for each fylke, by number.
    func boeker() -> [Tilsynsbok] {
        let (innbyggere, regler) = (innbyggere, Tilsynsregler(grunnlag).rader)
        return grunnlag.kommuner.fylker.map { fylke in
            Tilsynsbok(
                fylke: Bokkommune(fylke),
                fakta: Bokfakta(
                    dato: dato, maalform: oppsett.maalformer[fylke.nummer] ?? .nb, kontakt: oppsett.kontakt,
                    nesteOppdatering: oppsett.nesteOppdatering, kilde: oppsett.kilde,
                    merknader: Tilsynsboktekster.merknader),
                fylkestall: fylkestall(.fylke(fylke.nummer)),
                kommuner: grunnlag.kommuner.kommuner(i: fylke).map { kommunerad($0, innbyggere[$0.nummer]) },
                sluttmaal: sluttmaal(.fylke(fylke.nummer)), kvartaler: kvartaler(.fylke(fylke.nummer)),
                regler: regler, oppsett: oppsett.poeng)
        }
    }

    /// Population by kommune on the last day known, on or before the day of computation. What is told of an old number counts
    /// where it is now.
    private var innbyggere: [Kommunenummer: Int] {
        let kjente = referanser.folketall.filter { $0.dato <= dato }
        var siste: [Kommunenummer: Dato] = [:]
        for rad in kjente {
            let kommune = grunnlag.kommuner.dagens(rad.kommune)
            siste[kommune] = max(siste[kommune] ?? rad.dato, rad.dato)
        }
        var ut: [Kommunenummer: Int] = [:]
        for rad in kjente where siste[grunnlag.kommuner.dagens(rad.kommune)] == rad.dato {
            ut[grunnlag.kommuner.dagens(rad.kommune), default: 0] += Int(rad.antall)
        }
        return ut
    }
}

/// A calendar quarter, seen from the day of computation.
struct Kvartal {
    let periode: Statistikkperiode
    /// The last day of it that is known.
    let siste: Dato
    var erSlutt: Bool { siste == periode.til }
    var nummer: Int { (periode.til.maaned + 2) / 3 }

    /// The quarters of the sheet Utvikling, the oldest first; the last is the one that the day is in.
    static func alle(_ dato: Dato) -> [Kvartal] {
        var periode = Statistikkperiode.kvartal(dato)
        var ut = [Kvartal(periode: periode, siste: dato)]
        while ut.count < Tilsynsbok.flestKvartaler {
            periode = periode.forrige
            ut.append(Kvartal(periode: periode, siste: periode.til))
        }
        return ut.reversed()
    }
}

extension Indikator {
    /// One of the catalogue, or a companion that supervision has.
    static func tilsyn(_ id: String) -> Indikator? { finn(id) ?? tilsynsfoelge.first { $0.id == id } }

    func tilsynsperiode(_ dato: Dato) -> Statistikkperiode {
        revisjon == .oeyeblikk ? .dato(dato) : .tolvMaaneder(til: dato)
    }
}

extension Bokkommune {
    init(_ kommune: Kommuneregister.Kommune) {
        self.init(nummer: kommune.nummer.sifre, navn: kommune.navn, filnavn: kommune.filnavn)
    }

    init(_ fylke: Kommuneregister.Fylke) { self.init(nummer: fylke.sifre, navn: fylke.navn) }
}

extension Kommuneregister.Fylke {
    /// Two digits.
    var sifre: String { nummer < 10 ? "0\(nummer)" : String(nummer) }
}

extension Kommuneregister {
    /// The kommuner of today in the fylke, by number.
    func kommuner(i fylke: Fylke) -> [Kommune] { kommuner.filter { $0.nummer.tall / 100 == UInt16(fylke.nummer) } }
}
