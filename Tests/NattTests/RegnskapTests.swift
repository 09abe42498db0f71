import Foundation
import Kalender
import Pipeline
import Testing

/// The identities of a run and the form of what it gives (grensesnitt 3).
@Suite struct RegnskapTests {
    @Test func lestErGodtattOgAvvistOgPersonerGaarOpp() throws {
        let mappe = try Proevemappe()
        let inn = try mappe.kopi()
        // Rows that are refused early (empty date), late (unknown person), and a person without a number.
        try Proevemappe.endre(inn + "/vedtak.csv", linje: 4, kolonne: "vedtaksdato", til: "")
        try Proevemappe.endre(inn + "/vedtak.csv", linje: 9, kolonne: "person_id", til: "p-finnes-ikke")
        try Proevemappe.endre(inn + "/person.csv", linje: 121, kolonne: "duf_nummer", til: "")
        try Proevemappe.endre(inn + "/person.csv", linje: 121, kolonne: "foedselsnummer", til: "")
        let rapport = try mappe.kjoer(inn, dato: 17.april(2026))
        for fil in rapport.inndata {
            let tabell = try Tabell(inn + "/" + fil.fil, skilletegn: ";")
            #expect(fil.lest == tabell.rader.count, "\(fil.fil)")
            #expect(fil.lest == fil.godtatt + fil.avvist, "\(fil.fil)")
            guard fil.avvist > 0 else { continue }
            let karantene = try mappe.karantene(fil.entitet)
            #expect(karantene.rader.count == fil.avvist, "\(fil.entitet)")
            let original = try Proevemappe.tekst(inn + "/" + fil.fil).split(separator: "\n").map(String.init)
            for rad in karantene.oppslag {
                let linje = try #require(rad["linje"].flatMap { Int($0) })
                #expect(rad["original"] == original[linje - 1])
                #expect(rad["regel_id"]?.isEmpty == false)
            }
        }
        let vedtak = try mappe.karantene("vedtak").oppslag.map { "\($0["linje"] ?? "") \($0["regel_id"] ?? "")" }
        #expect(vedtak.contains("4 W-09") && vedtak.contains("9 W-06"))
        #expect(try mappe.karantene("person").oppslag.map { $0["regel_id"] } == ["P-01"])
        let personer = try #require(rapport.inndata.first { $0.entitet == "person" })
        #expect(rapport.personer.lest == 400 && rapport.personer.ut == personer.godtatt && personer.godtatt == 399)
        #expect(try mappe.liste("personfakta").rader.count == rapport.personer.ut)
    }

    @Test func salangenOgBremanger() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        let bortfall = try mappe.liste("bortfall-arbeid").oppslag.filter { $0["person_id"] == "p-000001" }
        let rad = try #require(bortfall.first)
        #expect(bortfall.count == 1)
        #expect(rad["kommunenr"] == "5522" && rad["status"] == "BORTFALT" && rad["avslutning_kilde"] == "REGELMOTOR")
        #expect(rad["vedtaksdato"] == "2026-01-05" && rad["avslutningsdato"] == "2026-01-05")
        let personer = try mappe.liste("personfakta").oppslag
        #expect(
            personer[0]["bortfall_status"] == "BORTFALT" && personer[0]["avslutningsaarsak"] == "AA_BORTFALL_ARBEID")
        #expect(personer[1]["kommunenr"] == "4648")
        #expect(personer[1]["kategori_intro"] == "RP_INTRO" && personer[1]["kategori_norsk"] == "RETT_NORSK")
    }

    @Test func hvertAvvikOgHverBortfallsstatusFinnes() throws {
        let mappe = try Proevemappe()
        let rapport = try mappe.kjoer()
        let avvik = try mappe.liste("avvik-sluttmaal").verdier("avvik")
        let ider = ["AVVIK-1", "AVVIK-2", "AVVIK-3", "AVVIK-2b", "AVVIK-4"]
        for id in ider {
            #expect(avvik.contains(id), "\(id)")
            let funn = rapport.funn.first { $0.regel == id }
            #expect(funn?.antall == avvik.filter { $0 == id }.count, "\(id)")
        }
        #expect(avvik == avvik.sorted { ider.firstIndex(of: $0) ?? 9 < ider.firstIndex(of: $1) ?? 9 })
        let samlet = try mappe.liste("personfakta").verdier("avvik").flatMap {
            $0.split(separator: "+").map(String.init)
        }
        #expect(samlet.sorted() == avvik.sorted())
        let statuser = Set(try mappe.liste("bortfall-arbeid").verdier("status"))
        #expect(statuser == ["BORTFALT", "GJENINNTRAADT", "FRIST_UTE"])
    }

    @Test func kjoringJsonHarFelteneOgPekesPaaAvSiste() throws {
        let mappe = try Proevemappe()
        let rapport = try mappe.kjoer()
        let sti = mappe.output + "/siste/kjoring.json"
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(try Proevemappe.bytes(sti))) as? [String: Any])
        let felt: Set = [
            "versjon", "id", "pipeline", "dato", "program", "plan", "regelverk", "utgangskode", "inndata", "personer",
            "funn", "steg", "ut",
        ]
        #expect(felt.isSubset(of: json.keys))
        #expect(json["versjon"] as? Int == 1 && json["pipeline"] as? String == "nattlig")
        #expect(json["dato"] as? String == "2026-04-17" && json["utgangskode"] as? Int == 0)
        let deler: [(String, Set<String>)] = [
            ("inndata", ["fil", "entitet", "sha256", "bytes", "lest", "godtatt", "avvist", "reparert"]),
            ("funn", ["regel", "alvor", "antall"]), ("steg", ["navn", "inn", "ut", "sekunder"]),
            ("ut", ["sti", "sha256", "klasse", "rader", "tilstand"]),
        ]
        for (navn, ventet) in deler {
            let liste = try #require(json[navn] as? [[String: Any]])
            #expect(!liste.isEmpty && liste.allSatisfy { ventet.isSubset(of: $0.keys) }, "\(navn)")
        }
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: mappe.output + "/siste")
                == "kjoringer/\(rapport.id)")
        for fil in rapport.ut {
            #expect(try sha(mappe.output + "/" + fil.sti) == fil.sha256, "\(fil.sti)")
            #expect(fil.klasse == "sensitiv" && fil.sti.hasPrefix("publisert/sensitiv/"))
        }
        #expect(
            rapport.steg.map(\.navn) == ["les", "anvend", "kontroller", "lister", "rettelister", "publiser", "lagre"])
        for fil in rapport.inndata { #expect(try sha(Prosjekt.uttrekk + "/" + fil.fil) == fil.sha256, "\(fil.fil)") }
        #expect(sisteKjoeringer(output: mappe.output, antall: 5).map(\.id) == [rapport.id])
    }

    private func sha(_ sti: String) throws -> String? {
        try Proevemappe.summer(mappedel(sti))[String(sti.split(separator: "/").last ?? "")]
    }

    private func mappedel(_ sti: String) -> String { String(sti[..<(sti.lastIndex(of: "/") ?? sti.startIndex)]) }
}

/// Files that were not delivered (datakontrakt 4.3).
@Suite struct IkkeLevertTests {
    @Test func utenSluttmaalErIngenMeldtOgDetStaarPaaForsiden() throws {
        let mappe = try Proevemappe()
        let inn = try mappe.kopi()
        try FileManager.default.removeItem(atPath: inn + "/sluttmaal.csv")
        let rapport = try mappe.kjoer(inn, dato: 17.april(2026))
        #expect(rapport.merknader.count == 1)
        #expect(rapport.merknader.first?.hasPrefix("sluttmaal er ikke levert: ") == true)
        #expect(rapport.merknader.first?.contains("Kontroller som ikke er prøvd: AVVIK-1, S-12") == true)
        #expect(!rapport.funn.contains { $0.regel == "AVVIK-1" })
        #expect(try mappe.liste("avvik-sluttmaal").rader.isEmpty)
        #expect(try mappe.liste("personfakta").rader.count == 400)
    }

    @Test func utenVedtakHarIngenBruttFristenForOppstart() throws {
        let mappe = try Proevemappe()
        let inn = try mappe.kopi()
        try FileManager.default.removeItem(atPath: inn + "/vedtak.csv")
        _ = try mappe.kjoer(inn, dato: 17.april(2026))
        #expect(Set(try mappe.liste("personfakta").verdier("oppstart_status")) == ["IKKE_AKTUELL"])
        for liste in ["avvik-sluttmaal", "bortfall-arbeid"] { #expect(try mappe.liste(liste).rader.isEmpty) }
    }

    /// A date without a file is either the date with it, or none. The start deadline follows the category, which is
    /// computed when none is delivered, and an offer that was turned down, which stands among the claims.
    @Test(arguments: ["oppholdstillatelse", "bosetting", "kompetanse", "vedtak", "nir_kategori", "kontakt_krav"])
    func ingenFaarEnAnnenDatoFordiEnFilMangler(_ entitet: String) throws {
        let (hel, uten) = (try Proevemappe(), try Proevemappe())
        _ = try hel.kjoer(try hel.kopi(), dato: 17.april(2026))
        let inn = try uten.kopi()
        try FileManager.default.removeItem(atPath: inn + "/\(entitet).csv")
        _ = try uten.kjoer(inn, dato: 17.april(2026))
        let (fasit, svar) = (try hel.liste("personfakta"), try uten.liste("personfakta"))
        let foelger = ["nir_kategori", "kontakt_krav"].contains(entitet)
        for kolonne in ["frist_norsk", "frist_samfunn"] + (foelger ? [] : ["frist_oppstart"]) {
            for (a, b) in zip(fasit.verdier(kolonne), svar.verdier(kolonne)) {
                #expect(b == a || b.isEmpty, "\(kolonne)")
            }
        }
    }

    @Test func medAlleFilerErDetIngenMerknad() throws {
        let mappe = try Proevemappe()
        #expect(try mappe.kjoer().merknader.isEmpty)
    }

    @Test func validerAvEnFilProeverIkkeDetSomTrengerAndreFiler() throws {
        let tekst = try validerUttrekk(sti: Prosjekt.uttrekk + "/vedtak.csv", dato: nil, maksVis: 3).tekst
        #expect(!tekst.contains("AVVIK-1"))
        #expect(tekst.contains("kontroller trenger filer som ikke er med her"))
    }

    @Test func datoFoerUttrekketKjennerIkkeSenereVedtak() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer(dato: 20.januar(2026))
        let bortfall = try mappe.liste("bortfall-arbeid", "2026-01-20")
        #expect(!bortfall.rader.isEmpty)
        for dato in bortfall.verdier("vedtaksdato") { #expect(dato <= "2026-01-20") }
        // What NIR shows today is not what it showed then.
        #expect(try mappe.liste("funn", "2026-01-20").verdier("regel").filter { $0 == "T-05" }.isEmpty)
    }
}
