import Foundation
import Testing

/// The workbooks of a round, read by a program that is not ours, say what the lists say.
@Suite("Arbeidsbøkene til tilskuddet", .enabled(if: Python.harOpenpyxl, "openpyxl mangler"))
struct TilskuddsarkTests {
    @Test("Begge bøkene følger reglene for arbeidsbøker", arguments: Tilskuddsutvalg.allCases)
    func regler(_ utvalg: Tilskuddsutvalg) throws {
        let svar = try Python.kjoer(
            [Prosjekt.rot + "/Tests/verktoy/sjekk_arbeidsbok.py", try boeker(utvalg).0, try boeker(utvalg).1])
        #expect(svar.kode == 0, "\(svar.ut)")
    }

    @Test("Arket Kommuner er listen over mottakere", arguments: Tilskuddsutvalg.allCases)
    func kommuner(_ utvalg: Tilskuddsutvalg) throws {
        let proeve = try utvalg.proeve
        for bok in [try boeker(utvalg).0, try boeker(utvalg).1] {
            var sum: [String: Int] = [:]
            for rad in try ark("Kommuner", i: bok) {
                let grupper = rad.keys.filter { $0.hasPrefix("Integrering") || Self.grupper.contains($0) }
                #expect(!grupper.isEmpty)
                sum["\(rad["Slag"] == "fylkeskommune" ? "FYLKE" : "KOMMUNE") \(rad["Nr"] ?? "")", default: 0] +=
                    grupper.compactMap { oere(rad[$0]) }.reduce(0, +)
            }
            let linjer = try proeve.sammendrag("tilskudd-mottakere").filter { $0["gruppe"] == "Til utbetaling" }
            let ventet = linjer.map {
                (
                    "\($0["mottaker_orgtype"]?.hasPrefix("FYLKE") ?? false ? "FYLKE" : "KOMMUNE") \($0["mottakernr"] ?? "")",
                    $0.oere("beloep_oere") ?? 0
                )
            }
            #expect(sum == Dictionary(uniqueKeysWithValues: ventet))
            #expect(sum.values.reduce(0, +) == (try proeve.naa()))
        }
    }

    @Test("Arket Bro og arket Holdt tilbake er listene", arguments: Tilskuddsutvalg.allCases)
    func broOgHoldt(_ utvalg: Tilskuddsutvalg) throws {
        let proeve = try utvalg.proeve
        let bok = try boeker(utvalg).0
        let bro = try proeve.sammendrag("tilskudd-bro")
        let steg = try ark("Bro", i: bok).filter { $0["Steg"] != "Nå" }
        #expect(steg.first?["Steg"] == "Forrige runde" && steg.count > 1)
        for linje in steg {
            #expect(oere(linje["Kroner"]) == bro.first { $0["steg"] == linje["Steg"] }?.oere("beloep_oere"))
        }
        #expect(steg.compactMap { oere($0["Kroner"]) }.reduce(0, +) == (try proeve.naa()))
        let holdt = try proeve.sammendrag("tilskudd-holdt-tilbake")
        let arket = try ark("Holdt tilbake", i: bok).filter { $0["Grunn"] != "Sum" }
        #expect(arket.map { $0["Antall rader"] } == holdt.map { $0["rader"] })
        #expect(arket.map { $0["Antall personer"] } == holdt.map { $0["personer"] })
        #expect(arket.map { $0["Hva kommunen må gjøre"] } == holdt.map { $0["hva_maa_gjoeres"] })
    }

    @Test("Radene i Grunnlag med beløp blir summen, og hver er en rad i listen", arguments: Tilskuddsutvalg.allCases)
    func grunnlag(_ utvalg: Tilskuddsutvalg) throws {
        let proeve = try utvalg.proeve
        let rader = try ark("Grunnlag", i: try boeker(utvalg).1).filter { $0["Kode", default: ""] != "" }
        // What waits for a rate only stands in the list.
        let bareIListen: Set = ["OPPGJORT", "IKKE_RETT", "VENTER_SATS"]
        let listen = try proeve.rader().filter { !bareIListen.contains($0["status", default: ""]) }
        #expect(rader.count == listen.count && !rader.isEmpty)
        #expect(rader.compactMap { oere($0["Beløp"]) }.reduce(0, +) == (try proeve.naa()))
        for (rad, linje) in zip(rader, listen) {
            #expect(rad["Status"] == linje["status"] && rad["DUF-nummer", default: ""] == linje["duf_nummer"])
            #expect(rad["Kode"] == linje["tilskuddskode"] && rad["Sats-id", default: ""] == linje["sats_id"])
            #expect(oere(rad["Beløp"]) == (linje.erBetalt ? linje.oere("beloep_oere") : nil))
        }
    }

    @Test("Satsene i boken er de raden er betalt etter, og attestasjonen har fire åpne celler")
    func satserOgAttestasjon() throws {
        let (sammendrag, grunnlag) = try boeker(.eksempel)
        let satser = Set(try ark("Satser", i: sammendrag).compactMap { $0["Sats-id"] })
        let brukt = Set(try Tilskuddsutvalg.eksempel.proeve.rader().compactMap { $0["sats_id"] }).subtracting([""])
        #expect(!brukt.isEmpty && brukt.isSubset(of: satser))
        for bok in [sammendrag, grunnlag] {
            let skript = """
                import sys, openpyxl
                for ark in openpyxl.load_workbook(sys.argv[1]):
                    for rad in ark.iter_rows():
                        for c in rad:
                            if not c.protection.locked: print(ark.title, c.coordinate, c.value, ark.protection.sheet)
                """
            let svar = try Python.kjoer(["-c", skript, bok])
            let ventet = ["A5", "B5", "C5", "D5"].map { "Attestasjon \($0) None True" }
            #expect(svar.ut.split(separator: "\n").map(String.init) == ventet)
        }
    }

    private static let grupper: Set = [
        "Norsk år 1", "Norsk år 2", "Norsk år 3", "Norsk § 37 d", "Norsk § 43 g", "Grunntilskudd", "Norsk i mottak",
        "Enslige mindreårige", "Korreksjon",
    ]

    private func boeker(_ utvalg: Tilskuddsutvalg) throws -> (String, String) {
        let proeve = try utvalg.proeve
        return (
            proeve.fil("persontilskudd-sammendrag", klasse: "skjermet", type: "xlsx"),
            proeve.fil("persontilskudd-grunnlag", type: "xlsx")
        )
    }

    /// Kroner as the other program prints them, in whole øre.
    private func oere(_ kroner: String?) -> Int? { kroner.flatMap(Double.init).map { Int(($0 * 100).rounded()) } }

    /// The rows of a sheet by column name; the sum below them is left out.
    private func ark(_ navn: String, i bok: String) throws -> [[String: String]] {
        let skript = """
            import sys, openpyxl
            rader = openpyxl.load_workbook(sys.argv[1])[sys.argv[2]].iter_rows(min_row=4, values_only=True)
            for rad in rader:
                print("\\t".join("" if v is None else str(v) for v in rad))
            """
        let svar = try Python.kjoer(["-c", skript, bok, navn])
        try #require(svar.kode == 0)
        let linjer = svar.ut.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        let kolonner = try #require(linjer.first)
        return linjer.dropFirst().filter { $0.first != "Sum" }.map {
            Dictionary(uniqueKeysWithValues: zip(kolonner, $0))
        }
    }
}
