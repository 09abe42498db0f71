import Kalender
import Register

/// A person with collective protection who changes to another permit keeps what was begun, and gets nothing new
/// (INTF-43h).
///
/// > En person som har hatt oppholdstillatelse etter utlendingsloven § 34 og har vedtak om introduksjonsprogram eller
/// > opplæring i norsk etter kapittel 6A, får ikke nye rettigheter eller plikter … men kan fullføre …
/// >
/// > — integreringsforskriften § 43 h, gjengitt i korthet
public struct Byttefra34 {
    /// The last permit of collective protection, and the first other one after it.
    public let gammel: Oppholdstillatelse
    public let ny: Oppholdstillatelse
    /// The decisions from the time of collective protection.
    let program: Vedtak?
    let norsk: Vedtak?

    /// Nil when the rule does not apply. A change decided before `h43Fra` is not covered (OP-24).
    public init?(_ mappe: borrowing Personmappe, _ regelverk: Regelverk) {
        // One permit cannot be a change. The change is the first other permit; renewals of that one are not.
        guard mappe.tillatelser.count > 1, let gammel = mappe.sisteTillatelse({ $0.erKollektiv(regelverk) }),
            let ny = mappe.foersteTillatelse({
                $0.vedtaksdato > gammel.vedtaksdato && $0.erEtter27Eller28
            }), ny.vedtaksdato >= regelverk.parametere.h43Fra
        else { return nil }
        var (program, norsk): (Vedtak?, Vedtak?) = (nil, nil)
        for v in mappe.vedtak where v.erFattet && v.vedtaksdato < ny.vedtaksdato {
            if v.erDeltakelse, program == nil,
                regelverk.parametere.h43GjelderVedtakEtter2026
                    || regelverk.motSkjaering(v.vedtaksdato) < regelverk.skjaeringsdatoer.program2026
            {
                program = v
            }
            if v.erNorsk, norsk == nil { norsk = v }
        }
        guard program != nil || norsk != nil else { return nil }
        (self.gammel, self.ny, self.program, self.norsk) = (gammel, ny, program, norsk)
    }
}

extension Oppholdstillatelse {
    /// A permit under integreringsloven §§ 27 or 28.
    fileprivate var erEtter27Eller28: Bool {
        switch grunnlag {
        case .utl0823, .utl0825, .utl08Kap6Arbeid, .utl08Kap6Annen: true
        default: bokstavEtterKode != nil
        }
    }
}
