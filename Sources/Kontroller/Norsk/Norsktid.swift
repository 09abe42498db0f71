import Kalender
import Register
import Regelmotor

extension Sak {
    /// Files that move the deadline of norsk to a later day, or take it away.
    private static let filerForNorsk: Entiteter = [.oppholdstillatelse, .nirKategori, .vedtak, .permisjon]

    /// The deadline of the scheme; nil when there is none, or a file that moves that of norsk was not delivered.
    func frist(_ ordning: Ordning) -> Dato? {
        switch ordning {
        case .intro: fakta.frist?.verdi?.frist
        case .norsk: mappe.levert.isSuperset(of: Sak.filerForNorsk) ? fakta.norsk.frist : nil
        case .samf:
            mappe.levert.isSuperset(of: Sak.filerForNorsk) && mappe.levert.har(.vgoFulltid) ? fakta.samfunn.frist : nil
        case .asylnorsk, .mottak: nil
        }
    }
}

extension Personmappe {
    /// The birthday was before the day.
    func harFylt(_ alder: Int?, foer dag: Dato) -> Bool {
        alder.map { person.foedselsdato.alder(paa: dag.plus(dager: -1)) >= $0 } ?? false
    }
}

extension Permisjon {
    /// The whole month was leave from the scheme the hours stand on.
    func dekker(_ timer: Norsktimer) -> Bool {
        teller && ordning == timer.ordning && fra <= timer.dager.fom && timer.dager.tom <= til
    }
}

extension Eksempelperson {
    /// Right and duty to norsk from 2 February 2026, with upper secondary education: 18 months.
    mutating func norskMedFrist1August2027() {
        opphold(.utl0828, vedtatt: 2.januar(2026))
        utdanning(.ja)
        vedtak(.norsk, .norsk, vedtatt: 2.februar(2026), oppstart: 2.februar(2026))
    }
}
