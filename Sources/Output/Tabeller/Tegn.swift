import Vern

/// The signs that stand where a number does not (brukeropplevelse 3.4), and the notes every protected table carries.
enum Tegn {
    static let alle: [(tegn: String, forklaring: String)] = [
        (":", "Vises ikke av konfidensialitetshensyn"),
        ("-", "Null"),
        (".", "Tall kan ikke forekomme"),
        ("..", "Oppgave mangler"),
        ("...", "Oppgave mangler foreløpig"),
        ("*", "Foreløpig tall"),
    ]

    /// What a reader must know to read the numbers of one table.
    static func merknader(_ tabell: BeskyttetTabell) -> [String] {
        let regler = tabell.regler
        let erFoelsom = tabell.kolonner.contains { regler.foelsomme.contains($0.navn) }
        let grense = erFoelsom ? max(regler.k, regler.kSensitiv) : regler.k
        let skjult =
            "Tegnet «:» står der et tall ikke vises av hensyn til personvernet. Det gjelder tall fra 1 til "
            + "\(grense - 1), og andre tall der det trengs for at de første ikke skal kunne regnes ut."
        return [skjult] + saerlige(tabell)
    }

    /// Notes that hold for some tables only.
    static func saerlige(_ tabell: BeskyttetTabell) -> [String] {
        let regler = tabell.regler
        var ut: [String] = []
        if regler.bareHovedtall > 0 {
            ut.append(
                "Personer med sperret adresse er bare regnet med i hovedtallet. "
                    + "Summen av gruppene er derfor lavere enn tallet for alle.")
        }
        if tabell.hode.slag != .antall { ut.append("Personer med sperret adresse er ikke med i andeler.") }
        if regler.faaSkjermede {
            ut.append("Færre enn \(regler.k) personer har sperret adresse. De er ikke med i noe tall i tabellen.")
        }
        let smaa = tabell.kolonner.filter { regler.storKommuneInndelinger.contains($0.navn) }
        if !smaa.isEmpty, tabell.kolonner.contains(where: { $0.navn == TabellCsv.geografi }) {
            ut.append(
                "Fordeling etter \(oppramsing(smaa.map { $0.tittel.smaaForbokstav })) vises ikke for kommuner med færre "
                    + "enn \(regler.storKommune) personer.")
        }
        return ut
    }

    static func oppramsing(_ ord: [String]) -> String {
        ord.count < 2 ? ord.joined() : ord.dropLast().joined(separator: ", ") + " og " + (ord.last ?? "")
    }
}

extension String {
    /// «Kjønn» inside a sentence.
    var smaaForbokstav: String { prefix(1).lowercased() + dropFirst() }
}
