import Kalender

/// Identifiers that cannot be anybody's: DUF years 2090–2099, and months with 80 added (datakontrakt 7.3).
///
/// Check digits are right, so that only the rules about test data tell the numbers from real ones.
struct SyntetiskeNumre {
    private static let foersteDag = 1.januar(1940).dagnummer
    /// Numbers already given out per birth date, women and men apart.
    private var brukt = [UInt16](repeating: 0, count: 2 * 31_000)

    /// A number of its own for every person from 0 to 9 999 999; the step is prime to the length of the series.
    static func duf(_ nummer: Int) -> UInt64 {
        let aar = 2090 + nummer % 10
        let loepenummer = (nummer / 10 * 48_271 + 12_345) % 1_000_000
        let ti = UInt64(aar * 1_000_000 + loepenummer)
        return ti * 100 + dufKontroll(ti)
    }

    static func dufKontroll(_ tiSiffer: UInt64) -> UInt64 {
        var rest = tiSiffer
        var sum: UInt64 = 0
        for vekt in [5, 7, 2, 3, 6, 4, 2, 3, 6, 4] as [UInt64] {
            sum += vekt * (rest % 10)
            rest /= 10
        }
        return sum % 11
    }

    /// Nil when the date's series is used up.
    mutating func foedselsnummer(_ foedt: Dato, kvinne: Bool, dNummer: Bool) -> UInt64? {
        let plass = 2 * Int(foedt.dagnummer - SyntetiskeNumre.foersteDag) + (kvinne ? 0 : 1)
        guard brukt.indices.contains(plass) else { return nil }
        let (aar, maaned, dag) = foedt.deler
        let dato = UInt64((dag + (dNummer ? 40 : 0)) * 10_000 + (maaned + 80) * 100 + aar % 100)
        while brukt[plass] < 250 {
            // The third individual digit is odd for men; born from 2000 have the upper half of the series.
            let individ = Int(brukt[plass]) * 2 + (kvinne ? 0 : 1) + (aar >= 2000 ? 500 : 0)
            brukt[plass] += 1
            if let nummer = SyntetiskeNumre.medKontroll(dato * 1000 + UInt64(individ)) { return nummer }
        }
        return nil
    }

    /// Nine digits with k1 and k2 after them; nil when no check digit exists.
    static func medKontroll(_ niSiffer: UInt64) -> UInt64? {
        func kontroll(_ tall: UInt64, _ vekterBakfra: [UInt64]) -> UInt64? {
            var rest = tall
            var sum: UInt64 = 0
            for vekt in vekterBakfra {
                sum += vekt * (rest % 10)
                rest /= 10
            }
            let siffer = (11 - sum % 11) % 11
            return siffer == 10 ? nil : siffer
        }
        guard let k1 = kontroll(niSiffer, [2, 5, 4, 9, 8, 1, 6, 7, 3]) else { return nil }
        guard let k2 = kontroll(niSiffer * 10 + k1, [2, 3, 4, 5, 6, 7, 2, 3, 4, 5]) else { return nil }
        return niSiffer * 100 + k1 * 10 + k2
    }
}
