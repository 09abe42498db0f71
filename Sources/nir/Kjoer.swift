import ArgumentParser
import Kalender
import Pipeline
import Regelverksdata
import Register

struct Kjoer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kjoer", abstract: "Kjør en pipeline.",
        discussion: """
            PIPELINE er et navn i pipelines/ eller stien til en YAML-fil.
            Ingenting publiseres før hele kjøringen har lyktes.
            """,
        aliases: ["kjør", "kjor", "run"])

    @Argument(help: "Navn i pipelines/ eller sti til en YAML-fil.") var pipeline: String
    @OptionGroup var felles: Fellesvalg
    @OptionGroup var visning: Visningsvalg
    @Flag(
        name: [.customShort("n"), .customLong("torrkjor"), .customLong("tørrkjør")],
        help: "Vis planen, skriv ingenting.")
    var torrkjor = false
    @Option(help: "Simuler med verdier som ikke er gjeldende rett, fra en YAML-fil. Publiserer ingenting.")
    var regelsett: String?

    func run() throws {
        let oppsett = try felles.oppsett(pipeline)
        if torrkjor { return try Planskjerm(oppsett).vis() }
        if let regelsett { return try simuler(oppsett, regelsett) }
        let melder = visning.melder(oppsett)
        do {
            let rapport = try kjoerPipeline(oppsett, melder: melder)
            melder.ferdig(rapport)
            if visning.format == .json { Terminal.skriv(1, String(decoding: try rapport.json(), as: UTF8.self)) }
            if visning.streng, rapport.funn.contains(where: { $0.alvor == "advarsel" }) {
                throw Utgang(kode: .advarsler)
            }
        } catch let stopp as Stopp {
            melder.stoppet(stopp)
            throw Utgang(kode: stopp.kode)
        }
    }
}

extension Kjoer {
    private func simuler(_ oppsett: Kjoeroppsett, _ fil: String) throws {
        let rapport = try Pipeline.simuler(oppsett, try lesRegelsett(fil))
        Terminal.ut(visning.format == .json ? try rapport.json() : rapport.tekst)
    }
}

/// What decides the result of a run.
struct Fellesvalg: ParsableArguments {
    @Option(help: "Mappen med uttrekket, i stedet for den i pipelinen.") var inndata: String?
    @Option(help: "Mappen resultatet legges i.") var output = "output"
    @Option(
        help: "Beregningsdato, ÅÅÅÅ-MM-DD. Standard er uttrekksdatoen i manifest.json; uten manifest må den oppgis.")
    var dato: Dato?
    @Option(help: "Skriv arbeidsbøker bare for disse kommunene, for eksempel 0301,4601.") var kommune: String?

    func oppsett(_ pipeline: String) throws -> Kjoeroppsett {
        let register = try Kommuneregister.gjeldende()
        let kommuner = try kommune.map { tekst in
            try tekst.split(separator: ",").map { nr in
                guard nr.count == 4, let tall = UInt16(nr), register.kommune(Kommunenummer(tall)) != nil else {
                    throw Stopp(
                        .bruk, "BRUK", "«\(nr)» er ikke en kommune i dag",
                        rett: "Skriv fire siffer, for eksempel --kommune 0301,4601.")
                }
                return tall
            }
        }
        return try Kjoeroppsett(pipeline: pipeline, inndata: inndata, output: output, dato: dato, kommuner: kommuner)
    }
}

/// How a run is shown; never what it does.
struct Visningsvalg: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case tekst, json }

    @Flag(name: [.customShort("q"), .long], help: "Bare stopp og feil.") var stille = false
    @Flag(name: [.customShort("v"), .long], help: "Vis mer.") var utforlig = false
    @Flag(help: "Advarsler gir utgangskode 2.") var streng = false
    @Option(help: "auto, av, linje eller json.") var fremdrift = Fremdrift.auto
    @Option(help: "Resultatet på standard ut: tekst eller json.") var format = Format.tekst

    func melder(_ oppsett: Kjoeroppsett) -> Skjermmelder {
        Skjermmelder(oppsett, fremdrift: stille ? .av : fremdrift, utforlig: utforlig)
    }
}

extension Dato: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
