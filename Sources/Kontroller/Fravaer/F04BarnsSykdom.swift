import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// Only counted: those with more than two children, alone or with a child who is chronically ill may have more days.
    static let barnsSykdom = Kontroll(
        kode: "F-04",
        navn: "Mer enn 10 virkedager med sykt barn eller syk barnepasser på tolv måneder",
        alvor: .info,
        hjemmel: Hjemmel(.integreringsforskriften, "7"),
        gjelder: .integreringsloven,
        rett:
            "Sjekk om deltakeren har rett til flere dager: mer enn to barn, alene om omsorgen eller kronisk sykt barn.",
        godtar: [
            .eksempel("Ti virkedager på tolv måneder") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.barnEgenm, 9.februar(2026)...13.februar(2026))
                $0.fravaer(.barnLege, 9.mars(2026)...13.mars(2026))
            },
            .eksempel("Samme dag to ganger er én dag") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.barnEgenm, 9.mars(2026)...20.mars(2026))
                $0.fravaer(.barnLege, 20.mars(2026)...20.mars(2026))
            },
            .eksempel("Den første dagen er mer enn tolv måneder siden") {
                $0.deltakelse(oppstart: 3.februar(2025))
                $0.fravaer(.barnEgenm, 20.mars(2025)...20.mars(2025))
                $0.fravaer(.barnLege, 9.mars(2026)...20.mars(2026))
            },
            .eksempel("Noen timer av en dag") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.barnLege, 9.mars(2026)...20.mars(2026))
                $0.fravaer(.barnEgenm, 23.mars(2026)...23.mars(2026), timer: Desimal(2))
            },
        ],
        slaarUtFor: [
            .eksempel("Elleve virkedager på tolv måneder") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.barnEgenm, 9.februar(2026)...13.februar(2026))
                $0.fravaer(.barnLege, 9.mars(2026)...16.mars(2026))
            },
            .eksempel("Den første dagen er akkurat innenfor tolv måneder") {
                $0.deltakelse(oppstart: 3.februar(2025))
                $0.fravaer(.barnEgenm, 21.mars(2025)...21.mars(2025))
                $0.fravaer(.barnLege, 9.mars(2026)...20.mars(2026))
            },
        ]
    ) { sak, grunnlag, treff in
        guard sak.mappe.fravaer.contains(where: \.erBarnsSykdom) else { return }
        let rader = Radrekke(sak.mappe.fravaer.filter(\.erBarnsSykdom)) { $0.dager }
        for f in rader.rader where grunnlag.regelverk.erUnderLoven(f.fra) {
            let dager = rader.virkedager(iTolvMaanederTil: f.til, grunnlag.regelverk.virkedager)
            guard let hoeyst = grunnlag.regelverk.tall(.barnsSykdom, paa: f.til), dager > hoeyst else { continue }
            treff.rad(f, .tilDato, .dato(f.til), ventet: .virkedager(Int32(dager)))
            return
        }
    }
}

extension Fravaer {
    fileprivate var erBarnsSykdom: Bool {
        (type == .barnEgenm || type == .barnLege) && ordning == .intro && teller && !erDelAvDag && fra <= til
    }
}
