import FoundationEssentials
import Ingest
import Kalender
import Lager
import Output
import Regelmotor
import Regelverksdata
import Register
import Sjekksum

extension Kjoering {
    /// Room the run may need: rows set aside, lists and workbooks are together smaller than the input and a little.
    func anslag() throws -> Int64 {
        let inn = try oppsett.inndatafiler().reduce(0) { $0 + $1.bytes }
        return Int64(inn) * 2 + 50_000_000
    }

    /// The id, or the id with a number when a run of the same minute has taken it.
    func ledigId(output: String, _ id: String) -> String {
        var forslag = id
        var nummer = 2
        while FileManager.default.fileExists(atPath: "\(output)/kjoringer/\(forslag)/kjoring.json") {
            forslag = "\(id)-\(nummer)"
            nummer += 1
        }
        return forslag
    }

    var regelverkshash: String {
        var bytes: [UInt8] = []
        for fil in Regelverk.datafiler { bytes += Array(fil.navn.utf8) + fil.innhold }
        return sha256(bytes)
    }

    func rapport(
        id: String, dato: Dato, _ tall: Kjoeringstall, _ filer: [Utfil]
    ) -> Kjoeringsrapport {
        Kjoeringsrapport(
            id: id, pipeline: oppsett.plan.navn, dato: dato.description,
            uttrekksdato: tall.uttrekksdato.description, program: Program.versjon, plan: planhash,
            regelverk: regelverkshash, utgangskode: 0,
            inndata: tall.regnskap.map {
                .init(
                    fil: $0.fil, entitet: $0.entitet.navn, sha256: $0.sha256, bytes: $0.bytes, lest: $0.lest,
                    godtatt: $0.godtatt, avvist: $0.avvist, reparert: $0.reparert)
            },
            personer: .init(lest: tall.personerLest, ut: tall.saker.personer), funn: funn(tall), steg: steg,
            ut: filer.map {
                .init(
                    sti: $0.sti, sha256: $0.sha256, klasse: $0.klasse.rawValue, rader: $0.rader,
                    tilstand: $0.tilstand.rawValue)
            },
            parametere: oppsett.parametere.valg.map { .init(punkt: $0.punkt, navn: $0.navn, verdi: $0.verdi) }
                + (oppsett.tilskudd?.valg ?? []),
            merknader: merknader, tilskudd: tilskudd)
    }

    /// Counts by rule and seriousness: controls first, then reading. Rules without a finding are left out.
    func funn(_ tall: Kjoeringstall) -> [Kjoeringsrapport.Funn] {
        var ut: [Kjoeringsrapport.Funn] = []
        func legg(_ regel: String, _ alvor: Alvor, _ antall: Int) {
            guard antall > 0 else { return }
            if let plass = ut.firstIndex(where: { $0.regel == regel && $0.alvor == alvor.ord }) {
                ut[plass].antall += antall
            } else {
                ut.append(.init(regel: regel, alvor: alvor.ord, antall: antall))
            }
        }
        for (nummer, kontroll) in kontroller.enumerated() {
            for (alvor, antall) in tall.saker.funn(nummer) { legg(kontroll.kode, alvor, antall) }
        }
        for regel in Leseregel.allCases { legg(regel.id, regel.alvor, tall.saker.lesefunn[Int(regel.rawValue)]) }
        for funn in tall.samlefunn { legg(funn.regel.id, funn.regel.alvor, max(funn.antall, 1)) }
        return ut
    }

    func kjoeringspost(
        id: String, dato: Dato, _ tall: Kjoeringstall, _ levering: Publisering
    ) -> Kjoeringspost {
        let innhold = levering.filer.map { "\($0.sha256) \($0.sti)\n" }.joined()
        var post = Kjoeringspost(
            id: id, pipeline: oppsett.plan.navn, dato: dato.description, program: Program.versjon, plan: planhash,
            regelverk: regelverkshash, utgangskode: 0, startet: start.iso, ferdig: Klokke.naa().iso,
            sekunder: steg.reduce(0) { $0 + $1.sekunder },
            personerLest: tall.personerLest, personerUt: tall.saker.personer,
            innholdSha256: sha256(Array(innhold.utf8)))
        post.steg = steg.map { .init(navn: $0.navn, inn: $0.inn, ut: $0.ut, sekunder: $0.sekunder) }
        post.innfiler = tall.regnskap.map {
            .init(
                fil: $0.fil, entitet: $0.entitet.navn, sha256: $0.sha256, bytes: $0.bytes, lest: $0.lest,
                godtatt: $0.godtatt, avvist: $0.avvist, reparert: $0.reparert)
        }
        post.utfiler = levering.filer.map {
            .init(
                sti: $0.sti, sha256: $0.sha256, klasse: $0.klasse.rawValue, rader: $0.rader,
                tilstand: $0.tilstand.rawValue)
        }
        post.funnantall = funn(tall).map { .init(regel: $0.regel, alvor: $0.alvor, antall: $0.antall) }
        return post
    }
}

extension Stopp {
    init(_ feil: Lesefeil) {
        let sted = [
            feil.fil, feil.linje > 0 ? "linje \(feil.linje)" : "", feil.kolonne > 0 ? "kolonne \(feil.kolonne)" : "",
        ]
        self.init(
            feil.utgang == .dataStoppet ? .dataStoppet : .inndata, feil.id, feil.regel.overskrift,
            fil: sted.filter { !$0.isEmpty }.joined(separator: ", "), fordi: feil.fordi, rett: feil.rett,
            mer: "nir regel \(feil.id)")
    }

    init(_ feil: OutputFeil) {
        switch feil {
        case .opptatt:
            self.init(
                .opptatt, "KJ-001", "En annen kjøring holder på", fordi: feil.melding,
                rett: "Vent, eller se  nir status")
        case .ikkePlass:
            self.init(
                .kanIkkeSkrive, "UT-003", "Ikke plass", fordi: feil.melding,
                rett: "Frigjør plass, eller velg en annen mappe med --output.")
        case .kanIkkeSkrive:
            self.init(
                .kanIkkeSkrive, "UT-001", "Kan ikke skrive", fordi: feil.melding,
                rett: "Sjekk rettigheter og plass i mappen.")
        case .kanIkkeLese, .tilbakelesing:
            self.init(
                .internFeil, "INT-001", "En fil kunne ikke leses tilbake", fordi: feil.melding,
                rett: "Start på nytt, og meld fra til dem som drifter programmet hvis det skjer igjen.")
        }
    }
}

/// The reports of the last runs, newest first. A run folder without its report did not happen.
public func sisteKjoeringer(output: String, antall: Int) -> [Kjoeringsrapport] {
    filnavn(i: output + "/kjoringer").sorted(by: >).lazy
        .compactMap { lesFil("\(output)/kjoringer/\($0)/kjoring.json") }
        .compactMap { try? Kjoeringsrapport.les($0) }
        .prefix(antall).map { $0 }
}
