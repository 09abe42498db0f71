import Kalender
import Regelmotor
import Register
import Testing

@testable import Statistikk

@Suite struct K04TilK09Tests {
    @Test("K-04: to venter, én innen fristen og én med fristen passert")
    func venter() throws {
        let telling = try telling(.venter, E5.personer, .dato(E5.dato))
        #expect(telling.svar(0).tekst == "2")
        #expect(telling.regnskap(0, .land).koder == [1, 1, 0])
        #expect(telling.svar(0, .kommune(Kommunenummer(5001))).tekst == "2")
    }

    @Test("K-04: siste dag av fristen venter innen fristen, dagen etter er den passert; et vedtak om deltakelse er nok")
    func ventegrenser() throws {
        let person = E5.bosatt(20.desember(2025))
        #expect(try telling(.venter, [person], .dato(20.mars(2026))).regnskap(0, .land).koder == [1, 0, 0])
        #expect(try telling(.venter, [person], .dato(21.mars(2026))).regnskap(0, .land).koder == [0, 1, 0])
        let medVedtak = E5.bosatt(20.desember(2025), start: 4.mai(2026))
        #expect(try svar(.venter, [medVedtak], .dato(21.mars(2026))).tekst == "0")
    }

    private func miks(_ personer: [Personmappe], _ periode: Statistikkperiode) throws -> [String] {
        try Indikator.tiltaksmiks.map { try svar($0, personer, periode, dato: dagen).tekst }
    }

    @Test("K-05: 60, 30 og 10 prosent; et element ingen har, er null")
    func tiltaksmiks() throws {
        let timer: [[(Tiltakstype, Int)]] = [
            [(.norsk, 20), (.praksis, 10)], [(.norsk, 15), (.navTiltak, 15)], [(.norsk, 10), (.vgo, 10)],
            [(.norsk, 10)], [(.norsk, 5), (.kursYrke, 5)],
        ]
        let personer = timer.map { tiltak in
            deltaker { for (type, timer) in tiltak { $0.tiltak(type, fra: 19.januar(2026), timer: Desimal(timer)) } }
        }
        let ventet = ["60.0", "0.0", "0.0", "0.0", "30.0", "0.0", "0.0", "10.0", "0.0"]
        #expect(try miks(personer, .dato(dagen)) == ventet)
        #expect(try miks(personer, .maaned(1.mars(2026))) == ventet)
        #expect(try miks([deltaker()], .dato(dagen)) == [String](repeating: ".", count: 9))
    }

    @Test("K-05: et tiltak som er erstattet, gir ikke timer de dagene (M-05); utenfor programmet gir ingen")
    func erstattet() throws {
        let person = deltaker {
            $0.tiltak(.norsk, fra: 1.januar(2026), timer: Desimal(10), noekkel: 1)
            $0.tiltak(.praksis, fra: 16.mars(2026), til: 31.mars(2026), timer: Desimal(10), noekkel: 2, erstatter: 1)
        }
        let norsk = try svar(Indikator.tiltaksmiks[0], [person], .maaned(1.mars(2026)), dato: dagen)
        #expect(norsk.teller == 15 * 1_000 && norsk.nevner == 31 * 1_000)
        let januar = try svar(Indikator.tiltaksmiks[0], [person], .maaned(1.januar(2026)), dato: dagen)
        #expect(januar.nevner == 13 * 1_000)
    }

    @Test("K-05: de arbeidsrettede tiltakene er de samme som lovens (§ 14 a)")
    func arbeidsrettedeTiltak() {
        for type in Tiltakstype.koder.map(\.verdi) {
            #expect((type.element == .arbeidsrettet) == type.erArbeidsrettet, "\(type.kode)")
        }
    }

    @Test("K-06: fem av åtte gikk til arbeid eller utdanning; dagen etter at de tolv månedene er ute, er ingen med")
    func overgang() throws {
        #expect(try svar(.overgangTolvMaaneder, E3.personer, .tolvMaaneder(til: 31.desember(2024))).tekst == "63")
        #expect(try svar(.overgangTolvMaaneder, E3.personer, .tolvMaaneder(til: 27.juni(2025))).nevner == 8)
        #expect(try svar(.overgangTolvMaaneder, E3.personer, .tolvMaaneder(til: 28.juni(2025))).tekst == ".")
    }

    @Test("K-07: 60,0 mot 40,0 i gruppen")
    func sammenligning() throws {
        func regnskap(_ teller: Int, _ nevner: Int) -> Regnskap {
            var ut = Regnskap()
            ut.legg(til: .tall(teller: teller, nevner: nevner))
            return ut
        }
        let svar = Sammenligning(
            .oppstartIFrist, egen: regnskap(3, 5), andre: [regnskap(10, 20), regnskap(6, 20)])
        #expect(svar.egen.tekst == "60.0" && svar.gruppe.tekst == "40.0")
        #expect(svar.gruppe.teller == 16 && svar.gruppe.nevner == 40)
        #expect(Sammenligning(.oppstartIFrist, egen: regnskap(3, 5), andre: []).gruppe.tekst == ".")
    }

    @Test("K-07: kommunen selv er ikke i gruppen den holdes opp mot")
    func utenEgen() throws {
        let gruppe = [5001, 5006, 5031].map { Kommunenummer($0) }
        let telling = try telling(.overgang, E3.personer, .aar(2024))
        let svar = telling.sammenligning(0, gruppe[0], med: gruppe)
        #expect(svar.egen.teller == 2 && svar.egen.nevner == 3)
        #expect(svar.gruppe.teller == 3 && svar.gruppe.nevner == 5)
        #expect(telling.sammenligning(0, gruppe[0], med: [gruppe[0]]).gruppe.tekst == ".")
    }

    private let kvartalet = Statistikkperiode.kvartal(1.mars(2026))

    @Test("K-09: to er bortfalt nå, og tre av de seks nye i kvartalet var det en gang")
    func bortfall() throws {
        #expect(try svar(.bortfallNaa, E12.personer, .dato(dagen)).tekst == "2")
        let nye = try svar(.bortfallAvNye, E12.personer, kvartalet, dato: dagen)
        #expect(nye.teller == 3 && nye.nevner == 6 && nye.tekst == "50.0")
    }

    @Test("K-09: dagen rett og plikt kommer tilbake, og første og siste dag av kvartalet")
    func bortfallsgrenser() throws {
        #expect(try svar(.bortfallAvNye, [E5.bosatt(1.januar(2026))], kvartalet, dato: dagen).nevner == 1)
        #expect(try svar(.bortfallAvNye, [E5.bosatt(31.mars(2026))], kvartalet, dato: dagen).nevner == 1)
        #expect(try svar(.bortfallAvNye, [E5.bosatt(1.april(2026))], kvartalet, dato: dagen).nevner == 0)
        #expect(try svar(.bortfallAvNye, [E5.bosatt(2.mars(2026), .rettIntro)], kvartalet, dato: dagen).nevner == 0)
        let mappe = E5.bosatt(1.januar(2026)) { $0.bortfallMedAvslutning(5.januar(2026)) }
        #expect(try svar(.bortfallNaa, [mappe], .dato(5.januar(2026))).tekst == "1")
        #expect(try svar(.bortfallNaa, [mappe], .dato(4.januar(2026))).tekst == "0")
    }
}
