/// Texts that more than one steering workbook has.
public enum Boktekster {
    public static let tegnSkjult = Tekst(
        "Vises ikke av konfidensialitetshensyn", nn: "Vert ikkje vist av omsyn til konfidensialitet")
    public static let tegnNull: Tekst = "Null"
    public static let tegnUmulig = Tekst("Tall kan ikke forekomme", nn: "Tal kan ikkje førekome")
    public static let tegnMangler = Tekst("Oppgave mangler", nn: "Oppgåve manglar")
    public static let tegnManglerForeloepig = Tekst("Oppgave mangler foreløpig", nn: "Oppgåve manglar førebels")
    public static let tegnForeloepig = Tekst("Foreløpig tall", nn: "Førebels tal")

    public static let klasseAapen = Tekst("Klasse: Åpen.", nn: "Klasse: Open.")
    public static let klasseSkjermet = Tekst(
        "Klasse: Skjermet. Skal ikke deles videre.", nn: "Klasse: Skjerma. Skal ikkje delast vidare.")

    public static func status(_ dato: String) -> Tekst {
        Tekst(
            "Status \(dato). Tall fra Nasjonalt introduksjonsregister (NIR).",
            nn: "Status \(dato). Tal frå Nasjonalt introduksjonsregister (NIR).")
    }

    public static func kontakt(_ adresse: String, neste: String) -> Tekst {
        Tekst(
            "Kontakt: \(adresse). Neste oppdatering: \(neste).", nn: "Kontakt: \(adresse). Neste oppdatering: \(neste)."
        )
    }

    public static let kolonneTegn = Tekst("Tegn", nn: "Teikn")
    public static let kolonneForklaring: Tekst = "Forklaring"
    public static let merknad: Tekst = "Merknad"
    public static let merknader: Tekst = "Merknader"
    public static let standardtegn = Tekst("Standardtegn", nn: "Standardteikn")
    public static let tekst: Tekst = "Tekst"
    public static let ingenMerknader = Tekst("Boken har ingen merknader.", nn: "Boka har ingen merknader.")
    public static let antall = Tekst("Antall", nn: "Antal")
    public static let naa = Tekst("Nå", nn: "No")

    /// `november 2026`.
    public static func maaned(_ maaned: Int, _ aar: Int) -> String { "\(maaneder[maaned - 1]) \(aar)" }

    /// `nov. 2026`; the months are the same in both forms.
    public static func kortMaaned(_ maaned: Int, _ aar: Int) -> String {
        let navn = maaneder[maaned - 1]
        return navn.count <= 4 ? "\(navn) \(aar)" : "\(navn.prefix(3)). \(aar)"
    }

    private static let maaneder = [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "desember",
    ]

    /// A number up to twelve in words, in the common gender; digits above.
    public static func tallord(_ tall: Int, _ form: Maalform) -> String {
        guard tall != 1 else { return form == .nb ? "én" : "éin" }
        return ord.indices.contains(tall) ? ord[tall] : norskTall(tall)
    }

    private static let ord = [
        "null", "", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv",
    ]
}

extension String {
    /// The first letter as a capital.
    public var storForbokstav: String { prefix(1).uppercased() + dropFirst() }
}
