import Kalender
import Register
import Testing

@testable import Statistikk

/// Where a person stands.
@Suite struct VariabelTests {
    @Test func bosattISalangen() throws { #expect(try kode(.geo, deltaker()) == "5522") }

    @Test func foelgesOppIGamleOslo() throws {
        let person = deltaker { $0.adresse(.oppfoelging, kommune: 301, bydel: 30_101, fra: 1.februar(2026)) }
        #expect(try kode(.geo, person) == "030101")
    }

    @Test func osloUtenBydelErUoppgittBydel() throws {
        let person = deltaker { $0.adresse(.oppfoelging, kommune: 301, fra: 1.februar(2026)) }
        #expect(try kode(.geo, person) == "030199")
    }

    @Test func bydelenStaarPaaBostedsadressen() throws {
        let person = deltaker {
            $0.adresse(.oppfoelging, kommune: 301, fra: 1.februar(2026))
            $0.adresse(.bor, kommune: 301, bydel: 30_115, fra: 1.februar(2026))
        }
        #expect(try kode(.geo, person) == "030115")
    }

    @Test("Bydel i en annen kommune enn den som følger opp, teller ikke")
    func bydelIAnnenKommune() throws {
        let person = deltaker {
            $0.adresse(.oppfoelging, kommune: 5522, fra: 1.februar(2026))
            $0.adresse(.bor, kommune: 301, bydel: 30_115, fra: 1.februar(2026))
        }
        #expect(try kode(.geo, person) == "5522")
    }

    @Test func ukjentBydelErUoppgittBydel() throws {
        let person = deltaker { $0.adresse(.oppfoelging, kommune: 4601, bydel: 460_150, fra: 1.februar(2026)) }
        #expect(try kode(.geo, person) == "460199")
    }

    @Test func gammeltNummerErDagensKommune() throws {
        let person = deltaker { $0.adresse(.oppfoelging, kommune: 5417, fra: 1.februar(2023)) }
        #expect(try kode(.geo, person) == "5522")
    }

    @Test("En delt kommune, og ingen kommune, er uoppgitt")
    func utenKommune() throws {
        #expect(try kode(.geo, deltaker { $0.adresse(.bor, kommune: 1507, fra: 1.februar(2023)) }) == "9999")
        #expect(try kode(.geo, .eksempel()) == "9999")
    }

    @Test func kjoenn() throws {
        let koder = try [Kjoenn.m, .k, .u].map { kjoenn in try kode(.kjoenn, deltaker().med { $0.kjoenn = kjoenn }) }
        #expect(koder == ["1", "2", "uoppgitt"])
    }

    @Test(
        "Alder er hele år ved utgangen av året",
        arguments: [
            (1.januar(2009), "0-17"), (31.desember(2008), "18-25"), (1.januar(2001), "18-25"),
            (31.desember(2000), "26-35"),
            (1.januar(1991), "26-35"), (31.desember(1990), "36-45"), (1.januar(1980), "46-55"),
            (31.desember(1971), "46-55"),
            (31.desember(1970), "56+"), (1.januar(1890), "uoppgitt"), (1.januar(2027), "uoppgitt"),
        ])
    func alder(foedt: Dato, ventet: String) throws {
        #expect(try kode(.alder, .eksempel(foedt: foedt)) == ventet)
    }

    @Test(
        "Kategorien er den NIR viser",
        arguments: [
            (Kategori.rpIntro, "RETT_OG_PLIKT"), (.rpIntroGml, "RETT_OG_PLIKT"), (.rettIntro, "RETT"),
            (.kanIntro, "KAN"),
            (.kanIntroGml, "KAN"), (.rpNorsk, "uoppgitt"),
        ])
    func kategori(_ kategori: Kategori, ventet: String) throws {
        #expect(try kode(.kategori, deltaker { $0.kategori(kategori, fra: 1.januar(2026)) }) == ventet)
    }

    @Test(
        "Land er gruppert",
        arguments: [
            ("UKR", "UKR"), ("RUS", "RUS"), ("TUR", "TUR"), ("ETH", "AFRIKA"), ("SOM", "SOM"), ("IRN", "ASIA"),
            ("POL", "OEVRIGE"),
            ("USA", "OEVRIGE"), ("XXX", "XXX"), ("XUK", "XUK"), ("", "XUK"),
        ])
    func land(_ land: String, ventet: String) throws {
        let landkode = Landkode(land) ?? Landkode(pakket: 0)
        #expect(try kode(.land, deltaker().med { $0.opprinnelsesland = landkode }) == ventet)
    }

    @Test("Hvert sluttmål er sin egen kode", arguments: Sluttmaal.allCases)
    func sluttmaal(_ maal: Sluttmaal) throws {
        let person = deltaker { $0.sluttmaal(maal, registrert: 2.februar(2026)) }
        #expect(try kode(.sluttmaal, person) == maal.kode)
    }

    @Test func utenSluttmaal() throws { #expect(try kode(.sluttmaal, .eksempel()) == "uoppgitt") }

    @Test(
        "Startår er det første vedtakets",
        arguments: [
            (1.juni(2014), "-2020"), (31.desember(2020), "-2020"), (1.januar(2021), "2021"), (19.januar(2026), "2026"),
        ])
    func startaar(start: Dato, ventet: String) throws {
        #expect(try kode(.startaar, .eksempel { $0.deltakelse(oppstart: start) }) == ventet)
    }

    @Test func startIFremtidenOgIngenStartErUoppgitt() throws {
        let senere = Personmappe.eksempel { $0.deltakelse(oppstart: 4.januar(2027), vedtatt: 1.april(2026)) }
        #expect(try kode(.startaar, senere) == "uoppgitt")
        #expect(try kode(.startaar, .eksempel()) == "uoppgitt")
    }

    @Test("Hver årsak er sin egen kode, og en ukjent er uoppgitt", arguments: Avslutningsaarsak.koder.map(\.verdi))
    func aarsak(_ aarsak: Avslutningsaarsak) throws {
        let person = deltaker { $0.avslutning(.avbrutt, aarsak, 2.mars(2026)) }
        #expect(
            try kode(.aarsak, person, dagen, Ramme(.tolvMaaneder(til: dagen), .slutt))
                == (aarsak == .ukjent ? "uoppgitt" : aarsak.kode))
    }

    @Test func bortfall() throws {
        let person = deltaker { $0.bortfall(2.mars(2026)) }
        #expect(try kode(.bortfallsstatus, person) == "BORTFALT")
        let tilbake = deltaker {
            $0.bortfall(2.mars(2026))
            $0.deltakelse(oppstart: 1.april(2026))
        }
        #expect(try kode(.bortfallsstatus, tilbake) == "GJENINNTRAADT")
        #expect(try kode(.bortfallsstatus, deltaker()) == "uoppgitt")
    }

    @Test(
        "Alder i norskopplæring har egne grenser",
        arguments: [
            (1.januar(2011), "0-15"), (31.desember(2010), "16-25"), (1.januar(2001), "16-25"),
            (31.desember(2000), "26-35"), (1.januar(1990), "36-45"), (1.januar(1980), "46-55"), (1.januar(1970), "56+"),
            (1.januar(2027), "uoppgitt"),
        ])
    func norskalder(foedt: Dato, ventet: String) throws {
        #expect(try kode(.norskalder, .eksempel(foedt: foedt)) == ventet)
    }

    @Test(
        "Utdanning fra før er den som er registrert sist",
        arguments: [
            ([UtdanningVgo.ja], "VGS_PLUSS"), ([.nei], "UNDER_VGS"), ([.nei, .ja], "VGS_PLUSS"),
            ([.ikkeReg], "uoppgitt"),
            ([], "uoppgitt"),
        ])
    func utdanning(registrert: [UtdanningVgo], ventet: String) throws {
        #expect(try kode(.utdanning, deltaker { for u in registrert { $0.utdanning(u) } }) == ventet)
    }

    @Test("Loven er den personen er under, og uten tillatelse er den uoppgitt")
    func lov() throws {
        func under(_ lov: Lovgrunnlag) throws -> String { try kode(.lov, deltaker().med { $0.lovgrunnlag = lov }) }
        #expect(try under(.introloven) == "INTRODUKSJONSLOVEN")
        #expect(try under(.integreringsloven) == "INTEGRERINGSLOVEN")
        #expect(try under(.integreringsloven6a) == "INTEGRERINGSLOVEN")
        #expect(try kode(.lov, .eksempel()) == "uoppgitt")
    }

    @Test("Hvert sluttmål står i én gruppe og på én liste", arguments: Sluttmaal.allCases)
    func grupperteSluttmaal(_ maal: Sluttmaal) throws {
        let person = deltaker { $0.sluttmaal(maal, registrert: 2.februar(2026)) }
        let erGammel = maal.kode.hasPrefix("G")
        #expect(try kode(.registrertSluttmaal, person) == maal.kode)
        #expect(try (kode(.sluttmaalsliste, person) == "GAMMEL") == erGammel)
        #expect(try ["HU", "ARB", "VGO", "FAG", "GRS"].contains(kode(.sluttmaalsgruppe, person)))
    }

    @Test func denSomIkkeErAvsluttetHarIngenAvslutningstype() throws {
        #expect(try kode(.avslutningstype, deltaker()) == "uoppgitt")
        #expect(try kode(.systemaarsak, deltaker()) == "uoppgitt")
    }

    @Test("Beste resultat i perioden, én variabel for hver delferdighet")
    func proever() throws {
        let person = Personmappe.eksempel {
            $0.proeve(.a1b2, .lese, 2.juni(2025), .a2)
            $0.proeve(.a1b2, .lese, 3.november(2025), .a1)
            $0.proeve(.a1b2, .lese, 2.februar(2026), .b2)
        }
        let ramme = Ramme(.aar(2025))
        let koder = try Variabel.besteProevenivaa.map { try kode($0, person, dagen, ramme) }
        #expect(koder == ["uoppgitt", "uoppgitt", "A2", "uoppgitt"])
    }
}
