public import Register
import Kalender

/// Yearly rates of grants to teaching in norsk, by code and grant year. Given by whoever runs the figures; a rate that is
/// not known is not there, and what needs it is not computed.
public struct Tilskuddssatser: Sendable, Equatable {
    private var oere: [Int: Int] = [:]

    public init(_ satser: [(kode: Tilskuddskode, aar: Int, kroner: Int)] = []) {
        for sats in satser { oere[Self.noekkel(sats.kode, sats.aar)] = 100 * sats.kroner }
    }

    func oere(_ kode: Tilskuddskode, _ aar: Int) -> Int? { oere[Self.noekkel(kode, aar)] }

    private static func noekkel(_ kode: Tilskuddskode, _ aar: Int) -> Int { aar << 8 | Int(kode.rawValue) }
}

/// The amounts of T-02, exact: øre in parts so small that a day of any year is a whole number of them.
enum Tilskuddsberegning {
    /// Parts of one øre.
    static let deler = 365 * 366
    /// Parts of one krone.
    static let iKrone = 100 * deler

    /// The rate times the part of the year paid for, summed over the rows; nil when a rate is not known.
    ///
    /// Instalments of one grant to one receiver are one grant: their days are counted once. Without days the whole year is
    /// paid for.
    static func beregnet(_ rader: [TilskuddUtbetaling], _ satser: Tilskuddssatser) -> Int? {
        var sum = 0
        for (i, rad) in rader.enumerated() where !rader[..<i].contains(where: { $0.erSammeTilskudd(som: rad) }) {
            guard let oere = satser.oere(rad.kode, Int(rad.aar)) else { return nil }
            let iAaret = 1.januar(Int(rad.aar)).dager(til: 1.januar(Int(rad.aar) + 1))
            let dager = min(dager(rader.filter { $0.erSammeTilskudd(som: rad) }), iAaret)
            sum += oere * dager * (deler / iAaret)
        }
        return sum
    }

    /// Days in the union of the periods, both ends inclusive.
    private static func dager(_ rader: [TilskuddUtbetaling]) -> Int {
        var antall = 0
        var talt = Dato(dagnummer: .min)
        let perioder = rader.map { rad in
            (fra: rad.grunnlagFra ?? 1.januar(Int(rad.aar)), til: rad.grunnlagTil ?? 31.desember(Int(rad.aar)))
        }
        for periode in perioder.sorted(by: { $0.fra < $1.fra }) where periode.til > talt {
            let fra = periode.fra > talt ? periode.fra : talt.plus(dager: 1)
            antall += max(fra.dager(til: periode.til) + 1, 0)
            talt = periode.til
        }
        return antall
    }
}

extension TilskuddUtbetaling {
    fileprivate func erSammeTilskudd(som annen: Self) -> Bool {
        kode == annen.kode && aar == annen.aar && mottakertype == annen.mottakertype && mottaker == annen.mottaker
    }
}
