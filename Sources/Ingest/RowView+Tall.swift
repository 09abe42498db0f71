import Kalender
import Register

// Years, counts and amounts of money.
extension RowView {
    /// First year that any table is about.
    private static let foersteAar = 1990

    /// A required year, at the latest the one after the extract: requests are made for the coming year (W-09, W-10).
    func aar(_ k: Int, _ avvik: inout Avviksliste) -> Int? {
        guard paakrevd(k, &avvik) != nil else { return nil }
        return valgfrittAar(k, &avvik)
    }

    /// A year; nil when empty. The row is rejected when the year cannot be right (W-10).
    func valgfrittAar(_ k: Int, _ avvik: inout Avviksliste) -> Int? {
        let felt = innhold(k, &avvik)
        if felt.erTom { return nil }
        guard case .rett(let tall) = Tall.sifre(felt.start, felt.antall, 4),
            (Self.foersteAar...kontekst.uttrekksaar + 1).contains(Int(tall))
        else {
            avvik.avvis(.w10Avvist, k, felt)
            return nil
        }
        return Int(tall)
    }

    /// A required whole number within `lovlig` (W-09).
    func antall(_ k: Int, _ lovlig: ClosedRange<Int>, _ avvik: inout Avviksliste) -> Int? {
        guard paakrevd(k, &avvik) != nil else { return nil }
        return heltall(k, lovlig, &avvik)
    }

    /// An amount in øre: kroner with at most two decimals in one column, or whole øre in the other (datakontrakt 4.2). Nil
    /// when both are empty. The row is rejected when they tell different amounts.
    func oere(kroner: Int, oere: Int, _ avvik: inout Avviksliste) -> Int64? {
        let avKroner = hundredeler(kroner, &avvik)
        var avOere = hundredeler(oere, &avvik)
        if let hele = avOere {
            if hele % 100 != 0 { avvik.avvis(.tall, oere, felter[oere]) }
            avOere = hele / 100
        }
        if let a = avKroner, let b = avOere, a != b { avvik.avvis(.tall, oere, felter[oere]) }
        return (avKroner ?? avOere).map(Int64.init)
    }

    private func hundredeler(_ k: Int, _ avvik: inout Avviksliste) -> Int? {
        let felt = innhold(k, &avvik)
        if felt.erTom { return nil }
        guard let lest = Tall.hundredeler(felt.start, felt.antall, json: felt.slag == .jsonTall, mestSifre: 15) else {
            avvik.avvis(.tall, k, felt)
            return nil
        }
        if lest.erReparert { avvik.reparert(.repDesimal, k) }
        return lest.verdi
    }
}
