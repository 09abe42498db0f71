import Kalender
import Regelmotor
import Register
import Testing

@testable import Statistikk

/// How much goes on in the programme: absence, hours a week and weeks without anything (K-03, L-09, L-10).
@Suite struct OmfangTests {
    private let aaret = Statistikkperiode.aar(2025)

    @Test("L-09: tre av fem på fulltid, fire av fem på 30 timer; den i permisjon hele året er ikke med")
    func fulltid() throws {
        let svar37 = try svar(.fulltid, E10.personer, aaret)
        #expect(svar37.teller == 3 && svar37.nevner == 5 && svar37.tekst == "60.0")
        #expect(try svar(.fulltid30, E10.personer, aaret).tekst == "80.0")
    }

    @Test("L-10: to av fem har flere enn fem uker uten tiltak")
    func helaarig() throws {
        let svar = try svar(.ikkeHelaarig, E10.personer, aaret)
        #expect(svar.teller == 2 && svar.nevner == 5 && svar.tekst == "40.0")
    }

    private func iProgram(
        _ fra: Dato = 1.januar(2025), til: Dato? = nil, _ fortell: (inout Eksempelperson) -> Void = { _ in }
    ) -> Personmappe {
        person(.k, 14.mai(1996)) {
            $0.program(5001, fra, til: til)
            fortell(&$0)
        }
    }

    @Test("L-09: 28 dager er fire uker, 27 er ikke, og dager i permisjon teller ikke")
    func fireUker() throws {
        #expect(try svar(.fulltid, [iProgram(4.desember(2025))], aaret).nevner == 1)
        #expect(try svar(.fulltid, [iProgram(5.desember(2025))], aaret).nevner == 0)
        let borte = iProgram(4.desember(2025)) { $0.permisjon(.pVelferd, 8.desember(2025)...8.desember(2025)) }
        #expect(try svar(.fulltid, [borte], aaret).nevner == 0)
        let ferie = iProgram(4.desember(2025)) { $0.permisjon(.pFerie, 8.desember(2025)...8.desember(2025)) }
        #expect(try svar(.fulltid, [ferie], aaret).nevner == 1)
    }

    @Test("L-09: 37,49 timer er ikke fulltid; prosent av fulltid er timer; uten tiltak er ingen på fulltid")
    func fulltidsgrenser() throws {
        let stories: [((inout Eksempelperson) -> Void, Int)] = [
            ({ $0.tiltak(.norsk, fra: 1.januar(2025), timer: Desimal(hundredeler: 3_750)) }, 1),
            ({ $0.tiltak(.norsk, fra: 1.januar(2025), timer: Desimal(hundredeler: 3_749)) }, 0),
            ({ $0.tiltak(.vgo, fra: 1.januar(2025), prosent: Desimal(100)) }, 1), ({ _ in }, 0),
        ]
        for (fortell, teller) in stories {
            #expect(try svar(.fulltid, [iProgram(1.januar(2025), fortell)], aaret).teller == teller)
        }
    }

    @Test("L-09: et tiltak som erstatter et annet, dobler ikke timene (M-05)")
    func erstattet() throws {
        func med(erstatter: UInt32) -> Personmappe {
            iProgram {
                $0.tiltak(.norsk, fra: 1.januar(2025), timer: Desimal(30), noekkel: 1)
                $0.tiltak(.praksis, fra: 1.mars(2025), timer: Desimal(30), noekkel: 2, erstatter: erstatter)
            }
        }
        #expect(try svar(.fulltid, [med(erstatter: 1)], aaret).teller == 0)
        #expect(try svar(.fulltid, [med(erstatter: 0)], aaret).teller == 1)
    }

    @Test("L-10: et halvt år har halvparten av ukene; en uke i permisjon er ikke uten tiltak, en uke i ferie er det")
    func halvtAar() throws {
        func utenTiltak(_ uker: Int, _ type: Permisjonstype? = nil) -> Personmappe {
            iProgram(1.januar(2025), til: 30.juni(2025)) {
                let foerste = 3.mars(2025)
                $0.tiltak(.norsk, fra: 1.januar(2025), til: foerste.plus(dager: -1))
                $0.tiltak(.norsk, fra: foerste.plus(dager: 7 * uker))
                if let type { $0.permisjon(type, foerste...foerste.plus(dager: 6)) }
            }
        }
        #expect(try svar(.ikkeHelaarig, [utenTiltak(2)], aaret).teller == 0)
        #expect(try svar(.ikkeHelaarig, [utenTiltak(3)], aaret).teller == 1)
        #expect(try svar(.ikkeHelaarig, [utenTiltak(3, .pVelferd)], aaret).teller == 0)
        #expect(try svar(.ikkeHelaarig, [utenTiltak(3, .pFerie)], aaret).teller == 1)
    }

    @Test("Regnet dag for dag kommer det samme ut, for tilfeldige personer")
    func dagForDag() throws {
        var terning = Terning(froe: 20_251_231)
        var treff = [Int](repeating: 0, count: 3)
        for nr in 0..<600 {
            let sak = try tilfelle(terning.deltaker(), 31.desember(2025))
            let sakte = DagForDag(sak, aaret)
            func kort(_ utvalg: Utvalg) -> Bool { utvalg.gjelder(sak, aaret) }
            #expect(Mengde.planlagteDager.verdi(sak, aaret) == sakte.planlagt, "trekning \(nr)")
            #expect(Mengde.fravaersdager.verdi(sak, aaret) == sakte.fravaer, "trekning \(nr)")
            #expect(kort(.aktiveFireUker) == sakte.erMed, "trekning \(nr)")
            #expect(kort(.fulltid) == sakte.erPaa(tideler: 375), "trekning \(nr)")
            #expect(kort(.fulltid30) == sakte.erPaa(tideler: 300), "trekning \(nr)")
            #expect(kort(.ikkeHelaarig) == sakte.harForMangeUker, "trekning \(nr)")
            for (i, ja) in [sakte.fravaer > 0, sakte.erPaa(tideler: 375), sakte.harForMangeUker].enumerated() where ja {
                treff[i] += 1
            }
        }
        // Both answers come often enough that the comparison says something.
        #expect(treff.allSatisfy { (60..<540).contains($0) }, "\(treff)")
    }
}

/// The same figures, one day at a time and straight from the rows.
private struct DagForDag {
    private(set) var planlagt = 0
    private(set) var fravaer = 0
    private var dagerTilStede = 0
    private var programdager = 0
    private var dagerMedTiltak = 0
    private var timer = 0
    private var ukerUten = 0

    var erMed: Bool { dagerTilStede >= 28 }
    var harForMangeUker: Bool { programdager > 0 && 365 * ukerUten > 5 * programdager }

    func erPaa(tideler: Int) -> Bool { dagerMedTiltak > 0 && timer >= 10 * tideler * dagerMedTiltak }

    init(_ sak: Tilfelle, _ periode: Statistikkperiode) {
        let (mappe, regelverk) = (sak.mappe, sak.grunnlag.regelverk)
        let fridag: [Permisjonstype] = [.pFerie, .pReligion]
        let ikkeHelDag: [Permisjonstype] = [.pAmmefri, .pSvangerskapskontroll, .pUkjent]
        func iProgram(_ d: Dato) -> Bool { sak.program.dag(d) && periode.inneholder(d) }
        func iPermisjon(_ d: Dato, medFridager: Bool) -> Bool {
            mappe.stanser.contains { $0.fra <= d && d <= $0.til ?? d }
                || mappe.permisjoner.contains {
                    $0.fra <= d && d <= $0.til && !ikkeHelDag.contains($0.type)
                        && (medFridager || !fridag.contains($0.type))
                }
        }
        func tiltak(_ d: Dato) -> [Tiltak] { mappe.tiltak.filter { $0.fra <= d && d <= $0.til ?? d } }

        for nummer in periode.fra.dagnummer...periode.til.dagnummer {
            let d = Dato(dagnummer: nummer)
            if d.ukedag == 1 {
                let uke = (0..<5).map { d.plus(dager: $0) }
                let erBorte = uke.allSatisfy {
                    !regelverk.virkedager.erVirkedag($0) || iPermisjon($0, medFridager: false)
                }
                if uke.allSatisfy(iProgram), uke.allSatisfy({ tiltak($0).isEmpty }), !erBorte { ukerUten += 1 }
            }
            guard iProgram(d) else { continue }
            programdager += 1
            if regelverk.virkedager.erVirkedag(d), !iPermisjon(d, medFridager: true) {
                planlagt += 1
                let erFravaer = mappe.fravaer.contains {
                    $0.fra <= d && d <= $0.til && !($0.timer != nil && $0.fra == $0.til)
                }
                if erFravaer { fravaer += 1 }
            }
            guard !iPermisjon(d, medFridager: false) else { continue }
            dagerTilStede += 1
            let gaar = tiltak(d)
            if !gaar.isEmpty { dagerMedTiltak += 1 }
            for t in gaar where !gaar.contains(where: { $0.erstatter == t.noekkel }) {
                timer += Int(t.timerPerUke?.hundredeler ?? 0)
            }
        }
    }
}

/// SplitMix64: the same persons from the same seed on every machine.
private struct Terning: RandomNumberGenerator {
    private var tilstand: UInt64

    init(froe: UInt64) { tilstand = froe }

    mutating func next() -> UInt64 {
        tilstand &+= 0x9E37_79B9_7F4A_7C15
        var z = tilstand
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    private mutating func en(av antall: Int) -> Bool { Int.random(in: 0..<antall, using: &self) == 0 }
    private mutating func dag(_ fra: Dato, _ dager: Int) -> Dato {
        fra.plus(dager: Int.random(in: 0...dager, using: &self))
    }
    private mutating func periode(_ dager: Int) -> Periode {
        let fra = dag(1.november(2024), 420)
        return fra...dag(fra, dager)
    }
    private mutating func kode<Verdi: Kodeverk>(_ type: Verdi.Type) -> Verdi {
        Verdi.koder[Int.random(in: 0..<Verdi.koder.count, using: &self)].verdi
    }

    /// A person in one or two programmes around 2025, with activities that overlap, replace each other and leave gaps.
    mutating func deltaker() -> Personmappe {
        let (start, opphold) = (dag(1.juni(2024), 400), dag(1.januar(2025), 300))
        var terning = self
        defer { self = terning }
        return person(.k, 14.mai(1996)) {
            $0.program(5001, start, til: terning.en(av: 3) ? terning.dag(start, 400) : nil)
            if terning.en(av: 3) { $0.program(5006, opphold) }
            if terning.en(av: 4) { $0.avslutning(.gjennomfoert, .annet, terning.dag(start, 500)) }
            for nr in 1...Int.random(in: 1...5, using: &terning) {
                let (fra, erAapen) = (terning.dag(1.oktober(2024), 300), terning.en(av: 2))
                $0.tiltak(
                    terning.kode(Tiltakstype.self), fra: fra, til: erAapen ? nil : terning.dag(fra, 300),
                    timer: Desimal(hundredeler: Int32.random(in: 0...40, using: &terning) * 100), noekkel: UInt32(nr),
                    erstatter: nr > 1 && terning.en(av: 2) ? UInt32(nr - 1) : 0)
            }
            for _ in 0..<Int.random(in: 0...3, using: &terning) {
                $0.permisjon(terning.kode(Permisjonstype.self), terning.periode(60))
            }
            for _ in 0..<Int.random(in: 0...3, using: &terning) {
                let timer: Desimal? = terning.en(av: 4) ? Desimal(3) : nil
                $0.fravaer(terning.kode(Fravaerstype.self), terning.periode(20), timer: timer)
            }
            if terning.en(av: 4) {
                let periode = terning.periode(60)
                $0.stans(.midlertidig, fra: periode.fom, til: terning.en(av: 4) ? nil : periode.tom)
            }
        }
    }
}
