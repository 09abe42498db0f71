import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// INTF-58: two months, counted from the event.
    ///
    /// A goal has no scheme of its own, and belongs to the introduction programme.
    static let registrertForSent = Kontroll(
        kode: "Q-01",
        navn: "Registrert mer enn to måneder etter at det skjedde",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsforskriften, "58 annet ledd"),
        gjelder: .fra(1.januar(2021)),
        rett: "Sjekk at datoen er riktig. Registrer fortløpende, senest to måneder etter at opplysningen finnes.",
        godtar: [
            .eksempel("På dagen to måneder etter") {
                $0.deltakelse(oppstart: 5.januar(2026), registrert: 5.mars(2026))
            },
            .eksempel("Fristen er siste dag i februar") {
                $0.deltakelse(oppstart: 31.desember(2025), registrert: 28.februar(2026))
            },
            .eksempel("Før loven") { $0.deltakelse(oppstart: 31.desember(2020), registrert: 1.juni(2021)) },
            .eksempel("Registreringsdagen er ikke levert") { $0.deltakelse(oppstart: 5.januar(2026)) },
            .eksempel("Opplæring i mottak") {
                $0.avslutning(.gjennomfoert, .annet, 5.januar(2026), ordning: .mottak, registrert: 6.mars(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Dagen etter to måneder") {
                $0.deltakelse(oppstart: 5.januar(2026), registrert: 6.mars(2026))
            },
            .eksempel("Avslutningen") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .flyttet, 30.januar(2026), registrert: 31.mars(2026))
            },
            .eksempel("Sluttmålet") { $0.sluttmaal(.n4, registrert: 6.mars(2026), gjelderFra: 5.januar(2026)) },
            .eksempel("Vedtatt på lovens første dag") {
                $0.deltakelse(oppstart: 1.januar(2021), registrert: 2.mars(2021))
            },
        ]
    ) { sak, grunnlag, treff in
        let regelverk = grunnlag.regelverk
        for v in sak.mappe.vedtak where v.ordning.erKommunens { treff.forSent(v, v.vedtaksdato, regelverk) }
        for a in sak.mappe.avslutninger where a.ordning.erKommunens { treff.forSent(a, a.dato, regelverk) }
        for s in sak.mappe.sluttmaal { treff.forSent(s, s.gjelderFra, regelverk) }
        for f in sak.mappe.fravaer where f.ordning.erKommunens { treff.forSent(f, f.fra, regelverk) }
        for p in sak.mappe.permisjoner where p.ordning.erKommunens {
            treff.forSent(p, p.vedtaksdato ?? p.fra, regelverk)
        }
        for s in sak.mappe.stanser where s.ordning.erKommunens { treff.forSent(s, s.fra, regelverk) }
    }
}

extension Ordning {
    fileprivate var erKommunens: Bool { self == .intro || self == .norsk || self == .samf }
}

extension Treff {
    fileprivate mutating func forSent(_ rad: some Hendelsesrad, _ hendelse: Dato, _ regelverk: Regelverk) {
        guard let dag = rad.felles.registrert, dag > hendelse, rad.teller,
            hendelse >= regelverk.skjaeringsdatoer.integreringsloven,
            let maaneder = regelverk.tall(.registreringsfrist, paa: hendelse)
        else { return }
        // No month has less than 28 days, and most rows are registered long before the last day.
        guard hendelse.dager(til: dag) >= 28 * maaneder else { return }
        let frist = regelverk.fristDag(hendelse, maaneder: maaneder)
        if dag > frist { self.rad(rad, .registrertDato, .dato(dag), ventet: .dato(frist)) }
    }
}
