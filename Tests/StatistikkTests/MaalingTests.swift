import Testing

@testable import Statistikk

/// Medians and quantiles against slow and plain versions, in whole numbers all the way.
@Suite struct MaalingTests {
    /// The same curve found in another way: each person has an equal part of what is left, and one who is lost hands his
    /// part on, in equal shares, to those who are still followed (Efron 1967). With parts counted in n! all is whole.
    private func langsomMedian(_ forloep: [Forloepsmaaling.Verdi]) -> Int? {
        let ordnet = forloep.sorted { ($0.maaneder, $0.erHendelse ? 0 : 1) < ($1.maaneder, $1.erHendelse ? 0 : 1) }
        let alt = (1...ordnet.count).reduce(1, *)
        var deler = [Int](repeating: alt / ordnet.count, count: ordnet.count)
        var igjen = alt
        for (i, en) in ordnet.enumerated() {
            if en.erHendelse {
                igjen -= deler[i]
                if i + 1 < ordnet.count, ordnet[i + 1] == en { continue }
                if 2 * igjen <= alt { return en.maaneder }
            } else if i + 1 < ordnet.count {
                let del = deler[i] / (ordnet.count - i - 1)
                for j in i + 1..<ordnet.count { deler[j] += del }
            }
        }
        return nil
    }

    @Test("Kaplan–Meier-medianen er den samme som ved å dele ut restene", arguments: UInt64(1)...20)
    func medianen(froe: UInt64) {
        var t = Tilfeldig(froe)
        var (naadd, ikkeNaadd) = (0, 0)
        for _ in 0..<200 {
            let hyppighet = t.tall(2...4)
            let forloep = (0..<t.tall(1...15)).map { _ in
                Forloepsmaaling.Verdi(maaneder: t.tall(0...12), erHendelse: t.en(av: hyppighet))
            }
            let median = Overlevelse(forloep.map(\.noekkel)).median
            #expect(median == langsomMedian(forloep), "frø \(froe)")
            if median == nil { ikkeNaadd += 1 } else { naadd += 1 }
        }
        #expect(naadd > 20 && ikkeNaadd > 20)
    }

    @Test("Medianen er eksakt når hundre tusen er fulgt i fem år")
    func mange() {
        // One of a thousand persons is lost every month, so that the denominators do not cancel.
        var noekler: [Int] = []
        for maaned in 1...60 {
            noekler += [Int](repeating: 2 * maaned, count: 1_500) + [Int](repeating: 2 * maaned + 1, count: 100)
        }
        noekler += [Int](repeating: 121, count: 4_000)
        let median = Overlevelse(noekler).median
        // Without the lost the half would be gone after 50 000 / 1 500 = 33,3 months; with them a little before.
        #expect(median == 33)
    }

    /// Of all values, the smallest with at least k of `deler` parts at or below it, and the smallest with more.
    private func langsomtKvantil(_ verdier: [Int], _ k: Int, av deler: Int) -> (Int, Int) {
        func under(_ grense: Int) -> Int { verdier.filter { $0 <= grense }.count * deler }
        let nok = verdier.filter { under($0) >= k * verdier.count }.min() ?? 0
        let mer = verdier.filter { under($0) > k * verdier.count }.min() ?? nok
        return (nok, mer)
    }

    @Test("Kvartiler og median er som ved å telle hvor mange som er under", arguments: UInt64(1)...20)
    func kvantiler(froe: UInt64) throws {
        var t = Tilfeldig(froe)
        for _ in 0..<100 {
            let verdier = (0..<t.tall(1...30)).map { _ in t.tall(-20...40) }
            var regnskap = Regnskap()
            regnskap.legg(til: .verdier(verdier))
            for k in 1...3 {
                let (nok, mer) = langsomtKvantil(verdier, k, av: 4)
                let kvantil = try #require(regnskap.kvantil(k, av: 4))
                #expect(2 * kvantil.teller == (nok + mer) * kvantil.nevner, "frø \(froe)")
            }
            #expect(regnskap.kvantil(2, av: 4)?.tekst(1) == regnskap.kvantil(1, av: 2)?.tekst(1))
        }
    }
}
