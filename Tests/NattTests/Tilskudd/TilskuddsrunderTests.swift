import Foundation
import Kalender
import Testing

/// What one round pays, is what the next has been told was paid: an instalment is what is due less what is paid.
@Suite("Runder etter hverandre")
struct TilskuddsrunderTests {
    @Test("Tredje termin betales, og fjerde betaler ett kvartal til", arguments: Tilskuddsutvalg.allCases)
    func toTerminer(_ utvalg: Tilskuddsutvalg) throws {
        let mappe = try Proevemappe()
        let inndata = try mappe.tilskuddskopi(av: try utvalg.uttrekk)
        var utbetalinger = Utbetalingsfil(inndata)
        try utbetalinger.skriv()
        let plan = try Tilskuddsplan(termin: 3, skjaering: 30.september(2023))
        let tredje = try Tilskuddsproeve(inndata, pipeline: plan.pipeline)
        let betalt = try tredje.naa()
        #expect(betalt > 0)
        #expect(try tredje.forrige() == 0)

        try utbetalinger.betal(tredje, termin: 3, dag: "2023-10-03")
        #expect(utbetalinger.sum == betalt)
        let fjerde = try Tilskuddsproeve(inndata)
        #expect(try fjerde.forrige() == betalt)
        try etKvartalTil(tredje, fjerde)

        // The same round again, when it has been paid.
        let omigjen = try Tilskuddsproeve(inndata, pipeline: plan.pipeline, dato: 3.oktober(2023))
        let nyttIRunden = try nytt(tredje, omigjen)
        #expect(try omigjen.naa() == nyttIRunden)
        #expect(try omigjen.rader().filter { $0["status"] == "OPPGJORT" }.count > 10)
        guard utvalg == .eksempel else { return }
        #expect(nyttIRunden == 0)
        #expect(try omigjen.rader().allSatisfy { !$0.erBetalt && ($0.oere("beloep_oere") ?? 0) == 0 })

        // And the fourth too: then the year has been paid in full, as if it were paid at once.
        try utbetalinger.betal(fjerde, termin: 4, dag: "2023-12-19")
        let ferdig = try Tilskuddsproeve(inndata, dato: 19.desember(2023))
        #expect(try ferdig.naa() == 0)
        let aar2 = try ferdig.rader().filter { $0["sats_id"] == "AR-2 2023" && !$0.venter }
        #expect(aar2.count > 10)
        #expect(aar2.allSatisfy { $0["status"] == "OPPGJORT" && $0.oere("betalt_oere") == 24_950_000 })
    }

    @Test("Terminene til sammen er det samme som hele året på én gang")
    func delerErHelheten() throws {
        let mappe = try Proevemappe()
        let inndata = try mappe.tilskuddskopi(av: try Tilskuddsutvalg.stor.uttrekk)
        var utbetalinger = Utbetalingsfil(inndata)
        try utbetalinger.skriv()
        let paaEnGang = try Tilskuddsproeve(inndata)
        for (termin, skjaering, utbetalt) in [
            (1, 30.mars(2023), "2023-04-04"), (2, 29.juni(2023), "2023-07-04"), (3, 29.september(2023), "2023-10-03"),
        ] {
            let plan = try Tilskuddsplan(termin: termin, skjaering: skjaering)
            let runde = try Tilskuddsproeve(inndata, pipeline: plan.pipeline)
            try utbetalinger.betal(runde, termin: termin, dag: utbetalt)
        }
        let fjerde = try Tilskuddsproeve(inndata)
        let ventet = Dictionary(
            uniqueKeysWithValues: try paaEnGang.rader().filter { $0["person_id"] != "" && $0["sats_id"] != "" }.map {
                ($0.tilskudd, $0.oere("beregnet_oere"))
            })
        var sammenlignet = 0
        for rad in try fjerde.rader() where rad["person_id"] != "" && rad["sats_id"] != "" && !rad.venter {
            #expect(ventet[rad.tilskudd] == rad.oere("beregnet_oere"))
            #expect(rad.oere("beregnet_oere") == (rad.oere("betalt_oere") ?? 0) + (rad.oere("beloep_oere") ?? 0))
            if rad.oere("betalt_oere") != 0 { sammenlignet += 1 }
        }
        #expect(sammenlignet > 500)
    }

    /// Year 2 of somebody who has lived in one place is a quarter in each round.
    private func etKvartalTil(_ tredje: Tilskuddsproeve, _ fjerde: Tilskuddsproeve) throws {
        let foer = Dictionary(
            uniqueKeysWithValues: try tredje.rader().filter { $0["person_id"] != "" }.map { ($0.tilskudd, $0) })
        var antall = 0
        for rad in try fjerde.rader() where rad.gjelder("AR-2", 2023) && rad["andel_teller"] == "12" {
            guard let gammel = foer[rad.tilskudd], gammel["status"] == "BETALES", rad["status"] == "BETALES",
                gammel["andel_teller"] == "12"
            else { continue }
            #expect(gammel.oere("beloep_oere") == 18_712_500)
            #expect(rad.oere("betalt_oere") == 18_712_500 && rad.oere("beloep_oere") == 6_237_500)
            antall += 1
        }
        #expect(antall > 10)
    }

    /// What the days between two cut-offs of a round have brought: rows that were not there, or waited.
    private func nytt(_ foer: Tilskuddsproeve, _ etter: Tilskuddsproeve) throws -> Int {
        let kjent = Set(try foer.rader().filter { !$0.venter && $0["status"] != "MOTREGNES_SENERE" }.map(\.tilskudd))
        return try etter.rader().filter { $0.erBetalt && !kjent.contains($0.tilskudd) }
            .compactMap { $0.oere("beloep_oere") }.reduce(0, +)
    }
}

/// `tilskudd_utbetaling` of an extract, filled with what the rounds pay.
struct Utbetalingsfil {
    private let sti: String
    private var linjer: [String] = []
    private(set) var sum = 0

    init(_ mappe: String) { sti = mappe + "/tilskudd_utbetaling.csv" }

    mutating func betal(_ runde: Tilskuddsproeve, termin: Int, dag: String) throws {
        let hemmelige = try runde.graderte()
        let aapne = try runde.rader().filter { $0["person_id"] != "" }
        for rad in aapne + hemmelige where rad.erBetalt {
            let oere = try #require(rad.oere("beloep_oere"))
            sum += oere
            let kroner = "\(oere < 0 ? "-" : "")\(abs(oere) / 100),\(abs(oere) % 100 < 10 ? "0" : "")\(abs(oere) % 100)"
            let felter = [
                "x-\(linjer.count + 1)", rad["person_id"], rad["tilskuddskode"], rad["tilskuddsaar"], "\(termin)",
                rad["mottaker_orgtype"], rad["mottakernr"], "", kroner, dag, "", "",
            ]
            linjer.append(felter.map { $0 ?? "" }.joined(separator: ";"))
        }
        try skriv()
    }

    func skriv() throws {
        let hode =
            "utbetaling_id;person_id;tilskuddskode;tilskuddsaar;termin;mottaker_orgtype;mottakernr;sats_kr;beloep_kr;"
            + "utbetalt_dato;grunnlag_startdato;grunnlag_sluttdato"
        try (([hode] + linjer).joined(separator: "\n") + "\n")
            .write(toFile: sti, atomically: false, encoding: .utf8)
    }
}
