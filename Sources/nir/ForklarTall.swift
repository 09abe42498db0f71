import ArgumentParser
import Pipeline
import Tekster

/// What does not concern persons needs no `--fortrolig`.
struct ForklarIndikator: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "indikator",
        abstract: "Hva et tall i katalogen er: hvem som telles, enhet, revisjon, kilde. Uten id: vis alle.")

    @Argument(help: "Id, for eksempel I-04 eller S-03-2.") var id: String?
    @OptionGroup var valg: Forklaringsvalg

    func run() throws {
        guard let id else {
            let katalog = Indikatorkatalog(form: valg.maalform)
            return Terminal.ut(valg.format == .json ? try katalog.json() : katalog.tekst)
        }
        let forklaring = try Indikatorforklarer().forklar(id, valg.maalform)
        Terminal.ut(valg.format == .json ? try forklaring.json() : forklaring.tekst)
    }
}

struct ForklarCelle: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "celle",
        abstract: "Hva et publisert tall er, eller hvorfor det står et tegn der.",
        discussion: """
            Leser den nyeste CSV-filen med tabellen i output/publisert, aldri noe av klassen Sensitiv.
            En variabel uten kode etter seg viser kodene:  nir forklar celle NIR1003 geo=
            """)

    @Argument(help: "Id på tabellen, for eksempel NIR1003.") var tabell: String
    @Argument(help: "Indikatoren når tabellen har flere, og én kode for hver variabel: geo=0301 kjoenn=2.")
    var celle: [String] = []
    @Option(help: "Perioden, slik den står i tabellen. Standard er den nyeste.") var periode: String?
    @Option(help: "Mappen tabellene er publisert i.") var output = "output"
    @OptionGroup var valg: Forklaringsvalg

    func run() throws {
        let svar = try forklarCelle(
            tabell, try Cellevalg(celle, periode: periode), output: output, valg.maalform)
        switch svar {
        case .koder(let koder): Terminal.ut(koder)
        case .celle(let celle): Terminal.ut(valg.format == .json ? try celle.json() : celle.tekst)
        }
    }
}

/// How an explanation of a number is shown.
struct Forklaringsvalg: ParsableArguments {
    @Option(help: "Målformen: nb eller nn.") var maalform = Maalform.nb
    @Option(help: "tekst eller json.") var format = Forklar.Format.tekst
}

extension Maalform: ExpressibleByArgument {}
