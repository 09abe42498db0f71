import ArgumentParser
import Eksempeldata
import Pipeline
import Regelverksdata
import Register

struct LagEksempeldata: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eksempeldata", abstract: "Lag et syntetisk uttrekk. Ingen av personene finnes.")

    @Option(help: "Mappen uttrekket legges i.") var til: String
    @Option(help: "Antall personer.") var personer = 400
    @Option(help: "Frø: samme frø gir samme bytes.") var froe: UInt64 = 2026
    @Option(help: "csv, ndjson eller json.") var format = Eksempelformat.csv

    func run() throws {
        let kommuner = try Kommuneregister.gjeldende().kommuner.map { ($0.nummer.tall, $0.navn) }
        let rader = try lagEksempeldata(
            Eksempeloppsett(mappe: til, personer: personer, froe: froe, format: format, kommuner: kommuner))
        Terminal.ut("\(norskTall(personer)) personer og \(norskTall(rader)) rader i \(til)\n\nPrøv:  nir valider \(til)")
    }
}

extension Eksempelformat: @retroactive ExpressibleByArgument {}
