import Eksempeldata
import FoundationEssentials
import Kalender
import Register
import Regelverksdata
import Sjekksum
import Testing

@Suite("Eksempeldata")
struct EksempeldataTests {
    @Test("Samme frø gir samme byte, et annet frø andre")
    func sammeByte() throws {
        let (a, b, c) = (try Uttrekk.lag(300), try Uttrekk.lag(300), try Uttrekk.lag(300, froe: 7))
        defer { [a, b, c].forEach { $0.slett() } }
        for fil in a.resultat.filer { #expect(try a.bytes(fil) == b.bytes(fil)) }
        #expect(try a.bytes("person.csv") != c.bytes("person.csv"))
    }

    @Test("De tre formene har like mange rader")
    func likeMange() throws {
        let former = try Eksempelform.allCases.map { try Uttrekk.lag(150, $0) }
        defer { former.forEach { $0.slett() } }
        #expect(Set(former.map(\.resultat.personer)) == [150])
        #expect(Set(former.map(\.resultat.barnerader)).count == 1)
        let csv = try Entitet.allCases.map { try linjer(former[0], "\($0.navn).csv") - 1 }
        let ndjson = try Entitet.allCases.map { try linjer(former[1], "\($0.navn).ndjson") }
        #expect(csv == ndjson)
        // Every event row of the document has its own key, so keys tell its rows.
        let dokument = String(decoding: try former[2].bytes("uttrekk.json"), as: UTF8.self)
        #expect(
            dokument.split(separator: "\"vedtak_id\":\"").count > csv[Entitet.allCases.firstIndex(of: .vedtak) ?? 0])
        // A head, a line for each person, and at the end one for each table without persons.
        let tabeller = Entitet.allCases.count { $0.personinnhold == .aldri }
        #expect(dokument.split(separator: "\n").count == 150 + 2 + tabeller)
    }

    private func linjer(_ uttrekk: Uttrekk, _ fil: String) throws -> Int {
        try uttrekk.bytes(fil).reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    }

    @Test("Manifestet har riktige sjekksummer")
    func sjekksummer() throws {
        let uttrekk = try Uttrekk.lag(150)
        defer { uttrekk.slett() }
        let manifest = String(decoding: try uttrekk.bytes("manifest.json"), as: UTF8.self)
        for fil in uttrekk.resultat.filer where fil != "manifest.json" {
            let bytes = try uttrekk.bytes(fil)
            #expect(manifest.contains("\"bytes\":\(bytes.count),\"sha256\":\"\(sha256(bytes))\""), "\(fil)")
        }
    }

    @Test("Numrene er syntetiske, og kontrollsifrene er riktige for alle de tilfeldige personene")
    func numre() throws {
        let uttrekk = try Uttrekk.lag(800)
        defer { uttrekk.slett() }
        let personer = try uttrekk.rader("person")
        let fulltallige = personer.suffix(650)
        let duf = fulltallige.compactMap { UInt64($0["duf_nummer"] ?? "").map(DufNummer.init(tall:)) }
        #expect(duf.count > 600)
        #expect(duf.allSatisfy { (2090...2099).contains($0.aar) })
        #expect(duf.filter { !$0.harRiktigKontroll }.count <= 5)
        let foedselsnumre = personer.compactMap { UInt64($0["foedselsnummer"] ?? "").map(Foedselsnummer.init(tall:)) }
        #expect(foedselsnumre.count > 700 && foedselsnumre.allSatisfy(\.erSyntetisk))
        #expect(foedselsnumre.filter { !$0.harRiktigKontroll }.count == 1)
        #expect(Set(foedselsnumre.map(\.tall)).count == foedselsnumre.count)
    }

    @Test("Hver kode står i kodelisten sin")
    func koder() throws {
        let uttrekk = try Uttrekk.lag(1000)
        defer { uttrekk.slett() }
        func alle(_ entitet: String, _ kolonne: String) throws -> Set<String> {
            Set(try uttrekk.rader(entitet).compactMap { $0[kolonne] }).subtracting([""])
        }
        func liste<K: Kodeverk>(_ slag: K.Type) -> Set<String> { Set(K.koder.map(\.kode)) }
        #expect(try alle("vedtak", "vedtakstype").isSubset(of: liste(Vedtakstype.self)))
        #expect(try alle("vedtak", "resultat").isSubset(of: liste(Vedtaksresultat.self)))
        #expect(try alle("nir_kategori", "kategori").isSubset(of: liste(Kategori.self)))
        #expect(try alle("ordning", "ordning_status").isSubset(of: liste(Ordningsstatus.self)))
        #expect(try alle("kontakt_krav", "type").isSubset(of: liste(Kravtype.self)))
        #expect(try alle("fravaer", "fravaerstype").isSubset(of: liste(Fravaerstype.self)))
        #expect(try alle("permisjon", "permisjonstype").isSubset(of: liste(Permisjonstype.self)))
        #expect(try alle("stans", "stanstype").isSubset(of: liste(Stanstype.self)))
        #expect(try alle("avslutning", "avslutningstype").isSubset(of: liste(Avslutningstype.self)))
        #expect(try alle("avslutning", "avslutningsaarsak").isSubset(of: liste(Avslutningsaarsak.self)))
        #expect(try alle("oppholdstillatelse", "hjemmel_kode").isSubset(of: liste(Oppholdsgrunnlag.self)))
        #expect(
            try alle("oppholdstillatelse", "referanseperson_hjemmel_kode").isSubset(of: liste(Oppholdsgrunnlag.self)))
        #expect(try alle("person", "adressegradering").isSubset(of: liste(Adressegradering.self)))
        #expect(try alle("identitetshistorikk", "identtype").isSubset(of: liste(Identtype.self)))
        #expect(try alle("plan_kontrakt", "type").isSubset(of: liste(Plantype.self)))
        #expect(try alle("tiltak", "tiltakstype").isSubset(of: liste(Tiltakstype.self)))
        #expect(try alle("norsk_timer", "timetype").isSubset(of: liste(Timetype.self)))
        #expect(try alle("norskmaal", "ferdighet").isSubset(of: liste(Ferdighet.self)))
        #expect(try alle("norskmaal", "nivaa").isSubset(of: liste(Norsknivaa.self)))
        #expect(try alle("fritak", "fritak_fra").isSubset(of: liste(FritakFra.self)))
        #expect(try alle("fritak", "grunnlag").isSubset(of: liste(Fritaksgrunnlag.self)))
        #expect(try alle("norskproeve", "proevetype").isSubset(of: liste(Proevetype.self)))
        #expect(try alle("norskproeve", "delproeve").isSubset(of: liste(Ferdighet.self)))
        #expect(try alle("norskproeve", "resultat").isSubset(of: liste(Proeveresultat.self)))
        #expect(try alle("arbeid_hendelse", "type").isSubset(of: liste(Arbeidstype.self)))
        #expect(try alle("klage", "utfall").isSubset(of: liste(Klageutfall.self)))
        #expect(try alle("tilskudd_utbetaling", "tilskuddskode").isSubset(of: liste(Tilskuddskode.self)))
        #expect(try alle("etterstatus_aggregat", "status") == liste(Etterstatus.self))
        #expect(try alle("kommunetall", "maal") == liste(Kommunetallslag.self))
        #expect(
            try alle("fravaer", "aarsak_etter_foedselspermisjon")
                .isSubset(of: liste(AarsakEtterFoedselspermisjon.self)))
    }

    @Test("Hver kolonne har en verdi hos noen", arguments: Entitet.allCases)
    func alleKolonner(_ entitet: Entitet) throws {
        // So many that one has died.
        let uttrekk = try Uttrekk.lag(600)
        defer { uttrekk.slett() }
        let rader = try uttrekk.rader(entitet.navn)
        let kolonner = try #require(rader.first).keys
        for kolonne in kolonner { #expect(rader.contains { $0[kolonne] != "" }, "\(entitet.navn) \(kolonne)") }
    }

    @Test("Hver kommunekode gjaldt den dagen raden sier")
    func kommunekoder() throws {
        let register = try Kommuneregister.gjeldende()
        let uttrekk = try Uttrekk.lag(1500)
        defer { uttrekk.slett() }
        for (entitet, kolonne, dag) in [
            ("bosetting", "kommunenr", "bosatt_dato"), ("adresse_oppfoelging", "kommunenr", "gyldig_fra"),
            ("vedtak", "oppfoelgingskommunenr", "vedtaksdato"),
        ] {
            for rad in try uttrekk.rader(entitet) {
                let nummer = try #require(UInt16(rad[kolonne] ?? "").map(Kommunenummer.init))
                let dato = try #require(Dato(rad[dag] ?? ""))
                #expect(register.gjelder(nummer, paa: dato), "\(entitet) \(nummer.sifre) \(dato)")
            }
        }
        let kommuner = Set(try uttrekk.rader("bosetting").compactMap { UInt16($0["kommunenr"] ?? "") })
        #expect(kommuner.count > 85)
    }
}

@Suite("De faste personene")
struct RollebesetningTests {
    /// Goal codes and first start date per person who is still in a programme.
    private func aktive() throws -> [(maal: [Sluttmaal], start: Dato)] {
        let uttrekk = try Uttrekk.lag(130)
        defer { uttrekk.slett() }
        let koder = Dictionary(uniqueKeysWithValues: Sluttmaal.langeKoder)
        let maal = Dictionary(grouping: try uttrekk.rader("sluttmaal")) { $0["person_id"] ?? "" }
        let avsluttet = Set(
            try uttrekk.rader("avslutning").filter { $0["ordning"] == "INTRO" }.compactMap { $0["person_id"] })
        let vedtak = try uttrekk.rader("vedtak").filter {
            $0["vedtakstype"] == "VT_DELTAKELSE_INTRO" && $0["resultat"] == "RES_FATTET"
        }
        return Dictionary(grouping: vedtak) { $0["person_id"] ?? "" }.compactMap { person, rader in
            guard !avsluttet.contains(person),
                let start = rader.compactMap({ Dato($0["startdato"] ?? "") }).min()
            else { return nil }
            return (maal[person, default: []].compactMap { koder[$0["sluttmaal"] ?? ""] }, start)
        }
    }

    @Test("Alle femten sluttmål er i bruk")
    func alleSluttmaal() throws {
        #expect(Set(try aktive().flatMap(\.maal)) == Set(Sluttmaal.allCases))
    }

    @Test("Alle fem avvik om sluttmål finnes hos noen som ikke er avsluttet")
    func alleAvvik() throws {
        let aktive = try aktive()
        let (i2025, i2026) = (1.januar(2025), 1.januar(2026))
        #expect(aktive.contains { $0.maal.isEmpty })
        #expect(aktive.contains { $0.start < i2026 && $0.maal.contains { (.n1)...(.n4) ~= $0 } })
        #expect(aktive.contains { $0.start >= i2026 && $0.maal.contains { (.g1)...(.g8) ~= $0 } })
        #expect(aktive.contains { $0.start < i2025 && $0.maal.contains { (.n5)...(.n7) ~= $0 } })
        #expect(
            aktive.contains {
                $0.start >= i2025 && $0.start < i2026 && $0.maal.contains { [.g3, .g5, .g8].contains($0) }
            })
    }

    @Test("Bortfallet i Salangen lukkes av Regelmotor samme dag")
    func salangen() throws {
        let uttrekk = try Uttrekk.lag(1)
        defer { uttrekk.slett() }
        let vedtak = try #require(try uttrekk.rader("vedtak").first)
        #expect(vedtak["vedtakstype"] == "VT_BORTFALL_ARBEID" && vedtak["oppfoelgingskommunenr"] == "5522")
        #expect(vedtak["vedtaksdato"] == "2026-01-05" && vedtak["startdato"] == "")
        let avslutning = try #require(try uttrekk.rader("avslutning").first)
        #expect(avslutning["avslutningsaarsak"] == "AA_BORTFALL_ARBEID" && avslutning["kilde"] == "REGELMOTOR")
        #expect(avslutning["avslutningsdato"] == "2026-01-05")
    }

    @Test("De første personene står på plassene sine, og nye roller kommer etter dem")
    func plasser() throws {
        let uttrekk = try Uttrekk.lag(222)
        defer { uttrekk.slett() }
        let etternavn = try uttrekk.rader("person").compactMap { $0["etternavn"] }
        #expect(etternavn[0] == "Farah" && etternavn[1] == "Koval" && etternavn[87] == "Elvebakk")
        let familier = etternavn[88...].reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
        #expect(familier == ["Lovdal", "Vernø", "Åpnes", "Prøvik", "Fagervik"])
    }

    @Test("Rettighetene vises av personer uten leverte kategorier")
    func utenKategorier() throws {
        let uttrekk = try Uttrekk.lag(222)
        defer { uttrekk.slett() }
        let medKategori = Set(try uttrekk.rader("nir_kategori").compactMap { $0["person_id"] })
        for person in try uttrekk.rader("person") where ["Lovdal", "Vernø"].contains(person["etternavn"]) {
            #expect(!medKategori.contains(person["person_id"] ?? ""))
        }
    }

    @Test("Navn som begynner med regnetegn, og æ, ø, å og Aa, er med")
    func navn() throws {
        let uttrekk = try Uttrekk.lag(130)
        defer { uttrekk.slett() }
        let navn = try uttrekk.rader("person").compactMap { $0["fornavn"] }
        for tegn in ["=", "+", "-", "@", "Å", "Aa"] { #expect(navn.contains { $0.hasPrefix(tegn) }, "\(tegn)") }
    }
}

@Suite("sample-data")
struct SampleDataTests {
    private let rot = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

    @Test(
        "De innsjekkede filene er de generatoren lager",
        arguments: [("uttrekk", Eksempelform.csv), ("uttrekk-ndjson", .ndjson)])
    func ferske(mappe: String, form: Eksempelform) throws {
        let uttrekk = try Uttrekk.lag(400, form)
        defer { uttrekk.slett() }
        for fil in uttrekk.resultat.filer {
            let innsjekket = try #require(FileManager.default.contents(atPath: "\(rot)/sample-data/\(mappe)/\(fil)"))
            #expect(try uttrekk.bytes(fil) == Array(innsjekket), "\(mappe)/\(fil) er ikke lik: lag den på nytt")
        }
    }

    @Test("Hver mappe med feil står i forventet.csv, og hver linje peker på en fil som finnes")
    func forventet() throws {
        let mappe = "\(rot)/sample-data/feil"
        let innhold = try #require(FileManager.default.contents(atPath: "\(mappe)/forventet.csv"))
        let linjer = String(decoding: innhold, as: UTF8.self).split(separator: "\n").dropFirst()
            .map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
        for linje in linjer {
            #expect(FileManager.default.fileExists(atPath: "\(mappe)/\(linje[0])/\(linje[2])"), "\(linje[0])")
            #expect(["0", "65"].contains(linje[5]))
        }
        let mapper = try FileManager.default.contentsOfDirectory(atPath: mappe).filter { $0 != "forventet.csv" }
        #expect(Set(mapper) == Set(linjer.map { $0[0] }))
    }
}
