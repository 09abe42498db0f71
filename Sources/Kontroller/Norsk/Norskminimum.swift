import Kalender
import Register
import Regelmotor

/// The guiding minimum of norsk for those who have, or do not have, school from before.
struct Norskminimum: Sendable {
    static let hjemmel = Hjemmel(.integreringsforskriften, "27 og 28")

    private let skriftlig: Norsknivaa
    private let muntlig: Norsknivaa

    private static let vgo = Norskminimum(.b1, muntlig: .b2)
    private static let grunnskole = Norskminimum(.b1, muntlig: .b1)
    private static let utenGrunnskole = Norskminimum(.a2, muntlig: .b1)

    private init(_ skriftlig: Norsknivaa, muntlig: Norsknivaa) { (self.skriftlig, self.muntlig) = (skriftlig, muntlig) }

    /// Nil when the register does not tell the education.
    init?(_ mappe: borrowing Personmappe) {
        guard let rad = mappe.kompetanse.last(where: \.teller) else { return nil }
        switch (rad.utdanningVgo, rad.grunnskole) {
        case (.ja, _): self = Norskminimum.vgo
        case (.nei, true?): self = Norskminimum.grunnskole
        case (.nei, false?): self = Norskminimum.utenGrunnskole
        default: return nil
        }
    }

    /// Nil for goals that are not a level of one skill.
    func nivaa(_ ferdighet: Ferdighet) -> Norsknivaa? {
        switch ferdighet {
        case .lese, .lytte, .skrive: skriftlig
        case .muntlig: muntlig
        case .c1LeseMunt, .c1LytteSkrive, .fag: nil
        }
    }
}

extension Norskmaal {
    /// A later goal for the same skill that has begun; of two from one day the last in the extract.
    func erstatter(_ annet: Norskmaal, paa dag: Dato) -> Bool {
        teller && ferdighet == annet.ferdighet && gjelderFra <= dag
            && (gjelderFra, kilde.post) > (annet.gjelderFra, annet.kilde.post)
    }
}
