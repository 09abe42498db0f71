import Foundation
import Kalender
import Testing

@testable import Output
@testable import Vern

@Suite("Attesten (personvern 12)")
struct AttestTests {
    private var attest: Attest { Attest(Proeveattest.rapport, Proeveattest.fakta) }

    private var stoppet: Attest {
        var fakta = Proeveattest.fakta
        fakta.stopp = ["NIR1002: 57 % av cellene måtte skjules."]
        return Attest(Proeveattest.rapport, fakta)
    }

    @Test("Siden har alle delene i rekkefølge, og åpnes uten nett")
    func side() {
        let html = tekst(attest.html())
        let overskrifter = html.split(separator: "<h2>").dropFirst().map { String($0.prefix { $0 != "<" }) }
        #expect(
            overskrifter == [
                "1. Hva og til hvem", "2. Resultat", "3. Tall", "4. Angrep", "5. Historie", "6. Parametere",
                "7. Gjenta",
                "8. Tider", "9. Avgjørelse",
            ])
        #expect(html.contains("<p class=\"dom bestaatt\">BESTÅTT – sikkerhetsnivå A</p>"))
        #expect(html.contains("Deltakere, etter &lt;fødeland&gt; &amp; kjønn"))
        #expect(html.contains("<td class=\"tall\">1\u{A0}197</td>") && html.contains("33,3\u{A0}%"))
        #expect(!tekst(attest.html(medTider: false)).contains("Tider"))
        for adresse in ["http", "src=", "url(", "@import", "<link", "{{"] { #expect(!html.contains(adresse)) }
    }

    @Test("Bare parametere som avviker, er uthevet, og grunnen står ved siden av")
    func avvik() {
        let rader = tekst(attest.html()).split(separator: "\n").filter { $0.contains("<tr class=\"avvik\">") }
        #expect(
            rader == [
                "<tr class=\"avvik\"><td class=\"kode\">maks_hjelpeceller</td><td class=\"\">55</td><td class=\"\">40</td>"
                    + "<td class=\"\">Bydelene er små, og tabellen er etterspurt.</td></tr>"
            ])
        let ut = tekst(attest.attestForUtlevering())
        #expect(ut.components(separatedBy: "<tr class=\"avvik\">").count == 2)
        #expect(!ut.contains("Bydelene"))
    }

    @Test("Stopp vises med grunn på siden, og uten grunn i det som følger utleveringen")
    func stopp() {
        let html = tekst(stoppet.html())
        #expect(html.contains("<p class=\"dom stopp\">STOPP –") && html.contains("57 % av cellene"))
        let ut = tekst(stoppet.attestForUtlevering())
        #expect(ut.contains("STOPP") && !ut.contains("57 %"))
    }

    @Test("Det som følger utleveringen, har metode, parametere, nivå og resultat, og ingen tall om cellene")
    func forUtlevering() {
        let ut = tekst(attest.attestForUtlevering())
        for ord in ["Metode", "k_sensitiv", "BESTÅTT", "sikkerhetsnivå A", "NIR1003", "Følger utleveringen"] {
            #expect(ut.contains(ord))
        }
        for ord in [
            "648", "311", "214", "197", "904", "911", "288", "geo=", "5e1f", "Skjult", "Angrep", "Sensitiv",
            "Avgjørelse",
            "Tidspunkt",
        ] { #expect(!ut.contains(ord)) }
    }

    @Test("JSON har de samme tallene, og samme tabeller gir samme bytes")
    func json() throws {
        let bytes = tekst(attest.json())
        #expect(bytes == tekst(attest.json()))
        let lest = try #require(try JSONSerialization.jsonObject(with: Data(bytes.utf8)) as? [String: Any])
        #expect(lest["dom"] as? String == "BESTÅTT" && lest["klasse"] as? String == "sensitiv")
        #expect(lest["tider"] == nil)
        let tabeller = try #require(lest["tabeller"] as? [[String: Any]])
        #expect(tabeller.map { $0["prikket"] as? Int } == [212, 4])
        let angrep = try #require(lest["angrep"] as? [String: Any])
        let smaleste = try #require(angrep["smaleste"] as? [[String: Any]])
        #expect(smaleste.count == 10 && smaleste[0]["oevre"] as? Int == 5 && smaleste[8]["oevre"] is NSNull)
        #expect((angrep["innsidere"] as? [Any])?.count == 12)
        let avvik = try #require(lest["parametere"] as? [[String: Any]]).filter { $0["avviker"] as? Bool == true }
        #expect(avvik.map { $0["navn"] as? String } == ["maks_hjelpeceller"])
        #expect(tekst(attest.json(medTider: true)).contains("\"millisekunder\":7300"))
    }

    @Test("Arket følger reglene for arbeidsbøker, med avvik i fet skrift")
    func ark() throws {
        let mappe = try Testmappe()
        let stier = try ["a.xlsx", "b.xlsx"].map { navn in
            let sti = mappe.sti + "/" + navn
            let egenskaper = Bokegenskaper(
                tittel: "Attest", emne: "Vern", klasse: .sensitiv, dato: Proeveattest.fakta.dato, kjoering: "9f3c")
            let bok = try Arbeidsbok(sti: sti, egenskaper: egenskaper, midlertidig: mappe.sti)
            try attest.leggTil(bok)
            try bok.lukk()
            return sti
        }
        #expect(try mappe.bytes("a.xlsx") == mappe.bytes("b.xlsx"))
        guard let python = Program.python, let sjekk = try Program.openpyxl([stier[0]]) else { return }
        #expect(sjekk.kode == 0, "\(sjekk.ut)")
        let skript = """
            import sys, openpyxl
            bok = openpyxl.load_workbook(sys.argv[1])
            for rad in bok["Attest"].iter_rows(min_row=5):
                if rad[1].font.b: print("|".join("" if c.value is None else str(c.value) for c in rad))
            print(bok.properties.description)
            """
        let svar = try Program.kjoer(python, ["-c", skript, stier[0]])
        #expect(
            String(decoding: svar.ut, as: UTF8.self).split(separator: "\n") == [
                "Parametere|maks_hjelpeceller|Verdi||55", "Parametere|maks_hjelpeceller|Standard||40",
                "Parametere|maks_hjelpeceller|Grunn til avvik||Bydelene er små, og tabellen er etterspurt.",
                "Klasse: Sensitiv. Beregningsdato: 17. april 2026. Kjøring: 9f3c.",
            ])
    }
}
