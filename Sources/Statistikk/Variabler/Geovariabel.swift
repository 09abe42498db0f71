import Register
import Tabeller

extension Variabel {
    /// Where the person counts, as the utvalg decides: land > fylke > kommune > bydel.
    static let geo = Variabel("geo", "Fylke, kommune og bydel", nivaaer: Geografi.nivaaer) { grunnlag in
        let geografi = Geografi(grunnlag.kommuner)
        return Plassering(
            geografi.inndeling,
            flere: { tilfelle, ramme in
                guard tilfelle.kanHaFlereSteder(ramme) else { return [] }
                let steder = tilfelle.steder(ramme)
                return steder.count < 2 ? [] : steder.map { geografi.grunnkode($0) ?? geografi.uoppgitt }
            }
        ) { tilfelle, ramme in geografi.grunnkode(tilfelle.sted(ramme)) }
    }
}

/// The places of the tables. Each bydel of a city is a base code, with *uoppgitt bydel* for each city; so is every other
/// kommune, and last those without a kommune.
///
/// The codes are those of the day of publication (indikatorer 1.3): what happened under an old code counts where it is now,
/// and under a code that was split it counts as *uoppgitt*.
struct Geografi: Sendable {
    static let nivaaer = ["land", "fylke", "kommune", "bydel"]

    let inndeling: Inndeling
    var uoppgitt: Int { inndeling.antallGrunn - 1 }
    /// By kommune: the base code, for a city the one of *uoppgitt bydel*; −1 for a number that is not a kommune today.
    private let plass: [Int16]
    private let bydeler: [(nummer: UInt32, grunn: Int)]

    init(_ register: Kommuneregister) {
        var plass = [Int16](repeating: -1, count: 10_000)
        var bydeler: [(nummer: UInt32, grunn: Int)] = []
        var koder: [Inndeling.Kode] = []
        var antall = 0
        for kommune in register.kommuner {
            let deler = register.bydeler.filter { $0.kommune == kommune.nummer }
            let foerste = antall
            for del in deler {
                koder.append(.init(nivaa: "bydel", kode: sifre(del.nummer, 6), tittel: del.navn, grunn: [antall]))
                if del.erUoppgitt { plass[Int(kommune.nummer.tall)] = Int16(antall) }
                bydeler.append((del.nummer, antall))
                antall += 1
            }
            if deler.isEmpty {
                plass[Int(kommune.nummer.tall)] = Int16(antall)
                antall += 1
            }
            koder.append(
                .init(
                    nivaa: "kommune", kode: kommune.nummer.sifre, tittel: kommune.navn, grunn: Array(foerste..<antall)))
        }
        koder += register.fylker.map { fylke in
            let nummer = sifre(UInt32(fylke.nummer), 2)
            let grunn = koder.filter { $0.nivaa == "kommune" && $0.kode.hasPrefix(nummer) }.flatMap(\.grunn)
            return .init(nivaa: "fylke", kode: nummer, tittel: fylke.navn, grunn: grunn)
        }
        // 03, 0301, 030101: each fylke before its kommuner, each kommune before its bydeler.
        koder.sort { $0.kode.utf8.lexicographicallyPrecedes($1.kode.utf8) }
        koder.append(.init(nivaa: "uoppgitt", kode: "9999", tittel: "Uoppgitt kommune", grunn: [antall]))
        antall += 1
        koder.insert(.init(nivaa: "land", kode: "0", tittel: "Landet", grunn: Array(0..<antall)), at: 0)
        inndeling = Inndeling("geo", tittel: "Fylke, kommune og bydel", antallGrunn: antall, koder: koder)
        self.plass = plass
        self.bydeler = bydeler
    }

    /// - Parameter sted: today's kommune, and the bydel in it.
    func grunnkode(_ sted: (kommune: Kommunenummer, bydel: UInt32)) -> Int? {
        let kommune = Int(sted.kommune.tall)
        guard kommune < 10_000, plass[kommune] >= 0 else { return nil }
        if sted.bydel / 100 == UInt32(kommune), let bydel = bydeler.first(where: { $0.nummer == sted.bydel }) {
            return bydel.grunn
        }
        return Int(plass[kommune])
    }
}

private func sifre(_ tall: UInt32, _ antall: Int) -> String {
    let tekst = String(tall)
    return String(repeating: "0", count: max(0, antall - tekst.utf8.count)) + tekst
}
