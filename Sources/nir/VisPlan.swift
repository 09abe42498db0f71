import ArgumentParser
import Pipeline
import Regelverksdata
import Tekster
import Tilskudd

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
        if let tilskudd = oppsett.tilskudd { vis(tilskudd) }
        Terminal.ut("\nKjør planen:  nir kjoer \(plan.navn)")
    }

    /// The round, the rates it has and lacks, and for which years each code can be paid.
    private func vis(_ tilskudd: Tilskuddsoppsett) {
        let runde = tilskudd.runde
        Terminal.ut("\nRunde: \(runde.termin). termin \(runde.aar). Skjæringsdato \(runde.skjaering.norsk)")
        Terminal.ut("\nSatser for runden (filene i satser/). «mangler» og «forslag» betyr at radene holdes tilbake:")
        let status = tilskudd.satsstatus
        let aarene = Set(status.map(\.aar)).sorted()
        Terminal.ut(
            "  \("kode".padding(til: 18))\(aarene.map { String($0).hoeyrestilt(12) }.joined())   kan betales for")
        for kode in Tilskuddsberegner.satskoder {
            let svar = aarene.map { aar in
                switch status.first(where: { $0.kode == kode && $0.aar == aar })?.svar {
                case .kjent(let nummer)?: tilskudd.satser.satser[nummer].beloep.tekst
                case .forslag?: "forslag"
                case .ukjent?, nil: "mangler"
                }
            }
            let kjente = tilskudd.satser.satser.filter { $0.kode == kode && $0.evidens.kanBetale }.map {
                String($0.fra.aar)
            }
            Terminal.ut(
                "  \(kode.tekst.padding(til: 18))\(svar.map { $0.hoeyrestilt(12) }.joined())   "
                    + (kjente.isEmpty ? "ingen år" : kjente.joined(separator: ", ")))
        }
        Terminal.ut("\nValg for tilskudd:")
        for valg in tilskudd.regler.valg { Terminal.ut("  \(valg.navn.padding(til: 32))\(valg.verdi)") }
    }
}
