import Register

extension Norsktimer: RowReadable {
    static let schema = Schema(
        .norskTimer, id: "timer_id",
        [
            Kolonne("timer_id", .valgfri, .h),
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("ordning", Ordning.self, .paakrevd, .h),
            Kolonne("timetype", Timetype.self, .paakrevd, .h),
            Kolonne("maaned", .paakrevd),
            Kolonne("timer", .paakrevd),
            Kolonne("laeringsansvar", Ansvar.self, .valgfri, .h),
            Kolonne("opplaeringsspraak", .ikkeLest), Kolonne("under_omsorgspermisjon", .ikkeLest, .s),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Norsktimer? {
        guard let ordning = rad.kode(2, som: Ordning.self, &avvik),
            let type = rad.kode(3, som: Timetype.self, &avvik), let maaned = rad.maaned(4, &avvik),
            rad.paakrevd(5, &avvik) != nil, let timer = rad.desimal(5, 0...250, &avvik)
        else { return nil }
        return Norsktimer(
            felles: rad.felles(&avvik), ordning: ordning, type: type, maaned: maaned, timer: timer,
            ansvar: rad.valgfriKode(6, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(type.rawValue), Int(maaned.dagnummer)) }
}
