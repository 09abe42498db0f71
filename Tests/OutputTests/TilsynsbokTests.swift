import Foundation
import Tekster
import Testing

@testable import Output

@Suite("Statsforvalterens arbeidsbok (brukeropplevelse 7.4)")
struct TilsynsbokTests {
    private let mappe: Testmappe

    init() throws { mappe = try Testmappe() }

    private func skriv(_ bok: Tilsynsbok, _ navn: String = "bok") throws -> String {
        let sti = "\(mappe.sti)/\(navn).xlsx"
        let ny = try Arbeidsbok(sti: sti, egenskaper: bok.egenskaper, midlertidig: mappe.sti)
        #expect(try bok.skriv(ny) == bok.kommuner.count)
        try ny.lukk()
        return sti
    }

    @Test("Samme tall gir samme bytes, uansett rekkefølgen kommunene kom i")
    func sammeBytes() throws {
        let bok = Proevetilsyn().bok()
        let omvendt = Tilsynsbok(
            fylke: bok.fylke, fakta: bok.fakta, fylkestall: bok.fylkestall,
            kommuner: bok.kommuner.reversed().map(\.rad),
            sluttmaal: bok.sluttmaal, kvartaler: bok.kvartaler, regler: bok.regler)
        let innhold = try [bok, omvendt].enumerated().map {
            try Data(contentsOf: URL(fileURLWithPath: skriv($1, "bok\($0)")))
        }
        #expect(innhold[0] == innhold[1])
    }

    @Test(
        "Et annet program finner ingen brudd på reglene i 7.1", .enabled(if: Program.python != nil, "openpyxl mangler"))
    func regler() throws {
        var langt = Proevetilsyn(antall: 46)
        langt.fylke = Bokkommune(nummer: "98", navn: "Ærfuglåsen og Øvre Blåbærmyr med Nedre Å")
        let boeker = [
            Proevetilsyn(), Proevetilsyn(maalform: .nn), langt, Proevetilsyn(antall: 0), Proevetilsyn { _ in 4 },
        ]
        let sjekk = try #require(try Program.openpyxl(boeker.enumerated().map { try skriv($1.bok(), "bok\($0)") }))
        #expect(sjekk.kode == 0, "\(sjekk.ut)")
    }

    @Test("Bokmål og nynorsk har de samme tallene", .enabled(if: Program.python != nil, "openpyxl mangler"))
    func maalformer() throws {
        let tall = try Maalform.allCases.map { form in
            try Program.tall(i: skriv(Proevetilsyn(maalform: form).bok(), form.rawValue))
        }
        #expect(tall[0].count > 300)
        #expect(tall[0] == tall[1])
    }

    @Test("Kommunene står etter poeng, så etter navn", .enabled(if: Program.python != nil, "openpyxl mangler"))
    func rekkefoelge() throws {
        var bok = Proevetilsyn().bok()
        let poeng = bok.kommuner.map(\.poeng.sum)
        #expect(poeng == poeng.sorted(by: >) && Set(poeng).count > 5)
        let ark = try Program.celler(skriv(bok), "Kommuner")
        let overskrift = try #require(ark.first { $0.hasPrefix("Nr|") }).split(separator: "|")
        #expect(overskrift.count == 16, "kolonnene A til P")
        #expect(overskrift.suffix(2) == ["Poeng", "Hvorfor"])
        #expect(ark.contains { $0.hasPrefix("9904|Ørnes|22000|40|6|0.15|") })

        let utenTall = bok.kommuner.map { vurdert in
            var rad = vurdert.rad
            rad.andeler = [:]
            return rad
        }
        bok = Tilsynsbok(
            fylke: bok.fylke, fakta: bok.fakta, fylkestall: bok.fylkestall, kommuner: utenTall, sluttmaal: [],
            kvartaler: [], regler: [])
        let navn = bok.kommuner.map(\.rad.kommune.navn)
        #expect(navn.prefix(2) == ["Bergstrand", "Dalsbygd"])
        #expect(navn.suffix(3) == ["Ørnes", "Aaker", "Ås i Testmark"])
    }

    /// UX-18, with a program that knows the sheets and nothing else.
    @Test("Poengene kan regnes ut på nytt fra arkene", .enabled(if: Program.python != nil, "openpyxl mangler"))
    func poengPaaNytt() throws {
        let feil = try Program.python(
            """
            import sys, openpyxl
            from fractions import Fraction
            from math import floor
            bok = openpyxl.load_workbook(sys.argv[1])
            def rader(ark):
                tabell = next(iter(bok[ark].tables.values()))
                hode, *resten = [[c.value for c in rad] for rad in bok[ark][tabell.ref]]
                return [dict(zip(hode, rad)) for rad in resten]
            vekter = {r["Del"]: r for r in rader("Slik er rekkefølgen laget")}
            summer = {}
            for r in rader("Poengdeler"):
                v, poeng = vekter[r["Del"]], 0
                if isinstance(r["Nevner"], (int, float)) and r["Nevner"] >= 5:
                    andel = Fraction(100 * int(r["Teller"]), int(r["Nevner"]))
                    del_ = (andel - int(v["Grense (prosent)"])) / int(v["Tak (prosent)"] - v["Grense (prosent)"])
                    poeng = floor(int(v["Vekt"]) * min(max(del_, 0), 1) + Fraction(1, 2))
                if r["Poeng"] not in (poeng, "."): print(r, poeng)
                summer[r["Nr"]] = summer.get(r["Nr"], 0) + poeng
            for r in rader("Kommuner"):
                if summer.pop(r["Nr"]) != r["Poeng"]: print(r)
            print(len(summer), "til overs")
            """, [try skriv(Proevetilsyn(antall: 46).bok())])
        #expect(feil == ["0 til overs"])
    }

    @Test("Ordet lovbrudd står ett sted: i forbeholdet", .enabled(if: Program.finnes("unzip")))
    func lovbrudd() throws {
        for (form, ord) in [(Maalform.nb, "lovbrudd"), (.nn, "lovbrot")] {
            let sti = try skriv(Proevetilsyn(maalform: form).bok())
            let deler = String(decoding: try Program.kjoer("unzip", ["-p", sti, "*"]).ut, as: UTF8.self).lowercased()
            #expect(deler.components(separatedBy: ord).count - 1 == 1)
            #expect(deler.contains(Tilsynsboktekster.forbehold.i(form).lowercased()))
        }
    }

    @Test(
        "Diagrammet har kommunene med minst tjue deltakere, og fylket som nivå", .enabled(if: Program.finnes("unzip")))
    func diagram() throws {
        let sti = try skriv(Proevetilsyn().bok())
        let diagram = String(
            decoding: try Program.kjoer("unzip", ["-p", sti, "xl/charts/chart1.xml"]).ut, as: UTF8.self)
        #expect(diagram.contains("Tre av ni kommuner har høyere andel uten sluttmål enn fylket"))
        #expect(diagram.contains("Fylket, 18\u{A0}%"))
        #expect(diagram.contains("<c:ptCount val=\"9\"/>") && !diagram.contains("Lillevik"))
    }

    @Test(
        "Uten kommuner med tjue deltakere er det en setning og ikke noe diagram",
        .enabled(if: Program.python != nil, "openpyxl mangler"))
    func utenDiagram() throws {
        let sti = try skriv(Proevetilsyn { _ in 4 }.bok())
        #expect(
            try Program.celler(sti, "Forside").contains {
                $0.hasPrefix("Ingen kommuner har minst 20 deltakere, så her er ikke noe diagram.")
            })
        #expect(try Program.kjoer("unzip", ["-l", sti]).ut.range(of: Data("chart".utf8)) == nil)
    }

    @Test("Én prikk alene er ikke noe diagram", .enabled(if: Program.python != nil, "openpyxl mangler"))
    func enPrikk() throws {
        let en = try Program.celler(skriv(Proevetilsyn { $0 == 1 ? 20 : 19 }.bok()), "Forside")
        #expect(en.contains { $0.hasPrefix("Bare én kommune har minst 20 deltakere") })
        let to = try Program.celler(skriv(Proevetilsyn { $0 < 2 ? 20 : 19 }.bok(), "to"), "Forside")
        #expect(to.contains { $0.hasPrefix("Prikkene er kommuner med minst 20 deltakere") })
    }

    @Test("Boken leveres i den skjermede mappen til fylket")
    func levering() throws {
        let ut = try Utlevering(rot: mappe.sti + "/output", kjoering: "k", startet: "s", dato: Proeveleder.dato)
        try ut.skriv(Proevetilsyn().bok())
        let filer = try ut.publiser().filer
        #expect(
            filer.map(\.sti) == [
                "publisert/skjermet/statsforvalter/99/tilsynsgrunnlag-fylke-99-eksempelfylke_p2026-11-23_v1.xlsx"
            ])
        #expect(filer.map(\.klasse) == [.skjermet])
        #expect(filer.map(\.rader) == [12])
    }
}
