import Kalender
import Regelmotor
import Register
import Testing

// Every open point of lovregler 12 that a rule here looks at: the recommended choice, and what the other choices change.

private func programfrist(_ person: Personmappe, _ velg: (inout Parametere) -> Void = { _ in }) -> Dato? {
    person.fakta(.test(velg), paa: 1.september(2027)).programfrist
}

private func program(
    _ maal: Sluttmaal = .n4, _ start: Dato = 5.januar(2026), foedt: Dato = 14.mai(1996), vedtatt: Dato? = nil,
    registrert: Dato? = nil, _ mer: (inout Eksempelperson) -> Void = { _ in }
) -> Personmappe {
    .eksempel(foedt: foedt) {
        $0.opphold(.utl0828, vedtatt: 1.desember(2023))
        $0.deltakelse(oppstart: start, vedtatt: vedtatt)
        $0.sluttmaal(maal, registrert: registrert ?? start, gjelderFra: start)
        mer(&$0)
    }
}

@Suite("Åpne punkter om lengden")
struct AapnePunkterLengdeTests {
    @Test("OP-01: siste dag er dagen før, eller samme dag")
    func op01() {
        #expect(programfrist(program()) == 4.januar(2028))
        #expect(programfrist(program()) { $0.fristregel = .sammeDag } == 5.januar(2028))
        let norsk = Personmappe.eksempel {
            $0.opphold(.utl0834L2, vedtatt: 9.januar(2026))
            $0.vedtak(.norsk37d, .norsk, vedtatt: 20.januar(2026), oppstart: 2.februar(2026))
        }
        #expect(norsk.fakta(.test { $0.fristregel = .sammeDag }).norsk.frist == 2.februar(2027))
    }

    @Test("OP-02: en frist i helgen blir stående, eller går til første virkedag")
    func op02() {
        let loerdag = program(.n4, 9.januar(2026))
        #expect(programfrist(loerdag) == 8.januar(2028))
        #expect(programfrist(loerdag) { $0.rullTilVirkedag = true } == 10.januar(2028))
        let bosatt = Personmappe.eksempel {
            $0.bosatt(30.november(2026))
            $0.kategori(.rpIntro)
        }
        #expect(bosatt.fakta().oppstart.frist == 28.februar(2027))
        #expect(bosatt.fakta(.test { $0.rullTilVirkedag = true }).oppstart.frist == 1.mars(2027))
    }

    @Test("OP-08: første vedtak etter startdato, eller etter vedtaksdato")
    func op08() {
        let person = Personmappe.eksempel {
            $0.deltakelse(oppstart: 2.mars(2026), vedtatt: 10.januar(2026))
            $0.deltakelse(oppstart: 2.februar(2026), vedtatt: 20.januar(2026))
        }
        #expect(person.fakta().startdato == 2.februar(2026))
        #expect(person.fakta(.test { $0.vedtakssortering = .vedtaksdato }).startdato == 2.mars(2026))
    }

    @Test("OP-09: gamle mål for dem under 25 går etter målet, eller er 36 måneder")
    func op09() {
        let under25 = program(.g4, 19.august(2024), foedt: 20.august(1999))
        #expect(programfrist(under25) == 18.august(2026))
        #expect(programfrist(under25) { $0.gammelUnder25Felles36 = true } == 18.august(2027))
        let fylt25 = program(.g4, 19.august(2024), foedt: 19.august(1999))
        #expect(programfrist(fylt25) { $0.gammelUnder25Felles36 = true } == 18.august(2026))
    }

    @Test("OP-09 rører ikke nye mål og mål med videregående", arguments: [(Sluttmaal.n4, 24), (.n6, 36), (.g1, 6)])
    func op09Ellers(maal: Sluttmaal, maaneder: Int) {
        let person = program(maal, 19.august(2024), foedt: 20.august(1999))
        let fakta = person.fakta(.test { $0.gammelUnder25Felles36 = true }, paa: 1.september(2024))
        #expect(fakta.frist?.verdi?.maaneder == maaneder)
    }

    @Test("OP-11: under 25 på startdato, vedtaksdato eller dagen målet ble registrert")
    func op11() {
        func maaneder(_ person: Personmappe, _ dag: Parametere.Under25Dato) -> Int? {
            let regelverk = Regelverk.test {
                $0.gammelUnder25Felles36 = true
                $0.under25Dato = dag
            }
            return person.fakta(regelverk, paa: 1.september(2025)).frist?.verdi?.maaneder
        }
        // The 25th birthday is 1 March 2025.
        let person = program(
            .g4, 3.mars(2025), foedt: 1.mars(2000), vedtatt: 20.februar(2025), registrert: 10.mars(2025))
        #expect(maaneder(person, .start) == 24)
        #expect(maaneder(person, .vedtak) == 36)
        #expect(maaneder(person, .sluttmaalReg) == 24)
        let tidlig = program(
            .g4, 3.mars(2025), foedt: 1.mars(2000), vedtatt: 1.mars(2025), registrert: 28.februar(2025))
        #expect(maaneder(tidlig, .vedtak) == 24)
        #expect(maaneder(tidlig, .sluttmaalReg) == 36)
    }

    @Test("OP-10: 1. januar og 1. august hører til den nye teksten, eller til den gamle")
    func op10() {
        let start = program(.n4, 1.januar(2026))
        #expect(start.fakta().avvik.ider == [])
        #expect(start.fakta(.test { $0.skjaeringsdatoInkl = false }).avvik.ider == ["AVVIK-2"])
        let gammeltMaal = program(.g4, 1.januar(2026))
        #expect(gammeltMaal.fakta().avvik.ider == ["AVVIK-3"])
        #expect(gammeltMaal.fakta(.test { $0.skjaeringsdatoInkl = false }).avvik.ider == [])
        let norsk = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.august(2023))
            $0.utdanning(.ja)
            $0.vedtak(.norsk, .norsk, vedtatt: 1.september(2023), oppstart: 4.september(2023))
        }
        #expect(norsk.fakta().norsk.anker == 4.september(2023))
        #expect(norsk.fakta(.test { $0.skjaeringsdatoInkl = false }).norsk.anker == 1.august(2023))
    }
}

@Suite("Åpne punkter om fravær, permisjon og stans")
struct AapnePunkterFravaerTests {
    /// Six virkedager in each of two periods.
    private func toGangerSeks(_ start: Dato, _ a: Periode, _ b: Periode) -> Personmappe {
        program(.n4, start) {
            $0.fravaer(.lege, a)
            $0.fravaer(.lege, b)
        }
    }

    private func tillegg(_ person: Personmappe, _ velg: (inout Parametere) -> Void = { _ in }) -> Int? {
        person.fakta(.test(velg), paa: 1.september(2027)).frist?.verdi?.tillegg
    }

    @Test(
        "OP-12: de ti dagene summeres over programmet, kalenderåret eller tolv måneder",
        arguments: [
            (5.januar(2026), 2.november(2026)...9.november(2026), 1.februar(2027)...8.februar(2027), [12, 0, 0]),
            (6.juli(2026), 2.november(2026)...9.november(2026), 1.februar(2027)...8.februar(2027), [12, 0, 12]),
            (6.juli(2026), 1.juni(2027)...8.juni(2027), 12.juli(2027)...19.juli(2027), [12, 12, 0]),
        ])
    func op12(start: Dato, a: Periode, b: Periode, ventet: [Int]) {
        let person = toGangerSeks(start, a, b)
        let vinduer: [Parametere.Fravaersvindu] = [.program, .kalenderaar, .tolvMaaneder]
        #expect(vinduer.map { vindu in tillegg(person) { $0.fravaersvindu = vindu } } == ventet)
    }

    @Test("OP-13: en dag med både fravær og permisjon teller én gang, eller to")
    func op13() {
        let person = deltaker {
            $0.permisjon(.pVelferd, 7.september(2026)...11.september(2026))
            $0.fravaer(.lege, 10.september(2026)...18.september(2026))
        }
        #expect(programfrist(person) == 4.januar(2027))
        #expect(programfrist(person) { $0.overlappTellesEnGang = false } == 20.januar(2027))
    }

    @Test("OP-14: tillegget er virkedager, eller kalenderdager")
    func op14() {
        let person = deltaker { $0.fravaer(.lege, 2.mars(2026)...16.mars(2026)) }
        #expect(programfrist(person) == 19.januar(2027))
        #expect(programfrist(person) { $0.tilleggsenhet = .kalenderdag } == 15.januar(2027))
    }

    @Test("OP-15: dager inne i tillegget teller igjen, eller ikke")
    func op15() {
        let person = deltaker {
            $0.fravaer(.lege, 5.oktober(2026)...20.oktober(2026))
            $0.fravaer(.lege, 11.januar(2027)...13.januar(2027))
        }
        #expect(programfrist(person) == 25.januar(2027))
        #expect(programfrist(person) { $0.iterer = false } == 20.januar(2027))
    }

    @Test("OP-16: alle dager summeres, eller bare dager fra og med en dato")
    func op16() {
        let person = deltaker { $0.fravaer(.lege, 2.mars(2026)...16.mars(2026)) }
        #expect(tillegg(person) == 11)
        #expect(tillegg(person) { $0.fellesSumFra = 2.mars(2026) } == 11)
        #expect(tillegg(person) { $0.fellesSumFra = 3.mars(2026) } == 0)
    }

    @Test("OP-17: deler av dager teller ikke, eller som hele")
    func op17() {
        let ammefri = deltaker { $0.permisjon(.pAmmefri, 2.mars(2026)...16.mars(2026)) }
        #expect(tillegg(ammefri) == 0)
        #expect(tillegg(ammefri) { $0.delvisDag = .hel } == 11)
        let timer = deltaker {
            for dag in [2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16] {
                $0.mappe.fravaer.append(
                    Fravaer(
                        ordning: .intro, type: .lege, fra: dag.mars(2026), til: dag.mars(2026),
                        timer: Desimal(hundredeler: 250)))
            }
        }
        #expect(tillegg(timer) == 0)
        #expect(tillegg(timer) { $0.delvisDag = .hel } == 11)
    }

    @Test("OP-18: ferie og høytid teller ikke mot de ti, eller teller mot dem uten å bli lagt til")
    func op18() {
        let person = deltaker {
            $0.permisjon(.pFerie, 6.juli(2026)...8.juli(2026))
            $0.permisjon(.pReligion, 21.mai(2026)...22.mai(2026))
            $0.fravaer(.lege, 2.mars(2026)...11.mars(2026))
        }
        #expect(programfrist(person) == 4.januar(2027))
        #expect(tillegg(person) { $0.fridagerITerskel = true } == 8)
        #expect(programfrist(person) { $0.fridagerITerskel = true } == 14.januar(2027))
    }

    @Test("OP-19: midlertidig stans flytter ikke fristen, eller flytter den med sine virkedager")
    func op19() {
        let person = deltaker { $0.stans(.midlertidig, 2.mars(2026)...8.mars(2026)) }
        #expect(programfrist(person) == 4.januar(2027))
        #expect(programfrist(person) { $0.stansForlenger = true } == 11.januar(2027))
    }

    @Test("OP-19 gjelder midlertidig stans: en permanent stans flytter aldri fristen")
    func op19Permanent() {
        let person = deltaker {
            $0.mappe.stanser.append(Stans(ordning: .intro, type: .permanent, fra: 1.juni(2026)))
        }
        #expect(programfrist(person) { $0.stansForlenger = true } == 4.januar(2027))
    }
}

@Suite("Åpne punkter om norsk, rapporter og grenser")
struct AapnePunkterEllersTests {
    private let gammelTillatelse = Personmappe.eksempel {
        $0.opphold(.utl0828, vedtatt: 10.mai(2022), ankomst: 1.januar(2022))
        $0.utdanning(.ja)
        $0.vedtak(.norsk, .norsk, vedtatt: 20.august(2022), oppstart: 1.september(2022))
        $0.vedtak(.samf, .samf, vedtatt: 20.august(2022), oppstart: 1.september(2022))
    }

    @Test("OP-20: gammel tillatelse regner norsk fra inntreden, eller fra første vedtak")
    func op20() {
        #expect(gammelTillatelse.fakta().norsk.frist == 9.november(2023))
        let foersteVedtak = gammelTillatelse.fakta(.test { $0.norskAnkerGammel = .foersteVedtak })
        #expect(foersteVedtak.norsk.frist == 29.februar(2024))
        // For samfunnskunnskap the text itself names the day, so there is nothing to choose.
        #expect(foersteVedtak.samfunn.frist == 9.mai(2023))
    }

    @Test("OP-21: samfunnskunnskap er tolv måneder, eller det som velges")
    func op21() {
        #expect(gammelTillatelse.fakta().samfunn.frist == 9.mai(2023))
        #expect(gammelTillatelse.fakta(.test { $0.samfunnFristMaaneder = 36 }).samfunn.frist == 9.mai(2025))
    }

    @Test("OP-25: avsluttede er utenfor avviksrapportene, eller med")
    func op25() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.desember(2025))
            $0.deltakelse(oppstart: 5.januar(2026))
            $0.avslutning(.gjennomfoert, .vgo, 2.februar(2026))
        }
        #expect(person.fakta().avvik.ider == [])
        #expect(person.fakta(.test { $0.avvikInkluderAvsluttede = true }).avvik.ider == ["AVVIK-1"])
    }

    @Test("OP-26: permisjon følger ordningen, eller forlenger norsk også når den står på programmet")
    func op26() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0834L2, vedtatt: 9.januar(2026))
            $0.vedtak(.norsk37d, .norsk, vedtatt: 20.januar(2026), oppstart: 2.februar(2026))
            $0.permisjon(.pVelferd, 1.juni(2026)...3.juni(2026), ordning: .intro)
        }
        #expect(person.fakta().norsk.frist == 1.februar(2027))
        #expect(person.fakta(.test { $0.permisjonFoelgerOrdning = false }).norsk.frist == 4.februar(2027))
    }

    @Test("OP-27: toårsdagen er for sent, eller den siste dagen")
    func op27() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.januar(2024))
            $0.bosatt(1.mars(2024))
            $0.bortfall(5.januar(2026))
        }
        let mild = Regelverk.test { $0.mindreEnnStreng = false }
        #expect(person.fakta().toaarsgrense == 1.mars(2026))
        #expect(person.fakta().bortfall?.status == .fristUte)
        #expect(person.fakta(mild).toaarsgrense == 2.mars(2026))
        #expect(person.fakta(mild).bortfall?.status == .bortfalt)
    }
}
