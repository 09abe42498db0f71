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
        var spor = IngenSpor()
        return beregn(mappe, regelverk, &spor)
    }

    static func beregn(_ mappe: Personmappe, _ regelverk: Regelverk, _ spor: inout some Spor) -> Utfall<Lovgrunnlag> {
        guard let foerste = mappe.foersteTillatelse else {
            spor.sa(.lov, .intl52, "ukjent: ingen tillatelse å regne fra")
            spor.mangler(.tillatelse)
            return .uavklart(.tillatelse)
        }
        let utfall = etter(foerste, mappe, regelverk)
        switch utfall {
        case .avgjort(let lov): spor.sa(.lov, lov == .integreringsloven6a ? .intl6a : .intl52, lov.etikett)
        case .uavklart(let mangel):
            spor.sa(.lov, .intl52, "ukjent: \(mangel.navn) mangler")
            spor.mangler(mangel)
        }
        spor.rad(foerste, "første tillatelse \(foerste.vedtaksdato.norsk)")
        if let siste = mappe.sisteTillatelse, siste.kilde != foerste.kilde {
            spor.rad(siste, "siste tillatelse \(siste.vedtaksdato.norsk)")
        }
        if foerste.ankomst == nil, let ankomst = mappe.ankomst {
            for t in mappe.tillatelser where t.teller && t.ankomst == ankomst {
                spor.rad(t, "ankomst \(ankomst.norsk)")
            }
        }
        return utfall
    }

    private static func etter(
        _ foerste: Oppholdstillatelse, _ mappe: Personmappe, _ regelverk: Regelverk
    ) -> Utfall<Lovgrunnlag> {
        let ikraft = regelverk.skjaeringsdatoer.integreringsloven
        let integreringsloven: Lovgrunnlag = mappe.erKollektiv(regelverk) ? .integreringsloven6a : .integreringsloven
        guard foerste.vedtaksdato < ikraft else { return .avgjort(integreringsloven) }
        let ankomst = foerste.ankomst ?? mappe.ankomst
        if let ankomst, ankomst < ikraft { return .avgjort(.introloven) }
        switch foerste.soektFraUtlandet {
        case false?: return .avgjort(.introloven)
        case nil: return .uavklart(.soektFraUtlandet)
        case true?: return ankomst == nil ? .uavklart(.ankomst) : .avgjort(integreringsloven)
        }
    }
}

extension Personmappe {
    /// Delivered statute wins; computed when not delivered (grensesnitt 3.1).
    func lovgrunnlag(_ regelverk: Regelverk, _ spor: inout some Spor) -> Utfall<Lovgrunnlag> {
        guard let levert = person.lovgrunnlag else { return Lovvalg.beregn(self, regelverk, &spor) }
        spor.sa(.lov, levert == .integreringsloven6a ? .intl6a : .intl52, "\(levert.etikett), som levert")
        spor.rad(person, "lovgrunnlag \(levert.kode)")
        return .avgjort(levert)
    }
}
