import Kalender
import Register
import Tekster

extension Indikator {
    /// The period is the year the programme began.
    static let programtid = Indikator(
        "F-02", Tekst("Programtid, median etter Kaplan–Meier"),
        Tekst(
            "Antall måneder til halvparten av dem som startet i perioden, hadde avsluttet programmet. De som fortsatt "
                + "er i program, er døde eller har utvandret, regnes med så lenge de kunne følges.",
            nn:
                "Talet på månader til halvparten av dei som starta i perioden, hadde avslutta programmet. Dei som "
                + "framleis er i program, er døde eller har utvandra, er rekna med så lenge dei kunne følgjast."),
        .maaneder, .aarlig, kilde: "Egen definisjon", .overlevelse(.programtid))
}

extension Forloepsmaaling {
    /// The first ending counts: one who comes back much later has left the programme once all the same.
    static let programtid = Forloepsmaaling(.start) { tilfelle, periode in
        guard let start = tilfelle.program.start, periode.inneholder(start) else { return nil }
        let siste = tilfelle.sak.dato
        guard start <= siste else { return nil }
        let slutt = tilfelle.program.slutter.first { $0.dato <= siste }
        let borte = tilfelle.borteFra.map { min($0.plus(dager: -1), siste) } ?? siste
        if let slutt, slutt.aarsak.gruppe != .ute, slutt.dato <= borte {
            return Verdi(maaneder: start.heleMaaneder(til: slutt.dato), erHendelse: true)
        }
        return Verdi(maaneder: start.heleMaaneder(til: max(borte, start)), erHendelse: false)
    }
}

extension Dato {
    /// Whole months from this day to the other, both inclusive: 1 January to 30 June is six.
    func heleMaaneder(til siste: Dato) -> Int {
        let dagenEtter = siste.plus(dager: 1)
        var maaneder = (dagenEtter.aar - aar) * 12 + dagenEtter.maaned - maaned
        while maaneder > 0, sisteDag(etterMaaneder: maaneder) > siste { maaneder -= 1 }
        return max(maaneder, 0)
    }
}
