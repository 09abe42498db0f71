import Kalender

/// Short words for telling a fixed person's story, in the order things happened.
extension Forloep {
    /// A person with permit, settlement by agreement and the categories that follow, and no decision yet.
    static func bosatt(
        _ fornavn: String, _ etternavn: String, _ kommune: UInt16, _ grunnlag: Grunnlag = .flyktning, tillatt: Dato,
        ankomst: Dato? = nil, bosatt: Dato, foedt: Dato? = nil, etterAvtale: Bool = true
    ) -> Forloep {
        let erKollektiv = grunnlag == .kollektiv
        let kom = ankomst ?? tillatt.plus(dager: erKollektiv ? -10 : -200)
        let spredning = (fornavn + etternavn).utf8.reduce(0) { $0 + Int($1) }
        var f = Forloep(foedt: foedt ?? 1.januar(1984).plus(dager: spredning * 37 % 5400))
        f.fornavn = fornavn
        f.etternavn = etternavn
        f.erKvinne = !Navn.menn.contains(fornavn)
        f.land = erKollektiv ? "UKR" : "SYR"
        f.lov = erKollektiv ? "INTEGRERINGSLOVEN_6A" : "INTEGRERINGSLOVEN"
        f.tillatelser = [
            .init(
                grunnlag: grunnlag, vedtatt: tillatt, soekt: kom.plus(dager: 1), ankomst: kom,
                til: tillatt.plus(maaneder: erKollektiv ? 12 : 36).plus(dager: -1), erFoerste: true)
        ]
        f.bosettinger = [
            .init(
                kommune: kommune, dato: bosatt, etterAvtale: etterAvtale, type: etterAvtale ? "AVTALE" : "SELVBOSATT")
        ]
        f.steder = [.init(bor: kommune, oppfoelging: kommune, fra: bosatt, bydel: kommune == 301 ? 30_101 : 0)]
        f.folkeregistrert = bosatt.plus(dager: 2)
        let intro: StaticString = erKollektiv && tillatt < 1.januar(2026) ? "RETT_INTRO" : "RP_INTRO"
        f.kategorier = [
            .init(kode: etterAvtale ? intro : "KAN_INTRO", fra: tillatt),
            .init(kode: erKollektiv ? "RETT_NORSK" : "RP_NORSK", fra: tillatt),
        ]
        f.ordninger = [
            .init(
                kode: "INTRO", status: "INGEN_VEDTAK", fristOppstart: bosatt.plus(maaneder: 3),
                toaarsgrense: bosatt.plus(maaneder: 24).plus(dager: -1))
        ]
        return f
    }

    /// Without delivered categories, so that the computed ones are used.
    var utenKategori: Forloep { med { $0.kategorier.removeAll() } }

    func med(_ endring: (inout Forloep) -> Void) -> Forloep {
        var ny = self
        endring(&ny)
        return ny
    }

    /// A course of norsk without a programme; samfunnskunnskap too for all but collective protection.
    mutating func faarNorsk(vedtatt: Dato, start: Dato, vgo: StaticString? = nil) {
        let erKollektiv = tillatelser[0].grunnlag == .kollektiv
        let registrert = vedtatt.plus(dager: 3)
        vedtak.append(
            .init(
                ordning: "NORSK", type: erKollektiv ? "VT_NORSK_37D" : "VT_NORSK", dato: vedtatt, start: start,
                registrert: registrert))
        if !erKollektiv {
            vedtak.append(.init(ordning: "SAMF", type: "VT_SAMF", dato: vedtatt, start: start, registrert: registrert))
        }
        self.vgo = vgo
        vgoRegistrert = vgo.map { _ in registrert }
    }

    /// Six months more, from the day after the year of norsk and the extensions before this one (forskriften § 43 g).
    ///
    /// The person has no other decisions than these.
    mutating func utvidetNorsk(_ dato: Dato) {
        let start = vedtak.first?.start?.plus(maaneder: 6 + 6 * vedtak.count)
        vedtak.append(
            .init(
                ordning: "NORSK", type: "VT_UTVIDET_NORSK", dato: dato, start: start,
                slutt: start?.plus(maaneder: 6).plus(dager: -1), registrert: dato))
    }

    mutating func jobber(_ tideler: Int, _ fra: Dato, _ til: Dato? = nil, _ type: StaticString = "ARBEID") {
        arbeid.append(.init(type: type, timer: tideler, fra: fra, til: til, registrert: fra.plus(dager: 3)))
    }

    mutating func nyTillatelse(_ grunnlag: Grunnlag, _ dato: Dato, erFornyelse: Bool? = nil) {
        tillatelser.append(
            .init(
                grunnlag: grunnlag, vedtatt: dato, til: dato.plus(maaneder: 36), erFoerste: false,
                erFornyelse: erFornyelse))
    }

    mutating func kontakt(_ type: StaticString, _ dato: Dato) {
        kontakter.append(.init(ordning: "INTRO", type: type, dato: dato, registrert: dato))
    }

    /// Decisions on programme, plan, norsk and samfunnskunnskap the same day, education, and the sluttmål when given.
    mutating func deltar(vedtatt: Dato, start: Dato, _ maal: Maalvalg?, utvidelse: Int = 0, slutt: Dato? = nil) {
        let erKollektiv = tillatelser[0].grunnlag == .kollektiv
        var nye: [Vedtak] = [
            .init(ordning: "INTRO", type: "VT_DELTAKELSE_INTRO", dato: vedtatt, start: start, slutt: slutt),
            .init(ordning: "INTRO", type: "VT_INTEGRERINGSPLAN", dato: vedtatt),
            .init(ordning: "NORSK", type: erKollektiv ? "VT_NORSK_37D" : "VT_NORSK", dato: vedtatt, start: start),
        ]
        if !erKollektiv { nye.append(.init(ordning: "SAMF", type: "VT_SAMF", dato: vedtatt, start: start)) }
        vedtak += nye.map {
            var v = $0
            v.registrert = vedtatt.plus(dager: 3)
            return v
        }
        // The goals for those who have VGO are the short ones, a year at most.
        let harVgo = maal.map { $0.maaneder <= 12 } ?? false
        vgo = harVgo ? "JA" : "NEI"
        vgoRegistrert = vedtatt.plus(dager: 3)
        grunnskole = true
        (kartlagt, veiledet) = (vedtatt.plus(dager: -20), vedtatt.plus(dager: -12))
        medInnhold(vedtatt: vedtatt, start: start, erArbeid: maal?.erArbeid ?? false, samf: !erKollektiv)
        guard let maal else {
            ordninger[0].status = "AKTIV"
            ordninger[0].start = start
            return
        }
        let satt = maal.registrerbar.map { max($0.plus(dager: 7), vedtatt) } ?? vedtatt
        sluttmaal.append(.init(kode: maal.kode, fra: satt, registrert: satt.plus(dager: 3)))
        ordninger[0].status = "AKTIV"
        ordninger[0].start = start
        ordninger[0].frist = start.plus(maaneder: maal.maaneder + utvidelse).plus(dager: -1)
        ordninger[0].utvidelse = utvidelse > 0 ? utvidelse : nil
    }

    /// Plan, contract and measures of an ordinary programme (integreringsloven §§ 14 a, 15 and 16).
    private mutating func medInnhold(vedtatt: Dato, start: Dato, erArbeid: Bool, samf: Bool) {
        for type in ["INTEGRERINGSPLAN", "INTEGRERINGSKONTRAKT"] as [StaticString] {
            planer.append(.init(type: type, dato: vedtatt, registrert: vedtatt.plus(dager: 3)))
        }
        func et(_ type: StaticString, _ fra: Int, _ til: Int?, _ timer: Int) -> Tiltak {
            .init(
                type: type, fra: start.plus(dager: fra), til: til.map { start.plus(dager: $0) }, timer: timer,
                registrert: vedtatt.plus(dager: 3))
        }
        tiltak.append(et("T_NORSK", 0, nil, 150))
        tiltak.append(et("T_LIVSMESTRING", 14, 70, 40))
        if samf { tiltak.append(et("T_SAMF", 28, 110, 50)) }
        if erArbeid { tiltak.append(et("T_PRAKSIS", 60, nil, 180)) }
    }

    /// Measures end with the programme; what had not begun, never came.
    mutating func avsluttTiltak(_ dato: Dato, fullfoert: Bool) {
        tiltak.removeAll { $0.fra > dato }
        for i in tiltak.indices {
            tiltak[i].til = min(tiltak[i].til ?? dato, dato)
            tiltak[i].gjennomfoert = fullfoert
        }
    }

    mutating func ferie(_ fra: Dato, _ til: Dato) {
        guard let start = vedtak.first?.start, start < fra else { return }
        permisjoner.append(.init(type: "P_FERIE", fra: fra, til: til, registrert: fra))
    }

    mutating func fravaer(_ type: StaticString, _ fra: Dato, _ til: Dato, avvikINir: Int = 0) {
        fravaer.append(.init(type: type, fra: fra, til: til, avvikINir: avvikINir, registrert: til))
    }

    mutating func permisjon(_ type: StaticString, _ fra: Dato, _ til: Dato) {
        let vedtatt = min(fra.plus(dager: -5), 14.april(2026))
        permisjoner.append(.init(type: type, fra: fra, til: til, vedtatt: vedtatt, registrert: vedtatt))
    }

    /// Bortfall because of work, closed by the system the same day.
    mutating func bortfall(_ dato: Dato, timer: Int? = nil, medAvslutning: Bool = true) {
        vedtak.append(
            .init(ordning: "INTRO", type: "VT_BORTFALL_ARBEID", dato: dato, timer: timer, registrert: dato))
        if !kategorier.isEmpty { kategorier[0].til = dato }
        ordninger[0].status = "AVSLUTTET"
        guard medAvslutning else { return }
        avslutt("AVT_AVBRUTT", "AA_BORTFALL_ARBEID", dato, kilde: "REGELMOTOR")
    }

    mutating func avslutt(
        _ type: StaticString, _ aarsak: StaticString, _ dato: Dato, timer: Int? = nil, kilde: StaticString = "BRUKER"
    ) {
        ordninger[0].status = "AVSLUTTET"
        avsluttTiltak(dato, fullfoert: type.utf8CodeUnitCount == 16)
        avslutninger.append(
            .init(
                ordning: "INTRO", type: type, aarsak: aarsak, dato: dato, timer: timer, kilde: kilde,
                registrert: dato.plus(dager: kilde.utf8CodeUnitCount == 10 ? 0 : 4)))
    }
}
