import Tabeller

/// The primary rules (personvern 4): every rule yields sensitive forms.
extension Problembygger {
    mutating func finnFormer(_ snitt: [Tabellsnitt]) {
        smaaCeller()
        utenforDelmengder(snitt)
        for snitt in snitt where snitt.tabell.dominerte == nil {
            gruppeavsloering(snitt)
            implisitteCeller(snitt)
            overlapp(snitt)
        }
        for del in snitt { kryssforskjeller(del, snitt) }
    }

    func krav(_ grense: Int) -> (oevre: Int, bredde0: Int, bredde1: Int) {
        (profil.oevre ?? grense, profil.bredde0 ?? grense, profil.bredde1 ?? grense - 1)
    }

    func ledd(_ rader: some Sequence<Int32>) -> [Ledd] { rader.map { Ledd(rad: $0, koeffisient: 1) } }

    /// R1 (and R4) and R2, and what an earlier release hid.
    private mutating func smaaCeller() {
        let tidligere = Set(problem.tidligereSkjult)
        for (c, celle) in problem.celler.enumerated() {
            let erTidligere = tidligere.contains(Int32(c))
            guard celle.erFoelsom || erTidligere else { continue }
            guard celle.vernenivaa == 0 else {
                beloep(celle)
                continue
            }
            let krav = krav(celle.grense)
            let regel: Form.Regel =
                !celle.erFoelsom ? .tidligere : celle.verdi == 0 ? .r2 : celle.verdi < celle.grense ? .r1 : .r4
            // A reader cannot tell a hidden zero from a hidden one, so both must be able to be more than small.
            let oevre = regel == .r2 ? max(profil.gruppeMargin, krav.oevre) : regel == .tidligere ? 0 : krav.oevre
            problem.former.append(
                Form(
                    regel: regel, noekkel: celle.noekkel, ledd: ledd(celle.rader), verdi: celle.verdi, oevre: oevre,
                    bredde0: regel == .r2 ? 0 : regel == .tidligere ? 1 : krav.bredde0,
                    bredde1: regel == .r2 ? 0 : regel == .tidligere ? 1 : krav.bredde1, erR3: celle.erR3))
        }
    }

    /// R8: an amount must be uncertain to both sides; downwards is upwards for its negative.
    private mutating func beloep(_ celle: Problem.Celle) {
        for fortegn in [1, -1] {
            problem.former.append(
                Form(
                    regel: .r8, noekkel: celle.noekkel, ledd: celle.rader.map { Ledd(rad: $0, koeffisient: fortegn) },
                    verdi: fortegn * celle.verdi, oevre: fortegn * celle.verdi + celle.vernenivaa, bredde0: 0,
                    bredde1: 0,
                    erR3: celle.erR3))
        }
    }

    /// R3: all of a group, or all but a few, in one category of a sensitive variable.
    private mutating func gruppeavsloering(_ snitt: Tabellsnitt) {
        for d in snitt.foelsomme {
            for celle in 0..<snitt.celler.antall where snitt.celler.kode(d, i: celle) != 0 && snitt.summer[celle] > 0 {
                let gruppe = snitt.celler.celle(celle, med: 0, i: d)
                let (antall, utenfor) = (snitt.summer[gruppe], snitt.summer[gruppe] - snitt.summer[celle])
                let c = profil.gruppeC ?? (antall < 2 * profil.k ? 1 : 0)
                guard utenfor <= c else { continue }
                let innenfor = Set(snitt.celler.grunnrader(celle))
                let rader = snitt.celler.grunnrader(gruppe).filter {
                    !innenfor.contains($0) && !snitt.tabell.umulige.contains($0)
                }
                // Where nobody can be outside, it tells nothing that nobody is.
                guard !rader.isEmpty else { continue }
                problem.former.append(
                    Form(
                        regel: .r3, noekkel: "\(snitt.noekkel(gruppe)) uten \(snitt.noekkel(celle))",
                        ledd: ledd(live(rader, snitt)), verdi: utenfor, oevre: c + profil.gruppeMargin, bredde0: 0,
                        bredde1: 0, erR3: true))
            }
        }
    }

    /// R6: the difference of two cells that may be shown, when it is small and no cell itself. Cells that differ in more
    /// than one variable need no form: the parts of their difference have forms, and are bounded by it.
    ///
    /// R5: those in the denominator of a share and not in the numerator are a group whatever is shown of the two.
    private mutating func implisitteCeller(_ snitt: Tabellsnitt) {
        var sett: Set<[Int32]> = []
        for d in snitt.celler.inndelinger.indices {
            let par = nestede(snitt.celler.inndelinger[d])
            let erAndel = snitt.tabell.hode.slag == .andel(inndeling: snitt.celler.inndelinger[d].navn)
            for celle in 0..<snitt.celler.antall {
                for ytre in par[snitt.celler.kode(d, i: celle)] {
                    let stor = snitt.celler.celle(celle, med: ytre, i: d)
                    let differanse = snitt.summer[stor] - snitt.summer[celle]
                    guard differanse >= 1, differanse < max(profil.k, profil.kSensitiv),
                        erAndel || kanVises(celle, snitt) && kanVises(stor, snitt)
                    else { continue }
                    let grense = max(snitt.grense(celle), snitt.grense(stor))
                    guard differanse < grense else { continue }
                    let innenfor = Set(snitt.celler.grunnrader(celle))
                    let rader = live(snitt.celler.grunnrader(stor).filter { !innenfor.contains($0) }, snitt)
                    guard self.celle(medRader: rader) == nil, sett.insert(rader).inserted else { continue }
                    let krav = krav(grense)
                    problem.former.append(
                        Form(
                            regel: erAndel ? .r5 : .r6, noekkel: "\(snitt.noekkel(stor)) uten \(snitt.noekkel(celle))",
                            ledd: ledd(rader), verdi: differanse, oevre: krav.oevre, bredde0: krav.bredde0,
                            bredde1: krav.bredde1, erR3: snitt.erFoelsom(celle)))
                }
            }
        }
    }

    func kanVises(_ celle: Int, _ snitt: Tabellsnitt) -> Bool {
        guard case .celle(let nummer) = problem.plasser[snitt.nummer][celle] else { return false }
        return !problem.celler[Int(nummer)].erFoelsom
    }

    /// By code: the codes that hold it and more.
    private func nestede(_ inndeling: Inndeling) -> [[Int]] {
        let sett = inndeling.koder.map { Set($0.grunn) }
        return sett.map { indre in
            sett.indices.filter { sett[$0].count > indre.count && sett[$0].isSuperset(of: indre) }
        }
    }

    func live(_ rader: [Int], _ snitt: Tabellsnitt) -> [Int32] {
        rader.compactMap { rad in
            let r = problem.radnummer[snitt.nummer][rad]
            return r >= 0 ? r : nil
        }
    }

    /// R7: how many persons the codes of a level count twice, when the codes overlap (movers).
    private mutating func overlapp(_ snitt: Tabellsnitt) {
        for d in snitt.celler.inndelinger.indices {
            for (forelder, barn) in overlappende(snitt.celler.inndelinger[d]) {
                for celle in 0..<snitt.celler.antall where snitt.celler.kode(d, i: celle) == forelder {
                    overlapp(snitt, celle, barn.map { snitt.celler.celle(celle, med: $0, i: d) })
                }
            }
        }
    }

    private mutating func overlapp(_ snitt: Tabellsnitt, _ forelder: Int, _ barn: [Int]) {
        let verdi = barn.reduce(-snitt.summer[forelder]) { $0 + snitt.summer[$1] }
        guard verdi >= 1, verdi < snitt.grense(forelder) else { return }
        problem.overlapp += 1
        let virkning = snitt.foelsomme.isEmpty ? profil.overlapp : profil.overlappFoelsom
        guard virkning == .krev else { return }
        var ledd: [Int32: Int] = [:]
        for rad in live(snitt.celler.grunnrader(forelder), snitt) { ledd[rad] = -1 }
        for b in barn { for rad in live(snitt.celler.grunnrader(b), snitt) { ledd[rad, default: 0] += 1 } }
        let krav = krav(snitt.grense(forelder))
        problem.former.append(
            Form(
                regel: .r7, noekkel: "overlapp i \(snitt.noekkel(forelder))",
                ledd: ledd.filter { $0.value != 0 }.sorted { $0.key < $1.key }.map {
                    Ledd(rad: $0.key, koeffisient: $0.value)
                },
                verdi: verdi, oevre: krav.oevre, bredde0: krav.bredde0, bredde1: krav.bredde1,
                erR3: snitt.erFoelsom(forelder)))
    }

    /// Codes whose parts of one level cover them and overlap.
    private func overlappende(_ inndeling: Inndeling) -> [(forelder: Int, barn: [Int])] {
        var ut: [(forelder: Int, barn: [Int])] = []
        let nivaaer = Dictionary(grouping: inndeling.koder.indices, by: { inndeling.koder[$0].nivaa })
        for (f, kode) in inndeling.koder.enumerated() {
            let alle = Set(kode.grunn)
            for nivaa in nivaaer.keys.sorted() where nivaa != kode.nivaa {
                let barn = (nivaaer[nivaa] ?? []).filter { alle.isSuperset(of: inndeling.koder[$0].grunn) }
                let sum = barn.reduce(0) { $0 + inndeling.koder[$1].grunn.count }
                if sum > alle.count, Set(barn.flatMap { inndeling.koder[$0].grunn }) == alle { ut.append((f, barn)) }
            }
        }
        return ut
    }
}
