import Tabeller
public import Tekster
public import Vern

/// What a table measures: an indicator, or the persons of an utvalg.
public struct Tabellmaal: Sendable, Equatable {
    /// As it stands in files, such as `I-04` or `deltakere`.
    public let id: String
    public let navn: Tekst
    /// Unit of the value, such as `prosent`.
    public let enhet: Tekst
    public let desimaler: Int
    public let merknader: [Tekst]

    public init(id: String, navn: Tekst, enhet: Tekst, desimaler: Int = 0, merknader: [Tekst] = []) {
        (self.id, self.navn, self.enhet) = (id, navn, enhet)
        (self.desimaler, self.merknader) = (desimaler, merknader)
    }
}

/// A publication table: every measure in every period, by the same variables and codes. What is written as CSV, JSON-stat,
/// PX and sheets; a table with one measure and one period is the smallest of them.
public struct Tabellsett: Sendable {
    /// `NIR1005`.
    public let id: String
    public let tittel: Tekst
    public let maal: [Tabellmaal]
    /// Names such as `2025`, `2025-03` and `2026-04-17`, the oldest first.
    public let perioder: [String]
    /// By measure, then period.
    public let tabeller: [BeskyttetTabell]
    /// Notes of the table, beyond those on signs and protection; one thought each.
    public let merknader: [Tekst]
    /// Periods whose figures may change (status F); the others are final (E).
    public let foreloepige: Set<String>
    /// How and when the figures are revised (indikatorer 1.5).
    public let revisjon: Tekst?
    /// The cuts that are shown as sheets.
    public let ark: [Arksnitt]

    /// - Throws: when the tables are not one for each measure and period, or do not have the same variables and codes.
    public init(
        id: String, tittel: Tekst, maal: [Tabellmaal], perioder: [String], tabeller: [BeskyttetTabell],
        merknader: [Tekst] = [], foreloepige: Set<String> = [], revisjon: Tekst? = nil, ark: [Arksnitt] = []
    ) throws(Tabellsettfeil) {
        (self.id, self.tittel, self.maal, self.perioder, self.tabeller) = (id, tittel, maal, perioder, tabeller)
        (self.merknader, self.foreloepige, self.revisjon, self.ark) = (merknader, foreloepige, revisjon, ark)
        try sjekk()
    }

    /// The variables that stand as columns; the same in every table.
    public var kolonner: [Inndeling] { tabeller[0].kolonner }

    public func tabell(_ maal: Int, _ periode: Int) -> BeskyttetTabell { tabeller[maal * perioder.count + periode] }

    /// Lines in the long form.
    var antallLinjer: Int { tabeller.count * kolonner.reduce(1) { $0 * $1.koder.count } }

    /// «Overgang til arbeid» of «Overgang til arbeid, etter kategori».
    var hva: Tekst { Tekst(Self.hva(tittel.nb), nn: Self.hva(tittel.nn)) }

    private static func hva(_ tittel: String) -> String {
        tittel.split(separator: ", etter ").first.map(String.init) ?? tittel
    }

    private func sjekk() throws(Tabellsettfeil) {
        guard !maal.isEmpty, !perioder.isEmpty, tabeller.count == maal.count * perioder.count else {
            throw feil(
                "\(tabeller.count) tabeller er ikke én for hvert av \(maal.count) mål i \(perioder.count) perioder")
        }
        guard Set(maal.map(\.id)).count == maal.count, Set(perioder).count == perioder.count else {
            throw feil("et mål eller en periode står to ganger")
        }
        guard foreloepige.isSubset(of: perioder) else { throw feil("en periode som ikke er med, er foreløpig") }
        for (nr, tabell) in tabeller.enumerated() {
            let (maal, periode) = (maal[nr / perioder.count], perioder[nr % perioder.count])
            let hva = "\(maal.id) i \(periode)"
            guard tabell.hode.periode == periode else { throw feil("\(hva) gjelder \(tabell.hode.periode)") }
            guard tabell.desimaler == maal.desimaler else { throw feil("\(hva) har ikke målets desimaler") }
            guard tabell.hode.slag == tabeller[nr / perioder.count * perioder.count].hode.slag else {
                throw feil("\(hva) måler noe annet enn perioden før")
            }
            guard tabell.kolonner.elementsEqual(kolonner, by: Self.erLike) else {
                throw feil("\(hva) har andre variabler eller koder enn \(self.maal[0].id) i \(perioder[0])")
            }
        }
    }

    /// Which base codes the codes hold may differ: they are told apart only as far as the persons of a table are.
    private static func erLike(_ a: Inndeling, _ b: Inndeling) -> Bool {
        a.navn == b.navn && a.tittel == b.tittel
            && a.koder.elementsEqual(b.koder) { $0.nivaa == $1.nivaa && $0.kode == $1.kode && $0.tittel == $1.tittel }
    }

    private func feil(_ grunn: String) -> Tabellsettfeil { Tabellsettfeil(id: id, grunn: grunn) }
}

/// Tables that cannot stand in one publication table. A fault in the program, not in the data.
public struct Tabellsettfeil: Error, Sendable, Equatable {
    public let id: String
    public let grunn: String

    public var melding: String { "Tabellene i \(id) passer ikke sammen: \(grunn)." }
}
