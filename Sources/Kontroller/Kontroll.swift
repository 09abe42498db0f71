import Kalender
import Register
import Regelmotor

/// A data-quality control: the sentence the municipality reads, how serious, on what ground, what to do, examples of
/// both answers, and the question.
///
/// The examples are its test and its documentation (`nir regel KODE` prints them).
public struct Kontroll: Sendable {
    public typealias Spoersmaal = @Sendable (borrowing Sak, borrowing Kontrollgrunnlag, inout Treff) -> Void

    public let kode: String
    /// Other ids of the same question, by which `nir regel` finds it too.
    public let ogsaa: [String]
    /// What is wrong, as a heading the municipality reads.
    public let navn: String
    /// The seriousness of a place, unless the control says another for it.
    public let alvor: Alvor
    /// Why: the paragraph, or the practice of the register.
    public let hjemmel: Hjemmel
    /// Files the control cannot do without: without them it would take what was not delivered for not registered.
    public let krever: Entiteter
    /// The same for optional columns.
    public let kreverKolonner: Kolonner
    /// Rows without which it has nothing to say: a person with none of them is not asked. Empty = everybody is.
    public let ser: Entiteter
    /// First and last day the rule looks at, inclusive; nil where there is no limit.
    public let gjelder: Gyldighet
    /// Open points of the law that change its answer, such as `OP-10`.
    public let aapnePunkter: [String]
    /// What a caseworker can do today. Starts with a verb.
    public let rett: String
    /// False when what is found has happened and cannot be put right: the list of findings has it, the municipality's
    /// workbook of corrections has not.
    public let kanRettes: Bool
    public let godtar: [Kontrolleksempel]
    public let slaarUtFor: [Kontrolleksempel]
    let spoersmaal: Spoersmaal

    /// Finds nothing, one place or several in the case.
    public init(
        kode: String, ogsaa: [String] = [], navn: String, alvor: Alvor, hjemmel: Hjemmel, krever: Entiteter = [],
        kreverKolonner: Kolonner = [], ser: Entiteter = [], gjelder: Gyldighet = .alltid, aapnePunkter: [String] = [],
        rett: String,
        kanRettes: Bool = true,
        godtar: [Kontrolleksempel], slaarUtFor: [Kontrolleksempel], spoersmaal: @escaping Spoersmaal
    ) {
        (self.kode, self.ogsaa, self.navn, self.alvor) = (kode, ogsaa, navn, alvor)
        (self.hjemmel, self.krever, self.rett) = (hjemmel, krever, rett)
        (self.ser, self.kanRettes) = (ser, kanRettes)
        (self.kreverKolonner, self.gjelder, self.aapnePunkter) = (kreverKolonner, gjelder, aapnePunkter)
        (self.godtar, self.slaarUtFor, self.spoersmaal) = (godtar, slaarUtFor, spoersmaal)
    }

    /// Appends what the control finds in the case. For a whole run, see `Kontrollrunde`.
    public func proev(_ sak: borrowing Sak, _ grunnlag: borrowing Kontrollgrunnlag, _ treff: inout Treff) {
        treff.forbered(alvor, nr: 0, skjulKommune: sak.mappe.person.adressegradering == .strengtFortrolig)
        spoersmaal(sak, grunnlag, &treff)
    }

    /// The places the control finds in an example of its own or of another control.
    public func steder(i eksempel: Kontrolleksempel, _ regelverk: Regelverk) -> [Sted] {
        var grunnlag = Kontrollgrunnlag(regelverk: regelverk, erTest: eksempel.erTest)
        grunnlag.harDeltDuf = eksempel.harDeltDuf
        grunnlag.harDeltFoedselsnummer = eksempel.harDeltFoedselsnummer
        let sak = Sak(eksempel.mappe, regelverk, dato: eksempel.dato)
        var treff = Treff()
        proev(sak, grunnlag, &treff)
        return treff.steder
    }

    /// The control with this code or one of its other ids; upper and lower case are the same.
    public static func finn(_ kode: String) -> Kontroll? {
        let soekt = kode.lowercased()
        return alle.first { $0.kode.lowercased() == soekt || $0.ogsaa.contains { $0.lowercased() == soekt } }
    }
}

/// The days a rule looks at, both inclusive. The date is the one the rule decides by: start, decision or grant.
public struct Gyldighet: Sendable {
    public let fra: Dato?
    public let til: Dato?

    public static let alltid = Gyldighet(fra: nil, til: nil)
    /// As long as integreringsloven has been in force.
    static let integreringsloven = Gyldighet.fra(1.januar(2021))
    public static func fra(_ fra: Dato, til: Dato? = nil) -> Gyldighet { Gyldighet(fra: fra, til: til) }
}

/// What a control needs beyond the case: the law, and what is known across persons.
public struct Kontrollgrunnlag: Sendable {
    public let regelverk: Regelverk
    /// True for a TEST delivery, where synthetic numbers are expected.
    public let erTest: Bool
    /// True when the person's DUF-nummer stands on another person too (P-05).
    public var harDeltDuf = false
    /// True when the person's fødselsnummer stands on a person with another DUF-nummer (P-05).
    public var harDeltFoedselsnummer = false

    public init(regelverk: Regelverk, erTest: Bool) {
        (self.regelverk, self.erTest) = (regelverk, erTest)
    }
}

extension Regelverk {
    /// The day is in the time of integreringsloven.
    func erUnderLoven(_ dag: Dato) -> Bool { dag >= skjaeringsdatoer.integreringsloven }
}

extension Hjemmel {
    /// Something NIR itself does or demands, with the rule of the contract that says so.
    static func nir(_ hva: String, _ regel: String) -> Hjemmel { Hjemmel("NIR: \(hva) (datakontrakt \(regel))") }

    /// The practice of the register where no law speaks, with the rule of the contract.
    static func praksis(_ hva: String, _ regel: String) -> Hjemmel {
        Hjemmel("registerets praksis: \(hva) (datakontrakt \(regel))")
    }
}
