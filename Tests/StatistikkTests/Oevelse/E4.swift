import Kalender
import Register

/// Practice data set E4 (indikatorer 2): ten made-up persons who ended in 2022, followed in five Novembers.
enum E4 {
    /// Final figures.
    static let personer = personer(utgaver: [.endelig])
    /// The preliminary run for 2023: the self-employed one has no record of it yet.
    static let foreloepig = personer(utgaver: [.foreloepig])
    /// Both are delivered.
    static let begge = personer(utgaver: [.endelig, .foreloepig])

    private static let syss: Novstatus.Flagg = [.bosatt, .arbLoenn]
    private static let syssUtd: Novstatus.Flagg = [.bosatt, .arbLoenn, .utd]
    private static let utd: Novstatus.Flagg = [.bosatt, .utd]
    private static let ukjent: Novstatus.Flagg = [.bosatt]
    private static let borte: Novstatus.Flagg = []

    /// From 2023 to 2027.
    private static let linjer: [(kjoenn: Kjoenn, flagg: [Novstatus.Flagg])] = [
        (.m, [syss, syss, syss, syss, syss]),
        (.k, [syssUtd, utd, syss, syss, syss]),
        (.m, [utd, utd, syssUtd, syss, syss]),
        (.k, [[.bosatt, .ledig], syss, syss, ukjent, syss]),
        (.k, [[.bosatt, .sosh], [.bosatt, .sosh], [.bosatt, .ledig], syss, syss]),
        (.m, [[.bosatt, .utd, .ledig], [.bosatt, .ledig], syss, syss, borte]),
        (.k, [borte, borte, borte, borte, borte]),
        (.m, [[.bosatt, .arbNaering], syss, syss, syss, syss]),
        (.k, [ukjent, ukjent, [.bosatt, .aap], [.bosatt, .aap], [.bosatt, .aap]]),
        (.k, []),
    ]

    private static func personer(utgaver: [Novstatus.Utgave]) -> [Personmappe] {
        linjer.map { linje in
            person(linje.kjoenn, 4.april(1990)) {
                $0.program(5001, 1.februar(2020))
                $0.avslutning(.gjennomfoert, .arbeidHel, 15.august(2022), kommune: 5001)
                // The last one died in May 2023, and is in no November.
                if linje.flagg.isEmpty { $0.avslutning(.avbrutt, .doed, 10.mai(2023), ordning: .norsk) }
                for utgave in utgaver {
                    for (i, flagg) in linje.flagg.enumerated() where utgave == .endelig || i == 0 {
                        $0.november(2023 + i, utgave == .endelig ? flagg : flagg.subtracting(.arbNaering), utgave)
                    }
                }
            }
        }
    }
}
