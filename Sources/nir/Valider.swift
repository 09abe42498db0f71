import ArgumentParser
import Kalender
import Pipeline

struct Valider: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "valider", abstract: "Sjekk en fil eller en mappe mot reglene for lesing. Skriver ingenting.",
        aliases: ["validate"])

    @Argument(help: "En fil, for eksempel vedtak.csv, eller en mappe med uttrekk.") var sti: String
    @Option(help: "Dagen uttrekket gjelder, ÅÅÅÅ-MM-DD, når manifest.json mangler.") var dato: Dato?
    @Option(name: .customLong("maks-vis"), help: "Så mange eksempler vises for hver regel.") var maksVis = 3

    func run() throws {
        let resultat = try validerUttrekk(sti: sti, dato: dato, maksVis: maksVis)
        Terminal.ut(resultat.tekst)
        if resultat.antallFunn > 0 { throw Utgang(kode: .funn) }
    }
}
