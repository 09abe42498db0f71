import Tekster

/// A cell in words, in both forms of Norwegian.
enum Celleord {
    /// A share is told with its base; below this only the counts (brukeropplevelse 3.3).
    static let minsteNevnerForProsent = 20

    /// - Parameter verdi: as in the file, such as `61.7`.
    static func tall(_ verdi: String, teller: Int?, nevner: Int?, enhet: String, _ form: Maalform) -> String {
        let lest = norsk(verdi)
        let tallOgEnhet = enhet == "prosent" ? "\(lest)\u{A0}%" : "\(lest) \(enhet)"
        guard let teller, let nevner else { return tallOgEnhet }
        let grunnlag = "\(norskTall(teller)) av \(norskTall(nevner))"
        return nevner < minsteNevnerForProsent ? grunnlag : "\(tallOgEnhet) (\(grunnlag))"
    }

    /// `14911.5` as «14 911,5».
    private static func norsk(_ verdi: String) -> String {
        let deler = verdi.split(separator: ".", maxSplits: 1).map(String.init)
        guard let foran = deler.first, let hele = Int(foran) else { return verdi }
        let fortegn = hele == 0 && foran.hasPrefix("-") ? "\u{2212}" : ""
        return fortegn + norskTall(hele) + (deler.count == 2 ? ",\(deler[1])" : "")
    }

    /// What the sign means and, for what is not shown, that the reason is not to be known.
    /// - Parameters:
    ///   - omSkjulte: what the table itself says of it.
    ///   - nevner: shown though the share is not.
    static func tegn(_ tegn: String, omSkjulte: String?, nevner: Int?, _ form: Maalform) -> [String] {
        let vist = nevner.map { Tekst("Nevneren er \(norskTall($0)).", nn: "Nemnaren er \(norskTall($0)).").i(form) }
        return betydning(tegn, omSkjulte, form) + (vist.map { [$0] } ?? [])
    }

    private static func betydning(_ tegn: String, _ omSkjulte: String?, _ form: Maalform) -> [String] {
        switch tegn {
        case ":": [omSkjulte ?? skjult.i(form), grunner.i(form), ingenVet.i(form)]
        case ".":
            [
                Tekst(
                    "«.» Tall kan ikke forekomme: en regel utelukker det, eller det er ingen å dele på.",
                    nn: "«.» Tal kan ikkje førekome: ein regel utelukkar det, eller det er ingen å dele på."
                ).i(form)
            ]
        case "..":
            [
                Tekst(
                    "«..» Oppgave mangler: det tallet skulle vært laget av, er ikke levert.",
                    nn: "«..» Oppgåve manglar: det talet skulle vore laga av, er ikkje levert."
                ).i(form)
            ]
        case "...":
            [
                Tekst(
                    "«...» Oppgave mangler foreløpig: tallet for perioden kommer senere.",
                    nn: "«...» Oppgåve manglar førebels: talet for perioden kjem seinare."
                ).i(form)
            ]
        default: ["«\(tegn)»"]
        }
    }

    private static let skjult = Tekst(
        "«:» Vises ikke av konfidensialitetshensyn.", nn: "«:» Blir ikkje vist av omsyn til konfidensialitet.")
    private static let grunner = Tekst(
        "Tallet kan være lite, det kan være skjult for at et annet ikke skal kunne regnes ut, eller stedet kan ha for få "
            + "personer til å fordeles.",
        nn:
            "Talet kan vere lite, det kan vere skjult for at eit anna ikkje skal kunne reknast ut, eller staden kan ha for "
            + "få personar til å fordelast.")
    private static let ingenVet = Tekst(
        "Ingen utenfor kjøringen kan vite hvilken av grunnene det er. Filen sier det ikke, og det er meningen.",
        nn: "Ingen utanfor køyringa kan vite kva for ein av grunnane det er. Fila seier det ikkje, og det er meininga.")

    static func utgave(_ status: String) -> Tekst {
        switch status {
        case "F": Tekst("F, foreløpig: tallet kan bli endret", nn: "F, førebels: talet kan bli endra")
        case "E": Tekst("E, endelig", nn: "E, endeleg")
        default: Tekst(status)
        }
    }
}
