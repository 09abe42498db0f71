import Kalender
import Register

/// The day from which a programme that qualifies for work must have 15 hours of it a week (SM-ARB). A number for
/// statistics, not a deadline.
///
/// > Deltakere som har arbeid som sluttmål, skal i gjennomsnitt ha minst 15 timer arbeidsrettede elementer i uken etter
/// > tre eller seks måneder i programmet.
/// >
/// > — integreringsloven § 14 a tredje ledd, gjengitt i korthet
enum Arbeidsretting {
    /// Nil for other goals, and for programmes that had ended when the demand came (2026).
    static func fra(
        _ start: Dato?, _ maal: SluttmaalRad?, avsluttet: Dato?, _ regelverk: Regelverk, _ spor: inout some Spor
    ) -> Dato? {
        guard let start, let maal, maal.sluttmaal.gruppe == .arbeid, let regel = regelverk.regel(for: maal.sluttmaal),
            let krav = regelverk.historie(.smArb).versjoner.ledd.first?.fra, avsluttet.map({ $0 >= krav }) ?? true,
            let maaneder = regelverk.tall(regel.kreverVgo ? .arbeidsrettetMedVgo : .arbeidsrettetUtenVgo, paa: start)
        else { return nil }
        let dag = start.plus(maaneder: maaneder)
        spor.sa(
            .innhold, .smArb,
            "minst \(regelverk.tall(.arbeidsrettetTimer, paa: dag) ?? 0) timer arbeidsrettet i uken fra \(dag.norsk)")
        return dag
    }
}
