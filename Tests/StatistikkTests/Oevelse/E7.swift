import Kalender
import Register

/// Practice data set E7 (indikatorer 2): eight made-up persons who ended the teaching of norsk in 2025, with goals for the
/// four skills and the results of the year. One is exempted, and one has no goal.
enum E7 {
    static let personer: [Personmappe] = [
        elev(.b1, .b1, .b1, .b1, .b1),
        elev(.b1, .b1, .a2, .a2, .a2),
        elev(.a2, .a2, .a2, .a2, .a2),
        elev(.b2, .b2, .b1, .b1, .b1),
        elev(.a2, .a1, .a1, nil, nil),
        elev(.b1, nil, nil, nil, nil) { $0.fritak(.norsk, .n23a, vedtatt: 3.mars(2025)) },
        elev(nil, .b1, nil, nil, nil),
        elev(.b1, .b1, .b1, .b1, .a2) { $0.proeve(.a1b2, .muntlig, 21.mai(2025), .a2) },
    ]

    /// One with right and duty to norsk.
    /// - Parameter maal: for all four skills.
    static func elev(
        _ maal: Norsknivaa?, _ muntlig: Proeveresultat?, _ lytte: Proeveresultat?, _ lese: Proeveresultat?,
        _ skrive: Proeveresultat?, _ fortell: (inout Eksempelperson) -> Void = { _ in }
    ) -> Personmappe {
        person(.m, 2.februar(1988), "ERI", .nei) {
            $0.opphold(.utl0828, vedtatt: 15.januar(2024))
            $0.bosatt(1.februar(2024), kommune: 5001)
            $0.kategori(.rpNorsk, fra: 1.februar(2024))
            if let maal {
                for del in ferdigheter { $0.norskmaal(del, maal, fra: 4.mars(2024)) }
            }
            fortell(&$0)
            for (del, resultat) in zip(ferdigheter, [muntlig, lytte, lese, skrive]) {
                if let resultat { $0.proeve(.a1b2, del, 19.november(2025), resultat) }
            }
            $0.avslutning(.gjennomfoert, .annet, 12.desember(2025), ordning: .norsk)
        }
    }

    static let ferdigheter: [Ferdighet] = [.muntlig, .lytte, .lese, .skrive]
}
