import Kalender
import Register
import Tabeller
import Testing

@testable import Statistikk

extension Variabel: CustomTestStringConvertible { public var testDescription: String { navn } }
extension Utvalg: CustomTestStringConvertible { public var testDescription: String { navn } }

/// The divisions that every table rests on.
@Suite struct InndelingTests {
    @Test("Totalen står først, hver grunnkode vises, og ingen kode står to ganger", arguments: Variabel.alle)
    func gyldig(_ variabel: Variabel) throws {
        let inndeling = try variabel.plassering(grunnlag()).inndeling
        let alle = Array(0..<inndeling.antallGrunn)
        #expect(inndeling.navn == variabel.navn && inndeling.tittel == variabel.tittel)
        #expect(inndeling.koder[0].grunn == alle)
        #expect(inndeling.koder[0].kode == (variabel.navn == "geo" ? "0" : "alt"))
        #expect(Set(inndeling.koder.map(\.kode)).count == inndeling.koder.count)
        #expect(inndeling.koder.dropFirst().allSatisfy { !$0.grunn.isEmpty && $0.grunn.allSatisfy(alle.contains) })
        let alene = inndeling.koder.filter { $0.grunn.count == 1 && $0.nivaa != "fylke" }
        #expect(alene.map { $0.grunn[0] }.sorted() == alle, "hver grunnkode har én egen kode")
        #expect(inndeling.koder.allSatisfy { !$0.tittel.isEmpty && $0.kode.utf8.allSatisfy { $0 < 128 } })
    }

    @Test("Uoppgitt er den siste grunnkoden, og vises for seg", arguments: Variabel.alle)
    func uoppgitt(_ variabel: Variabel) throws {
        let plassering = try variabel.plassering(grunnlag())
        let kode = plassering.inndeling.koder.last
        #expect(kode?.grunn == [plassering.uoppgitt])
        #expect(["uoppgitt", "9999", "XUK", "UKJENT"].contains(kode?.kode))
    }

    @Test func navnene() {
        #expect(Set(Variabel.alle.map(\.navn)).count == Variabel.alle.count)
        #expect(Set(Utvalg.alle.map(\.navn)).count == Utvalg.alle.count)
        let navn = Variabel.alle.map(\.navn) + Utvalg.alle.map(\.navn)
        let kolonner = [
            "tabell", "indikator", "periode", "geonivaa", "geonr", "teller", "nevner", "verdi", "tegn", "status",
        ]
        #expect(Set(navn).isDisjoint(with: kolonner), "hver kolonne i den lange formen har sitt navn")
        #expect(Set(navn).count == navn.count, "et utvalg er en variabel når det er teller i en andel")
        #expect(Utvalg.alle.allSatisfy { $0.setning.nb.hasSuffix(".") && $0.setning.nn.hasSuffix(".") })
    }

    @Test func landetHarFemtenFylkerOg357Kommuner() throws {
        let geo = try Variabel.geo.plassering(grunnlag()).inndeling
        let perNivaa = Dictionary(grouping: geo.koder, by: \.nivaa).mapValues(\.count)
        #expect(perNivaa == ["land": 1, "fylke": 15, "kommune": 357, "bydel": 42, "uoppgitt": 1])
        #expect(geo.antallGrunn == 357 - 4 + 42 + 1)
        for nivaa in ["fylke", "kommune"] {
            let grunn = geo.koder.filter { $0.nivaa == nivaa }.flatMap(\.grunn)
            #expect(grunn.sorted() == Array(0..<geo.antallGrunn - 1), "\(nivaa) dekker alt unntatt uoppgitt, én gang")
        }
        let lengde = ["fylke": 2, "kommune": 4, "bydel": 6]
        #expect(geo.koder.allSatisfy { $0.kode.utf8.count == lengde[$0.nivaa] ?? $0.kode.utf8.count })
        #expect(geo.koder.dropFirst().dropLast().map(\.kode) == geo.koder.dropFirst().dropLast().map(\.kode).sorted())
    }

    @Test(
        "Kommuner per fylke er de i datakontrakten",
        arguments: [
            ("03", 1), ("11", 23), ("15", 27), ("18", 41), ("31", 12), ("32", 21), ("33", 18), ("34", 46), ("39", 6),
            ("40", 17), ("42", 25), ("46", 43), ("50", 38), ("55", 21), ("56", 18),
        ])
    func kommunerPerFylke(fylke: String, antall: Int) throws {
        let geo = try Variabel.geo.plassering(grunnlag()).inndeling
        #expect(geo.koder.count { $0.nivaa == "kommune" && $0.kode.hasPrefix(fylke) } == antall)
        let grunn = geo.koder.filter { $0.nivaa == "kommune" && $0.kode.hasPrefix(fylke) }.flatMap(\.grunn).sorted()
        #expect(geo.koder.first { $0.kode == fylke }?.grunn == grunn)
    }

    @Test func fylkerUtenKommunerHarEnGrunnkodeHver() throws {
        let alle = try Variabel.geo.plassering(grunnlag()).inndeling
        let nivaaer = ["land", "fylke"]
        let fylker = alle.vist(nivaaer: nivaaer, klasser: alle.klasser(nivaaer: nivaaer))
        #expect(fylker.koder.map(\.nivaa) == ["land"] + [String](repeating: "fylke", count: 15) + ["uoppgitt"])
        #expect(fylker.antallGrunn == 16 && fylker.koder[0].grunn == Array(0..<16))
        #expect(fylker.koder.dropFirst().map(\.grunn) == (0..<16).map { [$0] })
    }

    @Test func nivaaerVelgerKoderOgLarGrunnkodeneStaa() throws {
        let alle = try Variabel.geo.plassering(grunnlag()).inndeling
        let fylker = alle.vist(nivaaer: ["fylke"], klasser: alle.klasser(nivaaer: []))
        #expect(fylker.antallGrunn == alle.antallGrunn && fylker.koder.count == 17)
        #expect(fylker.koder[1].grunn == alle.koder.first { $0.kode == "03" }?.grunn)
    }

    @Test("Ukjent status står ikke alene under delsummen den er med i, når bare delsummene vises")
    func bareDelsummer() throws {
        let alle = try Variabel.status.plassering(grunnlag()).inndeling
        let klasser = alle.klasser(nivaaer: ["gruppe"])
        let grupper = alle.vist(nivaaer: ["gruppe"], klasser: klasser)
        #expect(grupper.koder.map(\.kode) == ["alt", "AU", "LEDIG_TILTAK", "ANNET"])
        #expect(grupper.antallGrunn == 3 && grupper.koder.dropFirst().map(\.grunn.count) == [1, 1, 1])
    }

    @Test func foelsommeOgSmaaKommuner() throws {
        let inndelinger = try Variabel.alle.map { try $0.plassering(grunnlag()).inndeling }
        let maal = [
            "sluttmaal", "registrertsluttmaal", "sluttmaalsgruppe", "sluttmaalsliste", "sluttmaalsresultat",
        ]
        let proever = ["muntlig", "lytte", "lese", "skrive"].map { "proeve-\($0)" }
        #expect(
            inndelinger.filter(\.erFoelsom).map(\.navn) == [
                "kategori", "kategorikollektiv", "lov", "novemberstatus", "aarsak", "systemaarsak", "bortfall",
            ]
                + proever)
        #expect(inndelinger.filter(\.kreverStorKommune).map(\.navn) == ["land"] + maal + ["aarsak"])
    }

    @Test func landeneStaarIHverSinVerdensdel() {
        let afrika = Landgrupper.afrika.split(separator: " ").map(String.init)
        let asia = Landgrupper.asia.split(separator: " ").map(String.init)
        #expect(afrika.count == 60 && asia.count == 51)
        #expect(Set(afrika + asia).count == afrika.count + asia.count)
        #expect((afrika + asia).allSatisfy { Landkode($0)?.kode == $0 })
    }
}
