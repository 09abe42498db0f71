import Kalender
import Register
import Testing

@testable import Statistikk

/// What the explanation of a figure says of parameters is held against what the figure does.
@Suite struct IndikatorparameterTests {
    /// A parameter and another value of it, far from the one that is used.
    private static let endringer: [(navn: String, endre: @Sendable (inout Indikatorparametere) -> Void)] = [
        ("SLUTT_GAP", { $0.sluttgap = 0 }),
        ("FULLTID_TIMER_UKE", { $0.fulltidTideler = 1 }),
        ("FULLTID_TIMER_UKE, mye eget arbeid", { $0.fulltidEgetArbeidTideler = 1 }),
        ("FERIE_UKER", { $0.ferieuker = 60 }),
        ("Dager før en plan mangler", { $0.planDager = 4000 }),
        ("Måneder før en plan er gammel", { $0.planMaaneder = 400 }),
        ("Arbeidsretting før 2026", { $0.arbeidsrettetFoer2026 = true }),
        ("Dager fram", { $0.fristDager = 4000 }),
        ("MAL_AU1", { $0.maalAu1 = 10 }),
        ("Statusmodell", { $0.statusmodell = .arbstatus }),
    ]

    /// What nobody in the sample data has: a start soon after an ending, and two statuses in a November.
    private static let personer = [
        person(.k, 4.april(1990)) {
            $0.program(5001, 15.januar(2024))
            $0.avslutning(.gjennomfoert, .arbeidHel, 3.mars(2025), kommune: 5001)
            $0.program(5001, 1.april(2025))
        },
        person(.m, 4.april(1990)) {
            $0.program(5001, 16.januar(2023))
            $0.avslutning(.gjennomfoert, .annet, 6.mai(2024), kommune: 5001)
            $0.november(2025, [.bosatt, .utd, .ledig])
        },
    ]

    @Test("Endres et tall i parametrene, endres bare indikatorer som sier at de bruker det", arguments: endringer)
    func ingenAndre(navn: String, endre: @Sendable (inout Indikatorparametere) -> Void) throws {
        let parameter = try #require(Indikatorparameter.alle.first { $0.navn == navn })
        var endret = Indikatorparametere()
        endre(&endret)
        let foer = try grunnlag()
        let etter = Statistikkgrunnlag(regelverk: foer.regelverk, dato: foer.dato, parametere: endret)
        let perioder: [Statistikkperiode] = [.dato(dagen), .aar(2025)]
        let plasseringer = Indikator.alle.map { $0.maal.variabel?.plassering(foer) }
        var roerte: Set<String> = []
        for sak in try eksempelsaker + Self.personer.map({ try tilfelle($0) }) {
            let ny = Tilfelle(sak.sak, etter)
            for (indikator, plassering) in zip(Indikator.alle, plasseringer) where !roerte.contains(indikator.id) {
                let erLik = perioder.allSatisfy {
                    indikator.maal.bidrag(sak, $0, plassering) == indikator.maal.bidrag(ny, $0, plassering)
                }
                if !erLik { roerte.insert(indikator.id) }
            }
        }
        let sagt = Set(Indikator.alle.filter(parameter.gjelder).map(\.id))
        #expect(!roerte.isEmpty && roerte.subtracting(sagt) == [], "\(navn)")
    }

    @Test("Verdien som vises, er den som brukes")
    func verdier() throws {
        func verdi(_ navn: String, _ parametere: Indikatorparametere = .init()) throws -> String {
            try #require(Indikatorparameter.alle.first { $0.navn == navn }).verdi(parametere).nb
        }
        #expect(try verdi("SLUTT_GAP") == "60 dager")
        #expect(try verdi("FULLTID_TIMER_UKE") == "37,5 timer i uka")
        #expect(try verdi("Tilskuddssatser") == "ingen er oppgitt")
        var andre = Indikatorparametere()
        (andre.sluttgap, andre.fulltidTideler) = (30, 300)
        andre.tilskuddssatser = Tilskuddssatser([(kode: .norsk1Hoey, aar: 2026, kroner: 1)])
        #expect(try verdi("SLUTT_GAP", andre) == "30 dager")
        #expect(try verdi("FULLTID_TIMER_UKE", andre) == "30 timer i uka")
        #expect(try verdi("Tilskuddssatser", andre) == "oppgitt")
    }
}
