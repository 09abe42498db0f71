import Kalender
import Register

/// Deadline of norsk or samfunnskunnskap (lovregler 7).
///
/// Months from the anchor, then one virkedag for each virkedag of leave decided on that scheme, from the first day;
/// absence never adds.
///
/// > Opplæringen i norsk skal gis innen 18 måneder for deltakere med utdanning på minst videregående nivå, og innen tre
/// > år for andre … Godkjent permisjon kommer i tillegg.
/// >
/// > — integreringsloven §§ 32, 33 og 37 d, gjengitt i korthet
public struct Norskfrist: Sendable, Equatable {
    public enum Status: UInt8, Sendable, BitwiseCopyable {
        case beregnet = 1
        case manglerUtdanning
        case manglerStartdato
        /// No limit in months: duty only (§ 32 second ledd), or the county has the responsibility (§ 33).
        case utenFrist
        case ikkeAktuell

        public var kode: String {
            switch self {
            case .beregnet: "BEREGNET"
            case .manglerUtdanning: "MANGLER_UTDANNING"
            case .manglerStartdato: "MANGLER_STARTDATO"
            case .utenFrist: "UTEN_FRIST"
            case .ikkeAktuell: "IKKE_AKTUELL"
            }
        }
    }

    public let status: Status
    /// First day of the period, when one is known.
    public let anker: Dato?
    /// Months of extended norsk (§ 43 g) in the length.
    public let utvidelseMaaneder: Int
    /// Last day before leave, inclusive, and with leave.
    public let grunnfrist: Dato?
    public let tillegg: Int
    public let frist: Dato?

    private static func uten(_ status: Status) -> Norskfrist {
        Norskfrist(status: status, anker: nil, utvidelseMaaneder: 0, grunnfrist: nil, tillegg: 0, frist: nil)
    }

    static func norsk(
        _ mappe: Personmappe, rett: Norskrett?, _ regelverk: Regelverk, _ spor: inout some Spor
    ) -> Norskfrist {
        guard let lengde = lengde(mappe, rett, &spor) else {
            switch rett {
            case nil: return uten(.ikkeAktuell)
            case .plikt?: return uten(.utenFrist)
            default: return uten(.manglerUtdanning)
            }
        }
        let foerste = mappe.foersteStart(\.erNorsk)
        guard let utvidelse = rett == .kollektiv ? Utvidetnorsk.maaneder(mappe, regelverk) : 0 else {
            spor.sa(.norsk, .intf43g, "ukjent: utvidet norsk avhenger av utdanningen")
            spor.mangler(.utdanning)
            mappe.sporUtvidetUtenUtdanning(&spor)
            return uten(.manglerUtdanning)
        }
        let brukVedtak = rett == .kollektiv || regelverk.parametere.norskAnkerGammel == .foersteVedtak
        guard let anker = mappe.anker(foerste, rett: .rettOgPlikt, brukVedtak: brukVedtak, regelverk) else {
            spor.sa(.norsk, lengde.regel, "ingen frist ennå: startdato i første vedtak om norsk er ikke kjent")
            spor.mangler(.startdato)
            mappe.sporUtdanning(&spor)
            return uten(.manglerStartdato)
        }
        guard let maaneder = regelverk.tall(lengde.verdi, paa: anker) else { return uten(.ikkeAktuell) }
        let frist = beregn(
            mappe, .norsk, anker: anker, maaneder: maaneder, utvidelse: utvidelse, regelverk,
            til: Utvidetnorsk.sluttdag(rett, regelverk))
        spor.sa(
            .norsk, lengde.regel, regelverk.hjemmel(lengde.verdi, paa: anker), frist.sier(maaneder + utvidelse))
        mappe.sporNorsk(.norsk, frist, .rettOgPlikt, regelverk, &spor)
        return frist
    }

    /// Which length applies; nil when there is none, or education that decides it is missing (§ 32 first ledd).
    private static func lengde(
        _ mappe: Personmappe, _ rett: Norskrett?, _ spor: inout some Spor
    ) -> (verdi: Lovverdi, regel: Lovregel)? {
        switch rett {
        case nil: return nil
        case .plikt?:
            spor.sa(.norsk, .intl322, "ingen frist i måneder: til norskmålet eller timetallet er nådd")
            return nil
        case .kollektiv?: return (.norskKollektiv, .intl37d)
        case .rettOgPlikt?:
            switch mappe.utdanningVgo {
            case .ja: return (.norskMedVgo, .intl321a)
            case .nei: return (.norskUtenVgo, .intl321b)
            case .ikkeReg:
                spor.sa(.norsk, .intl321a, "ukjent: utdanningen avgjør om fristen er 18 måneder eller tre år")
                spor.mangler(.utdanning)
                mappe.sporUtdanning(&spor)
                return nil
            }
        }
    }

    /// The limit does not apply while the county has the responsibility (§§ 33 and 37 second ledd). The final test has the
    /// same limit as the teaching (INTL-37).
    static func samfunnskunnskap(
        _ mappe: Personmappe, rett: Norskrett?, dato: Dato, _ regelverk: Regelverk, _ spor: inout some Spor
    ) -> Norskfrist {
        guard let rett, rett != .kollektiv else { return uten(.ikkeAktuell) }
        for v in mappe.vgoFulltid where v.teller && v.fra <= dato && v.til.map({ dato <= $0 }) ?? true {
            spor.sa(.samfunn, .intl33, "ingen frist: fylkeskommunen har ansvaret under videregående på heltid")
            spor.rad(v, "videregående på heltid fra \(v.fra.norsk)")
            return uten(.utenFrist)
        }
        let foerste = mappe.foersteStart { $0.type == .samf }
        guard let anker = mappe.anker(foerste, rett: rett, brukVedtak: false, regelverk) else {
            spor.sa(.samfunn, .intl33, "ingen frist ennå: startdato i første vedtak er ikke kjent")
            spor.mangler(.startdato)
            return uten(.manglerStartdato)
        }
        let maaneder = regelverk.parametere.samfunnFristMaaneder
        let frist = beregn(mappe, .samf, anker: anker, maaneder: maaneder, utvidelse: 0, regelverk, til: nil)
        spor.sa(.samfunn, .intl33, frist.sier(maaneder))
        mappe.sporNorsk(.samf, frist, rett, regelverk, &spor)
        return frist
    }

    private func sier(_ maaneder: Int) -> String {
        guard let anker, let frist else { return "ingen frist" }
        let permisjon = tillegg > 0 ? " og \(tillegg) virkedager permisjon" : ""
        return "\(frist.norsk), \(maaneder) måneder fra \(anker.norsk)\(permisjon)"
    }

    /// - Parameter sluttdag: the last day an extension may reach; nil = no limit.
    private static func beregn(
        _ mappe: Personmappe, _ ordning: Ordning, anker: Dato, maaneder: Int, utvidelse: Int, _ regelverk: Regelverk,
        til sluttdag: Dato?
    ) -> Norskfrist {
        let ordinaer = regelverk.sisteDag(anker, maaneder: maaneder)
        var grunnfrist = ordinaer
        if utvidelse > 0 {
            grunnfrist = regelverk.sisteDag(anker, maaneder: maaneder + utvidelse)
            if let sluttdag { grunnfrist = max(ordinaer, min(grunnfrist, sluttdag)) }
        }
        let permisjoner = mappe.forlengendePermisjoner(ordning, regelverk.parametere)

        // Leave in the added time adds too; the sum can only grow, and the days are bounded.
        var frist = grunnfrist
        while let vindu = Periode(fom: anker, tom: frist) {
            let dager = regelverk.virkedager.antall(iUnionAv: permisjoner, innenfor: vindu)
            let ny = regelverk.virkedager.dato(dager, etter: grunnfrist)
            if ny == frist {
                return Norskfrist(
                    status: .beregnet, anker: anker, utvidelseMaaneder: utvidelse, grunnfrist: grunnfrist,
                    tillegg: dager, frist: regelverk.rullet(frist))
            }
            frist = ny
        }
        return uten(.ikkeAktuell)
    }
}

/// Extended norsk for collective protection (INTF-43g; integreringsforskriften § 43 g, 1 July 2023 to 30 June 2026).
enum Utvidetnorsk {
    /// Months granted; nil when education that decides the most is missing.
    ///
    /// Six months a decision: once with upper secondary education, up to two years without. A decision outside the time
    /// or the window counts, and stands as a finding (N-04, D-31); after the repeal only by choice (OP-22).
    static func maaneder(_ mappe: Personmappe, _ regelverk: Regelverk) -> Int? {
        var sum = 0
        for v in mappe.vedtak where v.type == .utvidetNorsk && v.erFattet {
            if regelverk.parametere.utvidetNorskEtterOpphevelse != .fortsetter, let siste = sisteDag(regelverk),
                v.vedtaksdato > siste
            {
                continue
            }
            sum += regelverk.tall(.utvidetNorsk, paa: v.vedtaksdato) ?? 0
        }
        if sum == 0 { return 0 }
        let dag = mappe.sisteTillatelse?.vedtaksdato ?? regelverk.skjaeringsdatoer.kollektiv
        switch mappe.utdanningVgo {
        case .ja: return min(sum, regelverk.tall(.utvidetNorskMedVgo, paa: dag) ?? sum)
        case .nei: return min(sum, regelverk.tall(.utvidetNorskUtenVgo, paa: dag) ?? sum)
        case .ikkeReg: return nil
        }
    }

    /// The last day of § 43 g.
    static func sisteDag(_ regelverk: Regelverk) -> Dato? { regelverk.historie(.intf43g).versjoner.ledd.last?.til }

    /// The last day an extension may reach.
    static func sluttdag(_ rett: Norskrett?, _ regelverk: Regelverk) -> Dato? {
        guard rett == .kollektiv, regelverk.parametere.utvidetNorskEtterOpphevelse == .opphoerer else { return nil }
        return sisteDag(regelverk)
    }
}

extension Personmappe {
    /// The first permit that gives this right; the first of all when none is known to.
    private func tillatelse(som gir: Norskrett, _ regelverk: Regelverk) -> Oppholdstillatelse? {
        foersteTillatelse { $0.norskrett(regelverk) == gir } ?? foersteTillatelse
    }

    fileprivate func sporUtvidetUtenUtdanning(_ spor: inout some Spor) {
        guard spor.lytter else { return }
        for v in vedtak where v.erFattet && v.type == .utvidetNorsk {
            spor.rad(v, "utvidet norsk \(v.vedtaksdato.norsk)")
        }
        sporUtdanning(&spor)
    }

    fileprivate func sporUtdanning(_ spor: inout some Spor) {
        guard spor.lytter else { return }
        guard let k = kompetanse.last(where: \.teller) else { return }
        spor.rad(k, "videregående fra før: \(k.utdanningVgo.etikett)")
    }

    /// Education that decides 18 months or three years; the last registered, not registered when none is (SM-V5).
    public var utdanningVgo: UtdanningVgo { kompetanse.last(where: \.teller)?.utdanningVgo ?? .ikkeReg }

    fileprivate func foersteStart(_ gjelder: (Vedtak) -> Bool) -> Dato? {
        vedtak.minst { $0.erFattet && gjelder($0) ? $0.startdato : nil }
    }

    /// Leave that extends the scheme, sorted by first day. Only what is registered on it, by default (OP-26).
    fileprivate func forlengendePermisjoner(_ ordning: Ordning, _ parametere: Parametere) -> [Periode] {
        var perioder: [Periode] = []
        for p in permisjoner where p.teller && p.type.virkning == .forlenger {
            guard p.ordning == ordning || !parametere.permisjonFoelgerOrdning && p.ordning == .intro,
                let periode = Periode(fom: p.fra, tom: p.til)
            else { continue }
            perioder.append(periode)
        }
        perioder.sort { $0.fom < $1.fom }
        return perioder
    }

    /// The new model runs from the start in the first decision; permits from before 1 August 2023 run from the day right
    /// and duty arose (INTL-74; integreringsforskriften § 74; OP-20).
    fileprivate func anker(
        _ foersteVedtak: Dato?, rett: Norskrett, brukVedtak: Bool, _ regelverk: Regelverk
    ) -> Dato? {
        // Whether the old or the new model applies is told by the permit.
        guard brukVedtak || levert.har(.oppholdstillatelse) else { return nil }
        guard !brukVedtak, let tillatelse = tillatelse(som: rett, regelverk) else { return foersteVedtak }
        let ny = regelverk.skjaeringsdatoer.nyNorskmodell
        let ankom = tillatelse.ankomst ?? ankomst
        let erNy =
            regelverk.motSkjaering(tillatelse.vedtaksdato) >= ny
            || tillatelse.soektFraUtlandet == true && ankom.map { regelverk.motSkjaering($0) >= ny } ?? false
        return erNy ? foersteVedtak : inntreden(tillatelse)
    }

    /// The day right and duty arose (INTL-26).
    private func inntreden(_ tillatelse: Oppholdstillatelse) -> Dato? {
        switch tillatelse.grunnlag {
        case .utl0838L5a, .utl0838L5b:
            return tillatelser.minst { $0.erInnvilget && $0.erFornyelse == true ? $0.vedtaksdato : nil }
        case .utl0834, .utl0834L2:
            return foersteAvtaltBosetting
        default:
            guard let ankom = tillatelse.ankomst ?? ankomst, ankom > tillatelse.vedtaksdato else {
                return tillatelse.vedtaksdato
            }
            return ankom
        }
    }

    /// The rows behind the deadline: decisions that start or extend, education, leave, and what tells the model.
    fileprivate func sporNorsk(
        _ ordning: Ordning, _ frist: Norskfrist, _ rett: Norskrett, _ regelverk: Regelverk, _ spor: inout some Spor
    ) {
        guard spor.lytter else { return }
        for v in vedtak where v.erFattet {
            let erStart = (ordning == .norsk ? v.erNorsk : v.type == .samf) && v.startdato == frist.anker
            if erStart { spor.rad(v, "startdato \(v.startdato?.norsk ?? "")") }
            if ordning == .norsk, frist.utvidelseMaaneder > 0, v.type == .utvidetNorsk {
                spor.rad(v, "utvidet norsk \(v.vedtaksdato.norsk)")
            }
        }
        if let t = tillatelse(som: rett, regelverk) { spor.rad(t, "tillatelse \(t.vedtaksdato.norsk)") }
        for t in tillatelser where t.teller && (t.ankomst != nil || t.erFornyelse == true) {
            spor.rad(t, t.ankomst.map { "ankomst \($0.norsk)" } ?? "fornyelse \(t.vedtaksdato.norsk)")
        }
        for b in bosettinger where b.teller && b.etterAvtale && b.bosatt == frist.anker {
            spor.rad(b, "bosatt etter avtale \(b.bosatt.norsk)")
        }
        if ordning == .norsk { sporUtdanning(&spor) }
        for p in permisjoner where p.teller && p.ordning == ordning && p.til >= frist.anker ?? p.til {
            spor.rad(p, "permisjon \(p.fra.norsk)–\(p.til.norsk)")
        }
    }
}
