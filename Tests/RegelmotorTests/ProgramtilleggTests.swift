import Kalender
import Regelmotor
import Register
import Testing

/// N2 with start 5 January 2026, whose length ends on 4 January 2027 (lovregler 5).
func deltaker(_ fortell: (inout Eksempelperson) -> Void) -> Personmappe {
    .eksempel {
        $0.opphold(.utl0828, vedtatt: 1.desember(2025))
        $0.deltakelse(oppstart: 5.januar(2026))
        $0.sluttmaal(.n2, registrert: 5.januar(2026))
        fortell(&$0)
    }
}

@Suite("INTF-10/19 og INTF-TYPES: fravær, fri og permisjon")
struct ProgramtilleggTests {
    @Test("Ti virkedager gir ikke noe tillegg, elleve gir alle elleve")
    func grensen() {
        let ti = deltaker { $0.fravaer(.lege, 2.mars(2026)...13.mars(2026)) }.fakta()
        #expect(ti.programfrist == 4.januar(2027))
        #expect(ti.frist?.verdi?.tillegg == 0)
        let elleve = deltaker { $0.fravaer(.lege, 2.mars(2026)...16.mars(2026)) }.fakta()
        #expect(elleve.programfrist == 19.januar(2027))
        #expect(elleve.frist?.verdi?.tillegg == 11)
        #expect(elleve.frist?.verdi?.grunnfrist == 4.januar(2027))
    }

    @Test("Fem dager permisjon og sju dager sykdom med to felles dager er ti: ikke noe tillegg")
    func union() {
        let person = deltaker {
            $0.permisjon(.pVelferd, 7.september(2026)...11.september(2026))
            $0.fravaer(.lege, 10.september(2026)...18.september(2026))
        }
        #expect(person.fakta().programfrist == 4.januar(2027))
    }

    @Test("Én sykedag til gjør unionen til elleve")
    func unionElleve() {
        let person = deltaker {
            $0.permisjon(.pVelferd, 7.september(2026)...11.september(2026))
            $0.fravaer(.lege, 10.september(2026)...21.september(2026))
        }
        #expect(person.fakta().programfrist == 19.januar(2027))
    }

    @Test("Sykdom 30. mars til 10. april er bare sju virkedager på grunn av påsken")
    func paaske() {
        let person = deltaker { $0.fravaer(.lege, 30.mars(2026)...10.april(2026)) }
        #expect(person.fakta().programfrist == 4.januar(2027))
    }

    @Test("Sykdom inne i tillegget gir mer tillegg")
    func gjentas() {
        let person = deltaker { $0.fravaer(.lege, 5.oktober(2026)...20.oktober(2026)) }
        #expect(person.fakta().programfrist == 20.januar(2027))
        let mer = deltaker {
            $0.fravaer(.lege, 5.oktober(2026)...20.oktober(2026))
            $0.fravaer(.lege, 11.januar(2027)...13.januar(2027))
        }
        #expect(mer.fakta().programfrist == 25.januar(2027))
    }

    @Test("25 virkedager ferie og ti sykedager gir ikke noe tillegg")
    func ferie() {
        let person = deltaker {
            $0.permisjon(.pFerie, 29.juni(2026)...31.juli(2026))
            $0.fravaer(.lege, 2.mars(2026)...13.mars(2026))
        }
        #expect(person.fakta().programfrist == 4.januar(2027))
    }

    @Test("Ti måneder omsorgspermisjon er 210 virkedager og gir omtrent ti måneder tilbake")
    func omsorgspermisjon() {
        let person = Personmappe.eksempel {
            $0.deltakelse(oppstart: 5.januar(2026))
            $0.sluttmaal(.n4, registrert: 5.januar(2026))
            $0.permisjon(.pOmsorg, 1.september(2026)...30.juni(2027))
        }
        #expect(person.fakta().frist?.verdi?.grunnfrist == 4.januar(2028))
        #expect(person.fakta().frist?.verdi?.tillegg == 210)
        #expect(person.fakta().programfrist == 2.november(2028))
    }

    @Test(
        "Gyldig fravær teller, ugyldig og ukjent gjør det ikke",
        arguments: Fravaerstype.koder.map(\.verdi))
    func fravaerstyper(type: Fravaerstype) {
        let teller = type != .ugyldig && type != .ukjent
        let person = deltaker { $0.fravaer(type, 2.mars(2026)...16.mars(2026)) }
        #expect(person.fakta().frist?.verdi?.tillegg == (teller ? 11 : 0))
    }

    @Test(
        "Permisjon teller; ferie, høytid, deler av dag og ukjent gjør det ikke",
        arguments: Permisjonstype.koder.map(\.verdi))
    func permisjonstyper(type: Permisjonstype) {
        let utenfor: Set<Permisjonstype> = [.pFerie, .pReligion, .pAmmefri, .pSvangerskapskontroll, .pUkjent]
        let person = deltaker { $0.permisjon(type, 2.mars(2026)...16.mars(2026)) }
        #expect(person.fakta().frist?.verdi?.tillegg == (utenfor.contains(type) ? 0 : 11))
    }

    @Test("Første og siste dag i programmet teller, dagen før og dagen etter gjør det ikke")
    func endene() {
        // Ten virkedager in March; the eleventh is the first or last day of the programme, or the day outside it.
        func tillegg(_ ekstra: Dato) -> Int? {
            deltaker {
                $0.fravaer(.lege, 2.mars(2026)...13.mars(2026))
                $0.fravaer(.lege, ekstra...ekstra)
            }.fakta().frist?.verdi?.tillegg
        }
        #expect(tillegg(5.januar(2026)) == 11)
        #expect(tillegg(2.januar(2026)) == 0)
        #expect(tillegg(4.januar(2027)) == 11)
        #expect(tillegg(5.januar(2027)) == 0)
    }

    @Test("Fravær på norskopplæringen, annullerte rader og perioder som slutter før de begynner, teller ikke")
    func tellerIkke() {
        let person = deltaker {
            $0.fravaer(.lege, 2.mars(2026)...31.mars(2026), ordning: .norsk)
            $0.permisjon(.pVelferd, 2.mars(2026)...31.mars(2026), ordning: .norsk)
            $0.mappe.fravaer.append(
                Fravaer(
                    felles: Fellesfelt(annullert: true), ordning: .intro, type: .lege, fra: 2.mars(2026),
                    til: 31.mars(2026)))
            $0.mappe.fravaer.append(Fravaer(ordning: .intro, type: .lege, fra: 31.mars(2026), til: 2.mars(2026)))
        }
        #expect(person.fakta().frist?.verdi?.tillegg == 0)
    }

    @Test("Rader i vilkårlig rekkefølge og med gjentatte dager gir samme svar")
    func rekkefoelge() {
        let person = deltaker {
            $0.fravaer(.lege, 9.mars(2026)...16.mars(2026))
            $0.fravaer(.egenmelding, 2.mars(2026)...13.mars(2026))
            $0.fravaer(.lege, 2.mars(2026)...3.mars(2026))
            $0.permisjon(.pVelferd, 4.mars(2026)...4.mars(2026))
        }
        #expect(person.fakta().frist?.verdi?.tillegg == 11)
    }
}

@Suite("INTL-18: midlertidig stans")
struct StansTests {
    @Test("Stans flytter ikke fristen")
    func flytterIkke() {
        let person = Personmappe.eksempel {
            $0.deltakelse(oppstart: 2.februar(2026))
            $0.sluttmaal(.n1, registrert: 2.februar(2026))
            $0.stans(.midlertidig, 1.juni(2026)...31.juli(2026))
        }
        #expect(person.fakta().programfrist == 1.februar(2027))
    }

    @Test("Dager i stans er ikke fravær: fravær rundt stansen teller, inni gjør det ikke")
    func fravaerIStans() {
        // 2–31 March is 22 virkedager; the stop takes six of them, and the rest is sixteen.
        let person = deltaker {
            $0.fravaer(.lege, 2.mars(2026)...31.mars(2026))
            $0.stans(.midlertidig, 9.mars(2026)...16.mars(2026))
        }
        #expect(person.fakta().frist?.verdi?.tillegg == 16)
    }

    @Test("Elleve sykedager der én ligger i stans, er ti: ikke noe tillegg")
    func underGrensen() {
        let person = deltaker {
            $0.fravaer(.lege, 2.mars(2026)...16.mars(2026))
            $0.stans(.midlertidig, 16.mars(2026)...20.mars(2026))
        }
        #expect(person.fakta().frist?.verdi?.tillegg == 0)
    }

    @Test("Overlappende og åpne stanser tar bort hver dag bare én gang")
    func flereStanser() {
        let person = deltaker {
            $0.fravaer(.lege, 2.mars(2026)...31.mars(2026))
            $0.stans(.midlertidig, 9.mars(2026)...20.mars(2026))
            $0.stans(.midlertidig, 11.mars(2026)...13.mars(2026))
            $0.mappe.stanser.append(Stans(ordning: .intro, type: .permanent, fra: 30.mars(2026)))
        }
        #expect(person.fakta().frist?.verdi?.tillegg == 0)
        let mer = deltaker {
            $0.fravaer(.lege, 2.februar(2026)...31.mars(2026))
            $0.stans(.midlertidig, 9.mars(2026)...20.mars(2026))
            $0.mappe.stanser.append(Stans(ordning: .intro, type: .permanent, fra: 30.mars(2026)))
        }
        #expect(mer.fakta().frist?.verdi?.tillegg == 30)
    }
}
