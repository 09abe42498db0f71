import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let tillatelseIkkeGitt = Kontroll(
        kode: "O-07",
        navn: "I program, men siste vedtak om opphold er avslag eller tilbakekall",
        alvor: .info,
        hjemmel: Hjemmel(.integreringsloven, "9 tredje ledd"),
        krever: [.avslutning],
        rett: "Sjekk om vedtaket er endelig. Den som har begynt, kan fullføre når tillatelsen endres.",
        godtar: [
            .eksempel("Ny tillatelse samme dag, sist i uttrekket") {
                $0.opphold(.utl0828, vedtatt: 2.mars(2026), utfall: .avslag)
                $0.opphold(.utl0838L1, vedtatt: 2.mars(2026), utfall: .innvilget)
                $0.deltakelse(oppstart: 5.januar(2026))
            },
            .eksempel("Utfallet er ikke levert") {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.deltakelse(oppstart: 5.januar(2026))
            },
            .eksempel("Programmet er avsluttet") {
                $0.opphold(.utl0828, vedtatt: 2.mars(2026), utfall: .tilbakekalt)
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .annet, 31.mars(2026))
            },
            .eksempel("Programmet starter i morgen") {
                $0.opphold(.utl0828, vedtatt: 2.mars(2026), utfall: .tilbakekalt)
                $0.deltakelse(oppstart: 18.april(2026), vedtatt: 5.januar(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Tilbakekalt") {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.opphold(.utl0828, vedtatt: 2.mars(2026), utfall: .tilbakekalt)
                $0.deltakelse(oppstart: 5.januar(2026))
            },
            .eksempel("Fornyelsen er avslått, og programmet starter i dag") {
                $0.opphold(.utl0838L1, vedtatt: 2.januar(2026))
                $0.opphold(.utl0838L1, vedtatt: 2.mars(2026), utfall: .avslag)
                $0.deltakelse(oppstart: 17.april(2026))
            },
        ]
    ) { sak, _, treff in
        guard sak.fakta.erAktiv, let siste = sak.mappe.sisteOppholdsvedtak else { return }
        if siste.utfall == .avslag || siste.utfall == .tilbakekalt { treff.rad(siste, .utfall, .skjult) }
    }
}

extension Personmappe {
    /// The latest row about a permit, whatever its outcome; ties go to the last in the extract.
    fileprivate var sisteOppholdsvedtak: Oppholdstillatelse? {
        var siste: Oppholdstillatelse?
        for t in tillatelser where t.teller {
            if let naa = siste, naa.vedtaksdato > t.vedtaksdato { continue }
            siste = t
        }
        return siste
    }
}
