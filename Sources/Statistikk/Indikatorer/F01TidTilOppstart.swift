import Kalender
import Regelmotor
import Register
import Tekster

extension Indikator {
    /// Quartiles and mean are told beside the median (`Regnskap.kvantil`, `Regnskap.gjennomsnitt`).
    static let tidTilOppstart = Indikator(
        "F-01", Tekst("Tid fra bosetting til oppstart", nn: "Tid frå busetjing til oppstart"),
        Tekst(
            "Median antall dager fra bosetting til oppstart, for personer med rett og plikt som ble bosatt i året og "
                + "hadde startet innen 28. februar året etter. Oppstart før bosetting er ikke med.",
            nn:
                "Median tal på dagar frå busetjing til oppstart, for personar med rett og plikt som vart busette i "
                + "året og hadde starta innan 28. februar året etter. Oppstart før busetjing er ikkje med."),
        .dager, .aarlig, kilde: "Egen definisjon", .kvartiler(.dagerTilOppstart))
}

extension Maaling {
    /// The category is that of the day the programme began.
    static let dagerTilOppstart = Maaling(.bosetting) { tilfelle, periode -> Int? in
        guard let bosatt = tilfelle.bosetting(i: periode)?.bosatt, let start = tilfelle.program.start else {
            return nil
        }
        guard bosatt <= start, start <= 28.februar(periode.aar + 1), start <= tilfelle.sak.dato else { return nil }
        switch tilfelle.kategori(paa: start) {
        case .rpIntro, .rpIntroGml: return Int(start.dagnummer - bosatt.dagnummer)
        default: return nil
        }
    }
}
