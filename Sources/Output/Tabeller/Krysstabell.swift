import Kalender
import Tabeller
public import Vern

/// Two variables of a protected table, one down and one across; the others are at their total.
public struct Krysstabell: Sendable {
    public let tabell: BeskyttetTabell
    /// Notes of this table, one thought each.
    public let merknader: [String]
    private let rad: Int
    private let kolonne: Int
    private let nivaaer: [String]?

    /// - Parameters:
    ///   - rader: name of the variable that goes down, such as `geo`.
    ///   - kolonner: name of the variable that goes across, such as `kjoenn`.
    ///   - nivaaer: levels of the codes that are shown downwards; nil shows all.
    /// - Returns: nil when the table does not have the two variables.
    public init?(
        tabell: BeskyttetTabell, rader: String, kolonner: String, nivaaer: [String]? = nil, merknader: [String] = []
    ) {
        let navn = tabell.kolonner.map(\.navn)
        guard rader != kolonner, navn.contains(rader), navn.contains(kolonner),
            let rad = tabell.celler.inndelinger.firstIndex(where: { $0.navn == rader }),
            let kolonne = tabell.celler.inndelinger.firstIndex(where: { $0.navn == kolonner })
        else { return nil }
        (self.tabell, self.rad, self.kolonne) = (tabell, rad, kolonne)
        (self.nivaaer, self.merknader) = (nivaaer, merknader)
    }

    private var nedover: Inndeling { tabell.celler.inndelinger[rad] }
    private var bortover: Inndeling { tabell.celler.inndelinger[kolonne] }

    var erAndel: Bool { tabell.hode.slag != .antall }

    var enhet: String { erAndel ? "prosent" : tabell.hode.enhet }

    /// «Deltakere i introduksjonsprogram, etter kommune og kjønn, 17. april 2026».
    var tittel: String {
        let hode = tabell.hode
        let hva = hode.tittel.split(separator: ", etter ").first.map(String.init) ?? hode.tittel
        let naar = Dato(hode.periode)?.iTekst ?? hode.periode
        return "\(hva), etter \(nedover.tittel.smaaForbokstav) og \(bortover.tittel.smaaForbokstav), \(naar)"
    }

    var arkkolonner: [Kolonne] {
        let tall: Kolonne.Slag = erAndel ? .desimal : .heltall
        let par = bortover.koder.flatMap { kode in
            [
                Kolonne(kode.tittel, tall, bredde: Self.bredde(kode.tittel, minst: 12)),
                Kolonne("\(kode.tittel)_tegn", .tekst, bredde: Self.bredde("\(kode.tittel)_tegn", minst: 10)),
            ]
        }
        return [Kolonne("Kode", .kode), Kolonne(nedover.tittel == "Kode" ? "Navn" : nedover.tittel, .tekst)] + par
    }

    /// Room for a short header on one line, and for the longest word of a long one, so that it breaks between words.
    private static func bredde(_ tittel: String, minst: Int) -> Double {
        let ord = tittel.split { $0 == " " || $0 == "-" }.map(\.count).max() ?? 0
        return Double(max(max(ord, min(tittel.count, 12)) * 23 / 20 + 3, minst))
    }

    /// Fills the sheet; a sign never stands in a number column, nor a number where there is a sign.
    func skriv(til ark: Ark) {
        for (nr, kode) in nedover.koder.enumerated() where nivaaer?.contains(kode.nivaa) ?? true {
            ark.tekst(kode.kode)
            ark.tekst(kode.tittel)
            let start = tabell.celler.celle(0, med: nr, i: rad)
            for kolonnekode in bortover.koder.indices {
                let linje = tabell.linje(tabell.celler.celle(start, med: kolonnekode, i: kolonne))
                ark.brok(linje?.verdi, desimaler: tabell.desimaler)
                ark.tekst(linje?.tegn ?? "")
            }
            ark.nesteRad()
        }
    }

    var antallRader: Int { nedover.koder.count { nivaaer?.contains($0.nivaa) ?? true } }
}
