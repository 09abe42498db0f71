import Kalender
import Register

/// The last day data about the person may be kept (INTF-60/62).
///
/// > Opplysninger om kvalifiseringstiltak kan lagres i inntil 15 år etter at tiltaket startet … for personer i målgruppen
/// > som ikke deltar, 15 år etter at de kom inn i målgruppen.
/// >
/// > — integreringsforskriften § 60, gjengitt i korthet
enum Lagringstid {
    static func sisteDag(
        _ mappe: Personmappe, tillatelse: Oppholdstillatelse?, ellers gruppe: Norskgruppe?, _ regelverk: Regelverk,
        _ spor: inout some Spor
    ) -> Dato? {
        var siste: Vedtak?
        for v in mappe.vedtak where v.erFattet && (v.erDeltakelse || v.erNorsk || v.type == .samf) {
            guard let start = v.startdato else { continue }
            if let naa = siste?.startdato, naa >= start { continue }
            siste = v
        }
        let tillatelse = siste == nil ? tillatelse ?? gruppe?.inntreden(mappe) : nil
        guard let fra = siste?.startdato ?? tillatelse?.vedtaksdato,
            let maaneder = regelverk.tall(.lagringstid, paa: fra)
        else { return nil }
        let dag = fra.sisteDag(etterMaaneder: maaneder)
        spor.sa(
            .lagring, .intf6062,
            "til og med \(dag.norsk), \(maaneder / 12) år fra \(siste == nil ? "tillatelsen" : "oppstart av siste tiltak")"
        )
        if let siste {
            spor.rad(siste, "startdato \(fra.norsk)")
        } else if let tillatelse {
            spor.rad(tillatelse, "tillatelse \(fra.norsk)")
        }
        return dag
    }
}
