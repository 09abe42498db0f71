import Kalender
import Register

/// Which controls speak about the person (datakontrakt 5, with the readings the program has chosen).
extension Fasit {
    func funn() -> Set<String> {
        var funn = Set(avvik)
        func si(_ kode: String, _ slaarUt: Bool) { if slaarUt { funn.insert(kode) } }
        personfunn(si)
        oppholdsfunn(si)
        vedtaksfunn(si)
        bortfallsfunn(si)
        sluttmaalfunn(si)
        fristfunn(si)
        fravaersfunn(si)
        permisjonsfunn(si)
        avslutningsfunn(si)
        tiltaksfunn(si)
        norskfunn(si)
        proevefunn(si)
        stedsfunn(si)
        registreringsfunn(si)
        return funn
    }

    typealias Si = (String, Bool) -> Void

    // MARK: - 5.1 Person and identity

    private func personfunn(_ si: Si) {
        let duf = p.person.duf.tall
        if duf != 0 {
            let aar = Int(duf / 100_000_000)
            let riktigAar = 1985...dato.aar ~= aar || 2090...2099 ~= aar
            si("P-02", !Fasitnummer.erDuf(duf) || !riktigAar)
        }
        let nummer = p.person.foedselsnummer.tall
        guard nummer != 0 else { return }
        let s = Fasitnummer.sifre(nummer, 11)
        si("P-03", !Fasitnummer.erFoedselsnummer(nummer))
        let (dag, maaned) = (s[0] * 10 + s[1], s[2] * 10 + s[3])
        let f = p.person.foedselsdato.deler
        let maanedstall = maaned > 80 ? maaned - 80 : maaned > 40 ? maaned - 40 : maaned
        si("P-04", (dag > 40 ? dag - 40 : dag, maanedstall, s[4] * 10 + s[5]) != (f.dag, f.maaned, f.aar % 100))
        si("P-06", s[0] < 4 && p.identer.contains { $0.type == .dnr })
    }

    // MARK: - 5.2 Permit and category

    private func oppholdsfunn(_ si: Si) {
        let intro = kategori.levertIntro
        if kategori.harLevert && kategori.intro != .uavklart && lov != .introloven {
            let beregnetRp = kategori.intro == .rettOgPlikt
            if !kategori.er34Naa && !kategori.beholder43h && kategori.intro != .bortfalt {
                si("O-01", beregnetRp != (intro == .rpIntro))
            }
            if kategori.er34Naa && !kategori.beholder43h {
                si("O-02", beregnetRp && intro != .rpIntro)
                si("O-02", intro == .rpIntro && !beregnetRp && kategori.intro != .bortfalt)
                si("O-02", kategori.intro == .rett && !kategori.erFoer2026UtenVedtak && intro != .rettIntro)
            }
        }
        if kategori.harLevert && kategori.beholder43h {
            let harRett = levert(paa: dato, [.rettNorsk]) != nil
            si("O-03", !harRett && !fattet(.norsk, .norsk37d).isEmpty)
            si(
                "O-03",
                levert(paa: dato, [.rpIntro]) != nil && kategori.utenBortfall != .rettOgPlikt
                    || levert(paa: dato, [.rpNorsk]) != nil)
        }
        for t in p.tillatelser {
            if let fra = t.gyldigFra, let til = t.gyldigTil { si("O-04", fra > til) }
            if let soekt = t.soeknadsdato { si("O-04", soekt > t.vedtaksdato) }
        }
        if let levert = p.person.lovgrunnlag, let beregnet = beregnetLov {
            si("O-06", (levert == .introloven) != (beregnet == .introloven))
        }
        let siste = sist(Array(p.tillatelser), \.vedtaksdato)?.utfall
        si("O-07", erAktiv && (siste == .avslag || siste == .tilbakekalt))
        si("INTL-6A-2026", kategori.erFoer2026UtenVedtak)
    }

    // MARK: - 5.4 Sluttmål

    private var erUnderNyLov: Bool { lov != nil && lov != .introloven }

    private func sluttmaalfunn(_ si: Si) {
        if let maal, erUnderNyLov, avsluttet == nil, !deltakelser.isEmpty {
            si("S-07", !p.kompetanse.isEmpty && utdanning == .ikkeReg)
            si("S-07", utdanning != .ikkeReg && maal.harVgo != (utdanning == .ja))
        }
        if let maal, let start, erUnderNyLov, avsluttet == nil, start >= 1.januar(2026) {
            si("S-08", alder(start) > 55 && !maal.erArbeid)
        }
        si("S-10", p.sluttmaal.contains { $0.sluttmaal <= .n7 && ($0.felles.registrert ?? dato) < 1.januar(2026) })
        let gjelder = p.sluttmaal.filter { $0.gjelderFra <= dato }
        si("S-14", lov != .introloven && !gjelder.isEmpty && maal == nil)
        if let maal, lov != .introloven { si("S-15", utvidelse > Fasit.lengde(maal).utvidelse) }
    }

    // MARK: - 5.5 Frist

    private func fristfunn(_ si: Si) {
        if let program {
            for o in p.ordninger where o.ordning == .intro {
                if let nir = o.gjennomfoeringsfrist { si("T-05", nir != program.frist) }
            }
            si("T-06", program.frist < dato && avsluttet == nil)
            si("T-07", p.stanser.contains { $0.ordning == .intro && $0.type == .midlertidig })
        }
        si("T-11", p.fravaer.contains { $0.ordning == .intro && erDelAvDag($0) })
        si(
            "T-11",
            p.permisjoner.contains {
                $0.ordning == .intro && ($0.type == .pAmmefri || $0.type == .pSvangerskapskontroll)
            })
        if let lagresTil { si("INTF-60", dato > lagresTil) }
    }

    // MARK: - 5.7 Avslutning

    private func avslutningsfunn(_ si: Si) {
        let arbeid: [Avslutningsaarsak] = [.arbeidHel, .arbeidDel, .arbeidTilskudd, .arbeidUtd]
        let utdanning: [Avslutningsaarsak] = [.vgo, .fagskole, .hoeyere, .rekvalifisering]
        for a in p.avslutninger where a.ordning == .intro {
            if let start { si("A-01", a.dato < start && a.aarsak != .bortfallArbeid) }
            si("A-03", a.avsluttetAv == .regelmotor && a.aarsak != .bortfallArbeid)
            si("A-11", a.type == .avbrutt && (arbeid + utdanning).contains(a.aarsak))
            si("A-11", a.type == .gjennomfoert && a.aarsak == .ikkeRegistrert)
            si("A-07", p.avslutninger.contains { $0.ordning == .intro && $0.dato == a.dato && $0.aarsak != a.aarsak })
        }
        for a in p.avslutninger where a.timerArbeid != nil {
            si("A-12", !arbeid.contains(a.aarsak) && a.aarsak != .bortfallArbeid)
        }
        guard let slutt = avsluttet else { return }
        si("A-02", p.tiltak.contains { $0.ordning == .intro && $0.fra > slutt.dato })
        si("A-02", p.fravaer.contains { $0.ordning == .intro && $0.fra > slutt.dato })
        si("A-02", p.permisjoner.contains { $0.ordning == .intro && $0.fra > slutt.dato })
        if slutt.avsluttetAv == .regelmotor && slutt.aarsak != .bortfallArbeid {
            si("A-08", harFlyttet(naer: slutt.dato) || harLangStillhet(foer: slutt.dato))
        }
    }

    /// A row of another municipality than the one before it in the same role, within sixty days.
    private func harFlyttet(naer dag: Dato) -> Bool {
        for rolle in [Adresserolle.bor, .oppfoelging] {
            let rader = p.adresser.filter { $0.rolle == rolle }
            for rad in rader {
                let foer = sist(rader.filter { $0.gyldigFra < rad.gyldigFra }, \.gyldigFra)
                let erNy = foer.map { $0.kommune != rad.kommune } ?? false
                if erNy && abs(dag.dager(til: rad.gyldigFra)) <= 60 { return true }
            }
        }
        return false
    }

    private func harLangStillhet(foer dag: Dato) -> Bool {
        var dager = deltakelser.compactMap(\.startdato)
        dager += p.tiltak.filter { $0.ordning == .intro }.map { $0.til ?? dag }
        dager += p.fravaer.filter { $0.ordning == .intro }.map(\.til)
        dager += p.permisjoner.filter { $0.ordning == .intro }.map(\.til)
        guard let siste = dager.max() else { return false }
        return siste.dager(til: dag) > 180
    }

    // MARK: - 5.11 Geography

    private func stedsfunn(_ si: Si) {
        func kommune(_ rolle: Adresserolle) -> Kommunenummer? {
            let gjelder = p.adresser.filter {
                $0.rolle == rolle && $0.gyldigFra <= dato && ($0.gyldigTil ?? dato) >= dato
            }
            return sist(gjelder, \.gyldigFra)?.kommune
        }
        if let bor = kommune(.bor), let foelger = kommune(.oppfoelging) { si("G-02", bor != foelger) }
    }
}
