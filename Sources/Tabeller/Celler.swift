/// The cells of a table: every combination of printed codes, numbered in mixed radix with the last variable fastest.
public struct Celler: Sendable {
    public let inndelinger: [Inndeling]
    public let antall: Int
    /// How far apart two codes of a variable are in the numbering of cells.
    private let kodesteg: [Int]
    /// How far apart two base codes of a variable are in the numbering of base rows.
    public let grunnsteg: [Int]

    public init(_ inndelinger: [Inndeling]) {
        self.inndelinger = inndelinger
        var kodesteg = [Int](repeating: 1, count: inndelinger.count)
        var grunnsteg = kodesteg
        var (k, g) = (1, 1)
        for d in inndelinger.indices.reversed() {
            (kodesteg[d], grunnsteg[d]) = (k, g)
            k *= inndelinger[d].koder.count
            g *= inndelinger[d].antallGrunn
        }
        self.kodesteg = kodesteg
        self.grunnsteg = grunnsteg
        antall = k
    }

    /// The code number of variable `d` in a cell; 0 is the total.
    public func kode(_ d: Int, i celle: Int) -> Int { celle / kodesteg[d] % inndelinger[d].koder.count }

    /// The same cell with another code of variable `d`.
    public func celle(_ celle: Int, med kode: Int, i d: Int) -> Int {
        celle + (kode - self.kode(d, i: celle)) * kodesteg[d]
    }

    public func grunnkode(_ d: Int, i rad: Int) -> Int { rad / grunnsteg[d] % inndelinger[d].antallGrunn }

    /// The base rows of a cell, ascending.
    public func grunnrader(_ celle: Int) -> [Int] {
        var rader = [0]
        for d in inndelinger.indices {
            let grunn = inndelinger[d].koder[kode(d, i: celle)].grunn
            rader = rader.flatMap { rad in grunn.map { rad + $0 * grunnsteg[d] } }
        }
        return rader
    }

    /// A canonical name that the same cell has in every table: `maal|periode|geo=5501|kjoenn=1`, the variables by name, and
    /// those that are at their total left out.
    public func noekkel(_ celle: Int, _ hode: Tabellhode) -> String {
        let ledd = inndelinger.indices.compactMap { d in
            let kode = kode(d, i: celle)
            return kode == 0 ? nil : "\(inndelinger[d].navn)=\(inndelinger[d].koder[kode].kode)"
        }
        return ([hode.maal, hode.grunnperiode] + ledd.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }).joined(
            separator: "|")
    }

    /// The sum of base rows in every cell, one variable at a time.
    public func summer<T>(_ grunnverdier: [T], _ null: T, _ legg: (inout T, T) -> Void) -> [T] {
        var verdier = grunnverdier
        var foran = 1
        var bak = grunnverdier.count
        for inndeling in inndelinger {
            bak /= max(inndeling.antallGrunn, 1)
            var neste = [T](repeating: null, count: foran * inndeling.koder.count * bak)
            for f in 0..<foran {
                for (k, kode) in inndeling.koder.enumerated() {
                    let ut = (f * inndeling.koder.count + k) * bak
                    for g in kode.grunn {
                        let inn = (f * inndeling.antallGrunn + g) * bak
                        for b in 0..<bak { legg(&neste[ut + b], verdier[inn + b]) }
                    }
                }
            }
            verdier = neste
            foran *= inndeling.koder.count
        }
        return verdier
    }
}

extension Tabell {
    /// The counts of every cell.
    public func cellesummer(_ celler: Celler) -> [Int] {
        var summer = celler.summer(antall, 0) { $0 += $1 }
        summer[0] += bareHovedtall
        return summer
    }
}
