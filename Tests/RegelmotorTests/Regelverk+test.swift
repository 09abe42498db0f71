import Kalender
import Regelmotor
import Regelverksdata
import Register

extension Regelverk {
    /// The law as it is carried in the program, with the recommended choices at every open point.
    static let test = Regelverk.test { _ in }

    /// The same with other choices at some open points.
    static func test(_ velg: (inout Parametere) -> Void) -> Regelverk {
        var parametere = Parametere()
        velg(&parametere)
        do {
            return try Regelverk.gjeldende(parametere)
        } catch {
            preconditionFailure("\(error)")
        }
    }
}

extension Personmappe {
    /// What the rules say about the person on the day; 1 March 2026 unless the story needs another.
    func fakta(_ regelverk: Regelverk = .test, paa dato: Dato = 1.mars(2026)) -> Personfakta {
        Personfakta(self, regelverk, dato: dato)
    }
}

extension Personfakta {
    /// The last day of the programme, nil when none was computed.
    var programfrist: Dato? { frist?.verdi?.frist }
}

/// What the rules say of the person and the introduction programme, bortfall included.
func intro(
    foedt: Dato = 14.mai(1996), paa dato: Dato = 1.mars(2026), _ regelverk: Regelverk = .test,
    _ fortell: (inout Eksempelperson) -> Void
) -> Utfall<Introrett?> {
    Personmappe.eksempel(foedt: foedt, fortell).fakta(regelverk, paa: dato).beregnet.intro
}
