/// Working days: Monday to Friday, public holidays excepted (KAL-1; integreringsforskriften § 17 first ledd).
///
/// Two tables make counting and adding one subtraction and one look-up: the number of virkedager up to each day,
/// and the day of each virkedag. They are made once, for 1890 to 2249; dates outside are clamped to that span.
public struct Virkedager: Sendable {
    /// Number of virkedager from the first day of the span up to and including the day.
    private let tilOgMed: [Int32]
    /// The day of the k-th virkedag, counted from 1.
    private let dagen: [Int32]
    private let foerste: Int32

    public static let felles = Virkedager(aar: 1890...2249)

    init(aar: ClosedRange<Int>) {
        let foerste = Dato.dagnummer(aar.lowerBound, 1, 1)
        let siste = Dato.dagnummer(aar.upperBound, 12, 31)
        var tilOgMed: [Int32] = [0]
        var dagen: [Int32] = [foerste]
        tilOgMed.reserveCapacity(Int(siste - foerste) + 2)
        var helligdager: Set<Dato> = []
        var helligaar = 0
        for nummer in foerste...siste {
            let dato = Dato(dagnummer: nummer)
            if dato.aar != helligaar {
                helligaar = dato.aar
                helligdager = Helligdager.i(helligaar)
            }
            let erVirkedag = dato.ukedag <= 5 && !helligdager.contains(dato)
            if erVirkedag { dagen.append(nummer) }
            tilOgMed.append(tilOgMed[tilOgMed.count - 1] + (erVirkedag ? 1 : 0))
        }
        self.foerste = foerste
        self.tilOgMed = tilOgMed
        self.dagen = dagen
    }

    /// Virkedager up to and including `dato`.
    private func teller(_ dato: Dato) -> Int {
        let plass = Int(dato.dagnummer) - Int(foerste) + 1
        return Int(tilOgMed[min(max(plass, 0), tilOgMed.count - 1)])
    }

    public func erVirkedag(_ dato: Dato) -> Bool { teller(dato) != teller(dato.plus(dager: -1)) }

    /// Number of virkedager in the period, both ends inclusive.
    public func antall(i periode: Periode) -> Int { teller(periode.tom) - teller(periode.fom.plus(dager: -1)) }

    /// The `antall`-th virkedag strictly after `dato`; `dato` itself when `antall` is 0 (addVirkedager of KAL-3).
    public func dato(_ antall: Int, etter dato: Dato) -> Dato {
        guard antall > 0 else { return dato }
        return Dato(dagnummer: dagen[min(teller(dato) + antall, dagen.count - 1)])
    }

    /// The first virkedag on or after `dato` (domstolloven § 149; used only when OP-02 says so).
    public func foersteVirkedag(fra dato: Dato) -> Dato {
        erVirkedag(dato) ? dato : self.dato(1, etter: dato)
    }

    /// Virkedager of `vindu` in the union of the periods: a day that stands in several is counted once (OP-13).
    ///
    /// The periods must be sorted by first day.
    public func antall(iUnionAv sortert: [Periode], innenfor vindu: Periode) -> Int {
        var sum = 0
        var dekketTil = vindu.fom.plus(dager: -1)
        for periode in sortert {
            let tom = min(periode.tom, vindu.tom)
            guard tom > dekketTil else { continue }
            let fom = periode.fom > dekketTil ? periode.fom : dekketTil.plus(dager: 1)
            guard fom <= tom else { continue }
            sum += teller(tom) - teller(fom.plus(dager: -1))
            dekketTil = tom
        }
        return sum
    }
}
