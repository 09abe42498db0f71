import Foundation
import Testing

@testable import Output

/// What other programs make of the formulas and the locks in the workbooks of the grants officer.
@Suite("Formler og lås i tilskuddsforvalterens bøker (brukeropplevelse 7.6)")
struct TilskuddsformelTests {
    private let mappe: Testmappe

    init() throws { mappe = try Testmappe() }

    /// The values are taken out of the file, so that the second program has nothing but the formulas.
    @Test(
        "Et annet program får de samme summene av formlene",
        .enabled(if: Program.python != nil && Program.finnes("soffice"), "openpyxl eller LibreOffice mangler"))
    func formlene() throws {
        let (sti, uten) = (try Proevetilskudd().grunnlagsbok(mappe.sti, radgrense: 30), mappe.sti + "/uten.xlsx")
        _ = try Program.python(
            "import sys, openpyxl\nopenpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])", [sti, uten])
        _ = try Program.kjoer(
            "soffice",
            [
                "-env:UserInstallation=file://\(mappe.sti)/profil", "--headless", "--convert-to", "xlsx", "--outdir",
                mappe.sti + "/regnet", uten,
            ])
        let svar = try Program.python(
            """
            import sys, openpyxl
            formler, lagret, regnet = (openpyxl.load_workbook(f, data_only=d) for f, d in
                [(sys.argv[1], False), (sys.argv[1], True), (sys.argv[2], True)])
            antall = 0
            for ark in formler:
                for rad in ark.iter_rows():
                    for c in rad:
                        if c.data_type != "f": continue
                        antall += 1
                        a, b = lagret[ark.title][c.coordinate].value, regnet[ark.title][c.coordinate].value
                        like = a == b if isinstance(a, str) else b is not None and round(100 * a) == round(100 * b)
                        if not like: print(ark.title, c.coordinate, c.value, a, b)
            print(antall, "formler")
            """, [sti, mappe.sti + "/regnet/uten.xlsx"])
        #expect(svar.count == 1, "\(svar)")
        #expect(svar.last == "58 formler")
        #expect(try Program.celler(sti, "Kontrollsummer").count == 8)
    }

    @Test("Attestasjonen er låst unntatt fire celler", .enabled(if: Program.python != nil))
    func attestasjon() throws {
        let lest = try Program.python(
            """
            import sys, openpyxl
            bok = openpyxl.load_workbook(sys.argv[1])
            ark = bok["Attestasjon"]
            print(ark.protection.sheet, *(c.coordinate for r in ark.iter_rows() for c in r if not c.protection.locked))
            print([a.title for a in bok if a.protection.sheet])
            for v in ark.data_validations.dataValidation: print(v.sqref, v.type, v.formula1)
            """, [try Proevetilskudd().sammendrag(mappe.sti)])
        #expect(lest[0] == "True A5 B5 C5 D5")
        #expect(lest[1] == "['Attestasjon']")
        #expect(
            Set(lest.dropFirst(2)) == [
                "A5 custom LOWER(TRIM($A$5))<>LOWER(TRIM($C$5))", "C5 custom LOWER(TRIM($C$5))<>LOWER(TRIM($A$5))",
                "B5 date 46349", "D5 date 46349",
            ])
    }

    @Test(
        "Attestasjonen sier fra om samme navn to ganger",
        .enabled(if: Program.python != nil && Program.finnes("soffice")),
        arguments: [
            (" kari prøve", "Samme navn to ganger. Det må være to personer."),
            ("Ola Prøve", "Attestert av to personer"),
            ("", "Ikke attestert ennå"),
        ])
    func toNavn(annen: String, ventet: String) throws {
        let (sti, fylt) = (try Proevetilskudd().sammendrag(mappe.sti), mappe.sti + "/fylt.xlsx")
        _ = try Program.python(
            """
            import sys, openpyxl, datetime
            bok = openpyxl.load_workbook(sys.argv[1])
            ark = bok["Attestasjon"]
            ark["A5"], ark["B5"], ark["C5"] = "Kari Prøve", datetime.date(2026, 11, 24), sys.argv[3] or None
            ark["D5"] = datetime.date(2026, 11, 25)
            bok.save(sys.argv[2])
            """, [sti, fylt, annen])
        _ = try Program.kjoer(
            "soffice",
            [
                "-env:UserInstallation=file://\(mappe.sti)/profil", "--headless", "--convert-to", "xlsx", "--outdir",
                mappe.sti + "/regnet", fylt,
            ])
        let lest = try Program.python(
            "import sys, openpyxl\nprint(openpyxl.load_workbook(sys.argv[1], data_only=True)['Attestasjon']['E5'].value)",
            [mappe.sti + "/regnet/fylt.xlsx"])
        #expect(lest == [ventet])
    }
}
