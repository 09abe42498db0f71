import Register
import Tekster

extension Indikator {
    static let fulltid = Indikator(
        "L-09", Tekst("Program på fulltid", nn: "Program på fulltid"),
        Tekst(
            "Andel av deltakerne med tiltak minst 37,5 timer i uka i gjennomsnitt, blant dem som var i "
                + "program minst fire uker. Uker i permisjon eller uten tiltak er ikke med i gjennomsnittet.",
            nn: "Del av deltakarane med tiltak minst 37,5 timar i veka i gjennomsnitt, blant dei som var i "
                + "program minst fire veker. Veker i permisjon eller utan tiltak er ikkje med i gjennomsnittet."),
        .prosent(desimaler: 1), .aarlig, kilde: "integreringsloven §§ 13 og 14", krever: [.tiltak],
        .andel(teller: .fulltid, nevner: .aktiveFireUker))

    static let fulltid30 = Indikator(
        "L-09b", Tekst("Program på minst 30 timer i uka", nn: "Program på minst 30 timar i veka"),
        Tekst(
            "Som L-09, men med 30 timer i uka: målet når mye av arbeidet er eget arbeid.",
            nn: "Som L-09, men med 30 timar i veka: målet når mykje av arbeidet er eige arbeid."),
        .prosent(desimaler: 1), .aarlig, kilde: "integreringsloven §§ 13 og 14", krever: [.tiltak],
        .andel(teller: .fulltid30, nevner: .aktiveFireUker))

    /// Companion of L-09. An activity that runs a whole week is one that week, half a week a half.
    static let tiltakPerUke = Indikator(
        "L-09t", Tekst("Tiltak per uke, gjennomsnitt", nn: "Tiltak per veke, gjennomsnitt"),
        Tekst(
            "Tiltak som går samtidig i gjennomsnitt for en deltaker. Dager i permisjon eller stans er ikke med.",
            nn: "Tiltak som går samtidig i gjennomsnitt for ein deltakar. Dagar i permisjon eller stans er ikkje med."),
        .forhold, .aarlig, kilde: "integreringsloven §§ 13 og 14", krever: [.tiltak],
        .sum(
            Mengde { tilfelle, periode in tilfelle.tiltaksdager(i: periode) },
            av: Mengde { tilfelle, periode in tilfelle.tiltakstid(i: periode).antallDager }))
}

extension Tilfelle {
    /// Days of the programme in the period, once for each activity that ran.
    fileprivate func tiltaksdager(i periode: Statistikkperiode) -> Int {
        let tid = tiltakstid(i: periode)
        var sum = 0
        for t in mappe.tiltak where t.erIProgram {
            for vindu in tid { sum += mappe.dager(med: t, i: vindu) }
        }
        return sum
    }
}
