import Foundation
import Pipeline
import Testing

/// Faults of the set-up: file, line, what was found and the nearest name, exit code 78 (brukeropplevelse 4.5 and 5.2).
@Suite struct PlanTests {
    struct Tilfelle: Sendable, CustomTestStringConvertible {
        let navn: String
        let fra: String
        let til: String
        /// 0 when the fault has no line of its own.
        let linje: Int
        let tekster: [String]
        var iParametre = false
        var testDescription: String { navn }
    }

    // The lines are those of the pipeline below and of its parameters.
    private static let plan = """
        pipeline: proeve
        beskrivelse: Prøve
        inndata:
          mappe: \(Prosjekt.uttrekk)
        parametere: parametre.yaml
        steg:
          - les:         { stopp-ved-avvist: 5 % }
          - anvend
          - kontroller:  { kontroller: alle }
          - lister:      { lister: [personfakta, avvik-sluttmaal, funn] }
          - rettelister: { frist-dager: 180, rader-per-ark: 20000 }
          - lagre
          - publiser

        """
    private static let parametre = """
        # Valg
        fristRegel: SISTE_DAG_INKL
        iterer: ja
        samfunnFristMnd: 12
        fellesSumFra: alle

        """

    static let tilfeller = [
        Tilfelle(
            navn: "ukjent steg", fra: "- anvend", til: "- anvnd", linje: 8, tekster: ["«anvnd»", "Mente du «anvend»?"]),
        Tilfelle(
            navn: "ukjent liste", fra: "avvik-sluttmaal", til: "avvik-sluttmål", linje: 10,
            tekster: ["«avvik-sluttmål»", "Mente du «avvik-sluttmaal»?"]),
        Tilfelle(
            navn: "ukjent kontroll", fra: "kontroller: alle", til: "kontroller: [V-06, AVIK-1]", linje: 9,
            tekster: ["«AVIK-1»", "Mente du «AVVIK-1»?"]),
        Tilfelle(
            navn: "ukjent valg til et steg", fra: "frist-dager", til: "frist-dagr", linje: 11,
            tekster: ["«frist-dagr»", "Mente du «frist-dager»?"]),
        Tilfelle(
            navn: "valg til et steg uten valg", fra: "- anvend", til: "- anvend: { fort: ja }", linje: 8,
            tekster: ["«fort»"]),
        Tilfelle(
            navn: "ukjent nøkkel", fra: "beskrivelse:", til: "beskrivlse:", linje: 2,
            tekster: ["«beskrivlse»", "Mente du «beskrivelse»?"]),
        Tilfelle(
            navn: "samme nøkkel to ganger", fra: "beskrivelse: Prøve", til: "beskrivelse: Prøve\npipeline: igjen",
            linje: 3,
            tekster: ["«pipeline»", "først i linje 1"]),
        Tilfelle(
            navn: "samme steg to ganger", fra: "  - lagre", til: "  - anvend", linje: 12,
            tekster: ["«anvend»", "først i linje 8"]),
        Tilfelle(
            navn: "rekkefølge som ikke passer", fra: "  - anvend\n", til: "", linje: 8,
            tekster: ["«kontroller»", "saker", "Sett «anvend» foran"]),
        Tilfelle(
            navn: "publisering uten lister", fra: "  - lister:      { lister: [personfakta, avvik-sluttmaal, funn] }\n",
            til: "", linje: 10, tekster: ["«rettelister»", "Sett «lister» foran"]),
        Tilfelle(
            navn: "mangler steg", fra: "steg:", til: "stegg:", linje: 6, tekster: ["«stegg»", "Mente du «steg»?"]),
        Tilfelle(navn: "andel uten prosent", fra: "5 %", til: "5", linje: 7, tekster: ["5 %"]),
        Tilfelle(navn: "andel over hundre", fra: "5 %", til: "120 %", linje: 7, tekster: ["5 %"]),
        Tilfelle(
            navn: "tall utenfor", fra: "frist-dager: 180", til: "frist-dager: 0", linje: 11, tekster: ["1", "3650"]),
        Tilfelle(navn: "steg uten liste", fra: "  - les: ", til: "    les: ", linje: 8, tekster: ["YAML"]),
        Tilfelle(
            navn: "parameterfil mangler", fra: "parametre.yaml", til: "parametere.yaml", linje: 0,
            tekster: ["finnes ikke"]),
        Tilfelle(navn: "ikke YAML", fra: "steg:", til: "steg: [", linje: 7, tekster: ["YAML"]),
        Tilfelle(
            navn: "ukjent parameter", fra: "iterer", til: "itererer", linje: 3,
            tekster: ["«itererer»", "Mente du «iterer»?"], iParametre: true),
        Tilfelle(
            navn: "verdi utenfor listen", fra: "SISTE_DAG_INKL", til: "SISTE_DAG", linje: 2,
            tekster: ["«SISTE_DAG»", "SISTE_DAG_INKL"], iParametre: true),
        Tilfelle(
            navn: "ja eller nei", fra: "iterer: ja", til: "iterer: kanskje", linje: 3, tekster: ["ja eller nei"],
            iParametre: true),
        Tilfelle(
            navn: "tall som parameter", fra: "samfunnFristMnd: 12", til: "samfunnFristMnd: tolv", linje: 4,
            tekster: ["heltall"], iParametre: true),
        Tilfelle(
            navn: "dato som parameter", fra: "fellesSumFra: alle", til: "fellesSumFra: 30.02.2026", linje: 5,
            tekster: ["dato"], iParametre: true),
        Tilfelle(
            navn: "samme parameter to ganger", fra: "samfunnFristMnd: 12", til: "iterer: nei", linje: 4,
            tekster: ["«iterer»", "først i linje 3"], iParametre: true),
    ]

    @Test(arguments: tilfeller)
    func feil(_ tilfelle: Tilfelle) throws {
        let mappe = try Proevemappe()
        let fil = tilfelle.iParametre ? "parametre.yaml" : "proeve.yaml"
        let (plan, parametre) = (
            tilfelle.iParametre ? Self.plan : Self.plan.replacing(tilfelle.fra, with: tilfelle.til, maxReplacements: 1),
            tilfelle.iParametre ? Self.parametre.replacing(tilfelle.fra, with: tilfelle.til) : Self.parametre
        )
        #expect(plan != Self.plan || parametre != Self.parametre)
        try mappe.skriv("proeve.yaml", plan)
        try mappe.skriv("parametre.yaml", parametre)
        let stopp = try #require(try mappe.stopp(pipeline: mappe.sti + "/proeve.yaml"))
        let melding = stopp.melding
        #expect(stopp.kode == .oppsett && stopp.kode.rawValue == 78)
        #expect(melding.contains(fil), "\(melding)")
        #expect(tilfelle.linje == 0 || melding.contains("\(fil), linje \(tilfelle.linje)\n"), "\(melding)")
        for tekst in tilfelle.tekster { #expect(melding.contains(tekst), "\(melding)") }
        #expect(!stopp.rett.isEmpty)
        #expect(!mappe.finnes("output"), "ingenting er skrevet")
    }

    @Test func planenUtenFeilKjoerer() throws {
        let mappe = try Proevemappe()
        try mappe.skriv("proeve.yaml", Self.plan)
        try mappe.skriv("parametre.yaml", Self.parametre)
        let rapport = try mappe.kjoer(pipeline: mappe.sti + "/proeve.yaml")
        #expect(
            rapport.steg.map(\.navn).sorted() == [
                "anvend", "kontroller", "lagre", "les", "lister", "publiser", "rettelister",
            ])
        let lister = try FileManager.default.contentsOfDirectory(atPath: mappe.lister).filter { $0.hasSuffix(".csv") }
        #expect(lister.map { String($0.prefix { $0 != "_" }) }.sorted() == ["avvik-sluttmaal", "funn"])
    }

    @Test func ukjentPipelineNevnerDeSomFinnes() throws {
        let mappe = try Proevemappe()
        let stopp = try #require(try mappe.stopp(pipeline: mappe.sti + "/finnes-ikke.yaml"))
        #expect(stopp.kode == .oppsett && stopp.id == "OPP-004" && stopp.melding.contains("finnes-ikke"))
    }

    @Test func parametreneStaarIRapporten() throws {
        let mappe = try Proevemappe()
        let rapport = try mappe.kjoer()
        let navn = rapport.parametere.map(\.navn)
        let filen = try Proevemappe.tekst(Prosjekt.rot + "/pipelines/parametre.yaml").split(separator: "\n")
            .filter { !$0.hasPrefix("#") }.compactMap { $0.split(separator: ":").first.map(String.init) }
        #expect(filen.count > 15 && Set(filen).isSubset(of: Set(navn)))
    }
}
