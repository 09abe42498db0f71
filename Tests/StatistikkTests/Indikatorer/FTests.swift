import Kalender
import Register
import Testing

@testable import Statistikk

@Suite struct FTests {
    @Test("F-01: fire startede med rett og plikt; median, kvartiler og gjennomsnitt")
    func tidTilOppstart() throws {
        let telling = try telling(.tidTilOppstart, E5.personer, .aar(2025), dato: 28.februar(2026))
        #expect(telling.svar(0).tekst == "89.5")
        let regnskap = telling.regnskap(0, .land)
        #expect(regnskap.verdier.sorted() == [47, 89, 90, 93])
        #expect(regnskap.gjennomsnitt?.tekst(1) == "79.8")
        #expect(regnskap.gjennomsnitt?.tekst(2) == "79.75")
        #expect(regnskap.kvantil(1, av: 4)?.tekst(1) == "68.0")
        #expect(regnskap.kvantil(3, av: 4)?.tekst(1) == "91.5")
    }

    @Test("F-01: oppstart 28. februar er i tide; dagen etter og før bosetting er ikke med")
    func tidTilOppstartGrenser() throws {
        for (start, antall) in [
            (28.februar(2026), 1), (1.mars(2026), 0), (30.november(2025), 1), (29.november(2025), 0),
        ] {
            let person = person(.k, 14.mai(1996)) {
                $0.kategori(.rpIntro)
                $0.bosatt(30.november(2025), kommune: 5001)
                $0.program(5001, start)
            }
            #expect(try svar(.tidTilOppstart, [person], .aar(2025), dato: 31.mars(2026)).nevner == antall)
        }
    }

    /// Began 1 January 2022; the programme lasted `maaneder` months, or is only followed so long.
    private func programtid(_ maaneder: Int, _ slutt: Avslutningsaarsak) -> Personmappe {
        person(.k, 4.april(1990)) {
            $0.program(5001, 1.januar(2022))
            $0.avslutning(.gjennomfoert, slutt, 1.januar(2022).sisteDag(etterMaaneder: maaneder), kommune: 5001)
        }
    }

    @Test("F-02: seks deltakere, to av dem bare fulgt en tid; medianen er 18 måneder")
    func programtid() throws {
        let personer = [
            programtid(6, .arbeidHel), programtid(12, .vgo), programtid(12, .utvandret), programtid(18, .ledig),
            programtid(24, .annet), programtid(24, .doed),
        ]
        let telling = try telling(.programtid, personer, .aar(2022), dato: 31.desember(2025))
        #expect(telling.svar(0).tekst == "18")
        let trinn = telling.regnskap(0, .land).overlevelse.trinn
        #expect(trinn.map(\.maaned) == [6, 12, 18, 24])
        var igjen = (teller: 1, nevner: 1)
        let andeler = trinn.map { steg in
            igjen = (igjen.teller * (steg.iRisiko - steg.hendelser), igjen.nevner * steg.iRisiko)
            return Broek(igjen.teller, igjen.nevner)?.tekst(4)
        }
        #expect(andeler.prefix(3) == ["0.8333", "0.6667", "0.4444"])
    }

    @Test("F-02: den som fortsatt er i program på datoen, følges dit, og medianen nås ikke")
    func programtidAapen() throws {
        let aapen = person(.k, 4.april(1990)) { $0.program(5001, 1.januar(2022)) }
        let personer = [programtid(6, .arbeidHel), aapen, aapen]
        #expect(try svar(.programtid, personer, .aar(2022), dato: 31.desember(2025)).tekst == ".")
        // Exactly half left is reached.
        #expect(try svar(.programtid, Array(personer.prefix(2)), .aar(2022), dato: 31.desember(2025)).tekst == "6")
        #expect(try svar(.programtid, personer, .aar(2021), dato: 31.desember(2025)).nevner == 0)
    }

    @Test("F-02: den som er borte, følges til da; det som registreres etterpå, er ikke en hendelse")
    func programtidBorte() throws {
        func forloep(_ fortell: (inout Eksempelperson) -> Void) throws -> Forloepsmaaling.Verdi? {
            let person = person(.k, 4.april(1990)) {
                $0.program(5001, 1.januar(2022))
                $0.adresse(.bor, kommune: 5001, fra: 1.desember(2021), til: 31.mars(2022))
                $0.mappe.person.registerstatus = .utvandret
                fortell(&$0)
            }
            return Forloepsmaaling.programtid.verdi(try tilfelle(person, 31.desember(2022)), .aar(2022))
        }
        #expect(try forloep { _ in } == .init(maaneder: 3, erHendelse: false))
        #expect(
            try forloep { $0.avslutning(.avbrutt, .annet, 30.juni(2022)) } == .init(maaneder: 3, erHendelse: false))
        #expect(
            try forloep { $0.avslutning(.avbrutt, .annet, 31.mars(2022)) } == .init(maaneder: 3, erHendelse: true))
        #expect(
            try forloep { $0.adresse(.bor, kommune: 301, fra: 1.juni(2022)) } == .init(maaneder: 12, erHendelse: false))
    }

    @Test("F-02: utvandret og bosatt igjen følges videre")
    func programtidTilbake() throws {
        let person = person(.k, 4.april(1990)) {
            $0.program(5001, 1.januar(2022))
            $0.avslutning(.avbrutt, .utvandret, 31.mars(2022), ordning: .norsk)
            $0.bosatt(1.mai(2022), kommune: 5001)
            $0.avslutning(.gjennomfoert, .vgo, 31.august(2022))
        }
        let forloep = Forloepsmaaling.programtid.verdi(try tilfelle(person, 31.desember(2022)), .aar(2022))
        #expect(forloep == .init(maaneder: 8, erHendelse: true))
    }

    @Test(
        "F-02: en måned er hel når dagen før merkedagen er med",
        arguments: [
            (1.januar(2025), 30.januar(2025), 0), (1.januar(2025), 31.januar(2025), 1),
            (31.januar(2025), 27.februar(2025), 0), (31.januar(2025), 28.februar(2025), 1),
            (15.mars(2024), 14.mars(2026), 24), (15.mars(2024), 13.mars(2026), 23), (1.mai(2025), 1.mai(2025), 0),
        ])
    func heleMaaneder(fra: Dato, til: Dato, antall: Int) { #expect(fra.heleMaaneder(til: til) == antall) }

    @Test("F-06: fire av sju fullførte; den uten årsak er med i nevneren")
    func fullfoertVgo() throws {
        func slutt(
            _ maal: Sluttmaal, _ type: Avslutningstype, _ aarsak: Avslutningsaarsak, fagbrev: Bool? = nil
        ) -> Personmappe {
            person(.m, 4.april(1995)) {
                $0.program(5001, 1.februar(2022))
                $0.mappe.sluttmaal.append(
                    SluttmaalRad(sluttmaal: maal, gjelderFra: 1.februar(2022), maaloppnaadd: fagbrev))
                $0.avslutning(type, aarsak, 20.juni(2025), kommune: 5001)
            }
        }
        let personer = [
            slutt(.n5, .gjennomfoert, .vgo), slutt(.g3, .gjennomfoert, .hoeyere), slutt(.n6, .gjennomfoert, .fagskole),
            slutt(.n7, .gjennomfoert, .arbeidHel, fagbrev: true), slutt(.g5, .avbrutt, .vgo),
            slutt(.g8, .avbrutt, .sykdom), slutt(.n5, .ukjent, .ikkeRegistrert),
        ]
        let svar = try svar(.fullfoertVgo, personer, .aar(2025))
        #expect(svar.teller == 4 && svar.nevner == 7 && svar.tekst == "57.1")
        let ene = try StatistikkTests.svar(.fullfoertVgo, [slutt(.n6, .gjennomfoert, .vgo)], .aar(2025))
        #expect(ene.teller == 1 && ene.nevner == 1)
        let andreMaal = [slutt(.n4, .gjennomfoert, .vgo), slutt(.g6, .gjennomfoert, .vgo)]
        #expect(try StatistikkTests.svar(.fullfoertVgo, andreMaal, .aar(2025)).tekst == ".")
    }

    @Test("F-07: én av åtte har reservert seg")
    func reserverte() throws {
        var personer = E1.personer
        personer[3] = personer[3].med { $0.reservasjonForskning = true }
        let svar = try svar(.reserverte, personer, .dato(31.desember(2025)))
        #expect(svar.teller == 1 && svar.nevner == 8 && svar.tekst == "12.5")
        #expect(try StatistikkTests.svar(.reserverte, E1.personer, .dato(31.desember(2025))).tekst == "0.0")
        #expect(try StatistikkTests.svar(.reserverte, [], .dato(31.desember(2025))).tekst == ".")
    }
}
