import Tabeller
import Testing

@testable import Vern

/// The invariants of personvern 15, on seeded families.
@Suite("Invarianter")
struct InvariantTests {
    static let froe = Array(50_000..<50_150)

    private static func proeve(_ froe: Int) throws -> Proeve? {
        var slump = Slump(UInt64(froe))
        let familie = Familiegenerator(&slump)
        do {
            var proeve = try Proeve(familie.tabeller, familie.profil)
            try proeve.arbeid.sertifiser()
            proeve.arbeid.trim()
            try proeve.arbeid.innsiderproeve()
            return proeve
        } catch Vernfeil.kanIkkeVernes {
            return nil
        }
    }

    @Test("2: rekkefølgen av tabeller, inndelinger, koder og rader endrer ingen visning", arguments: froe)
    func rekkefoelge(froe: Int) throws {
        var slump = Slump(UInt64(froe))
        let familie = Familiegenerator(&slump)
        guard let vernet = try? Vern.beskytt(Familie(uttrekk: "u", tabeller: familie.tabeller), familie.profil) else {
            return
        }
        // A variable has the same base codes in all its tables.
        var grunn: [String: [Int]] = [:]
        let stokket = slump.stokk(familie.tabeller.map { Omstokking.tabell($0, &grunn, &slump) })
        let igjen = try Vern.beskytt(Familie(uttrekk: "u", tabeller: stokket), familie.profil)
        #expect(Self.visninger(vernet) == Self.visninger(igjen))
    }

    @Test("To tråder gir det samme som én", arguments: froe.prefix(30))
    func traader(froe: Int) throws {
        var slump = Slump(UInt64(froe))
        let familie = Familiegenerator(&slump)
        let baklengs = Parallelt { antall, arbeid in for i in (0..<antall).reversed() { arbeid(i) } }
        guard let a = try? Vern.beskytt(Familie(uttrekk: "u", tabeller: familie.tabeller), familie.profil) else {
            return
        }
        let b = try Vern.beskytt(Familie(uttrekk: "u", tabeller: familie.tabeller), familie.profil, parallelt: baklengs)
        #expect(Self.visninger(a) == Self.visninger(b))
        #expect(a.rapport.loesninger == b.rapport.loesninger && a.rapport.vitner == b.rapport.vitner)
    }

    private static func visninger(_ vernet: Vernet) -> [String: [String: Cellevisning]] {
        var ut: [String: [String: Cellevisning]] = [:]
        for tabell in vernet.tabeller {
            for celle in 0..<tabell.celler.antall {
                ut[tabell.hode.id, default: [:]][tabell.celler.noekkel(celle, tabell.hode)] = tabell.visninger[celle]
            }
        }
        return ut
    }

    @Test("3: en tabell til, med det frigitte som inndata, viser aldri en celle som var skjult")
    func enTabellTil() throws {
        let antall = try Self.froe.reduce(0) { try $0 + (enTabellTil($1) ? 1 : 0) }
        // Where it is impossible to add the table nothing is published, which shows nothing either.
        #expect(antall > 20)
    }

    private func enTabellTil(_ froe: Int) throws -> Bool {
        var slump = Slump(UInt64(froe))
        let familie = Familiegenerator(&slump)
        guard familie.tabeller.count > 1, let foerst = familie.tabeller.first,
            let vernet = try? Vern.beskytt(Familie(uttrekk: "u", tabeller: [foerst]), familie.profil)
        else { return false }
        let foer = Self.visninger(vernet)[foerst.hode.id] ?? [:]
        let frigitt = foer.compactMapValues { visning -> Familie.Frigitt? in
            switch visning {
            case .tall(let n): .vist(n)
            case .skjult: .skjult
            case .umulig, .mangler, .manglerForeloepig: nil
            }
        }
        guard
            let mer = try? Vern.beskytt(
                Familie(uttrekk: "u", tabeller: familie.tabeller, frigitt: frigitt), familie.profil)
        else { return false }
        for (_, celler) in Self.visninger(mer) {
            for (noekkel, visning) in celler {
                if foer[noekkel] == .skjult { #expect(visning == .skjult, "\(noekkel)") }
            }
        }
        #expect(Self.visninger(mer)[foerst.hode.id] == foer)
        return true
    }

    @Test("4: å skjule én celle til beholder hvert bevis", arguments: froe)
    func enCelleMindre(froe: Int) throws {
        guard let proeve = try Self.proeve(froe) else { return }
        let (problem, arbeid) = (proeve.problem, proeve.arbeid)
        for c in problem.celler.indices where arbeid.vises[c] && !problem.celler[c].erTvunget {
            var vises = arbeid.vises
            vises[c] = false
            let syn = Lesersyn(problem, vises: vises)
            #expect(arbeid.revisjon.bevis.allSatisfy { syn.holder($0.vitne, nullGrense: $0.nullGrense) })
        }
    }

    @Test("5: vises en medprikket celle igjen, feiler revisjonen, om ikke cellen kunne vært vist")
    func enCelleMer() throws {
        #expect(try Self.froe.reduce(0) { try $0 + enCelleMer($1) } > 50)
    }

    /// How many cells were tried.
    private func enCelleMer(_ froe: Int) throws -> Int {
        guard let proeve = try Self.proeve(froe), proeve.arbeid.reparert == 0,
            proeve.arbeid.profil.innsider == .rapporter
        else {
            return 0
        }
        let (problem, arbeid) = (proeve.problem, proeve.arbeid)
        var antall = 0
        for c in problem.celler.indices
        where !arbeid.vises[c] && !problem.celler[c].erFoelsom && !problem.celler[c].erUtelatt {
            var vises = arbeid.vises
            vises[c] = true
            var revisjon = Revisjon(problem)
            revisjon.sertifiser(
                Array(problem.former.indices), Lesersyn(problem, vises: vises), .enTraad,
                trinn: Vitnesoek.stoerrelser.count)
            #expect(!revisjon.manglende(problem).isEmpty, "\(problem.celler[c].noekkel) er skjult uten grunn")
            antall += 1
        }
        return antall
    }

    @Test("6: et vitne i stedet for den sanne tabellen gir de samme publiserte tallene", arguments: froe)
    func vitneSomTabell(froe: Int) throws {
        guard let proeve = try Self.proeve(froe) else { return }
        let opptelling = Opptelling(proeve.tabeller, proeve.problem, vises: proeve.arbeid.vises)
        for bevis in proeve.arbeid.revisjon.bevis {
            #expect(opptelling.erLik(bevis.vitne, nullGrense: bevis.nullGrense))
        }
    }

    @Test(
        "7 og 8: hver celle er det en får ved å telle personene på nytt, og totalen er alle unntatt dem som er meldt utelatt"
    )
    func telling() throws {
        var slump = Slump(11)
        let geo = Familiegenerator.geografi(&slump)
        let kjoenn = Inndeling.flat("kjoenn", tittel: "", [("1", ""), ("2", "")])
        for skjermede in [0, 3, 7] {
            let personer = (0..<400).map { _ in [slump.tall(0...geo.antallGrunn - 1), slump.tall(0...1)] }
            var bygger = Tabellbygger(Tabellhode(id: "T", tittel: "", maal: "m", periode: "p"), [geo, kjoenn])
            for (i, person) in personer.enumerated() {
                bygger.tell(Mengdehash(person: UInt64(i), noekkel: 1)) { person[$0] }
            }
            for i in 0..<skjermede { bygger.tellBareHovedtall(Mengdehash(person: UInt64(1000 + i), noekkel: 1)) }
            let tabell = bygger.ferdig()
            #expect(tabell.total == 400 + skjermede)
            let vernet = try Vern.beskytt(Familie(uttrekk: "u", tabeller: [tabell]), .frekvens5)
            let (t, celler) = (vernet.tabeller[0], vernet.tabeller[0].celler)
            for celle in 0..<celler.antall {
                let paaNytt = personer.count { person in
                    (0..<2).allSatisfy {
                        celler.inndelinger[$0].koder[celler.kode($0, i: celle)].grunn.contains(person[$0])
                    }
                }
                let iHovedtallet = celle == 0 && skjermede >= 5 ? skjermede : 0
                if let vist = t.visninger[celle].tall { #expect(vist == paaNytt + iHovedtallet) }
            }
            #expect(vernet.rapport.skjermedeUtelatt == (skjermede == 3 ? ["T"] : []))
        }
    }

    @Test("Fordekte feil: tabeller som ikke teller de samme, og en celle frigitt med et annet tall")
    func feil() throws {
        var slump = Slump(7)
        let a = Tilfeldig.tabell(&slump, id: "A", inndelinger: [("x", 2), ("y", 2)], maks: 20)
        let b = Tilfeldig.tabell(&slump, id: "B", inndelinger: [("x", 2), ("z", 2)], maks: 30)
        #expect(throws: Vernfeil.self) { _ = try Vern.beskytt(Familie(uttrekk: "u", tabeller: [a, b]), .frekvens5) }
        #expect(throws: Vernfeil.endretVerdi(noekkel: "m|p")) {
            _ = try Vern.beskytt(Familie(uttrekk: "u", tabeller: [a], frigitt: ["m|p": .vist(-1)]), .frekvens5)
        }
        #expect(throws: Vernfeil.ukjentFrigitt(noekkel: "m|p|q=1")) {
            _ = try Vern.beskytt(Familie(uttrekk: "u", tabeller: [a], frigitt: ["m|p|q=1": .vist(9)]), .frekvens5)
        }
    }

    @Test("Samme personer i to tabeller har samme mengdehash, også når tallene er like")
    func mengdehash() throws {
        func tabell(_ id: String, _ personer: [UInt64]) -> Tabell {
            var bygger = Tabellbygger(
                Tabellhode(id: id, tittel: "", maal: "m", periode: "p"), [.flat("x", tittel: "", [("1", "")])])
            for person in personer { bygger.tell(Mengdehash(person: person, noekkel: 1)) { _ in 0 } }
            return bygger.ferdig()
        }
        let like = Array(UInt64(1)...9)
        _ = try Vern.beskytt(
            Familie(uttrekk: "u", tabeller: [tabell("A", like), tabell("B", like.reversed())]), .frekvens5)
        #expect(throws: Vernfeil.ulikeTabeller(tabell: "A", annen: "B", hvor: "sum nr. 1")) {
            _ = try Vern.beskytt(
                Familie(uttrekk: "u", tabeller: [tabell("A", like), tabell("B", Array(2...10))]), .frekvens5)
        }
    }
}

/// The same table, told in another order.
enum Omstokking {
    static func tabell(_ tabell: Tabell, _ kjent: inout [String: [Int]], _ slump: inout Slump) -> Tabell {
        let rekkefoelge = slump.stokk(Array(tabell.inndelinger.indices))
        let grunn = tabell.inndelinger.map { inndeling in
            let ny = kjent[inndeling.navn] ?? slump.stokk(Array(0..<inndeling.antallGrunn))
            kjent[inndeling.navn] = ny
            return ny
        }
        let nye = rekkefoelge.map { d -> Inndeling in
            let inndeling = tabell.inndelinger[d]
            var plass = [Int](repeating: 0, count: inndeling.antallGrunn)
            for (ny, gammel) in grunn[d].enumerated() { plass[gammel] = ny }
            let koder = [inndeling.koder[0]] + slump.stokk(Array(inndeling.koder.dropFirst()))
            return Inndeling(
                inndeling.navn, tittel: inndeling.tittel, antallGrunn: inndeling.antallGrunn,
                koder: koder.map {
                    .init(nivaa: $0.nivaa, kode: $0.kode, tittel: $0.tittel, grunn: $0.grunn.map { plass[$0] })
                },
                erFoelsom: inndeling.erFoelsom, kreverStorKommune: inndeling.kreverStorKommune)
        }
        let (gammel, ny) = (Celler(tabell.inndelinger), Celler(nye))
        let rader = (0..<tabell.antallGrunnrader).map { rad in
            rekkefoelge.enumerated().reduce(0) { sum, ledd in
                sum + grunn[ledd.element][ny.grunnkode(ledd.offset, i: rad)] * gammel.grunnsteg[ledd.element]
            }
        }
        return Tabell(tabell.hode, nye, antall: rader.map { tabell.antall[$0] }, hash: rader.map { tabell.hash[$0] })
    }
}
