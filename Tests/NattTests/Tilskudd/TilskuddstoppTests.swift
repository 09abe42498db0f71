import Foundation
import Kalender
import Pipeline
import Testing

/// What stops a round of grants, and what the message says. Nothing is published by a run that stops.
@Suite("Tilskuddet som stopper")
struct TilskuddstoppTests {
    @Test("Uten det som er betalt før, stopper runden")
    func betaltErUkjent() throws {
        let mappe = try Proevemappe()
        let inndata = try mappe.tilskuddskopi()
        try FileManager.default.removeItem(atPath: inndata + "/tilskudd_utbetaling.csv")
        let stopp = try stopper(Prosjekt.tilskudd, inndata)
        #expect(stopp.kode == .inndata && stopp.id == "TIL-002" && stopp.melding.contains("tilskudd_utbetaling"))
    }

    @Test("Er ingenting betalt, holder det med overskriftene")
    func ingentingBetalt() throws {
        let mappe = try Proevemappe()
        let inndata = try mappe.tilskuddskopi()
        let fil = inndata + "/tilskudd_utbetaling.csv"
        let hode = try #require(try Proevemappe.tekst(fil).split(separator: "\n").first)
        try "\(hode)\n".write(toFile: fil, atomically: false, encoding: .utf8)
        let proeve = try Tilskuddsproeve(inndata)
        #expect(try proeve.forrige() == 0 && proeve.naa() > 0)
        #expect(try proeve.rader().allSatisfy { $0.oere("betalt_oere") == 0 })
    }

    @Test("Skjæringsdatoen kan ikke være etter uttrekket")
    func skjaeringEtterUttrekket() throws {
        let plan = try Tilskuddsplan(termin: 2, aar: 2026, skjaering: 18.april(2026))
        let stopp = try stopper(plan.pipeline)
        #expect(stopp.kode == .inndata && stopp.id == "TIL-001")
        #expect(stopp.melding.contains("17.04.2026") && stopp.melding.contains("18.04.2026"))
        // The day of the extract is covered.
        #expect(try Tilskuddsproeve(pipeline: plan.pipeline, dato: 17.april(2026)).rapport.dato == "2026-04-17")
    }

    @Test(
        "Skjæringsdatoen må passe med terminen",
        arguments: [
            (1.oktober(2023), true), (30.september(2023), false), (31.mars(2024), true), (1.april(2024), false),
        ])
    func skjaeringUtenforTerminen(_ dag: Dato, _ passer: Bool) throws {
        let plan = try Tilskuddsplan(termin: 4, skjaering: dag)
        guard !passer else {
            #expect(try Tilskuddsproeve(pipeline: plan.pipeline).rapport.dato == dag.description)
            return
        }
        let stopp = try stopper(plan.pipeline)
        #expect(stopp.kode == .oppsett && stopp.fil.contains("tilskudd.yaml"))
        #expect(stopp.melding.contains("4. termin 2023") && stopp.melding.contains("01.10.2023"))
        #expect(stopp.melding.contains("rett aar, termin eller skjaering"))
    }

    @Test("Uten skjæringsdato i planen må den oppgis")
    func skjaeringMangler() throws {
        let plan = try Tilskuddsplan()
        try plan.endre("tilskudd.yaml", fra: "aar: 2023, termin: 4, skjaering: 2023-12-17, ", til: "")
        let stopp = try stopper(plan.pipeline)
        #expect(stopp.kode == .oppsett && stopp.melding.contains("«skjaering»") && stopp.melding.contains("--dato"))
        // The quarter of the day is the round.
        let proeve = try Tilskuddsproeve(pipeline: plan.pipeline, dato: 20.november(2023))
        #expect(proeve.parameter("tilskuddsaar") == "2023" && proeve.parameter("termin") == "4")
    }

    @Test("--dato går foran skjæringsdatoen i planen")
    func datoGaarForan() throws {
        let proeve = try Tilskuddsproeve(dato: 31.desember(2023))
        #expect(proeve.rapport.dato == "2023-12-31" && proeve.parameter("skjaering") == "2023-12-31")
        #expect(try !proeve.rader().isEmpty)
        #expect(try Tilskuddsutvalg.eksempel.proeve.parameter("skjaering") == "2023-12-17")
    }

    @Test("En ukjent nøkkel i steget nevner den som finnes")
    func ukjentNoekkel() throws {
        let plan = try Tilskuddsplan()
        try plan.endre("tilskudd.yaml", fra: "termin: 4", til: "terminn: 4")
        let stopp = try stopper(plan.pipeline)
        #expect(stopp.kode == .oppsett && stopp.melding.contains("terminn") && stopp.melding.contains("«termin»"))
        #expect(stopp.fil.contains("tilskudd.yaml"))
    }

    @Test("To satser for samme dag stopper med fil og linje")
    func overlapp() throws {
        let plan = try Tilskuddsplan()
        let linje = try plan.legg(
            til: #"- { kode: AR-2, aar: 2023, kroner: 250000, evidens: primaer, kilde: "prøve", endret: 2026-11-29 }"#,
            i: "satser/norsktilskudd.yaml")
        let stopp = try stopper(plan.pipeline)
        #expect(stopp.kode == .oppsett && stopp.melding.contains("AR-2"))
        #expect(stopp.melding.contains("norsktilskudd.yaml") && stopp.melding.contains("\(linje)"))
        #expect(stopp.melding.contains("integreringstilskudd.yaml"), "den andre satsen nevnes også")
    }

    @Test("En sats for en ukjent kode stopper med fil og linje")
    func ukjentKode() throws {
        let plan = try Tilskuddsplan()
        let linje = try plan.legg(
            til: #"- { kode: AR-6, aar: 2023, kroner: 50000, evidens: primaer, kilde: "prøve", endret: 2026-11-29 }"#,
            i: "satser/integreringstilskudd.yaml")
        let stopp = try stopper(plan.pipeline)
        #expect(stopp.kode == .oppsett && stopp.melding.contains("AR-6"))
        #expect(stopp.melding.contains("integreringstilskudd.yaml") && stopp.melding.contains("\(linje)"))
    }

    @Test("En regelfil som mangler, nevnes med navn")
    func regelfilMangler() throws {
        let plan = try Tilskuddsplan()
        try plan.slett("tilskuddsregler.yaml")
        let stopp = try stopper(plan.pipeline)
        #expect(stopp.kode == .oppsett && stopp.melding.contains("tilskuddsregler.yaml"))
    }

    @Test("Uten satser kan ingenting betales, og runden stopper")
    func satserMangler() throws {
        let plan = try Tilskuddsplan()
        try plan.slett("satser")
        let stopp = try stopper(plan.pipeline)
        #expect(stopp.kode == .oppsett && stopp.melding.contains("satser"))
    }

    /// Runs into a folder where a round has been published, and sees that it stands as it did.
    private func stopper(_ pipeline: String, _ inndata: String = Prosjekt.uttrekk) throws -> Stopp {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer(pipeline: Prosjekt.tilskudd)
        let foer = try Proevemappe.summer(mappe.publisert)
        let stopp = try #require(try mappe.stopp(inndata, pipeline: pipeline))
        #expect(try Proevemappe.summer(mappe.publisert) == foer)
        #expect(!stopp.rett.isEmpty || stopp.kode == .oppsett)
        return stopp
    }
}

extension Tilskuddsproeve {
    func parameter(_ navn: String) -> String? { rapport.parametere.first { $0.navn == navn }?.verdi }
}
