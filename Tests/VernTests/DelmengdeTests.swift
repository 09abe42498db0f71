import Tabeller
import Testing

@testable import Vern

/// Populations that are parts of each other: those who ended among those who took part (personvern 3, R5).
@Suite("Delmengder og andeler")
struct DelmengdeTests {
    /// Participants by place, split on whether they ended; and those who ended, by place and cause.
    private static func tabeller(utenfor: [Int], innenfor: [[Int]]) -> [Tabell] {
        let steder = ["A", "B", "C"]
        let sted = Inndeling.flat("sted", tittel: "", steder.map { ($0, $0) })
        let split = Inndeling(
            "avsluttet", tittel: "", antallGrunn: 2,
            koder: [.init(nivaa: "alt", kode: "alt", tittel: "", grunn: [0, 1])])
        let deltatt = Tabell(
            Tabellhode(id: "D", tittel: "", maal: "deltatt", periode: "p"), [sted, split],
            antall: steder.indices.flatMap { [utenfor[$0], innenfor[$0].reduce(0, +)] })
        let avsluttet = Tabell(
            Tabellhode(id: "A", tittel: "", maal: "avsluttet", periode: "p", delAv: "deltatt"),
            [sted, .flat("aarsak", tittel: "", [("1", ""), ("2", "")])], antall: innenfor.flatMap(\.self))
        return [deltatt, avsluttet]
    }

    /// Splits persons on whether something is missing; the total and those inside are printed.
    private static let mangler = Inndeling(
        "mangler", tittel: "", antallGrunn: 2,
        koder: [
            .init(nivaa: "alt", kode: "alt", tittel: "", grunn: [0, 1]),
            .init(nivaa: "mangler", kode: "ja", tittel: "", grunn: [1]),
        ])

    @Test("To som ikke avsluttet, finnes verken som celle eller som forskjell")
    func utenfor() throws {
        var p = try Proeve(Self.tabeller(utenfor: [2, 9, 12], innenfor: [[8, 7], [9, 8], [6, 11]]), .prøve(k: 5))
        let form = try #require(p.problem.former.first { $0.regel == .r5 })
        #expect(form.verdi == 2)
        try p.arbeid.sertifiser()
        let spenn = try #require(p.spenn(form.ledd, form.verdi, nullGrense: false))
        #expect(spenn.upperBound >= 5 && spenn.count >= 5)
        // Both cells shown would give it away.
        p.arbeid.vises = p.problem.celler.map { _ in true }
        #expect(p.spenn(form.ledd, form.verdi, nullGrense: false) == 2...2)
    }

    @Test("En variabel som bare skiller ut en del, står ikke i det publiserte")
    func splitVisesIkke() throws {
        let vernet = try Vern.beskytt(
            Familie(
                uttrekk: "u", tabeller: Self.tabeller(utenfor: [2, 9, 12], innenfor: [[8, 7], [9, 8], [6, 11]])),
            .prøve(k: 5))
        #expect(vernet.tabeller[0].kolonner.map(\.navn) == ["sted"] && vernet.tabeller[0].visninger.count == 4)
        // Both numbers of A may not be shown; who is outside is a number to protect in an attack too.
        let (hele, del) = (vernet.tabeller[0].visninger[1].tall, vernet.tabeller[1].visninger[3].tall)
        #expect(hele == nil || del == nil)
        #expect(vernet.prikkede.contains("avsluttet|p|sted=A|utenfor"))
    }

    @Test("Forskjellen vernes også mot en tabell over det hele som ikke skiller delen ut")
    func udelt() throws {
        let sted = Inndeling.flat("sted", tittel: "", ["A", "B", "C", "D"].map { ($0, $0) })
        let alt = Inndeling(
            "del", tittel: "", antallGrunn: 2, koder: [.init(nivaa: "alt", kode: "alt", tittel: "", grunn: [0, 1])])
        let kjoenn = Inndeling.flat("kjoenn", tittel: "", [("1", ""), ("2", "")])
        func hode(_ id: String, _ maal: String, delAv: String? = nil) -> Tabellhode {
            Tabellhode(id: id, tittel: "", maal: maal, periode: "p", delAv: delAv)
        }
        // Only the table by sex is split; A has two outside the part.
        let tabeller = [
            Tabell(hode("W1", "hele"), [kjoenn, alt], antall: [20, 30, 24, 36]),
            Tabell(hode("W2", "hele"), [sted], antall: [20, 30, 30, 30]),
            Tabell(hode("D", "del", delAv: "hele"), [sted], antall: [18, 20, 14, 14]),
        ]
        for rekkefoelge in [tabeller, Array(tabeller.reversed())] {
            let vernet = try Vern.beskytt(Familie(uttrekk: "u", tabeller: rekkefoelge), .prøve(k: 5))
            let (hele, del) = try (
                #require(vernet.tabeller.first { $0.hode.id == "W2" }),
                #require(vernet.tabeller.first { $0.hode.id == "D" })
            )
            #expect(hele.visninger[1].tall == nil || del.visninger[1].tall == nil)
        }
    }

    @Test(
        "Tabeller over samme dag viser det samme, hva perioden enn heter"
    )
    func sammeDag() throws {
        func tabell(_ id: String, _ periode: String, _ dag: String?) -> Tabell {
            Tabell(
                Tabellhode(id: id, tittel: "", maal: "m", periode: periode, dag: dag),
                [.flat("x", tittel: "", [("1", ""), ("2", ""), ("3", "")])], antall: [2, 9, 8])
        }
        let vernet = try Vern.beskytt(
            Familie(
                uttrekk: "u", tabeller: [tabell("A", "2026-03-31", "2026-03-31"), tabell("B", "2026-03", "2026-03-31")]),
            .prøve(k: 5))
        #expect(vernet.tabeller[0].visninger == vernet.tabeller[1].visninger)
        #expect(vernet.prikkede == ["m|2026-03-31|x=1"])
    }

    @Test("Avrunding: delen rundes som radene i den hele tabellen, så forskjellen er rundet også")
    func avrundet() throws {
        var profil = Vernprofil.prøve(k: 5)
        profil.metode = .avrund5
        var tabeller = Self.tabeller(utenfor: [2, 9, 12], innenfor: [[8, 7], [9, 8], [6, 11]])
        let sted = tabeller[0].inndelinger[0]
        tabeller[1] = Tabell(tabeller[1].hode, [sted], antall: [15, 17, 17])
        let vernet = try Vern.beskytt(Familie(uttrekk: "u", tabeller: tabeller), profil)
        for celle in vernet.tabeller[0].visninger.indices {
            let hele = try #require(vernet.tabeller[0].visninger[celle].tall)
            let utenfor = try hele - #require(vernet.tabeller[1].visninger[celle].tall)
            #expect(utenfor == 0 || utenfor >= 5)
        }
        // No table has both the split and the cause.
        #expect(throws: Vernfeil.avrundingKreverEnTabell(maal: "deltatt|p")) {
            _ = try Vern.beskytt(
                Familie(
                    uttrekk: "u", tabeller: Self.tabeller(utenfor: [2, 9, 12], innenfor: [[8, 7], [9, 8], [6, 11]])),
                profil)
        }
    }

    @Test(
        "Få med sperret adresse utenfor delen: da er ingen av dem i totalen til delen",
        arguments: [(9, 7), (9, 9), (20, 7)])
    func sperretUtenfor(hele: Int, del: Int) throws {
        func tabell(_ nr: Int, _ sperret: Int) -> Tabell {
            let t = Self.tabeller(utenfor: [12, 9, 12], innenfor: [[8, 7], [9, 8], [6, 11]])[nr]
            return Tabell(t.hode, t.inndelinger, antall: t.antall, bareHovedtall: sperret)
        }
        let vernet = try Vern.beskytt(Familie(uttrekk: "u", tabeller: [tabell(0, hele), tabell(1, del)]), .frekvens5)
        let erFaa = hele - del == 2
        #expect(vernet.tabeller.map(\.regler.bareHovedtall) == [hele, erFaa ? 0 : del])
        #expect(vernet.tabeller.map(\.regler.faaSkjermede) == [false, erFaa])
        #expect(vernet.tabeller.map { $0.visninger[0].tall } == [82 + hele, 49 + (erFaa ? 0 : del)])
        #expect(vernet.rapport.skjermedeUtelatt == (erFaa ? ["A"] : []))
    }

    @Test("Delene må være de samme personene")
    func ulike() {
        var tabeller = Self.tabeller(utenfor: [9, 9, 9], innenfor: [[8, 7], [9, 8], [6, 11]])
        tabeller[1] = Tabell(
            tabeller[1].hode, tabeller[1].inndelinger, antall: [8, 7, 9, 8, 6, 12])
        #expect(throws: Vernfeil.self) { _ = try Vern.beskytt(Familie(uttrekk: "u", tabeller: tabeller), .frekvens5) }
    }

    @Test("En andel vises bare når begge deler gjør det, med halvt opp på den eksakte brøken")
    func andel() throws {
        let steder = ["A", "B", "C", "D", "E"]
        let tabell = Tabell(
            Tabellhode(id: "T", tittel: "", maal: "m", periode: "p", slag: .andel(inndeling: "mangler")),
            [.flat("sted", tittel: "", steder.map { ($0, $0) }), Self.mangler],
            antall: [50, 30, 20, 2, 2, 40, 60, 20, 70, 0])
        let t = try Vern.beskytt(Familie(uttrekk: "u", tabeller: [tabell]), .prøve(k: 5)).tabeller[0]
        let linjer = Dictionary(uniqueKeysWithValues: t.linjer.map { ($0.koder[0].kode, $0) })
        #expect(t.linjer.count == 6 && t.kolonner.map(\.navn) == ["sted"])
        // 30 of 80 is 37.5 %, 92 of 294 is 31.29 %.
        #expect(linjer["A"]?.verdi == 375 && linjer["A"]?.tegn == "")
        #expect(linjer["E"]?.verdi == 0 && linjer["E"]?.teller == 0)
        // B has two inside, C two outside: neither rate may be shown, nor what gives it.
        for sted in ["B", "C"] {
            #expect(linjer[sted]?.verdi == nil && linjer[sted]?.tegn == ":")
            #expect(linjer[sted]?.teller == nil || linjer[sted]?.nevner == nil)
        }
        for linje in t.linjer { #expect((linje.verdi == nil) == !linje.tegn.isEmpty) }
    }

    @Test("Personer med sperret adresse er verken i teller eller nevner")
    func sperret() throws {
        let andel = Tabell(
            Tabellhode(id: "A", tittel: "", maal: "m", periode: "p", slag: .andel(inndeling: "mangler")),
            [Self.mangler],
            antall: [20, 20], bareHovedtall: 40)
        let antall = Tabell(
            Tabellhode(id: "B", tittel: "", maal: "m", periode: "p"), [.flat("x", tittel: "", [("1", "")])],
            antall: [40], bareHovedtall: 40)
        let vernet = try Vern.beskytt(Familie(uttrekk: "u", tabeller: [andel, antall]), .frekvens5)
        #expect(vernet.tabeller[0].linjer.map(\.verdi) == [500] && vernet.tabeller[0].linjer[0].nevner == 40)
        #expect(vernet.tabeller[1].linjer.map(\.verdi) == [80, 40])
        #expect(vernet.tabeller.map(\.regler.bareHovedtall) == [0, 40])
    }

    @Test("18–55 i én tabell og 18–60 i en annen: forskjellen på én person kan ikke regnes ut")
    func kryssforskjell() throws {
        func alder(_ id: String, _ grunn: [Int]) -> Tabell {
            let inndeling = Inndeling(
                "alder", tittel: "", antallGrunn: 3,
                koder: [
                    .init(nivaa: "alt", kode: "alt", tittel: "", grunn: [0, 1, 2]),
                    .init(nivaa: id, kode: id, tittel: "", grunn: grunn),
                ])
            return Tabell(
                Tabellhode(id: id, tittel: "", maal: "m", periode: "p"), [inndeling], antall: [23, 1, 12])
        }
        let vernet = try Vern.beskytt(
            Familie(uttrekk: "u", tabeller: [alder("18-55", [0]), alder("18-60", [0, 1])]), .prøve(k: 5))
        let vist = vernet.tabeller.compactMap { $0.visninger[1].tall }
        #expect(vist.count < 2)
        #expect(vernet.rapport.former.first { $0.regel == "R6" }?.antall ?? 0 > 0)
    }
}
