import Tabeller
import Tekster
import Vern

/// The signs that stand where a number does not (brukeropplevelse 3.4), and the notes that every publication table
/// carries.
enum Tegn {
    static let alle: [(tegn: String, forklaring: Tekst)] = [
        (":", "Vises ikke av konfidensialitetshensyn"),
        ("-", "Null"),
        (".", "Tall kan ikke forekomme"),
        ("..", "Oppgave mangler"),
        ("...", "Oppgave mangler foreløpig"),
        ("*", "Foreløpig tall"),
    ].map { ($0, Ordbok.felles.tekst($1)) }

    /// What a reader must know to read the numbers: of the table itself, the protection, the signs and the revision.
    static func merknader(_ sett: Tabellsett) -> [Tekst] {
        enkle(sett.merknader + sett.tabeller.compactMap(skjult) + saerlige(sett))
    }

    /// Notes that hold for some tables only.
    static func saerlige(_ sett: Tabellsett) -> [Tekst] {
        enkle(sett.tabeller.flatMap(saerlige) + foreloepig(sett) + (sett.revisjon.map { [$0] } ?? []))
    }

    private static func enkle(_ tekster: [Tekst]) -> [Tekst] {
        var sett = Set<Tekst>()
        return tekster.filter { sett.insert($0).inserted }
    }

    private static func skjult(_ tabell: BeskyttetTabell) -> Tekst? {
        guard tabell.regler.art == .personer else { return nil }
        let regler = tabell.regler
        let erFoelsom = tabell.kolonner.contains { regler.foelsomme.contains($0.navn) }
        let grense = (erFoelsom ? max(regler.k, regler.kSensitiv) : regler.k) - 1
        return Tekst(
            "Tegnet «:» står der et tall ikke vises av hensyn til personvernet. Det gjelder tall fra 1 til "
                + "\(grense), og andre tall der det trengs for at de første ikke skal kunne regnes ut.",
            nn: "Teiknet «:» står der eit tal ikkje blir vist av omsyn til personvernet. Det gjeld tal frå 1 til "
                + "\(grense), og andre tal der det trengst for at dei første ikkje skal kunne reknast ut.")
    }

    private static func saerlige(_ tabell: BeskyttetTabell) -> [Tekst] {
        let regler = tabell.regler
        var ut: [Tekst] = []
        if case .maalinger(let minst) = regler.art {
            ut.append(
                Tekst(
                    "Verdier som bygger på færre enn \(minst) personer eller saker, vises ikke.",
                    nn: "Verdiar som byggjer på færre enn \(minst) personar eller saker, blir ikkje viste."))
        }
        guard regler.art == .personer else { return ut }
        if regler.bareHovedtall > 0 {
            ut.append(
                Ordbok.felles.tekst(
                    "Personer med sperret adresse er bare regnet med i hovedtallet. "
                        + "Summen av gruppene er derfor lavere enn tallet for alle."))
        }
        if tabell.hode.slag != .antall {
            ut.append(Ordbok.felles.tekst("Personer med sperret adresse er ikke med i andeler."))
        }
        if regler.faaSkjermede {
            ut.append(
                Tekst(
                    "Færre enn \(regler.k) personer har sperret adresse. De er ikke med i noe tall i tabellen.",
                    nn: "Færre enn \(regler.k) personar har sperra adresse. Dei er ikkje med i noko tal i tabellen."))
        }
        let smaa = tabell.kolonner.filter { regler.storKommuneInndelinger.contains($0.navn) }
        if !smaa.isEmpty, tabell.kolonner.contains(where: { $0.navn == TabellCsv.geografi }) {
            let hva = { (form: Maalform) in oppramsing(smaa.map { Ordbok.felles.i(form, $0.tittel).smaaForbokstav }) }
            ut.append(
                Tekst(
                    "Fordeling etter \(hva(.nb)) vises ikke for kommuner med færre enn \(regler.storKommune) personer.",
                    nn: "Fordeling etter \(hva(.nn)) blir ikkje vist for kommunar med færre enn \(regler.storKommune) "
                        + "personar."))
        }
        return ut
    }

    private static func foreloepig(_ sett: Tabellsett) -> [Tekst] {
        let perioder = sett.perioder.filter(sett.foreloepige.contains)
        guard !perioder.isEmpty else { return [] }
        let naar = oppramsing(perioder)
        return [Tekst("Tallene for \(naar) er foreløpige.", nn: "Tala for \(naar) er førebelse.")]
    }

    static func oppramsing(_ ord: [String]) -> String {
        ord.count < 2 ? ord.joined() : ord.dropLast().joined(separator: ", ") + " og " + (ord.last ?? "")
    }
}

extension String {
    /// «Kjønn» inside a sentence.
    var smaaForbokstav: String { prefix(1).lowercased() + dropFirst() }
}
