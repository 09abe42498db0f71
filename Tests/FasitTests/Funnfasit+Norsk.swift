import Kalender
import Register

/// Datakontrakt 5.9.
extension Fasit {
    private func maanedsslutt(_ maaned: Dato) -> Dato { Veggkalender.sisteDag(maaned, 1) }

    func norskfunn(_ si: Si) {
        let rett = kategori.norskrett
        si(
            "N-01",
            rett == .rettOgPlikt && lov != .introloven && !fattet(.norsk).isEmpty
                && utdanning == .ikkeReg)
        si("N-02", rett == .kollektiv && deltakelser.isEmpty && utdanning != .ikkeReg && fattet(.utvidetNorsk).isEmpty)
        let timer = p.norsktimer.filter { $0.timer > Desimal(0) }
        si("N-04", harGalUtvidelse)
        for t in timer {
            si(
                "N-06",
                t.ansvar == .kommune
                    && p.vgoFulltid.contains {
                        $0.fra <= maanedsslutt(t.maaned) && ($0.til ?? 31.desember(9999)) >= t.maaned
                    })
            si("N-09", erUtenforTiden(t))
            si("N-11", rett == .kollektiv && t.type.erSamfunnskunnskap && t.type != .samfMottak)
        }
        let harNorsk = timer.contains { $0.type == .norsk && $0.ordning == .norsk }
        si(
            "N-08",
            harNorsk && fattet(.norsk, .norsk37d, .utvidetNorsk).isEmpty && deltakelser.isEmpty)
        si("N-07", harLavtMaal)
        for f in p.fritak { si("N-10", harLikevel(f)) }
    }

    /// INTF-43g.
    private var harGalUtvidelse: Bool {
        let vedtak = fattet(.utvidetNorsk)
        for (i, v) in vedtak.enumerated() {
            if v.vedtaksdato < 1.juli(2023) || v.vedtaksdato > 30.juni(2026) { continue }
            let foer = vedtak.enumerated().filter {
                $0.element.vedtaksdato < v.vedtaksdato || $0.element.vedtaksdato == v.vedtaksdato && $0.offset < i
            }.map(\.element)
            let gyldige = foer.filter { $0.vedtaksdato >= 1.juli(2023) }
            if utdanning == .ikkeReg || utdanning == .ja && !gyldige.isEmpty || gyldige.count >= 4 { return true }
            guard var frist = norsk.frist, let anker = norsk.anker, let utvidet = utvidetNorsk(foer) else { continue }
            if kategori.norskrett == .kollektiv {
                frist = norskslutt(.norsk, anker, Veggkalender.sisteDag(anker, 12 + utvidet))
            }
            if v.vedtaksdato < Veggkalender.fristDag(frist, -2) || v.vedtaksdato > Veggkalender.fristDag(frist, 2) {
                return true
            }
        }
        return false
    }

    /// F §§ 27 and 28: the guiding minimum; the latest goal of each skill.
    private var harLavtMaal: Bool {
        let grunnskole = p.kompetanse.last?.grunnskole
        for ferdighet in [Ferdighet.lese, .lytte, .skrive, .muntlig] {
            guard
                let maal = sist(
                    p.norskmaal.filter({ $0.ferdighet == ferdighet && $0.gjelderFra <= dato }), \.gjelderFra)
            else { continue }
            let minst: Norsknivaa?
            switch (utdanning, grunnskole) {
            case (.ja, _): minst = ferdighet == .muntlig ? .b2 : .b1
            case (.nei, true): minst = .b1
            case (.nei, false): minst = ferdighet == .muntlig ? .b1 : .a2
            default: minst = nil
            }
            if let minst, maal.nivaa != .karakter2, maal.nivaa.rawValue < minst.rawValue { return true }
        }
        return false
    }

    /// N-09: after the frist, after the 67th birthday, or a whole month on leave.
    private func erUtenforTiden(_ t: Norsktimer) -> Bool {
        guard t.ordning == .norsk || t.ordning == .samf else { return false }
        if let frist = t.ordning == .norsk ? norsk.frist : samfunn.frist, t.maaned > frist { return true }
        if t.maaned > Veggkalender.foedselsdag(p.person.foedselsdato, 67) { return true }
        return p.permisjoner.contains {
            $0.ordning == t.ordning && $0.fra <= t.maaned && $0.til >= maanedsslutt(t.maaned)
        }
    }

    private func harLikevel(_ f: Fritak) -> Bool {
        let timer = p.norsktimer.filter { $0.timer > Desimal(0) }
        return switch f.fra {
        case .norsk: timer.contains { $0.type == .norsk && $0.maaned > f.vedtaksdato }
        case .samf: timer.contains { $0.type.erSamfunnskunnskap && $0.type != .samfMottak && $0.maaned > f.vedtaksdato }
        case .proeveNorsk:
            p.proever.contains { ($0.type == .a1b2 || $0.type == .c1) && $0.dato > f.vedtaksdato }
        case .proeveSamf: p.proever.contains { $0.type == .samf && $0.dato > f.vedtaksdato }
        case .mottak: false
        }
    }

    func proevefunn(_ si: Si) {
        let rett = kategori.norskrett
        for proeve in p.proever {
            si("X-02", proeve.type == .samf && !proeve.harSpraak)
            if proeve.kommune.erSatt, let foelger = oppfoelging(paa: proeve.dato) {
                si("X-03", proeve.kommune != foelger)
            }
            si("X-04", [.a1b2, .c1, .samf].contains(proeve.type) && (rett == .plikt || rett == .kollektiv))
        }
    }

    /// The municipality that follows up.
    private func oppfoelging(paa dag: Dato) -> Kommunenummer? {
        let gjelder = p.adresser.filter {
            $0.rolle == .oppfoelging && $0.gyldigFra <= dag && ($0.gyldigTil ?? dag) >= dag
        }
        return sist(gjelder, \.gyldigFra)?.kommune
    }
}
