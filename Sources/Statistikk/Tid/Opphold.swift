import Kalender
import Register

extension Tilfelle {
    /// The first settlement ever.
    var foersteBosetting: Dato? {
        var foerste: Dato?
        for b in mappe.bosettinger where b.teller { foerste = min(foerste ?? b.bosatt, b.bosatt) }
        return foerste
    }

    /// First day the person was no longer in the country, dead or emigrated, as far as the register tells.
    ///
    /// An ending of any scheme dates it. Folkeregisteret's status has no date; the day after the last address does instead.
    /// One who is gone, but nobody knows since when, was here until the extract.
    var borteFra: Dato? {
        var borte: Dato?
        for a in mappe.avslutninger where a.teller && a.aarsak.gruppe == .ute { borte = max(borte ?? a.dato, a.dato) }
        if let borte { return erTilbake(etter: borte) ? nil : borte.plus(dager: 1) }
        guard mappe.person.registerstatus == .doed || mappe.person.registerstatus == .utvandret else { return nil }
        var sist: Dato?
        for a in mappe.adresser where a.teller {
            guard let til = a.gyldigTil else { return nil }
            sist = max(sist ?? til, til)
        }
        return sist?.plus(dager: 1)
    }

    /// Settled, or in a programme, after the day.
    private func erTilbake(etter dag: Dato) -> Bool {
        mappe.bosettinger.contains { $0.teller && $0.bosatt > dag } || program.strekk.contains { $0.fra > dag }
    }
}
