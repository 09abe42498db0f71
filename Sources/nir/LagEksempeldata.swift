import ArgumentParser
import Eksempeldata
import Pipeline
import Regelverksdata
import Register
import Tekster

struct LagEksempeldata: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eksempeldata", abstract: "Lag et syntetisk uttrekk. Ingen av personene finnes.")

    @Option(help: "Mappen uttrekket legges i.") var til: String
    @Option(help: "Antall personer.") var personer = 400
    @Option(help: "Frø: samme frø gir samme bytes.") var froe: UInt64 = 2026
    @Option(help: "csv, ndjson eller json.") var format = Eksempelform.csv

    func run() throws {
        guard Eksempeloppsett.personantall.contains(personer) else {
            throw Stopp(
                .bruk, "BRUK", "\(norskTall(personer)) personer kan ikke lages",
                fordi: "antallet er utenfor det som støttes",
                rett: "Oppgi --personer fra 1 til \(norskTall(Eksempeloppsett.personantall.upperBound)).")
        }
        do {
            let laget = try lagEksempeldata(
                Eksempeloppsett(
                    mappe: til, personer: personer, froe: froe, form: format, kommuner: try Kommuneregister.gjeldende())
            )
            Terminal.ut(
                "\(norskTall(laget.personer)) personer og \(norskTall(laget.barnerader)) rader i \(til)\n\nPrøv:  nir valider \(til)"
            )
        } catch let feil as Eksempelfeil {
            throw Stopp(
                .kanIkkeSkrive, "UT-001", "Kan ikke skrive eksempeldata", fordi: feil.description,
                rett: "Velg en annen mappe med --til.")
        }
    }
}

extension Eksempelform: ExpressibleByArgument {}
