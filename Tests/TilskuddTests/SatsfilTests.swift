import Kalender
import Regelverksdata
import Testing
import Tilskudd

/// A rate file says what is wrong, where, and how to correct it.
@Suite struct SatsfilTests {
    private func feil(_ yaml: String) -> String? {
        do throws(Oppsettfeil) {
            _ = try Satstabell.les([("satser/prøve.yaml", yaml)])
            return nil
        } catch { return error.description }
    }

    @Test("En sats som legges til, gjelder i sitt år og ikke i neste")
    func nySats() throws {
        let tabell = try Satstabell.les([
            ("a.yaml", "- { kode: AR-2, aar: 2026, kroner: 260000, evidens: primaer, kilde: Rundskriv 1/2026 }")
        ])
        #expect(tabell.beloep(.tilskudd(.integrering2), paa: 31.desember(2026)) == .kroner(260_000))
        #expect(tabell.beloep(.tilskudd(.integrering2), paa: 1.januar(2027)) == nil)
        #expect(tabell.beloep(.tilskudd(.integrering3), paa: 1.juli(2026)) == nil)
    }

    @Test("En sats fra midt i året gjelder fra den dagen")
    func midtIAaret() {
        let kode = Satskode.tilskudd(.utvidet43g)
        #expect(Felles.satser.beloep(kode, paa: 30.juni(2023)) == nil)
        #expect(Felles.satser.beloep(kode, paa: 1.juli(2023)) == .kroner(27_450))
        #expect(Felles.satser.beloep(kode, paa: 1.januar(2024)) == nil)
    }

    @Test("Forslag finnes i tabellen, men kan ikke betales etter")
    func forslag() {
        let kode = Satskode.tilskudd(.norsk37d)
        #expect(Felles.satser.beloep(kode, paa: 1.juli(2023)) == nil)
        if case .forslag = Felles.satser.oppslag(kode, paa: 1.juli(2023)) {} else { Issue.record("forslaget mangler") }
    }

    @Test("To satser for samme dag, feil kode, og en sats uten kilde")
    func ulesbar() {
        let to = feil(
            """
            - { kode: UN43G, aar: 2026, kroner: 1, evidens: primaer, kilde: x }
            - { kode: UN43G, fra: 2026-07-01, til: 2026-12-31, kroner: 2, evidens: primaer, kilde: x }
            """)
        #expect(
            to
                == "satser/prøve.yaml:2: UN43G har to satser på 01.07.2026, den andre i satser/prøve.yaml:1. Slett den ene, eller rett datoene."
        )
        #expect(
            feil("- { kode: AR-22, aar: 2026, kroner: 1, evidens: primaer, kilde: x }")?.contains("Mente du «AR-2»?")
                == true)
        #expect(feil("- { kode: AR-2, aar: 2026, kroner: 1, evidens: primaer }")?.contains("«kilde» mangler") == true)
        #expect(
            feil("- { kode: AR-2, aar: 2026, kroner: 1.5, evidens: primaer, kilde: x }")?.contains("heltall") == true)
        #expect(
            feil("- { kode: AR-2, aar: 2026, kroner: 1, evidens: gjetning, kilde: x }")?.contains(
                "ukjent valg «gjetning»") == true)
        #expect(
            feil("- { kode: AR-2, fra: 2026-02-01, til: 2026-01-01, kroner: 1, evidens: primaer, kilde: x }")?.contains(
                "slutter før") == true)
        #expect(
            feil("- { kode: AR-2, fra: 2026-07-01, til: 2026-12-31, kroner: 1, evidens: primaer, kilde: x }")?
                .contains("én sats for hele tilskuddsåret") == true)
        #expect(feil("- { kode: AR-2, kroner: 1, evidens: primaer, kilde: x }")?.contains("«aar»") == true)
    }
}
