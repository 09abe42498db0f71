import ArgumentParser
import Pipeline
import Tekster

struct Kontroller: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kontroller", abstract: "Bevis en levering: sjekksummer, arbeidsbøker, rettigheter og summer.",
        aliases: ["verify"])

    @Argument(help: "Mappen som skal kontrolleres, for eksempel output/publisert.") var mappe: String

    func run() throws {
        let linjer = try kontrollerLeveranse(mappe)
        for linje in linjer { Terminal.ut("  \(linje.erOk ? "ok  " : "FEIL") \(linje.tekst)") }
        let feil = linjer.lazy.filter { !$0.erOk }.count
        guard feil > 0 else { return }
        Terminal.ut("\(norskTall(feil)) funn")
        throw Utgang(kode: .funn)
    }
}
