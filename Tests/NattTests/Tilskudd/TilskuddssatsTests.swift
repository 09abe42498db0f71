import Foundation
import Pipeline
import Testing
import Tilskudd

/// A rate that is added in YAML lets the rows that waited for it through, and touches nothing else.
@Suite("Satser som låser opp")
struct TilskuddssatsTests {
    @Test("År 1 for 2022: radene går fra å vente til å betales")
    func nySats() throws {
        let plan = try Tilskuddsplan()
        try plan.legg(
            til: #"- { kode: AR-1, aar: 2022, kroner: 187001, evidens: primaer, kilde: "prøve", endret: 2026-11-29 }"#,
            i: "satser/integreringstilskudd.yaml")
        try sammenlign(plan, "AR-1", 2022, kroner: 187_001)
    }

    @Test("§ 37 d for 2023: forslaget byttes ut, og delene betales")
    func forslagBlirVedtatt() throws {
        let plan = try Tilskuddsplan()
        let satser = try Proevemappe.tekst(plan.mappe.sti + "/pipelines/satser/norsktilskudd.yaml")
        let linje = try #require(satser.split(separator: "\n").first { $0.contains("P37D-AR1, aar: 2023") })
        #expect(linje.contains("evidens: forslag"))
        try plan.endre(
            "satser/norsktilskudd.yaml", fra: String(linje),
            til: String(linje.replacing("evidens: forslag", with: "evidens: primaer")))
        try sammenlign(plan, "P37D-AR1", 2023, kroner: 45_000)
    }

    /// Every row but those of the code is as it was; those that waited for the rate alone are paid.
    private func sammenlign(_ plan: Tilskuddsplan, _ kode: String, _ aar: Int, kroner: Int) throws {
        let foer = try Tilskuddsutvalg.eksempel.proeve
        let etter = try Tilskuddsproeve(pipeline: plan.pipeline)
        let (gamle, nye) = (try foer.rader(), try etter.rader())
        #expect(gamle.map(\.tilskudd) == nye.map(\.tilskudd))
        var (laastOpp, sum) = (0, 0)
        for (gammel, ny) in zip(gamle, nye) {
            guard gammel.gjelder(kode, aar), gammel["status"] == "VENTER_SATS" else {
                // What waits for something else, now shows the rate it will be paid by.
                let kolonner = Set(gammel.keys).subtracting(
                    gammel.gjelder(kode, aar)
                        ? ["sats_id", "sats_oere", "sats_evidens", "beregnet_oere", "aarsak"] : [])
                #expect(kolonner.allSatisfy { gammel[$0] == ny[$0] })
                continue
            }
            // A person with a protected address does not show how much of the year is due.
            if ny["person_id"] == "" {
                #expect(["PLANLAGT", "BETALES"].contains(ny["status"]))
            } else {
                let forfalt = try #require(ny.oere("forfalt_teller"))
                #expect(ny["status"] == (forfalt == 0 ? "PLANLAGT" : "BETALES"))
            }
            #expect(ny["sats_id"] == "\(kode) \(aar)" && ny.oere("sats_oere") == 100 * kroner)
            #expect(ny["sats_evidens"] == "primaer" && ny["hva_maa_gjoeres"] == "")
            laastOpp += 1
            sum += ny.oere("beloep_oere") ?? 0
        }
        #expect(laastOpp > 5 && sum > 0 && sum <= 100 * kroner * laastOpp)
        #expect(try etter.naa() == foer.naa() + sum)
        #expect(try etter.forrige() == foer.forrige())
        let steg = try zip(foer.sammendrag("tilskudd-bro"), etter.sammendrag("tilskudd-bro")).map {
            ($1.oere("beloep_oere") ?? 0) - ($0.oere("beloep_oere") ?? 0)
        }
        #expect(steg.dropFirst().dropLast().reduce(0, +) == sum)
        #expect(try ventende(foer) - ventende(etter) == laastOpp)
        #expect(foer.rapport.plan != etter.rapport.plan)
        let kjoering = try Proevemappe.tekst(etter.mappe.output + "/siste/kjoring.json")
        #expect(kjoering.contains(etter.rapport.plan) && !kjoering.contains(foer.rapport.plan))
    }

    private func ventende(_ proeve: Tilskuddsproeve) throws -> Int {
        try proeve.sammendrag("tilskudd-holdt-tilbake").filter { $0["status"] == "VENTER_SATS" }
            .compactMap { $0.oere("rader") }.reduce(0, +)
    }

    @Test("Planen sier hvilke satser som er kjent, foreslått og ukjent")
    func satsstatus() throws {
        func status(_ pipeline: String) throws -> [String: String] {
            let oppsett = try #require(try Kjoeroppsett(pipeline: pipeline).tilskudd)
            let alle = oppsett.satsstatus.map { sats in
                let svar =
                    switch sats.svar {
                    case .kjent: "kjent"
                    case .forslag: "forslag"
                    case .ukjent: "ukjent"
                    }
                return ("\(sats.kode.tekst) \(sats.aar)", svar)
            }
            return Dictionary(uniqueKeysWithValues: alle)
        }
        let foer = try status(Prosjekt.tilskudd)
        let ventet = [
            "AR-2 2023": "kjent", "AR-5 2023": "kjent", "EMINB 2022": "kjent", "EMINU 2023": "kjent",
            "UN43G 2023": "kjent", "P37D-AR1 2023": "forslag", "Grunntilskudd-H 2023": "forslag", "AR-1 2022": "ukjent",
            "AR-2 2022": "ukjent", "AR-1 EV 2023": "ukjent", "P-AR1-H 2023": "ukjent",
        ]
        for (sats, svar) in ventet { #expect(foer[sats] == svar, "\(sats)") }
        #expect(foer.keys.allSatisfy { $0.hasSuffix("2022") || $0.hasSuffix("2023") })
        let plan = try Tilskuddsplan()
        try plan.legg(
            til: #"- { kode: AR-1, aar: 2022, kroner: 1, evidens: sekundaer, kilde: "prøve", endret: 2026-11-29 }"#,
            i: "satser/integreringstilskudd.yaml")
        let etter = try status(plan.pipeline)
        #expect(etter.filter { foer[$0.key] != $0.value } == ["AR-1 2022": "kjent"])
    }
}
