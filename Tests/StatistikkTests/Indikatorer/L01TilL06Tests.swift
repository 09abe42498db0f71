import Kalender
import Register
import Testing

@testable import Statistikk

@Suite struct L01TilL06Tests {
    private let aaret = Statistikkperiode.aar(2025)

    private func oppstart(_ personer: [Personmappe], _ dato: Dato = E5.dato) throws -> Indikatorsvar {
        try svar(.oppstartInnenTreMaaneder, personer, aaret, dato: dato)
    }

    @Test("L-01: tre av fem begynte i tide")
    func oppstart() throws {
        let telling = try telling(.oppstartInnenTreMaaneder, E5.personer, aaret, dato: E5.dato)
        #expect(telling.svar(0).teller == 3 && telling.svar(0).nevner == 5 && telling.svar(0).tekst == "60.0")
        #expect(telling.svar(0, .kommune(Kommunenummer(5001))).tekst == "60.0")
    }

    @Test("L-01: fristen må være ute, og bosettingen i året; uten avtale regnes den fra kravet")
    func fristUte() throws {
        let person = [E5.bosatt(20.desember(2025))]
        #expect(try oppstart(person, 19.mars(2026)).nevner == 0)
        #expect(try oppstart(person, 20.mars(2026)).nevner == 1)
        #expect(try oppstart([E5.bosatt(31.desember(2024))]).nevner == 0)
        let krav = Personmappe.eksempel {
            $0.kategori(.rpIntro)
            $0.bosatt(2.desember(2024), kommune: 5001, etterAvtale: false)
            $0.krav(.intro, .krav, 2.januar(2025))
            $0.program(5001, 2.april(2025))
        }
        #expect(try oppstart([krav]).tekst == "100.0")
    }

    @Test("L-01: bortfall før fristen tar personen ut, på fristen og etter ikke")
    func bortfall() throws {
        for (dag, nevner) in [(1.september(2025), 0), (2.september(2025), 1), (5.januar(2026), 1)] {
            let person = E5.bosatt(2.juni(2025)) { $0.bortfallMedAvslutning(dag) }
            #expect(try oppstart([person]).nevner == nevner)
        }
    }

    @Test("L-01: også uten levert kategori er den med som fikk bortfall etter fristen")
    func beregnetKategori() throws {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.april(2025))
            $0.bosatt(2.juni(2025))
            $0.bortfallMedAvslutning(5.januar(2026))
        }
        #expect(try oppstart([person]).nevner == 1)
    }

    @Test("L-01: den som flyttet før fristen, er ute; den som flyttet på fristen, teller der han ble bosatt")
    func flytting() throws {
        func flyttet(_ dag: Dato) -> Personmappe {
            E5.bosatt(2.juni(2025)) {
                $0.adresse(.oppfoelging, kommune: 5001, fra: 2.juni(2025), til: dag.plus(dager: -1))
                $0.adresse(.oppfoelging, kommune: 5006, fra: dag)
            }
        }
        #expect(try oppstart([flyttet(1.september(2025))]).nevner == 0)
        let telling = try telling(.oppstartInnenTreMaaneder, [flyttet(2.september(2025))], aaret, dato: E5.dato)
        #expect(telling.svar(0, .kommune(Kommunenummer(5001))).nevner == 1)
        #expect(telling.svar(0, .kommune(Kommunenummer(5006))).nevner == 0)
        let utvandret = E5.bosatt(2.juni(2025)) { $0.avslutning(.avbrutt, .utvandret, 1.september(2025)) }
        #expect(try oppstart([utvandret]).nevner == 0)
    }

    private static let avvik: [(Indikator, Int, String)] = [
        (.utenSluttmaal, 1, "12.5"), (.forNyttSluttmaal, 1, "12.5"), (.utgaattSluttmaal, 1, "12.5"),
        (.etterregistrering, 1, "12.5"), (.forNyttVgo, 0, "0.0"),
    ]

    @Test("L-02 til L-04c: én av åtte i hvert avvik, ingen i 2b; de tre første sammen er 37,5 prosent")
    func avvik() throws {
        for (indikator, teller, tekst) in Self.avvik {
            let svar = try svar(indikator, E9.personer, .dato(E9.dato))
            #expect(svar.teller == teller && svar.nevner == 8 && svar.tekst == tekst, "\(indikator.id)")
        }
        let tre = try Self.avvik.prefix(3).compactMap { try svar($0.0, E9.personer, .dato(E9.dato)).teller }
        #expect(Broek(100 * tre.reduce(0, +), 8)?.tekst(1) == "37.5")
    }

    private func begynte(_ start: Dato, _ maal: Sluttmaal?, foedt: Dato = 14.mai(1996)) -> Personmappe {
        person(.k, foedt, "SYR", .nei) {
            $0.opphold(.utl0828, vedtatt: 2.januar(2024))
            $0.program(5001, start)
            if let maal { $0.sluttmaal(maal, registrert: start) }
        }
    }

    @Test(
        "L-02 til L-04c: dagen før og dagen sluttmålene skifter",
        arguments: [
            (31.desember(2025), Sluttmaal.n4, [0, 1, 0, 0, 0]), (1.januar(2026), .n4, [0, 0, 0, 0, 0]),
            (31.desember(2025), .g4, [0, 0, 0, 0, 0]), (1.januar(2026), .g4, [0, 0, 1, 0, 0]),
            (31.desember(2024), .n6, [0, 0, 0, 0, 1]), (1.januar(2025), .n6, [0, 0, 0, 0, 0]),
            (31.desember(2024), .g5, [0, 0, 0, 0, 0]), (1.januar(2025), .g5, [0, 0, 0, 1, 0]),
            (12.januar(2026), nil, [1, 0, 0, 0, 0]),
        ] as [(Dato, Sluttmaal?, [Int])])
    func avviksgrenser(_ start: Dato, _ maal: Sluttmaal?, _ ventet: [Int]) throws {
        let personer = [begynte(start, maal)]
        #expect(try Self.avvik.map { try svar($0.0, personer, .dato(dagen)).teller } == ventet)
    }

    @Test("Ingen er i to av L-02 til L-04, og ingen med sluttmål er i L-02 (indikatorer 11, 6)")
    func disjunkte() throws {
        let saker = try E9.personer.map { try tilfelle($0, E9.dato) } + eksempelsaker
        #expect(saker.count > 100)
        for sak in saker {
            let periode = Statistikkperiode.dato(sak.sak.dato)
            let treff = [Utvalg.avvik1, .avvik2, .avvik3].map { $0.gjelder(sak, periode) }
            #expect(treff.count { $0 } <= 1)
            #expect(!treff[0] || sak.sluttmaal(paa: sak.sak.dato) == nil)
        }
    }

    @Test("L-05: ett sluttmål av sju er i strid med utdanningen")
    func utdanning() throws {
        let svar = try svar(.sluttmaalMotUtdanning, E9.personer, .dato(E9.dato))
        #expect(svar.teller == 1 && svar.nevner == 7 && svar.tekst == "14.3")
    }

    @Test("L-05: begge veier, og den uten registrert utdanning er ikke i nevneren")
    func utdanningBeggeVeier() throws {
        for (maal, utdanning, teller, nevner) in [
            (Sluttmaal.n2, UtdanningVgo.ja, 0, 1), (.n2, .nei, 1, 1), (.n4, .ja, 1, 1), (.n4, .nei, 0, 1),
            (.n4, .ikkeReg, 0, 0),
        ] {
            let person = person(.k, 14.mai(1996), "SYR", utdanning) {
                $0.opphold(.utl0828, vedtatt: 1.desember(2025))
                $0.program(5001, 2.februar(2026))
                $0.sluttmaal(maal, registrert: 2.februar(2026))
            }
            let svar = try svar(.sluttmaalMotUtdanning, [person], .dato(dagen))
            #expect(svar.teller == teller && svar.nevner == nevner)
        }
    }

    @Test("L-05b: ingen i E9; 55 år ved oppstart er ikke over, 56 er det")
    func overOevreAlder() throws {
        let svar5b = try svar(.overOevreAlder, E9.personer, .dato(E9.dato))
        #expect(svar5b.teller == 0 && svar5b.tekst == "0.0")
        let start = 2.februar(2026)
        for (foedt, maal, teller) in [
            (3.februar(1970), Sluttmaal.n6, 0), (2.februar(1970), .n6, 1), (2.februar(1970), .n4, 0),
        ] {
            #expect(try svar(.overOevreAlder, [begynte(start, maal, foedt: foedt)], .dato(dagen)).teller == teller)
        }
    }

    @Test("L-06: én av én; 25 år ved oppstart er ikke under")
    func under25() throws {
        let svar6 = try svar(.under25MedArbeid, E9.personer, .dato(E9.dato))
        #expect(svar6.teller == 1 && svar6.nevner == 1)
        let start = 2.februar(2026)
        let yngre = try svar(.under25MedArbeid, [begynte(start, .n6, foedt: 3.februar(2001))], .dato(dagen))
        #expect(yngre.teller == 0 && yngre.nevner == 1)
        #expect(try svar(.under25MedArbeid, [begynte(start, .n4, foedt: 2.februar(2001))], .dato(dagen)).nevner == 0)
    }
}
