import ArgumentParser
import Pipeline
import Regelverksdata
import Tekster

struct VisPlan: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Vis hva kjoer ville gjort, og sjekk oppsettet.")

    @Argument(help: "Navn i pipelines/ eller sti til en YAML-fil.") var pipeline: String
    @OptionGroup var felles: Fellesvalg

    func run() throws { try Planskjerm(try felles.oppsett(pipeline)).vis() }
}

/// The stages, what they read and make, the input that is there, and the open points.
struct Planskjerm {
    private let oppsett: Kjoeroppsett

    init(_ oppsett: Kjoeroppsett) { self.oppsett = oppsett }

    func vis() throws {
        let plan = oppsett.plan
        Terminal.ut("Plan for \(plan.navn) (\(plan.fil)). Ingenting skrives.\n")
        Terminal.ut("  \("steg".padding(til: 14))\("leser".padding(til: 26))\("gir".padding(til: 21))gjør")
        for steg in plan.steg {
            let leser = steg.slag.leser.map(\.eller).joined(separator: ", ")
            Terminal.ut(
                "  \(steg.slag.rawValue.padding(til: 14))\(leser.padding(til: 26))\(steg.slag.gir.rawValue.padding(til: 21))\(steg.slag.beskrivelse)"
            )
        }
        Terminal.ut("\nInndata: \(oppsett.inndata)")
        for fil in try oppsett.inndatafiler() {
            Terminal.ut("  \(fil.navn.padding(til: 30))\(norskTall(fil.bytes).hoeyrestilt(14)) byte")
        }
        Terminal.ut("\nÅpne punkter (\(oppsett.parameterkilde)):")
        for valg in oppsett.parametere.valg {
            Terminal.ut("  \(valg.punkt)  \(valg.navn.padding(til: 32))\(valg.verdi)")
        }
        Terminal.ut("\nKjør planen:  nir kjoer \(plan.navn)")
    }
}
