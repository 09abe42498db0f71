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

/// Runs a pipeline from extract to publication, and tells what it did.
///
/// Nothing is published unless every stage has succeeded and every account holds. A failure of the store is a remark,
/// never a stop.
public func kjoerPipeline(_ oppsett: Kjoeroppsett, melder: some Melder) throws -> Kjoeringsrapport {
    do {
        var kjoering = try Kjoering(oppsett, melder)
        return try kjoering.utfoer()
    } catch let feil as Lesefeil {
        throw Stopp(feil)
    } catch let feil as OutputFeil {
        throw Stopp(feil)
    } catch let feil as Oppsettfeil {
        throw Stopp(feil)
    }
}

struct Kjoering<M: Melder> {
    let oppsett: Kjoeroppsett
    let melder: M
    let regelverk: Regelverk
    let kontroller: [Kontroll]
    let start = Klokke.naa()
    let traader = 2
    let planhash: String
    var steg: [Kjoeringsrapport.Steg] = []
    var merknader: [String] = []

    init(_ oppsett: Kjoeroppsett, _ melder: M) throws {
        self.oppsett = oppsett
        self.melder = melder
        regelverk = try Regelverk.gjeldende(oppsett.parametere)
        kontroller = try Kjoering.velg(oppsett.plan)
        planhash = sha256(oppsett.planbytes)
    }

    private static func velg(_ plan: Plan) throws(Stopp) -> [Kontroll] {
        guard plan.har(.kontroller) else { return [] }
        guard let valgte = plan.valg(.kontroller).kontroller else { return Kontroll.alle }
        return try valgte.map { kode throws(Stopp) in
            guard let kontroll = Kontroll.finn(kode) else {
                throw Stopp(
                    .oppsett, "OPP-001", "Kontrollen «\(kode)» finnes ikke.\(Regeloversikt.mente(kode))", fil: plan.fil,
                    rett: "Se alle med  nir regel")
            }
            return kontroll
        }
    }

    mutating func utfoer() throws -> Kjoeringsrapport {
        // The day of computation must be known before the lock, since it stands in every file name.
        let dato = try bestemDato(mappe: oppsett.inndata, valgt: oppsett.dato)
        let id = ledigId(output: oppsett.output, "\(start.iId)-\(oppsett.plan.navn)-\(planhash.prefix(4))")
        let utlevering = try Utlevering(rot: oppsett.output, kjoering: id, startet: start.iso, dato: dato)
        let logg = Kjoeringslogg(sti: utlevering.kjoeringsmappe + "/logg.jsonl")
        melder.start(id: id, dato: dato.iTekst)
        logg.info("start", ["pipeline": oppsett.plan.navn, "dato": dato.description])
        try utlevering.sjekkPlass(estimat: try anslag())

        let leseoppsett = Leseoppsett(
            mappe: oppsett.inndata, dato: oppsett.dato, arbeidsmappe: utlevering.kjoeringsmappe,
            kommuner: regelverk.kommuner, maksAvvistPromille: oppsett.plan.valg(.les).avvistPromille,
            traader: traader)
        let uttrekk = try tatt("les", { u in (u.filer.reduce(0) { $0 + $1.lest }, u.filer.reduce(0) { $0 + $1.godtatt }) }) {
            try lesUttrekk(leseoppsett)
        }
        let lister = Lister(mappe: utlevering.arbeidsmappe, valgt: oppsett.plan.valg(.lister).lister)
        let (tall, regnskap) = try gaaGjennom(uttrekk, lister, dato: dato)
        let personer = regnskap.first { $0.entitet == .person }
        guard personer?.godtatt ?? 0 == tall.personer, regnskap.allSatisfy({ $0.lest == $0.godtatt + $0.avvist }) else {
            throw Stopp(
                .internFeil, "INT-001", "Regnskapet går ikke opp", fordi: "godtatte og avviste rader er ikke de leste",
                rett: "Meld fra til dem som drifter programmet. Ingenting er publisert.")
        }
        let (levering, lagerfeil) = try skriv(
            lister, utlevering, tall, regnskap, id: id, dato: dato,
            uttrekksdato: uttrekk.uttrekksdato)
        merknader += lagerfeil
        let rapport = rapport(
            id: id, dato: dato, uttrekk, regnskap, tall, levering?.filer ?? [], personerLest: personer?.lest ?? 0)
        let json = try rapport.json()
        logg.info("ferdig", ["filer": "\(levering?.filer.count ?? 0)"])
        try json.withUnsafeBytes { try utlevering.ferdig(kjoringJson: $0) }
        for merknad in merknader { melder.merknad(merknad) }
        return rapport
    }
}
