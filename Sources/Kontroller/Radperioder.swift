import Kalender
import Register
import Regelmotor

// The days of a row, nil when its last day is before its first (F-07, M-01).

extension Fravaer {
    var dager: Periode? { Periode(fom: fra, tom: til) }

    /// Egenmelding in the programme, which the limits of §§ 8 and 9 are about.
    var erEgenmelding: Bool { type == .egenmelding && ordning == .intro && teller }
}

extension Permisjon {
    var dager: Periode? { Periode(fom: fra, tom: til) }
}

extension VgoFulltid {
    var dager: Periode? { Periode(fom: fra, tom: til ?? .ingenEnde) }
}

extension Norsktimer {
    /// The days of the month.
    var dager: Periode { maaned...maaned.sisteDag(etterMaaneder: 1) }

    /// Hours were given.
    var harTimer: Bool { teller && timer > Desimal(0) }

    /// Outside asylum centres, where an act of its own applies.
    var erSamfunnskunnskap: Bool { type.erSamfunnskunnskap && type != .samfMottak }
}

extension Norskproeve {
    /// A test somebody sat, and that stands.
    var erAvlagt: Bool { teller && !erAnnullertProeve }
}

extension Proevetype {
    var erNorsk: Bool { self == .a1b2 || self == .c1 }
}

extension Dato {
    fileprivate static let ingenEnde = 31.desember(9999)
}

extension Sak {
    /// The end of the period that is outside the participation: the first day, else the last; nil when neither is.
    func foersteUtenfor(_ fra: Dato, _ til: Dato) -> Dato? {
        guard fakta.harDeltakelse else { return fra }
        if let start = fakta.startdato, fra < start { return fra }
        guard let slutt = fakta.avslutning?.dato, til > slutt else { return nil }
        return fra > slutt ? fra : til
    }
}
