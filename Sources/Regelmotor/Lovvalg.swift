import Kalender
import Register

/// Which statute the person is under (INTL-52).
///
/// > Loven får anvendelse for personer som har fått vedtak om oppholdstillatelse etter at loven trådte i kraft …
/// > også for personer som har søkt om oppholdstillatelse fra utlandet og kommer til Norge etter ikrafttredelsen.
/// >
/// > — integreringsloven § 52 og integreringsforskriften § 72, gjengitt i korthet
public enum Lovvalg {
    public static func beregn(_ mappe: Personmappe, _ regelverk: Regelverk) -> Utfall<Lovgrunnlag> {
        guard let foerste = mappe.foersteTillatelse else { return .uavklart(.tillatelse) }
        let ikraft = regelverk.skjaeringsdatoer.integreringsloven
        guard foerste.vedtaksdato < ikraft else {
            return .avgjort(mappe.erKollektiv(regelverk) ? .integreringsloven6a : .integreringsloven)
        }

        let ankomst = foerste.ankomst ?? mappe.ankomst
        if let ankomst, ankomst < ikraft { return .avgjort(.introloven) }
        switch foerste.soektFraUtlandet {
        case false?: return .avgjort(.introloven)
        case nil: return .uavklart(.soektFraUtlandet)
        case true?: return ankomst == nil ? .uavklart(.ankomst) : .avgjort(.integreringsloven)
        }
    }
}

extension Oppholdstillatelse {
    /// A permit that was granted, and not annulled in the register. Refusals and revocations are not permits.
    public var erInnvilget: Bool { teller && (utfall == nil || utfall == .innvilget) && grunnlag != .eoes }

    /// Opens the introduction programme (INTL-9; integreringsloven § 9 first ledd a–g).
    public var aapnerIntro: Bool {
        guard erInnvilget else { return false }
        return switch grunnlag {
        case .utl0828, .utl0834L2, .utl0834, .utl0835L3, .utl0838L1, .utl0838L5a, .utl0838L5b, .utl08Kap6Ref,
            .utl0853L1b, .utl0853L2, .utl0853L3:
            true
        default: false
        }
    }

    /// Collective protection (utlendingsloven § 34).
    public var erKollektivBeskyttelse: Bool { erInnvilget && (grunnlag == .utl0834 || grunnlag == .utl0834L2) }
}

extension Personmappe {
    /// The first permit of a known kind, which puts the person in scope (INTL-52); ties go to the first in the extract.
    public var foersteTillatelse: Oppholdstillatelse? {
        var foerste: Oppholdstillatelse?
        for t in tillatelser where t.erInnvilget && t.grunnlag != .hjUkjent {
            if let naa = foerste, naa.vedtaksdato <= t.vedtaksdato { continue }
            foerste = t
        }
        return foerste
    }

    /// The permit granted last; ties go to the last in the extract.
    public var sisteTillatelse: Oppholdstillatelse? {
        var siste: Oppholdstillatelse?
        for t in tillatelser where t.erInnvilget {
            if let naa = siste, naa.vedtaksdato > t.vedtaksdato { continue }
            siste = t
        }
        return siste
    }

    /// First known day of arrival in Norway.
    public var ankomst: Dato? { tillatelser.minst { $0.teller ? $0.ankomst : nil } }

    /// Under kap. 6A: the person's own, latest permit is collective protection from 11 March 2022 on (INTL-6A).
    public func erKollektiv(_ regelverk: Regelverk) -> Bool {
        guard let siste = sisteTillatelse, siste.erKollektivBeskyttelse else { return false }
        return siste.vedtaksdato >= regelverk.skjaeringsdatoer.kollektiv
    }

    /// Delivered statute wins; computed when not delivered (grensesnitt 3.1).
    public func lovgrunnlag(_ regelverk: Regelverk) -> Utfall<Lovgrunnlag> {
        if let levert = person.lovgrunnlag { return .avgjort(levert) }
        return Lovvalg.beregn(self, regelverk)
    }
}
