import Kalender
import Register

/// SM-FRIST: the length of the programme.
struct Programfasit {
    var grunnfrist: Dato
    var frist: Dato
    var tillegg: Int
}

/// Lovregler 7: the length of norsk, or of samfunnskunnskap.
struct Norskfasit {
    enum Status: String {
        case beregnet = "BEREGNET"
        case manglerUtdanning = "MANGLER_UTDANNING"
        case manglerStartdato = "MANGLER_STARTDATO"
        case utenFrist = "UTEN_FRIST"
        case ikkeAktuell = "IKKE_AKTUELL"
    }

    var status = Status.ikkeAktuell
    var anker: Dato?
    var grunnfrist: Dato?
    var frist: Dato?
    var utvidelse = 0
}

extension Fasit {
    /// SM-TAB.
    static func lengde(_ maal: Sluttmaal) -> (maaneder: Int, utvidelse: Int) {
        switch maal {
        case .n1, .n2, .n3: (12, 0)
        case .n4: (24, 0)
        case .n5: (48, 12)
        case .n6: (36, 12)
        case .n7: (60, 0)
        case .g1, .g2: (6, 6)
        case .g3, .g8: (36, 12)
        case .g4, .g5, .g6, .g7: (24, 12)
        }
    }

    /// S-14: the latest day it was set; of equal ones the latest registered, and none when they differ still.
    func gjeldendeMaal() -> Sluttmaal? {
        let gjelder = p.sluttmaal.filter { $0.gjelderFra <= dato }
        let dag = gjelder.map(\.gjelderFra).max()
        let paaDagen = gjelder.filter { $0.gjelderFra == dag }
        let registrert = paaDagen.compactMap(\.felles.registrert).max()
        let sist = Set(paaDagen.filter { $0.felles.registrert == registrert }.map(\.sluttmaal))
        return sist.count == 1 ? sist.first : nil
    }

    var utvidelse: Int { p.ordninger.filter { $0.ordning == .intro }.map { Int($0.utvidelseMaaneder) }.max() ?? 0 }

    func programmet() -> Programfasit? {
        guard lov != .introloven, let start, let maal else { return nil }
        let regel = Fasit.lengde(maal)
        let grunnfrist = Veggkalender.sisteDag(start, regel.maaneder + min(utvidelse, regel.utvidelse))
        let dager = fravaersdager().filter { $0 >= start }
        let (frist, tillegg) = gjenta(grunnfrist, dager, mer: 10)
        return Programfasit(grunnfrist: grunnfrist, frist: frist, tillegg: tillegg)
    }

    /// Absence of a part of a day, told in hours.
    func erDelAvDag(_ f: Fravaer) -> Bool { f.timer != nil && f.fra == f.til }

    /// INTF-TYPES: what counts in the programme.
    func teller(_ f: Fravaer) -> Bool {
        f.ordning == .intro && f.type != .ugyldig && f.type != .ukjent && !erDelAvDag(f)
    }

    func teller(_ f: Permisjon) -> Bool {
        let utenfor: [Permisjonstype] = [.pFerie, .pReligion, .pAmmefri, .pSvangerskapskontroll, .pUkjent]
        return f.ordning == .intro && !utenfor.contains(f.type)
    }

    /// INTF-10/19: every day once (OP-13); a day inside a stop is not absence (INTL-18).
    private func fravaersdager() -> Set<Dato> {
        var dager: Set<Dato> = []
        for f in p.fravaer where teller(f) { dager.formUnion(Fasit.kalender.virkedager(f.fra, f.til)) }
        for f in p.permisjoner where teller(f) { dager.formUnion(Fasit.kalender.virkedager(f.fra, f.til)) }
        for s in p.stanser where s.ordning == .intro {
            dager = dager.filter { dag in dag < s.fra || s.til.map { dag > $0 } ?? false }
        }
        return dager
    }

    /// Adds days until it stands (OP-15); nothing when there are not more than `mer` of them.
    private func gjenta(_ grunnfrist: Dato, _ dager: Set<Dato>, mer: Int) -> (Dato, Int) {
        var frist = grunnfrist
        while true {
            let antall = dager.filter { $0 <= frist }.count
            let teller = antall > mer ? antall : 0
            let ny = Fasit.kalender.etter(grunnfrist, virkedager: teller)
            if ny == frist { return (frist, teller) }
            frist = ny
        }
    }

    // MARK: - Norsk and samfunnskunnskap

    func norskfrist() -> Norskfasit {
        var svar = Norskfasit()
        if lov == .introloven { return svar }
        let vedtak = fattet(.norsk, .norsk37d).compactMap(\.startdato).min()
        var maaneder: Int?
        switch kategori.norskrett {
        case .ingen, .uavklart: return svar
        case .plikt:
            svar.status = .utenFrist
            return svar
        case .rettOgPlikt:
            maaneder = utdanning == .ja ? 18 : utdanning == .nei ? 36 : nil
            svar.anker = anker(vedtak, .rettOgPlikt)
        case .kollektiv:
            let utvidelse = utvidetNorsk(fattet(.utvidetNorsk))
            maaneder = utvidelse.map { 12 + $0 }
            svar.anker = vedtak
            if vedtak != nil { svar.utvidelse = utvidelse ?? 0 }
        }
        return settFrist(svar, .norsk, maaneder)
    }

    /// INTF-43g: six months for each decision made by 30 June 2026, to a ceiling; nil when the education is not known.
    func utvidetNorsk(_ vedtak: [Vedtak]) -> Int? {
        let antall = vedtak.filter { $0.vedtaksdato <= 30.juni(2026) }.count
        if antall == 0 { return 0 }
        switch utdanning {
        case .ja: return 6
        case .nei: return min(6 * antall, 24)
        case .ikkeReg: return nil
        }
    }

    func samfunnsfrist() -> Norskfasit {
        var svar = Norskfasit()
        let rett = kategori.norskrett
        guard lov != .introloven, rett == .rettOgPlikt || rett == .plikt else { return svar }
        if p.vgoFulltid.contains(where: { $0.fra <= dato && ($0.til ?? dato) >= dato }) {
            svar.status = .utenFrist
            return svar
        }
        svar.anker = anker(fattet(.samf).compactMap(\.startdato).min(), rett)
        return settFrist(svar, .samf, 12)
    }

    private func settFrist(_ mal: Norskfasit, _ ordning: Ordning, _ maaneder: Int?) -> Norskfasit {
        var svar = mal
        guard let maaneder else {
            svar.status = .manglerUtdanning
            svar.anker = nil
            return svar
        }
        guard let anker = mal.anker else {
            svar.status = .manglerStartdato
            return svar
        }
        svar.status = .beregnet
        let grunnfrist = Veggkalender.sisteDag(anker, maaneder)
        svar.grunnfrist = grunnfrist
        svar.frist = norskslutt(ordning, anker, grunnfrist)
        return svar
    }

    /// Leave on the scheme itself counts from the first day (T-03).
    func norskslutt(_ ordning: Ordning, _ anker: Dato, _ grunnfrist: Dato) -> Dato {
        let teller: [Permisjonstype] = [
            .pnVelferd, .pnFred, .pnSykdom, .pnOmsorg, .pVelferd, .pFred, .pSykdomLang, .pOmsorg, .pSvangerskap,
            .pFoedselMor, .pFoedselFar,
        ]
        var dager: Set<Dato> = []
        for f in p.permisjoner where f.ordning == ordning && teller.contains(f.type) {
            dager.formUnion(Fasit.kalender.virkedager(f.fra, f.til))
        }
        return gjenta(grunnfrist, dager.filter { $0 >= anker }, mer: 0).0
    }

    /// INTL-74 and INTL-26: the start in the decision, or for older permits the entry into the group.
    private func anker(_ vedtak: Dato?, _ rett: Kategorifasit.Norsk) -> Dato? {
        let gir = tillatelser.filter { t in
            if rett == .plikt {
                return [.utl0823, .utl0825, .utl08Kap6Arbeid].contains(t.grunnlag) && t.dannerGrunnlagPermanent != false
            }
            return erEtter9(t) && !erKollektiv(t) || t.grunnlag == .utl08Kap6Annen && t.dannerGrunnlagPermanent == true
        }
        guard let t = foerst(gir, \.vedtaksdato) ?? foersteTillatelse else { return vedtak }
        let ankomst = ankomst(t)
        if t.vedtaksdato >= 1.august(2023) { return vedtak }
        if t.soektFraUtlandet == true, let ankomst, ankomst >= 1.august(2023) { return vedtak }
        switch t.grunnlag {
        case .utl0834, .utl0834L2: return p.bosettinger.filter(\.etterAvtale).map(\.bosatt).min()
        case .utl0838L5a, .utl0838L5b: return tillatelser.filter { $0.erFornyelse == true }.map(\.vedtaksdato).min()
        default: return max(t.vedtaksdato, ankomst ?? t.vedtaksdato)
        }
    }

    // MARK: - Hours, work and storage

    /// N-05: the older groups are permits before 2022, unless applied for abroad with arrival from 2022.
    private var erEldreGruppe: Bool? {
        if lov == .introloven { return true }
        guard let foerste = foersteTillatelse else { return nil }
        if foerste.vedtaksdato >= 1.januar(2022) { return false }
        return !(foerste.soektFraUtlandet == true && ankomst(foerste).map { $0 >= 1.januar(2022) } ?? false)
    }

    var timerSamf: Int? {
        switch kategori.levertEllerBeregnet {
        case .rettOgPlikt, .plikt: erEldreGruppe.map { $0 ? 50 : 75 }
        default: nil
        }
    }

    var timerNorsk: Int? { kategori.levertEllerBeregnet == .plikt ? erEldreGruppe.map { $0 ? 250 : 225 } : nil }

    /// SM-ARB.
    var arbeidsrettetFra: Dato? {
        guard lov != .introloven, let start, let maal, maal.erArbeid else { return nil }
        if start < 1.januar(2026), let avsluttet, avsluttet.dato < 1.januar(2026) { return nil }
        return Veggkalender.fristDag(start, maal == .n2 || maal == .g2 ? 3 : 6)
    }

    /// INTL-26: the grant, for those who were of age then.
    private var norskgruppenFra: Dato? {
        if lov == .introloven { return nil }
        let gir = tillatelser.filter { norskgruppe($0) != nil && 18..<67 ~= alder($0.vedtaksdato) }
        return gir.map(\.vedtaksdato).max()
    }

    /// INTF-60: fifteen years from the start of the last measure, or from the entry into the group.
    var lagresTil: Dato? {
        let starter = fattet(.deltakelseIntro, .norsk, .norsk37d, .samf).compactMap(\.startdato)
        // Who keeps what was begun under § 34, came in then.
        let fra34 = kategori.beholder43h ? tillatelser.filter(erKollektiv).map(\.vedtaksdato).max() : nil
        let fra = starter.max() ?? kategori.tillatelse?.vedtaksdato ?? fra34 ?? norskgruppenFra
        return fra.map { Veggkalender.sisteDag($0, 180) }
    }

    // MARK: - Lovregler 11

    func sluttmaalavvik() -> [String] {
        guard let lov, lov != .introloven, !deltakelser.isEmpty, avsluttet == nil else { return [] }
        if p.sluttmaal.isEmpty { return ["AVVIK-1"] }
        guard let maal, let start else { return [] }
        switch maal {
        case .n1, .n2, .n3, .n4: return start < 1.januar(2026) ? ["AVVIK-2"] : []
        case .n5, .n6, .n7: return start < 1.januar(2025) ? ["AVVIK-2b"] : []
        case .g3, .g5, .g8:
            return start >= 1.januar(2026) ? ["AVVIK-3"] : start >= 1.januar(2025) ? ["AVVIK-4"] : []
        case .g1, .g2, .g4, .g6, .g7: return start >= 1.januar(2026) ? ["AVVIK-3"] : []
        }
    }
}

extension Sluttmaal {
    var erArbeid: Bool { [.n2, .n4, .g2, .g4].contains(self) }
    /// SM-V2: the goals for those who have upper secondary education.
    var harVgo: Bool { [.n1, .n2, .n3, .g1, .g2].contains(self) }
}
