import Kalender
import Tekster

/// What the chart of participants comes to: its title and what a screen reader says about it.
struct Utviklingsdom {
    enum Dom: Equatable {
        case ingen
        /// Strictly more than in every month from this one on, which is a year ago or more.
        case flereEnnNoenGang(siden: Dato)
        case faerreEnnNoenGang(siden: Dato)
        case flere, faerre, omtrentSom
        /// A number that the conclusion would need is not shown.
        case uten
    }

    /// Changes of at most one in so many since a year ago are «omtrent som».
    static let omtrentEnAv = 20
    private static let aar = 12

    let dom: Dom
    private let maaneder: [(maaned: Dato, deltakere: Vist)]

    /// - Parameter maaneder: oldest first, one for each month.
    init(_ maaneder: [(maaned: Dato, deltakere: Vist)]) {
        self.maaneder = maaneder
        dom = Self.doem(maaneder.map(\.maaned), maaneder.map(\.deltakere.antall))
    }

    private static func doem(_ maaneder: [Dato], _ tall: [Int?]) -> Dom {
        guard let siste = tall.last, let naa = siste, tall.count > aar else { return .uten }
        if tall.count >= 2 * aar, tall.allSatisfy({ $0 == 0 }) { return .ingen }
        guard let foer = tall[tall.count - 1 - aar] else { return .uten }
        if abs(naa - foer) * omtrentEnAv <= foer { return .omtrentSom }
        let tidligere = tall.dropLast()
        // A month that is not shown may have been higher or lower: nothing is said of the time before it.
        let siden = tidligere.lastIndex { tall in tall.map { naa > foer ? $0 >= naa : $0 <= naa } ?? true }
        let start = siden.map { $0 + 1 } ?? 0
        guard tall.count - 1 - start >= aar else { return naa > foer ? .flere : .faerre }
        return naa > foer ? .flereEnnNoenGang(siden: maaneder[start]) : .faerreEnnNoenGang(siden: maaneder[start])
    }

    var tittel: Tekst {
        switch dom {
        case .ingen: Lederboktekster.ingenSisteToAar
        case .flereEnnNoenGang(let maaned): Lederboktekster.flereEnnNoenGang(siden: maaned.maanedOgAar)
        case .faerreEnnNoenGang(let maaned): Lederboktekster.faerreEnnNoenGang(siden: maaned.maanedOgAar)
        case .flere: Lederboktekster.flereEnnFoer
        case .faerre: Lederboktekster.faerreEnnFoer
        case .omtrentSom: Lederboktekster.omtrentSomFoer
        case .uten: Lederboktekster.utenDom
        }
    }

    var harHull: Bool { maaneder.contains { $0.deltakere.antall == nil } }

    var hoeyest: Int { maaneder.compactMap(\.deltakere.antall).max() ?? 0 }

    /// What a screen reader says; nil when there is no month to draw.
    func alt(_ form: Maalform) -> String? {
        let viste = maaneder.compactMap { rad in rad.deltakere.antall.map { (rad.maaned, $0) } }
        guard let foerst = viste.first, let sist = viste.last, let topp = viste.max(by: { $0.1 < $1.1 }),
            let fra = maaneder.first?.maaned, let til = maaneder.last?.maaned
        else { return nil }
        let hode = Lederboktekster.altTekst(tittel.i(form), fra: fra.maanedOgAar, til: til.maanedOgAar)
        let verdier = Lederboktekster.altVerdier(
            foerst: norskTall(foerst.1), sist: norskTall(sist.1), hoeyest: norskTall(topp.1), i: topp.0.maanedOgAar)
        let deler = [hode.i(form), verdier.i(form)] + (harHull ? [Lederboktekster.hullILinja.i(form)] : [])
        return deler.joined(separator: " ")
    }
}

extension Dato {
    /// `november 2026`.
    var maanedOgAar: String { Boktekster.maaned(maaned, aar) }

    /// `nov. 2026`.
    var kortMaaned: String { Boktekster.kortMaaned(maaned, aar) }
}
