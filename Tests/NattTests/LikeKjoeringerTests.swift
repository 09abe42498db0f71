import Eksempeldata
import Foundation
import Kalender
import Pipeline
import Register
import Regelverksdata
import Testing

/// Same input and date, same bytes in `publisert/`, whatever the folder, the day and the form (grensesnitt 3.4, UX-04).
@Suite struct LikeKjoeringerTests {
    @Test func toKjoeringerIUlikeMapperGirSammeFiler() throws {
        let (a, b) = (try Proevemappe(), try Proevemappe())
        let foerste = try a.kjoer()
        let andre = try b.kjoer()
        let summer = try Proevemappe.summer(a.publisert)
        #expect(summer.count > 20)
        #expect(summer == (try Proevemappe.summer(b.publisert)))
        #expect(foerste.ut.map(\.sha256) == andre.ut.map(\.sha256))
        #expect(foerste.ut.allSatisfy { $0.tilstand == "ny" })
    }

    @Test func ndjsonGirSammeFiler() throws {
        let (a, b) = (try Proevemappe(), try Proevemappe())
        _ = try a.kjoer()
        _ = try b.kjoer(Prosjekt.ndjson)
        #expect(try Proevemappe.summer(a.publisert) == Proevemappe.summer(b.publisert))
    }

    @Test func etPersondokumentGirSammeFiler() throws {
        let (a, b) = (try Proevemappe(), try Proevemappe())
        _ = try a.kjoer()
        _ = try lagEksempeldata(
            .init(
                mappe: b.sti + "/inn", personer: 400, froe: 2026, form: .json, kommuner: try Kommuneregister.gjeldende()
            ))
        _ = try b.kjoer(b.sti + "/inn")
        #expect(try Proevemappe.summer(a.publisert) == Proevemappe.summer(b.publisert))
    }

    /// The finding about a row must not tell what form the row came in.
    @Test func feilIEnRadGirSammeFilerFraCsvOgNdjson() throws {
        let (a, b) = (try Proevemappe(), try Proevemappe())
        let csv = try a.kopi()
        let ndjson = try b.kopi(av: Prosjekt.ndjson)
        let fraCsv = try Proevemappe.tekst(csv + "/kontakt_krav.csv").split(separator: "\n").map(String.init)
        let fraJson = try Proevemappe.tekst(ndjson + "/kontakt_krav.ndjson").split(separator: "\n").map(String.init)
        let dato = try #require(Tabell(csv + "/kontakt_krav.csv", skilletegn: ";").oppslag[4]["registrert_dato"])
        let feil = { (linje: String) in
            let sted = linje.range(of: dato, options: .backwards)
            return sted.map { linje.replacingCharacters(in: $0, with: "2026-02-30") } ?? linje
        }
        try (fraCsv[..<5] + [feil(fraCsv[5])] + fraCsv[6...]).joined(separator: "\n")
            .write(toFile: csv + "/kontakt_krav.csv", atomically: false, encoding: .utf8)
        try (fraJson[..<4] + [feil(fraJson[4])] + fraJson[5...]).joined(separator: "\n")
            .write(toFile: ndjson + "/kontakt_krav.ndjson", atomically: false, encoding: .utf8)
        _ = try a.kjoer(csv, dato: 17.april(2026))
        _ = try b.kjoer(ndjson, dato: 17.april(2026))
        let funn = try a.liste("funn").oppslag.filter { $0["regel_id"] == "W-10" }
        #expect(funn.map { $0["linje"] } == ["6"])
        #expect(funn == (try b.liste("funn").oppslag.filter { $0["regel_id"] == "W-10" }))
        #expect(try Proevemappe.summer(a.publisert) == Proevemappe.summer(b.publisert))
    }

    @Test func nyKjoeringISammeMappeLarAltStaa() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        let fil = mappe.lister + "/funn_p2026-04-17_v1.csv"
        let foer = try (Proevemappe.summer(mappe.publisert), tid(fil))
        let rapport = try mappe.kjoer()
        #expect(!rapport.ut.isEmpty)
        #expect(rapport.ut.allSatisfy { $0.tilstand == "uendret" })
        #expect(try Proevemappe.summer(mappe.publisert) == foer.0)
        #expect(try tid(fil) == foer.1)
    }

    @Test func endretInnholdFaarNyVersjonOgDenGamleStaar() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        let foer = try Proevemappe.summer(mappe.publisert)
        let inn = try mappe.kopi()
        let linjer = try Proevemappe.tekst(inn + "/sluttmaal.csv").split(separator: "\n").dropLast(30)
        try (linjer.joined(separator: "\n") + "\n")
            .write(toFile: inn + "/sluttmaal.csv", atomically: false, encoding: .utf8)
        let rapport = try mappe.kjoer(inn, dato: 17.april(2026))
        let etter = try Proevemappe.summer(mappe.publisert)
        #expect(rapport.ut.contains { $0.tilstand == "endret" })
        #expect(mappe.finnes("output/publisert/sensitiv/lister/avvik-sluttmaal_p2026-04-17_v2.csv"))
        for (sti, sum) in foer where !sti.hasSuffix(".sha256") { #expect(etter[sti] == sum, "\(sti)") }
    }

    /// One file per person set at a time: the run of a few kommuner writes the same books as the run of all.
    @Test func utvalgteKommunerGirSammeArbeidsboeker() throws {
        let (alle, noen) = (try Proevemappe(), try Proevemappe())
        _ = try alle.kjoer()
        _ = try kjoerPipeline(
            Kjoeroppsett(
                pipeline: Prosjekt.nattlig, inndata: Prosjekt.uttrekk, output: noen.output, kommuner: [5522, 4648]),
            melder: Stillemelder())
        let (hele, deler) = (try Proevemappe.summer(alle.publisert), try Proevemappe.summer(noen.publisert))
        let boeker = deler.filter { $0.key.contains("/retteliste/") }
        #expect(!boeker.isEmpty && boeker.count <= 2)
        for (sti, sum) in boeker { #expect(hele[sti] == sum, "\(sti)") }
    }

    private func tid(_ sti: String) throws -> Date? {
        try FileManager.default.attributesOfItem(atPath: sti)[.modificationDate] as? Date
    }
}
