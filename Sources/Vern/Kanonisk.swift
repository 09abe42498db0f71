import Tabeller

/// A table with its variables, codes and base codes in an order of their own names, so that the order in which they were
/// declared changes no byte of what is published (personvern 15, 2).
struct Kanonisk {
    let tabell: Tabell
    /// By variable of the canonical table: its place in the original, and the original number of each code.
    private let plass: [Int]
    private let koder: [[Int]]

    /// - Parameter familie: every table that may have the same variables.
    init(_ original: Tabell, familie: [Tabell]) {
        let plass = original.inndelinger.indices.sorted {
            original.inndelinger[$0].navn.utf8.lexicographicallyPrecedes(original.inndelinger[$1].navn.utf8)
        }
        var inndelinger: [Inndeling] = []
        var koder: [[Int]] = []
        var grunn: [[Int]] = []
        for d in plass {
            let inndeling = original.inndelinger[d]
            let rekkefoelge =
                [0]
                + inndeling.koder.indices.dropFirst().sorted {
                    (inndeling.koder[$0].nivaa, inndeling.koder[$0].kode) < (
                        inndeling.koder[$1].nivaa, inndeling.koder[$1].kode
                    )
                }
            let gamle = Kanonisk.grunnrekkefoelge(inndeling, familie)
            var nye = [Int](repeating: 0, count: gamle.count)
            for (ny, gammel) in gamle.enumerated() { nye[gammel] = ny }
            inndelinger.append(
                Inndeling(
                    inndeling.navn, tittel: inndeling.tittel, antallGrunn: inndeling.antallGrunn,
                    koder: rekkefoelge.map {
                        let kode = inndeling.koder[$0]
                        return .init(
                            nivaa: kode.nivaa, kode: kode.kode, tittel: kode.tittel, grunn: kode.grunn.map { nye[$0] })
                    }, erFoelsom: inndeling.erFoelsom, kreverStorKommune: inndeling.kreverStorKommune))
            koder.append(rekkefoelge)
            grunn.append(gamle)
        }
        self.koder = koder
        self.plass = plass
        let (ny, gammel) = (Celler(inndelinger), Celler(original.inndelinger))
        let steg = gammel.grunnsteg
        let rader = (0..<original.antallGrunnrader).map { rad in
            plass.indices.reduce(0) { $0 + grunn[$1][ny.grunnkode($1, i: rad)] * steg[plass[$1]] }
        }
        /// Cell numbers of the original as those of the canonical table.
        func nye(_ celler: [Int]) -> [Int] {
            guard !celler.isEmpty else { return [] }
            var plassering = [Int](repeating: 0, count: ny.antall)
            for celle in 0..<ny.antall { plassering[Kanonisk.original(celle, ny, gammel, plass, koder)] = celle }
            return celler.map { plassering[$0] }
        }
        tabell = Tabell(
            original.hode, inndelinger, antall: rader.map { original.antall[$0] },
            hash: original.hash.isEmpty ? nil : rader.map { original.hash[$0] }, bareHovedtall: original.bareHovedtall,
            bareHovedtallHash: original.bareHovedtallHash,
            umulige: Set(rader.indices.filter { original.umulige.contains(rader[$0]) }),
            enkeltfamilier: Set(nye(Array(original.enkeltfamilier))),
            dominerte: original.dominerte.map { dominerte in
                let celler = dominerte.keys.sorted()
                return Dictionary(uniqueKeysWithValues: zip(nye(celler), celler.map { dominerte[$0] ?? 0 }))
            })
    }

    /// What stands in each cell, in the order of the original table.
    func original(_ visninger: [Cellevisning], _ original: Tabell) -> [Cellevisning] {
        let (ny, gammel) = (Celler(tabell.inndelinger), Celler(original.inndelinger))
        var ut = visninger
        for (celle, visning) in visninger.enumerated() {
            ut[Kanonisk.original(celle, ny, gammel, plass, koder)] = visning
        }
        return ut
    }

    private static func original(_ celle: Int, _ ny: Celler, _ gammel: Celler, _ plass: [Int], _ koder: [[Int]]) -> Int
    {
        plass.indices.reduce(0) { gammel.celle($0, med: koder[$1][ny.kode($1, i: celle)], i: plass[$1]) }
    }

    /// Base codes by the codes that hold them in any table of the family: a variable has one order in all its tables,
    /// whatever levels each of them prints. The total tells none apart. Base code 1 of a split in two stays the inside.
    private static func grunnrekkefoelge(_ inndeling: Inndeling, _ familie: [Tabell]) -> [Int] {
        var koder: [String: [Int]] = [:]
        for annen in familie.flatMap(\.inndelinger)
        where annen.navn == inndeling.navn && annen.antallGrunn == inndeling.antallGrunn {
            for kode in annen.koder where kode.grunn.count < annen.antallGrunn {
                koder[kode.nivaa + "/" + kode.kode] = kode.grunn
            }
        }
        var medlem = [[Int]](repeating: [], count: inndeling.antallGrunn)
        for (n, navn) in koder.keys.sorted().enumerated() { for g in koder[navn] ?? [] { medlem[g].append(n) } }
        return medlem.indices.sorted {
            medlem[$0] == medlem[$1] ? $0 < $1 : medlem[$0].lexicographicallyPrecedes(medlem[$1])
        }
    }
}
