public import Kalender
public import Vern

/// What the attest tells beyond what protection itself knows.
public struct Attestfakta: Sendable {
    /// What is released, such as «Nasjonale tabeller om introduksjonsprogram».
    public var hva: String
    public var mottaker: String
    /// Class of the files that are released; the attest itself is Sensitiv.
    public var klasse: Klasse
    public var lisens: String
    /// Beregningsdato.
    public var dato: Dato
    /// Name of the profile the parameters start from, such as `frekvens-5`.
    public var profil: String
    public var metode: Vernprofil.Metode
    /// Name and version of the program.
    public var program: String
    /// Command that makes the same tables again.
    public var kommando: String
    /// Hashes of what went in, with names.
    public var kilder: [(navn: String, sha256: String)] = []
    /// Earlier releases of the same persons, one line each.
    public var tidligere: [String] = []
    /// Why nothing can be released; empty when the tables passed.
    public var stopp: [String] = []
    /// By name of parameter: why it differs from the default.
    public var begrunnelser: [String: String] = [:]

    public init(
        hva: String, mottaker: String, klasse: Klasse, lisens: String, dato: Dato, profil: String,
        metode: Vernprofil.Metode, program: String, kommando: String
    ) {
        (self.hva, self.mottaker, self.klasse, self.lisens) = (hva, mottaker, klasse, lisens)
        (self.dato, self.profil, self.metode) = (dato, profil, metode)
        (self.program, self.kommando) = (program, kommando)
    }
}

/// What the approving officer reads about a family of tables (personvern 12), as a page, as JSON and as a sheet. Holds
/// hidden numbers: class Sensitiv. Only `utlevering` may go along with the release.
public struct Attest: Sendable {
    public let rapport: Vernrapport
    public let fakta: Attestfakta

    public init(_ rapport: Vernrapport, _ fakta: Attestfakta) { (self.rapport, self.fakta) = (rapport, fakta) }

    var erBestaatt: Bool { fakta.stopp.isEmpty }

    var dom: String { erBestaatt ? "BESTÅTT" : "STOPP" }

    /// `attest.html`: one page that opens without network and can be printed on A4.
    /// - Parameter medTider: false leaves the times out, so that the same tables give the same bytes.
    public func html(medTider: Bool = true) -> Bytebuffer {
        Attestmal.side(
            self, tittel: "Attest: \(fakta.hva)", klasse: "Klasse: Sensitiv. Skal ikke følge utleveringen.",
            blokker: blokker(medTider: medTider), medUnderskrift: true)
    }

    /// The page that may go along with the release: method, parameters, level and verdict, and no counts.
    func attestForUtlevering() -> Bytebuffer {
        Attestmal.side(
            self, tittel: "Om vernet: \(fakta.hva)", klasse: "Klasse: \(fakta.klasse.navn). Følger utleveringen.",
            blokker: blokkerForUtlevering, medUnderskrift: false)
    }

    /// Adds the sheet `Attest` to a workbook of class Sensitiv: one line for each thing told.
    /// - Returns: the number of lines.
    @discardableResult
    public func leggTil(_ bok: Arbeidsbok, medTider: Bool = false) throws(OutputFeil) -> Int {
        var linjer = 0
        let ark = try bok.ark(
            "Attest",
            [
                Kolonne("Del", .tekst, bredde: 22), Kolonne("Gjelder", .tekst, bredde: 44),
                Kolonne("Hva", .tekst, bredde: 24), Kolonne("Tall", .heltall, bredde: 12),
                Kolonne("Tekst", .tekst, bredde: 60),
            ],
            Arkvalg(
                tittel: "Attest: \(fakta.hva)",
                ingress: ["\(dom). Klasse: Sensitiv. Skal ikke følge utleveringen."], alltidFilter: true))
        for blokk in blokker(medTider: medTider) {
            for tekst in blokk.tekst {
                linje(ark, blokk, gjelder: "", hva: "", .tekst(tekst), uthevet: false)
                linjer += 1
            }
            for tabell in blokk.tabeller {
                for rad in tabell.rader {
                    for (kolonne, verdi) in zip(tabell.kolonner.dropFirst(), rad.felt.dropFirst()) where !verdi.erTom {
                        linje(
                            ark, blokk, gjelder: rad.felt[0].vist, hva: kolonne, verdi, uthevet: rad.uthevet)
                        linjer += 1
                    }
                }
            }
        }
        return linjer
    }

    private func linje(
        _ ark: Ark, _ blokk: Attestblokk, gjelder: String, hva: String, _ verdi: Attestverdi, uthevet: Bool
    ) {
        ark.tekst(blokk.tittel)
        uthevet ? ark.uthevet(gjelder) : ark.tekst(gjelder)
        ark.tekst(hva)
        if case .tall(let tall) = verdi {
            ark.tall(tall)
        } else {
            ark.tom()
            uthevet ? ark.uthevet(verdi.vist) : ark.tekst(verdi.vist)
        }
        ark.nesteRad()
    }
}
