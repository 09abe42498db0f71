import Kalender
import Register

/// Datakontrakt 5.3 and 5.12.
extension Fasit {
    func bortfallsfunn(_ si: Si) {
        for b in fattet(.bortfallArbeid) {
            let foer = deltakelser.filter { $0.vedtaksdato < b.vedtaksdato }
            let sammeDag = deltakelser.filter { $0.vedtaksdato == b.vedtaksdato }
            si("V-01", !foer.isEmpty || !sammeDag.filter { erFoerEllerUkjent($0, b) }.isEmpty)
            si("V-02", deltakelser.contains { erEtter($0, bortfall: b) })
            si("V-03", b.startdato != nil || b.sluttdato != nil)
            si("V-04", !p.avslutninger.contains { erTvilling($0) && $0.dato == b.vedtaksdato })
            if let timer = b.timerArbeid { si("V-06", timer < Desimal(30)) }
            si("V-15", b.vedtaksdato < 1.januar(2026))
            let levert = levert(paa: b.vedtaksdato, [.rpIntro, .rettIntro, .kanIntro, .rpIntroGml, .kanIntroGml])
            let utenfor =
                kategori.harLevert
                ? levert == .rettIntro || levert == .kanIntro
                : kategori.utenBortfall == .rett || kategori.utenBortfall == .kanTilbys
            si("V-16", utenfor)
            if let toaarsgrense {
                si("V-07", deltakelser.contains { erEtter($0, bortfall: b) && $0.vedtaksdato >= toaarsgrense })
            }
        }
        let dager = fattet(.bortfallArbeid).map(\.vedtaksdato)
        for a in p.avslutninger where a.ordning == .intro && a.aarsak == .bortfallArbeid {
            if let timer = a.timerArbeid { si("V-06", timer < Desimal(30)) }
            let varAnnullert = alle.vedtak.contains { $0.type == .bortfallArbeid && !$0.teller }
            si("V-04", varAnnullert && !dager.contains(a.dato))
            si("V-05", dager.isEmpty && !varAnnullert)
        }
    }

    private func erTvilling(_ a: Avslutning) -> Bool {
        a.ordning == .intro && a.type == .avbrutt && a.aarsak == .bortfallArbeid && a.avsluttetAv == .regelmotor
    }

    private func erFoerEllerUkjent(_ d: Vedtak, _ b: Vedtak) -> Bool {
        guard let a = d.felles.registrert, let b = b.felles.registrert else { return true }
        return a <= b
    }

    func vedtaksfunn(_ si: Si) {
        for v in p.vedtak {
            si("V-14", v.vedtaksdato > dato || v.startdato.map { $0 > dato } ?? false)
        }
        for v in fattet(.deltakelseIntro, .norsk, .norsk37d) {
            si("V-08", v.startdato == nil)
            if let fra = v.startdato, let til = v.sluttdato { si("V-08", fra > til) }
        }
        si("V-09", oppstart.status == .brudd || erNorskForSen)
        si("V-10", harOverlappendeDeltakelser)
        si("V-11", p.stanser.contains { $0.ordning == .intro && !erRiktig($0) })
        si("V-12", !fattet(.bortfallEgenmelding).isEmpty)
        si("V-13", manglerPlanEllerKontrakt)
        si("V-17", harAktivitetEtterAvslag)
        si("Q-03", manglerVedtakEtterBosetting)
    }

    /// L § 30: three months from registration in Folkeregisteret, or from the claim.
    private var erNorskForSen: Bool {
        guard kategori.norskrett == .rettOgPlikt else { return false }
        let registrert = p.adresser.filter { $0.rolle == .bor }.compactMap(\.folkeregistrert).min()
        let krav = p.krav.filter { $0.ordning == .norsk && $0.type == .krav }.map(\.dato).min()
        guard let fra = registrert ?? krav else { return false }
        let frist = Veggkalender.fristDag(fra, 3)
        guard let begynte = fattet(.norsk, .norsk37d).compactMap(\.startdato).min() else { return dato > frist }
        return begynte > frist
    }

    private var harOverlappendeDeltakelser: Bool {
        let perioder = deltakelser.filter { $0.startdato != nil }
        func slutt(_ d: Vedtak) -> Dato {
            if let slutt = d.sluttdato { return slutt }
            let ender = p.avslutninger.filter { $0.ordning == .intro && $0.dato >= d.startdato ?? dato }
            return ender.map(\.dato).min() ?? 31.desember(9999)
        }
        for (i, a) in perioder.enumerated() {
            for b in perioder.dropFirst(i + 1) {
                guard let fraA = a.startdato, let fraB = b.startdato else { continue }
                let erKjede = a.forrige.erSatt && a.forrige == b.noekkel || b.forrige.erSatt && b.forrige == a.noekkel
                if !erKjede && max(fraA, fraB) <= min(slutt(a), slutt(b)) { return true }
            }
        }
        return false
    }

    /// The stop lies inside the participation, the right way, with a decision behind it (L § 18).
    private func erRiktig(_ s: Stans) -> Bool {
        if let til = s.til, til < s.fra { return false }
        if deltakelser.isEmpty { return false }
        if let start, s.fra < start { return false }
        if let avsluttet, s.fra > avsluttet.dato { return false }
        return s.vedtak.erSatt
            && fattet(.midlStans, .permStans, .stansNorsk).contains { $0.noekkel == s.vedtak }
    }

    /// L §§ 15 and 16: at the same time, which is read as within fourteen days.
    private var manglerPlanEllerKontrakt: Bool {
        guard let lov, lov != .introloven, avsluttet == nil, start != nil, let foerste = foersteDeltakelse
        else { return false }
        let planer =
            p.planer.filter { $0.type == .integreringsplan }.map(\.dato) + fattet(.integreringsplan).map(\.vedtaksdato)
        guard let plan = naermest(planer, foerste.vedtaksdato) else { return true }
        let kontrakter = p.planer.filter { $0.type == .integreringskontrakt }.map(\.dato)
        guard let kontrakt = naermest(kontrakter, plan) else { return true }
        return abs(plan.dager(til: foerste.vedtaksdato)) > 14 || abs(plan.dager(til: kontrakt)) > 14
    }

    private func naermest(_ dager: [Dato], _ dag: Dato) -> Dato? {
        dager.min { abs($0.dager(til: dag)) < abs($1.dager(til: dag)) }
    }

    private var harAktivitetEtterAvslag: Bool {
        guard deltakelser.isEmpty else { return false }
        for v in p.vedtak where v.type == .deltakelseIntro && v.resultat == .avslag {
            let aktivt =
                p.tiltak.filter { $0.ordning == .intro }.map(\.fra)
                + p.fravaer.filter { $0.ordning == .intro }.map(\.fra)
                + p.permisjoner.filter { $0.ordning == .intro }.map(\.fra)
            if aktivt.contains(where: { $0 >= v.vedtaksdato }) { return true }
        }
        return false
    }

    private var manglerVedtakEtterBosetting: Bool {
        guard kategori.gjeldendeIntro == .rpIntro,
            let bosatt = p.bosettinger.filter(\.etterAvtale).map(\.bosatt).min()
        else { return false }
        return p.vedtak.isEmpty && p.krav.isEmpty && dato > Veggkalender.fristDag(bosatt, 3)
    }

    // MARK: - 5.12 Registration

    func registreringsfunn(_ si: Si) {
        func toMaaneder(_ felles: Fellesfelt, _ hendt: Dato) {
            guard let registrert = felles.registrert, hendt >= 1.januar(2021) else { return }
            si("Q-01", registrert > Veggkalender.fristDag(hendt, 2))
        }
        func aarsslutt(_ felles: Fellesfelt, _ hendt: Dato) {
            guard let registrert = felles.registrert else { return }
            si("Q-02", registrert >= 1.mars(hendt.aar + 1))
        }
        let ordninger: [Ordning] = [.intro, .norsk, .samf]
        for v in p.vedtak where ordninger.contains(v.ordning) { toMaaneder(v.felles, v.vedtaksdato) }
        for a in p.avslutninger where ordninger.contains(a.ordning) { toMaaneder(a.felles, a.dato) }
        for s in p.sluttmaal { toMaaneder(s.felles, s.gjelderFra) }
        for f in p.fravaer where ordninger.contains(f.ordning) { toMaaneder(f.felles, f.fra) }
        for f in p.permisjoner where ordninger.contains(f.ordning) { toMaaneder(f.felles, f.vedtaksdato ?? f.fra) }
        for s in p.stanser where ordninger.contains(s.ordning) { toMaaneder(s.felles, s.fra) }
        for a in p.avslutninger { aarsslutt(a.felles, a.dato) }
        for d in deltakelser { aarsslutt(d.felles, d.vedtaksdato) }
        si("Q-04", erAktiv && (sisteRegistrering.map { dato > Veggkalender.fristDag($0, 12) } ?? false))
    }

    /// The latest day anything was registered; a row that does not tell counts by its own day.
    private var sisteRegistrering: Dato? {
        var dager: [Dato] = []
        func tell(_ felles: Fellesfelt, _ hendt: Dato?) {
            if let dag = felles.registrert ?? hendt { dager.append(dag) }
        }
        for r in p.krav { tell(r.felles, r.dato) }
        for r in p.vedtak { tell(r.felles, r.vedtaksdato) }
        for r in p.sluttmaal { tell(r.felles, r.gjelderFra) }
        for r in p.planer { tell(r.felles, r.dato) }
        for r in p.kompetanse { tell(r.felles, r.utdanningRegistrert) }
        for r in p.tiltak { tell(r.felles, r.fra) }
        for r in p.fravaer { tell(r.felles, r.fra) }
        for r in p.permisjoner { tell(r.felles, r.fra) }
        for r in p.stanser { tell(r.felles, r.fra) }
        for r in p.avslutninger { tell(r.felles, r.dato) }
        for r in p.norsktimer { tell(r.felles, r.maaned) }
        for r in p.norskmaal { tell(r.felles, r.gjelderFra) }
        for r in p.fritak { tell(r.felles, r.vedtaksdato) }
        for r in p.vgoFulltid { tell(r.felles, r.fra) }
        for r in p.proever { tell(r.felles, r.dato) }
        return dager.max()
    }
}
