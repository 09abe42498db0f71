import Foundation
import Kalender
import Pipeline
import Regelverksdata
import Testing

/// `nir forklar`: the same rules as at night, and every row they rest on.
@Suite struct ForklarTests {
    static func oppsett(
        _ inndata: String = Prosjekt.uttrekk, dato: Dato? = nil, hvis: [Hvis] = []
    ) throws -> Forklaringsoppsett {
        Forklaringsoppsett(
            try Kjoeroppsett(pipeline: Prosjekt.nattlig, inndata: inndata, dato: dato), hvis: hvis)
    }

    private static func fakta(_ forklaring: Personforklaring) -> [String: String] {
        Dictionary(uniqueKeysWithValues: forklaring.personfakta.map { ($0.kolonne, $0.verdi) })
    }

    @Test("Hver person i eksempeldata får nøyaktig den linjen natten skriver")
    func sammeSomNatten() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        let sti = try #require(
            FileManager.default.contentsOfDirectory(atPath: mappe.publisert + "/sensitiv/personfakta").first {
                $0.hasPrefix("personfakta_p")
            })
        let linjer = try String(contentsOfFile: mappe.publisert + "/sensitiv/personfakta/" + sti, encoding: .utf8)
            .split(separator: "\n").map(String.init)
        let forklaringer = try lesPersoner(try ForklarTests.oppsett()) { _ in true }
        #expect(forklaringer.count == linjer.count - 1)
        let forklarte = Set(forklaringer.map { $0.personfakta.map(\.verdi).joined(separator: ",") })
        for linje in linjer.dropFirst() { #expect(forklarte.contains(linje)) }
        #expect(forklaringer.allSatisfy { $0.personfakta.map(\.kolonne).joined(separator: ",") == linjer[0] })
    }

    @Test("JSON har alle steg, radene de bygger på, og det som mangler")
    func json() throws {
        for person in try lesPersoner(try ForklarTests.oppsett(), { _ in true }).prefix(60) {
            let data = try #require(
                try JSONSerialization.jsonObject(with: Data(try person.json().utf8)) as? [String: Any])
            #expect(data["versjon"] as? Int == 1)
            let rader = try #require(data["rader"] as? [[String: Any]])
            #expect(rader.contains { $0["entitet"] as? String == "person" || $0["entitet"] as? String != nil })
            #expect(
                rader.allSatisfy { ($0["linje"] as? Int ?? 0) > 1 && ($0["fil"] as? String)?.hasSuffix(".csv") == true }
            )
            let steg = try #require(data["steg"] as? [[String: Any]])
            let linjer = steg.flatMap { $0["linjer"] as? [[String: Any]] ?? [] }
            #expect(!linjer.isEmpty && linjer.allSatisfy { $0["hjemmel"] != nil && $0["regel"] != nil })
            #expect((data["parametere"] as? [Any])?.count == Parametervalg.antall)
        }
    }

    /// Taken out of the files one at a time: the program reads, computes and explains anew each time.
    @Test("Tas en opplistet rad ut av filene, blir svaret eller forklaringen en annen")
    func radenBetyrNoe() throws {
        let dato = 17.april(2026)
        let mappe = try Proevemappe()
        let inn = mappe.sti + "/inn"
        try FileManager.default.copyItem(atPath: Prosjekt.uttrekk, toPath: inn)
        try FileManager.default.removeItem(atPath: inn + "/manifest.json")
        let alle = try lesPersoner(try ForklarTests.oppsett(inn, dato: dato)) { _ in true }
        for person in [alle[0], alle[7], alle[18], alle[42]] {
            let id = try #require(ForklarTests.fakta(person)["duf_nummer"])
            for rad in person.rader where rad.entitet != "person" {
                let sti = inn + "/" + rad.fil
                let foer = try String(contentsOfFile: sti, encoding: .utf8)
                var linjer = foer.components(separatedBy: "\n")
                linjer.remove(at: rad.linje - 1)
                try linjer.joined(separator: "\n").write(toFile: sti, atomically: false, encoding: .utf8)
                let etter = try #require(try forklarPerson(id, try ForklarTests.oppsett(inn, dato: dato)).first)
                let (a, b) = (ForklarTests.innhold(person), ForklarTests.innhold(etter))
                #expect(a != b, "\(rad.fil) linje \(rad.linje)")
                try foer.write(toFile: sti, atomically: false, encoding: .utf8)
            }
        }
    }

    /// Facts and statements with the ids of their rows; line numbers move when a line is taken out.
    private static func innhold(_ f: Personforklaring) -> [String] {
        f.personfakta.map(\.verdi)
            + f.steg.flatMap {
                $0.linjer.flatMap { l in [l.tekst] + l.rader.map { "\($0.entitet) \($0.id) \($0.tekst)" } }
            }
    }

    @Test("Med et tenkt faktum er svaret som om registeret sa det")
    func hvis() throws {
        let person = try #require(
            try lesPersoner(try ForklarTests.oppsett(), { _ in true }).first {
                ForklarTests.fakta($0)["sluttmaal"] == "N2" && ForklarTests.fakta($0)["tillegg_virkedager"] == "0"
            })
        let duf = try #require(ForklarTests.fakta(person)["duf_nummer"])
        func svar(_ hvis: String) throws -> [String: String] {
            let tenkt = try #require(
                try forklarPerson(duf, try ForklarTests.oppsett(hvis: [try Hvis(hvis)])).first)
            #expect(tenkt.tekst(visDuf: false).contains("TENKT: \(hvis)"))
            return ForklarTests.fakta(tenkt)
        }
        #expect(try svar("tillegg=10")["tillegg_virkedager"] == "0")
        #expect(try svar("tillegg=11")["tillegg_virkedager"] == "11")
        #expect(try svar("sluttmaal=N4")["sluttmaal"] == "N4")
        #expect(try svar("startdato=2026-03-02")["startdato"] == "2026-03-02")
        #expect(throws: Stopp.self) { try Hvis("startdato=i går") }
        #expect(throws: Stopp.self) { try Hvis("hårfarge=brun") }
    }

    @Test("Et nummer ingen har, stopper uten at nummeret skrives noe sted")
    func ukjent() throws {
        let mappe = try Proevemappe()
        do {
            _ = try forklarPerson("209012345678", try ForklarTests.oppsett())
            Issue.record("skulle ha stoppet")
        } catch let stopp as Stopp {
            #expect(stopp.kode == .inndata && !stopp.melding.contains("209012345678"))
        }
        #expect(loggOppslag(output: mappe.output, antall: 1, hvis: false) == nil)
        let logg = try String(contentsOfFile: mappe.output + "/oppslag.jsonl", encoding: .utf8)
        #expect(logg.contains("\"personer\":1") && !logg.contains("20901"))
        let rettigheter = try FileManager.default.attributesOfItem(atPath: mappe.output + "/oppslag.jsonl")
        #expect(rettigheter[.posixPermissions] as? Int == 0o600)
    }

    @Test("Skjermen viser ikke hele nummeret uten at det er bedt om")
    func maskert() throws {
        let person = try #require(try lesPersoner(try ForklarTests.oppsett(), { _ in true }).first)
        let duf = try #require(ForklarTests.fakta(person)["duf_nummer"])
        #expect(!person.tekst(visDuf: false).contains(duf) && person.tekst(visDuf: true).contains(duf))
    }
}

/// Every open point and another choice than the recommended one.
enum Parametervalg {
    static let alle: [(navn: String, verdi: String)] = [
        ("fristRegel", "SAMME_DAG"), ("rullTilVirkedag", "ja"), ("ovreAlderInkl", "54"),
        ("arbeid30GjelderFraVedtaksdato", "2026-02-01"), ("summerStillinger", "ja"),
        ("reaktivertFristFra", "HENDELSE"), ("reaktivertKreverVedtakInnenToAar", "ja"),
        ("forsteVedtakSortering", "VEDTAKSDATO"), ("gammelUnder25Felles36", "ja"), ("skjaeringsdatoInkl", "nei"),
        ("under25Dato", "VEDTAK"), ("under25Dato", "SLUTTMAL_REG"), ("fravaerVindu", "KALENDERAR"),
        ("fravaerVindu", "TOLV_MND"), ("overlappTellesEnGang", "nei"), ("tilleggEnhet", "KALENDERDAG"),
        ("iterer", "nei"), ("fellesSumFra", "2026-01-01"), ("delvisDag", "HEL"), ("fridagerITerskel", "ja"),
        ("stansForlenger", "ja"), ("norskAnkerGammel", "FORSTE_VEDTAK"), ("samfunnFristMnd", "18"),
        ("utvidetNorskEtter20260701", "OPPHOERER"), ("kollektivFor2026UtenVedtak", "RETT_OG_PLIKT"),
        ("h43Fra", "2026-06-01"), ("h43GjelderVedtakEtter2026", "nei"), ("avvikInkluderAvsluttede", "ja"),
        ("permisjonFolgerOrdning", "nei"), ("mindreEnnStreng", "nei"),
    ]

    /// Parameters there are.
    static var antall: Int { Set(alle.map(\.navn)).count }
}

@Suite struct AapnePunkterIEksempeldataTests {
    /// Lines of facts and findings of every sample person, by the order of the extract.
    private static func svar(_ parametere: String) throws -> [String] {
        let mappe = try Proevemappe()
        let plan = try String(contentsOfFile: Prosjekt.nattlig, encoding: .utf8)
            .replacingOccurrences(of: "parametere: parametre.yaml", with: "parametere: valg.yaml")
        try mappe.skriv("plan.yaml", plan)
        try mappe.skriv("valg.yaml", parametere)
        let oppsett = Forklaringsoppsett(
            try Kjoeroppsett(pipeline: mappe.sti + "/plan.yaml", inndata: Prosjekt.uttrekk))
        return try lesPersoner(oppsett) { _ in true }.map { person in
            (person.personfakta.map(\.verdi) + person.funn.map { "\($0.regel) \($0.rad.entitet) \($0.rad.post)" })
                .joined(separator: ",")
        }
    }

    private static let anbefalt = Result { try svar("# anbefalte valg\nfristRegel: SISTE_DAG_INKL\n") }

    @Test("Et annet valg på et åpent punkt endrer minst én person i eksempeldata", arguments: Parametervalg.alle)
    func endrer(navn: String, verdi: String) throws {
        let foer = try AapnePunkterIEksempeldataTests.anbefalt.get()
        let etter = try AapnePunkterIEksempeldataTests.svar("\(navn): \(verdi)\n")
        #expect(zip(foer, etter).contains { $0 != $1 }, "\(navn): \(verdi)")
    }

    @Test("Alle parametrene er prøvd")
    func alleErMed() throws {
        let kjente = try Kjoeroppsett(pipeline: Prosjekt.nattlig).parametere.valg.map(\.navn)
        #expect(Set(kjente) == Set(Parametervalg.alle.map(\.navn)))
    }
}
