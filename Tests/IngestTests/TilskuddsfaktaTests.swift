import Kalender
import Register
import Testing

@testable import Ingest

@Suite("Det tilskuddene trenger")
struct TilskuddsfaktaTests {
    private static let person =
        "person_id;duf_nummer;foedselsdato;kjoenn;adressegradering;reservasjon_forskning;statsborgerskap;sivilstatus;"
        + "enslig_mindreaarig;doedsdato;utvandret_dato"
    private static let tillatelse =
        "tillatelse_id;person_id;hjemmel_kode;hjemmel;vedtaksdato;effektueringsdato;referanseperson_hjemmel_kode"
    private static let bosetting =
        "bosetting_id;person_id;kommunenr;bosatt_dato;bosatt_etter_avtale;bosettingstype;husstand;mor_bosatt_dato"
    private static let vgo = "person_id;fylkesnr;fra_dato"

    private static let tillatelsesrad = "t-1;p-1;UTL08_KAP6_REF;§ 40;2026-01-09;"
    private static let bosettingsrad = "b-1;p-1;5522;2026-01-09;ja;"

    private func lesPerson(_ resten: String) throws -> Lest {
        let rad = "p-1;209900000103;1996-05-14;K;UGRADERT;nei;" + resten
        return try Proevemappe(["person.csv": Self.person + "\n" + rad + "\n"]).les()
    }

    private func les(_ entitet: Entitet, _ hode: String, _ rad: String) throws -> Lest {
        try Proevemappe(["person.csv": enPerson, "\(entitet.navn).csv": hode + "\n" + rad + "\n"]).les()
    }

    @Test("Personen: statsborgerskap, sivilstatus, enslig mindreårig, død og utvandret")
    func personen() throws {
        let lest = try lesPerson("AFG+SWE;EN;ja;2026-03-01;2026-02-28")
        let person = try #require(lest.mapper.first).person
        #expect(person.statsborgerskap.kode == "AFG" && person.borger == .nordisk)
        #expect(person.sivilstatus == .en && person.ensligMindreaarig == true)
        #expect(person.doedsdato == 1.mars(2026) && person.utvandret == 28.februar(2026))
        #expect(lest.funn.isEmpty && lest.uttrekk.samlefunn.isEmpty)
    }

    @Test("Personen i JSON leses som i CSV")
    func personenIJson() throws {
        let rad = """
            {"person_id":"p-1","duf_nummer":"209900000103","foedselsdato":"1996-05-14","kjoenn":"K",\
            "adressegradering":"UGRADERT","reservasjon_forskning":false,"statsborgerskap":["AFG","SWE"],\
            "sivilstatus":"Gift","enslig_mindreaarig":false,"doedsdato":"2026-03-01","utvandret_dato":null}
            """
        let lest = try Proevemappe(["person.ndjson": rad + "\n"]).les()
        let person = try #require(lest.mapper.first).person
        #expect(person.statsborgerskap.kode == "AFG" && person.sivilstatus == .gi)
        #expect(person.ensligMindreaarig == false && person.doedsdato == 1.mars(2026) && person.utvandret == nil)
        #expect(lest.funn.isEmpty && lest.uttrekk.samlefunn.isEmpty)
    }

    @Test("Tillatelsen: effektuert og referansepersonens hjemmel")
    func tillatelsen() throws {
        let lest = try les(.oppholdstillatelse, Self.tillatelse, Self.tillatelsesrad + "2026-02-20;UTL08_35_L3")
        let tillatelse = try #require(lest.mapper.first?.tillatelser.first)
        #expect(tillatelse.effektuert == 20.februar(2026) && tillatelse.referansegrunnlag == .utl0835L3)
        #expect(lest.funn.isEmpty && lest.uttrekk.samlefunn.isEmpty)
    }

    @Test("Bosettingen: type, husstand og mors bosetting", arguments: ["FAMILIE", "Bosatt sammen med familie"])
    func bosettingen(husstand: String) throws {
        let lest = try les(.bosetting, Self.bosetting, Self.bosettingsrad + "OVERFOERING;\(husstand);2025-11-03")
        let bosetting = try #require(lest.mapper.first?.bosettinger.first)
        #expect(bosetting.type == .overfoering && bosetting.husstand == .familie)
        #expect(bosetting.morBosatt == 3.november(2025))
        #expect(lest.funn.isEmpty && lest.uttrekk.samlefunn.isEmpty)
    }

    @Test("Videregående: fylket, og 0 når det ikke er levert", arguments: [("03", UInt8(3)), ("55", 55), ("", 0)])
    func fylket(levert: String, fylke: UInt8) throws {
        let lest = try les(.vgoFulltid, Self.vgo, "p-1;\(levert);2026-01-05")
        #expect(lest.mapper.first?.vgoFulltid.map(\.fylke) == [fylke])
        #expect(lest.funn.isEmpty)
    }

    @Test("Uten kolonnene er alt ikke levert, og ingenting meldes")
    func utenKolonnene() throws {
        let lest = try Proevemappe([
            "person.csv": enPerson,
            "oppholdstillatelse.csv":
                "tillatelse_id;person_id;hjemmel_kode;hjemmel;vedtaksdato\nt-1;p-1;UTL08_28;;2026-01-09\n",
            "bosetting.csv":
                "bosetting_id;person_id;kommunenr;bosatt_dato;bosatt_etter_avtale\nb-1;p-1;5522;2026-01-09;ja\n",
            "vgo_fulltid.csv": "person_id;fra_dato\np-1;2026-01-05\n",
        ]).les()
        let mappe = try #require(lest.mapper.first)
        let (person, tillatelse) = (mappe.person, try #require(mappe.tillatelser.first))
        #expect(person.statsborgerskap.pakket == 0 && person.sivilstatus == nil && person.ensligMindreaarig == nil)
        #expect(person.doedsdato == nil && person.utvandret == nil)
        #expect(tillatelse.effektuert == nil && tillatelse.referansegrunnlag == nil)
        let bosetting = try #require(mappe.bosettinger.first)
        #expect(bosetting.type == nil && bosetting.husstand == nil && bosetting.morBosatt == nil)
        #expect(mappe.vgoFulltid.map(\.fylke) == [0])
        #expect(lest.funn.isEmpty && lest.uttrekk.samlefunn.isEmpty)
    }

    @Test(
        "En feil i person peker på linje, kolonne og regel",
        arguments: [
            ("AFG+X;GI;nei;;", "person:2:7 K-01 statsborgerskap post 1", 1),
            ("AFG;HALVGIFT;nei;;", "person:2:8 K-01 sivilstatus post 1", 0),
            ("AFG;GI;kanskje;;", "person:2:9 BOOL-01 enslig_mindreaarig post 1", 0),
            ("AFG;GI;nei;2026-02-30;", "person:2:10 W-10 doedsdato post 1", 1),
            ("AFG;GI;nei;;snart", "person:2:11 W-10 utvandret_dato post 1", 1),
        ])
    func feilIPerson(resten: String, funn: String, godtatt: Int) throws {
        let lest = try lesPerson(resten)
        #expect(lest.funn == [funn])
        #expect(lest.godtatt == godtatt)
    }

    @Test("Ingenting tas fra en liste over statsborgerskap som ikke kan leses")
    func uleseligListe() throws {
        let person = try #require(try lesPerson("AFG+X;;;;").mapper.first).person
        #expect(person.statsborgerskap.pakket == 0 && person.borger == .ukjent)
    }

    @Test(
        "En feil i de andre radene peker på linje, kolonne og regel",
        arguments: [
            (
                Entitet.oppholdstillatelse, Self.tillatelse, Self.tillatelsesrad + "2026-13-01;",
                "oppholdstillatelse:2:6 W-10 effektueringsdato post 1", 1
            ),
            (
                .oppholdstillatelse, Self.tillatelse, Self.tillatelsesrad + ";UTL99",
                "oppholdstillatelse:2:7 K-01 referanseperson_hjemmel_kode post 1", 1
            ),
            (
                .bosetting, Self.bosetting, Self.bosettingsrad + "HOTELL;;",
                "bosetting:2:6 K-01 bosettingstype post 1", 0
            ),
            (.bosetting, Self.bosetting, Self.bosettingsrad + ";STOR;", "bosetting:2:7 K-01 husstand post 1", 0),
            (
                .bosetting, Self.bosetting, Self.bosettingsrad + ";;1899-12-31",
                "bosetting:2:8 W-10 mor_bosatt_dato post 1", 1
            ),
            (.vgoFulltid, Self.vgo, "p-1;02;2026-01-05", "vgo_fulltid:2:2 K-01 fylkesnr post 1", 1),
            (.vgoFulltid, Self.vgo, "p-1;4601;2026-01-05", "vgo_fulltid:2:2 K-01 fylkesnr post 1", 1),
        ] as [(Entitet, String, String, String, Int)])
    func feil(entitet: Entitet, hode: String, rad: String, funn: String, godtatt: Int) throws {
        let lest = try les(entitet, hode, rad)
        #expect(lest.funn == [funn])
        #expect(lest.regnskap.first { $0.entitet == entitet }?.godtatt == godtatt)
    }
}
