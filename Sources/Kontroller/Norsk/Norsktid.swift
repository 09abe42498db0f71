import Kalender
import Register
import Regelmotor

extension Sak {
    /// Files that move a deadline of norsk or samfunnskunnskap to a later day, or take it away.
    private static let filerForNorskfrist: Entiteter = [
        .oppholdstillatelse, .nirKategori, .vedtak, .permisjon, .vgoFulltid,
    ]

    /// The deadline of the scheme; nil when there is none, or a file that moves it was not delivered.
    func frist(_ ordning: Ordning) -> Dato? {
        guard mappe.levert.isSuperset(of: Sak.filerForNorskfrist) else { return nil }
        return ordning == .samf ? fakta.samfunn.frist : fakta.norsk.frist
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
