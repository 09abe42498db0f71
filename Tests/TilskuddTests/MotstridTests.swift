import Kalender
import Register
import Testing
import Tilskudd

/// A person whose rows contradict each other, or who has left, is held or explained. Never a zero without a word.
@Suite struct MotstridTests {
    private let b = Felles.beregner(2023, 2)

    private func person(_ mer: @escaping (inout Eksempelperson) -> Void) -> Personmappe {
        Personmappe.eksempel {
            $0.bosattFlyktning(10.mai(2022))
            mer(&$0)
        }
    }

    @Test("To adresser samtidig")
    func overlapp() {
        let svar = b.beregn(
            person { $0.adresse(.bor, kommune: 4601, fra: 20.april(2023), folkeregistrert: 20.april(2023)) })
        #expect(svar.hinder(.integrering2, 2023) == .overlapp)
        #expect(svar.rader.allSatisfy { $0.aar != 2023 || $0.beloep == nil })
        #expect(svar.rader.first { $0.aar == 2023 }?.status == .venterAdresse)
        // The year before is not touched by it.
        #expect(svar.hinder(.integrering1Enslig, 2022) == .satsUkjent)
        // Two addresses in one kommune are one.
        let samme = b.beregn(
            person { $0.adresse(.bor, kommune: 5001, fra: 20.april(2023), folkeregistrert: 20.april(2023)) })
        #expect(samme.kroner(.integrering2, 2023) == 124_750)
    }

    @Test("Flyttinger i feil rekkefølge: slutter før den begynner, eller før bosettingen")
    func feilRekkefoelge() {
        let baklengs = b.beregn(
            person {
                $0.adresse(
                    .bor, kommune: 4601, fra: 20.april(2023), til: 1.mars(2023), folkeregistrert: 20.april(2023))
            })
        #expect(baklengs.hinder(.integrering2, 2023) == .baklengs)
        let foer = b.beregn(
            Personmappe.eksempel {
                $0.bosattFlyktning(10.mai(2022))
                $0.mappe.adresser = []
                $0.adresse(.bor, kommune: 4601, fra: 1.mars(2022), folkeregistrert: 1.mars(2022))
            })
        #expect(foer.hinder(.integrering2, 2023) == .annenKommune)
    }

    @Test("Langt opphold mellom to adresser må avklares, et kort regnes hos kommunen personen flyttet fra")
    func opphold() {
        func flytt(_ fra: Dato) -> Personrader {
            b.beregn(
                person {
                    $0.mappe.adresser[0].gyldigTil = 10.september(2022)
                    $0.adresse(.bor, kommune: 4601, fra: fra, folkeregistrert: fra)
                })
        }
        #expect(flytt(20.april(2023)).hinder(.integrering2, 2023) == .langtOpphold)
        #expect(flytt(25.januar(2023)).kroner(.integrering2, 2023, 5001) == 41_583)
    }

    @Test("Død og utvandret: inneværende og neste måned, resten er forklart")
    func opphoer() {
        for endre: @Sendable (inout Eksempelperson) -> Void in [
            { $0.mappe.person.doedsdato = 10.februar(2023) }, { $0.mappe.person.utvandret = 10.februar(2023) },
            { $0.avslutning(.avbrutt, .doed, 10.februar(2023)) },
        ] {
            let svar = b.beregn(person { endre(&$0) })
            #expect(svar.kroner(.integrering2, 2023) == 62_375)
            #expect(svar.rader.first { $0.aar == 2023 }?.opphoer == 10.februar(2023))
        }
        let foer = b.beregn(person { $0.mappe.person.doedsdato = 10.august(2022) })
        let rad = foer.rader.first { $0.aar == 2023 }
        #expect(rad?.status == .ikkeRett)
        #expect(rad?.utenfor == .opphoert)
        #expect(rad?.opphoer == 10.august(2022))
    }

    @Test("Død og utvandret uten dato holdes")
    func utenDato() {
        for (status, hinder) in [
            (Registerstatus.doed, Hinder.doedsdato), (.utvandret, .utvandringsdato), (.forsvunnet, .forsvunnet),
        ] {
            let svar = b.beregn(person { $0.mappe.person.registerstatus = status })
            #expect(svar.hinder(.integrering2, 2023) == hinder)
            #expect(svar.utfall == .holdt)
        }
    }

    @Test("Kommer personen tilbake, går klokken videre, og månedene i utlandet er ikke med")
    func tilbake() {
        let svar = Felles.beregner(2023, 4).beregn(
            person {
                $0.mappe.adresser[0].gyldigTil = 10.februar(2023)
                $0.mappe.person.utvandret = 10.februar(2023)
                $0.adresse(.bor, kommune: 5001, fra: 15.juni(2023), folkeregistrert: 15.juni(2023))
            })
        // January–March and June–December: ten months of the second year.
        #expect(svar.kroner(.integrering2, 2023) == 207_917)
    }

    @Test("Ikke effektuert, trukket tilbake og ikke registrert")
    func vilkaar() {
        #expect(
            b.beregn(person { $0.mappe.tillatelser[0].effektuert = nil }).hinder(.integrering2, 2023) == .effektuering)
        #expect(
            b.beregn(person { $0.opphold(.utl0834, vedtatt: 1.mars(2023), utfall: .tilbakekalt) })
                .hinder(.integrering2, 2023) == .tilbakekalt)
        #expect(
            b.beregn(person { $0.mappe.adresser[0].folkeregistrert = nil }).hinder(.integrering2, 2023)
                == .folkeregister)
        #expect(
            Felles.beregner(2024, 1).beregn(
                Personmappe.eksempel {
                    $0.bosattFlyktning(10.januar(2024))
                    $0.mappe.bosettinger[0].husstand = nil
                }
            ).rader.first { $0.aar == 2024 && $0.ordning == .integrering }?.hinder == .enslig)
    }

    @Test("Det som er betalt, kreves ikke tilbake mens noe venter, og står på raden")
    func betaltMensDetVenter() {
        let svar = b.beregn(
            person {
                $0.betalt(.integrering2, 2023, 1, kroner: 62_375)
                $0.mappe.person.registerstatus = .forsvunnet
            })
        let rad = svar.rader.first { $0.kode == .integrering2 }
        #expect(rad?.betalt == .kroner(62_375))
        #expect(rad?.beloep == nil)
        #expect(!svar.rader.contains { $0.status == .korreksjon })
    }

    @Test("Hver person står ett sted: betalt, holdt eller utenfor")
    func utfall() {
        #expect(b.beregn(person { _ in }).utfall == .betalt)
        #expect(b.beregn(person { $0.mappe.tillatelser[0].effektuert = nil }).utfall == .holdt)
        #expect(b.beregn(Personmappe.eksempel()).utfall == .utenfor)
        // Outside, but with a payment to be taken back: that is money.
        let utenRett = Personmappe.eksempel {
            $0.bosattFlyktning(10.mai(2022), .utl08Kap6Arbeid)
            $0.betalt(.integrering2, 2023, 1, kroner: 100, dag: 1.mars(2023))
        }
        #expect(b.beregn(utenRett).utfall == .betalt)
        // Nothing registered is no answer.
        let ingenting = b.beregn(
            Personmappe.eksempel { $0.betalt(.integrering2, 2023, 1, kroner: 100, dag: 1.mars(2023)) })
        #expect(ingenting.utfall == .holdt && ingenting.rader.map(\.hinder) == [.manglerRader])
    }
}
