import Kalender
import Register
import Testing

@testable import Statistikk

/// I-03 to I-08, Q-01 and Q-06: those who ended in 2024.
@Suite struct OvergangTests {
    private let aaret = Statistikkperiode.aar(2024)
    private let kommuner: [UInt16] = [5001, 5006, 5031]

    private func tekst(_ indikator: Indikator, _ kjoenn: Kjoenn? = nil) throws -> String {
        let personer = E3.personer.filter { kjoenn == nil || $0.person.kjoenn == kjoenn }
        return try svar(indikator, personer, aaret).tekst
    }

    private func ender(
        _ maal: Sluttmaal, _ type: Avslutningstype, _ aarsak: Avslutningsaarsak, naadd: Bool? = nil
    ) -> Personmappe {
        person(.k, 3.mars(1991)) {
            $0.program(5001, 6.mars(2023))
            $0.sluttmaal(maal, registrert: 7.mars(2023))
            for i in $0.mappe.sluttmaal.indices { $0.mappe.sluttmaal[i].maaloppnaadd = naadd }
            $0.avslutning(type, aarsak, 28.juni(2024))
        }
    }

    @Test("I-03: åtte avsluttet; bortfall før programmet og dødsfall er ikke med")
    func avsluttet() throws { #expect(try tekst(.avsluttetIAaret) == "8") }

    @Test("I-04: fem av åtte, og 62,5 rundes opp; for kvinner 2 av 5, for menn 3 av 3")
    func overgang() throws {
        #expect(try tekst(.overgang) == "63")
        #expect(try tekst(.overgang, .k) == "40" && tekst(.overgang, .m) == "100")
        let telling = try telling(.overgang, E3.personer, aaret)
        let perKommune = kommuner.map { telling.svar(0, .kommune(Kommunenummer($0))) }
        #expect(perKommune.map(\.tekst) == ["67", "67", "50"] && perKommune.map(\.nevner) == [3, 3, 2])
        #expect(telling.svar(0, .fylke(50)).tekst == "63")
    }

    @Test("I-04g: grunnskole er med, og bare der (AVKLARINGER D-14)")
    func medGrunnskole() throws {
        let personer = E3.personer + [ender(.g6, .gjennomfoert, .grunnskole)]
        #expect(try svar(.overgangMedGrunnskole, personer, aaret).teller == 6)
        #expect(try svar(.overgang, personer, aaret).teller == 5)
        #expect(try svar(.overgangTilUtdanning, personer, aaret).teller == 2)
        #expect(try tekst(.overgangMedGrunnskole) == "63")
    }

    @Test("I-05: tre av åtte til arbeid")
    func tilArbeid() throws { #expect(try tekst(.overgangTilArbeid) == "38") }

    @Test("I-06: to av åtte til utdanning")
    func tilUtdanning() throws { #expect(try tekst(.overgangTilUtdanning) == "25") }

    @Test("I-07: fire av åtte nådde målet; den som gikk til arbeid og skulle ha høyere utdanning, gjorde det ikke")
    func sluttmaalNaadd() throws {
        let svar = try svar(.sluttmaalNaadd, E3.personer, aaret)
        #expect(svar.tekst == "50.0" && svar.teller == 4 && svar.nevner == 8)
    }

    @Test(
        "I-07: årsaken som svarer til hvert mål, og en som ikke gjør det",
        arguments: [
            (Sluttmaal.n1, Avslutningsaarsak.hoeyere, Avslutningsaarsak.fagskole), (.n2, .arbeidDel, .vgo),
            (.n3, .rekvalifisering, .arbeidHel), (.n4, .arbeidUtd, .ledig), (.n5, .hoeyere, .arbeidHel),
            (.n6, .vgo, .grunnskole), (.g3, .fagskole, .grunnskole), (.g5, .vgo, .arbeidHel),
            (.g6, .grunnskole, .arbeidHel), (.g7, .vgo, .ledig), (.g8, .vgo, .ikkeRegistrert),
        ])
    func maaletOgAarsaken(maal: Sluttmaal, svarer: Avslutningsaarsak, svarerIkke: Avslutningsaarsak) throws {
        #expect(try svar(.sluttmaalNaadd, [ender(maal, .gjennomfoert, svarer)], aaret).tekst == "100.0")
        #expect(try svar(.sluttmaalNaadd, [ender(maal, .gjennomfoert, svarerIkke)], aaret).tekst == "0.0")
    }

    @Test("I-07: den som skulle fullføre videregående og avbrøt, nådde det ikke; for fagbrev sier kommunen det")
    func fullfoert() throws {
        #expect(try svar(.sluttmaalNaadd, [ender(.n5, .avbrutt, .vgo)], aaret).teller == 0)
        #expect(try svar(.sluttmaalNaadd, [ender(.n5, .gjennomfoert, .arbeidHel, naadd: true)], aaret).teller == 1)
        #expect(try svar(.sluttmaalNaadd, [ender(.n7, .gjennomfoert, .arbeidHel)], aaret).teller == 0)
        #expect(try svar(.sluttmaalNaadd, [ender(.n7, .gjennomfoert, .arbeidHel, naadd: true)], aaret).teller == 1)
    }

    @Test("I-07: uten sluttmål står utenfor, og et som ble satt etter avslutningen, gjelder ikke")
    func utenSluttmaal() throws {
        let uten = person(.k, 3.mars(1991)) {
            $0.program(5001, 6.mars(2023))
            $0.avslutning(.gjennomfoert, .arbeidHel, 28.juni(2024))
        }
        #expect(try svar(.sluttmaalNaadd, [uten], aaret).tekst == ".")
        func medMaal(_ dag: Dato) -> Personmappe {
            var person = uten
            person.sluttmaal = [SluttmaalRad(sluttmaal: .g4, gjelderFra: dag)]
            return person
        }
        #expect(try svar(.sluttmaalNaadd, [medMaal(28.juni(2024))], aaret).nevner == 1)
        #expect(try svar(.sluttmaalNaadd, [medMaal(29.juni(2024))], aaret).nevner == 0)
    }

    @Test("I-08: fem gjennomførte, to avbrøt, og for én er det ikke registrert")
    func avslutningstype() throws {
        let koder = try fordeling(.avsluttetEtterType, E3.personer, aaret)
        #expect(koder == ["GJENNOMFOERT": 5, "AVBRUTT": 2, "IKKE_REGISTRERT": 1])
        let regnskap = try telling(.avsluttetEtterType, E3.personer, aaret).regnskap(0, .land)
        let andeler = (0..<3).map { Indikator.avsluttetEtterType.svar(regnskap, kode: $0).tekst }
        #expect(andeler == ["62.5", "25.0", "12.5"])
    }

    @Test("I-08: avbrutt uten registrert årsak er ikke registrert; avbrutt med årsak er avbrutt")
    func avbruttUtenAarsak() throws {
        let uten = try fordeling(.avsluttetEtterType, [ender(.g4, .avbrutt, .ikkeRegistrert)], aaret)
        let med = try fordeling(.avsluttetEtterType, [ender(.g4, .avbrutt, .egetOenske)], aaret)
        let utenType = try fordeling(.avsluttetEtterType, [ender(.g4, .ukjent, .egetOenske)], aaret)
        #expect(uten == ["IKKE_REGISTRERT": 1] && med == ["AVBRUTT": 1] && utenType == ["IKKE_REGISTRERT": 1])
    }

    @Test("Q-01: én av åtte uten årsak; blant de sju andre gikk fem til arbeid eller utdanning")
    func utenAarsak() throws {
        #expect(try tekst(.utenAarsak) == "12.5" && tekst(.overgangBlantKjente) == "71.4")
        let telling = try telling(.utenAarsak, E3.personer, aaret)
        #expect(kommuner.map { telling.svar(0, .kommune(Kommunenummer($0))).teller } == [0, 1, 0])
    }

    @Test("Q-06: to av ti avslutninger er satt av regelmotoren, én av dem er bortfall")
    func sattAvRegelmotor() throws {
        let svar = try svar(.sattAvRegelmotor, E3.personer, aaret)
        #expect(svar.tekst == "20.0" && svar.teller == 2 && svar.nevner == 10)
        let telling = try telling(.sattAvRegelmotor, E3.personer, aaret)
        #expect(kommuner.map { telling.svar(0, .kommune(Kommunenummer($0))).teller } == [0, 1, 1])
        let aarsaker = try fordeling(.sattAvRegelmotorEtterAarsak, E3.personer, aaret)
        #expect(aarsaker == ["IKKE_REGISTRERT": 1, "BORTFALL_ARBEID": 1])
    }

    @Test("Q-06: bare avslutninger av introduksjonsprogram i perioden")
    func andreAvslutninger() throws {
        let personer = [
            person(.k, 3.mars(1991)) {
                $0.avslutning(.avbrutt, .flyttet, 31.desember(2024), av: .regelmotor)
                $0.avslutning(.avbrutt, .flyttet, 1.januar(2025), av: .regelmotor)
                $0.avslutning(.gjennomfoert, .annet, 3.juni(2024), ordning: .norsk, av: .regelmotor)
                $0.avslutning(.avbrutt, .annet, 3.juni(2024), av: .regelmotor, annullert: true)
            }
        ]
        #expect(try svar(.sattAvRegelmotor, personer, aaret).nevner == 1)
        #expect(try fordeling(.sattAvRegelmotorEtterAarsak, personer, aaret) == ["ANNEN": 1])
    }
}
