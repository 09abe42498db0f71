import Tabeller
import Testing

@testable import Vern

/// The test vectors of personvern 13. Where a pattern is given it must be exactly that one.
@Suite("Testvektorene V1–V12")
struct VektorTests {
    static let v1 = Testtabell.kryss(
        rader: ("region", ["A", "B", "C", "D", "E", "F", "G", "H"]),
        kolonner: ("status", ["annet", "arbeid", "soshjelp", "trygd"]),
        [
            [11, 11, 55, 36], [7, 1, 29, 18], [5, 8, 35, 25], [13, 2, 17, 13],
            [9, 14, 63, 52], [12, 9, 24, 22], [6, 4, 22, 8], [9, 3, 38, 15],
        ])

    @Test("V1: én tabell") func v1() throws {
        var p = try Proeve([Self.v1], .prøve(k: 4))
        #expect(p.prikket == ["B arbeid", "D arbeid", "H arbeid"])
        #expect(p.medprikket == ["B annet", "D annet", "H annet"])
        for region in ["B", "D", "H"] { #expect(p.spenn("\(region) arbeid", nullGrense: true) == 0...6) }
        #expect(p.spenn("B annet", nullGrense: true) == 2...8)
        #expect(p.spenn("D annet", nullGrense: true) == 9...15)
        #expect(p.spenn("H annet", nullGrense: true) == 6...12)
        try p.arbeid.sertifiser()
        #expect(p.arbeid.reparert == 0)
    }

    @Test("V2: nuller og enere skjult i en rad gir seg selv") func v2() throws {
        func rad(_ tall: [Int], k: Int, nuller: Nullbehandling) throws -> Proeve {
            let tabell = Tabell(
                Tabellhode(id: "T", tittel: "T", maal: "m", periode: "p"),
                [.flat("c", tittel: "c", ["a", "b", "c", "d"].map { ($0, $0) })], antall: tall)
            var p = try Proeve([tabell], .prøve(k: k, nuller: nuller))
            for c in p.problem.celler.indices where p.problem.celler[c].rader.count > 1 { p.arbeid.vises[c] = true }
            return p
        }
        var nuller = try rad([0, 0, 0, 0], k: 3, nuller: .sensitiv)
        for c in nuller.problem.celler.indices {
            nuller.arbeid.vises[c] = !["c", "d"].contains(Proeve.navn(nuller.problem.celler[c].noekkel))
        }
        for null in ["c", "d"] { #expect(nuller.spenn(null, nullGrense: true) == 0...0) }
        let b = try rad([10, 5, 0, 0], k: 3, nuller: .sensitiv)
        for null in ["c", "d"] { #expect(b.spenn(null, nullGrense: true) == 0...0) }
        var feilet = try rad([10, 5, 0, 0], k: 3, nuller: .sensitiv)
        feilet.arbeid.revisjon.sertifiser(
            [0, 1], Lesersyn(feilet.problem, vises: feilet.arbeid.vises), .enTraad, trinn: Vitnesoek.stoerrelser.count)
        #expect(feilet.arbeid.revisjon.manglende(feilet.problem).count == 2)
        let c = try rad([10, 3, 1, 1], k: 3, nuller: .publisert)
        for en in ["c", "d"] {
            #expect(c.spenn(en, nullGrense: true) == 0...2)
            #expect(c.spenn(en, nullGrense: false) == 1...1)
        }
    }

    static let v3 = Testtabell.kryss(
        rader: ("rad", ["1", "2"]), kolonner: ("kol", ["A", "B", "H", "M", "W"]), [[1, 1, 7, 1, 0], [1, 0, 0, 2, 8]])

    @Test("V3: tre enere, nuller vises: alle sju er bestemt, og bare ett valg på fire celler hjelper") func v3() throws
    {
        let p = try Proeve([Self.v3], .prøve(k: 3))
        let prikket: Set = ["A 1", "B 1", "M 1", "A 2", "M 2", "A", "B"]
        #expect(Set(p.problem.celler.filter(\.erFoelsom).flatMap { [Proeve.navn($0.noekkel)] }).count == 6)
        #expect(p.medprikket.isEmpty)
        for navn in prikket where navn != "B" {
            let spenn = p.spenn(navn, nullGrense: false) ?? p.spenn("B", nullGrense: false)
            #expect(spenn.map { $0.count } == 1, "\(navn)")
        }
        var profil = Vernprofil.prøve(k: 3)
        profil.maksHjelpeceller = 40
        let vernet = try Vern.beskytt(Familie(uttrekk: "u", tabeller: [Self.v3]), profil)
        let celler = vernet.tabeller[0].celler
        let skjult = (0..<celler.antall).filter { vernet.tabeller[0].visninger[$0] == .skjult }
        #expect(
            Set(skjult.map { Proeve.navn(celler.noekkel($0, vernet.tabeller[0].hode)) }).subtracting(prikket)
                == ["", "M", "1", "2"])
        #expect(
            throws: Vernfeil.forMangeHjelpeceller(tabell: "T1", gruppe: "m|p", slag: .antall, prosent: 45, maks: 40)
        ) {
            _ = try Vern.beskytt(Familie(uttrekk: "u", tabeller: [Self.v3], frigitt: ["m|p": .vist(21)]), profil)
        }
    }

    @Test("V3 med følsomme nuller") func v3Sensitiv() throws {
        var p = try Proeve([Self.v3], .prøve(k: 3, nuller: .sensitiv))
        #expect(p.prikket.count == 10)
        #expect(p.medprikket == ["H 1", "W 2"])
        for navn in ["A 1", "B 1", "M 1", "A 2", "B 2", "M 2", "A", "B"] {
            #expect(p.spenn(navn, nullGrense: true) == 0...3, "\(navn)")
        }
        #expect(p.spenn("W 1", nullGrense: true) == 0...8)
        #expect(p.spenn("H 2", nullGrense: true) == 0...7)
        try p.arbeid.sertifiser()
        #expect(p.arbeid.reparert == 0)
    }

    @Test("V4: to hierarkier over de samme regionene") func v4() throws {
        let regioner = ["A", "B", "I", "J", "K", "L", "M", "N"]
        func tabell(_ id: String, _ koder: [(nivaa: String, kode: String, deler: [String])]) -> Tabell {
            Tabell(
                Tabellhode(id: id, tittel: id, maal: "m", periode: "p"),
                [Testtabell.inndeling("region", grunn: regioner, koder)],
                antall: [2, 2, 8, 8, 3, 3, 3, 7])
        }
        let fylker = tabell("T1", [("fylke", "1", ["A", "B", "I", "J"]), ("fylke", "2", ["K", "L", "M", "N"])])
        let grupper = tabell(
            "T2", [("gruppe", "BIG", ["L", "M"]), ("gruppe", "small", ["A", "B", "I", "J", "K", "N"])])
        for alene in [fylker, grupper] {
            let p = try Proeve([alene], .prøve(k: 4))
            #expect(p.prikket == ["A", "B", "K", "L", "M"])
            #expect(p.medprikket.isEmpty)
        }
        var p = try Proeve([fylker, grupper], .prøve(k: 4))
        #expect(p.medprikket == ["N"])
        #expect(p.spenn("A", nullGrense: true) == 0...4)
        #expect(p.spenn("B", nullGrense: true) == 0...4)
        #expect(p.spenn("K", nullGrense: true) == 0...10)
        #expect(p.spenn("N", nullGrense: true) == 0...10)
        #expect(p.spenn("L", nullGrense: true) == 0...6)
        try p.arbeid.sertifiser()
        for c in p.problem.celler.indices where Proeve.navn(p.problem.celler[c].noekkel) == "N" {
            p.arbeid.vises[c] = true
        }
        #expect(p.spenn("K", nullGrense: true) == 3...3)
    }

    /// Rows age, geo, eu, year, n.
    static let v5: [Tabell] = {
        let rader: [(String, String, String, Int, Int)] = [
            ("young", "Spain", "EU", 2014, 6), ("young", "Iceland", "non", 2014, 8), ("old", "Spain", "EU", 2014, 9),
            ("old", "Portugal", "EU", 2014, 1), ("young", "Iceland", "non", 2015, 2), ("old", "Spain", "EU", 2015, 4),
            ("old", "Portugal", "EU", 2015, 3), ("young", "Spain", "EU", 2016, 7), ("young", "Iceland", "non", 2016, 2),
            ("young", "Portugal", "EU", 2016, 2),
        ]
        let (alder, land, aar) = (["young", "old"], ["Iceland", "Portugal", "Spain"], ["2014", "2015", "2016"])
        let eu = Inndeling(
            "land", tittel: "land", antallGrunn: 3,
            koder: [
                .init(nivaa: "alt", kode: "alt", tittel: "", grunn: [0, 1, 2]),
                .init(nivaa: "eu", kode: "EU", tittel: "", grunn: [1, 2]),
                .init(nivaa: "eu", kode: "non", tittel: "", grunn: [0]),
            ])
        var (a, b) = ([Int](repeating: 0, count: 18), [Int](repeating: 0, count: 9))
        for (al, la, _, ar, n) in rader {
            let (i, j, k) = (alder.firstIndex(of: al) ?? 0, land.firstIndex(of: la) ?? 0, ar - 2014)
            a[(i * 3 + j) * 3 + k] += n
            b[j * 3 + k] += n
        }
        func flat(_ navn: String, _ koder: [String]) -> Inndeling { .flat(navn, tittel: navn, koder.map { ($0, $0) }) }
        return [
            Tabell(
                Tabellhode(id: "T1", tittel: "", maal: "m", periode: "p"),
                [flat("alder", alder), eu, flat("aar", aar)], antall: a),
            Tabell(
                Tabellhode(id: "T2", tittel: "", maal: "m", periode: "p"), [flat("land", land), flat("aar", aar)],
                antall: b),
        ]
    }()

    @Test("V5: lenkede tabeller: hver for seg, sammen, og reparasjonen") func v5() throws {
        let hverForSeg = try Self.v5.map { try Proeve([$0], .prøve(k: 3)) }
        #expect(hverForSeg.flatMap(\.prikket).count + hverForSeg.flatMap(\.medprikket).count > 9)
        var p = try Proeve(Self.v5, .prøve(k: 3))
        #expect(p.navn { p.problem.celler[$0].erFoelsom }.count == 9)
        let medprikket = p.navn { !p.arbeid.vises[$0] && !p.problem.celler[$0].erFoelsom }
        #expect(Set(medprikket) == ["2014 Spain", "2016 young", "2016", "2015", "2016 Spain"])
        #expect(p.spenn("2014 Portugal", nullGrense: false) == 1...2)
        p.arbeid.revisjon.sertifiser(
            Array(p.problem.former.indices), Lesersyn(p.problem, vises: p.arbeid.vises), .enTraad,
            trinn: Vitnesoek.stoerrelser.count)
        let feilet = p.arbeid.revisjon.manglende(p.problem).map { Proeve.navn(p.problem.former[$0].noekkel) }
        #expect(feilet.contains("2014 Portugal"))
        try p.arbeid.sertifiser()
        #expect(p.arbeid.reparert > 0)
        #expect(p.arbeid.revisjon.manglende(p.problem).isEmpty)
    }

    @Test("V6: eksempelet i indikatorer 8") func v6() throws {
        var p = try Proeve([Self.v6], .prøve(k: 3))
        #expect(p.prikket == ["5006 LEDIG"])
        #expect(p.medprikket == ["5006 ANNET", "5001 LEDIG", "5001 ANNET"])
        #expect(p.spenn("5006 LEDIG", nullGrense: true) == 0...6)
        #expect(p.spenn("5006 LEDIG", nullGrense: false) == 1...5)
        try p.arbeid.sertifiser()

        var q = try Proeve([Self.v6], .prøve(k: 5))
        #expect(q.prikket == ["5001 LEDIG", "5006 LEDIG", "5031 AU"])
        #expect(q.medprikket == ["5031 ANNET", "5006 AU", "5001 ANNET"])
        #expect(q.spenn("5001 LEDIG", nullGrense: false) == 1...5)
        #expect(q.spenn("5006 LEDIG", nullGrense: false) == 1...5)
        #expect(q.spenn("5031 AU", nullGrense: false) == 2...6)
        try q.arbeid.sertifiser()
        #expect(q.arbeid.reparert == 0)
    }

    static let v6: Tabell = {
        let geo = Inndeling(
            "geo", tittel: "Sted", antallGrunn: 3,
            koder: [.init(nivaa: "land", kode: "0", tittel: "", grunn: [0, 1, 2])]
                + ["5001", "5006", "5031"].enumerated().map {
                    .init(nivaa: "kommune", kode: $1, tittel: $1, grunn: [$0])
                })
        return Tabell(
            Tabellhode(id: "T", tittel: "T", maal: "m", periode: "p"),
            [geo, .flat("status", tittel: "", ["AU", "LEDIG", "ANNET"].map { ($0, $0) })],
            antall: [12, 4, 5, 7, 2, 6, 3, 0, 8])
    }()

    @Test("V7: geografi med bydeler; en kommune og dens eneste del har samme skjebne") func v7() throws {
        let geo = Testtabell.inndeling(
            "geo", grunn: ["030101", "030102", "5522", "5524", "5501"],
            [
                ("fylke", "03", ["030101", "030102"]), ("fylke", "55", ["5522", "5524", "5501"]),
                ("kommune", "0301", ["030101", "030102"]), ("kommune", "5522", ["5522"]), ("kommune", "5524", ["5524"]),
                ("kommune", "5501", ["5501"]), ("bydel", "030101", ["030101"]), ("bydel", "030102", ["030102"]),
                ("del", "x5522", ["5522"]), ("del", "x5524", ["5524"]), ("del", "x5501", ["5501"]),
            ], utenGrunn: true)
        let tabell = Tabell(
            Tabellhode(id: "T", tittel: "T", maal: "m", periode: "p"),
            [geo, .flat("kjoenn", tittel: "", [("K", ""), ("M", "")])], antall: [14, 11, 9, 12, 2, 5, 6, 4, 21, 18])
        var p = try Proeve([tabell], .prøve(k: 5))
        #expect(Celler(tabell.inndelinger).antall == 36)
        #expect(p.problem.celler.count == 24)
        #expect(p.prikket == ["5522 K", "5524 M"])
        #expect(p.medprikket == ["5522 M", "5524 K"])
        #expect(p.spenn("5522 K", nullGrense: false) == 1...6)
        #expect(p.spenn("5522 M", nullGrense: false) == 1...6)
        #expect(p.spenn("5524 K", nullGrense: false) == 2...7)
        #expect(p.spenn("5524 M", nullGrense: false) == 3...8)
        try p.arbeid.sertifiser()
        #expect(p.arbeid.reparert == 0)
    }

    static let v8: Tabell = {
        let geo = Testtabell.inndeling(
            "geo", grunn: ["030101", "030102", "5522", "5524", "5501"],
            [("fylke", "03", ["030101", "030102"]), ("fylke", "55", ["5522", "5524", "5501"])])
        return Tabell(
            Tabellhode(id: "T", tittel: "T", maal: "m", periode: "p"),
            [geo, .flat("sluttmaal", tittel: "", ["ARB", "VGO", "FAG"].map { ($0, $0) }, erFoelsom: true)],
            antall: [12, 8, 5, 10, 6, 5, 7, 0, 0, 5, 5, 0, 20, 12, 7])
    }()

    @Test("V8: alle i én kategori, og nuller i grupper") func v8() throws {
        var profil = Vernprofil.prøve(k: 5)
        profil.gruppeC = 0
        var p = try Proeve([Self.v8], profil)
        #expect(p.problem.former.filter { $0.regel == .r1 }.isEmpty)
        #expect(p.prikket == ["5522 VGO", "5522 FAG", "5524 FAG"])
        let r3 = p.problem.former.filter { $0.regel == .r3 }
        #expect(r3.count == 1 && r3.first?.verdi == 0)
        #expect(p.medprikket == ["5522 ARB", "5524 ARB", "5524 VGO"])
        if let form = r3.first { #expect(p.spenn(form.ledd, 0, nullGrense: false) == 0...5) }
        #expect(p.spenn("5522 FAG", nullGrense: false) == 0...0)
        #expect(p.spenn("5524 FAG", nullGrense: false) == 0...0)
        try p.arbeid.sertifiser()
        p.arbeid.trim()
        #expect(p.medprikket == ["5522 ARB", "5524 ARB", "5524 VGO", "5501 FAG", "5501 VGO"])
        for null in ["5522 VGO", "5522 FAG", "5524 FAG"] { #expect(p.spenn(null, nullGrense: false) == 0...5) }
        #expect(p.spenn("5522 ARB", nullGrense: false) == 2...7)
        #expect(p.spenn("5524 ARB", nullGrense: false) == 5...10)
    }

    @Test("V9: en kommune som kjenner sine egne tall") func v9() throws {
        var p = try Proeve([Self.v6], .prøve(k: 3))
        try p.arbeid.sertifiser()
        try p.arbeid.innsiderproeve()
        let funn = p.arbeid.innsidere.map {
            (p.problem.kommuner[Int($0.kommune)], Proeve.navn(p.problem.former[$0.form].noekkel))
        }
        #expect(funn.map(\.0) == ["5001"] && funn.map(\.1) == ["5006 LEDIG"])
        #expect(p.spenn("5006 LEDIG", nullGrense: true, for: "5001") == 2...2)
        #expect(p.spenn("5006 LEDIG", nullGrense: true, for: "5031") == 0...6)

        var medFler = try Proeve([Self.v6], .prøve(k: 3, nuller: .sensitiv))
        medFler.arbeid.vises = medFler.problem.celler.map { _ in true }
        medFler.skjul(["5006 LEDIG", "5006 ANNET", "5001 LEDIG", "5001 ANNET", "5031 LEDIG", "5031 ANNET"])
        #expect(medFler.spenn("5006 LEDIG", nullGrense: true, for: "5001") == 0...2)
        #expect(medFler.spenn("5006 LEDIG", nullGrense: true, for: "5031") == 0...6)

        var profil = Vernprofil.prøve(k: 3)
        profil.innsider = .krev
        var q = try Proeve([Self.v6], profil)
        try q.arbeid.sertifiser()
        try q.arbeid.innsiderproeve()
        #expect(q.arbeid.innsidere.isEmpty)
    }

    @Test("V10: en celle frigitt før gjør den neste umulig å verne, og den navngis") func v10() throws {
        let tabell = Testtabell.kryss(
            rader: ("sted", ["X", "Y"]), kolonner: ("kjoenn", ["K", "M"]), [[8, 2], [9, 11]])
        var p = try Proeve([tabell], .prøve(k: 5))
        #expect(p.medprikket == ["K X", "K Y", "M Y"])
        #expect(p.spenn("M X", nullGrense: false) == 1...9)
        try p.arbeid.sertifiser()
        #expect {
            let frigitt = ["kjoenn=K|sted=X", "sted=X", "sted=Y", "kjoenn=K", "kjoenn=M"]
            var tall: [String: Familie.Frigitt] = ["m|p": .vist(30)]
            for (noekkel, n) in zip(frigitt, [8, 10, 20, 17, 13]) { tall["m|p|" + noekkel] = .vist(n) }
            _ = try Proeve([tabell], .prøve(k: 5), frigitt: tall)
        } throws: { feil in
            guard case .kanIkkeVernes(let former, let aarsak)? = feil as? Vernfeil else { return false }
            return former == ["m|p|kjoenn=M|sted=X"] && aarsak.contains("m|p|kjoenn=K|sted=X")
        }
    }

    @Test("V11: en celle som bare finnes som forskjellen på to") func v11() throws {
        let alder = Inndeling(
            "alder", tittel: "", antallGrunn: 3,
            koder: [
                .init(nivaa: "alt", kode: "alt", tittel: "", grunn: [0, 1, 2]),
                .init(nivaa: "a", kode: "18-55", tittel: "", grunn: [0]),
                .init(nivaa: "b", kode: "18-60", tittel: "", grunn: [0, 1]),
            ])
        let tabell = Tabell(Tabellhode(id: "T", tittel: "", maal: "m", periode: "p"), [alder], antall: [23, 1, 12])
        var p = try Proeve([tabell], .prøve(k: 5))
        let r6 = p.problem.former.filter { $0.regel == .r6 }
        #expect(r6.map(\.verdi) == [1])
        #expect(p.medprikket.count == 1)
        if let form = r6.first {
            p.arbeid.vises = p.problem.celler.map { $0.verdi != 24 }
            #expect(p.spenn(form.ledd, 1, nullGrense: false) == 0...13)
            p.arbeid.vises = p.arbeid.vises.map { _ in true }
            #expect(p.spenn(form.ledd, 1, nullGrense: false) == 1...1)
        }
    }

    @Test("V12: flyttere: barna summerer til mer enn forelderen") func v12() throws {
        let geo = Inndeling(
            "geo", tittel: "", antallGrunn: 4,
            koder: [
                .init(nivaa: "land", kode: "0", tittel: "", grunn: [0, 1, 2, 3]),
                .init(nivaa: "kommune", kode: "A", tittel: "", grunn: [0, 2]),
                .init(nivaa: "kommune", kode: "B", tittel: "", grunn: [1, 2]),
                .init(nivaa: "kommune", kode: "C", tittel: "", grunn: [3]),
            ])
        let tabell = Tabell(Tabellhode(id: "T", tittel: "", maal: "m", periode: "p"), [geo], antall: [20, 7, 2, 9])
        var profil = Vernprofil.prøve(k: 5)
        let rapportert = try Proeve([tabell], profil)
        #expect(rapportert.problem.overlapp == 1)
        #expect(rapportert.medprikket.isEmpty)
        profil.overlapp = .krev
        var p = try Proeve([tabell], profil)
        let form = try #require(p.problem.former.first { $0.regel == .r7 })
        #expect(form.verdi == 2)
        #expect(p.medprikket.count == 1)
        p.arbeid.vises = p.problem.celler.map { _ in true }
        #expect(p.spenn(form.ledd, 2, nullGrense: false) == 2...2)
        p.arbeid.vises = p.problem.celler.map { $0.rader.count != 4 }
        #expect(p.spenn(form.ledd, 2, nullGrense: false) == 0...9)
    }
}
