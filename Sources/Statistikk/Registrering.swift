import Kalender
import Register

extension Tilfelle {
    /// Calls `gjoer` with each event of the period that has a day of registration: the rows and the days that the control
    /// Q-01 looks at, so that the share and the worklist are about the same (integreringsforskriften § 58).
    func hverRegistrering(i periode: Statistikkperiode, _ gjoer: (_ hendelse: Dato, _ registrert: Dato) -> Void) {
        func se(_ rad: some Hendelsesrad, _ ordning: Ordning, _ hendelse: Dato) {
            guard rad.teller, ordning.erKommunens, periode.inneholder(hendelse), let dag = rad.felles.registrert else {
                return
            }
            gjoer(hendelse, dag)
        }
        for v in mappe.vedtak { se(v, v.ordning, v.vedtaksdato) }
        for a in mappe.avslutninger { se(a, a.ordning, a.dato) }
        // A goal has no scheme of its own, and belongs to the introduction programme.
        for s in mappe.sluttmaal { se(s, .intro, s.gjelderFra) }
        for f in mappe.fravaer { se(f, f.ordning, f.fra) }
        for p in mappe.permisjoner { se(p, p.ordning, p.vedtaksdato ?? p.fra) }
        for s in mappe.stanser { se(s, s.ordning, s.fra) }
    }

    /// The number of them that is in time: on the last day of the two months, or before.
    func registrertITide(i periode: Statistikkperiode) -> Int {
        let regelverk = grunnlag.regelverk
        var antall = 0
        hverRegistrering(i: periode) { hendelse, registrert in
            guard let maaneder = regelverk.tall(.registreringsfrist, paa: hendelse) else { return }
            if registrert <= regelverk.fristDag(hendelse, maaneder: maaneder) { antall += 1 }
        }
        return antall
    }
}

extension Ordning {
    fileprivate var erKommunens: Bool { self == .intro || self == .norsk || self == .samf }
}
