import Kalender
public import Tekster
import Vern

/// A key figure of the country: what it is called, and where it is looked for.
public struct Nokkeltallvalg: Sendable {
    /// Ids of measures that say the same, such as an indicator and the utvalg it counts; the first that is found is used.
    public let maal: [String]
    public let navn: Tekst

    public init(_ maal: String..., navn: Tekst) { (self.maal, self.navn) = (maal, navn) }
}

/// The key figures that the tables of a run have, and those they do not.
public struct Nokkeltall: Sendable {
    /// A number of a period as a protected table shows it.
    struct Periodetall: Sendable, Equatable {
        let periode: String
        /// Whole `10^desimaler` parts; nil exactly when `tegn` is not empty.
        let tall: Int?
        let tegn: String

        /// No table has the period.
        static let mangler = Periodetall(periode: "", tall: nil, tegn: Standardtegn.mangler.rawValue)
    }

    struct Rad: Sendable {
        let navn: Tekst
        let enhet: Tekst
        let desimaler: Int
        let naa: Periodetall
        let forrige: Periodetall
        let aaretFoer: Periodetall
        /// Id of the table the numbers stand in.
        let tabell: String
        let merknader: [Tekst]
    }

    /// Most lines (brukeropplevelse 7.5).
    public static let flest = 10

    let rader: [Rad]
    /// Figures that no table of the run has.
    let utelatt: [Tekst]

    /// - Parameter valg: in order of importance; the first ten that are found are shown.
    public init(_ valg: [Nokkeltallvalg], _ alle: [Tabellsett]) {
        let funnet = valg.map { ($0, Self.rad($0, alle)) }
        rader = Array(funnet.compactMap(\.1).prefix(Self.flest))
        utelatt = funnet.filter { $0.1 == nil }.map(\.0.navn)
    }

    /// Of the table with the longest series: the figure is read against the time before and the year before.
    private static func rad(_ valg: Nokkeltallvalg, _ alle: [Tabellsett]) -> Rad? {
        for id in valg.maal {
            let treff = alle.filter(\.erForLandet).compactMap { sett in
                sett.maal.firstIndex { $0.id == id }.map { (sett: sett, maal: $0) }
            }
            guard let lengst = treff.map(\.sett.perioder.count).max(),
                let valgt = treff.first(where: { $0.sett.perioder.count == lengst })
            else { continue }
            return rad(valg.navn, valgt.sett, valgt.maal)
        }
        return nil
    }

    private static func rad(_ navn: Tekst, _ sett: Tabellsett, _ maal: Int) -> Rad {
        let siste = sett.perioder.count - 1
        func tall(_ nr: Int?) -> Periodetall {
            guard let nr, let linje = sett.tabell(maal, nr).linje(0) else { return .mangler }
            return Periodetall(periode: sett.perioder[nr], tall: linje.verdi, tegn: linje.tegn)
        }
        let aaretFoer = Tabellperiode(sett.perioder[siste]).flatMap { naa in
            sett.perioder.firstIndex { Tabellperiode($0)?.erAaretFoer(naa) ?? false }
        }
        // When the table goes a year at a time, the time before is the year before, and is told once.
        let forrige = siste > 0 && siste - 1 != aaretFoer ? siste - 1 : nil
        return Rad(
            navn: navn, enhet: sett.maal[maal].enhet, desimaler: sett.maal[maal].desimaler, naa: tall(siste),
            forrige: tall(forrige), aaretFoer: tall(aaretFoer), tabell: sett.id,
            merknader: sett.maal[maal].merknader.isEmpty ? sett.merknader : sett.maal[maal].merknader)
    }
}

extension Tabellsett {
    /// True when the first cell is the whole country.
    fileprivate var erForLandet: Bool {
        kolonner.first { $0.navn == TabellCsv.geografi }.map { $0.koder[0].nivaa == "land" } ?? true
    }
}

/// A period as tables name it: what kind it is, and its first and last day.
struct Tabellperiode: Equatable {
    enum Slag { case dato, maaned, kvartal, aar, dager, flereAar }

    let slag: Slag
    let fra: Dato
    let til: Dato

    /// Nil for a name that is no period.
    init?(_ navn: String) {
        let deler = navn.split(separator: "_").map(String.init)
        if deler.count == 2 {
            guard let foerste = Tabellperiode(deler[0]), let siste = Tabellperiode(deler[1]) else { return nil }
            (slag, fra, til) = (siste.slag == .aar ? .flereAar : .dager, foerste.fra, siste.til)
        } else if let dag = Dato(navn) {
            (slag, fra, til) = (.dato, dag, dag)
        } else if let skala = Tidsskala.alle.first(where: { $0.verdi(navn) != nil }), let aar = Int(navn.prefix(4)) {
            let nr = Int(navn.suffix(navn.utf8.count == 4 ? 0 : navn.contains("Q") ? 1 : 2)) ?? 1
            let (slag, lengde): (Slag, Int) =
                skala.kode == "A1" ? (.aar, 12) : skala.kode == "Q1" ? (.kvartal, 3) : (.maaned, 1)
            guard let foerste = Dato(aar, (nr - 1) * lengde + 1, 1) else { return nil }
            (self.slag, fra, til) = (slag, foerste, foerste.plus(maaneder: lengde).plus(dager: -1))
        } else {
            return nil
        }
    }

    /// The same kind of period, with its last day a year earlier; the last of a month is that also where February is
    /// longer.
    func erAaretFoer(_ naa: Tabellperiode) -> Bool {
        guard slag == naa.slag else { return false }
        if til == naa.til.plus(maaneder: -12) { return true }
        return til.erSisteIMaaneden && naa.til.erSisteIMaaneden && til.aar == naa.til.aar - 1
            && til.maaned == naa.til.maaned
    }

    /// «17.04.2026», «mars 2026», «1. kvartal 2026», «2025», «01.04.2025–31.03.2026».
    var tekst: String {
        switch slag {
        case .dato: til.iTabell
        case .maaned: til.maanedOgAar
        case .kvartal: "\((til.maaned + 2) / 3). kvartal \(til.aar)"
        case .aar: String(til.aar)
        case .dager: "\(fra.iTabell)–\(til.iTabell)"
        case .flereAar: "\(fra.aar)–\(til.aar)"
        }
    }
}

extension Dato {
    fileprivate var erSisteIMaaneden: Bool { plus(dager: 1).maaned != maaned }

    /// `17.04.2026`.
    fileprivate var iTabell: String {
        let deler = description.split(separator: "-")
        return deler.reversed().joined(separator: ".")
    }
}
