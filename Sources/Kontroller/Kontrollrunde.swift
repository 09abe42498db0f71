import Register
import Regelmotor

/// The controls of a run, asked in one go about each case.
///
/// Texts and examples stay outside: a control is a large value, and copying it for every person costs more than asking.
public struct Kontrollrunde: Sendable {
    public let kontroller: [Kontroll]
    private let ledd: [Ledd]

    private struct Ledd: Sendable {
        let alvor: Alvor
        let spoersmaal: Kontroll.Spoersmaal
    }

    public init(_ kontroller: [Kontroll] = Kontroll.alle) {
        self.kontroller = kontroller
        ledd = kontroller.map { Ledd(alvor: $0.alvor, spoersmaal: $0.spoersmaal) }
    }

    /// Appends what the controls find, in their order; `Sted.kontroll` is the place in `kontroller`.
    public func proev(_ sak: borrowing Sak, _ grunnlag: borrowing Kontrollgrunnlag, _ treff: inout Treff) {
        let skjulKommune = sak.mappe.person.adressegradering == .strengtFortrolig
        for i in ledd.indices {
            treff.forbered(ledd[i].alvor, nr: i, skjulKommune: skjulKommune)
            ledd[i].spoersmaal(sak, grunnlag, &treff)
        }
    }
}
