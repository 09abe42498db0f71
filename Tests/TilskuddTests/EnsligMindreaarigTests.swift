import Kalender
import Register
import Testing
import Tilskudd

/// The worked examples of the grant for unaccompanied minors, with the numbers of tilskudd 11.
@Suite struct EnsligMindreaarigTilskuddTests {
    private func em(foedt: Dato, bosatt: Dato, _ mer: @escaping (inout Eksempelperson) -> Void = { _ in })
        -> Personmappe
    {
        Personmappe.eksempel(foedt: foedt) {
            $0.bosattFlyktning(bosatt, .utl0828)
            $0.mappe.person.ensligMindreaarig = true
            mer(&$0)
        }
    }

    @Test("Eksempel 16: fem måneder i bosettingsåret, og år 1 i tillegg")
    func bosettingsaaret() {
        let person = em(foedt: 14.mai(2007), bosatt: 14.august(2023))
        let svar = betalTerminene(person, [(2023, 3), (2023, 4)]).map(\.rader)
        #expect(svar.map { $0.kroner(.enslig016, 2023) } == [190_733, 286_100])
        #expect(svar[0].hinder(.integrering1Barn, 2023) == .satsUkjent)
        #expect(Felles.beregner(2023, 4).beregn(person).kroner(.enslig016, 2023) == 476_833)
    }

    @Test("Eksempel 17: alderen i kalenderåret velger sats, og 20 er siste år")
    func klasse() {
        let person = em(foedt: 30.november(2006), bosatt: 1.mars(2021))
        #expect(Felles.beregner(2022, 4).beregn(person).kroner(.enslig016, 2022) == 1_118_000)
        #expect(Felles.beregner(2023, 4).beregn(person).kroner(.enslig1720, 2023) == 721_800)
        let sist = Felles.beregner(2026, 4).beregn(person)
        #expect(sist.hinder(.enslig1720, 2026) == .satsUkjent)
        let etter = Felles.beregner(2027, 1).beregn(person)
        #expect(!etter.rader.contains { $0.aar == 2027 })
        #expect(Felles.beregner(2028, 1).beregn(person).utenfor(.ensligMindreaarig) == .overAlder)
    }

    @Test("Eksempel 18: fem måneder med høy sats i 2022")
    func femMaaneder() {
        let person = em(foedt: 2.februar(2008), bosatt: 3.august(2022))
        #expect(Felles.beregner(2022, 4).beregn(person).kroner(.enslig016, 2022) == 465_833)
    }

    @Test("Eksempel 19: én hele året med lav sats, og én i to måneder med høy")
    func toPersoner() {
        let b = Felles.beregner(2022, 4)
        var motregning = Motregning()
        for person in [
            em(foedt: 2.februar(2004), bosatt: 3.august(2020)), em(foedt: 2.februar(2008), bosatt: 20.november(2022)),
        ] {
            for rad in b.beregn(person).rader where rad.ordning == .ensligMindreaarig { motregning.legg(til: rad) }
        }
        #expect(motregning.tilUtbetaling(Mottaker(.kommune, 5001), .ensligMindreaarig) == .kroner(891_333))
    }

    @Test("Eksempel 20: det som er glemt, betales med satsen for året det hører til")
    func etterbetaling() {
        let person = em(foedt: 2.februar(2004), bosatt: 3.august(2020)) {
            for termin in 1...3 { $0.betalt(.enslig1720, 2022, termin, kroner: 176_250) }
        }
        let svar = Felles.beregner(2023, 1).beregn(person)
        #expect(svar.kroner(.enslig1720, 2022) == 176_250)
        #expect(svar.kroner(.enslig1720, 2023) == 180_450)
    }

    @Test("Eksempel 21: et helt år kreves tilbake")
    func tilbake() {
        var person = em(foedt: 2.februar(2004), bosatt: 3.august(2020)) {
            for termin in 1...4 { $0.betalt(.enslig1720, 2022, termin, kroner: 176_250) }
        }
        person.bosettinger[0].etterAvtale = false
        let svar = Felles.beregner(2023, 1).beregn(person)
        #expect(svar.kroner(.enslig1720, 2022) == -705_000)
        var motregning = Motregning()
        for rad in svar.rader where rad.ordning == .ensligMindreaarig { motregning.legg(til: rad) }
        let kommune = Mottaker(.kommune, 5001)
        #expect(motregning.overfoeres(kommune, .ensligMindreaarig) == .kroner(-705_000))
        #expect(motregning.tilUtbetaling(kommune, .ensligMindreaarig) == .null)
        #expect(svar.rader.filter { $0.kode == .enslig1720 }.map { motregning.status($0) } == [.motregnesSenere])
    }

    @Test("Uten avtale om bosetting er det ikke tilskudd")
    func utenAvtale() {
        var person = em(foedt: 2.februar(2008), bosatt: 3.august(2022))
        person.bosettinger[0].etterAvtale = false
        #expect(Felles.beregner(2022, 4).beregn(person).utenfor(.ensligMindreaarig) == .uteAvAvtale)
    }
}
