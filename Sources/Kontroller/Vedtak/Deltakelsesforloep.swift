import Kalender
import Register
import Regelmotor

extension Personfakta {
    /// Under integreringsloven, and known to be.
    var gjelderIntegreringsloven: Bool { lovgrunnlag.verdi.map { $0 != .introloven } ?? false }
}

extension Personmappe {
    /// First day of the participation to its last: the decision's own last day, else the first ending from its start on,
    /// else no end. Nil without a start, and when the decision ends before it begins (V-08).
    func dager(_ deltakelse: Vedtak) -> Periode? {
        guard let start = deltakelse.startdato else { return nil }
        if let slutt = deltakelse.sluttdato { return Periode(fom: start, tom: slutt) }
        var slutt = Dato(dagnummer: .max)
        for a in avslutninger where a.dato >= start && a.dato < slutt && a.teller && a.ordning == .intro {
            slutt = a.dato
        }
        return Periode(fom: start, tom: slutt)
    }
}

extension Vedtak {
    /// A decision on participation, or another, that one of the two names as the one before it.
    func henger(sammenMed annet: Vedtak) -> Bool {
        forrige.erSatt && forrige == annet.noekkel || annet.forrige.erSatt && annet.forrige == noekkel
    }

    /// Last day to assess again whether the right to egenmelding is still lost (integreringsforskriften § 9).
    func vurderesIgjenSenest(_ regelverk: Regelverk) -> Dato? {
        regelverk.tall(.egenmeldingVurderes, paa: vedtaksdato).map { vedtaksdato.fristDag(etterMaaneder: $0) }
    }
}
