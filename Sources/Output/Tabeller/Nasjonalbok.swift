public import Kalender
import Tekster
import Vern

/// What the national workbook says about itself and its numbers.
public struct Dokumentfakta: Sendable {
    public var tittel: String
    /// Beregningsdato.
    public var dato: Dato
    /// Where the numbers come from, such as «Nasjonalt introduksjonsregister (NIR), IMDi».
    public var kilde: String
    public var kontakt: String
    /// When the next numbers come, in words.
    public var nesteOppdatering: String
    /// Version, and what is new in it.
    public var versjon: String
    public var klasse: Klasse
    /// See `Bokegenskaper.kjoering`.
    public var kjoering: String?

    public init(
        tittel: String = "Introduksjonsprogram, nasjonale tall", dato: Dato,
        kilde: String = "Nasjonalt introduksjonsregister (NIR), IMDi", kontakt: String, nesteOppdatering: String,
        versjon: String, klasse: Klasse = .aapen, kjoering: String? = nil
    ) {
        (self.tittel, self.dato, self.kilde, self.kontakt) = (tittel, dato, kilde, kontakt)
        (self.nesteOppdatering, self.versjon, self.klasse, self.kjoering) = (
            nesteOppdatering, versjon, klasse, kjoering
        )
    }
}

/// The national workbook `introduksjonsprogram-nasjonalt` (brukeropplevelse 7.5): a front page, one sheet a table, and
/// what a reader needs to understand them. Publishing class.
public struct Nasjonalbok: Sendable {
    public var fakta: Dokumentfakta
    public var tabeller: [Krysstabell]
    public var omtale: Statistikkomtale
    /// Notes that hold for every table.
    public var merknader: [String]

    public init(
        _ fakta: Dokumentfakta, _ tabeller: [Krysstabell], omtale: Statistikkomtale = Statistikkomtale(),
        merknader: [String] = []
    ) {
        (self.fakta, self.tabeller, self.omtale, self.merknader) = (fakta, tabeller, omtale, merknader)
    }

    var egenskaper: Bokegenskaper {
        Bokegenskaper(
            tittel: fakta.tittel, emne: "Nasjonalt introduksjonsregister, status \(fakta.dato.iTekst)",
            noekkelord: "introduksjonsprogram, NIR, statistikk", klasse: fakta.klasse, dato: fakta.dato,
            kjoering: fakta.kjoering)
    }

    /// Returns the number of data rows in the sheets of tables.
    func skriv(_ bok: Arbeidsbok) throws(OutputFeil) -> Int {
        let noter = Merknadsliste(self)
        let bakark = [
            Tekstark(
                navn: "Merknader", kolonner: ["Merknad", "Gjelder", "Tekst"], bredder: [14, 22, 60], rader: noter.rader),
            Tekstark(
                navn: "Standardtegn", kolonner: ["Tegn", "Forklaring"], bredder: [10, 50],
                rader: Tegn.alle.map { [$0.tegn, $0.forklaring] }),
            Tekstark(
                navn: "Om statistikken", kolonner: ["Emne", "Tekst"], bredder: [26, 60],
                rader: omtale.rader(tabeller.map(\.tabell), kilde: fakta.kilde)),
        ]
        try skrivForside(bok, bakark)
        for (nr, kryss) in tabeller.enumerated() {
            let ark = try bok.ark(
                Self.arknavn(nr), kryss.arkkolonner,
                Arkvalg(
                    tittel: "\(Self.arknavn(nr)): \(kryss.tittel)\(noter.henvisning(nr))",
                    ingress: ["Enhet: \(kryss.enhet). Kilde: tabell-\(kryss.tabell.hode.id), \(fakta.kilde)."],
                    stil: .publisering, lenke: Self.tilForsiden))
            kryss.skriv(til: ark)
        }
        for tekstark in bakark { try tekstark.skriv(bok) }
        return tabeller.reduce(0) { $0 + $1.antallRader }
    }

    private func skrivForside(_ bok: Arbeidsbok, _ bakark: [Tekstark]) throws(OutputFeil) {
        let ark = try bok.ark(
            "Forside",
            [
                Kolonne("Ark", .tekst, bredde: 18), Kolonne("Tittel", .tekst, bredde: 60),
                Kolonne("Rader", .heltall, bredde: 10), Kolonne("Enhet", .tekst, bredde: 14),
            ],
            Arkvalg(
                tittel: fakta.tittel,
                ingress: [
                    "Nasjonalt introduksjonsregister, status \(fakta.dato.iTekst)", "Kontakt: \(fakta.kontakt)",
                    "Neste oppdatering: \(fakta.nesteOppdatering)", "Klasse: \(fakta.klasse.navn)",
                    "Versjon: \(fakta.versjon)",
                ], liggende: false, stil: .publisering, tabellnavn: "Innhold"))
        func linje(_ navn: String, _ tittel: String, _ rader: Int, _ enhet: String) {
            ark.lenke(Arklenke(navn, til: navn))
            ark.tekst(tittel)
            ark.tall(rader)
            ark.tekst(enhet)
            ark.nesteRad()
        }
        for (nr, kryss) in tabeller.enumerated() {
            linje(Self.arknavn(nr), kryss.tittel, kryss.antallRader, kryss.enhet)
        }
        for ark in bakark { linje(ark.navn, ark.navn, ark.rader.count, "") }
    }

    static func arknavn(_ nr: Int) -> String { "Tabell \(nr + 1)" }

    static let tilForsiden = Arklenke("Til forsiden", til: "Forside")
}

/// A sheet that is read, with one thought a row.
struct Tekstark {
    let navn: String
    let kolonner: [String]
    let bredder: [Double]
    let rader: [[String]]

    func skriv(_ bok: Arbeidsbok) throws(OutputFeil) {
        let ark = try bok.ark(
            navn, zip(kolonner, bredder).map { Kolonne($0, .tekst, bredde: $1) },
            Arkvalg(tittel: navn, liggende: false, stil: .publisering, lenke: Nasjonalbok.tilForsiden))
        for rad in rader {
            for tekst in rad { ark.tekst(tekst) }
            ark.nesteRad()
        }
    }
}

/// The notes of a book, numbered; tables with the same note share its number.
struct Merknadsliste {
    private var noter: [(tekst: String, tabeller: [Int])] = []
    private let felles: Int

    init(_ bok: Nasjonalbok) {
        noter = bok.merknader.map { ($0, []) }
        felles = noter.count
        for (nr, kryss) in bok.tabeller.enumerated() {
            for tekst in kryss.merknader + Tegn.saerlige(kryss.tabell) {
                if let kjent = noter.firstIndex(where: { $0.tekst == tekst }) {
                    if kjent >= felles, noter[kjent].tabeller.last != nr { noter[kjent].tabeller.append(nr) }
                } else {
                    noter.append((tekst, [nr]))
                }
            }
        }
    }

    /// « [merknad 1] [merknad 3]» after the title of a table.
    func henvisning(_ tabell: Int) -> String {
        noter.indices.filter { noter[$0].tabeller.contains(tabell) }.map { " [merknad \($0 + 1)]" }.joined()
    }

    var rader: [[String]] {
        if noter.isEmpty { return [["Ingen", "", "Tabellene har ingen merknader."]] }
        return noter.enumerated().map { nr, note in
            let gjelder = nr < felles ? "Alle tabeller" : note.tabeller.map(Nasjonalbok.arknavn).joined(separator: ", ")
            return ["Merknad \(nr + 1)", gjelder, note.tekst]
        }
    }
}

extension Utlevering {
    /// Delivers the national workbook.
    public func skriv(_ bok: Nasjonalbok) throws(OutputFeil) {
        let leveranse = Leveranse(
            klasse: .aapen, mappe: "nasjonalt", beskrivelse: "introduksjonsprogram-nasjonalt", type: .xlsx)
        try arbeidsbok(leveranse, bok.egenskaper) { ny throws(OutputFeil) in try bok.skriv(ny) }
    }
}
