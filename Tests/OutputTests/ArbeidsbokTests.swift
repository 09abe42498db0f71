import Foundation
import Kalender
import Testing

@testable import Output

@Suite("Arbeidsbøker (brukeropplevelse 7)")
struct ArbeidsbokTests {
    private let mappe: Testmappe
    private let dato: Dato

    init() throws {
        mappe = try Testmappe()
        dato = try #require(Dato(2026, 4, 17))
    }

    private var egenskaper: Bokegenskaper {
        Bokegenskaper(tittel: "Prøve", emne: "Test", klasse: .sensitiv, dato: dato)
    }

    private func bok(_ navn: String, konstantMinne: Bool = false, _ bygg: (Arbeidsbok) throws -> Void) throws -> String
    {
        let sti = mappe.sti + "/" + navn
        let bok = try Arbeidsbok(sti: sti, egenskaper: egenskaper, midlertidig: mappe.sti, konstantMinne: konstantMinne)
        try bygg(bok)
        try bok.lukk()
        return sti
    }

    private func del(_ navn: String, av sti: String) throws -> String {
        String(decoding: try Program.kjoer("unzip", ["-p", sti, navn]).ut, as: UTF8.self)
    }

    private static func fyll(_ bok: Arbeidsbok, rader: Int) throws {
        let ark = try bok.ark(
            "Ark: én/to",
            [Kolonne("Navn", .tekst), Kolonne("navn", .kode), Kolonne("Dag", .dato), Kolonne("Antall", .heltall)])
        for nr in 0..<rader {
            ark.tekst("=1+\(nr)")
            ark.tekst("0301")
            ark.dato(Dato(dagnummer: Int32(20_000 + nr)))
            ark.tall(nr)
            ark.nesteRad()
        }
    }

    @Test("Samme innhold gir samme bytes", arguments: [false, true])
    func sammeBytes(konstantMinne: Bool) throws {
        let boeker = try ["a.xlsx", "b.xlsx"].map { navn in
            try bok(navn, konstantMinne: konstantMinne) { try Self.fyll($0, rader: 30) }
        }
        let innhold = try boeker.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
        #expect(innhold[0] == innhold[1])
        let feil = innhold[0].withUnsafeBytes { Tilbakelesing.arbeidsbok($0) }
        #expect(feil == nil)
        let avkortet = innhold[0].dropLast(200).withUnsafeBytes { Tilbakelesing.arbeidsbok($0) }
        #expect(avkortet != nil)
    }

    @Test("Tekst som likner en formel, forblir tekst", .enabled(if: Program.finnes("unzip")))
    func formler() throws {
        let sti = try bok("a.xlsx") { bok in
            let ark = try bok.ark("Data", [Kolonne("A", .tekst), Kolonne("B", .kode)])
            for tekst in ["=1+1", "+47", "-12", "@SUM(A1)", "https://eksempel.no", "12"] {
                ark.tekst(tekst)
                ark.tekst(tekst)
                ark.nesteRad()
            }
        }
        let ark = try del("xl/worksheets/sheet1.xml", av: sti)
        #expect(!ark.contains("<f>") && !ark.contains("hyperlink"))
        let celler = ark.components(separatedBy: "<c r=").count - 1
        #expect(celler == ark.components(separatedBy: " t=\"s\"").count - 1, "alle celler er tekst")
        #expect(try del("xl/sharedStrings.xml", av: sti).contains("<t>=1+1</t>"))
    }

    @Test("Lang tekst kuttes, og bytes som ikke er UTF-8 byttes ut", .enabled(if: Program.finnes("unzip")))
    func langTekst() throws {
        let sti = try bok("a.xlsx") { bok in
            let ark = try bok.ark("Data", [Kolonne("A", .tekst)])
            ark.tekst(String(repeating: "å", count: 40_000))
            ark.nesteRad()
            [0x41, 0xFF, 0x42].withUnsafeBufferPointer { (bytes: UnsafeBufferPointer<UInt8>) in
                ark.tekst(UnsafeRawBufferPointer(bytes))
            }
            ark.nesteRad()
        }
        let tekster = try del("xl/sharedStrings.xml", av: sti)
        #expect(tekster.contains("<t>" + String(repeating: "å", count: 32_767) + "</t>"))
        #expect(tekster.contains("<t>A\u{FFFD}B</t>"))
    }

    @Test(
        "Arknavn og tabellnavn er slik Excel vil ha dem",
        arguments: [
            ("Bortfall arbeid", "Bortfall arbeid", "Bortfall_arbeid"),
            ("R02", "R02", "Tabell_R02"),
            ("Én/to: [tre]?", "Én-to- -tre--", "Tabell__n_to_tre_"),
            ("Gjøre å få", "Gjøre å få", "Gjoere_aa_faa"),
            (
                "Et navn som er mye lengre enn trettien tegn", "Et navn som er mye lengre enn t",
                "Et_navn_som_er_mye_lengre_enn_t"
            ),
        ])
    func navn(oensket: String, ark: String, tabell: String) {
        var (arknavn, tabellnavn): (Set<String>, Set<String>) = ([], [])
        #expect(Arknavn.entydig(oensket, blant: &arknavn) == ark)
        #expect(Arknavn.tabell(ark, blant: &tabellnavn) == tabell)
        #expect(Arknavn.entydig(oensket.uppercased(), blant: &arknavn).hasSuffix(" 2"))
        #expect(Arknavn.tabell(ark, blant: &tabellnavn) == tabell + "_2")
    }

    @Test("Radene i retteliste, frister og bortfall overlever veien gjennom bytes")
    func koding() throws {
        let rett = Rettelinje(
            duf: "209912345678", navn: "Åse", feil: "Mangler", regel: "AVVIK-1", naa: "", oppstart: nil, rett: "Gjør",
            frist: dato, haster: true)
        let frist = Fristlinje(
            duf: "209912345678", navn: "Åse", ordning: "Introduksjonsprogram", oppstart: dato, sluttmaal: "N4",
            frist: dato,
            dagerIgjen: -3, beregning: "12 md. + 14 virkedager")
        let bortfall = Bortfallslinje(
            duf: "209912345678", navn: "Åse", vedtaksdato: dato, avslutningsdato: nil, timerHundredeler: 3750,
            toaarsgrense: nil, reaktivert: false, status: "BORTFALT")
        func runde<R: Bokrad>(_ rad: R) -> R? {
            var bytes = Bytebuffer()
            rad.kod(til: &bytes)
            return bytes.withBytes { bytes in
                var leser = Feltleser(bytes)
                var kort = Feltleser(UnsafeRawBufferPointer(rebasing: bytes.dropLast()))
                #expect(R(&kort) == nil, "en avkortet rad er ingen rad")
                return R(&leser)
            }
        }
        #expect(runde(rett) == rett)
        #expect(runde(frist) == frist)
        #expect(runde(bortfall) == bortfall)
    }

    @Test("CSV-felt blir celler av riktig slag")
    func csvfelt() {
        var linje = Bytebuffer()
        linje.append(tekst: "a,\"b,\"\"c\"\"\",,d\n")
        let felt = linje.withBytes { bytes in
            var leser = Csvfelt(bytes)
            var ut: [String] = []
            while let felt = leser.neste() { ut.append(String(decoding: felt, as: UTF8.self)) }
            return ut
        }
        #expect(felt == ["a", "b,\"c\"", "", "d"])
        func tall(_ tekst: String) -> (verdi: Int, desimaler: Int)? {
            var bytes = Bytebuffer()
            bytes.append(tekst: tekst)
            return bytes.withBytes { Csvfelt.tall($0) }
        }
        #expect(tall("-37.50").map { "\($0.verdi) \($0.desimaler)" } == "-3750 2")
        #expect(tall("1e3") == nil && tall("-") == nil && tall("1.2.3") == nil)
    }

    @Test("Én arbeidsbok for hver kommune, fra rader som kom hulter til bulter")
    func rettelister() async throws {
        let ut = try Utlevering(rot: mappe.sti + "/output", kjoering: "k", startet: "s", dato: dato)
        try Proeveboeker.skriv(ut, dato: dato, kommuner: [301, 1103, 5601], rader: 60)
        let svar = try ut.publiser()
        #expect(
            svar.filer.map(\.sti) == [
                "publisert/aapen/proeve/tom-liste_p2026-04-17_v1.xlsx",
                "publisert/sensitiv/retteliste/0301/retteliste-kommune-0301_p2026-04-17_v1.xlsx",
                "publisert/sensitiv/retteliste/1103/retteliste-kommune-1103_p2026-04-17_v1.xlsx",
                "publisert/sensitiv/retteliste/5601/retteliste-kommune-5601_p2026-04-17_v1.xlsx",
                "publisert/sensitiv/retteliste/rettelister-samlet_p2026-04-17_v1.xlsx",
            ])
        #expect(svar.filer.map(\.rader) == [0, 90, 90, 90, 50])
        #expect(try kontrollerLevering(mappe: ut.rot).isEmpty)
        // A second program's view, when it is installed.
        if let sjekk = try Program.openpyxl(svar.filer.map { ut.rot + "/" + $0.sti }) {
            #expect(sjekk.kode == 0, "\(sjekk.ut)")
        }
    }
}

/// Workbooks of every kind, with made-up persons.
enum Proeveboeker {
    static func skriv(_ ut: Utlevering, dato: Dato, kommuner: [UInt16], rader: Int) throws {
        let retteliste = Retteliste(mappe: ut.arbeidsmappe)
        var skriver = retteliste.skriver()
        for nr in stride(from: rader - 1, through: 0, by: -1) {
            for kommune in kommuner {
                var orden = Bytebuffer()
                orden.noekkel(tall: nr)
                let duf = "2099\(10_000_000 + nr)"
                try skriver.append(
                    kommune: kommune, orden: orden,
                    Rettelinje(
                        duf: duf, navn: "Prøve \(nr)", feil: "Sluttmål mangler", regel: "AVVIK-1", naa: "=tomt",
                        oppstart: dato, rett: "Registrer sluttmål i NIR.", frist: nil, haster: nr == 0))
                if nr % 2 == 0 {
                    try skriver.append(
                        kommune: kommune, orden: orden,
                        Fristlinje(
                            duf: duf, navn: "Prøve \(nr)", ordning: "Introduksjonsprogram", oppstart: dato,
                            sluttmaal: "N4",
                            frist: dato.plus(dager: nr), dagerIgjen: nr, beregning: "12 md. + 14 virkedager"))
                }
            }
        }
        skriver.ferdig()
        let forside = Rettelisteforside(dato: dato, kilde: "Uttrekk fra NIR \(dato.iTekst)") { "Prøvekommune \($0)" }
        try ut.skrivRettelister(retteliste, forside)
        try skrivSamlet(ut, dato: dato)
        try ut.arbeidsbok(
            Leveranse(klasse: .aapen, mappe: "proeve", beskrivelse: "tom-liste", type: .xlsx),
            Bokegenskaper(tittel: "Tom liste", emne: "Prøve", klasse: .aapen, dato: dato)
        ) { bok throws(OutputFeil) in
            _ = try bok.ark("Tom", [Kolonne("Nr", .heltall), Kolonne("Tekst", .tekst)])
            return 0
        }
    }

    private static func skrivSamlet(_ ut: Utlevering, dato: Dato) throws {
        let liste = SortertListe(mappe: ut.arbeidsmappe)
        var skriver = liste.skriver()
        for nr in 0..<80 {
            var noekkel = Bytebuffer()
            var linje = Bytebuffer()
            noekkel.noekkel(tall: nr)
            linje.felt(siffer: 301, minst: 4, .maskin)
            linje.felt(tekst: "Navn, \"nr\" \(nr)", .maskin)
            linje.felt(dato: dato, .maskin)
            linje.felt(brok: 3750, desimaler: 2, .maskin)
            linje.linjeslutt(.maskin)
            try skriver.append(noekkel, linje)
        }
        skriver.ferdig()
        let kolonner = [
            Kolonne("Kommune", .kode), Kolonne("Navn", .tekst), Kolonne("Dato", .dato), Kolonne("Timer", .desimal),
        ]
        let bok = SamletBok(
            egenskaper: Bokegenskaper(tittel: "Rettelister samlet", emne: "Prøve", klasse: .sensitiv, dato: dato),
            ingress: ["Bare for ansatte som følger opp registeret."],
            ark: [Samleark(navn: "R02", kolonner: kolonner, liste: liste, csvfil: "avvik-sluttmaal_p\(dato).csv")],
            radgrense: 50)
        try ut.skriv(
            bok, som: Leveranse(.sensitiv, mappe: "retteliste", beskrivelse: "rettelister-samlet", type: .xlsx))
    }
}
