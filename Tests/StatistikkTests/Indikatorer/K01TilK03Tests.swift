import Kalender
import Regelmotor
import Regelverksdata
import Register
import Testing

@testable import Statistikk

@Suite struct K01TilK03Tests {
    @Test("K-01: fire er aktive ved utgangen av året; den siste programdagen er med, dagen etter ikke")
    func aktive() throws {
        #expect(try svar(.aktiveIDag, E1.personer, .dato(31.desember(2025))).tekst == "4")
        let person = deltaker { $0.avslutning(.gjennomfoert, .arbeidHel, 2.mars(2026)) }
        #expect(try svar(.aktiveIDag, [person], .dato(2.mars(2026))).tekst == "1")
        #expect(try svar(.aktiveIDag, [person], .dato(3.mars(2026))).tekst == "0")
    }

    @Test("K-01u: dagen før 25-årsdagen er med, dagen selv ikke; den som ikke har begynt, er ingen steder")
    func unge() throws {
        let personer = [2.mars(2001), 3.mars(2001)].map { foedt in
            person(.k, foedt, "SYR", .nei) { $0.program(5001, 1.februar(2026)) }
        }
        #expect(try svar(.ungeIDag, personer, .dato(2.mars(2026))).tekst == "50.0")
        #expect(try svar(.ungeIDag, personer, .dato(1.mars(2026))).tekst == "100.0")
        #expect(try svar(.ungeIDag, personer, .dato(31.januar(2026))).tekst == ".")
    }

    private let sisteDagInkl = [
        4.januar(2027), 19.januar(2027), 1.februar(2028), 2.mars(2029), 6.september(2030), 14.juli(2027),
    ]
    private let sammeDag = [
        5.januar(2027), 20.januar(2027), 2.februar(2028), 3.mars(2029), 6.september(2030), 15.juli(2027),
    ]

    @Test("Fristene i E6, med begge måter å regne siste dag på (OP-01)")
    func frister() throws {
        var parametere = Parametere()
        parametere.fristregel = .sammeDag
        let annet = try Regelverk.gjeldende(parametere)
        for (regelverk, ventet) in [(try Regelverk.test(), sisteDagInkl), (annet, sammeDag)] {
            let fakta = E6.personer.map { Personfakta($0, regelverk, dato: 1.desember(2026)) }
            #expect(fakta.dropLast().map { $0.frist?.verdi?.frist } == ventet.dropLast())
            #expect(fakta.last?.norsk.frist == ventet.last)
        }
    }

    @Test("K-02: to frister de neste 90 dagene, ingen passert")
    func fristerSnart() throws {
        let dag = Statistikkperiode.dato(1.desember(2026))
        #expect(try svar(.fristerSnart, E6.personer, dag).tekst == "2")
        #expect(try svar(.fristerPassert, E6.personer, dag).tekst == "0")
    }

    @Test("K-02: fristen i dag og om 90 dager er med; om 91 dager ikke, og i går er den passert")
    func fristgrenser() throws {
        let personer = [E6.personer[0]]
        let frist = 4.januar(2027)
        for (dager, snart, passert) in [(91, "0", "0"), (90, "1", "0"), (0, "1", "0"), (-1, "0", "1")] {
            let dag = Statistikkperiode.dato(frist.plus(dager: -dager))
            #expect(try svar(.fristerSnart, personer, dag).tekst == snart)
            #expect(try svar(.fristerPassert, personer, dag).tekst == passert)
        }
    }

    private let aaret = Statistikkperiode.aar(2025)

    @Test("K-03: de planlagte dagene er som i tabellen, og fraværet er 48 av 970")
    func fravaersandel() throws {
        let planlagt = try E10.personer.map { Mengde.planlagteDager.verdi(try tilfelle($0, 31.desember(2025)), aaret) }
        #expect(planlagt == [220, 220, 110, 220, 200, 0])
        let svar = try svar(.fravaersandel, E10.personer, aaret)
        #expect(svar.teller == 48 && svar.nevner == 970 && svar.tekst == "4.9")
    }

    @Test("K-03: fravær en dag med permisjon er permisjon, helligdager teller ikke, og en del av en dag er ikke fravær")
    func fravaersgrenser() throws {
        let person = deltaker {
            $0.permisjon(.pVelferd, 11.mars(2026)...13.mars(2026))
            $0.fravaer(.ugyldig, 10.mars(2026)...11.mars(2026))
            $0.fravaer(.lege, 31.mars(2026)...3.april(2026))
            $0.fravaer(.lege, 20.april(2026)...20.april(2026), timer: Desimal(3))
        }
        let mars = try svar(.fravaersandel, [person], .maaned(1.mars(2026)), dato: dagen)
        #expect(mars.teller == 2 && mars.nevner == 19)
        let april = try svar(.fravaersandel, [person], .maaned(1.april(2026)), dato: 30.april(2026))
        #expect(april.teller == 1 && april.nevner == 19)
    }
}
