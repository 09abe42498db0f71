import Tekster

/// What IMDi looks at when it is decided how many a kommune is asked to settle (indikatorer A-05), class Skjermet: a row for
/// each kommune by number, no score and no order of merit. The same rows as a workbook and as CSV.
public struct Beslutningsbok: Sendable {
    public struct Rad: Sendable {
        public var kommune: Bokkommune
        public var fylke: String
        /// One for each of `kolonner`.
        public var verdier: [Celleverdi]
        /// Fewer than 5 000 inhabitants.
        public var harFaaInnbyggere: Bool
        /// Asked to settle fewer than ten.
        public var erAnmodetOmFaa: Bool

        public init(
            _ kommune: Bokkommune, fylke: String, verdier: [Celleverdi], harFaaInnbyggere: Bool, erAnmodetOmFaa: Bool
        ) {
            (self.kommune, self.fylke, self.verdier) = (kommune, fylke, verdier)
            (self.harFaaInnbyggere, self.erAnmodetOmFaa) = (harFaaInnbyggere, erAnmodetOmFaa)
        }
    }

    public let aar: Int
    public let fakta: Bokfakta
    public let rader: [Rad]

    /// - Parameters:
    ///   - aar: the last of the three years that are taken together.
    ///   - rader: by kommunenummer.
    public init(_ aar: Int, fakta: Bokfakta, rader: [Rad]) {
        (self.aar, self.fakta, self.rader) = (aar, fakta, rader)
    }

    private var form: Maalform { fakta.maalform }

    /// Name in the CSV, header of the sheet, and what it is.
    private var kolonner: [(csv: String, navn: Tekst, betyr: Tekst)] {
        let (foerste, tre) = (aar - 2, "\(aar - 2)–\(aar)")
        return [
            (
                "folketall", Beslutningstekster.folketall,
                Tekst("Innbyggere 1. januar \(aar).", nn: "Innbyggjarar 1. januar \(aar).")
            ),
            ("sysselsetting", Beslutningstekster.sysselsetting, Beslutningstekster.fraAndre),
            ("overgang", Beslutningstekster.overgang, Beslutningstekster.treAar(Beslutningstekster.overgangBetyr, tre)),
            (
                "etter_ett_aar", Beslutningstekster.etterEttAar,
                Beslutningstekster.treAar(Beslutningstekster.etterEttAarBetyr, tre)
            ),
            ("vgo_kapasitet", Beslutningstekster.vgoKapasitet, Beslutningstekster.fraAndre),
        ]
            + (foerste...aar).map {
                ("bosettingsgrad_\($0)", Beslutningstekster.bosettingsgrad($0), Beslutningstekster.bosettingsgradBetyr)
            } + [("fylkets_tilraading", Beslutningstekster.tilraading, Beslutningstekster.fraAndre)]
    }

    var egenskaper: Bokegenskaper {
        Bokegenskaper(
            tittel: Beslutningstekster.tittel(aar).i(form), emne: Beslutningstekster.ingenRangering.i(form),
            noekkelord: Beslutningstekster.noekkelord.i(form), klasse: .skjermet, dato: fakta.dato)
    }

    /// Returns the number of kommuner.
    func skriv(_ bok: Arbeidsbok) throws(OutputFeil) -> Int {
        // Room for the longest word of the header, so that it breaks between words.
        let tall = kolonner.map { kolonne in
            let navn = kolonne.navn.i(form)
            let lengst = navn.split(separator: " ").map(\.count).max() ?? 0
            return Kolonne(navn, .desimal, bredde: lengst > 12 ? 20 : 15)
        }
        let ark = try bok.ark(
            Beslutningstekster.kommuner.i(form),
            [
                Kolonne(Beslutningstekster.nr.i(form), .kode, bredde: 10),
                Kolonne(Beslutningstekster.kommune, .tekst, bredde: 22), Kolonne("Fylke", .tekst, bredde: 22),
            ] + tall + [Kolonne(Beslutningstekster.merk.i(form), .tekst, bredde: 34)],
            Arkvalg(
                tittel: Beslutningstekster.tittel(aar).i(form),
                ingress: [
                    "\(Boktekster.klasseSkjermet.i(form)) \(fakta.kontaktlinje)",
                    Beslutningstekster.ingenRangering.i(form),
                ], frosneKolonner: 2, alltidFilter: true, tabellnavn: "Kommuner"))
        for rad in rader {
            ark.tekst(rad.kommune.nummer)
            ark.tekst(rad.kommune.navn)
            ark.tekst(rad.fylke)
            for verdi in rad.verdier { ark.verdi(verdi) }
            let merk =
                (rad.harFaaInnbyggere ? [Beslutningstekster.faaInnbyggere] : [])
                + (rad.erAnmodetOmFaa ? [Beslutningstekster.faaAnmodet] : [])
            ark.tekst(merk.map { $0.i(form) }.joined(separator: ". "))
            ark.nesteRad()
        }
        try skrivOmTallene(bok)
        return rader.count
    }

    private func skrivOmTallene(_ bok: Arbeidsbok) throws(OutputFeil) {
        let ark = try bok.ark(
            Lederboktekster.omTallene.i(form),
            [
                Kolonne(Lederboktekster.navn.i(form), .tekst, bredde: 34),
                Kolonne(Lederboktekster.betyr.i(form), .tekst, bredde: 60),
            ], Arkvalg(tittel: Lederboktekster.omTallene.i(form), liggende: false))
        let kilde = Lederboktekster.kildeOgDag(fakta.kilde.i(form), fakta.dato.iTekst)
        let rader =
            kolonner.map { ($0.navn.i(form), $0.betyr.i(form)) }
            + Standardtegn.allCases.map { ($0.rawValue, $0.forklaring.i(form)) }
            + [(Lederboktekster.kilde.i(form), kilde.i(form))]
        for (navn, betyr) in rader {
            ark.tekst(navn)
            ark.tekst(betyr)
            ark.nesteRad()
        }
    }

    /// A line for each kommune; a number or the sign in the column after it.
    func csv() -> Bytebuffer {
        var ut = Bytebuffer(kapasitet: 1 << 15)
        let tall = kolonner.flatMap { [$0.csv, "\($0.csv)_tegn"] }
        for felt in ["aar", "kommunenr", "kommune", "fylke"] + tall + ["faa_innbyggere", "anmodet_om_faa"] {
            ut.felt(tekst: felt, .maskin)
        }
        ut.linjeslutt(.maskin)
        for rad in rader {
            ut.felt(tall: aar, .maskin)
            for felt in [rad.kommune.nummer, rad.kommune.navn, rad.fylke] { ut.felt(tekst: felt, .maskin) }
            for verdi in rad.verdier {
                if case .tall(let tall, let desimaler) = verdi {
                    ut.felt(brok: tall, desimaler: desimaler, .maskin)
                } else {
                    ut.felt(tekst: "", .maskin)
                }
                ut.felt(tekst: { if case .tegn(let tegn) = verdi { tegn } else { "" } }(), .maskin)
            }
            for flagg in [rad.harFaaInnbyggere, rad.erAnmodetOmFaa] { ut.felt(tekst: flagg ? "ja" : "nei", .maskin) }
            ut.linjeslutt(.maskin)
        }
        return ut
    }
}

extension Utlevering {
    /// Delivers the decision basis, as a workbook and as CSV.
    public func skriv(_ bok: Beslutningsbok) throws(OutputFeil) {
        func leveranse(_ type: Filtype) -> Leveranse {
            Leveranse(.skjermet, mappe: "anmodning", beskrivelse: "beslutningsgrunnlag-anmodning", type: type)
        }
        try arbeidsbok(leveranse(.xlsx), bok.egenskaper) { ny throws(OutputFeil) in try bok.skriv(ny) }
        let skriver = try aapne(leveranse(.csv))
        try skriver.skriv(bok.csv())
        try lever(skriver, rader: bok.rader.count)
    }
}
