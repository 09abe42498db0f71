/// Public holidays of Norway.
///
/// Sources: helligdagsfredloven § 2; lov om 1 og 17 mai § 1; integreringsforskriften § 17 first ledd (KAL-2).
/// Eves, the days between Christmas and New Year and the Wednesday before Easter are not public holidays.
public enum Helligdager {
    /// First Easter day by the Gregorian computus (Butcher's form), valid for every year from 1583.
    public static func paaskedag(_ aar: Int) -> Dato {
        let a = aar % 19
        let (b, c) = aar.quotientAndRemainder(dividingBy: 100)
        let (d, e) = b.quotientAndRemainder(dividingBy: 4)
        let g = (8 * b + 13) / 25
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = c.quotientAndRemainder(dividingBy: 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 19 * l) / 433
        let maaned = (h + l - 7 * m + 90) / 25
        let dag = (h + l - 7 * m + 33 * maaned + 19) % 32
        return Dato(dagnummer: Dato.dagnummer(aar, maaned, dag))
    }

    /// The twelve holidays of a year in calendar order; two that fall on one date are one day in the set.
    public static func i(_ aar: Int) -> Set<Dato> {
        let p = paaskedag(aar)
        let bevegelige = [-3, -2, 0, 1, 39, 49, 50].map { p.plus(dager: $0) }
        let faste = [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)].map {
            Dato(dagnummer: Dato.dagnummer(aar, $0.0, $0.1))
        }
        return Set(bevegelige + faste)
    }
}
