import Kalender
import Register

extension Personmappe {
    /// The latest day something was registered by the municipality, or happened where that day is not delivered.
    var sisteRegistrering: Dato? {
        var siste: Dato?
        func se(_ felles: Fellesfelt, _ hendelse: Dato?) {
            guard !felles.annullert, let dag = felles.registrert ?? hendelse else { return }
            siste = max(siste ?? dag, dag)
        }
        for k in krav { se(k.felles, k.dato) }
        for v in vedtak { se(v.felles, v.vedtaksdato) }
        for s in sluttmaal { se(s.felles, s.gjelderFra) }
        for p in planer { se(p.felles, p.revidert ?? p.dato) }
        for k in kompetanse { se(k.felles, k.utdanningRegistrert) }
        for t in tiltak { se(t.felles, t.fra) }
        for f in fravaer { se(f.felles, f.fra) }
        for p in permisjoner { se(p.felles, p.fra) }
        for s in stanser { se(s.felles, s.fra) }
        for a in avslutninger { se(a.felles, a.dato) }
        for t in norsktimer { se(t.felles, t.maaned) }
        for m in norskmaal { se(m.felles, m.gjelderFra) }
        for f in fritak { se(f.felles, f.vedtaksdato) }
        for v in vgoFulltid { se(v.felles, v.fra) }
        return siste
    }
}
