import Kalender
import Register
import Tekster

extension Utvalg {
    /// Leave and stops are not time in activity, so whoever was on leave all the time is out.
    static let aktiveFireUker = Utvalg(
        "aktive-fire-uker",
        Tekst(
            "Personer som var i introduksjonsprogram minst fire uker i perioden, utenom permisjon og stans.",
            nn: "Personar som var i introduksjonsprogram minst fire veker i perioden, utanom permisjon og stans.")
    ) { tilfelle, periode in
        tilfelle.tiltakstid(i: periode).antallDager >= 28
    }

    static let fulltid = fulltid(
        "fulltid",
        Tekst(
            "Deltakere med tiltak minst 37,5 timer i uka i gjennomsnitt.",
            nn: "Deltakarar med tiltak minst 37,5 timar i veka i gjennomsnitt."), \.fulltidTideler)

    /// The lower measure, when much of the work is done alone.
    static let fulltid30 = fulltid(
        "fulltid-30",
        Tekst(
            "Deltakere med tiltak minst 30 timer i uka i gjennomsnitt.",
            nn: "Deltakarar med tiltak minst 30 timar i veka i gjennomsnitt."), \.fulltidEgetArbeidTideler)

    /// The mean is over the days on which something was registered; weeks with nothing are told by `ikkeHelaarig`.
    private static func fulltid(
        _ navn: String, _ setning: Tekst, _ tideler: @escaping @Sendable (Indikatorparametere) -> Int
    ) -> Utvalg {
        Utvalg(navn, setning) { tilfelle, periode in
            let tid = tilfelle.tiltakstid(i: periode)
            let dager = tilfelle.dagerMedTiltak(tid)
            guard dager > 0 else { return false }
            return tilfelle.timedager(tid) { _ in true } >= dager * tideler(tilfelle.grunnlag.parametere) * 10
        }
    }

    /// A year of programme may have `FERIE_UKER` weeks without activity, and part of a year its share of them by days.
    static let ikkeHelaarig = Utvalg(
        "ikke-helaarig",
        Tekst(
            "Deltakere med flere uker uten registrerte tiltak enn det er feriedager til.",
            nn: "Deltakarar med fleire veker utan registrerte tiltak enn det er feriedagar til.")
    ) { tilfelle, periode in
        let dager = tilfelle.programtid(i: periode).antallDager
        guard dager > 0 else { return false }
        return tilfelle.ukerUtenTiltak(i: periode) * 365 > tilfelle.grunnlag.parametere.ferieuker * dager
    }
}

extension Tilfelle {
    /// Weeks, Monday to Friday, all in the programme and in the period, with no activity on any day. A week that leave or a
    /// stop takes whole is left out; ferie is what the limit is for.
    fileprivate func ukerUtenTiltak(i periode: Statistikkperiode) -> Int {
        let borte = mappe.borte(medFridager: false)
        let virkedager = grunnlag.regelverk.virkedager
        var antall = 0
        var mandag = periode.fra.plus(dager: (8 - periode.fra.ukedag) % 7)
        while let uke = Periode(fom: mandag, tom: min(mandag.plus(dager: 4), periode.til)), uke.antallDager == 5 {
            mandag = mandag.plus(dager: 7)
            guard (0..<5).allSatisfy({ program.dag(uke.fom.plus(dager: $0)) }),
                !mappe.tiltak.contains(where: { $0.erIProgram && $0.dager?.overlapper(uke) == true }),
                virkedager.antall(i: uke) > virkedager.antall(iUnionAv: borte, innenfor: uke)
            else { continue }
            antall += 1
        }
        return antall
    }
}
