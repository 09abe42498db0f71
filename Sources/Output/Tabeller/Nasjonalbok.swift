public import Kalender
public import Tekster
import Vern

/// What the national workbook says about itself and its numbers.
public struct Dokumentfakta: Sendable {
    public var tittel: Tekst
    /// Beregningsdato.
    public var dato: Dato
    /// Where the numbers come from, such as «Nasjonalt introduksjonsregister (NIR), IMDi».
    public var kilde: Tekst
    public var kontakt: Tekst
    /// When the next numbers come, in words.
    public var nesteOppdatering: Tekst
    /// Version, and what is new in it.
    public var versjon: Tekst
    public var klasse: Klasse
    /// See `Bokegenskaper.kjoering`.
    public var kjoering: String?

    public init(
        tittel: Tekst = Ordbok.felles.tekst("Introduksjonsprogram, nasjonale tall"), dato: Dato,
        kilde: Tekst = Ordbok.felles.tekst("Nasjonalt introduksjonsregister (NIR), IMDi"), kontakt: Tekst,
        nesteOppdatering: Tekst, versjon: Tekst, klasse: Klasse = .aapen, kjoering: String? = nil
    ) {
        (self.tittel, self.dato, self.kilde, self.kontakt) = (tittel, dato, kilde, kontakt)
        (self.nesteOppdatering, self.versjon, self.klasse, self.kjoering) = (
            nesteOppdatering, versjon, klasse, kjoering
        )
    }
}

/// The national workbook `introduksjonsprogram-nasjonalt` (brukeropplevelse 7.5): a front page, one sheet a cut, and
/// what a reader needs to understand them. Publishing class. One book in each written form, with the same numbers.
public struct Nasjonalbok: Sendable {
    public var fakta: Dokumentfakta
    public var tabeller: [Krysstabell]
    public var omtale: Statistikkomtale
    /// Notes that hold for every table.
    public var merknader: [Tekst]
    public var nokkeltall: Nokkeltall
    /// What is otherwise than in the release before.
    public var sammenligning: Utgavesammenligning
    public var form: Maalform

    public init(
        _ fakta: Dokumentfakta, _ tabeller: [Krysstabell], nokkeltall: Nokkeltall,
        sammenligning: Utgavesammenligning = .foerste, omtale: Statistikkomtale = Statistikkomtale(),
        merknader: [Tekst] = [], form: Maalform = .nb
    ) {
        (self.fakta, self.tabeller, self.omtale, self.merknader) = (fakta, tabeller, omtale, merknader)
        (self.nokkeltall, self.sammenligning, self.form) = (nokkeltall, sammenligning, form)
    }

    var egenskaper: Bokegenskaper {
        Bokegenskaper(
            tittel: fakta.tittel.i(form), emne: status,
            noekkelord: ord("introduksjonsprogram, NIR, statistikk"), klasse: fakta.klasse, dato: fakta.dato,
            kjoering: fakta.kjoering)
    }

    private var status: String { "\(ord("Nasjonalt introduksjonsregister")), status \(fakta.dato.iTekst)" }

    /// A word of the workbook in the form of this book.
    private func ord(_ tekst: String) -> String { Ordbok.felles.i(form, tekst) }

    /// Returns the number of data rows in the sheets of tables.
    func skriv(_ bok: Arbeidsbok) throws(OutputFeil) -> Int {
        let noter = Merknadsliste(self)
        let bakark = [
            Tekstark(
                navn: ord("Merknader"), kolonner: ["Merknad", "Gjelder", "Tekst"].map(ord), bredder: [14, 22, 60],
                rader: noter.rader),
            Tekstark(
                navn: ord("Standardtegn"), kolonner: ["Tegn", "Forklaring"].map(ord), bredder: [10, 50],
                rader: Tegn.alle.map { [$0.tegn, $0.forklaring.i(form)] }),
            Tekstark(
                navn: ord("Om statistikken"), kolonner: ["Emne", "Tekst"].map(ord), bredder: [26, 60],
                rader: omtale.rader(tabeller.flatMap(\.sett.tabeller), kilde: fakta.kilde, form)),
        ]
        let endringer = Endringsark(sammenligning: sammenligning, form: form)
        try skrivForside(bok, bakark, endringer.antallRader)
        if !nokkeltall.rader.isEmpty {
            try Nokkeltallark(nokkeltall: nokkeltall, noter: noter, form: form, kilde: fakta.kilde.i(form))
                .skriv(bok, tilForsiden)
        }
        for (nr, kryss) in tabeller.enumerated() {
            let enhet = kryss.enhet.map { "\(ord("Enhet")): \($0.i(form)). " } ?? ""
            let ark = try bok.ark(
                arknavn(nr), kryss.arkkolonner(form),
                Arkvalg(
                    tittel: "\(arknavn(nr)): \(kryss.tittel(form))\(noter.henvisning(nr))",
                    ingress: ["\(enhet)\(ord("Kilde")): \(kryss.kilde), \(fakta.kilde.i(form))."],
                    stil: .publisering, lenke: tilForsiden))
            kryss.skriv(til: ark, form)
        }
        try endringer.skriv(bok, tilForsiden)
        for tekstark in bakark { try tekstark.skriv(bok, tilForsiden) }
        return tabeller.reduce(0) { $0 + $1.antallRader }
    }

    private func skrivForside(_ bok: Arbeidsbok, _ bakark: [Tekstark], _ endringer: Int) throws(OutputFeil) {
        let ark = try bok.ark(
            ord("Forside"),
            [
                Kolonne(ord("Ark"), .tekst, bredde: 18), Kolonne(ord("Tittel"), .tekst, bredde: 60),
                Kolonne(ord("Rader"), .heltall, bredde: 10), Kolonne(ord("Enhet"), .tekst, bredde: 14),
            ],
            Arkvalg(
                tittel: fakta.tittel.i(form),
                ingress: [
                    status, "\(ord("Kontakt")): \(fakta.kontakt.i(form))",
                    "\(ord("Neste oppdatering")): \(fakta.nesteOppdatering.i(form))",
                    "\(ord("Klasse")): \(ord(fakta.klasse.navn))", "\(ord("Versjon")): \(fakta.versjon.i(form))",
                ], liggende: false, stil: .publisering, tabellnavn: "Innhold"))
        func linje(_ navn: String, _ tittel: String, _ rader: Int, _ enhet: String) {
            ark.lenke(Arklenke(navn, til: navn))
            ark.tekst(tittel)
            ark.tall(rader)
            ark.tekst(enhet)
            ark.nesteRad()
        }
        if !nokkeltall.rader.isEmpty {
            linje(ord("Nøkkeltall"), ord("Nøkkeltall for hele landet"), nokkeltall.rader.count, ord("flere"))
        }
        for (nr, kryss) in tabeller.enumerated() {
            linje(arknavn(nr), kryss.tittel(form), kryss.antallRader, kryss.enhet?.i(form) ?? ord("flere"))
        }
        linje(ord("Endringer"), ord("Endringer siden forrige utgave"), endringer, ord("flere"))
        for ark in bakark { linje(ark.navn, ark.navn, ark.rader.count, "") }
    }

    func arknavn(_ nr: Int) -> String { "\(ord("Tabell")) \(nr + 1)" }

    private var tilForsiden: Arklenke { Arklenke(ord("Til forsiden"), til: ord("Forside")) }
}

/// A sheet that is read, with one thought a row.
struct Tekstark {
    let navn: String
    let kolonner: [String]
    let bredder: [Double]
    let rader: [[String]]

    func skriv(_ bok: Arbeidsbok, _ tilForsiden: Arklenke) throws(OutputFeil) {
        let ark = try bok.ark(
            navn, zip(kolonner, bredder).map { Kolonne($0, .tekst, bredde: $1) },
            Arkvalg(tittel: navn, liggende: false, stil: .publisering, lenke: tilForsiden))
        for rad in rader {
            for tekst in rad { ark.tekst(tekst) }
            ark.nesteRad()
        }
    }
}

/// The notes of a book, numbered; tables with the same note share its number.
struct Merknadsliste {
    /// The number of the sheet of key figures among the tables.
    private static let nokkeltall = -1

    private var noter: [(tekst: Tekst, tabeller: [Int])] = []
    private let felles: Int
    private let bok: Nasjonalbok

    init(_ bok: Nasjonalbok) {
        self.bok = bok
        noter = bok.merknader.map { ($0, []) }
        felles = noter.count
        let nokkeltall = bok.nokkeltall
        if !nokkeltall.rader.isEmpty {
            legg(til: nokkeltall.arkmerknader + nokkeltall.rader.flatMap(\.merknader), for: Self.nokkeltall)
        }
        for (nr, kryss) in bok.tabeller.enumerated() {
            let sett = kryss.sett
            legg(til: sett.merknader + sett.maal.flatMap(\.merknader) + Tegn.saerlige(sett), for: nr)
        }
    }

    private mutating func legg(til tekster: [Tekst], for tabell: Int) {
        for tekst in tekster {
            if let kjent = noter.firstIndex(where: { $0.tekst == tekst }) {
                if kjent >= felles, noter[kjent].tabeller.last != tabell { noter[kjent].tabeller.append(tabell) }
            } else {
                noter.append((tekst, [tabell]))
            }
        }
    }

    /// « [merknad 1] [merknad 3]» after the title of a table.
    func henvisning(_ tabell: Int) -> String { henvisning { noter[$0].tabeller.contains(tabell) } }

    /// The same after a line that has its own notes.
    func henvisning(_ tekster: [Tekst]) -> String { henvisning { tekster.contains(noter[$0].tekst) } }

    private func henvisning(_ erMed: (Int) -> Bool) -> String {
        let merknad = Ordbok.felles.i(bok.form, "merknad")
        return noter.indices.filter(erMed).map { " [\(merknad) \($0 + 1)]" }.joined()
    }

    var rader: [[String]] {
        let ord = { (tekst: String) in Ordbok.felles.i(bok.form, tekst) }
        if noter.isEmpty { return [[ord("Ingen"), "", ord("Tabellene har ingen merknader.")]] }
        return noter.enumerated().map { nr, note in
            let gjelder =
                nr < felles
                ? ord("Alle tabeller")
                : note.tabeller.map { $0 == Self.nokkeltall ? ord("Nøkkeltall") : bok.arknavn($0) }.joined(
                    separator: ", ")
            return ["\(ord("Merknad")) \(nr + 1)", gjelder, note.tekst.i(bok.form)]
        }
    }
}

extension Utlevering {
    /// Delivers the national workbook, as `introduksjonsprogram-nasjonalt`, in nynorsk with `-nn` after.
    /// - Parameter utgave: another word than `nasjonalt`, for a book of another pipeline.
    public func skriv(_ bok: Nasjonalbok, utgave: String? = nil) throws(OutputFeil) {
        let leveranse = Leveranse(
            klasse: .aapen, mappe: "nasjonalt",
            beskrivelse:
                "introduksjonsprogram-\(utgave ?? "nasjonalt")\(bok.form == .nb ? "" : "-\(bok.form.rawValue)")",
            type: .xlsx)
        try arbeidsbok(leveranse, bok.egenskaper) { ny throws(OutputFeil) in try bok.skriv(ny) }
    }
}
