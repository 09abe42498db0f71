import Kalender
import Register
import Testing
import Tilskudd

/// Cases where money has gone to the wrong place, or to nobody, because two facts met.
@Suite struct GrensetilfelleTests {
    private func person(
        _ bosatt: Dato = 10.mai(2022), kommune: UInt16 = 5001, _ mer: @escaping (inout Eksempelperson) -> Void
    ) -> Personmappe {
        Personmappe.eksempel {
            $0.bosattFlyktning(bosatt, kommune: kommune)
            mer(&$0)
        }
    }

    private func norsk(
        _ inngang: Dato, foedt: Dato = 3.april(1990), _ grunnlag: Oppholdsgrunnlag = .utl0834,
        _ mer: @escaping (inout Eksempelperson) -> Void = { _ in }
    ) -> Personmappe {
        Personmappe.eksempel(foedt: foedt) {
            $0.opphold(grunnlag, vedtatt: inngang)
            $0.vedtak(grunnlag == .utl0834 ? .norsk37d : .norsk, .norsk, vedtatt: inngang, oppstart: inngang)
            $0.mappe.person.statsborgerskap = Landkode("SYR") ?? Landkode(pakket: 0)
            mer(&$0)
        }
    }

    @Test("Adressen før bosettingen får ingenting: kommunen som bosetter, har hele året")
    func adresseFoerBosetting() {
        let svar = Felles.beregner(2024, 4).beregn(
            Personmappe.eksempel {
                $0.bosattFlyktning(20.november(2024), kommune: 4601)
                $0.adresse(
                    .bor, kommune: 5001, fra: 1.februar(2024), til: 19.november(2024), folkeregistrert: 1.februar(2024))
            })
        #expect(svar.kroner(.integrering1Enslig, 2024) == 241_100)
        #expect(Set(svar.rader.filter { $0.kode == .integrering1Enslig }.map(\.mottaker.nummer)) == [4601])
    }

    @Test("Folkeregisteret er senere enn bosettingen: ingen motstrid")
    func senereRegistrert() {
        let svar = Felles.beregner(2024, 1).beregn(
            Personmappe.eksempel {
                $0.bosattFlyktning(1.mars(2024), kommune: 4601)
                $0.mappe.adresser[0].gyldigFra = 20.mars(2024)
                $0.adresse(
                    .bor, kommune: 5001, fra: 1.januar(2024), til: 19.mars(2024), folkeregistrert: 1.januar(2024))
            })
        #expect(svar.kroner(.integrering1Enslig, 2024, 4601) == 241_100)
    }

    @Test("Ukjent land og ukjent husstand holdes hver for seg")
    func toUkjente() {
        let svar = Felles.beregner(2024, 1).beregn(
            Personmappe.eksempel {
                $0.bosattFlyktning(10.januar(2024), .utl0828)
                $0.mappe.bosettinger[0].husstand = nil
                $0.vedtak(.norsk, .norsk, vedtatt: 10.januar(2024), oppstart: 10.januar(2024))
            })
        #expect(svar.brudd == nil)
        #expect(svar.rader.filter { $0.kode == .ukjent }.map(\.kodetekst).sorted() == ["AR-1 ?", "P-AR1-?"])
    }

    @Test("En kommune som deles, er ikke en flytting, og et gammelt nummer holdes")
    func delt() {
        let satser = Felles.satser(.integrering3, 2024, 180_000)
        let b = Felles.beregner(2024, 4, satser: satser)
        let flyttet = person(kommune: 1507) {
            $0.mappe.adresser[0].gyldigTil = 31.desember(2023)
            $0.adresse(.bor, kommune: 1508, fra: 1.januar(2024), folkeregistrert: 1.januar(2024))
        }
        #expect(b.beregn(flyttet).kroner(.integrering3, 2024, 1508) == 180_000)
        #expect(b.beregn(person(kommune: 1507) { _ in }).hinder(.integrering3, 2024) == .deltKommune)
    }

    @Test("Betalt som enslig mindreårig, og ikke lenger det: holdes, og kreves ikke tilbake")
    func ikkeLengerEnslig() {
        for flagg in [nil, false] as [Bool?] {
            let svar = Felles.beregner(2023, 2).beregn(
                person {
                    $0.mappe.person.ensligMindreaarig = flagg
                    $0.betalt(.enslig1720, 2023, 1, kroner: 180_450)
                })
            #expect(svar.hinder(.enslig1720, 2023) == .ikkeLengerEnslig)
            #expect(!svar.rader.contains { $0.status == .korreksjon })
        }
    }

    @Test("Ingen adresse lenger: holdes fra dagen den sluttet")
    func adresseSlutt() {
        let svar = Felles.beregner(2023, 4).beregn(person { $0.mappe.adresser[0].gyldigTil = 31.januar(2023) })
        #expect(svar.hinder(.integrering2, 2023) == .adresseSlutt)
        #expect(svar.rader.first { $0.aar == 2023 }?.status == .venterDsf)
        // Emigration explains it: two months and no hold.
        let ute = Felles.beregner(2023, 4).beregn(
            person {
                $0.mappe.adresser[0].gyldigTil = 31.januar(2023)
                $0.mappe.person.utvandret = 31.januar(2023)
            })
        #expect(ute.kroner(.integrering2, 2023) == 41_583)
    }

    @Test("En senere tillatelse er effektuert")
    func senereEffektuert() {
        let svar = Felles.beregner(2023, 2).beregn(
            person {
                $0.mappe.tillatelser[0].effektuert = nil
                $0.opphold(.utl0834, vedtatt: 1.mars(2023), erFornyelse: true, effektuert: 1.april(2023))
            })
        #expect(svar.kroner(.integrering2, 2023) == 124_750)
    }

    @Test("Statsløse har klassen til opprinnelseslandet")
    func statsloes() {
        let svar = Felles.beregner(2018, 4).beregn(
            norsk(1.januar(2018), .utl0828) {
                $0.adresse(.bor, kommune: 5001, fra: 1.januar(2018), folkeregistrert: 1.januar(2018))
                $0.mappe.person.statsborgerskap = Landkode("XXX") ?? Landkode(pakket: 0)
                $0.mappe.person.opprinnelsesland = Landkode("SYR") ?? Landkode(pakket: 0)
            })
        #expect(svar.kroner(.norsk1Hoey, 2018) == 31_900)
    }

    @Test("Tilbake fra utlandet: ingen flytting fra kommunen personen utvandret fra, og lang tid borte er forklart")
    func tilbakeFraUtlandet() {
        let kort = person {
            $0.mappe.adresser[0].gyldigTil = 10.desember(2022)
            $0.mappe.person.utvandret = 10.desember(2022)
            $0.adresse(.bor, kommune: 4601, fra: 10.april(2023), folkeregistrert: 10.april(2023))
        }
        let svar = Felles.beregner(2023, 4).beregn(kort)
        #expect(svar.kroner(.integrering2, 2023, 5001) == 20_792)
        #expect(svar.kroner(.integrering2, 2023, 4601) == 187_125)
        let lenge = person(10.mai(2021)) {
            $0.mappe.adresser[0].gyldigTil = 10.juni(2022)
            $0.mappe.person.utvandret = 10.juni(2022)
            $0.adresse(.bor, kommune: 5001, fra: 10.mars(2023), folkeregistrert: 10.mars(2023))
        }
        // March to December of the third year.
        #expect(Felles.beregner(2023, 4).beregn(lenge).kroner(.integrering3, 2023) == 150_833)
        // The field tells of the last time only; an ending tells of the one before it.
        let toGanger = person {
            $0.mappe.adresser[0].gyldigTil = 10.februar(2023)
            $0.avslutning(.avbrutt, .utvandret, 10.februar(2023))
            $0.adresse(.bor, kommune: 5001, fra: 1.juli(2023), folkeregistrert: 1.juli(2023))
            $0.mappe.person.utvandret = 20.januar(2024)
        }
        #expect(Felles.beregner(2023, 4).beregn(toGanger).kroner(.integrering2, 2023) == 187_125)
        #expect(
            Felles.beregner(2024, 1, satser: Felles.satser(.integrering3, 2024, 120_000)).beregn(toGanger)
                .kroner(.integrering2, 2023) == 187_125)
    }

    @Test("Et opphold inne i et annet: den ytre adressen gjelder igjen etterpå")
    func oppholdInneI() {
        let svar = Felles.beregner(2023, 4).beregn(
            person {
                $0.adresse(.bor, kommune: 4601, fra: 1.juli(2022), til: 31.august(2022), folkeregistrert: 1.juli(2022))
            })
        #expect(svar.kroner(.integrering2, 2023, 5001) == 249_500)
    }

    @Test("Død før bosettingen, eller før Folkeregisteret: ingen sak ble åpnet")
    func doedFoer() {
        for (doed, dsf) in [(1.mars(2024), 15.mars(2024)), (1.april(2024), 20.april(2024))] {
            let svar = Felles.beregner(2024, 2).beregn(
                Personmappe.eksempel {
                    $0.bosattFlyktning(15.mars(2024), dsf: dsf)
                    $0.mappe.person.doedsdato = doed
                })
            #expect(svar.utenfor(.integrering) == .opphoert)
            #expect(!svar.rader.contains { $0.ordning == .integrering })
        }
    }

    @Test("Ut av mottaket uten ny adresse: holdes")
    func utAvMottak() {
        let svar = Felles.beregner(2024, 4).beregn(
            norsk(10.januar(2024)) {
                $0.adresse(.mottak, kommune: 5001, fra: 10.januar(2024), til: 28.februar(2024))
                $0.adresse(.bor, kommune: 4601, fra: 1.mars(2024))
            })
        #expect(svar.hinder(.norsk37d, 2024) == .folkeregister)
    }

    @Test("Telledagen: hvor personen bor da, mottak også, og ikke de som er borte")
    func telledag() {
        let b = Felles.beregner(2024, 1)
        let iMottak = norsk(10.november(2023)) {
            $0.adresse(.mottak, kommune: 5001, fra: 10.november(2023), til: 29.februar(2024))
            $0.adresse(.bor, kommune: 4601, fra: 1.mars(2024), folkeregistrert: 1.mars(2024))
        }
        #expect(b.beregn(iMottak).grunntellinger.map(\.kommune.tall) == [5001])
        let borte = norsk(10.november(2023)) {
            $0.adresse(
                .bor, kommune: 4601, fra: 10.november(2023), til: 1.desember(2023), folkeregistrert: 10.november(2023))
            $0.mappe.person.utvandret = 1.desember(2023)
        }
        #expect(b.beregn(borte).grunntellinger.isEmpty)
    }

    @Test("Koden er en annen, og satsen mangler: det gamle kreves ikke tilbake ennå")
    func nyKodeUtenSats() {
        let svar = Felles.beregner(2024, 2).beregn(
            Personmappe.eksempel {
                $0.bosattFlyktning(15.mars(2024), husstand: .familie)
                $0.betalt(.integrering1Enslig, 2024, 1, kroner: 241_100)
            })
        #expect(svar.hinder(.integrering1, 2024) == .satsUkjent)
        #expect(!svar.rader.contains { $0.status == .korreksjon })
    }

    @Test("Den som kom som barn, kommer ikke inn ved en fornyelse")
    func barnMedFornyelse() {
        let kollektiv = norsk(1.juni(2022), foedt: 1.september(2004)) {
            $0.opphold(.utl0834, vedtatt: 1.juni(2024), erFornyelse: true)
            $0.adresse(.bor, kommune: 5001, fra: 1.juni(2022), folkeregistrert: 1.juni(2022))
        }
        #expect(Felles.beregner(2024, 4).beregn(kollektiv).utenfor(.norsk) == .utenforAlder)
        // Under introduksjonsloven the age was sixteen.
        let seksten = norsk(1.juni(2020), foedt: 1.september(2003), .utl0828) {
            $0.mappe.person.lovgrunnlag = .introloven
            $0.adresse(.bor, kommune: 5001, fra: 1.juni(2020), folkeregistrert: 1.juni(2020))
        }
        #expect(Felles.beregner(2021, 4).beregn(seksten).rader.contains { $0.kode == .norsk2Hoey })
    }

    @Test("Et fylke som er delt, er fylket kommunen er i nå")
    func gammeltFylke() {
        let svar = Felles.beregner(2018, 4).beregn(
            norsk(1.januar(2018), .utl0828) {
                $0.adresse(.bor, kommune: 3020, fra: 1.januar(2018), folkeregistrert: 1.januar(2018))
                $0.vgoFulltid(fra: 1.januar(2018), til: 31.desember(2018), fylke: 30)
                $0.mappe.tilskudd.append(
                    TilskuddUtbetaling(
                        person: 1, kode: .norsk1Hoey, aar: 2018, termin: 1, mottakertype: .fylke, mottaker: 30,
                        beloepOere: 797_500, utbetalt: 1.mai(2018)))
            })
        let rader = svar.rader.filter { $0.kode == .norsk1Hoey }
        #expect(rader.map(\.mottaker) == [Mottaker(.fylke, 32)])
        #expect(rader.map(\.beloep) == [.kroner(31_900 - 7975)])
    }

    @Test("Barnet har morens år")
    func morensAar() {
        let barn = Personmappe.eksempel(foedt: 10.januar(2023)) {
            $0.bosatt(10.januar(2023), kommune: 5001)
            $0.mappe.bosettinger[0].morBosatt = 10.august(2022)
            $0.adresse(.bor, kommune: 5001, fra: 10.januar(2023), folkeregistrert: 10.januar(2023))
        }
        #expect(Felles.beregner(2026, 1).beregn(barn).rader.contains { $0.aar == 2026 })
        #expect(!Felles.beregner(2027, 1).beregn(barn).rader.contains { $0.aar == 2027 })
    }

    @Test("En tillatelse som ikke kan fornyes, gir ikke integreringstilskudd")
    func ikkeFornybar() {
        var mappe = Personmappe.eksempel { $0.bosattFlyktning(10.mai(2022), .utl0838L1) }
        #expect(Felles.beregner(2023, 1).beregn(mappe).kroner(.integrering2, 2023) == 62_375)
        mappe.tillatelser[0].dannerGrunnlagPermanent = false
        #expect(Felles.beregner(2023, 1).beregn(mappe).utenfor(.integrering) == .tillatelseUtenTilskudd)
    }

    @Test("To personer med samme nummer holdes begge")
    func deltNummer() {
        var ut = Personrader()
        Felles.beregner(2023, 1).beregn(person { _ in }, holdt: .deltNummer, til: &ut)
        #expect(!ut.rader.isEmpty && ut.rader.allSatisfy { $0.hinder == .deltNummer })
    }

    @Test("Telledagen for året før: de som hadde tilskudd da, også når tilskuddsåret er gått")
    func telledagenFoer() {
        let kollektiv = norsk(1.juni(2022)) {
            $0.adresse(.bor, kommune: 5001, fra: 1.juni(2022), folkeregistrert: 1.juni(2022))
        }
        for aar in 2023...2024 {
            let telt = Felles.beregner(aar, 1).beregn(kollektiv).grunntellinger
            #expect(telt.filter { $0.aar == 2023 }.map(\.kommune.tall) == [5001])
            #expect(!telt.contains { $0.aar == 2024 })
        }
        let treAar = norsk(1.juni(2020), .utl0828) {
            $0.adresse(.bor, kommune: 5001, fra: 1.juni(2020), folkeregistrert: 1.juni(2020))
        }
        #expect(Felles.beregner(2024, 1).beregn(treAar).grunntellinger.map(\.aar) == [2023])
    }

    @Test("Den som ikke er bosatt i Folkeregisteret, kan bo i mottak")
    func ikkeBosattIMottak() {
        let soeker = Personmappe.eksempel(foedt: 3.april(1990)) {
            $0.kategori(.asylnorsk, fra: 10.februar(2023))
            $0.adresse(.mottak, kommune: 5001, fra: 10.februar(2023))
            $0.mappe.person.registerstatus = .ikkeBosatt
        }
        #expect(Felles.beregner(2023, 2).beregn(soeker).kroner(.asylnorsk, 2023) == 18_300)
        #expect(
            Felles.beregner(2023, 2).beregn(person { $0.mappe.person.registerstatus = .ikkeBosatt })
                .hinder(.integrering2, 2023) == .forsvunnet)
    }

    @Test("En sen utvandring eller død forklarer ikke tid uten adresse før den")
    func senUtvandring() {
        for doed in [false, true] {
            let svar = Felles.beregner(2023, 4).beregn(
                person {
                    $0.mappe.adresser[0].gyldigTil = 31.januar(2023)
                    if doed {
                        $0.mappe.person.doedsdato = 10.desember(2023)
                    } else {
                        $0.mappe.person.utvandret = 10.desember(2023)
                    }
                })
            #expect(svar.hinder(.integrering2, 2023) == .adresseSlutt)
        }
    }

    @Test("Tilbake til en adresse som aldri ble avsluttet")
    func tilbakeTilAapenAdresse() {
        let svar = Felles.beregner(2023, 4).beregn(
            person {
                $0.mappe.person.utvandret = 10.februar(2023)
                $0.adresse(.bor, kommune: 5001, fra: 15.juni(2023), folkeregistrert: 15.juni(2023))
            })
        #expect(svar.kroner(.integrering2, 2023) == 207_917)
    }

    @Test("En gammel adresse holder ikke år 1")
    func gammelAdresse() {
        for slutt in [30.juni(2022), 15.mars(2024)] {
            let svar = Felles.beregner(2024, 1).beregn(
                Personmappe.eksempel {
                    $0.bosattFlyktning(15.mars(2024))
                    $0.adresse(.bor, kommune: 4601, fra: 1.januar(2020), til: slutt, folkeregistrert: 1.januar(2020))
                })
            #expect(svar.kroner(.integrering1Enslig, 2024, 5001) == 241_100)
        }
    }

    @Test("Året er et annet enn før, og satsen mangler: det gamle venter")
    func annetAarUtenSats() {
        let svar = Felles.beregner(2023, 3).beregn(
            person(10.januar(2023)) {
                for termin in 1...3 { $0.betalt(.integrering2, 2023, termin, kroner: 62_375) }
            })
        #expect(svar.hinder(.integrering1Enslig, 2023) == .satsUkjent)
        #expect(!svar.rader.contains { $0.status == .korreksjon })
    }

    @Test("Utvandret før bosettingen, eller betalt før adressen forsvant: holdes")
    func utvandretFoer() {
        let tilbake = Personmappe.eksempel {
            $0.bosattFlyktning(15.mars(2024))
            $0.mappe.adresser = []
            $0.mappe.person.utvandret = 10.august(2018)
        }
        #expect(Felles.beregner(2024, 1).beregn(tilbake).hinder(.integrering1Enslig, 2024) == .folkeregister)
        let betalt = person {
            $0.mappe.adresser = []
            $0.mappe.person.utvandret = 10.august(2023)
            $0.betalt(.integrering2, 2023, 1, kroner: 124_750)
        }
        let svar = Felles.beregner(2023, 4).beregn(betalt)
        #expect(svar.hinder(.integrering2, 2023) == .folkeregister)
        #expect(!svar.rader.contains { $0.status == .korreksjon })
    }

    @Test("Den siste terminen i et personår betales året etter")
    func sisteTermin() {
        let sen = norsk(1.november(2023)) {
            $0.adresse(.bor, kommune: 5001, fra: 1.november(2023), folkeregistrert: 1.november(2023))
        }
        let b = Felles.beregner(2025, 1, satser: Felles.satser(.norsk1Hoey, 2023, 10_000))
        #expect(b.beregn(sen).rader.contains { $0.kode == .norsk37d && $0.aar == 2023 })
    }

    @Test("Det som er slutt, venter ikke; et delt nummer holder også det")
    func sluttOgDelt() {
        let slutt = norsk(1.mars(2022), .utl0828) {
            $0.mappe.vedtak = []
            $0.adresse(.bor, kommune: 5001, fra: 1.mars(2022), folkeregistrert: 1.mars(2022))
            $0.mappe.person.utvandret = 2.mars(2022)
        }
        #expect(Felles.beregner(2023, 4).beregn(slutt).utfall == .utenfor)
        var ut = Personrader()
        let delt = person {
            $0.mappe.person.utvandret = 10.august(2022)
            $0.betalt(.integrering2, 2023, 1, kroner: 62_375)
        }
        Felles.beregner(2023, 2).beregn(delt, holdt: .deltNummer, til: &ut)
        #expect(ut.rader.allSatisfy { $0.hinder == .deltNummer } && !ut.rader.isEmpty)
    }

    @Test("Hver forskjell fra forrige runde har én årsak, og summen er forskjellen")
    func endringer() {
        func aarsaker(_ mappe: Personmappe, termin: Int = 2) -> [Endringsaarsak] {
            let b = Felles.beregner(2023, termin)
            let forrige = mappe.tilskudd.filter { b.runde.erForrige(utbetalt: $0.utbetalt) }
                .map { (mottaker: Mottaker(.kommune, $0.mottaker), beloep: Oere(Int($0.beloepOere))) }
            let rader = b.beregn(mappe)
            let endringer = rader.endringer(
                forrige, harFaattFoer: !mappe.tilskudd.isEmpty, erDoed: mappe.person.doedsdato != nil)
            let naa = rader.rader.compactMap(\.beloep).sum
            #expect(endringer.map(\.beloep).sum == naa - forrige.map(\.beloep).sum)
            return endringer.map(\.aarsak)
        }
        let april = 3.april(2023)
        #expect(aarsaker(person { _ in }) == [.nyPerson])
        #expect(aarsaker(person { $0.betalt(.integrering2, 2023, 1, kroner: 62_375, dag: april) }) == [])
        #expect(
            Set(
                aarsaker(
                    person {
                        $0.betalt(.integrering2, 2023, 1, kroner: 62_375, dag: april)
                        $0.flytter(10.februar(2023), til: 4601)
                    })) == [.flyttetInn, .flyttetUt])
        #expect(
            aarsaker(
                person {
                    $0.betalt(.integrering2, 2023, 1, kroner: 62_375, dag: april)
                    $0.mappe.person.doedsdato = 10.februar(2023)
                }) == [.doed])
        #expect(
            aarsaker(
                person {
                    $0.betalt(.integrering2, 2023, 1, kroner: 62_375, dag: april)
                    $0.adresse(.bor, kommune: 4601, fra: 1.mai(2023), folkeregistrert: 1.mai(2023))
                }) == [.holdt])
    }
}
