import Kalender

/// Plan, measures, hours and tests: what a programme and a course of norsk are filled with.
extension Trekning {
    private static let delproever: [StaticString] = ["LESE", "LYTTE", "SKRIVE", "MUNTLIG"]
    private static let resultater = Vektet<StaticString>([("U_A1", 4), ("A1", 12), ("A2", 40), ("B1", 34), ("B2", 10)])
    private static let spraak = Vektet<StaticString>([("ara", 40), ("tir", 25), ("swa", 15), ("nob", 20)])
    private static let arbeidsrettet = Vektet<StaticString>([
        ("T_PRAKSIS", 60), ("T_SPRAAKPRAKSIS", 20), ("T_KURS_YRKE", 10), ("T_ARBEID_DELTID", 10),
    ])

    mutating func opplaering() {
        for i in f.tillatelser.indices { f.tillatelser[i].girPermanent = grunnlag != .kollektiv }
        if !f.harDNummer && ekstra.treffer(15) {
            f.identiteter.append(.init(type: "DNR", fra: f.tillatelser[0].ankomst ?? tillatt, til: bosatt))
        }
        if let p = programmet {
            kartlegging(p)
            planer(p)
            tiltak(p)
        }
        norskopplaering()
    }

    /// Registered within the month; never after the extract.
    private mutating func innfoert(_ dato: Dato) -> Dato {
        min(dato.plus(dager: ekstra.under(30)), max(uttrekk, dato))
    }

    /// Both before the decision; a few have only the first (integreringsloven §§ 10 and 11).
    private mutating func kartlegging(_ p: Program) {
        let barn = ekstra.under(100)
        if barn < 70 { f.harBarn = barn < 25 }
        f.grunnskole = harVgo ? true : ekstra.treffer(600)
        let kartlagt = p.vedtatt.plus(dager: -ekstra.mellom(6, 30))
        f.kartlagt = kartlagt
        if !ekstra.treffer(25) { f.veiledet = min(kartlagt.plus(dager: ekstra.under(15)), p.vedtatt) }
    }

    /// The contract is signed with the plan; now and then a document is late or was never made.
    private mutating func planer(_ p: Program) {
        guard !manglerPlan else { return }
        let plan = ekstra.treffer(10) ? min(p.plan.plus(dager: 30), uttrekk) : p.plan
        let registrert = innfoert(plan)
        let revidert = plan.plus(dager: ekstra.mellom(120, 300))
        let erRevidert = revidert <= p.slutt ?? uttrekk && ekstra.treffer(250)
        f.planer.append(
            .init(
                type: "INTEGRERINGSPLAN", dato: plan, revidert: erRevidert ? revidert : nil, registrert: registrert))
        if ekstra.treffer(10) { return }
        f.planer.append(.init(type: "INTEGRERINGSKONTRAKT", dato: plan, registrert: registrert))
    }

    /// Those who completed have what the law demands of content; the others what they have come to.
    private mutating func tiltak(_ p: Program) {
        guard !ekstra.treffer(12) else { return }
        let siste = p.slutt ?? uttrekk
        let dager = p.start.dager(til: siste)
        leggTil("T_NORSK", p.start, p.slutt, ekstra.mellom(10, 20) * 10, p)
        if p.erFullfoert || ekstra.treffer(p.slutt == nil ? 300 : 100) {
            let fra = p.start.plus(dager: dager / 5)
            leggTil("T_LIVSMESTRING", fra, min(fra.plus(dager: 60), siste), 40, p)
        }
        if p.erFullfoert && !ekstra.treffer(30) {
            if grunnlag != .kollektiv {
                let fra = p.start.plus(dager: dager / 8)
                leggTil("T_SAMF", fra, min(fra.plus(dager: 100), siste), 50, p)
            }
            if f.harBarn == true { leggTil("T_FORELDRE", p.start.plus(dager: dager / 3), siste, 30, p) }
        }
        arbeid(p, siste: siste)
    }

    /// Fifteen hours a week are asked for after three or six months (integreringsloven § 14 a).
    private mutating func arbeid(_ p: Program, siste: Dato) {
        let gjelderKravet = p.start >= Trekning.omlegging || p.slutt ?? uttrekk >= Trekning.omlegging
        guard p.maal.erArbeid, gjelderKravet || ekstra.treffer(120) else { return }
        let fra = p.start.plus(dager: harVgo ? 70 : 150)
        guard fra <= siste else { return }
        let timer = ekstra.treffer(60) ? 80 : ekstra.mellom(16, 25) * 10
        leggTil(Trekning.arbeidsrettet.trekk(&ekstra), fra, p.slutt, timer, p)
    }

    private mutating func leggTil(_ type: StaticString, _ fra: Dato, _ til: Dato?, _ timer: Int, _ p: Program) {
        guard fra <= uttrekk else { return }
        f.tiltak.append(
            .init(
                type: type, fra: fra, til: til, timer: timer, gjennomfoert: p.slutt.map { _ in p.erFullfoert },
                registrert: innfoert(fra)))
    }

    /// Hours, goals and tests for some; fulltime school for a few of those without upper secondary.
    private mutating func norskopplaering() {
        guard let start = f.ordninger.first(where: { $0.kode.utf8Start[0] == UInt8(ascii: "N") })?.start else { return }
        timer(start)
        if grunnlag != .kollektiv && !grunnlag.girBarePlikt {
            if f.vgo != nil && ekstra.treffer(100) { norskmaal(start) }
            if ekstra.treffer(230) { proever(start) }
        } else if ekstra.treffer(15) {
            proever(start)
        }
        let skole = start.plus(dager: 240)
        if !harVgo && alder < 25 && skole < uttrekk && ekstra.treffer(90) {
            f.vgoFulltid.append(.init(fra: skole, til: ekstra.treffer(300) ? skole.plus(dager: 300) : nil))
        }
        let fritatt = start.plus(dager: 230)
        if fritatt < uttrekk && ekstra.treffer(9) {
            f.fritak.append(
                .init(
                    fra: "FR_PROEVE_NORSK", grunnlag: ekstra.treffer(700) ? "H25" : "T25", vedtatt: fritatt,
                    rettenBortfalt: false, registrert: innfoert(fritatt)))
        }
    }

    /// A month of teaching near the start, clear of leave and of the upper age.
    private mutating func timer(_ start: Dato) {
        guard ekstra.treffer(460) else { return }
        let maaned = start.plus(maaneder: ekstra.mellom(1, 4)).plus(dager: 1 - start.dag)
        let neste = maaned.plus(maaneder: 1)
        let erISkole = f.avslutninger.allSatisfy { $0.dato >= neste }
        let erBorte = f.permisjoner.contains { $0.fra <= neste && maaned <= $0.til }
        guard neste <= uttrekk, erISkole, !erBorte, f.foedt.alder(paa: neste) < 67 else { return }
        f.timer.append(.init(maaned: maaned, timer: ekstra.mellom(20, 75) * 10, registrert: innfoert(neste)))
        guard grunnlag != .kollektiv, ekstra.treffer(350) else { return }
        f.timer.append(
            .init(
                ordning: "SAMF", type: "TT_SAMF", maaned: maaned, timer: ekstra.mellom(5, 25) * 10,
                registrert: innfoert(neste)))
    }

    /// At least the guiding level of integreringsforskriften §§ 27 and 28, a few one below.
    private mutating func norskmaal(_ start: Dato) {
        let erLav = ekstra.treffer(100)
        let hoyt = f.grunnskole != false
        for ferdighet in Trekning.delproever {
            let erMuntlig = ferdighet.utf8Start[0] == UInt8(ascii: "M")
            var nivaa: StaticString = harVgo && erMuntlig ? "B2" : hoyt || erMuntlig ? "B1" : "A2"
            if erLav && erMuntlig { nivaa = "A2" }
            f.norskmaal.append(.init(ferdighet: ferdighet, nivaa: nivaa, fra: start, registrert: innfoert(start)))
        }
    }

    private mutating func proever(_ start: Dato) {
        let dag = start.plus(dager: ekstra.mellom(120, 360))
        guard dag <= uttrekk else { return }
        let registrert = innfoert(dag)
        if ekstra.treffer(300) {
            f.proever.append(
                .init(
                    type: "PR_SAMF", dato: dag, resultat: ekstra.treffer(800) ? "BESTATT" : "IKKE_BESTATT",
                    spraak: ekstra.treffer(40) ? nil : Trekning.spraak.trekk(&ekstra), registrert: registrert))
            return
        }
        let foerste = ekstra.under(4)
        for i in 0..<ekstra.mellom(1, 2) {
            f.proever.append(
                .init(
                    del: Trekning.delproever[(foerste + i) % 4], dato: dag,
                    resultat: Trekning.resultater.trekk(&ekstra), registrert: registrert))
        }
    }

    /// The delivered categories end where the law ends them; one in ten has none, so that the computed ones are used.
    mutating func kategoriene() {
        if ekstra.treffer(100) {
            f.kategorier.removeAll()
            return
        }
        guard f.kategorier.count == 2 else { return }
        let toAar = bosatt.plus(maaneder: 24).plus(dager: -1)
        let erGammelKollektiv = grunnlag == .kollektiv && tillatt < Trekning.omlegging
        let erRett = erGammelKollektiv && etterAvtale && alder <= 55
        if let p = programmet, erGammelKollektiv, p.vedtatt < Trekning.omlegging {
            // What was decided under the old rules is a right, whoever it was offered to, until the programme ends.
            f.kategorier[0].kode = "RETT_INTRO"
            f.kategorier[0].fra = max(tillatt, 15.juni(2022))
            f.kategorier[0].til = p.slutt?.plus(dager: -1)
        } else if programmet == nil && !erRett && toAar < f.kategorier[0].til ?? uttrekk {
            f.kategorier[0].til = toAar
        }
        // Categories set by hand that the permit does not carry.
        if programmet != nil && ekstra.treffer(4) { f.kategorier[0].kode = erRett ? "RP_INTRO" : "KAN_INTRO" }
    }
}
