import Kalender
import Tabeller
import Tekster
import Vern

/// A sheet of a publication table: the cut, and the words that go with it in both written forms.
public struct Krysstabell: Sendable {
    public let sett: Tabellsett
    public let snitt: Arksnitt
    private let maal: Int
    private let periode: Int
    private let nedover: Akse
    private let bortover: Akse

    /// What goes down or across, code by code.
    private struct Akse: Sendable {
        let tittel: Tekst
        /// The ones that are shown, by number.
        let koder: [(nr: Int, kode: String, tittel: Tekst)]
    }

    /// - Returns: nil when the table does not have what the cut names, or the two axes are the same.
    public init?(_ sett: Tabellsett, _ snitt: Arksnitt) {
        let maal = snitt.maal.map { id in sett.maal.firstIndex { $0.id == id } } ?? 0
        let periode = snitt.periode.map { sett.perioder.firstIndex(of: $0) } ?? sett.perioder.count - 1
        guard snitt.rader != snitt.kolonner, let maal, let periode,
            let nedover = Self.akse(snitt.rader, sett, snitt.nivaaer),
            let bortover = Self.akse(snitt.kolonner, sett, nil), snitt.rader != .maal
        else { return nil }
        (self.sett, self.snitt, self.maal, self.periode) = (sett, snitt, maal, periode)
        (self.nedover, self.bortover) = (nedover, bortover)
    }

    private static func akse(_ akse: Arksnitt.Akse, _ sett: Tabellsett, _ nivaaer: [String]?) -> Akse? {
        switch akse {
        case .maal:
            Akse(
                tittel: Ordbok.felles.tekst(Tabellsett.innholdsnavn),
                koder: sett.maal.enumerated().map { ($0, $1.id, $1.navn) })
        case .periode: Akse(tittel: sett.tidsnavn, koder: sett.perioder.enumerated().map { ($0, $1, Tekst($1)) })
        case .variabel(let navn):
            sett.kolonner.first { $0.navn == navn }.map { inndeling in
                Akse(
                    tittel: Ordbok.felles.tekst(inndeling.tittel),
                    koder: inndeling.koder.enumerated().filter { nivaaer?.contains($1.nivaa) ?? true }
                        .map { ($0, $1.kode, Ordbok.felles.tekst($1.tittel)) })
            }
        }
    }

    var antallRader: Int { nedover.koder.count }

    /// The unit of the numbers; nil when the columns have units of their own.
    var enhet: Tekst? {
        let enheter = Set(snitt.kolonner == .maal ? sett.maal.map(\.enhet) : [sett.maal[maal].enhet])
        return enheter.count == 1 ? enheter.first : nil
    }

    /// «Deltakere i introduksjonsprogram, etter kommune og kjønn, 17. april 2026».
    func tittel(_ form: Maalform) -> String {
        let alene = sett.maal.count == 1 || snitt.kolonner == .maal
        let hva = alene ? sett.hva.i(form) : "\(sett.hva.i(form)): \(sett.maal[maal].navn.i(form))"
        let etter = [(snitt.rader, nedover), (snitt.kolonner, bortover)].filter { $0.0 != .maal }
            .map { $1.tittel.i(form).smaaForbokstav }
        let erSerie = snitt.rader == .periode || snitt.kolonner == .periode
        let naar = erSerie ? sett.tidsrom : tidspunkt
        return "\(hva), etter \(Tegn.oppramsing(etter)), \(naar)"
    }

    /// «17. april 2026», «18.04.2025–17.04.2026».
    private var tidspunkt: String {
        let navn = sett.perioder[periode]
        return Dato(navn)?.iTekst ?? Tabellperiode(navn)?.tekst ?? navn
    }

    /// Which table, measure and period the numbers come from; what is an axis is not named.
    var kilde: String {
        var deler: [String] = []
        if snitt.kolonner != .maal { deler.append(sett.maal[maal].id) }
        if snitt.rader != .periode, snitt.kolonner != .periode { deler.append(sett.perioder[periode]) }
        return "tabell-\(sett.id)\(deler.isEmpty ? "" : " (\(deler.joined(separator: ", ")))")"
    }

    func arkkolonner(_ form: Maalform) -> [Kolonne] {
        let endelse = form == .nb ? "tegn" : "teikn"
        let kolonner = bortover.koder.flatMap { nr, _, tekst in
            let tittel = tekst.i(form)
            return [
                Kolonne(tittel, slag(nr), bredde: Self.bredde(tittel, minst: 12)),
                Kolonne("\(tittel)_\(endelse)", .tekst, bredde: Self.bredde("\(tittel)_\(endelse)", minst: 10)),
            ]
        }
        if snitt.rader == .periode { return [Kolonne(nedover.tittel.i(form).storForbokstav, .kode)] + kolonner }
        let kode = Ordbok.felles.i(form, "Kode")
        let navn = nedover.tittel.i(form)
        return [Kolonne(kode, .kode), Kolonne(navn == kode ? Ordbok.felles.i(form, "Navn") : navn, .tekst)] + kolonner
    }

    private func slag(_ kolonne: Int) -> Kolonne.Slag {
        switch sett.maal[snitt.kolonner == .maal ? kolonne : maal].desimaler {
        case 0: .heltall
        case 1: .desimal
        default: .hundredel
        }
    }

    /// Room for a short header on one line, and for the longest word of a long one, so that it breaks between words.
    private static func bredde(_ tittel: String, minst: Int) -> Double {
        let ord = tittel.split { $0 == " " || $0 == "-" }.map(\.count).max() ?? 0
        return Double(max(max(ord, min(tittel.count, 12)) * 23 / 20 + 3, minst))
    }

    /// Fills the sheet; a sign never stands in a number column, nor a number where there is a sign.
    func skriv(til ark: Ark, _ form: Maalform) {
        for (rad, kode, tittel) in nedover.koder {
            ark.tekst(kode)
            if snitt.rader != .periode { ark.tekst(tittel.i(form)) }
            for (kolonne, _, _) in bortover.koder {
                let (tabell, celle) = sted(rad, kolonne)
                let linje = tabell.linje(celle)
                ark.brok(linje?.verdi, desimaler: tabell.desimaler)
                ark.tekst(linje?.tegn ?? "")
            }
            ark.nesteRad()
        }
    }

    private func sted(_ rad: Int, _ kolonne: Int) -> (BeskyttetTabell, celle: Int) {
        var (m, p) = (maal, periode)
        var valg: [(navn: String, kode: Int)] = []
        for (akse, nr) in [(snitt.rader, rad), (snitt.kolonner, kolonne)] {
            switch akse {
            case .maal: m = nr
            case .periode: p = nr
            case .variabel(let navn): valg.append((navn, nr))
            }
        }
        let tabell = sett.tabell(m, p)
        let celle = valg.reduce(0) { celle, valg in
            tabell.celler.inndelinger.firstIndex { $0.navn == valg.navn }
                .map { tabell.celler.celle(celle, med: valg.kode, i: $0) } ?? celle
        }
        return (tabell, celle)
    }
}

extension String {
    /// «År» at the head of a column.
    var storForbokstav: String { prefix(1).uppercased() + dropFirst() }
}
