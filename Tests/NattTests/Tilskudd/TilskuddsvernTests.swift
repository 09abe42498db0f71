import Foundation
import Testing

/// Who a person with a strictly protected address is, stands in one file alone; and the class Skjermet names nobody.
@Suite("Vernet i tilskuddet")
struct TilskuddsvernTests {
    @Test("En strengt fortrolig person står bare i sin egen liste, og summene er de samme")
    func strengtFortrolig() throws {
        let mappe = try Proevemappe()
        let (aapent, skjult) = (try mappe.tilskuddskopi("aapent"), try mappe.tilskuddskopi("skjult"))
        for inndata in [aapent, skjult] { try flytt(inndata) }
        let foer = try Tilskuddsproeve(aapent)
        // One who is new, one who moves, and one who has been paid before.
        let personene = ["p-000226", "p-000302", "p-000383"]
        for person in personene {
            let egne = try foer.rader().filter { $0["person_id"] == person }
            #expect(egne.contains { $0["sats_id"] != "" && !$0.venter })
        }
        var personer = try Radfil(skjult, "person")
        let plass = personer.foerste()
        var identer: Set<String> = []
        for person in personene {
            let rad = try #require(plass[person])
            personer[rad, "adressegradering"] = "STRENGT_FORTROLIG"
            identer.formUnion([person, personer[rad, "duf_nummer"]])
        }
        try personer.skriv()
        let etter = try Tilskuddsproeve(skjult)

        for fil in ["tilskudd-mottakere", "tilskudd-bro", "tilskudd-holdt-tilbake", "tilskudd-utenfor-antall"] {
            #expect(try etter.sammendrag(fil) == foer.sammendrag(fil), "\(fil)")
        }
        // The rows are the same but for who it is, and what would tell it.
        let skjulte = [
            "person_id", "duf_nummer", "aar_nr", "persongruppe", "inngangsdato", "andel_teller", "andel_nevner",
            "forfalt_teller", "forfalt_nevner", "aarsak",
        ]
        func uten(_ rader: [Tilskuddsproeve.Rad]) -> [Tilskuddsproeve.Rad] {
            rader.map { rad in rad.merging(skjulte.map { ($0, "") }) { $1 } }
        }
        for rad in try etter.rader() where rad["person_id"] == "" && rad["duf_nummer"] == "" && rad["mottakernr"] != ""
        {
            guard rad["tilskuddskode"]?.hasPrefix("Grunn") == false else { continue }
            #expect(["aar_nr", "persongruppe", "inngangsdato", "andel_teller"].allSatisfy { rad[$0] == "" })
        }
        let (gamle, nye) = (try foer.rader(), try etter.rader())
        #expect(Set(uten(gamle)) == Set(uten(nye)) && gamle.count == nye.count)
        let deres = gamle.filter { identer.contains($0["person_id"] ?? "") }
        #expect(try Set(etter.graderte()).subtracting(try foer.graderte()) == Set(deres))
        let uidentifiserte = nye.count { $0["person_id"] == "" }
        #expect(uidentifiserte == gamle.count { $0["person_id"] == "" } + deres.count)
        #expect(try foer.rader("tilskuddsendringer").contains { identer.contains($0["person_id"] ?? "") })

        for fil in etter.rapport.ut where !fil.sti.contains("/gradert/") {
            let sti = etter.mappe.output + "/" + fil.sti
            let bytes = fil.sti.hasSuffix(".xlsx") ? try Invariantkjoering.pakket(ut: sti) : try Proevemappe.bytes(sti)
            let tekst = String(decoding: bytes, as: UTF8.self)
            for ident in identer { #expect(!tekst.contains(ident), "\(fil.sti)") }
        }
    }

    @Test("Rekkefølgen, linjen i kilden og arket Flytting røper ingen")
    func rekkefoelge() throws {
        let mappe = try Proevemappe()
        let inndata = try mappe.tilskuddskopi()
        try flytt(inndata)
        let aapent = try Tilskuddsproeve(inndata)
        var personer = try Radfil(inndata, "person")
        let rad = try #require(personer.foerste()["p-000302"])
        personer[rad, "adressegradering"] = "STRENGT_FORTROLIG"
        try personer.skriv()
        let proeve = try Tilskuddsproeve(inndata)
        // Nobody is between two whose names are known.
        let grupper = Dictionary(grouping: try proeve.rader()) { rad in
            ["mottaker_orgtype", "mottakernr", "tilskuddskode", "tilskuddsaar"].map { rad[$0] ?? "" }
        }
        for rader in grupper.values {
            let skjulte = rader.prefix { $0["person_id"] == "" }.count
            #expect(rader.dropFirst(skjulte).allSatisfy { $0["person_id"] != "" })
        }
        guard Python.harOpenpyxl else { return }
        #expect(try kjennetegn(aapent) == ["kilde", "flytting P0001"])
        #expect(try kjennetegn(proeve) == [])
    }

    /// What the workbook with everybody tells of the person who moves: the line in the source, and the sheet of moves.
    private func kjennetegn(_ proeve: Tilskuddsproeve) throws -> [String] {
        let skript = """
            import sys, openpyxl
            bok = openpyxl.load_workbook(sys.argv[1])
            if any(rad[12] == "person, linje 303" for rad in bok["Grunnlag"].iter_rows(min_row=5, values_only=True)):
                print("kilde")
            for rad in bok["Flytting"].iter_rows(min_row=5, values_only=True):
                if rad[0] and rad[0] != "Sum": print("flytting", rad[0])
            """
        let svar = try Python.kjoer(["-c", skript, proeve.fil("persontilskudd-grunnlag", type: "xlsx")])
        try #require(svar.kode == 0)
        return svar.ut.split(separator: "\n").map(String.init)
    }

    @Test(
        "Filene i klassen Skjermet har ingen person og ikke noe tolvsifret nummer", arguments: Tilskuddsutvalg.allCases)
    func skjermet(_ utvalg: Tilskuddsutvalg) throws {
        let proeve = try utvalg.proeve
        let ord = try Personord(try utvalg.uttrekk)
        let skjermede = proeve.rapport.ut.filter { $0.klasse == "skjermet" }
        #expect(skjermede.count == 6)
        for fil in skjermede {
            let sti = proeve.mappe.output + "/" + fil.sti
            let bytes = fil.sti.hasSuffix(".xlsx") ? try Invariantkjoering.pakket(ut: sti) : try Proevemappe.bytes(sti)
            #expect(!ord.finnes(i: bytes), "\(fil.sti)")
            let tekst = String(decoding: bytes, as: UTF8.self)
            #expect(tekst.firstMatch(of: /p-[0-9]{6}/) == nil, "\(fil.sti)")
            let tall = tekst.matches(of: /[0-9A-Za-z]+/).map(\.output)
            #expect(!tall.contains { $0.count == 12 && $0.allSatisfy(\.isNumber) }, "\(fil.sti)")
        }
        // The search finds them where they are.
        #expect(ord.finnes(i: try Proevemappe.bytes(proeve.fil("tilskuddsrader"))))
    }

    /// A person in Oslo who moves, so that the sheet Flytting has somebody.
    private func flytt(_ inndata: String) throws {
        var adresser = try Radfil(inndata, "adresse_oppfoelging")
        let rad = try #require(adresser.foerste("BOR")["p-000302"])
        adresser.flytt(rad, til: "4601", fra: "2023-04-20", lukk: "2023-04-19")
        try adresser.skriv()
    }
}
