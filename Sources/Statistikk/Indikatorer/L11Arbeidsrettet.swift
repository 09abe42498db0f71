import Kalender
import Regelmotor
import Register
import Tekster

extension Indikator {
    static let arbeidsrettet = Indikator(
        "L-11", Tekst("Minst 15 timer arbeidsrettet i uka", nn: "Minst 15 timar arbeidsretta i veka"),
        Tekst(
            "Andel av deltakerne med arbeid som sluttmål, som har minst 15 arbeidsrettede timer i uka i "
                + "gjennomsnitt fra tre måneder i program, seks uten videregående fra før.",
            nn: "Del av deltakarane med arbeid som sluttmål, som har minst 15 arbeidsretta timar i veka i "
                + "gjennomsnitt frå tre månader i program, seks utan vidaregåande frå før."),
        .prosent(desimaler: 1), .oeyeblikk, kilde: "integreringsloven § 14 a", krever: [.tiltak],
        .andel(teller: .nokArbeidsrettet, nevner: .arbeidsrettetKrav))
}

extension Utvalg {
    static let arbeidsrettetKrav = Utvalg(
        "arbeidsrettet-krav",
        Tekst(
            "Deltakere med arbeid som sluttmål der kravet om 15 arbeidsrettede timer i uka gjelder.",
            nn: "Deltakarar med arbeid som sluttmål der kravet om 15 arbeidsretta timar i veka gjeld.")
    ) { tilfelle, periode in
        tilfelle.arbeidsrettet(i: periode) != nil
    }

    static let nokArbeidsrettet = Utvalg(
        "nok-arbeidsrettet",
        Tekst(
            "Deltakere med minst 15 arbeidsrettede timer i uka i gjennomsnitt.",
            nn: "Deltakarar med minst 15 arbeidsretta timar i veka i gjennomsnitt.")
    ) { tilfelle, periode in
        guard let maalt = tilfelle.arbeidsrettet(i: periode),
            let krav = tilfelle.grunnlag.regelverk.tall(.arbeidsrettetTimer, paa: periode.til)
        else { return false }
        return maalt.timedager >= krav * 100 * maalt.dager
    }
}

extension Tilfelle {
    /// What is measured, from the day the demand comes to the last day of the period or of the programme, for those who
    /// are in programme in the period. Days in leave and stops are out. Nil where the demand does not apply, or nothing is
    /// left to measure. Goals and starts are those known on the day of computation.
    fileprivate func arbeidsrettet(i periode: Statistikkperiode) -> (timedager: Int, dager: Int)? {
        let ny = grunnlag.regelverk.skjaeringsdatoer.program2026
        guard var fra = fakta.arbeidsrettetFra, let start = fakta.startdato, program.harDag(i: periode) else {
            return nil
        }
        if grunnlag.regelverk.motSkjaering(start) < ny {
            guard grunnlag.parametere.arbeidsrettetFoer2026 else { return nil }
            fra = max(fra, ny)
        }
        var tid: [Periode] = []
        for strekk in program.strekk {
            if let del = Periode(fom: max(strekk.fra, fra), tom: min(strekk.til, periode.til)) { tid.append(del) }
        }
        tid = tid.uten(mappe.borte(medFridager: false))
        let dager = tid.antallDager
        return dager > 0 ? (timedager(tid, \.erArbeidsrettet), dager) : nil
    }
}
