import Foundation
import Kalender
import Tabeller
import Tekster
import Testing

@testable import Output
@testable import Vern

@Suite("Tabeller med flere mål og perioder (grensesnitt 3.3, indikatorer 7)")
struct TabellsettTests {
    private let dato: Dato

    init() throws { dato = try #require(Dato(2026, 6, 12)) }

    @Test("Lang form: målene etter hverandre, periodene i hvert, og status bakerst")
    func langForm() throws {
        let linjer = tekst(TabellCsv.bytes(try Proevesett.nir1005())).split(separator: "\n").map(String.init)
        #expect(linjer.count == 25)
        #expect(
            linjer == [
                "tabell,indikator,periode,geonivaa,geonr,kjoenn,teller,nevner,verdi,tegn,status",
                "NIR1005,I-03,2024,land,0,alt,,,100,,E", "NIR1005,I-03,2024,land,0,1,,,40,,E",
                "NIR1005,I-03,2024,land,0,2,,,60,,E", "NIR1005,I-03,2025,land,0,alt,,,17203,,F",
                "NIR1005,I-03,2025,land,0,1,,,,:,F", "NIR1005,I-03,2025,land,0,2,,,,:,F",
                "NIR1005,I-04,2024,land,0,alt,55,100,55.0,,E", "NIR1005,I-04,2024,land,0,1,25,40,62.5,,E",
                "NIR1005,I-04,2024,land,0,2,30,60,50.0,,E", "NIR1005,I-04,2025,land,0,alt,8001,17203,46.5,,F",
                "NIR1005,I-04,2025,land,0,1,,,,:,F", "NIR1005,I-04,2025,land,0,2,,,,:,F",
                "NIR1005,F-01,2024,land,0,alt,,,2.75,,E", "NIR1005,F-01,2024,land,0,1,,,3.05,,E",
                "NIR1005,F-01,2024,land,0,2,,,,:,E", "NIR1005,F-01,2025,land,0,alt,,,,...,F",
                "NIR1005,F-01,2025,land,0,1,,,,...,F", "NIR1005,F-01,2025,land,0,2,,,,...,F",
                "NIR1005,A-02,2024,land,0,alt,,,3,,E", "NIR1005,A-02,2024,land,0,1,,,,.,E",
                "NIR1005,A-02,2024,land,0,2,,,,.,E", "NIR1005,A-02,2025,land,0,alt,,,,..,F",
                "NIR1005,A-02,2025,land,0,1,,,,.,F", "NIR1005,A-02,2025,land,0,2,,,,.,F",
            ])
    }

    @Test("PX: hele filen, på bokmål og nynorsk")
    func px() throws {
        let px = tekst(Px.bytes(try Proevesett.nir1005(), beregnet: dato))
        let ventet = """
            CHARSET="ANSI";
            AXIS-VERSION="2013";
            CODEPAGE="utf-8";
            LANGUAGE="no";
            LANGUAGES="no","nn";
            CREATION-DATE="20260612 08:00";
            TABLEID="NIR1005";
            DECIMALS=2;
            SHOWDECIMALS=0;
            MATRIX="NIR1005";
            AGGREGALLOWED=NO;
            SUBJECT-CODE="in";
            SUBJECT-AREA="Innvandring og innvandrere";
            SUBJECT-AREA[nn]="Innvandring og innvandrarar";
            TITLE="NIR1005: Overgang fra programmet, etter kjønn 2024 - 2025";
            TITLE[nn]="NIR1005: Overgang frå programmet, etter kjønn 2024 - 2025";
            CONTENTS="Overgang fra programmet";
            CONTENTS[nn]="Overgang frå programmet";
            UNITS="personer, prosent, måneder, kommuner";
            UNITS[nn]="personar, prosent, månader, kommunar";
            STUB="kjønn";
            STUB[nn]="kjønn";
            HEADING="statistikkvariabel","år";
            HEADING[nn]="statistikkvariabel","år";
            CONTVARIABLE="statistikkvariabel";
            CONTVARIABLE[nn]="statistikkvariabel";
            VALUES("kjønn")="I alt","Menn","Kvinner";
            """
        #expect(px.hasPrefix(ventet))
        for linje in [
            "CODES(\"kjønn\")=\"alt\",\"1\",\"2\";",
            "CODES[nn](\"statistikkvariabel\")=\"I-03\",\"I-04-teller\",\"I-04-nevner\",\"I-04\",\"F-01\",\"A-02\";",
            "TIMEVAL(\"år\")=TLIST(A1),\"2024\",\"2025\";", "ELIMINATION(\"kjønn\")=\"I alt\";",
            "PRECISION(\"statistikkvariabel\",\"Direkte overgang\")=1;",
            "PRECISION(\"statistikkvariabel\",\"Medianventetid\")=2;",
            "UNITS[nn](\"Direkte overgang, teljar\")=\"personar\";",
            "VALUENOTE[nn](\"statistikkvariabel\",\"Direkte overgang\")=\"Rekna av alle som avslutta.\";",
            "OFFICIAL-STATISTICS=NO;", "DATASYMBOL4=\":\";",
        ] { #expect(px.contains("\n\(linje)\n"), "\(linje)") }
        #expect(
            px.hasSuffix(
                """
                DATASYMBOLNIL="-";
                DATA=
                100 17203 55 8001 100 17203 55.0 46.5 2.75 "..." 3 ".."
                40 "...." 25 "...." 40 "...." 62.5 "...." 3.05 "..." "." "."
                60 "...." 30 "...." 60 "...." 50.0 "...." "...." "..." "." "."
                ;

                """))
        #expect(px.contains("\nNOTE=\"Hele året.#Tegnet «:»"))
        for bit in ["860", "4601"] { #expect(!px.contains(bit)) }
    }

    @Test("Ingen linje i PX er lengre enn 256 tegn, og ingen tekst har anførselstegn")
    func lange() throws {
        let lang = String(repeating: "Et \"langt\" navn, ", count: 40)
        let px = tekst(Px.bytes(try Proevesett.nir1005(tittel: Tekst(lang)), beregnet: dato))
        #expect(px.split(separator: "\n").allSatisfy { $0.count <= 256 })
        #expect(px.contains("Et 'langt' navn, "))
        let koder = (0..<60).map { (kode: "K\($0)", tittel: "Kode nummer \($0) med et navn") }
        let bred = Inndeling.flat("kode", tittel: "Kode", koder)
        let tabeller = (2000..<2040).map { aar in
            Proevetabeller.tabell(
                Tabellhode(id: "NIR9", tittel: "Bred", maal: "m", periode: "\(aar)"), [bred],
                antall: Array(repeating: 123_456, count: 60))
        }
        let sett = try Tabellsett(
            id: "NIR9", tittel: "Bred", maal: [Tabellmaal(id: "m", navn: "Antall", enhet: "personer")],
            perioder: (2000..<2040).map(String.init), tabeller: tabeller)
        let bredPx = tekst(Px.bytes(sett, beregnet: dato))
        #expect(bredPx.split(separator: "\n").allSatisfy { $0.count <= 256 })
        let data = try #require(bredPx.firstRange(of: "DATA=\n")?.upperBound)
        #expect(bredPx[data...].split { " \n;".contains($0) }.count == 61 * 40)
    }

    @Test(
        "Perioder av samme slag har tidsverdier i PX",
        arguments: [
            (["2025-03", "2025-04"], "måned", "TLIST(M1),\"202503\",\"202504\""),
            (["2025-Q4", "2026-Q1"], "kvartal", "TLIST(Q1),\"20254\",\"20261\""), (["2025", "2025-Q1"], "periode", ""),
            (["2025-13"], "periode", ""), (["2026-04-17"], "periode", ""), (["2023_2025"], "periode", ""),
        ])
    func tidsverdier(perioder: [String], navn: String, ventet: String) throws {
        let sett = try Tabellsett(
            id: "NIR9", tittel: "T", maal: [Tabellmaal(id: "m", navn: "Antall", enhet: "personer")], perioder: perioder,
            tabeller: perioder.map { periode in
                Proevetabeller.tabell(
                    Tabellhode(id: "NIR9", tittel: "T", maal: "m", periode: periode), [Proevetabeller.kjoenn],
                    antall: [10, 20])
            })
        let px = tekst(Px.bytes(sett, beregnet: dato))
        #expect(sett.tidsnavn.nb == navn)
        #expect(px.contains("HEADING=\"statistikkvariabel\",\"\(navn)\";"))
        #expect(px.contains(ventet.isEmpty ? "VALUES(\"periode\")" : "TIMEVAL(\"\(navn)\")=\(ventet);"))
        #expect(ventet.isEmpty == !px.contains("TIMEVAL"))
    }

    @Test("Navn som er like, får koden etter, i PX")
    func entydige() throws {
        let px = tekst(Px.bytes(try Tabellsett(Proevetabeller.deltakere), beregnet: dato))
        #expect(px.contains("\"Oslo (03)\",\"Oslo (0301)\""))
        #expect(px.contains("\"Hele landet\"") && px.contains("\"Heile landet\""))
    }

    @Test("Tabeller som ikke passer sammen, blir ikke et sett")
    func passerIkke() throws {
        let (a, b) = (Proevetabeller.deltakere, Proevetabeller.overgang)
        func feil(_ maal: [String], _ perioder: [String], _ tabeller: [BeskyttetTabell], _ f: Set<String> = [])
            -> String?
        {
            do throws(Tabellsettfeil) {
                _ = try Tabellsett(
                    id: "NIR9", tittel: "T", maal: maal.map { Tabellmaal(id: $0, navn: "", enhet: "") },
                    perioder: perioder, tabeller: tabeller, foreloepige: f)
                return nil
            } catch { return error.melding }
        }
        #expect(feil(["m"], ["2026-04-17"], [a]) == nil)
        #expect(feil(["m"], [], [])?.contains("0 tabeller er ikke én for hvert av 1 mål i 0 perioder") == true)
        #expect(feil(["m", "m"], ["2026-04-17"], [a, a])?.contains("to ganger") == true)
        #expect(feil(["m"], ["2026-04-17"], [a], ["2025"])?.contains("ikke er med, er foreløpig") == true)
        #expect(feil(["m"], ["2025"], [a])?.contains("gjelder 2026-04-17") == true)
        #expect(feil(["m"], ["2026"], [b])?.contains("desimaler") == true)
        let annen = Proevetabeller.tabell(
            Tabellhode(id: "NIR9", tittel: "T", maal: "n", periode: "2026-04-17"), [Proevetabeller.kjoenn],
            antall: [10, 20])
        #expect(feil(["m", "n"], ["2026-04-17"], [a, annen])?.contains("n i 2026-04-17 har andre variabler") == true)
    }

    @Test("JSON-stat på nynorsk har de samme tallene, og andre ord")
    func nynorsk() throws {
        let sett = try Proevesett.nir1005()
        let filer = Maalform.allCases.map { tekst(JsonStat.bytes(sett, beregnet: dato, form: $0)) }
        func verdier(_ json: String) -> Substring? {
            json.firstRange(of: "\"value\":").flatMap { start in
                json.firstRange(of: ",\"extension\":{\"px\"").map { json[start.lowerBound..<$0.lowerBound] }
            }
        }
        #expect(verdier(filer[0]) != nil && verdier(filer[0]) == verdier(filer[1]))
        #expect(
            filer[0].contains("\"source\":\"Kilde: NIR, IMDi\"")
                && filer[1].contains("\"source\":\"Kjelde: NIR, IMDi\""))
        #expect(filer[1].contains("Tala for 2025 er førebelse.") && filer[1].contains("\"language\":\"nn\""))
        #expect(filer[1].contains("\"I-04-teller\":\"Direkte overgang, teljar\""))
        #expect(filer[0].contains("\"note\":{\"I-04\":[\"Regnet av alle som avsluttet.\"]}"))
        for bit in ["8601", "8602", "8603", "4601"] { #expect(!filer[0].contains(bit) && !filer[1].contains(bit)) }
    }
}
