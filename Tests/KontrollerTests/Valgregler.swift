import Kalender
import Regelmotor
import Register
import Testing

/// The rules of choice that find nothing: what the computation answers.
@Suite("Valgregler for avslutning")
struct Valgregler {
    let regelverk: Regelverk

    init() throws { regelverk = try .test() }

    private func fakta(_ fortell: (inout Eksempelperson) -> Void) -> Personfakta {
        Personfakta(.eksempel(fortell), regelverk, dato: 17.april(2026))
    }

    @Test("A-04: en annullert avslutning teller ikke, men står i mappen")
    func annullert() {
        let mappe = Personmappe.eksempel {
            $0.deltakelse(oppstart: 5.januar(2026))
            $0.avslutning(.gjennomfoert, .ikkeRegistrert, 31.mars(2026), av: .regelmotor, annullert: true)
            $0.avslutning(.gjennomfoert, .arbeidHel, 28.februar(2026))
        }
        #expect(mappe.gjeldendeAvslutning(.intro, paa: 17.april(2026))?.aarsak == .arbeidHel)
        #expect(mappe.avslutninger.count == 2)
    }

    @Test("A-05: den siste avslutningsdatoen gjelder, ikke den siste i uttrekket")
    func sisteDato() {
        let svar = fakta {
            $0.deltakelse(oppstart: 5.januar(2026))
            $0.avslutning(.gjennomfoert, .arbeidHel, 31.mars(2026))
            $0.avslutning(.avbrutt, .flyttet, 28.februar(2026))
        }
        #expect(svar.avslutning?.dato == 31.mars(2026))
    }

    @Test("A-05: en deltakelse dagen etter gjør at ingen avslutning gjelder")
    func begyntPaaNytt() {
        let svar = fakta {
            $0.deltakelse(oppstart: 5.januar(2026))
            $0.avslutning(.avbrutt, .flyttet, 28.februar(2026))
            $0.deltakelse(oppstart: 1.mars(2026))
        }
        #expect(svar.avslutning == nil)
    }

    @Test("A-05: en deltakelse på avslutningsdagen er ikke ny")
    func sammeDag() {
        let svar = fakta {
            $0.deltakelse(oppstart: 28.februar(2026))
            $0.avslutning(.avbrutt, .flyttet, 28.februar(2026))
        }
        #expect(svar.avslutning?.dato == 28.februar(2026))
    }

    @Test("A-06: avslutningsåret følger avslutningsdatoen, ikke registreringen")
    func avslutningsaar() {
        let svar = fakta {
            $0.deltakelse(oppstart: 3.mars(2025))
            $0.avslutning(.gjennomfoert, .arbeidHel, 31.desember(2025), registrert: 15.januar(2026))
        }
        #expect(svar.avslutning?.dato.aar == 2025)
    }

    @Test("A-10: deltakelse etter bortfall er ikke avsluttet, heller ikke når den starter samme dag")
    func nyttLoep() {
        for oppstart in [5.januar(2026), 6.januar(2026)] {
            let svar = fakta {
                $0.bortfallMedAvslutning(5.januar(2026))
                $0.deltakelse(oppstart: oppstart, vedtatt: 5.januar(2026))
            }
            #expect(svar.avslutning == nil)
            #expect(svar.bortfall?.status == .gjeninntraadt)
        }
    }
}

/// The rules that compute: what each gives, on both sides of where it turns. The whole of them is tried in RegelmotorTests.
@Suite("Valgregler for frister, timer og steder")
struct Regneregler {
    let regelverk: Regelverk

    init() throws { regelverk = try .test() }

    private func fakta(_ fortell: (inout Eksempelperson) -> Void) -> Personfakta {
        Personfakta(.eksempel(fortell), regelverk, dato: 17.april(2026))
    }

    private func program(_ mer: (inout Eksempelperson) -> Void) -> Dato? {
        fakta {
            $0.mappe.person.lovgrunnlag = .integreringsloven
            $0.deltakelse(oppstart: 5.januar(2026))
            $0.sluttmaal(.n2, registrert: 5.januar(2026))
            mer(&$0)
        }.frist?.verdi?.frist
    }

    private func norsk(
        _ grunnlag: Oppholdsgrunnlag, vedtatt: Dato = 2.januar(2026), _ vgo: UtdanningVgo,
        _ mer: (inout Eksempelperson) -> Void = { _ in }
    ) -> Dato? {
        fakta {
            $0.opphold(grunnlag, vedtatt: vedtatt)
            if vgo != .ikkeReg { $0.utdanning(vgo) }
            $0.vedtak(.norsk, .norsk, vedtatt: 2.februar(2026), oppstart: 2.februar(2026))
            mer(&$0)
        }.norsk.frist
    }

    @Test("T-01: tolv måneder fra startdato i første vedtak, og et senere vedtak flytter den ikke")
    func programfrist() {
        #expect(program { _ in } == 4.januar(2027))
        #expect(program { $0.deltakelse(oppstart: 2.mars(2026)) } == 4.januar(2027))
    }

    @Test("T-02: ti virkedager legger ikke til noe, elleve legger til alle")
    func tiDager() {
        #expect(program { $0.fravaer(.lege, 2.februar(2026)...13.februar(2026)) } == 4.januar(2027))
        #expect(program { $0.fravaer(.lege, 2.februar(2026)...16.februar(2026)) } == 19.januar(2027))
    }

    @Test("T-03: én dag permisjon i norskopplæringen forlenger, ti sykedager gjør det ikke")
    func norskpermisjon() {
        #expect(norsk(.utl0828, .nei) == 1.februar(2029))
        let medPermisjon = norsk(.utl0828, .nei) {
            $0.permisjon(.pnVelferd, 1.juni(2026)...1.juni(2026), ordning: .norsk)
        }
        #expect(medPermisjon == 2.februar(2029))
        let medFravaer = norsk(.utl0828, .nei) { $0.fravaer(.lege, 1.juni(2026)...12.juni(2026), ordning: .norsk) }
        #expect(medFravaer == 1.februar(2029))
    }

    @Test("T-04: ferie og religiøse dager kommer verken i tillegg eller i summen")
    func ferie() {
        let frist = program {
            $0.fravaer(.lege, 2.februar(2026)...13.februar(2026))
            $0.permisjon(.pFerie, 6.juli(2026)...31.juli(2026))
            $0.permisjon(.pReligion, 20.mars(2026)...20.mars(2026))
        }
        #expect(frist == 4.januar(2027))
    }

    @Test("T-09 og N-03: 18 måneder med videregående fra før, tre år uten, og ett år ved kollektiv beskyttelse")
    func norsklengder() {
        #expect(norsk(.utl0828, .ja) == 1.august(2027))
        #expect(norsk(.utl0828, .nei) == 1.februar(2029))
        #expect(norsk(.utl0834L2, .ikkeReg) == 1.februar(2027))
    }

    @Test("T-10: tillatelse 31. juli 2023 regnes fra tillatelsen, 1. august 2023 fra første vedtak")
    func gammelModell() {
        #expect(norsk(.utl0828, vedtatt: 31.juli(2023), .nei) == 30.juli(2026))
        #expect(norsk(.utl0828, vedtatt: 1.august(2023), .nei) == 1.februar(2029))
    }

    @Test("N-05: 50 timer og 250 for tillatelser til og med 2021, 75 og 225 fra 2022")
    func timer() {
        let gammel = fakta { $0.opphold(.utl0823, vedtatt: 31.desember(2021)) }
        let ny = fakta { $0.opphold(.utl0823, vedtatt: 1.januar(2022)) }
        #expect(gammel.timerSamfKrav == 50 && gammel.timerNorskKrav == 250)
        #expect(ny.timerSamfKrav == 75 && ny.timerNorskKrav == 225)
    }

    @Test("A-09: en avslutning uten registrert årsak er en avslutning som andre")
    func utenAarsak() {
        let svar = fakta {
            $0.deltakelse(oppstart: 5.januar(2026))
            $0.avslutning(.gjennomfoert, .ikkeRegistrert, 31.mars(2026), av: .regelmotor)
        }
        #expect(svar.avslutning?.aarsak == .ikkeRegistrert && !svar.erAktiv)
    }

    @Test("G-07: en gammel kommune telles i dagens, så fylkene er fra samme tid")
    func dagensKommune() {
        #expect(regelverk.kommuner.dagens(Kommunenummer(3001)) == Kommunenummer(3101))
        #expect(regelverk.kommuner.dagens(Kommunenummer(3101)) == Kommunenummer(3101))
    }
}
