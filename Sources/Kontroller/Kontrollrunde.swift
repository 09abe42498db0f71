import Register
import Regelmotor

/// The controls of a run, asked in one go about each case.
///
/// Texts and examples stay outside: a control is a large value, and copying it for every person costs more than asking.
public struct Kontrollrunde: Sendable {
    public let kontroller: [Kontroll]
    private let ledd: [Ledd]

    private struct Ledd: Sendable {
        let nummer: Int
        let alvor: Alvor
        let ser: Entiteter
        let spoersmaal: Kontroll.Spoersmaal
    }

    /// - Parameters:
    ///   - levert: files the extract has; controls that cannot do without the rest are not asked.
    ///   - kolonner: the same for optional columns.
    public init(_ kontroller: [Kontroll] = Kontroll.alle, levert: Entiteter = .alle, kolonner: Kolonner = .alle) {
        self.kontroller = kontroller
        ledd = kontroller.enumerated().filter {
            levert.isSuperset(of: $0.element.krever) && kolonner.isSuperset(of: $0.element.kreverKolonner)
        }.map {
            Ledd(nummer: $0.offset, alvor: $0.element.alvor, ser: $0.element.ser, spoersmaal: $0.element.spoersmaal)
        }
    }

    /// What the place tells of can be put right in the register.
    public func kanRettes(_ sted: Sted) -> Bool { kontroller[Int(sted.kontroll)].kanRettes }

    /// Number of controls that are asked.
    public var antallProevd: Int { ledd.count }

    /// Appends what the controls find, in their order; `Sted.kontroll` is the place in `kontroller`.
    public func proev(_ sak: borrowing Sak, _ grunnlag: borrowing Kontrollgrunnlag, _ treff: inout Treff) {
        let skjulKommune = sak.mappe.person.adressegradering == .strengtFortrolig
        let rader = sak.mappe.harRader
        for i in ledd.indices where ledd[i].ser.isEmpty || !ledd[i].ser.isDisjoint(with: rader) {
            treff.forbered(ledd[i].alvor, nr: ledd[i].nummer, skjulKommune: skjulKommune)
            ledd[i].spoersmaal(sak, grunnlag, &treff)
        }
    }
}
