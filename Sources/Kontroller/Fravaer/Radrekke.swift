import Kalender
import Register

/// Rows of one kind in the order of their last day, and their days in the order of the first, so that a day that stands
/// in several rows is counted once. Made only for a person who has such rows.
struct Radrekke<Rad: Hendelsesrad> {
    let rader: [Rad]
    private let perioder: [Periode]

    init(_ utvalg: [Rad], dager: (Rad) -> Periode?) {
        var rader: [(rad: Rad, dager: Periode)] = []
        for rad in utvalg { if let periode = dager(rad) { rader.append((rad, periode)) } }
        rader.sort { ($0.dager.tom, $0.rad.kilde.post) < ($1.dager.tom, $1.rad.kilde.post) }
        self.rader = rader.map(\.rad)
        perioder = rader.map(\.dager).sorted { $0.fom < $1.fom }
    }

    /// Virkedager of the rows in the twelve months that end on the day, the day included.
    func virkedager(iTolvMaanederTil til: Dato, _ virkedager: Virkedager) -> Int {
        antall(til.plus(maaneder: -12).plus(dager: 1), til, virkedager)
    }

    /// Virkedager of the rows in the year of the day, up to and including the day.
    func virkedager(iAaretTil til: Dato, _ virkedager: Virkedager) -> Int {
        antall(1.januar(til.aar), til, virkedager)
    }

    private func antall(_ fra: Dato, _ til: Dato, _ virkedager: Virkedager) -> Int {
        Periode(fom: fra, tom: til).map { virkedager.antall(iUnionAv: perioder, innenfor: $0) } ?? 0
    }
}
