import Eksempeldata
import Kalender
import Register
import Sjekksum
import Testing

/// What came to the rows of person, permit and settlement for the sake of grants.
@Suite("Opplysninger om person, tillatelse og bosetting")
struct RegisterfaktaTests {
    private func dato(_ rad: [String: String], _ kolonne: String) -> Dato? { Dato(rad[kolonne] ?? "") }

    /// Settlements of each person.
    private func bosatt(_ uttrekk: Uttrekk) throws -> [String: [[String: String]]] {
        Dictionary(grouping: try uttrekk.rader("bosetting")) { $0["person_id"] ?? "" }
    }

    @Test(
        "Uten kolonnene bak er filen byte for byte som før de kom",
        arguments: [
            ("person", 4, "fd520f2f8afb8a2eec8170626879f32112025d5934920def163f8a8068849270"),
            ("oppholdstillatelse", 2, "64702ea53529aff94f2bb14a4acaf56a5146d422ea53cd285c1c0531d1e2dff7"),
            ("bosetting", 1, "37343dd9a5bfbca88ab2cf581594f9caa30565f6a0afe913ed7eeef9870d4b4b"),
        ])
    func resten(entitet: String, nye: Int, sum: String) throws {
        let uttrekk = try Uttrekk.lag(400)
        defer { uttrekk.slett() }
        let linjer = try uttrekk.bytes("\(entitet).csv").split(separator: UInt8(ascii: "\n")).map { linje in
            var rest = linje
            for _ in 0..<nye {
                let skille = try #require(rest.lastIndex(of: UInt8(ascii: ";")))
                rest = rest[..<skille]
            }
            return rest + [UInt8(ascii: "\n")]
        }
        #expect(sha256(Array(linjer.joined())) == sum)
    }

    @Test("De faste personene er de samme med et annet frø")
    func faste() throws {
        let (a, b) = (try Uttrekk.lag(222), try Uttrekk.lag(222, froe: 7))
        defer { [a, b].forEach { $0.slett() } }
        for fil in ["person.csv", "oppholdstillatelse.csv", "bosetting.csv"] {
            #expect(try a.bytes(fil) == b.bytes(fil), "\(fil)")
        }
    }

    @Test("De fleste tillatelser er effektuert, tidligst på vedtaksdagen og senest i uttrekket")
    func effektuert() throws {
        let uttrekk = try Uttrekk.lag(2300)
        defer { uttrekk.slett() }
        let rader = try uttrekk.rader("oppholdstillatelse")
        var mangler = 0
        for rad in rader {
            guard let effektuert = dato(rad, "effektueringsdato") else {
                mangler += 1
                continue
            }
            #expect(effektuert >= (try #require(dato(rad, "vedtaksdato"))))
            #expect(effektuert <= 17.april(2026) && rad["utfall"] == "INNVILGET")
        }
        #expect(mangler * 100 > rader.count && mangler * 100 < rader.count * 5)
    }

    @Test("Den som har kommet til familie, har en referanseperson med hjemmel, og ingen andre")
    func referanse() throws {
        let uttrekk = try Uttrekk.lag(2300)
        defer { uttrekk.slett() }
        let rader = try uttrekk.rader("oppholdstillatelse")
        let med = rader.filter { $0["referanseperson_hjemmel_kode"] != "" }
        #expect(med.count > 100 && med.allSatisfy { $0["hjemmel_kode"]?.contains("KAP6") == true })
        let familie = rader.filter { $0["hjemmel_kode"]?.contains("KAP6") == true }
        #expect(med.count < familie.count && med.count * 100 > familie.count * 90)
    }

    @Test("Enslige mindreårige er under 18 år ved bosettingen, bosatt etter avtale og alene")
    func ensligeMindreaarige() throws {
        let uttrekk = try Uttrekk.lag(2300)
        defer { uttrekk.slett() }
        let bosatt = try bosatt(uttrekk)
        let enslige = try uttrekk.rader("person").filter { $0["enslig_mindreaarig"] == "ja" }
        #expect(!enslige.isEmpty)
        for person in enslige {
            let bosetting = try #require(bosatt[person["person_id"] ?? ""]?.first)
            let foedt = try #require(dato(person, "foedselsdato"))
            #expect(foedt.alder(paa: try #require(dato(bosetting, "bosatt_dato"))) < 18)
            #expect(bosetting["bosatt_etter_avtale"] == "ja" && bosetting["husstand"] != "FAMILIE")
            #expect(["UG", ""].contains(person["sivilstatus"]))
        }
    }

    @Test("Dødsdag og utvandringsdag står bare hos dem som har statusen, etter bosettingen, og mangler hos noen")
    func utgang() throws {
        let uttrekk = try Uttrekk.lag(9000)
        defer { uttrekk.slett() }
        let bosatt = try bosatt(uttrekk)
        for (kolonne, status) in [("doedsdato", "DOED"), ("utvandret_dato", "UTVANDRET")] {
            let personer = try uttrekk.rader("person").filter { $0[kolonne] != "" || $0["registerstatus"] == status }
            let med = personer.filter { $0[kolonne] != "" }
            #expect(!med.isEmpty && med.count * 2 > personer.count)
            for person in med {
                #expect(person["registerstatus"] == status)
                let dag = try #require(dato(person, kolonne))
                #expect(dag >= (try #require(dato(person, "foedselsdato"))) && dag <= 17.april(2026))
                let bosatt = try #require(bosatt[person["person_id"] ?? ""]?.first.flatMap { dato($0, "bosatt_dato") })
                #expect(dag >= bosatt)
            }
        }
    }

    @Test("Husstand og sivilstatus står i kodelistene, mangler hos noen, og familier er bosatt sammen")
    func husstand() throws {
        let uttrekk = try Uttrekk.lag(2300)
        defer { uttrekk.slett() }
        let bosettinger = try uttrekk.rader("bosetting")
        #expect(Set(bosettinger.compactMap { $0["husstand"] }) == Set(Husstand.koder.map(\.kode) + [""]))
        let sivilstatus = Set(try uttrekk.rader("person").compactMap { $0["sivilstatus"] })
        #expect(sivilstatus == Set(Sivilstatus.koder.map(\.kode) + [""]))
        let familier = bosettinger.filter { $0["bosettingstype"] == "FAMILIE" }
        #expect(familier.count > 100 && familier.allSatisfy { $0["husstand"] != "ENSLIG" })
        #expect(Set(bosettinger.compactMap { $0["bosettingstype"] }).isSubset(of: Bosettingstype.koder.map(\.kode)))
    }
}
