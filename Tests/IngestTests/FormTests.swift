import Foundation
import Kalender
import Register
import Testing

@testable import Ingest

@Suite("Samme rader i alle former")
struct FormTests {
    static let csv = [
        "person.csv":
            "person_id;duf_nummer;fornavn;foedselsdato;kjoenn;adressegradering;reservasjon_forskning;statsborgerskap\r\n"
            + "p-1;209900000103;Åse \"Ås\";1996-05-14;K;UGRADERT;nei;SYR+SWE\r\np-2;209900000208;;1990-01-01;M;FORTROLIG;ja;CHE\r\n",
        "nir_kategori.csv": "person_id;kategori\r\np-1;RP_INTRO\r\n",
        "vedtak.csv": vedtakshode + "\r\nv-1;p-1;INTRO;VT_BORTFALL_ARBEID;RES_FATTET;2026-01-05;;37,5\r\n"
            + "v-2;p-2;INTRO;VT_DELTAKELSE_INTRO;RES_FATTET;2026-01-05;2026-01-06;\r\n",
    ]
    static let ndjson = [
        "person.ndjson": """
        {"skjema":"nir-uttrekk/1","entitet":"person"}
        {"skjema":"nir-uttrekk/1","entitet":"person","rad":{"person_id":"p-1","duf_nummer":"209900000103","fornavn":"\\u00c5se \\"Ås\\"","foedselsdato":"1996-05-14","kjoenn":"K","adressegradering":"UGRADERT","reservasjon_forskning":false,"statsborgerskap":["SYR","SWE"]}}
        {"person_id":"p-2","duf_nummer":"209900000208","fornavn":null,"foedselsdato":"1990-01-01","kjoenn":"M","adressegradering":"FORTROLIG","reservasjon_forskning":true,"statsborgerskap":"CHE"}

        """,
        "nir_kategori.ndjson": "{\"person_id\":\"p-1\",\"kategori\":\"RP_INTRO\"}",
        "vedtak.ndjson": """
        {"rad":{"vedtak_id":"v-1","person_id":"p-1","ordning":"INTRO","vedtakstype":"VT_BORTFALL_ARBEID","resultat":"RES_FATTET","vedtaksdato":"2026-01-05","startdato":null,"timer_arbeid_per_uke":37.5}}
        {"rad":{"vedtak_id":"v-2","person_id":"p-2","ordning":"INTRO","vedtakstype":"VT_DELTAKELSE_INTRO","resultat":"RES_FATTET","vedtaksdato":"2026-01-05","startdato":"2026-01-06"}}
        """,
    ]
    static let dokument = [
        "uttrekk.json": """
        {"skjema":"nir-uttrekk-person/1","uttrekksdato":"2026-04-17","personer":[
         {"vedtak":[{"vedtak_id":"v-1","ordning":"INTRO","vedtakstype":"VT_BORTFALL_ARBEID","resultat":"RES_FATTET","vedtaksdato":"2026-01-05","timer_arbeid_per_uke":37.50}],
          "person_id":"p-1","duf_nummer":"209900000103","fornavn":"Åse \\"Ås\\"","foedselsdato":"1996-05-14","kjoenn":"K",
          "adressegradering":"UGRADERT","reservasjon_forskning":false,"statsborgerskap":["SYR","SWE"],
          "nir_kategori":[{"kategori":"RP_INTRO"}]},
         {"person_id":"p-2","duf_nummer":"209900000208","foedselsdato":"1990-01-01","kjoenn":"M","adressegradering":"FORTROLIG","reservasjon_forskning":true,"statsborgerskap":["CHE"],
          "vedtak":[{"vedtak_id":"v-2","ordning":"INTRO","vedtakstype":"VT_DELTAKELSE_INTRO","resultat":"RES_FATTET","vedtaksdato":"2026-01-05","startdato":"2026-01-06"}]}
        ]}
        """
    ]

    @Test("CSV, NDJSON og persondokument gir de samme radene")
    func likeFormer() throws {
        let csv = try Proevemappe(Self.csv).les()
        let ndjson = try Proevemappe(Self.ndjson).les()
        let dokument = try Proevemappe(Self.dokument).les()
        #expect(csv.rader.count == 5)
        #expect(csv.rader == ndjson.rader)
        #expect(csv.rader == dokument.rader)
        #expect(csv.funn + ndjson.funn + dokument.funn == [])
    }

    @Test("Ukjent nøkkel varsles én gang, dobbel nøkkel avviser raden")
    func noekler() throws {
        let lest = try Proevemappe([
            "person.ndjson":
                "{\"person_id\":\"p\",\"duf_numer\":\"x\",\"kjoenn\":\"K\",\"kjoenn\":\"M\"}\n{\"person_id\":\"q\",\"duf_numer\":1}\n"
        ]).les()
        #expect(
            lest.uttrekk.samlefunn.map { "\($0.regel.id) \($0.antall) \($0.merknad)" } == [
                "W-07 2 Mente du «duf_nummer»?"
            ])
        #expect(lest.funn == ["person:1:0 INN-010 kjoenn post 1", "person:2:0 W-09 foedselsdato post 2"])
    }

    @Test("S-06: etiketter fra NIR, sep-linje, BOM og Windows-1252")
    func etiketter() throws {
        let mappe = try Proevemappe(["person.csv": enPerson])
        let tekst =
            "sep=;\nvedtak_id;person_id;ordning;Vedtak;Resultat;Vedtaksdato;Oppf.kommune/bydel;Registrert av;Handling\n"
            + "v-1;p-1;Introduksjonsprogram;Bortfall av rett og plikt pga. arbeid over 30 timer;Vedtak fattet;05.01.2026;Tråante kommune;xyz;Slett\n"
        try mappe.skriv("vedtak.csv", tekst.unicodeScalars.map { UInt8($0.value) })
        let lest = try mappe.les()
        #expect(lest.rader.contains("v-1#1/3 intro bortfallArbeid fattet 2026-01-05 nil - 5001 bruker false"))
        #expect(Set(lest.uttrekk.samlefunn.map(\.regel.id)) == ["D-01", "REP-DATO", "REP-KOMMUNE"])
    }

    @Test("Snittene i filen endrer ikke hva som leses", arguments: [1, 7, 64, 300, 1024, 1 << 20])
    func snitt(stoerrelse: Int) throws {
        var froe = UInt64(42)
        func tilfeldig(_ n: Int) -> Int {
            froe = froe &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(froe >> 33) % n
        }
        let navn = ["Ola", "\"Kari;\nNord\"", "\"A \"\"B\"\"\r\nC\"", "5\" x", "\"aapen", "", "\"x\"y", "Å"]
        var csv = personhode + "\n"
        for i in 0..<200 {
            csv += "p-\(i);20990000\(1000 + i);;\(navn[tilfeldig(navn.count)]);1996-05-14;K;UGRADERT;nei"
            csv += tilfeldig(3) == 0 ? "\r\n" : tilfeldig(20) == 0 ? "\n\n" : "\n"
        }
        let mappe = try Proevemappe(["person.csv": csv])
        let fasit = try mappe.les()
        let lest = try mappe.les { ($0.segmentbyte, $0.partisjonsbyte) = (stoerrelse, 900) }
        #expect(fasit.rader.count > 20)
        #expect(lest.rader == fasit.rader)
        #expect(lest.funn == fasit.funn)
        #expect(lest.regnskap == fasit.regnskap)
    }

    @Test("Tilfeldige byte krasjer ikke, og regnskapet går opp", arguments: 1...40)
    func fuzz(froe: Int) throws {
        var tilstand = UInt64(froe) &* 0x9E37_79B9_7F4A_7C15
        func tilfeldig(_ n: Int) -> Int {
            tilstand = tilstand &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(tilstand >> 33) % n
        }
        let kilder: [[String: String]] = [Self.csv, Self.ndjson, Self.dokument]
        let mappe = try Proevemappe([:])
        for (navn, innhold) in kilder[froe % 3].sorted(by: { $0.key < $1.key }) {
            var bytes = Array(innhold.utf8)
            for _ in 0..<(1 + tilfeldig(12)) {
                let i = tilfeldig(bytes.count)
                switch tilfeldig(4) {
                case 0: bytes[i] = UInt8(tilfeldig(256))
                case 1: bytes.remove(at: i)
                case 2: bytes.insert(contentsOf: bytes[0..<tilfeldig(min(40, bytes.count))], at: i)
                default: bytes.insert(Array("\";{}[]\n\\,:".utf8)[tilfeldig(10)], at: i)
                }
            }
            try mappe.skriv(navn, bytes)
        }
        do {
            let lest = try mappe.les()
            #expect(lest.regnskap.allSatisfy { $0.lest >= $0.avvist && $0.godtatt >= 0 })
            #expect(lest.rader.count <= lest.godtatt)
        } catch is Lesefeil {
            // A file that stops the run is a right answer too.
        }
    }

    @Test("Person og kilde står først i hver rad, slik partisjonene forutsetter")
    func radenesForm() {
        func sjekk<T: RowReadable>(_: T.Type) {
            let rom = UnsafeMutableRawPointer.allocate(byteCount: MemoryLayout<T>.stride, alignment: 8)
            defer { rom.deallocate() }
            rom.initializeMemory(as: UInt8.self, repeating: 1, count: MemoryLayout<T>.stride)
            #expect(rom.load(as: UInt64.self) == rom.load(as: T.self).person)
            #expect((rom + 8).load(as: Radkilde.self) == rom.load(as: T.self).kilde)
            rom.storeBytes(of: 7, as: UInt64.self)
            (rom + 8).storeBytes(of: 9, as: UInt32.self)
            #expect(rom.load(as: T.self).person == 7)
            #expect(rom.load(as: T.self).kilde.linje == 9)
        }
        sjekk(Person.self)
        sjekk(Oppholdstillatelse.self)
        sjekk(Bosetting.self)
        sjekk(AdresseOppfoelging.self)
        sjekk(NirKategori.self)
        sjekk(OrdningStatus.self)
        sjekk(KontaktKrav.self)
        sjekk(Vedtak.self)
        sjekk(SluttmaalRad.self)
        sjekk(Kompetanse.self)
        sjekk(Fravaer.self)
        sjekk(Permisjon.self)
        sjekk(Stans.self)
        sjekk(Avslutning.self)
        sjekk(VgoFulltid.self)
    }
}

@Suite("Enkeltverdier")
struct DekoderTests {
    @Test(
        "Hjemler som tekst",
        arguments: [
            ("Utlendingsloven 2008 § 34 2. ledd", Oppholdsgrunnlag.utl0834L2), ("§ 28", .utl0828), ("§28", .utl0828),
            ("§ 38 femte ledd bokstav a", .utl0838L5a), ("utlendingsloven § 34", .utl0834),
            ("Utlendingsloven 2008 § 53 første ledd bokstav b", .utl0853L1b), ("Utlendingsloven 1988 § 22", nil),
            ("§ 99", nil), ("tull", nil),
        ])
    func hjemmel(tekst: String, ventet: Oppholdsgrunnlag?) {
        #expect(Hjemmelleser.les(Array(tekst.utf8)) == ventet)
    }

    @Test(
        "G-05: kommuner som nummer og navn",
        arguments: [
            ("0301", 301), ("301", 301), ("Oslo", 301), ("oslove", 301), ("Salangen kommune", 5522), ("Herøy", nil),
            ("1417", 1417), ("9998", nil), ("Ingensteds", nil),
        ] as [(String, UInt16?)])
    func kommune(tekst: String, ventet: UInt16?) {
        let polstret = Array(tekst.utf8) + [UInt8](repeating: 0, count: 8)
        let svar = polstret.withUnsafeBufferPointer { p in
            p.baseAddress.map { Kommunenavn(proevekommuner).finn($0, tekst.utf8.count) }
        }
        switch svar {
        case .nummer(let n)?, .reparert(let n)?: #expect(n.tall == ventet)
        default: #expect(ventet == nil)
        }
    }

    @Test("Hver dag fra 1900 til 2199 leses tilbake")
    func datoer() {
        for dag in stride(from: 1.januar(1900).dagnummer, through: 31.desember(2199).dagnummer, by: 1) {
            let dato = Dato(dagnummer: dag)
            let bytes = Array(dato.description.utf8)
            let lest = bytes.withUnsafeBufferPointer { p in p.baseAddress.flatMap { Datoleser.iso($0, .felles) } }
            if lest != dato {
                Issue.record("\(dato) ble lest som \(String(describing: lest))")
                return
            }
        }
    }

    @Test(
        "Etiketter treffer uten hensyn til skrivemåte",
        arguments: [
            ("Fullføre fag- og yrkesopplæring (fra 01.01.2025)", "fullfoere  fag og yrkesopplaering (fra 01.01.2025)"),
            ("Høyere utdanning – person", "HØYERE UTDANNING - person"), ("Sluttmål", "sluttmaal"), ("a\u{30A}", "å"),
        ])
    func etikett(a: String, b: String) {
        #expect(Normalisering.av(a) == Normalisering.av(b))
    }

    @Test("En maskert verdi viser bare de to siste tegnene")
    func maskering() {
        #expect(maskert("209900000103".utf8) == "**********03")
        #expect(maskert("Ola".utf8) == "***")
    }
}
