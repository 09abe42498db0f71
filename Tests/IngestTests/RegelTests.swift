import Foundation
import Register
import Testing

@testable import Ingest

@Suite("Avvis, reparer, varsle")
struct RegelTests {
    @Test(
        "Hver feil i vedtak peker på linje, kolonne og regel",
        arguments: [
            ("v-1;p-1;INTRO;VT_NORSK;RES_FATTET;2026-02-30;;", "vedtak:2:6 W-10 vedtaksdato post 1", 0),
            ("v-1;p-1;INTRO;VT_NORSK;RES_FATTET;;;", "vedtak:2:6 W-09 vedtaksdato post 1", 0),
            ("v-1;p-1;INTRO;VT_NORSK;RES_FATTET;2034-04-18;;", "vedtak:2:6 W-10 vedtaksdato post 1", 0),
            ("v-1;p-1;INTRO;VT_NORSK;RES_FATTET;01/02/2026;;", "vedtak:2:6 W-10 vedtaksdato post 1", 0),
            ("v-1;p-1;INTRO;VT_NORSK;RES_FATTET;1.2.26;;", "vedtak:2:6 W-10 vedtaksdato post 1", 0),
            ("v-1;p-1;INTRO;VT_NORSK;RES_FATTET;46054;;", "vedtak:2:6 W-10 vedtaksdato post 1", 0),
            ("v-1;p-1;INTRO;VT_NORSK;RES_FATTET;2026-01-05;2026-13-01;", "vedtak:2:7 W-10 startdato post 1", 1),
            ("v-1;p-1;INTRO;VT_FINNES_IKKE;RES_FATTET;2026-01-05;;", "vedtak:2:4 K-01 vedtakstype post 1", 1),
            ("v-1;p-1;UKJENT;VT_NORSK;RES_FATTET;2026-01-05;;", "vedtak:2:3 K-01 ordning post 1", 0),
            (
                "v-1;p-1;INTRO;VT_NORSK;RES_FATTET;2026-01-05;;1.000", "vedtak:2:8 TALL-01 timer_arbeid_per_uke post 1",
                0
            ),
            ("v-1;p-1;INTRO;VT_NORSK;RES_FATTET;2026-01-05;;:", "vedtak:2:8 D-03 timer_arbeid_per_uke post 1", 0),
            ("v-1;p-9;INTRO;VT_NORSK;RES_FATTET;2026-01-05;;", "vedtak:2:2 W-06 person_id post 1", 0),
            ("v-1;p-1;INTRO;VT_NORSK", "vedtak:2:0 W-08 - post 1", 0),
            ("v-1;p-1;INTRO;VT_NORSK;RES_FATTET;2026-01-05;;;", "vedtak:2:0 W-08 - post 1", 0),
            ("v-1;p-1;INTRO;VT_NORSK;RES_FATTET;2026-01-05;;\0", "vedtak:2:0 W-08 - post 1", 0),
            ("v-1;p-1;INTRO;VT_NORSK;RES_FATTET;2026-01-05;\"x;", "vedtak:2:0 W-08 - post 1", 0),
        ])
    func vedtaksfeil(rad: String, funn: String, godtatt: Int) throws {
        let mappe = try Proevemappe(["person.csv": enPerson, "vedtak.csv": vedtakshode + "\n" + rad])
        let lest = try mappe.les()
        #expect(lest.funn == [funn])
        let regnskap = try #require(lest.regnskap.first { $0.entitet == .vedtak })
        #expect(regnskap.lest == 1)
        #expect(regnskap.godtatt == godtatt)
        #expect(
            try godtatt == 1
                || mappe.karantene("vedtak").last?.hasSuffix(rad.replacing("\"", with: "\"\"") + "\"") == true)
    }

    @Test(
        "Hver feil i person peker på linje, kolonne og regel",
        arguments: [
            ("p-1;;;Ola;1996-05-14;K;UGRADERT;nei", "person:2:2 P-01 duf_nummer post 1", 0),
            ("p-1;2,0261E+11;;Ola;1996-05-14;K;UGRADERT;nei", "person:2:2 P-02 duf_nummer post 1", 0),
            ("p-1;20990000010;;Ola;1996-05-14;K;UGRADERT;nei", "person:2:2 P-02 duf_nummer post 1", 0),
            ("p-1;209900000103;123;Ola;1996-05-14;K;UGRADERT;nei", "person:2:3 P-03 foedselsnummer post 1", 1),
            ("p-1;209900000103;;Ola;1996-05-14;K;;nei", "person:2:7 W-12 adressegradering post 1", 1),
            ("p-1;209900000103;;Ola;1996-05-14;K;UGRADERT;", "person:2:8 W-12 reservasjon_forskning post 1", 1),
            ("p-1;209900000103;;Ola;1996-05-14;U;UGRADERT;nei", "person:2:6 W-12 kjoenn post 1", 1),
            ("p-1;209900000103;;Ola;1996-05-14;Q;UGRADERT;nei", "person:2:6 K-01 kjoenn post 1", 0),
            (
                "p-1;209900000103;;Ola;1996-05-14;K;UGRADERT;kanskje",
                "person:2:8 BOOL-01 reservasjon_forskning post 1", 0
            ),
            (";209900000103;;Ola;1996-05-14;K;UGRADERT;nei", "person:2:1 W-09 person_id post 1", 0),
        ])
    func personfeil(rad: String, funn: String, godtatt: Int) throws {
        let lest = try Proevemappe(["person.csv": personhode + "\n" + rad + "\n"]).les()
        #expect(lest.funn == [funn])
        #expect(lest.godtatt == godtatt)
    }

    @Test(
        "En reparasjon er ett funn for kolonnen, og raden er med",
        arguments: [
            ("v-1;p-1;INTRO;VT_NORSK;RES_FATTET;5.1.2026;;", "REP-DATO"),
            ("v-1;p-1;INTRO;VT_NORSK;RES_FATTET;05.01.2026 00:00;;", "REP-DATO"),
            ("v-1;p-1;INTRO;VT_NORSK;RES_FATTET;2026-01-05;NULL;", "REP-TOM"),
            ("v-1;p-1;INTRO;VT_NORSK;RES_FATTET;2026-01-05;–;", "REP-TOM"),
            ("v-1;p-1;INTRO;VT_NORSK;RES_FATTET;2026-01-05;;37.5", "REP-DESIMAL"),
            ("v-1;p-1;INTRO;VT_NORSK;RES_FATTET;2026-01-05;;1 000", "REP-DESIMAL"),
            (";p-1;INTRO;VT_NORSK;RES_FATTET;2026-01-05;;", "W-11"),
            (
                "v-1;p-1;INTRO;VT_NORSK;RES_FATTET;2026-01-05;;\r\nv-2;p-1;INTRO;VT_SAMF;RES_FATTET;2026-01-05;;",
                "REP-LINJESLUTT"
            ),
        ])
    func reparasjon(rad: String, regel: String) throws {
        let lest = try Proevemappe(["person.csv": enPerson, "vedtak.csv": vedtakshode + "\n" + rad + "\n"]).les()
        #expect(lest.funn == [])
        #expect(lest.uttrekk.samlefunn.map(\.regel.id) == [regel])
        #expect(lest.regnskap.allSatisfy { $0.avvist == 0 })
    }

    @Test(
        "Samme nøkkel to ganger",
        arguments: [
            ("v-1;p-1;INTRO;RES_FATTET;\nv-1;p-1;INTRO;RES_FATTET;", 1, ["reparert"]),
            (
                "v-1;p-1;INTRO;RES_FATTET;2026-01-05T10:00:00Z\nv-1;p-1;INTRO;RES_AVSLAG;2026-01-06T10:00:00Z", 1,
                ["reparert"]
            ),
            ("v-1;p-1;INTRO;RES_FATTET;\nv-1;p-1;INTRO;RES_AVSLAG;", 0, ["feil", "feil"]),
            (
                "v-1;p-1;INTRO;RES_FATTET;2026-01-05T10:00:00Z\nv-1;p-1;INTRO;RES_AVSLAG;2026-01-05T10:00:00Z", 0,
                ["feil", "feil"]
            ),
        ])
    func dobbel(rader: String, beholdt: Int, alvor: [String]) throws {
        let hode = "vedtak_id;person_id;ordning;resultat;endret_tid;vedtakstype;vedtaksdato\n"
        let fulle = rader.split(separator: "\n").map { $0 + ";VT_NORSK;2026-01-05\n" }.joined()
        let mappe = try Proevemappe(["person.csv": enPerson, "vedtak.csv": hode + fulle])
        let u = try mappe.uttrekk()
        let p = try u.partisjon(0)
        #expect(p.mappe(0).vedtak.count == beholdt)
        #expect(p.lesefunn(0).map { $0.regel.alvor == .feil ? "feil" : "reparert" } == alvor)
        #expect(p.lesefunn(0).allSatisfy { $0.regel.id == "W-05" })
        let vedtak = try #require(try u.regnskap(etter: [p.seneAvvisninger]).first { $0.entitet == .vedtak })
        #expect(vedtak.godtatt == beholdt)
        #expect(vedtak.lest == 2)
    }

    @Test("Samme person to ganger med ulikt DUF-nummer: begge ut, og rader uten forelder")
    func dobbelPerson() throws {
        let mappe = try Proevemappe([
            "person.csv": enPerson + "p-1;209900000208;;Ola;1996-05-14;K;UGRADERT;nei\n",
            "vedtak.csv": vedtakshode + "\nv-1;p-1;INTRO;VT_NORSK;RES_FATTET;2026-01-05;;\n",
        ])
        let lest = try mappe.les()
        #expect(lest.godtatt == 0)
        #expect(Set(lest.funn.map { $0.split(separator: " ")[1] }) == ["P-05", "W-05", "W-06"])
        #expect(try mappe.karantene("person").count == 3)
    }
}

@Suite("Mange rader")
struct MengdeTests {
    @Test("Varsler som treffer over tusen rader i en fil, er ett funn", arguments: [(1000, 1000), (1001, 0)])
    func samlet(antall: Int, enkeltvis: Int) throws {
        let rader = (1...antall).map { "p-\($0);209900000103;;Ola;1996-05-14;K;;nei\n" }.joined()
        let lest = try Proevemappe(["person.csv": personhode + "\n" + rader]).les()
        #expect(lest.funn.count == enkeltvis)
        #expect(lest.uttrekk.samlefunn.map(\.antall) == (enkeltvis == 0 ? [antall] : []))
        #expect(lest.godtatt == antall)
    }

    @Test("Personene kommer i rekkefølge etter bytene i person_id, og karantenen etter post")
    func orden() throws {
        let ider = ["b", "abcdefgh", "abcdefghi", "ab", "a", "æ", "abcdefgg"]
        var csv = personhode + "\n"
        for id in ider { csv += "\(id);209900000103;;Ola;1996-05-14;K;UGRADERT;nei\n" }
        let foreldreloese = "v-1;x;INTRO;VT_NORSK;RES_FATTET;2026-01-05;;\n"
        let brutt = "v-2;a;INTRO;VT_NORSK;RES_FATTET;2026-02-30;;\n"
        let mappe = try Proevemappe([
            "person.csv": csv, "vedtak.csv": vedtakshode + "\n" + brutt + foreldreloese + brutt,
        ])
        let u = try mappe.uttrekk()
        let p = try u.partisjon(0)
        let lest = (0..<p.antall).map { String(decoding: p.tekst(p.mappe($0).person.kilde.id), as: UTF8.self) }
        #expect(lest == ider.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
        _ = try u.regnskap(etter: [p.seneAvvisninger])
        let starter = try mappe.karantene("vedtak").dropFirst().map { $0.prefix(8) }
        #expect(starter == ["2,1,W-10", "3,2,W-06", "4,3,W-10"])
    }
}

@Suite("Det som stopper hele uttrekket")
struct StoppTests {
    private func feil(_ filer: [String: String], dato: Bool = true) throws -> Lesefeil? {
        let mappe = try Proevemappe(filer)
        do throws(Lesefeil) {
            _ = try mappe.uttrekk {
                $0.maksBruttePromille = 10
                if !dato { $0.dato = nil }
            }
            return nil
        } catch { return error }
    }

    @Test(
        "Regel, fil, linje og kolonne",
        arguments: [
            (["person.csv": "person_id;duf_nummer;kjoenn\n"], "W-04", "person.csv", 1, 0),
            (["person.csv": "person_id;person_id;kjoenn\n"], "W-04", "person.csv", 1, 2),
            (["person.csv": "person_id;duf_nummer;kjoenn\rp-1;1;K\r"], "W-04", "person.csv", 1, 3),
            (["person.csv": "person_id;telefon;kjoenn\n"], "L-03", "person.csv", 1, 2),
            (["person.csv": "person_id,duf_nummer,kjoenn\n"], "INN-003", "person.csv", 1, 0),
            (["vedtak.csv": vedtakshode], "INN-001", "person.csv", 0, 0),
            (
                ["person.csv": enPerson + "p-2;209900000208;;BjÃ¸rn;1996-05-14;K;UGRADERT;nei\n"], "D-02", "person.csv",
                3, 0
            ),
            (["person.csv": enPerson + "p-2;2099\n"], "W-08", "person.csv", 3, 0),
            (["uttrekk.json": "{\"personer\":[\n{\"person_id\":\"p\" \"x\"}]}"], "INN-010", "uttrekk.json", 2, 18),
            (["uttrekk.json": "{\"personer\":[\n{\"person_id\":\"p\"}"], "INN-010", "uttrekk.json", 2, 18),
            (["person.csv": enPerson, "manifest.json": "{\"kontraktversjon\":\"9\"}"], "W-01", "manifest.json", 0, 0),
            (
                [
                    "person.csv": enPerson,
                    "manifest.json": "{\"kontraktversjon\":\"1.0\",\"filer\":[{\"navn\":\"person.csv\",\"rader\":2}]}",
                ], "W-02", "person.csv", 0, 0
            ),
        ] as [([String: String], String, String, Int, Int)])
    func stopp(filer: [String: String], id: String, fil: String, linje: Int, kolonne: Int) throws {
        let funnet = try #require(try feil(filer))
        #expect(funnet.id == id)
        #expect(funnet.fil == fil)
        #expect(funnet.linje == linje)
        #expect(funnet.kolonne == kolonne)
        #expect(!funnet.rett.isEmpty)
    }

    @Test("Uten manifest og uten dato ber feilen om --dato")
    func utenDato() throws {
        let funnet = try #require(try feil(["person.csv": enPerson], dato: false))
        #expect(funnet.id == "W-01")
        #expect(funnet.rett.contains("--dato"))
        #expect(funnet.utgang == .manglerInndata)
    }

    @Test("Profilen i manifestet må passe med fødselsnumrene", arguments: [("PROD", true), ("TEST", false)])
    func profil(profil: String, stopper: Bool) throws {
        let person = personhode + "\np-1;;14859610065;Ola;1996-05-14;K;UGRADERT;nei\n"
        let manifest = "{\"kontraktversjon\":\"1.0\",\"profil\":\"\(profil)\"}"
        #expect(try feil(["person.csv": person, "manifest.json": manifest])?.id == (stopper ? "P-07" : nil))
    }

    @Test("Et hermetegn som åpner tidlig i en stor fil, er funnet i den linjen")
    func aapentHermetegn() throws {
        var csv = enPerson + "p-2;209900000208;;\"Kari;1996-05-14;K;UGRADERT;nei\n"
        csv += String(repeating: String(repeating: "x", count: 4095) + "\n", count: 1500)
        let funnet = try #require(try feil(["person.csv": csv]))
        #expect(funnet.id == "W-08")
        #expect(funnet.linje == 3)
    }

    @Test("UTF-16 er avvist med råd")
    func utf16() throws {
        let mappe = try Proevemappe([:])
        try mappe.skriv("person.csv", [0xFF, 0xFE, 0x70, 0])
        #expect(throws: Lesefeil.self) { try mappe.uttrekk() }
    }
}
