import Kalender
import Register

/// The categories the rules give, beside those NIR shows (AVKLARINGER D-20).
public struct Kategorivurdering: Sendable {
    /// Nil inside: in no group.
    public let intro: Utfall<Introrett?>
    /// The group when a bortfall because of work is left aside.
    public let introUtenBortfall: Utfall<Introrett?>
    public let norsk: Utfall<Norskrett?>
    /// The permits that give the groups.
    public let tillatelse: Oppholdstillatelse?
    public let norsktillatelse: Oppholdstillatelse?
    /// Collective protection from before 2026 without a decision: NIR's criterion, not the words of the law (OP-23).
    public let erFoer2026UtenVedtak: Bool
    /// What was begun under collective protection is kept after a change of permit (INTF-43h).
    public let beholder43h: Bool

    static func beregn(
        _ mappe: Personmappe, lov: Lovgrunnlag?, vedtak: Vedtak?, bortfall: Bortfall?, toaarsgrense: Dato?,
        erAvsluttet: Bool, dato: Dato, _ regelverk: Regelverk, _ spor: inout some Spor
    ) -> Kategorivurdering {
        guard lov != .introloven else {
            spor.sa(.maalgruppe, .intl52, "regnes ikke ut: personen er under introduksjonsloven")
            return Kategorivurdering(
                intro: .avgjort(nil), introUtenBortfall: .avgjort(nil), norsk: .avgjort(nil), tillatelse: nil,
                norsktillatelse: nil, erFoer2026UtenVedtak: false, beholder43h: false)
        }
        let bytte = Byttefra34(mappe, regelverk)
        var gruppe = Introgruppe(
            regelverk, dato: dato, vedtak: vedtak, toaarsgrense: toaarsgrense, hendelse: bortfall?.hendelse)
        let utenBortfall = gruppe.vurder(mappe, bytte, erAvsluttet: erAvsluttet, &spor)
        let norsk = Norskgruppe(regelverk: regelverk, dato: dato).vurder(mappe, bytte, &spor)
        return Kategorivurdering(
            intro: medBortfall(utenBortfall, mappe, bortfall, dag: vedtak?.vedtaksdato ?? dato, regelverk, &spor),
            introUtenBortfall: utenBortfall, norsk: norsk.rett, tillatelse: gruppe.tillatelse,
            norsktillatelse: norsk.tillatelse, erFoer2026UtenVedtak: gruppe.erFoer2026UtenVedtak,
            beholder43h: bytte != nil)
    }

    /// Right and duty lapse by a decision of bortfall, or by the work itself (INTL-8-4).
    private static func medBortfall(
        _ gruppe: Utfall<Introrett?>, _ mappe: Personmappe, _ bortfall: Bortfall?, dag: Dato, _ regelverk: Regelverk,
        _ spor: inout some Spor
    ) -> Utfall<Introrett?> {
        guard case .avgjort(.rettOgPlikt?) = gruppe else { return gruppe }
        if let bortfall, bortfall.status != .gjeninntraadt {
            spor.sa(.maalgruppe, .intl84, Introrett.bortfalt.navn)
            spor.rad(bortfall.vedtak, "vedtak om bortfall \(bortfall.vedtaksdato.norsk)")
            return .avgjort(.bortfalt)
        }
        if bortfall?.hendelse == nil, let arbeid = mappe.arbeid30(paa: dag, regelverk) {
            spor.sa(.maalgruppe, .intl84, "\(Introrett.bortfalt.navn); vedtak om bortfall er ikke registrert")
            spor.rad(arbeid, "\(arbeid.timer.tekst(desimaltegn: ",")) timer i uken fra \(arbeid.fra.norsk)")
            return .avgjort(.bortfalt)
        }
        return gruppe
    }
}
