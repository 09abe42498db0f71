import Kalender
import Register

/// Right and duty, as lovregler 3, 6, 8 and 9 compute them, and what is in force when NIR's own are delivered.
struct Kategorifasit {
    enum Intro: String { case rettOgPlikt, rett, kanTilbys, bortfalt, ingen, uavklart }
    enum Norsk: String { case rettOgPlikt, plikt, kollektiv, ingen, uavklart }

    var intro = Intro.ingen
    var utenBortfall = Intro.ingen
    var norsk = Norsk.ingen
    /// The permit that opens the programme (T), and the one that gives norsk.
    var tillatelse: Oppholdstillatelse?
    var norsktillatelse: Oppholdstillatelse?
    /// The latest § 9 permit is of § 34, now or on the day of the decision (L).
    var er34Naa = false
    /// The same from and including 11 March 2022 (INTL-6A).
    var erKollektivNaa = false
    /// INTL-6A-2026, OP-23.
    var erFoer2026UtenVedtak = false
    /// INTF-43h.
    var beholder43h = false
    var harLevert = false
    var levertIntro: Kategori?
    var levertNorsk: Kategori?

    /// D-20: the delivered category wins, also when none of them is in force.
    var gjeldendeIntro: Kategori? {
        if harLevert { return levertIntro }
        switch intro {
        case .rettOgPlikt: return .rpIntro
        case .rett: return .rettIntro
        case .kanTilbys: return .kanIntro
        case .bortfalt, .ingen, .uavklart: return nil
        }
    }

    var gjeldendeNorsk: Kategori? {
        if harLevert { return levertNorsk }
        switch norsk {
        case .rettOgPlikt: return .rpNorsk
        case .plikt: return .pliktNorsk
        case .kollektiv: return .rettNorsk
        case .ingen, .uavklart: return nil
        }
    }

    /// For deadlines: the delivered category when one is in force, else the computed one.
    var norskrett: Norsk { erUnderGammelLov ? .ingen : levertEllerBeregnet }

    var erUnderGammelLov = false

    var levertEllerBeregnet: Norsk {
        switch levertNorsk {
        case .rpNorsk: .rettOgPlikt
        case .pliktNorsk: .plikt
        case .rettNorsk: .kollektiv
        case nil: norsk == .uavklart ? .ingen : norsk
        default: .ingen
        }
    }
}

/// INTF-43h: the new permit, and whether the programme had been decided before it.
struct Bytte {
    let ny: Dato
    let harDeltakelse: Bool
}

extension Fasit {
    func kategoriene() -> Kategorifasit {
        var k = Kategorifasit()
        k.harLevert = !p.kategorier.isEmpty
        k.levertIntro = levert(paa: dato, [.rpIntro, .rettIntro, .kanIntro, .rpIntroGml, .kanIntroGml])
        k.levertNorsk = levert(paa: dato, [.rpNorsk, .rettNorsk, .pliktNorsk, .asylnorsk])
        k.norsktillatelse = norsktillatelse
        k.erUnderGammelLov = lov == .introloven
        if k.erUnderGammelLov { return k }
        if p.tillatelser.isEmpty {
            (k.intro, k.utenBortfall, k.norsk) = (.uavklart, .uavklart, .uavklart)
            return k
        }
        let bytte = bytteFra34
        k.beholder43h = bytte != nil
        k.er34Naa = sist(tillatelser.filter { bokstav($0) != nil }, \.vedtaksdato).map(er34) ?? false
        if erTrukketTilbake {
            let foerVedtak = tillatelser.filter { $0.vedtaksdato <= vurderingsdag }
            let vurdert = (foerVedtak.isEmpty ? tillatelser : foerVedtak).filter { bokstav($0) != nil }
            if let siste = sist(vurdert, \.vedtaksdato) {
                if er34(siste) { k.er34Naa = true }
                k.tillatelse = foerst(vurdert.filter { bokstav($0) == bokstav(siste) }, \.vedtaksdato)
            }
            return k
        }
        k.norsk = norskkategori(k.norsktillatelse, harByttet: bytte != nil)
        if let bytte {
            if bytte.harDeltakelse { introkategori(tillatelser.filter { $0.vedtaksdato < bytte.ny }, &k) }
        } else {
            introkategori(tillatelser, &k)
        }
        return k
    }

    /// Of those in force, the one that began last; of equal ones the last in the extract.
    func levert(paa dag: Dato, _ blant: [Kategori]) -> Kategori? {
        let gjelder = p.kategorier.filter {
            blant.contains($0.kategori) && ($0.fra ?? dag) <= dag && ($0.til ?? dag) >= dag
        }
        return sist(gjelder) { $0.fra ?? 1.januar(1900) }?.kategori
    }

    // MARK: - INTL-9

    /// INTL-9 f: less than five years from the reference person's settlement to the application; unknown is trusted.
    func erFamilieIFemAar(_ t: Oppholdstillatelse) -> Bool {
        guard t.grunnlag == .utl08Kap6Ref else { return false }
        guard let soekt = t.soeknadsdato, let bosatt = t.referansepersonBosatt else { return true }
        return soekt < Veggkalender.fristDag(bosatt, 60)
    }

    func bokstav(_ t: Oppholdstillatelse) -> Character? {
        switch t.grunnlag {
        case .utl0828: "a"
        case .utl0835L3: "b"
        case .utl0838L1: "c"
        case .utl0838L5a, .utl0838L5b: "d"
        case .utl0834, .utl0834L2: "e"
        case .utl08Kap6Ref: erFamilieIFemAar(t) ? "f" : nil
        case .utl0853L1b, .utl0853L2, .utl0853L3: "g"
        default: nil
        }
    }

    /// By its code alone: for norsk, which the five years do not move.
    func erEtter9(_ t: Oppholdstillatelse) -> Bool { bokstav(t) != nil || t.grunnlag == .utl08Kap6Ref }

    func erAnnenFamilie(_ t: Oppholdstillatelse) -> Bool {
        t.grunnlag == .utl08Kap6Annen || t.grunnlag == .utl08Kap6Ref && !erFamilieIFemAar(t)
    }

    // MARK: - INTL-8 and section 9

    /// The day the question is about: the first decision on participation, or today.
    var vurderingsdag: Dato { foersteDeltakelse?.vedtaksdato ?? dato }

    private func introkategori(_ mulige: [Oppholdstillatelse], _ k: inout Kategorifasit) {
        let foerVedtak = mulige.filter { $0.vedtaksdato <= vurderingsdag }
        let vurdert = foerVedtak.isEmpty ? mulige : foerVedtak
        guard let siste = sist(vurdert.filter { bokstav($0) != nil }, \.vedtaksdato) else {
            k.tillatelse = foerst(vurdert.filter(erAnnenFamilie), \.vedtaksdato)
            guard let t = k.tillatelse else { return }
            let svar = ordinaer(t, bokstav: nil)
            (k.intro, k.utenBortfall) = (svar, svar)
            return
        }
        // A renewal does not move the age: the first permit of the same letter.
        let lik = vurdert.filter { bokstav($0) == bokstav(siste) }
        guard let t = foerst(lik, \.vedtaksdato), let bokstav = bokstav(siste) else { return }
        k.tillatelse = t
        k.erKollektivNaa = erKollektiv(siste)
        if er34(siste) { k.er34Naa = true }
        if k.erKollektivNaa && !skalVurderesOrdinaert() {
            (k.intro, k.erFoer2026UtenVedtak) = kollektivFoer2026(t)
            k.utenBortfall = k.intro
            return
        }
        k.utenBortfall = ordinaer(t, bokstav: bokstav)
        k.intro = k.utenBortfall == .rettOgPlikt && (erBortfaltNaa || harArbeid30) ? .bortfalt : k.utenBortfall
    }

    private var harDeltakelseFoer2026: Bool { deltakelser.contains { $0.vedtaksdato < 1.januar(2026) } }

    /// INTL-6A-2026: the first permit is from 2026, and nothing was decided before.
    private func skalVurderesOrdinaert() -> Bool {
        !harDeltakelseFoer2026 && (foersteTillatelse?.vedtaksdato ?? 1.januar(1900)) >= 1.januar(2026)
    }

    private func kollektivFoer2026(_ t: Oppholdstillatelse) -> (Kategorifasit.Intro, Bool) {
        if harDeltakelseFoer2026 { return (avsluttet == nil ? .rett : .ingen, false) }
        let svar = ordinaer(t, bokstav: "e", tester2aar: false)
        return svar == .rettOgPlikt ? (.rett, true) : (svar, false)
    }

    /// INTL-8-1 and INTL-8-3. Without `bokstav` the permit is that of another family member.
    private func ordinaer(_ t: Oppholdstillatelse, bokstav: Character?, tester2aar: Bool = true)
        -> Kategorifasit.Intro
    {
        let alderen = alder(t.vedtaksdato)
        if alderen < 18 || p.person.borger == .nordisk || p.person.borger == .eoes { return .ingen }
        let varFamilie = tillatelser.contains { self.bokstav($0) == "f" && $0.vedtaksdato < t.vedtaksdato }
        let trengerAvtale = !(bokstav == nil || bokstav == "f" || bokstav == "g" || bokstav == "a" && varFamilie)
        if trengerAvtale && bosetting == nil && alderen <= 55 { return .uavklart }
        let harToAar = toaarsgrense.map { (reaktivert ?? vurderingsdag) < $0 } ?? true
        let bareKan = bokstav == nil || alderen > 55 || trengerAvtale && bosetting?.etterAvtale == false
        if bareKan { return harToAar ? .kanTilbys : .ingen }
        return harToAar || !tester2aar ? .rettOgPlikt : .ingen
    }

    /// INTL-8-4: a position of 30 hours on the day of the decision, when that is in 2026 or later.
    private var harArbeid30: Bool {
        let dag = vurderingsdag
        // The day the work ended, right and duty are back (INTL-8-4b).
        return reaktivert == nil && dag >= 1.januar(2026)
            && p.arbeid.contains { $0.timer >= Desimal(30) && $0.fra <= dag && ($0.til ?? dag) >= dag }
    }

    // MARK: - INTF-43h

    var bytteFra34: Bytte? {
        let nye = tillatelser.filter {
            bokstav($0) != nil && !er34($0) || erAnnenFamilie($0)
                || [.utl0823, .utl0825, .utl08Kap6Arbeid].contains($0.grunnlag)
        }
        // The change is the first of them after § 34; one made in 2025 or earlier is not covered (OP-24).
        guard let sist34 = tillatelser.filter(erKollektiv).map(\.vedtaksdato).max(),
            let ny = foerst(nye.filter { $0.vedtaksdato > sist34 }, \.vedtaksdato), ny.vedtaksdato >= 1.januar(2026)
        else { return nil }
        let foer = fattet(.deltakelseIntro, .norsk, .norsk37d).filter { $0.vedtaksdato < ny.vedtaksdato }
        if foer.isEmpty { return nil }
        return Bytte(ny: ny.vedtaksdato, harDeltakelse: foer.contains { $0.type == .deltakelseIntro })
    }

    // MARK: - INTL-26 to 28

    /// The last permit that gives anything; one that gives nothing keeps what was.
    private var norsktillatelse: Oppholdstillatelse? {
        sist(tillatelser.filter { norskgruppe($0) != nil }, \.vedtaksdato)
    }

    /// Letter d gives nothing before the first renewal.
    private func erUfornyet(_ t: Oppholdstillatelse) -> Bool {
        let erBegrenset = t.grunnlag == .utl0838L5a || t.grunnlag == .utl0838L5b
        return erBegrenset && !tillatelser.contains { $0.erFornyelse == true }
    }

    func norskgruppe(_ t: Oppholdstillatelse) -> Kategorifasit.Norsk? {
        if erKollektiv(t) { return .kollektiv }
        if erUfornyet(t) { return nil }
        if erEtter9(t) || t.grunnlag == .utl08Kap6Annen && t.dannerGrunnlagPermanent == true { return .rettOgPlikt }
        let girPlikt = [.utl0823, .utl0825, .utl08Kap6Arbeid].contains(t.grunnlag)
        return girPlikt && t.dannerGrunnlagPermanent != false ? .plikt : nil
    }

    private func norskkategori(_ t: Oppholdstillatelse?, harByttet: Bool) -> Kategorifasit.Norsk {
        if harByttet { return .kollektiv }
        guard let t, let gruppe = norskgruppe(t) else { return .ingen }
        // § 37 d has no age, for those who hold § 34 now.
        if gruppe == .kollektiv, let naa = sist(tillatelser, \.vedtaksdato), erKollektiv(naa) { return .kollektiv }
        let erFylt67 = dato >= Veggkalender.foedselsdag(p.person.foedselsdato, 67)
        if alder(t.vedtaksdato) < 18 || alder(t.vedtaksdato) >= 67 || erFylt67 { return .ingen }
        return gruppe
    }
}
