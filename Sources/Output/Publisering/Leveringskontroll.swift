import Sjekksum

/// Something about a delivery that is not as it was published.
public struct Leveringsfunn: Sendable, Equatable {
    public enum Slag: String, Sendable {
        /// There is no list of sums, so nothing can be compared.
        case ingenSjekksummer
        /// The list names a file that is not there.
        case mangler
        /// The file has other content than the list says.
        case endret
        /// A file that the list does not name.
        case ekstra
        case arbeidsbok, csv
        /// Others may read more than the class allows, or the class's own readers less.
        case rettigheter
    }

    /// Path below the folder that was checked.
    public let sti: String
    public let slag: Slag
    public let melding: String
}

/// Checks a delivery: sums against `sjekksummer.sha256` in both directions, rights by class, every CSV re-parsed, every
/// workbook's zip directory walked. The XML inside a workbook is not unpacked; its checksum stands for it.
/// - Parameter mappe: a `publisert/` folder, an output folder that holds one, or a part with a list of its own.
public func kontrollerLevering(mappe: String) throws(OutputFeil) -> [Leveringsfunn] {
    let under = mappe + "/publisert"
    let rot = !Filsystem.finnes(mappe + "/" + Sjekksumliste.filnavn) && Filsystem.erMappe(under) ? under : mappe
    guard Filsystem.erMappe(rot) else { throw .kanIkkeLese(sti: mappe, grunn: Filsystem.grunn()) }
    var kontroll = Leveringskontroll(rot: rot, summer: try Sjekksumliste(mappe: rot).summer)
    if !Filsystem.finnes(rot + "/" + Sjekksumliste.filnavn) {
        kontroll.noter(
            Sjekksumliste.filnavn, .ingenSjekksummer,
            "listen finnes ikke, og innholdet kan ikke sammenliknes. Hent leveransen på nytt.")
    }
    try kontroll.gjennomgaa("", nil)
    kontroll.meldManglende()
    return kontroll.funn.sorted { ($0.sti, $0.slag.rawValue) < ($1.sti, $1.slag.rawValue) }
}

private struct Leveringskontroll {
    let rot: String
    let summer: [String: String]
    var sett: Set<String> = []
    var funn: [Leveringsfunn] = []

    init(rot: String, summer: [String: String]) { (self.rot, self.summer) = (rot, summer) }

    mutating func noter(_ sti: String, _ slag: Leveringsfunn.Slag, _ tekst: String) {
        funn.append(Leveringsfunn(sti: sti, slag: slag, melding: "\(sti): \(tekst)"))
    }

    mutating func gjennomgaa(_ mappe: String, _ klasse: Klasse?) throws(OutputFeil) {
        for post in try Filsystem.innhold(rot + "/" + mappe) {
            let sti = mappe.isEmpty ? post.navn : mappe + "/" + post.navn
            let klasse = klasse ?? Klasse(rawValue: post.navn)
            if let klasse { rettigheter(sti, post.erMappe ? klasse.mapperettigheter : klasse.filrettigheter, klasse) }
            if post.erMappe {
                try gjennomgaa(sti, klasse)
            } else if sti != Sjekksumliste.filnavn {
                try fil(sti)
            }
        }
    }

    private mutating func rettigheter(_ sti: String, _ skal: UInt32, _ klasse: Klasse) {
        guard let er = Filsystem.egenskaper(rot + "/" + sti)?.rettigheter, er != skal else { return }
        let (harTekst, skalTekst) = (String(er, radix: 8), String(skal, radix: 8))
        noter(
            sti, .rettigheter,
            "rettighetene er 0\(harTekst), men klassen \(klasse.navn) skal ha 0\(skalTekst). "
                + "Rett med «chmod 0\(skalTekst)».")
    }

    private mutating func fil(_ sti: String) throws(OutputFeil) {
        sett.insert(sti)
        let (sum, csv, bok) = try Filsystem.medInnhold(rot + "/" + sti) { bytes throws(OutputFeil) in
            let sum = Sha256()
            sum.ta(bytes)
            return (
                sum.tekst(), sti.hasSuffix(".csv") ? Tilbakelesing.csv(bytes, poster: nil) : nil,
                sti.hasSuffix(".xlsx") ? Tilbakelesing.arbeidsbok(bytes) : nil
            )
        }
        if let ventet = summer[sti] {
            if ventet != sum { noter(sti, .endret, "innholdet er endret etter publisering. Hent filen på nytt.") }
        } else if !summer.isEmpty {
            noter(sti, .ekstra, "filen står ikke i \(Sjekksumliste.filnavn). Flytt den ut av mappen.")
        }
        if let csv { noter(sti, .csv, "\(csv). Hent filen på nytt.") }
        if let bok { noter(sti, .arbeidsbok, "\(bok). Hent filen på nytt.") }
    }

    mutating func meldManglende() {
        for sti in summer.keys where !sett.contains(sti) {
            noter(sti, .mangler, "filen står i \(Sjekksumliste.filnavn), men finnes ikke. Hent leveransen på nytt.")
        }
    }
}
