import Kalender

/// Draws a person's life: permit, settlement, programme, absence and ending, each fitting what came before.
struct Trekning {
    var slump: Slump
    /// What came to the contract later draws here, so that the rest of a person's life stays as it was.
    var ekstra: Slump
    /// What came after that draws here.
    var senere: Slump
    let kart: Kommunekart
    /// The day of the extract; nothing is known after it.
    let uttrekk: Dato
    var f: Forloep
    var grunnlag: Grunnlag = .kollektiv
    var bosatt: Dato
    /// The permit that gives the right.
    var tillatt: Dato
    var etterAvtale = true
    var alder = 30
    var harVgo = false
    /// Working days of absence and leave that count towards longer time; only to know where NIR may show another date.
    var forlengendeDager = 0
    /// The introduction programme, when there is one.
    var programmet: Program?
    var manglerPlan = false

    struct Program {
        var start: Dato
        var vedtatt: Dato
        var slutt: Dato?
        var plan: Dato
        var maal: Maalvalg
        var erFullfoert = false
    }

    static let omlegging = 1.januar(2026)
    private static let foerstKollektiv = 15.juni(2022)

    private static let grupper = Vektet<Grunnlag>([
        (.kollektiv, 50), (.flyktning, 19), (.overfoering, 10), (.familieRef, 8), (.familieAnnen, 4), (.arbeid, 3),
        (.familieArbeid, 2), (.paragraf38, 2), (.paragraf53, 2),
    ])
    private static let aarKollektiv = Vektet<Int>([(2022, 22), (2023, 28), (2024, 24), (2025, 18), (2026, 8)])
    private static let aarAndre = Vektet<Int>([
        (2021, 13), (2022, 16), (2023, 19), (2024, 21), (2025, 23), (2026, 8),
    ])
    private static let land = Vektet<StaticString>([
        ("SYR", 30), ("ERI", 14), ("AFG", 13), ("COD", 10), ("SDN", 8), ("SOM", 7), ("TUR", 7), ("IRN", 5), ("ETH", 4),
        ("MMR", 2),
    ])
    private static let landArbeid = Vektet<StaticString>([
        ("PHL", 30), ("IND", 25), ("SRB", 15), ("BRA", 10), ("TUR", 20),
    ])

    /// The person of that number, drawn from the seed and the number alone.
    static func person(_ nummer: Int, froe: UInt64, kart: Kommunekart, uttrekk: Dato) -> Forloep {
        let noen = 1.januar(1990)
        var trekning = Trekning(
            slump: Slump(froe: froe, stroem: UInt64(nummer)),
            ekstra: Slump(froe: froe, stroem: UInt64(nummer) | 1 << 40),
            senere: Slump(froe: froe, stroem: UInt64(nummer) | 1 << 41),
            kart: kart, uttrekk: uttrekk, f: Forloep(foedt: noen), bosatt: noen, tillatt: noen)
        trekning.grunnlag = grupper.trekk(&trekning.slump)
        trekning.opphold()
        trekning.hvem()
        trekning.bosted()
        trekning.ordninger()
        trekning.opplaering()
        trekning.kategoriene()
        trekning.etterspill()
        return trekning.f
    }

    /// Dates of permit, arrival and settlement in the order each group gets them.
    private mutating func opphold() {
        let erKollektiv = grunnlag == .kollektiv
        let aar = (erKollektiv ? Trekning.aarKollektiv : Trekning.aarAndre).trekk(&slump)
        let foerste = aar == 2021 ? 1.juni(2021) : aar == 2022 && erKollektiv ? Trekning.foerstKollektiv : 1.januar(aar)
        let siste = aar == uttrekk.aar ? uttrekk.plus(dager: -6) : 31.desember(aar)
        bosatt = foerste.plus(dager: slump.under(foerste.dager(til: siste) + 1))

        var t = Forloep.Tillatelse(grunnlag: grunnlag, vedtatt: bosatt)
        switch grunnlag {
        case .kollektiv:
            t.vedtatt = max(bosatt.plus(dager: -slump.mellom(20, 120)), 20.mars(2022))
            t.ankomst = t.vedtatt.plus(dager: -slump.mellom(2, 25))
            t.soekt = t.ankomst?.plus(dager: 1)
        case .overfoering:
            t.vedtatt = bosatt.plus(dager: -slump.mellom(60, 150))
            t.ankomst = bosatt.plus(dager: -slump.under(2))
            t.fraUtlandet = true
        case .familieRef, .familieAnnen, .arbeid, .familieArbeid:
            t.ankomst = bosatt.plus(dager: -slump.mellom(3, 20))
            t.vedtatt = bosatt.plus(dager: -slump.mellom(30, 120))
            t.soekt = t.vedtatt.plus(dager: -slump.mellom(60, 400))
            t.fraUtlandet = true
            if grunnlag == .familieRef {
                t.referansepersonBosatt = t.soekt?.plus(dager: -slump.mellom(60, 1500))
            }
        case .flyktning, .paragraf38, .paragraf53, .paragraf38Femte, .tjenesteyter, .permanent, .eoes:
            t.vedtatt = max(bosatt.plus(dager: -slump.mellom(30, 140)), 4.januar(2021))
            t.ankomst = t.vedtatt.plus(dager: -slump.mellom(120, 480))
            t.soekt = t.ankomst?.plus(dager: slump.mellom(1, 10))
        }
        tillatt = t.vedtatt
        t.erFoerste = true
        let laas = erKollektiv ? 12 : 36
        t.til = t.vedtatt.plus(maaneder: laas).plus(dager: -1)
        f.tillatelser.append(t)
        // Collective protection is renewed a year at a time; one renewal is enough to show it.
        var fornyet = t.vedtatt.plus(maaneder: laas)
        while erKollektiv && fornyet <= uttrekk && f.tillatelser.count < 2 {
            f.tillatelser.append(
                Forloep.Tillatelse(
                    grunnlag: grunnlag, vedtatt: fornyet, til: fornyet.plus(maaneder: 12).plus(dager: -1),
                    erFoerste: false, erFornyelse: true))
            fornyet = fornyet.plus(maaneder: 12)
        }
        f.lov = erKollektiv ? "INTEGRERINGSLOVEN_6A" : "INTEGRERINGSLOVEN"
    }

    private mutating func hvem() {
        let overFemtifem = slump.treffer(grunnlag == .kollektiv ? 80 : 25)
        alder = overFemtifem ? slump.mellom(56, 66) : min(18 + min(slump.under(38), slump.under(52)), 55)
        if grunnlag.girBarePlikt { alder = slump.mellom(22, 50) }
        f.foedt = tillatt.plus(maaneder: -12 * alder).plus(dager: -slump.mellom(1, 350))
        f.erKvinne = slump.treffer(grunnlag == .kollektiv ? 550 : grunnlag.erFamilie ? 650 : 430)
        f.fornavn = slump.en(av: f.erKvinne ? Navn.kvinner : Navn.menn)
        f.etternavn = slump.en(av: Navn.etternavn)
        f.land =
            grunnlag == .kollektiv
            ? "UKR" : (grunnlag.girBarePlikt ? Trekning.landArbeid : Trekning.land).trekk(&slump)
        f.harDNummer = slump.treffer(20)
        // A few have only one of the two numbers.
        if slump.treffer(50) { f.foedselsnummer = 0 } else if slump.treffer(10) { f.duf = 0 }
        if slump.treffer(6) { f.gradering = slump.treffer(350) ? "STRENGT_FORTROLIG" : "FORTROLIG" }
        f.erReservert = slump.treffer(12)
    }

    private mutating func bosted() {
        let kommune = kart.trekk(&slump, paa: bosatt)
        etterAvtale = !grunnlag.erFamilie && grunnlag != .arbeid && !slump.treffer(40)
        let type: StaticString =
            switch grunnlag {
            case .overfoering: "OVERFOERING"
            case .familieRef, .familieAnnen, .familieArbeid: "FAMILIE"
            default: etterAvtale ? "AVTALE" : "SELVBOSATT"
            }
        if grunnlag == .overfoering { etterAvtale = true }
        f.bosettinger.append(.init(kommune: kommune, dato: bosatt, etterAvtale: etterAvtale, type: type))
        var sted = Forloep.Sted(bor: kommune, oppfoelging: kommune, fra: bosatt)
        if kommune == 301 { sted.bydel = 30_100 + slump.mellom(1, 15) }
        if slump.treffer(8) { sted.oppfoelging = kart.trekk(&slump, paa: bosatt) }
        f.steder.append(sted)
        f.folkeregistrert = min(bosatt.plus(dager: slump.under(9)), uttrekk)
    }

    /// The day a row came into the register: soon after the event, now and then later than the two months of § 58.
    mutating func registrert(_ dato: Dato) -> Dato {
        let etter = slump.treffer(15) ? slump.mellom(70, 160) : min(slump.under(40), slump.under(60))
        return min(dato.plus(dager: etter), max(uttrekk, dato))
    }
}
