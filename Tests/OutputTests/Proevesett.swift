import Tabeller
import Tekster

@testable import Output
@testable import Vern

/// Publication tables with made-up numbers.
enum Proevesett {
    private static let kjoenn = Proevetabeller.kjoenn
    private static let utfall = Inndeling.flat("utfall", tittel: "Utfall", [("ja", "Ja"), ("nei", "Nei")])

    /// A count, a share, a median and a public figure in two years; the last year of the median is not due.
    static func nir1005(tittel: Tekst = Tekst("Overgang fra programmet", nn: "Overgang frå programmet")) throws
        -> Tabellsett
    {
        let perioder = ["2024", "2025"]
        var tabeller: [BeskyttetTabell] = []
        for periode in perioder { tabeller.append(avsluttet(periode)) }
        for periode in perioder { tabeller.append(andel(periode)) }
        for periode in perioder { tabeller.append(median(periode)) }
        for periode in perioder {
            tabeller.append(
                Vern.offentlige(
                    hode(periode, "kommuner", .antall, "kommuner"), [kjoenn],
                    periode == "2024" ? [.tall(3), .umulig, .umulig] : [.mangler, .umulig, .umulig]))
        }
        return try Tabellsett(
            id: "NIR1005", tittel: tittel,
            maal: [
                Tabellmaal(
                    id: "I-03", navn: Tekst("Avsluttet", nn: "Avslutta"), enhet: Tekst("personer", nn: "personar")),
                Tabellmaal(
                    id: "I-04", navn: Tekst("Direkte overgang", nn: "Direkte overgang"), enhet: "prosent", desimaler: 1,
                    merknader: [Tekst("Regnet av alle som avsluttet.", nn: "Rekna av alle som avslutta.")]),
                Tabellmaal(
                    id: "F-01", navn: "Medianventetid", enhet: Tekst("måneder", nn: "månader"), desimaler: 2),
                Tabellmaal(
                    id: "A-02", navn: Tekst("Kommuner som svarte", nn: "Kommunar som svarte"),
                    enhet: Tekst("kommuner", nn: "kommunar")),
            ], perioder: perioder, tabeller: tabeller, merknader: [Tekst("Hele året.", nn: "Heile året.")],
            foreloepige: ["2025"], revisjon: Tekst("Endelige tall kommer i mars.", nn: "Endelege tal kjem i mars."),
            ark: [
                Arksnitt(rader: .variabel("kjoenn"), kolonner: .maal),
                Arksnitt(rader: .variabel("kjoenn"), kolonner: .periode, maal: "I-04"),
                Arksnitt(rader: .periode, kolonner: .variabel("kjoenn"), maal: "F-01"),
            ])
    }

    private static func hode(
        _ periode: String, _ maal: String, _ slag: Tabell.Slag, _ enhet: String = "personer"
    ) -> Tabellhode {
        Tabellhode(id: "NIR1005", tittel: "", maal: maal, periode: periode, enhet: enhet, slag: slag)
    }

    private static func avsluttet(_ periode: String) -> BeskyttetTabell {
        Proevetabeller.tabell(
            hode(periode, "avsluttede", .antall), [kjoenn], antall: periode == "2024" ? [40, 60] : [8601, 8602],
            skjult: periode == "2024"
                ? [] : ["kjoenn=1", "kjoenn=2"].reduce(into: []) { $0.insert("avsluttede|2025|\($1)") })
    }

    private static func andel(_ periode: String) -> BeskyttetTabell {
        Proevetabeller.tabell(
            hode(periode, "avsluttede", .andel(inndeling: "utfall")), [kjoenn, utfall],
            antall: periode == "2024" ? [25, 15, 30, 30] : [4000, 4601, 4001, 4601],
            skjult: periode == "2024"
                ? []
                : Set(
                    ["", "|utfall=ja"].flatMap { utfall in ["1", "2"].map { "avsluttede|2025|kjoenn=\($0)\(utfall)" } })
        )
    }

    private static func median(_ periode: String) -> BeskyttetTabell {
        Vern.maalinger(
            hode(periode, "nye", .maaling(desimaler: 2), "måneder"), [kjoenn],
            periode == "2024"
                ? [.verdi(275, observasjoner: 100), .verdi(305, observasjoner: 91), .verdi(8_603, observasjoner: 9)]
                : [.manglerForeloepig, .manglerForeloepig, .manglerForeloepig], .frekvens5)
    }
}
