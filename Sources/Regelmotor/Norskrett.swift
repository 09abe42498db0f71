import Kalender
import Register

/// What the person has of right and duty to norsk (INTL-26, INTL-37d).
public enum Norskrett: Sendable, Equatable {
    case rettOgPlikt
    case plikt
    /// Right by collective protection: twelve months of norsk, no samfunnskunnskap.
    case kollektiv

    /// The delivered category wins (AVKLARINGER D-20); without one the permit tells. Nil when neither does.
    static func av(
        _ mappe: Personmappe, kategori: Kategori?, lovgrunnlag: Lovgrunnlag?, dato: Dato, _ regelverk: Regelverk
    ) -> Norskrett? {
        if lovgrunnlag == .introloven { return nil }
        switch kategori {
        case .rpNorsk?: return .rettOgPlikt
        case .pliktNorsk?: return .plikt
        case .rettNorsk?: return .kollektiv
        case .asylnorsk?: return nil
        default: break
        }
        if mappe.erKollektiv(regelverk) || beholderKollektiv(mappe, regelverk) { return .kollektiv }
        // A permanent permit (§ 62) keeps what the permit before it gave, so the last one that gives something counts.
        var siste: (dato: Dato, rett: Norskrett)?
        for t in mappe.tillatelser {
            guard let rett = t.norskrett, harAlder(mappe.person, t, dato: dato, regelverk) else { continue }
            if let naa = siste, naa.dato > t.vedtaksdato { continue }
            siste = (t.vedtaksdato, rett)
        }
        return siste?.rett
    }

    /// Collective protection with a decision on programme or norsk, and then another permit from 2026: no new rights or
    /// duties, what was begun is finished (INTF-43h; integreringsforskriften § 43 h; OP-24).
    private static func beholderKollektiv(_ mappe: Personmappe, _ regelverk: Regelverk) -> Bool {
        guard let siste = mappe.sisteTillatelse, siste.vedtaksdato >= regelverk.parametere.h43Fra,
            mappe.tillatelser.contains(where: {
                $0.erKollektivBeskyttelse && $0.vedtaksdato >= regelverk.skjaeringsdatoer.kollektiv
                    && $0.vedtaksdato < siste.vedtaksdato
            })
        else { return false }
        return mappe.vedtak.contains {
            ($0.erDeltakelse || $0.erFattet && $0.erNorsk) && $0.vedtaksdato < siste.vedtaksdato
        }
    }

    /// The age at the grant, and right and duty end on the upper birthday (INTL-26).
    private static func harAlder(
        _ person: Person, _ tillatelse: Oppholdstillatelse, dato: Dato, _ regelverk: Regelverk
    ) -> Bool {
        guard let fra = regelverk.norskAlderFra.verdi(paa: tillatelse.vedtaksdato),
            let til = regelverk.norskAlderTil.verdi(paa: tillatelse.vedtaksdato)
        else { return false }
        let alder = person.foedselsdato.alder(paa: tillatelse.vedtaksdato)
        return alder >= fra && alder < til && person.foedselsdato.alder(paa: dato) < til
    }
}

extension Oppholdstillatelse {
    /// What the permit alone gives of norsk (INTL-26, INTL-28; KL-09).
    var norskrett: Norskrett? {
        guard erInnvilget else { return nil }
        return switch grunnlag {
        case .utl0834, .utl0834L2: .kollektiv
        case .utl0823, .utl0825, .utl08Kap6Arbeid: .plikt
        case .utl08Kap6Annen: dannerGrunnlagPermanent == true ? .rettOgPlikt : nil
        default: aapnerIntro ? .rettOgPlikt : nil
        }
    }
}

extension Vedtak {
    /// A decision on norsk that starts a period (KL-17).
    var erNorsk: Bool { type == .norsk || type == .norsk37d }
}
