import Foundation
import Kalender
import Regelmotor
import Regelverksdata
import Statistikk
import Testing

@testable import Tekster

@Suite("Nynorsk for alt som skrives (indikatorer 9)")
struct OrdbokTests {
    private static let lister = [
        Ordbok.arbeidsbokord, Ordbok.tegnord, Ordbok.merknadsord, Ordbok.maalord, Ordbok.variabelord, Ordbok.kodeord,
        Ordbok.sluttmaalord, Ordbok.kildeord, Ordbok.stedsord,
    ]

    @Test("Kilden til hver indikator står i ordboken")
    func kildene() {
        #expect(Ordbok.felles.manglende(Indikator.alle.map(\.kilde.nb)) == [])
    }

    @Test(
        "Ordene i indikatorer 9",
        arguments: [
            ("deltakere", "deltakarar"), ("Avsluttet", "Avslutta"),
            ("Anmodning om bosetting", "Oppmoding om busetting"),
            ("Bosatte flyktninger", "Busette flyktningar"), ("Tilskudd", "Tilskot"),
            ("Oppholdstillatelse", "Opphaldsløyve"), ("I arbeid eller utdanning", "I arbeid eller utdanning"),
            ("kommuner", "kommunar"), ("Foreløpig tall", "Førebels tal"),
            ("Tall kan ikke offentliggjøres", "Tal kan ikkje offentleggjerast"), ("Oppgave mangler", "Oppgåve manglar"),
            ("Fravær", "Fråvær"), ("uker", "veker"), ("Kilde", "Kjelde"), ("Ukjent", "Ukjend"), ("Andel", "Del"),
        ])
    func ordene(nb: String, nn: String) {
        #expect(Ordbok.felles.i(.nn, nb) == nn && Ordbok.felles.i(.nb, nb) == nb)
        #expect(Ordbok.felles.tekst(nb) == Tekst(nb, nn: nn))
    }

    @Test("Fylker med samiske og kvenske navn skrives med alle, i begge målformer")
    func steder() {
        for form in Maalform.allCases {
            #expect(Ordbok.felles.i(form, "Trøndelag") == "Trøndelag - Trööndelage")
            #expect(Ordbok.felles.i(form, "Nordland") == "Nordland - Nordlánnda")
            #expect(Ordbok.felles.i(form, "Troms") == "Troms - Romsa - Tromssa")
            #expect(Ordbok.felles.i(form, "Finnmark") == "Finnmark - Finnmárku - Finmarkku")
            #expect(Ordbok.felles.i(form, "Vestland") == "Vestland")
        }
    }

    @Test("Det som ikke står i ordboken, blir stående og meldt, hvert én gang")
    func mangler() {
        let ordbok = Ordbok(["en = ein\nto"])
        #expect(ordbok.i(.nn, "en") == "ein" && ordbok.i(.nn, "to") == "to" && ordbok.i(.nn, "tre") == "tre")
        #expect(ordbok.manglende(["tre", "en", "to", "2026", "fire", "tre"]) == ["tre", "fire"])
        #expect(
            ordbok.tekst(Tekst("en", nn: "éin")) == Tekst("en", nn: "éin"), "en tekst med egen nynorsk beholder den")
        #expect(ordbok.tekst(Tekst("en")) == Tekst("en", nn: "ein"))
    }

    @Test("Ingen tekst har to oversettelser, og ingen linje er tom på den ene siden")
    func entydig() {
        var sett: [String: String] = [:]
        for (nb, nn) in Self.lister.flatMap(Ordbok.par) {
            #expect(!nb.isEmpty && !nn.isEmpty && nb == nb.trimmingCharacters(in: .whitespaces))
            #expect(sett.updateValue(nn, forKey: nb) == nil, "«\(nb)» står to ganger")
        }
        #expect(sett.count > 150)
    }

    @Test("Nynorsken har ingen ord som bare er bokmål")
    func bokmaal() {
        let bokmaal: Set = [
            "ikke", "fra", "noen", "hvem", "hvordan", "hva", "det gjelder", "personer", "kommuner", "tall", "skole",
            "utdannelse", "videregående", "høyere", "deltakere", "navn", "kilde", "enhet", "tegn", "foreløpig",
            "tallene",
        ]
        for (nb, nn) in Self.lister.flatMap(Ordbok.par) where nb != nn {
            let ord = nn.lowercased().split { !$0.isLetter }.map(String.init)
            #expect(bokmaal.isDisjoint(with: ord), "\(nn)")
        }
    }

    @Test("Hver variabel og hver kode har nynorsk, eller er merket som lik")
    func variablene() throws {
        let grunnlag = Statistikkgrunnlag(regelverk: try Regelverk.gjeldende(Parametere()), dato: 17.april(2026))
        for variabel in Variabel.alle {
            let inndeling = variabel.plassering(grunnlag).inndeling
            // Names of places are the same; those of several languages are in the list of places.
            let koder =
                variabel.navn == "geo"
                ? inndeling.koder.filter { ["land", "uoppgitt"].contains($0.nivaa) } : inndeling.koder
            let tekster = [inndeling.tittel] + koder.map { Self.utenAar($0.tittel) }
            #expect(Ordbok.felles.manglende(tekster) == [], "\(variabel.navn)")
        }
    }

    /// «2021 og før» is «og før» with any year.
    private static func utenAar(_ tekst: String) -> String {
        tekst.hasSuffix(" og før") ? String(tekst.drop { $0.isNumber || $0 == " " }) : tekst
    }

    @Test("Alt programmet slår opp, står i ordboken")
    func oppslagene() throws {
        let rot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources")
        var (funnet, tekster) = (0, [String]())
        for modul in ["Output", "Pipeline"] {
            let mappe = rot.appendingPathComponent(modul)
            for fil in try FileManager.default.subpathsOfDirectory(atPath: mappe.path).sorted()
            where fil.hasSuffix(".swift") {
                let kilde = try String(contentsOf: mappe.appendingPathComponent(fil), encoding: .utf8)
                for treff in kilde.matches(
                    of:
                        /(?:felles\.tekst|\bord|felles\.i\(\w+(?:\.\w+)?,)\(?\s*("(?:[^"\\]|\\.)*"(?:\s*\+\s*"(?:[^"\\]|\\.)*")*)/
                ) {
                    let biter = treff.1.matches(of: /"((?:[^"\\]|\\.)*)"/).map { String($0.1) }
                    tekster.append(biter.joined())
                    funnet += 1
                }
            }
        }
        #expect(funnet > 40)
        #expect(Ordbok.felles.manglende(tekster.filter { !$0.contains("\\(") }) == [])
    }
}
