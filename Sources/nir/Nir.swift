import ArgumentParser
import Glibc
import Pipeline

/// The command. Verbs are Norwegian and ASCII; the forms with ø and the English words are aliases.
@main
struct Nir: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nir",
        abstract: "Nattjobbene rundt Nasjonalt introduksjonsregister: les, kontroller, beregn, skriv.",
        discussion: """
            Eksempler:
              nir kjoer nattlig                    kjør nattjobben på mappen som står i pipelines/nattlig.yaml
              nir kjoer maanedlig                  lag tabellene som alle kan se
              nir kjoer aarlig                     lag statistikken for året som er slutt
              nir valider sample-data/uttrekk      sjekk filer uten å skrive noe
              nir regel AVVIK-3                    hva regelen betyr, og hvordan det rettes
              nir forklar --fortrolig              hvert steg for én person
              nir forklar indikator I-04           hva et tall er, og hvordan det regnes
            """,
        version: Program.versjon,
        subcommands: [
            Kjoer.self, VisPlan.self, Valider.self, VisRegel.self, Forklar.self, LagEksempeldata.self, Kontroller.self,
            VisStatus.self, Hjelp.self,
        ])

    func run() throws {
        try Statusskjerm(output: "output").vis()
        Terminal.ut(
            """

            Prøv:  nir kjoer nattlig
                   nir valider sample-data/uttrekk
                   nir hjelp
            """)
    }

    static func main() async {
        // A reader that goes away is told by the write itself, and ends the program quietly.
        signal(SIGPIPE, SIG_IGN)
        let argumenter = Array(CommandLine.arguments.dropFirst())
        do {
            try avvisPersonnummer(argumenter)
            var kommando = try parseAsRoot(argumenter)
            try kommando.run()
        } catch let stopp as Stopp {
            Terminal.tale(stopp.melding)
            avslutt(stopp.kode)
        } catch let kode as Utgang {
            avslutt(kode.kode)
        } catch {
            let melding = fullMessage(for: error)
            if exitCode(for: error) == .success {
                Terminal.ut(Norsk.oversett(melding))
                avslutt(.ferdig)
            }
            Terminal.tale(Norsk.bruksfeil(melding, argumenter, kommandoer: kommandonavn).melding)
            avslutt(.bruk)
        }
    }

    /// The commands as they are written in help, without the aliases.
    static var verb: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } }

    static var kommandonavn: [String] { verb + configuration.subcommands.flatMap { $0.configuration.aliases } }

    /// Arguments stand in shell history and process lists, so a person's number is refused there (UX-24).
    private static func avvisPersonnummer(_ argumenter: [String]) throws {
        let ligner = argumenter.contains { $0.count >= 11 && $0.count <= 12 && $0.allSatisfy(\.isASCIIDigit) }
        guard ligner else { return }
        throw Stopp(
            .bruk, "UX-24", "Et personnummer kan ikke stå på kommandolinjen",
            fordi: "det blir liggende i historikk og prosesslister",
            rett: "Oppgi nummeret på standard inn, eller søk i listene i output/publisert/sensitiv.")
    }
}

/// An exit code without a message; what there was to say is said.
struct Utgang: Error {
    let kode: Utgangskode
}

extension Character {
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
