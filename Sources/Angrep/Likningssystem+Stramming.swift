extension Likningssystem {
    /// Follows the sums as far as arithmetic on one of them at a time goes: an unknown that stands alone is found, and every
    /// other is bounded by what the rest of its sum can be. Then what is known leaves the equations.
    mutating func stram() {
        fjernKjente()
        var hvor = [[Int]](repeating: [], count: nedre.count)
        let alle = likninger + ulikheter
        for (nr, likning) in alle.enumerated() { for rad in likning.rader { hvor[rad].append(nr) } }
        var naa = Array(alle.indices)
        var runder = 0
        while !naa.isEmpty, runder < 40, motsigelser.isEmpty {
            runder += 1
            var neste = Set<Int>()
            for nr in naa {
                for rad in stram(alle[nr], erUlikhet: nr >= likninger.count) { neste.formUnion(hvor[rad]) }
            }
            naa = neste.sorted()
        }
        fjernKjente()
    }

    /// Narrows the bounds of the unknowns of one sum; answers those that changed.
    private mutating func stram(_ l: Likning, erUlikhet: Bool) -> [Int] {
        var (minst, mest) = (0, 0)
        for (rad, tegn) in zip(l.rader, l.tegn) {
            let (lav, hoey) = tegn > 0 ? (nedre[rad], oevre[rad]) : (-oevre[rad], -nedre[rad])
            minst += lav
            mest += hoey
        }
        if mest < l.hoeyre || (!erUlikhet && minst > l.hoeyre) {
            motsigelser.append(
                .ulikeFiler(sted: l.sted, grunn: "tallene går ikke opp med de andre tallene. Skriv filene på nytt."))
            return []
        }
        var endret: [Int] = []
        for (rad, tegn) in zip(l.rader, l.tegn) where nedre[rad] < oevre[rad] {
            let (lav, hoey) = tegn > 0 ? (nedre[rad], oevre[rad]) : (-oevre[rad], -nedre[rad])
            // What the others leave for this one.
            let (nyLav, nyHoey) = (l.hoeyre - (mest - hoey), erUlikhet ? Int.max : l.hoeyre - (minst - lav))
            let (n, o) = tegn > 0 ? (nyLav, nyHoey) : (nyHoey == Int.max ? Int.min : -nyHoey, -nyLav)
            let foer = (nedre[rad], oevre[rad])
            nedre[rad] = max(nedre[rad], n)
            oevre[rad] = min(oevre[rad], o)
            guard foer != (nedre[rad], oevre[rad]) else { continue }
            endret.append(rad)
            let (nyttLav, nyttHoey) = tegn > 0 ? (nedre[rad], oevre[rad]) : (-oevre[rad], -nedre[rad])
            minst += nyttLav - lav
            mest += nyttHoey - hoey
            guard nedre[rad] <= oevre[rad] else {
                motsigelser.append(
                    .ulikeFiler(sted: l.sted, grunn: "tallene går ikke opp med de andre tallene. Skriv filene på nytt.")
                )
                return []
            }
        }
        return endret
    }

    /// Moves what is known to the right side, and drops sums that are empty, always true or there already.
    private mutating func fjernKjente() {
        var sett = Set<[Int]>()
        func rensket(_ alle: [Likning], erUlikhet: Bool, _ feil: (Likning) -> Void) -> [Likning] {
            alle.compactMap { l in
                var ny = Likning(rader: [], tegn: [], hoeyre: l.hoeyre, sted: l.sted)
                var minst = 0
                for (rad, tegn) in zip(l.rader, l.tegn) {
                    if nedre[rad] == oevre[rad] {
                        ny.hoeyre -= tegn * nedre[rad]
                    } else {
                        ny.rader.append(rad)
                        ny.tegn.append(tegn)
                        minst += tegn > 0 ? nedre[rad] : -oevre[rad]
                    }
                }
                if ny.rader.isEmpty {
                    if erUlikhet ? ny.hoeyre > 0 : ny.hoeyre != 0 { feil(l) }
                    return nil
                }
                if erUlikhet, minst >= ny.hoeyre { return nil }
                // The same sum with the signs turned is the same equation.
                let fortegn = !erUlikhet && ny.tegn[0] < 0 ? -1 : 1
                let par = zip(ny.rader, ny.tegn).sorted { $0.0 < $1.0 }.flatMap { [$0.0, fortegn * $0.1] }
                return sett.insert([erUlikhet ? 1 : 0, fortegn * ny.hoeyre] + par).inserted ? ny : nil
            }
        }
        var feil: [Angrepsfunn] = []
        func meld(_ l: Likning) {
            feil.append(
                .ulikeFiler(sted: l.sted, grunn: "tallene går ikke opp med de andre tallene. Skriv filene på nytt."))
        }
        likninger = rensket(likninger, erUlikhet: false, meld)
        ulikheter = rensket(ulikheter, erUlikhet: true, meld)
        motsigelser += feil
    }
}
