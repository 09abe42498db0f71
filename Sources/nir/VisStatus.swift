import ArgumentParser
import Pipeline
import Tekster

struct VisStatus: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "status", abstract: "Siste kjøringer.")

    @Option(help: "Mappen resultatet ligger i.") var output = "output"
    @Option(help: "Antall kjøringer.") var antall = 5

    func run() throws { try Statusskjerm(output: output, antall: antall).vis() }
}

/// The last runs, newest first, from their own reports.
struct Statusskjerm {
    let output: String
    var antall = 5

    func vis() throws {
        let kjoeringer = sisteKjoeringer(output: output, antall: antall)
        guard !kjoeringer.isEmpty else { return Terminal.ut("Ingen kjøringer i \(output)/ ennå.") }
        for k in kjoeringer {
            let sekunder = k.steg.reduce(0) { $0 + $1.sekunder }
            let feil = k.funn.filter { $0.alvor == "feil" }.reduce(0) { $0 + $1.antall }
            Terminal.ut(
                "\(k.pipeline.padding(til: 12))\(k.id.padding(til: 34))dato \(k.dato)   FERDIG \(norskTid(sekunder).hoeyrestilt(8))   \(norskTall(k.personer.ut)) personer, \(norskTall(feil)) feil"
            )
        }
    }
}
