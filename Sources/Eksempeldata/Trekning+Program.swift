import Kalender

/// The introduction programme: sluttmål, length, absence, move and ending.
extension Trekning {
    private static let medVgo2026 = Vektet<Maalvalg>([(.n1, 25), (.n2, 60), (.n3, 15)])
    private static let utenVgo2026 = Vektet<Maalvalg>([(.n4, 36), (.n5, 30), (.n6, 22), (.n7, 12)])
    private static let medVgo = Vektet<Maalvalg>([(.g1, 30), (.g2, 70)])
    private static let utenVgo = Vektet<Maalvalg>([(.g4, 38), (.g6, 22), (.g7, 12), (.g5, 13), (.g8, 15)])
    private static let nyeVgoMaal = Vektet<Maalvalg>([(.n5, 50), (.n6, 35), (.n7, 15)])

    private static let fullfoert = Vektet<(StaticString, Int?)>([
        (("AA_ARBEID_HEL", 375), 24), (("AA_ARBEID_DEL", 200), 15), (("AA_ARBEID_TILSKUDD", 300), 3),
        (("AA_ARBEID_UTD", 180), 3), (("AA_VGO", nil), 16), (("AA_FAGSKOLE", nil), 1), (("AA_HOEYERE", nil), 5),
        (("AA_REKVALIFISERING", nil), 2), (("AA_GRUNNSKOLE", nil), 7), (("AA_KVAL_TILTAK", nil), 6),
        (("AA_LEDIG", nil), 10), (("AA_SOSIAL", nil), 6), (("AA_ANNET", nil), 2),
    ])
    /// The cause, and what it makes of the person's status in Folkeregisteret.
    private static let avbrutt = Vektet<(StaticString, StaticString)>([
        (("AA_FLYTTET", "BOSATT"), 22), (("AA_SYKDOM", "BOSATT"), 12), (("AA_FORELDREPERM", "BOSATT"), 10),
        (("AA_EGET_OENSKE", "BOSATT"), 20), (("AA_STANS", "BOSATT"), 6), (("AA_TRYGD", "BOSATT"), 8),
        (("AA_UTVANDRET", "UTVANDRET"), 10), (("AA_DOED", "DOED"), 1), (("AA_ANNET", "BOSATT"), 5),
        (("AA_IKKE_REGISTRERT", "BOSATT"), 6),
    ])

    mutating func program(start: Dato, vedtatt: Dato) {
        utdanning(harVgo: slump.treffer(grunnlag == .kollektiv ? 620 : 330), vedtatt)
        let under25 = f.foedt.alder(paa: start) < 25
        var maal = trekkMaal(start: start, under25: under25, over55: alder > 55)
        let erUtvidet = maal.utvidelse > 0 && slump.treffer(250)

        // The last day is the full length for some, earlier for most.
        let lengde = maal.maaneder + (erUtvidet ? maal.utvidelse : 0)
        let fullt = start.plus(maaneder: lengde).plus(dager: -1)
        let bryterAv = slump.treffer(130)
        let dager = start.dager(til: fullt)
        let andel = bryterAv ? slump.mellom(8, 60) : slump.treffer(400) ? 100 : slump.mellom(45, 98)
        let siste = max(start.plus(dager: dager * andel / 100 - slump.under(4)), start.plus(dager: 40))
        let slutt = siste <= uttrekk ? siste : nil

        // Starts in 2025 got the longer lengths of 2025, but could be registered first from 2026.
        var tidligere: Maalvalg?
        if start.aar == 2025 && slutt == nil && maal.erGammelVgo && !slump.treffer(60) {
            tidligere = maal
            maal = Trekning.nyeVgoMaal.trekk(&slump)
        }
        if let tidligere {
            f.sluttmaal.append(.init(kode: tidligere.kode, fra: vedtatt, registrert: registrert(vedtatt)))
        }
        let satt = maal.registrerbar.map { max($0.plus(dager: 5 + slump.under(50)), vedtatt) } ?? vedtatt
        let oppnaadd = slutt == nil ? nil : Optional(!bryterAv && slump.treffer(600))
        f.sluttmaal.append(
            .init(
                kode: maal.kode, fra: min(satt, uttrekk), registrert: registrert(min(satt, uttrekk)), oppnaadd: oppnaadd
            ))

        let erLenger = erUtvidet && tidligere == nil
        let plan = deltakelse(start: start, vedtatt: vedtatt, fullt: erLenger || tidligere != nil ? nil : fullt)
        programmet = Program(
            start: start, vedtatt: vedtatt, slutt: slutt, plan: plan, maal: maal, erFullfoert: slutt != nil && !bryterAv
        )
        if erLenger, let forlenget = forlengelse(start: start, maal: maal, slutt: slutt) { f.vedtak.append(forlenget) }
        let sisteKjente = slutt ?? uttrekk
        permisjoner(fra: start, til: sisteKjente, vedtatt: vedtatt, erAvsluttet: slutt != nil)
        fravaer(fra: start, til: sisteKjente)
        stans(fra: start, til: sisteKjente)
        flytting(fra: start, til: sisteKjente)
        norsk(start: start, vedtatt: vedtatt, harProgram: true, slutt: slutt)
        ordningsrad(start: start, maal: maal, utvidelse: erLenger ? maal.utvidelse : 0, slutt: slutt)
        if let slutt { avslutning(slutt, bryterAv: bryterAv) }
        svakheter(start: start, vedtatt: vedtatt, maal: maal, erAktiv: slutt == nil)
    }

    private mutating func trekkMaal(start: Dato, under25: Bool, over55: Bool) -> Maalvalg {
        if start >= Trekning.omlegging {
            if over55 { return harVgo ? .n2 : .n4 }
            return harVgo ? Trekning.medVgo2026.trekk(&slump) : Trekning.utenVgo2026.trekk(&slump)
        }
        if over55 { return harVgo ? .g2 : .g4 }
        if harVgo { return Trekning.medVgo.trekk(&slump) }
        if under25 && slump.treffer(550) { return .g3 }
        let maal = Trekning.utenVgo.trekk(&slump)
        return under25 && maal.erGammelVgo ? .g3 : maal
    }

    /// Gives the date of the plan. Half of the municipalities make the plan a decision of its own as well.
    private mutating func deltakelse(start: Dato, vedtatt: Dato, fullt: Dato?) -> Dato {
        let slutt = slump.treffer(500) ? fullt : nil
        f.vedtak.append(
            .init(
                ordning: "INTRO", type: "VT_DELTAKELSE_INTRO", dato: vedtatt, start: start, slutt: slutt,
                registrert: registrert(vedtatt)))
        let plan = min(vedtatt.plus(dager: slump.under(10)), uttrekk)
        let innfoert = registrert(plan)
        if ekstra.treffer(500) {
            f.vedtak.append(.init(ordning: "INTRO", type: "VT_INTEGRERINGSPLAN", dato: plan, registrert: innfoert))
        }
        return plan
    }

    private mutating func forlengelse(start: Dato, maal: Maalvalg, slutt: Dato?) -> Forloep.Vedtak? {
        let dato = start.plus(maaneder: maal.maaneder).plus(dager: -slump.mellom(10, 60))
        guard dato <= slutt ?? uttrekk else { return nil }
        return .init(
            ordning: "INTRO", type: "VT_FORLENGELSE", dato: dato,
            slutt: start.plus(maaneder: maal.maaneder + maal.utvidelse).plus(dager: -1), registrert: registrert(dato))
    }

    /// What NIR itself shows. Where absence moves the deadline the field is mostly empty, so that few differ from ours.
    private mutating func ordningsrad(start: Dato, maal: Maalvalg, utvidelse: Int, slutt: Dato?) {
        let harTillegg = forlengendeDager > 10
        let erUlik = slump.treffer(8)
        let frist = start.plus(maaneder: maal.maaneder + utvidelse).plus(dager: erUlik ? -15 : -1)
        f.ordninger.append(
            .init(
                kode: "INTRO", status: slutt == nil ? "AKTIV" : "AVSLUTTET",
                fristOppstart: etterAvtale ? bosatt.plus(maaneder: 3) : nil, start: start,
                frist: harTillegg && !slump.treffer(60) ? nil : frist,
                toaarsgrense: bosatt.plus(maaneder: 24).plus(dager: -1), utvidelse: utvidelse > 0 ? utvidelse : nil))
    }

    private mutating func avslutning(_ dato: Dato, bryterAv: Bool) {
        var aarsak: StaticString
        var timer: Int?
        if bryterAv {
            (aarsak, f.registerstatus) = Trekning.avbrutt.trekk(&slump)
        } else {
            (aarsak, timer) = Trekning.fullfoert.trekk(&slump)
        }
        f.avslutninger.append(
            .init(
                ordning: "INTRO", type: bryterAv ? "AVT_AVBRUTT" : "AVT_GJENNOMFOERT", aarsak: aarsak, dato: dato,
                timer: timer, registrert: registrert(dato)))
    }

    /// A move to another municipality during the programme; most get a decision there, which leaves the start alone.
    private mutating func flytting(fra: Dato, til: Dato) {
        guard slump.treffer(70), fra.plus(dager: 150) < til else { return }
        let dag = fra.plus(dager: slump.mellom(60, fra.dager(til: til) - 60))
        let kommune = kart.trekk(&slump, paa: dag)
        guard kommune != f.steder[0].bor else { return }
        f.steder[0].til = dag.plus(dager: -1)
        var sted = Forloep.Sted(bor: kommune, oppfoelging: kommune, fra: dag)
        if kommune == 301 { sted.bydel = 30_100 + slump.mellom(1, 15) }
        f.steder.append(sted)
        guard slump.treffer(650) else { return }
        f.vedtak[0].slutt = dag.plus(dager: -1)
        f.vedtak.append(
            .init(
                ordning: "INTRO", type: "VT_DELTAKELSE_INTRO", dato: dag, start: dag, forrige: f.vedtak.count,
                registrert: registrert(dag)))
        f.vedtak.append(
            .init(ordning: "INTRO", type: "VT_INTEGRERINGSPLAN", dato: dag, registrert: registrert(dag)))
    }

    private mutating func stans(fra: Dato, til: Dato) {
        guard slump.treffer(15), fra.plus(dager: 150) < til else { return }
        let dag = fra.plus(dager: slump.mellom(60, fra.dager(til: til) - 60))
        let siste = min(dag.plus(dager: slump.mellom(14, 50)), til)
        guard erLedig(dag, siste) else { return }
        let grunn: StaticString = slump.treffer(500) ? "GR_FRAVAER" : "GR_SYKDOM"
        f.vedtak.append(
            .init(
                ordning: "INTRO", type: "VT_MIDL_STANS", dato: dag, start: dag, slutt: siste, grunn: grunn,
                registrert: registrert(dag)))
        f.stans.append(.init(grunn: grunn, fra: dag, til: siste, vedtak: f.vedtak.count - 1))
    }
}
