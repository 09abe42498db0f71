import ArgumentParser
import Pipeline

struct VisRegel: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "regel", abstract: "Forklar en regel eller en melding. Uten id: vis alle.", aliases: ["rule"])

    @Argument(help: "Id, for eksempel AVVIK-3, V-06 eller W-08.") var id: String?

    func run() throws {
        guard let id else { return Terminal.ut(Regeloversikt.alle) }
        guard let tekst = Regeloversikt.forklaring(id) else {
            throw Stopp(
                .bruk, "BRUK", "Regelen «\(id)» finnes ikke.\(Regeloversikt.mente(id))", rett: "Se alle med  nir regel")
        }
        Terminal.ut(tekst)
    }
}
