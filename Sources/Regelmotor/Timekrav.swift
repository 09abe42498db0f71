import Kalender
import Register

/// Hours of teaching the person must have (§§ 32 second ledd and 33; forskriften § 73; N-05).
///
/// > … 75 timer opplæring i samfunnskunnskap … 225 timer opplæring i norsk for deltakere med bare plikt.
/// >
/// > — integreringsloven §§ 32 og 33, gjengitt i korthet
public struct Timekrav: Sendable, Equatable {
    /// Samfunnskunnskap; nil where there is neither right nor duty.
    public let samfunn: Int?
    /// Norsk, for those who only have the duty.
    public let norsk: Int?

    /// Permits from before 2022 have the older numbers, unless sought from abroad by somebody who came later. Everyone
    /// under introduksjonsloven has them.
    static func beregn(
        _ mappe: Personmappe, rett: Norskrett?, lov: Lovgrunnlag?, _ regelverk: Regelverk, _ spor: inout some Spor
    ) -> Timekrav {
        guard let rett, rett != .kollektiv else { return Timekrav(samfunn: nil, norsk: nil) }
        let foerste = mappe.foersteTillatelse
        let ankomst = foerste?.ankomst ?? mappe.ankomst
        var dag = regelverk.skjaeringsdatoer.integreringsloven.plus(dager: -1)
        if lov != .introloven {
            guard let foerste else { return Timekrav(samfunn: nil, norsk: nil) }
            dag = foerste.vedtaksdato
            if foerste.soektFraUtlandet == true, let ankomst { dag = max(dag, ankomst) }
        }
        let samfunn = regelverk.tall(.samfunnstimer, paa: dag)
        let norsk = rett == .plikt ? regelverk.tall(.plikttimer, paa: dag) : nil
        spor.sa(
            .samfunn, .intl33, regelverk.hjemmel(.samfunnstimer, paa: dag),
            "\(samfunn ?? 0) timer\(norsk.map { ", og \($0) timer norsk" } ?? "")")
        if let foerste { spor.rad(foerste, "første tillatelse \(foerste.vedtaksdato.norsk)") }
        for t in mappe.tillatelser where spor.lytter && t.teller && t.ankomst != nil && t.ankomst == ankomst {
            spor.rad(t, "ankomst \(t.ankomst?.norsk ?? "")")
        }
        return Timekrav(samfunn: samfunn, norsk: norsk)
    }
}
