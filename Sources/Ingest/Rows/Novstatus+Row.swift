import Register

extension Novstatus: RowReadable {
    /// The columns that are yes or no, from column 4 on.
    private static let flaggkolonner: [(navn: String, flagg: Flagg)] = [
        ("bosatt_nov", .bosatt), ("arb_lonn", .arbLoenn), ("arb_naering", .arbNaering), ("utd", .utd),
        ("ledig", .ledig), ("tiltak", .tiltak), ("neds_tiltak", .nedsTiltak), ("aap", .aap), ("helse", .helse),
        ("kont_ovg", .kontOvg), ("sosh", .sosh), ("andre", .andre),
    ]

    /// Each source must be there, or the ones who are in it would count as something else. In a row an empty field is no.
    static let schema = Schema(
        .novstatus, felles: false,
        [
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("aar", .paakrevd, .h),
            Kolonne("vintage", Utgave.self, .paakrevd, .h),
            Kolonne("naering_kildeaar", .valgfri, .h),
        ] + flaggkolonner.map { Kolonne($0.navn, .paakrevd, .s) })

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Novstatus? {
        guard let aar = rad.aar(1, &avvik), let utgave = rad.kode(2, som: Utgave.self, &avvik),
            rad.paakrevd(4, &avvik) != nil
        else { return nil }
        var flagg: Flagg = []
        for (k, kolonne) in flaggkolonner.enumerated() where rad.valgfriBool(4 + k, &avvik) == true {
            flagg.insert(kolonne.flagg)
        }
        return Novstatus(
            aar: aar, utgave: utgave, flagg: flagg, naeringKildeaar: rad.valgfrittAar(3, &avvik) ?? 0)
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(aar), Int(utgave.rawValue)) }
}
