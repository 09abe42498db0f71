import Kalender
import Register
import Testing
import Tilskudd

/// The worked examples of integreringstilskudd, with the numbers they have in tilskudd 11.
@Suite struct IntegreringTilskuddTests {
    private let alle2023 = (1...4).map { (aar: 2023, termin: $0) }

    @Test("Eksempel 1: bosatt 2022 og hele 2023 i samme kommune")
    func fireTerminer() {
        let person = Personmappe.eksempel { $0.bosattFlyktning(10.mai(2022)) }
        let svar = betalTerminene(person, alle2023)
        #expect(svar.map { $0.rader.kroner(.integrering2, 2023) } == [62375, 62375, 62375, 62375])
        // What is not known of 2022 waits, and is not zero.
        #expect(svar[0].rader.hinder(.integrering1Enslig, 2022) == .satsUkjent)
        #expect(svar[0].rader.kroner(.integrering1Enslig, 2022) == nil)
    }

    @Test(
        "Eksempel 2–5: kommuner med noen få personer hele 2023",
        arguments: [
            ([2023 - 1: 14], 3_493_000), ([2022: 10, 2019: 1], 2_567_000), ([2022: 13, 2020: 1], 3_331_500),
            ([2022: 14, 2021: 2, 2020: 1], 3_943_000),
        ])
    func helekommuner(bosatte: [Int: Int], kroner: Int) {
        var motregning = Motregning()
        for (aar, antall) in bosatte {
            for _ in 0..<antall {
                for runde in betalTerminene(Personmappe.eksempel { $0.bosattFlyktning(3.mars(aar)) }, alle2023) {
                    for rad in runde.rader.rader where rad.aar == 2023 { motregning.legg(til: rad) }
                }
            }
        }
        #expect(motregning.tilUtbetaling(Mottaker(.kommune, 5001), .integrering) == .kroner(kroner))
    }

    @Test("Eksempel 6: flytter 20. april, kommunen beholder april og mai")
    func flytterIApril() {
        let person = Personmappe.eksempel {
            $0.bosattFlyktning(10.mai(2022))
            $0.flytter(20.april(2023), til: 4601)
        }
        let svar = betalTerminene(person, alle2023).map(\.rader)
        #expect(svar.map { $0.kroner(.integrering2, 2023, 5001) } == [62375, 41583, 0, 0])
        #expect(svar.map { $0.kroner(.integrering2, 2023, 4601) ?? 0 } == [0, 20792, 62375, 62375])
        let del = svar[3].rader.filter { $0.kode == .integrering2 }.map { [$0.teller, $0.nevner] }
        #expect(del == [[5, 12], [7, 12]])
    }

    @Test("Eksempel 7: flytter 10. mai, halve året hver")
    func flytterIMai() {
        let person = Personmappe.eksempel {
            $0.bosattFlyktning(10.mai(2022))
            $0.flytter(10.mai(2023), til: 4601)
        }
        let svar = Felles.beregner(2023, 4).beregn(person)
        #expect(svar.kroner(.integrering2, 2023, 5001) == 124_750)
        #expect(svar.kroner(.integrering2, 2023, 4601) == 124_750)
    }

    @Test("Eksempel 8 og 9: alt på én gang når Folkeregisteret og UDI er ferdige")
    func aar1() {
        let iTide = Personmappe.eksempel {
            $0.bosattFlyktning(15.mars(2024), dsf: 20.mars(2024), effektuert: 20.mars(2024))
        }
        #expect(Felles.beregner(2024, 1).beregn(iTide).kroner(.integrering1Enslig, 2024) == 241_100)
        let sen = Personmappe.eksempel {
            $0.bosattFlyktning(15.mars(2024), dsf: 3.april(2024), effektuert: 20.mars(2024))
        }
        #expect(Felles.beregner(2024, 1).beregn(sen).hinder(.integrering1Enslig, 2024) == .folkeregister)
        #expect(Felles.beregner(2024, 2).beregn(sen).kroner(.integrering1Enslig, 2024) == 241_100)
        let uten = Personmappe.eksempel {
            $0.bosattFlyktning(15.mars(2024), effektuert: 3.april(2024))
        }
        #expect(Felles.beregner(2024, 1).beregn(uten).hinder(.integrering1Enslig, 2024) == .effektuering)
    }

    @Test("Eksempel 10: bosatt sist i 2022, registrert i 2023")
    func overNyttaar() {
        let person = Personmappe.eksempel { $0.bosattFlyktning(20.desember(2022), dsf: 9.januar(2023)) }
        #expect(Felles.beregner(2022, 4).beregn(person).hinder(.integrering1Enslig, 2022) == .folkeregister)
        let svar = Felles.beregner(2023, 1).beregn(person)
        #expect(svar.hinder(.integrering1Enslig, 2022) == .satsUkjent)
        #expect(svar.kroner(.integrering2, 2023) == 62_375)
    }

    @Test("Eksempel 11 og 12: fylte 60 på dagen, og dagen etter")
    func eldre() {
        let fylte = Personmappe.eksempel(foedt: 10.februar(1964)) { $0.bosattFlyktning(10.februar(2024)) }
        #expect(Felles.beregner(2024, 1).beregn(fylte).kroner(.eldre, 2024) == 180_600)
        let ikke = Personmappe.eksempel(foedt: 11.februar(1964)) { $0.bosattFlyktning(10.februar(2024)) }
        #expect(Felles.beregner(2024, 1).beregn(ikke).kroner(.eldre, 2024) == nil)
    }

    @Test("Eksempel 13: født seks måneder etter at moren ble bosatt, og dagen etter")
    func barnFoedtEtter() {
        func barn(_ foedt: Dato) -> Personrader {
            Felles.beregner(2024, 3).beregn(
                Personmappe.eksempel(foedt: foedt) {
                    $0.bosatt(foedt, kommune: 5001)
                    $0.mappe.bosettinger[0].morBosatt = 15.januar(2024)
                    $0.adresse(.bor, kommune: 5001, fra: foedt, folkeregistrert: foedt)
                })
        }
        let innenfor = barn(15.juli(2024))
        #expect(innenfor.kroner(.barnehage, 2024) == 27_800)
        #expect(innenfor.hinder(.integrering1Barn, 2024) == .satsUkjent)
        let utenfor = barn(16.juli(2024))
        #expect(utenfor.rader.isEmpty)
        #expect(utenfor.utenfor(.integrering) == .foedtForSent)
    }

    @Test("Eksempel 14: familien til en med opphold på humanitært grunnlag har tre år")
    func familieHumanitaer() {
        let person = Personmappe.eksempel {
            $0.bosattFlyktning(1.august(2022), .utl08Kap6Ref, husstand: .familie)
            $0.mappe.tillatelser[0].referansegrunnlag = .utl0838L1
            $0.mappe.tillatelser[0].soeknadsdato = 1.mars(2022)
            $0.mappe.tillatelser[0].referansepersonBosatt = 1.mai(2020)
        }
        let svar = betalTerminene(person, alle2023)
        #expect(svar.compactMap { $0.rader.kroner(.integrering2, 2023) }.reduce(0, +) == 249_500)
        #expect(Felles.beregner(2024, 1).beregn(person).rader.contains { $0.kode == .integrering3 && $0.k == 3 })
        let slutt = Felles.beregner(2026, 1).beregn(person)
        #expect(!slutt.rader.contains { $0.ordning == .integrering })
        #expect(slutt.utenfor(.integrering) == .aareneErGaatt)
        #expect(!Felles.beregner(2025, 1).beregn(person).rader.contains { $0.aar == 2025 })
    }

    @Test("Eksempel 15: søkt mer enn fem år etter, og dagen før grensen")
    func familieFemAar() {
        func familie(_ soekt: Dato) -> Personrader {
            Felles.beregner(2024, 1).beregn(
                Personmappe.eksempel {
                    $0.bosattFlyktning(10.januar(2024), .utl08Kap6Ref)
                    $0.mappe.tillatelser[0].referansegrunnlag = .utl0828
                    $0.mappe.tillatelser[0].soeknadsdato = soekt
                    $0.mappe.tillatelser[0].referansepersonBosatt = 1.mars(2018)
                })
        }
        #expect(familie(2.mars(2023)).utenfor(.integrering) == .familieEtterFemAar)
        #expect(familie(28.februar(2023)).kroner(.integrering1Enslig, 2024) == 241_100)
        #expect(familie(1.mars(2023)).kroner(.integrering1Enslig, 2024) == 241_100)
    }

    @Test("Eksempel 36: enslig voksen har 48 000 kroner mer over fem år i satsene fra 2014")
    func ensligMotAnnen() {
        #expect(Oere.kroner(717_600) - .kroner(669_600) == .kroner(48_000))
        // By our own rules: the whole difference lies in year 1, and from year 2 nobody can tell the two apart.
        let enslig = Personmappe.eksempel { $0.bosattFlyktning(1.mars(2022)) }
        let familie = Personmappe.eksempel { $0.bosattFlyktning(1.mars(2022), husstand: .familie) }
        let b = Felles.beregner(2023, 4)
        #expect(b.beregn(enslig).kroner(.integrering2, 2023) == b.beregn(familie).kroner(.integrering2, 2023))
        #expect(b.beregn(familie).hinder(.integrering1, 2022) == .satsUkjent)
    }
}
