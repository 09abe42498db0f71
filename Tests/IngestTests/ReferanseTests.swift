import Kalender
import Register
import Testing

@testable import Ingest

@Suite("Referansetabeller, klage, tilskudd og novemberstatus")
struct ReferanseTests {
    private static let csv = [
        "person.csv": enPerson,
        "anmodning.csv": "kommunenr;aar;anmodet;anmodet_em;vedtatt\n5522;2025;20;2;\n4601;2025;100;;0\n",
        "folketall.csv": "kommunenr;dato;antall\n5522;2025-01-01;2100\n0301;2025-01-01;724290\n",
        "etterstatus_aggregat.csv": """
        programslutt_aar;aar_etter;kommunenr;kjoenn;status;antall
        2023;1;;K;SYSS;1234
        2023;1;5522;;UTD;:

        """,
        "kostragruppe.csv":
            "kommunenr;gruppe;gyldig_fra;gyldig_til\n5522;EKG05;2020-01-01;2024-12-31\n5522;6;2025-01-01;\n",
        "kommunetall.csv": "kommunenr;aar;maal;verdi\n5522;2025;KOSTRA_275_NETTO;12600\n5522;2025;SYSSELSETTING;66,5\n",
        "tilskudd_utbetaling.csv": """
        utbetaling_id;person_id;tilskuddskode;tilskuddsaar;termin;mottaker_orgtype;mottakernr;beloep_kr;utbetalt_dato
        u-1;;Grunntilskudd-L;2025;1;KOMMUNE;5522;217000,50;2025-06-01
        u-2;p-1;P-AR1-H;2025;1;FYLKE;55;-8300;2025-06-01

        """,
    ]

    private static let ndjson = [
        "person.ndjson": """
        {"person_id":"p-1","duf_nummer":"209900000103","fornavn":"Ola","foedselsdato":"1996-05-14","kjoenn":"K","adressegradering":"UGRADERT","reservasjon_forskning":false}
        """,
        "anmodning.ndjson": """
        {"kommunenr":"5522","aar":2025,"anmodet":20,"anmodet_em":2,"vedtatt":null}
        {"kommunenr":"4601","aar":2025,"anmodet":100,"vedtatt":0}

        """,
        "folketall.ndjson": """
        {"kommunenr":"5522","dato":"2025-01-01","antall":2100}
        {"kommunenr":"0301","dato":"2025-01-01","antall":724290}

        """,
        "etterstatus_aggregat.ndjson": """
        {"programslutt_aar":2023,"aar_etter":1,"kjoenn":"K","status":"SYSS","antall":1234}
        {"programslutt_aar":2023,"aar_etter":1,"kommunenr":"5522","status":"UTD","antall":":"}

        """,
        "kostragruppe.ndjson": """
        {"kommunenr":"5522","gruppe":"EKG05","gyldig_fra":"2020-01-01","gyldig_til":"2024-12-31"}
        {"kommunenr":"5522","gruppe":6,"gyldig_fra":"2025-01-01"}

        """,
        "kommunetall.ndjson": """
        {"kommunenr":"5522","aar":2025,"maal":"KOSTRA_275_NETTO","verdi":12600}
        {"kommunenr":"5522","aar":2025,"maal":"SYSSELSETTING","verdi":66.5}

        """,
        "tilskudd_utbetaling.ndjson": """
        {"utbetaling_id":"u-1","tilskuddskode":"Grunntilskudd-L","tilskuddsaar":2025,"termin":1,"mottaker_orgtype":"KOMMUNE","mottakernr":"5522","beloep_oere":21700050,"utbetalt_dato":"2025-06-01"}
        {"utbetaling_id":"u-2","person_id":"p-1","tilskuddskode":"P-AR1-H","tilskuddsaar":2025,"termin":1,"mottaker_orgtype":"FYLKE","mottakernr":"55","beloep_oere":-830000,"utbetalt_dato":"2025-06-01"}

        """,
    ]

    /// The rows of the JSON lines as one document, the tables before and after the list of persons.
    private static var dokument: [String: String] {
        func liste(_ navn: String, _ rader: some Sequence<Substring>) -> String {
            "\"\(navn)\":[\(rader.joined(separator: ","))]"
        }
        let tabeller = ["anmodning", "folketall", "etterstatus_aggregat", "kostragruppe", "kommunetall"].map { navn in
            liste(navn, ndjson["\(navn).ndjson", default: ""].split(separator: "\n"))
        }
        let tilskudd = ndjson["tilskudd_utbetaling.ndjson", default: ""].split(separator: "\n")
        let person =
            ndjson["person.ndjson", default: ""].dropLast() + "," + liste("tilskudd_utbetaling", tilskudd[1...]) + "}"
        let deler =
            ["\"uttrekksdato\":\"2026-04-17\""] + tabeller[..<2]
            + [liste("personer", [person[...]]), liste("tilskudd_utbetaling", tilskudd[..<1])] + tabeller[2...]
        return ["uttrekk.json": "{\(deler.joined(separator: ",\n"))}\n"]
    }

    @Test("CSV, NDJSON og dokument gir de samme tabellene", arguments: [csv, ndjson, dokument])
    func former(_ filer: [String: String]) throws {
        let lest = try Proevemappe(filer).les()
        let tabeller = lest.uttrekk.referanser
        #expect(lest.funn == [])
        #expect(tabeller.anmodninger.map(\.vedtatt) == [nil, 0])
        #expect(tabeller.anmodninger.map(\.anmodetEm) == [2, nil])
        #expect(tabeller.anmodninger.map { Int($0.kommune.tall) } == [5522, 4601])
        #expect(tabeller.anmodninger.map(\.kilde.post) == [1, 2] && tabeller.anmodninger.map(\.kilde.linje) == [2, 3])
        #expect(tabeller.folketall.map(\.antall) == [2100, 724_290])
        #expect(tabeller.etterstatus.map(\.antall) == [1234, nil])
        #expect(tabeller.etterstatus.map(\.kjoenn) == [.k, nil])
        #expect(tabeller.kostragruppe(Kommunenummer(5522), paa: 31.desember(2024)) == 5)
        #expect(tabeller.kostragruppe(Kommunenummer(5522), paa: 1.januar(2025)) == 6)
        #expect(tabeller.kommunetall.map(\.verdi.hundredeler) == [1_260_000, 6650])
        #expect(tabeller.grunntilskudd.map(\.beloepOere) == [21_700_050])
        let tilskudd = try #require(lest.mapper.first?.tilskudd.first)
        #expect(tilskudd.beloepOere == -830_000 && tilskudd.mottaker == 55 && tilskudd.mottakertype == .fylke)
        #expect(lest.regnskap.allSatisfy { $0.lest == $0.godtatt && $0.lest > 0 })
        #expect(lest.uttrekk.levert.har(.anmodning) && lest.uttrekk.levert.har(.kommunetall))
    }

    private func les(_ fil: String, _ linjer: String...) throws -> Lest {
        try Proevemappe(["person.csv": enPerson, fil: linjer.joined(separator: "\n") + "\n"]).les()
    }

    @Test(
        "En rad som ikke kan være riktig, avvises med grunn",
        arguments: [
            ("anmodning", "kommunenr;aar;anmodet;anmodet_em", "9998;2025;10;", "K-01"),
            ("anmodning", "kommunenr;aar;anmodet;anmodet_em", "9999;2025;10;", "G-06"),
            ("anmodning", "kommunenr;aar;anmodet;anmodet_em", "5522;1989;10;", "W-10"),
            ("anmodning", "kommunenr;aar;anmodet;anmodet_em", "5522;2028;10;", "W-10"),
            ("anmodning", "kommunenr;aar;anmodet;anmodet_em", "5522;2025;-1;", "TALL-01"),
            ("anmodning", "kommunenr;aar;anmodet;anmodet_em", "5522;2025;;", "W-09"),
            ("anmodning", "kommunenr;aar;anmodet;anmodet_em", "5522;2025;10;11", "TALL-01"),
            ("folketall", "kommunenr;dato;antall", "5522;2025-02-30;10", "W-10"),
            ("folketall", "kommunenr;dato;antall", "5522;2025-01-01;:", "D-03"),
            ("etterstatus_aggregat", "programslutt_aar;aar_etter;status;antall", "2023;6;SYSS;1", "TALL-01"),
            ("etterstatus_aggregat", "programslutt_aar;aar_etter;status;antall", "2023;1;ARBEID;1", "K-01"),
            ("kostragruppe", "kommunenr;gruppe;gyldig_fra", "5522;GRP;2025-01-01", "K-01"),
            ("kommunetall", "kommunenr;aar;maal;verdi", "5522;2025;SYSSELSETTING;-1", "TALL-01"),
        ])
    func avvist(entitet: String, hode: String, rad: String, regel: String) throws {
        let lest = try les("\(entitet).csv", hode, rad)
        #expect(lest.funn.map { String($0.split(separator: " ")[1]) } == [regel])
        #expect(lest.regnskap.first { $0.entitet.navn == entitet }?.avvist == 1)
    }

    @Test("Anmodning for neste år er riktig; et år senere er det ikke")
    func nesteAar() throws {
        let lest = try les("anmodning.csv", "kommunenr;aar;anmodet", "5522;2027;10", "5522;1990;10")
        #expect(lest.uttrekk.referanser.anmodninger.map { Int($0.aar) } == [2027, 1990])
    }

    @Test("W-05: like rader beholdes én gang, ulike ingen; alt går opp i regnskapet og karantenen")
    func dobbelNoekkel() throws {
        let mappe = try Proevemappe([
            "person.csv": enPerson,
            "anmodning.csv": """
            kommunenr;aar;anmodet
            5522;2025;10
            4601;2025;50
            5522;2025;10
            4601;2025;60
            5001;2025;70

            """,
        ])
        let lest = try mappe.les()
        #expect(lest.uttrekk.referanser.anmodninger.map { Int($0.kommune.tall) } == [5522, 5001])
        let regnskap = try #require(lest.regnskap.first { $0.entitet == .anmodning })
        #expect(regnskap.lest == 5 && regnskap.avvist == 3 && regnskap.godtatt == 2)
        #expect(
            lest.funn.map { String($0.prefix { $0 != " " }) } == ["anmodning:3:0", "anmodning:4:0", "anmodning:5:0"])
        #expect(lest.funn.allSatisfy { $0.contains("W-05") })
        #expect(
            try mappe.karantene("anmodning").dropFirst().map { $0.split(separator: ",").last.map(String.init) ?? "" }
                == ["\"4601;2025;50\"", "\"5522;2025;10\"", "\"4601;2025;60\""])
    }

    @Test("Tilskudd: bare grunntilskudd kan være uten person; mottakeren finnes, og beløpet er ett")
    func tilskudd() throws {
        let hode =
            "utbetaling_id;person_id;tilskuddskode;tilskuddsaar;termin;mottaker_orgtype;mottakernr;beloep_kr;beloep_oere;utbetalt_dato"
        let lest = try les(
            "tilskudd_utbetaling.csv", hode, "u-1;;P-AR1-H;2025;1;KOMMUNE;5522;100;;2025-06-01",
            "u-2;p-1;AR-1 EV;2025;5;KOMMUNE;5522;100;;2025-06-01", "u-3;p-1;AR-1;2025;1;FYLKE;02;100;;2025-06-01",
            "u-4;p-1;AR-1;2025;1;KOMMUNE;5522;;;2025-06-01", "u-5;p-1;AR-1;2025;1;KOMMUNE;5522;100;10001;2025-06-01",
            "u-6;p-1;AR-1;2025;1;KOMMUNE;5522;100;10000;2025-06-01", "u-7;p-2;AR-2;2025;1;KOMMUNE;5522;1;;2025-06-01",
            "u-8;p-1;XX;2025;1;KOMMUNE;5522;250000000,25;;2025-06-01")
        #expect(
            lest.funn.map { $0.split(separator: " ").prefix(3).joined(separator: " ") } == [
                "tilskudd_utbetaling:2:2 W-09 person_id", "tilskudd_utbetaling:3:5 TALL-01 termin",
                "tilskudd_utbetaling:4:7 K-01 mottakernr", "tilskudd_utbetaling:5:8 W-09 beloep_kr",
                "tilskudd_utbetaling:6:9 TALL-01 beloep_oere", "tilskudd_utbetaling:8:2 W-06 person_id",
                "tilskudd_utbetaling:9:3 K-01 tilskuddskode",
            ])
        let rader = try #require(lest.mapper.first?.tilskudd)
        #expect(rader.map(\.beloepOere) == [10000, 25_000_000_025] && rader.map(\.kode) == [.integrering1, .ukjent])
        #expect(lest.regnskap.first { $0.entitet == .tilskuddUtbetaling }?.avvist == 6)
    }

    @Test("Klagen leses med utfallet, og viser til vedtaket")
    func klage() throws {
        let lest = try les(
            "klage.csv", "klage_id;person_id;vedtak_id;klagedato;utfall;utfall_dato",
            "k-1;p-1;v-1;2026-02-03;MEDHOLD;2026-03-03", "k-2;p-1;;2026-02-04;;", "k-3;p-1;;2026-02-04;JA;")
        let klager = try #require(lest.mapper.first?.klager)
        #expect(klager.map(\.utfall) == [.medhold, nil] && klager.map(\.utfallDato) == [3.mars(2026), nil])
        #expect(klager.map(\.vedtak.erSatt) == [true, false])
        #expect(lest.funn.map { $0.contains("K-01 utfall") } == [true])
    }

    private static let november =
        "pid;aar;vintage;bosatt_nov;arb_lonn;arb_naering;naering_kildeaar;utd;ledig;tiltak;neds_tiltak;aap;helse;kont_ovg;sosh;andre\n"
        + "p-1;2025;E;ja;ja;nei;;ja;;;;;;;;\np-1;2024;F;ja;nei;nei;2023;nei;ja;;;;;;;\np-1;2024;X;ja;nei;nei;;nei;ja;;;;;;;\n"

    @Test("Novemberstatus leses når kjøringen ber om det, og ellers ikke")
    func novstatus() throws {
        let mappe = try Proevemappe(["person.csv": enPerson, "novstatus.csv": Self.november])
        let uten = try mappe.les()
        #expect(uten.mapper.first?.novstatus.isEmpty == true && !uten.uttrekk.levert.har(.novstatus))
        #expect(uten.uttrekk.ikkeLest == ["novstatus.csv"] && uten.uttrekk.samlefunn.isEmpty)
        let med = try mappe.les { $0.leserIkke = [] }
        let rader = try #require(med.mapper.first?.novstatus)
        #expect(rader.map(\.aar) == [2025, 2024] && rader.map(\.utgave) == [.endelig, .foreloepig])
        #expect(rader.map(\.flagg) == [[.bosatt, .arbLoenn, .utd], [.bosatt, .ledig]])
        #expect(rader.map(\.naeringKildeaar) == [0, 2023])
        #expect(med.funn.map { $0.contains("K-01 vintage") } == [true] && med.uttrekk.levert.har(.novstatus))
    }

    @Test("Det samme gjelder novemberstatus inne i et persondokument")
    func novstatusIDokument() throws {
        let person = Self.ndjson["person.ndjson", default: ""].dropLast()
        let rad =
            "{\"aar\":2025,\"vintage\":\"E\",\"bosatt_nov\":true,\"arb_lonn\":true,\"arb_naering\":false,\"utd\":false}"
        let mappe = try Proevemappe([
            "uttrekk.json": "{\"uttrekksdato\":\"2026-04-17\",\"personer\":[\(person),\"novstatus\":[\(rad)]}]}"
        ])
        #expect(try mappe.les().mapper.first?.novstatus.isEmpty == true)
        #expect(try mappe.les().uttrekk.samlefunn.isEmpty)
        #expect(try mappe.les { $0.leserIkke = [] }.mapper.first?.novstatus.map(\.flagg) == [[.bosatt, .arbLoenn]])
        #expect(try !mappe.les().uttrekk.levert.har(.anmodning), "dokumentet har ingen liste over anmodninger")
    }
}
