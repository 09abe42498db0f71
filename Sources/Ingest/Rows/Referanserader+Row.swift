import Kalender
import Register

extension Anmodning: RowReadable {
    static let schema = Schema(
        .anmodning, felles: false,
        [
            Kolonne("kommunenr", .paakrevd, .h), Kolonne("aar", .paakrevd, .h), Kolonne("anmodet", .paakrevd, .h),
            Kolonne("anmodet_em", .valgfri, .h), Kolonne("vedtatt", .valgfri, .h),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Anmodning? {
        guard let kommune = rad.kommune(0, &avvik), let aar = rad.aar(1, &avvik),
            let anmodet = rad.antall(2, 0...100_000, &avvik)
        else { return nil }
        let em = rad.heltall(3, 0...100_000, &avvik)
        if let em, em > anmodet { avvik.avvis(.tall, 3, rad.felter[3]) }
        return Anmodning(
            kommune: kommune, aar: aar, anmodet: anmodet, anmodetEm: em, vedtatt: rad.heltall(4, 0...100_000, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(0, Int(kommune.tall), Int(aar)) }
    static var referanse: WritableKeyPath<Referanserader, [Referanselinje<Self>]>? { \.anmodninger }
}

extension Folketall: RowReadable {
    static let schema = Schema(
        .folketall, felles: false,
        [Kolonne("kommunenr", .paakrevd, .h), Kolonne("dato", .paakrevd, .h), Kolonne("antall", .paakrevd, .h)])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Folketall? {
        guard let kommune = rad.kommune(0, &avvik), let dato = rad.dato(1, &avvik),
            let antall = rad.antall(2, 0...10_000_000, &avvik)
        else { return nil }
        return Folketall(kommune: kommune, dato: dato, antall: antall)
    }

    var naturligNoekkel: UInt64 { blandet(0, Int(kommune.tall), Int(dato.dagnummer)) }
    static var referanse: WritableKeyPath<Referanserader, [Referanselinje<Self>]>? { \.folketall }
}

extension EtterstatusAggregat: RowReadable {
    static let schema = Schema(
        .etterstatusAggregat, felles: false,
        [
            Kolonne("programslutt_aar", .paakrevd, .h), Kolonne("aar_etter", .paakrevd, .h),
            Kolonne("kommunenr", .valgfri, .h), Kolonne("kjoenn", Kjoenn.self, .valgfri, .h),
            Kolonne("status", Etterstatus.self, .paakrevd, .h), Kolonne("antall", .paakrevd, .h),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> EtterstatusAggregat? {
        guard let aar = rad.aar(0, &avvik), let etter = rad.antall(1, 1...5, &avvik),
            let status = rad.kode(4, som: Etterstatus.self, &avvik)
        else { return nil }
        // The one table where a colon is a value: the number is suppressed by Statistics Norway.
        let erSkjult = rad.felter[5].antall == 1 && rad.felter[5].start[0] == UInt8(ascii: ":")
        let antall = erSkjult ? nil : rad.antall(5, 0...1_000_000, &avvik)
        let kommune = rad.innhold(2, &avvik).erTom ? .ingen : rad.kommune(2, &avvik) ?? .ingen
        return EtterstatusAggregat(
            sluttaar: aar, aarEtter: etter, kommune: kommune, kjoenn: rad.valgfriKode(3, &avvik), status: status,
            antall: antall)
    }

    var naturligNoekkel: UInt64 {
        blandet(
            0, Int(sluttaar), Int(aarEtter), Int(kommune.tall), Int(kjoenn?.rawValue ?? 0), Int(status.rawValue))
    }
    static var referanse: WritableKeyPath<Referanserader, [Referanselinje<Self>]>? { \.etterstatus }
}

extension Kostragruppe: RowReadable {
    static let schema = Schema(
        .kostragruppe, felles: false,
        [
            Kolonne("kommunenr", .paakrevd, .h), Kolonne("gruppe", .paakrevd, .h), Kolonne("gyldig_fra", .paakrevd, .h),
            Kolonne("gyldig_til", .valgfri, .h),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Kostragruppe? {
        guard let kommune = rad.kommune(0, &avvik), let gruppe = rad.kostragruppe(1, &avvik),
            let fra = rad.dato(2, &avvik)
        else { return nil }
        let til = rad.valgfriDato(3, &avvik)
        if let til, til < fra { avvik.avvis(.w10Avvist, 3, rad.felter[3]) }
        return Kostragruppe(kommune: kommune, gruppe: gruppe, fra: fra, til: til)
    }

    var naturligNoekkel: UInt64 { blandet(0, Int(kommune.tall), Int(fra.dagnummer)) }
    static var referanse: WritableKeyPath<Referanserader, [Referanselinje<Self>]>? { \.kostragrupper }
}

extension Kommunetall: RowReadable {
    static let schema = Schema(
        .kommunetall, felles: false,
        [
            Kolonne("kommunenr", .paakrevd, .h), Kolonne("aar", .paakrevd, .h),
            Kolonne("maal", Kommunetallslag.self, .paakrevd, .h), Kolonne("verdi", .paakrevd, .h),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Kommunetall? {
        guard let kommune = rad.kommune(0, &avvik), let aar = rad.aar(1, &avvik),
            let maal = rad.kode(2, som: Kommunetallslag.self, &avvik), rad.paakrevd(3, &avvik) != nil,
            let verdi = rad.desimal(3, &avvik)
        else { return nil }
        // Net expenditure may be below zero; the others are counts and shares.
        if verdi < Desimal(0), maal != .kostra275Netto { avvik.avvis(.tall, 3, rad.felter[3]) }
        return Kommunetall(kommune: kommune, aar: aar, maal: maal, verdi: verdi)
    }

    var naturligNoekkel: UInt64 { blandet(0, Int(kommune.tall), Int(aar), Int(maal.rawValue)) }
    static var referanse: WritableKeyPath<Referanserader, [Referanselinje<Self>]>? { \.kommunetall }
}

extension RowView {
    /// The code of the group as Statistics Norway writes it (`EKG07`), or its number.
    fileprivate func kostragruppe(_ k: Int, _ avvik: inout Avviksliste) -> UInt8? {
        guard let felt = paakrevd(k, &avvik) else { return nil }
        let forkortet = felt.antall > 3 && UnsafeBufferPointer(start: felt.start, count: 3).elementsEqual("EKG".utf8)
        let (start, antall) = forkortet ? (felt.start + 3, felt.antall - 3) : (felt.start, felt.antall)
        guard antall <= 2, case .rett(let tall) = Tall.sifre(start, antall, antall), (1...99).contains(tall) else {
            avvik.avvis(.k01Avvist, k, felt)
            return nil
        }
        return UInt8(tall)
    }
}
