import ArgumentParser
import Glibc
import Kalender
import Pipeline
import Regelverksdata

struct Forklar: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forklar", abstract: "Forklar en person, en indikator eller en celle i en publisert tabell.",
        discussion: """
            Eksempler:
              nir forklar --fortrolig              hvert steg for én person
              nir forklar indikator                hvilke tall som finnes
              nir forklar indikator I-04           hva tallet er, og hvordan det regnes
              nir forklar celle NIR1003 geo=0301 kjoenn=2 alder=alt
                                                   hva ett publisert tall er
            """,
        subcommands: [ForklarPerson.self, ForklarIndikator.self, ForklarCelle.self],
        defaultSubcommand: ForklarPerson.self, aliases: ["explain"])

    enum Format: String, ExpressibleByArgument, CaseIterable { case tekst, json }
}

struct ForklarPerson: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "Hvert steg for én person: verdi, regel, paragraf, fil og linje.",
        discussion: """
            Nummeret leses fra standard inn, aldri fra kommandolinjen:
              nir forklar --fortrolig                   spør etter nummeret, uten å vise det
              nir forklar --duf - --format json < fil   hele forklaringen som data
              nir forklar --fortrolig --hvis tillegg=10 hva fristen hadde vært med ti virkedager fravær
            """)

    @Argument(help: ArgumentHelp("Noe annet enn det som kan forklares.", visibility: .hidden)) var annet: String?
    @Option(help: "«-»: les DUF-nummer eller fødselsnummer fra standard inn.") var duf: String?
    @Option(help: "Pipelinen med åpne punkter og inndata.") var pipeline = "nattlig"
    @OptionGroup var felles: Fellesvalg
    @Option(help: "Endret faktum, navn=verdi, for eksempel sluttmaal=N4. Kan gjentas.") var hvis: [String] = []
    @Option(help: "Verdier som ikke er gjeldende rett, en YAML-fil.") var regelsett: String?
    @Option(help: "tekst eller json.") var format = Forklar.Format.tekst
    @Option(help: "Skriv svaret til denne filen, bare for deg, i stedet for skjermen.") var til: String?
    @Flag(help: "Du bekrefter at bare du ser skjermen.") var fortrolig = false
    @Flag(name: .customLong("vis-duf"), help: "Vis hele nummeret.") var visDuf = false

    func run() throws {
        if let annet {
            throw Stopp(
                .bruk, "BRUK", "«\(annet)» kan ikke forklares.\(mente(annet, blant: ["person", "indikator", "celle"]))",
                rett: "Skriv  nir forklar person --fortrolig, nir forklar indikator eller nir forklar celle NIR1003")
        }
        guard duf == nil || duf == "-" else {
            throw Stopp(
                .bruk, "UX-24", "Et personnummer kan ikke stå på kommandolinjen",
                fordi: "det blir liggende i historikk og prosesslister",
                rett: "Skriv  --duf -  og nummeret på standard inn.")
        }
        let erSkjerm = til == nil && isatty(STDOUT_FILENO) == 1
        guard fortrolig || !erSkjerm else {
            throw Stopp(
                .bruk, "UX-24", "Opplysninger om en person vises ikke på skjermen uten --fortrolig",
                rett: "Sjekk at bare du ser skjermen, og kjør med --fortrolig, eller skriv til fil med --til.")
        }
        let oppsett = Forklaringsoppsett(
            try felles.oppsett(pipeline), regelsett: try regelsett.map { try lesRegelsett($0) },
            hvis: try hvis.map { try Hvis($0) })
        let personer = try forklarPerson(try Nummerleser.les(), oppsett)
        if let feil = loggOppslag(output: felles.output, antall: personer.count, hvis: !hvis.isEmpty) {
            Terminal.tale("Merk: \(feil)")
        }
        try vis(personer, erSkjerm: erSkjerm)
    }

    private func vis(_ personer: [Personforklaring], erSkjerm: Bool) throws {
        var deler: [String] = []
        if erSkjerm { deler.append("FORTROLIG – vises bare på skjermen, og oppslaget er loggført uten DUF") }
        if personer.count > 1 { Terminal.tale("Merk: \(personer.count) personer har nummeret (P-05); alle vises.") }
        for person in personer {
            deler.append(format == .json ? try person.json() : person.tekst(visDuf: visDuf))
        }
        let svar = deler.joined(separator: "\n")
        guard let til else { return Terminal.ut(svar) }
        try skrivFortrolig(svar + "\n", til: til)
        Terminal.tale("Skrevet til \(til), lesbar bare for deg.")
    }
}

/// Reads the number: asked for without echo on a terminal, else the first line of standard input.
enum Nummerleser {
    static func les() throws -> String {
        let erTerminal = isatty(STDIN_FILENO) == 1
        var foer = termios()
        if erTerminal {
            Terminal.skriv(STDERR_FILENO, "DUF-nummer eller fødselsnummer (vises ikke): ")
            tcgetattr(STDIN_FILENO, &foer)
            var uten = foer
            uten.c_lflag &= ~tcflag_t(ECHO)
            tcsetattr(STDIN_FILENO, TCSANOW, &uten)
        }
        defer {
            if erTerminal {
                tcsetattr(STDIN_FILENO, TCSANOW, &foer)
                Terminal.tale("")
            }
        }
        guard let linje = readLine() else {
            throw Stopp(
                .bruk, "BRUK", "Det sto ikke noe nummer på standard inn",
                rett: "Send nummeret inn, for eksempel  nir forklar --duf - < fil")
        }
        return linje
    }
}
