import ArgumentParser
import Kalender
import Pipeline

struct VisRegel: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "regel",
        abstract: "Forklar en regel eller en melding, eller vis endringer i loven. Uten id: vis alle.",
        aliases: ["rule"])

    @Argument(help: "Id, for eksempel AVVIK-3, INTL-8-4 eller W-08.") var id: String?
    @Option(help: "Vis endringer i regelverket etter denne dagen, ÅÅÅÅ-MM-DD.") var fra: Dato?
    @Option(help: "… til og med denne dagen.") var til: Dato?

    func run() throws {
        let oversikt = try Regeloversikt()
        if fra != nil || til != nil { return Terminal.ut(try endringer(oversikt)) }
        guard let id else { return Terminal.ut(oversikt.alle) }
        guard let tekst = oversikt.forklaring(id) else {
            throw Stopp(
                .bruk, "BRUK", "Regelen «\(id)» finnes ikke.\(Regeloversikt.mente(id))", rett: "Se alle med  nir regel")
        }
        Terminal.ut(tekst)
    }

    private func endringer(_ oversikt: Regeloversikt) throws -> String {
        guard let fra, let til, fra <= til else {
            throw Stopp(
                .bruk, "BRUK", "Endringer trenger to dager, den første først.",
                rett: "Skriv for eksempel  nir regel --fra 2025-12-31 --til 2026-01-01")
        }
        return oversikt.endringer(fra: fra, til: til)
    }
}
