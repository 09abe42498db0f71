import Kalender
import Register
import Regelmotor

extension Personmappe {
    /// Last day of something registered in the programme: its start, an activity, absence or leave. A running activity
    /// has no last day.
    var sisteAktivitet: Dato? {
        var siste: Dato?
        func se(_ dag: Dato) { siste = max(siste ?? dag, dag) }
        for v in vedtak where v.erDeltakelse { if let start = v.startdato { se(start) } }
        for t in tiltak where t.teller && t.ordning == .intro { se(t.til ?? Dato(dagnummer: .max)) }
        for f in fravaer where f.teller && f.ordning == .intro { se(f.til) }
        for p in permisjoner where p.teller && p.ordning == .intro { se(p.til) }
        return siste
    }

    /// True when an address in another municipality than the one before it began near the day.
    func harFlyttet(innen dager: Int, av dag: Dato, _ kommuner: Kommuneregister) -> Bool {
        adresser.contains { ny in
            guard ny.teller, ny.rolle != .mottak, abs(ny.gyldigFra.dager(til: dag)) <= dager,
                let forrige = forrigeAdresse(ny)
            else { return false }
            return kommuner.dagens(forrige.kommune) != kommuner.dagens(ny.kommune)
        }
    }

    private func forrigeAdresse(_ ny: AdresseOppfoelging) -> AdresseOppfoelging? {
        var forrige: AdresseOppfoelging?
        for a in adresser where a.teller && a.rolle == ny.rolle && a.gyldigFra < ny.gyldigFra {
            if let naa = forrige, naa.gyldigFra > a.gyldigFra { continue }
            forrige = a
        }
        return forrige
    }
}
