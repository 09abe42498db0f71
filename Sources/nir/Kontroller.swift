import Angrep
import ArgumentParser
import Pipeline
import Tekster

struct Kontroller: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kontroller", abstract: "Bevis en levering: sjekksummer, arbeidsbøker, rettigheter og summer.",
        aliases: ["verify"])

    @Argument(help: "Mappen som skal kontrolleres, for eksempel output/publisert.") var mappe: String

    @Flag(help: "Angrip tabellene av klassen Åpen også: prøv å regne ut det som er skjult.") var angrip = false

    func run() throws {
        let kontroll = try kontrollerLeveranse(mappe).map { (erOk: $0.erOk, tekst: $0.tekst) }
        let linjer = try kontroll + (angrip ? angrep() : [])
        for linje in linjer { Terminal.ut("  \(linje.erOk ? "ok  " : "FEIL") \(linje.tekst)") }
        let feil = linjer.lazy.filter { !$0.erOk }.count
        guard feil > 0 else { return }
        Terminal.ut("\(norskTall(feil)) funn")
        throw Utgang(kode: .funn)
    }

    /// Remarks are shown, and stop nothing.
    private func angrep() throws -> [(erOk: Bool, tekst: String)] {
        let rapport: Angrepsrapport
        do {
            rapport = try Angrep.angrip(mappe: mappe)
        } catch {
            throw Stopp(.inndata, "INN-001", error.overskrift, fil: mappe, rett: error.rett)
        }
        for merknad in rapport.merknader { Terminal.ut("  merk \(merknad.tekst)") }
        return rapport.linjer
    }
}
