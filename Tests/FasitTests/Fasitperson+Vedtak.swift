import Kalender
import Register

extension Fasitperson {
    mutating func vedtakene() {
        if !t.en(av: 4) { deltakelse(start) }
        if t.en(av: 7) { deltakelse(start.plus(dager: t.tall(400) - 50)) }
        if t.en(av: 5) { bortfallet() }
        if t.en(av: 2) { norskvedtak(.norsk) }
        if slag == .kollektiv || slag == .bytte || t.en(av: 10) { norskvedtak(.norsk37d) }
        if t.en(av: 3) { norskvedtak(.samf) }
        if t.en(av: slag == .kollektiv ? 2 : 15) { for _ in 0...t.tall(t.en(av: 3) ? 6 : 2) { utvidetNorsk() } }
        if t.en(av: 8) {
            vedtak(.bortfallEgenmelding, .intro, start.plus(dager: t.tall(200)), start: nil, slutt: nil)
        }
        if t.en(av: 8) { vedtak(.integreringsplan, .intro, t.naer(start, 20), start: nil, slutt: nil) }
        if t.en(av: 4) { kravene() }
    }

    private mutating func deltakelse(_ oppstart: Dato) {
        let vedtatt = oppstart.plus(dager: -t.tall(t.en(av: 2) ? 3 : 40))
        let forrige = t.en(av: 2) ? mappe.vedtak.last?.noekkel ?? .ingen : .ingen
        vedtak(
            .deltakelseIntro, .intro, vedtatt, start: t.en(av: 20) ? nil : oppstart,
            slutt: t.en(av: 3) ? oppstart.plus(dager: t.tall(500) - 5) : nil, forrige: forrige)
    }

    mutating func vedtak(
        _ type: Vedtakstype, _ ordning: Ordning, _ vedtatt: Dato, start: Dato?, slutt: Dato?, timer: Desimal? = nil,
        forrige: Radnoekkel = .ingen
    ) {
        let sted = kilde()
        mappe.vedtak.append(
            Vedtak(
                kilde: sted, felles: felles(vedtatt), ordning: ordning, type: type,
                resultat: t.en(av: 15) ? t.en(blant: [.avslag, .omgjort, .ukjent]) : .fattet, vedtaksdato: vedtatt,
                startdato: start, sluttdato: slutt, timerArbeid: timer, noekkel: Radnoekkel(sted.post),
                forrige: forrige))
    }

    /// A bortfall, mostly with the ending the system makes, and the job behind it (INTL-8-4, INTL-8-4b).
    private mutating func bortfallet() {
        let dag = t.en(av: 3) ? t.naer(1.januar(2026), 2) : t.dag(2.januar(2026), 200)
        let fyltUt = t.en(av: 8)
        vedtak(
            .bortfallArbeid, .intro, dag, start: fyltUt ? dag : nil, slutt: nil,
            timer: t.en(av: 4) ? timer() : nil)
        let bortfall = mappe.vedtak[mappe.vedtak.endIndex - 1]
        if !t.en(av: 5) { tvilling(bortfall) }
        if !t.en(av: 4) { jobb(dag.plus(dager: -t.tall(20)), etter: dag) }
        if t.en(av: 3) { krav(.krav, dag.plus(dager: t.tall(200))) }
        if t.en(av: 3) { deltakelse(t.en(av: 4) ? dag : dag.plus(dager: t.tall(300))) }
    }

    private mutating func tvilling(_ bortfall: Vedtak) {
        mappe.avslutninger.append(
            Avslutning(
                kilde: kilde(), felles: Fellesfelt(annullert: bortfall.felles.annullert != t.en(av: 15)),
                ordning: .intro, type: .avbrutt, aarsak: .bortfallArbeid,
                dato: bortfall.vedtaksdato.plus(dager: t.en(av: 10) ? 1 : 0), timerArbeid: t.en(av: 5) ? timer() : nil,
                avsluttetAv: .regelmotor))
    }

    mutating func timer() -> Desimal {
        t.en(blant: [Desimal(30), Desimal(hundredeler: 2999), Desimal(hundredeler: 3750), Desimal(20)])
    }

    private mutating func jobb(_ fra: Dato, etter bortfall: Dato) {
        var til: Dato?
        switch t.tall(4) {
        case 0: til = t.naer(Veggkalender.fristDag(max(bosatt, tillatt), 24), 2)
        case 1: til = t.naer(bortfall, 1)
        case 2: til = min(bortfall.plus(dager: t.tall(200)), t.naer(dato, 1))
        default: til = nil
        }
        if let slutt = til, slutt < fra { til = fra }
        mappe.arbeid.append(
            ArbeidHendelse(
                kilde: kilde(), felles: Fellesfelt(annullert: t.en(av: 20)), type: t.en(av: 3) ? .tilbud : .arbeid,
                timer: t.en(av: 4) ? timer() : Desimal(hundredeler: 3750), fra: fra, til: til))
    }

    mutating func arbeidet() {
        let dag = t.en(av: 2) ? start : dato
        if t.en(av: 2) { jobb(dag.plus(dager: -t.tall(60)), etter: dag) }
    }

    private mutating func norskvedtak(_ type: Vedtakstype) {
        let fra = t.en(av: 5) ? t.naer(1.august(2023)) : bosatt.plus(dager: t.tall(200))
        vedtak(
            type, type == .samf ? .samf : .norsk, fra.plus(dager: -t.tall(20)), start: t.en(av: 15) ? nil : fra,
            slutt: t.en(av: 8) ? fra.plus(dager: t.tall(500) - 10) : nil)
    }

    /// Around the frist, or around the day the law of extension ended (INTF-43g).
    private mutating func utvidetNorsk() {
        let norsk = mappe.vedtak.last { $0.type == .norsk37d || $0.type == .norsk }?.startdato ?? bosatt
        let frist = Veggkalender.sisteDag(norsk, 12 + 6 * t.tall(4))
        let grenser = [Veggkalender.fristDag(frist, -2), Veggkalender.fristDag(frist, 2), 30.juni(2026), 1.juli(2023)]
        let dag = t.en(av: 2) ? t.naer(t.en(blant: grenser), 1) : frist.plus(dager: t.tall(100) - 50)
        vedtak(.utvidetNorsk, .norsk, dag, start: frist.plus(dager: 1), slutt: nil)
    }

    private mutating func kravene() {
        krav(t.en(blant: [.krav, .krav, .avvist, .tilbud, .soeknad]), bosatt.plus(dager: t.tall(120)))
        if t.en(av: 3) { krav(t.en(blant: [.krav, .avvist]), bosatt.plus(dager: t.tall(300) - 50)) }
    }

    private mutating func krav(_ type: Kravtype, _ dag: Dato) {
        mappe.krav.append(
            KontaktKrav(
                kilde: kilde(), felles: felles(dag), ordning: t.en(av: 4) ? .norsk : .intro, type: type,
                dato: min(dag, dato)))
    }

    // MARK: - The programme

    mutating func programmet() {
        if !t.en(av: 5) { maal(start.plus(dager: t.tall(20) - 5)) }
        if t.en(av: 8) { maal(t.en(av: 2) ? start : start.plus(dager: t.tall(300))) }
        if !t.en(av: 4) { kompetansen() }
        if t.en(av: 5) {
            mappe.ordninger.append(
                OrdningStatus(
                    kilde: kilde(), felles: Fellesfelt(annullert: t.en(av: 10)), ordning: .intro,
                    gjennomfoeringsfrist: t.en(av: 2) ? Veggkalender.sisteDag(start, t.en(blant: [12, 24])) : nil,
                    utvidelseMaaneder: t.en(blant: [0, 0, 3, 6, 12])))
        }
        if t.en(av: 3) { avslutning() }
        if t.en(av: 2) { planene() }
        for _ in 0..<t.tall(3) { tiltak() }
        if t.en(av: 6) { stans() }
    }

    private mutating func maal(_ fra: Dato) {
        let maal =
            t.en(av: 3)
            ? t.en(blant: Sluttmaal.allCases)
            : start < 1.januar(2026) ? t.en(blant: [.g2, .g3, .g4, .g5, .n5, .n6]) : t.en(blant: [.n1, .n2, .n4, .n5])
        let dag = min(fra, t.en(av: 30) ? fra : dato)
        mappe.sluttmaal.append(
            SluttmaalRad(kilde: kilde(), felles: felles(dag), sluttmaal: maal, gjelderFra: dag))
    }

    private mutating func kompetansen() {
        let dag = start.plus(dager: t.tall(30) - 15)
        mappe.kompetanse.append(
            Kompetanse(
                kilde: kilde(), felles: Fellesfelt(annullert: t.en(av: 20)),
                utdanningVgo: t.en(blant: [.ja, .nei, .nei, .ikkeReg]), grunnskole: t.jaNei(),
                kartlagt: t.en(av: 3) ? nil : dag, veiledet: t.en(av: 3) ? nil : dag))
    }

    private mutating func avslutning() {
        let dag = t.en(av: 6) ? t.naer(1.januar(2026), 2) : start.plus(dager: t.tall(600) - 10)
        let aarsak = t.en(blant: Avslutningsaarsak.koder.map(\.verdi).filter { $0 != .bortfallArbeid })
        let erSystem = t.en(av: 4)
        mappe.avslutninger.append(
            Avslutning(
                kilde: kilde(), felles: felles(dag), ordning: t.en(av: 10) ? .norsk : .intro,
                type: t.en(blant: [.avbrutt, .gjennomfoert, .gjennomfoert]),
                aarsak: erSystem ? .ikkeRegistrert : aarsak, dato: dag, timerArbeid: t.en(av: 8) ? timer() : nil,
                avsluttetAv: erSystem ? .regelmotor : .bruker))
    }

    private mutating func planene() {
        let vedtatt = mappe.vedtak.first { $0.type == .deltakelseIntro }?.vedtaksdato ?? start
        let plan = vedtatt.plus(dager: t.en(av: 4) ? t.tall(40) - 20 : t.en(blant: [-14, 0, 14, 15]))
        rad(.integreringsplan, plan)
        if !t.en(av: 4) { rad(.integreringskontrakt, plan.plus(dager: t.en(blant: [0, 3, 14, 15]))) }
    }

    private mutating func rad(_ type: Plantype, _ dag: Dato) {
        mappe.planer.append(
            PlanKontrakt(kilde: kilde(), felles: Fellesfelt(annullert: t.en(av: 20)), type: type, dato: dag))
    }

    private mutating func tiltak() {
        let arbeid: [Tiltakstype] = [.praksis, .arbeidDeltid, .kursYrke, .navTiltak, .hurtigspor, .spraakpraksis]
        let oblig: [Tiltakstype] = [.norsk, .samf, .livsmestring, .foreldre, .vgo]
        let fra = start.plus(dager: t.tall(260) - 10)
        let sted = kilde()
        let forrige = mappe.tiltak.last?.noekkel ?? .ingen
        mappe.tiltak.append(
            Tiltak(
                kilde: sted, felles: felles(fra), ordning: t.en(av: 15) ? .mottak : .intro,
                type: t.en(av: 2) ? t.en(blant: arbeid) : t.en(blant: oblig), fra: fra,
                til: t.en(av: 2) ? fra.plus(dager: t.tall(300) - 5) : nil,
                timerPerUke: t.en(av: 3) ? nil : Desimal(t.en(blant: [8, 15, 20, 37])),
                omfangProsent: t.en(av: 2) ? Desimal(t.en(blant: [20, 40, 50])) : nil,
                noekkel: Radnoekkel(sted.post), erstatter: t.en(av: 6) ? forrige : .ingen))
    }

    private mutating func stans() {
        let fra = start.plus(dager: t.tall(200) - 10)
        let type: Vedtakstype = t.en(blant: [.midlStans, .permStans, .stansNorsk])
        if t.en(av: 2) { vedtak(type, .intro, fra, start: fra, slutt: nil) }
        mappe.stanser.append(
            Stans(
                kilde: kilde(), felles: felles(fra), ordning: t.en(av: 8) ? .norsk : .intro,
                type: t.en(av: 4) ? .permanent : .midlertidig, fra: fra,
                til: t.en(av: 3) ? nil : fra.plus(dager: t.tall(60) - 2),
                vedtak: t.en(av: 3) ? .ingen : mappe.vedtak.last?.noekkel ?? .ingen))
    }
}
