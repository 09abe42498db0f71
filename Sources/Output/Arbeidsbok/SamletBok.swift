import Kalender
import Tekster

/// A list that becomes a sheet in the national book.
public struct Samleark: Sendable {
    public let navn: String
    public let kolonner: [Kolonne]
    /// Payloads are lines of CSV, dialect `maskin`, with the fields of `kolonner` in order.
    public let liste: SortertListe
    /// The CSV file that holds every row, named for the reader.
    public let csvfil: String

    public init(navn: String, kolonner: [Kolonne], liste: SortertListe, csvfil: String) {
        (self.navn, self.kolonner, self.liste, self.csvfil) = (navn, kolonner, liste, csvfil)
    }
}

/// A book with a front sheet and one sheet for each list, such as `rettelister-samlet`.
public struct SamletBok: Sendable {
    public var egenskaper: Bokegenskaper
    /// One idea a line: what the book is, who may open it.
    public var ingress: [String]
    public var ark: [Samleark]
    /// Most rows in a sheet; the rest stand in the CSV file only, and the front sheet says so.
    public var radgrense: Int

    public init(egenskaper: Bokegenskaper, ingress: [String], ark: [Samleark], radgrense: Int = 100_000) {
        (self.egenskaper, self.ingress, self.ark, self.radgrense) = (egenskaper, ingress, ark, radgrense)
    }

    /// Returns the number of data rows in the sheets of the lists.
    func skriv(_ bok: Arbeidsbok) throws(OutputFeil) -> Int {
        try skrivForside(bok)
        var rader = 0
        for valgt in ark {
            let ark = try bok.ark(valgt.navn, valgt.kolonner)
            do {
                try valgt.liste.flett(hoeyst: radgrense) { _, linje in
                    ark.csvRad(linje)
                    ark.nesteRad()
                }
            } catch let feil as OutputFeil {
                throw feil
            } catch {
                throw .kanIkkeLese(sti: valgt.csvfil, grunn: "\(error)")
            }
            rader += ark.rader
        }
        return rader
    }

    private func skrivForside(_ bok: Arbeidsbok) throws(OutputFeil) {
        let klasse = "Klasse: \(egenskaper.klasse.navn). Beregningsdato: \(egenskaper.dato.iTekst)."
        let forside = try bok.ark(
            "Om listene",
            [
                Kolonne("Liste", .tekst, bredde: 32), Kolonne("Rader i alt", .heltall, bredde: 14),
                Kolonne("Rader i arket", .heltall, bredde: 16), Kolonne("Merknad", .tekst, bredde: 60),
            ],
            Arkvalg(tittel: egenskaper.tittel, ingress: [klasse] + ingress))
        for valgt in ark {
            let (alle, viste) = (valgt.liste.antall, min(valgt.liste.antall, radgrense))
            forside.tekst(valgt.navn)
            forside.tall(alle)
            forside.tall(viste)
            forside.tekst(
                viste == alle
                    ? "" : "Viser \(norskTall(viste)) av \(norskTall(alle)). Alle står i \(valgt.csvfil).")
            forside.nesteRad()
        }
    }
}

extension Utlevering {
    /// Writes the national book. Sheets are too long for memory, so the book has header formats and filters instead of
    /// named tables.
    public func skriv(_ bok: SamletBok, som leveranse: Leveranse) throws(OutputFeil) {
        try arbeidsbok(leveranse, bok.egenskaper, konstantMinne: true) { ny throws(OutputFeil) in try bok.skriv(ny) }
    }
}
