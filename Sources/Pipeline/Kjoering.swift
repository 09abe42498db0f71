import FoundationEssentials
import Ingest
import Kalender
import Kontroller
import Lager
import Logging
import Output
import Regelmotor
import Regelverksdata
import Register
import Sjekksum
import Statistikk

/// Runs a pipeline from extract to publication, and tells what it did.
///
/// Nothing is published unless every stage has succeeded and every account holds. A failure of the store is a remark,
/// never a stop.
public func kjoerPipeline(_ oppsett: Kjoeroppsett, melder: some Melder) throws -> Kjoeringsrapport {
    do {
        var kjoering = try Kjoering(oppsett, melder)
        return try kjoering.utfoer()
    } catch {
        throw Stopp(noe: error)
    }
}

extension Stopp {
    /// What any part below throws, as a stop with a message.
    init(noe feil: any Error) {
        self =
            switch feil {
            case let stopp as Stopp: stopp
            case let feil as Lesefeil: Stopp(feil)
            case let feil as OutputFeil: Stopp(feil)
            case let feil as Oppsettfeil: Stopp(feil)
            default:
                Stopp(
                    .internFeil, "INT-001", "Uventet feil i programmet", fordi: "\(type(of: feil))",
                    rett: "Meld fra til dem som drifter programmet. Ingenting er publisert.")
            }
    }
}

extension Plan {
    /// The controls the plan asks for, in their order.
    var kontroller: [Kontroll] {
        guard har(.kontroller) else { return [] }
        return valg(.kontroller).kontroller?.compactMap(Kontroll.finn) ?? Kontroll.alle
    }
}

struct Kjoering<M: Melder> {
    let oppsett: Kjoeroppsett
    let melder: M
    let regelverk: Regelverk
    let kontroller: [Kontroll]
    let start = Klokke.naa()
    var traader: Int { oppsett.traader }
    let planhash: String
    var steg: [Kjoeringsrapport.Steg] = []
    var merknader: [String] = []
    /// The sums of a round of grants, for the report.
    var tilskudd: Kjoeringsrapport.Tilskudd?
    /// What the extract has no file for, and what that means; stands on the front sheets too.
    var ikkeLevert: [String] = []

    init(_ oppsett: Kjoeroppsett, _ melder: M) throws {
        self.oppsett = oppsett
        self.melder = melder
        regelverk = try Regelverk.gjeldende(oppsett.parametere)
        kontroller = oppsett.plan.kontroller
        planhash = sha256(oppsett.planbytes)
    }

    mutating func utfoer() throws -> Kjoeringsrapport {
        // The day of computation must be known before the lock, since it stands in every file name.
        let dato = try oppsett.beregningsdato()
        let id = ledigId(output: oppsett.output, "\(start.iId)-\(oppsett.plan.navn)-\(planhash.prefix(4))")
        let utlevering = try Utlevering(rot: oppsett.output, kjoering: id, startet: start.iso, dato: dato)
        let logg = Kjoeringslogg(sti: utlevering.kjoeringsmappe + "/logg.jsonl")
        melder.start(id: id, dato: dato.iTekst)
        logg.info("start", ["pipeline": oppsett.plan.navn, "dato": dato.description])
        try utlevering.sjekkPlass(estimat: try anslag())

        let lagerarbeid = Lagerarbeid(mappe: oppsett.output + "/lager", skalLagre: oppsett.plan.har(.lagre))
        let tall = try lagFiler(utlevering, lagerarbeid, dato: dato)
        let levering = try publiser(utlevering, lagerarbeid, tall, id: id, dato: dato)
        let rapport = rapport(id: id, dato: dato, tall, levering?.filer ?? [])
        let json = try rapport.json()
        logg.info("ferdig", ["filer": "\(levering?.filer.count ?? 0)"])
        try json.withUnsafeBytes { try utlevering.ferdig(kjoringJson: $0) }
        for merknad in merknader { melder.merknad(merknad) }
        return rapport
    }

    /// Reads, computes and writes every file to the work folder.
    ///
    /// Rows and list lines that were set aside on disk are let go when it returns, so that publication does not wait for
    /// bytes nobody needs any more.
    private mutating func lagFiler(
        _ utlevering: Utlevering, _ lagerarbeid: Lagerarbeid, dato: Dato
    ) throws -> Kjoeringstall {
        var leseoppsett = Leseoppsett(
            mappe: oppsett.inndata, dato: oppsett.dato, arbeidsmappe: utlevering.kjoeringsmappe,
            kommuner: regelverk.kommuner, maksAvvistPromille: oppsett.plan.valg(.les).avvistPromille,
            traader: traader)
        if oppsett.plan.valg(.les).lesNovstatus { leseoppsett.leserIkke.remove([.novstatus]) }
        let uttrekk = try tatt("les", { ($0.antallLest, $0.antallGodtatt) }) { try lesUttrekk(leseoppsett) }
        ikkeLevert = IkkeLevert(uttrekk.levert, kontroller).merknader
        merknader += ikkeLevert
        let plan = oppsett.plan
        let lister = Lister(mappe: utlevering.arbeidsmappe, valgt: plan.har(.lister) ? plan.valg(.lister).lister : [])
        let gjennomgang = try tilskuddsgjennomgang(uttrekk, utlevering)
        let tall = try gaaGjennom(uttrekk, lister, gjennomgang, dato: dato)
        if let brudd = tall.brudd {
            throw Stopp(
                .internFeil, "INT-001", "Regnskapet går ikke opp", fordi: brudd,
                rett: "Meld fra til dem som drifter programmet. Ingenting er publisert.")
        }
        if plan.har(.lister) {
            try skriv(lister, utlevering, lagerarbeid, dato: dato, uttrekksdato: tall.uttrekksdato)
        }
        try lagTabeller(tall, utlevering)
        if let gjennomgang { try skrivTilskudd(gjennomgang, tall, utlevering) }
        return tall
    }
}

/// What a run has counted when every person has passed.
struct Kjoeringstall: Sendable {
    let saker: Sakstall
    let regnskap: [Filregnskap]
    let samlefunn: [Samlefunn]
    let uttrekksdato: Dato
    /// Nil for a plan without figures.
    let statistikk: Statistikktall?
    /// Nil for a plan without grants.
    let tilskudd: Tilskuddssvar?

    var personerLest: Int { regnskap.first { $0.entitet == .person }?.lest ?? 0 }

    /// The account that does not hold; nil when all do, which they must before anything is published (grensesnitt 3.4).
    var brudd: String? {
        guard regnskap.allSatisfy({ $0.lest == $0.godtatt + $0.avvist }) else {
            return "godtatte og avviste rader er ikke de leste"
        }
        guard regnskap.first(where: { $0.entitet == .person })?.godtatt ?? 0 == saker.personer else {
            return "det kom ikke like mange personer ut som det ble godtatt"
        }
        return statistikk?.tabeller.first { !$0.gaarOpp }.map {
            "summen i tabellen \($0.rapport.id) er \($0.tabell.total), men utvalget «\($0.rapport.maal[$0.maal].utvalg?.navn ?? "")» har \($0.iUtvalget)"
        }
    }
}

extension Uttrekk {
    fileprivate var antallLest: Int { filer.reduce(0) { $0 + $1.lest } }
    fileprivate var antallGodtatt: Int { filer.reduce(0) { $0 + $1.godtatt } }
}
