import Kalender
import Register

/// What the person has of the introduction programme (lovregler 8).
public enum Introrett: UInt8, Sendable, BitwiseCopyable {
    case rettOgPlikt = 1
    /// Collective protection under the rules before 2026.
    case rett
    case kanTilbys
    /// Right and duty have lapsed because of work of 30 hours or more.
    case bortfalt

    /// The category NIR shows; it has none for a right that has lapsed.
    public var kategori: Kategori? {
        switch self {
        case .rettOgPlikt: .rpIntro
        case .rett: .rettIntro
        case .kanTilbys: .kanIntro
        case .bortfalt: nil
        }
    }

    var navn: String {
        switch self {
        case .rettOgPlikt: "rett og plikt til introduksjonsprogram"
        case .rett: "rett til introduksjonsprogram"
        case .kanTilbys: "kommunen kan tilby introduksjonsprogram"
        case .bortfalt: "rett og plikt er bortfalt på grunn av arbeid"
        }
    }
}

/// In which group the person is, for the introduction programme, on the day that decides.
///
/// > Rett og plikt til å delta i introduksjonsprogram gjelder for nyankomne innvandrere mellom 18 og 55 år som har
/// > oppholdstillatelse som nevnt i § 9, og som er bosatt i en kommune i henhold til avtale … Det er et vilkår at
/// > personen har vært bosatt i en kommune i mindre enn to år når vedtak om deltakelse treffes.
/// >
/// > — integreringsloven § 8 første ledd, gjengitt i korthet
struct Introgruppe {
    let regelverk: Regelverk
    let dato: Dato
    /// The decision under § 12: once it is made, later changes of permit do not move the answer (§ 9 third ledd).
    let vedtak: Vedtak?
    let toaarsgrense: Dato?
    /// The day right and duty came back after a bortfall; the two years are then tested on it (OP-07).
    let hendelse: Dato?

    /// The permit that gives the group, and whether the answer rests on OP-23.
    private(set) var tillatelse: Oppholdstillatelse?
    private(set) var erFoer2026UtenVedtak = false

    init(
        _ regelverk: Regelverk, dato: Dato, vedtak: Vedtak?, toaarsgrense: Dato?, hendelse: Dato?
    ) {
        (self.regelverk, self.dato, self.vedtak) = (regelverk, dato, vedtak)
        (self.toaarsgrense, self.hendelse) = (toaarsgrense, hendelse)
    }

    /// The day the conditions are tested: of the decision, else of the computation.
    private var dag: Dato { vedtak?.vedtaksdato ?? dato }

    /// The group, bortfall left aside.
    mutating func vurder(
        _ mappe: Personmappe, _ bytte: Byttefra34?, erAvsluttet: Bool, _ spor: inout some Spor
    ) -> Utfall<Introrett?> {
        guard mappe.levert.har(.oppholdstillatelse), mappe.tillatelser.contains(where: \.teller) else {
            spor.sa(.maalgruppe, .intl2, "ukjent: ingen oppholdstillatelse er levert")
            spor.mangler(.tillatelse)
            return .uavklart(.tillatelse)
        }
        if let tilbakekalt = mappe.tilbakekalling {
            // The person did come into the group once, and data are kept from then.
            tillatelse = rettsgivende(mappe, tillatelserFoer: tillatelsesdag(mappe))?.foerste
            if let tillatelse {
                spor.sa(.lagring, .intl9, "kom inn i målgruppen")
                spor.rad(tillatelse, "\(tillatelse.grunnlag.kode) \(tillatelse.vedtaksdato.norsk)")
            }
            spor.sa(.maalgruppe, .intl2, "ikke i målgruppen: tillatelsen er tilbakekalt")
            spor.rad(tilbakekalt, "tilbakekalt \(tilbakekalt.vedtaksdato.norsk)")
            return .avgjort(nil)
        }
        if let bytte {
            spor.sa(
                .maalgruppe, .intf43h,
                "ny tillatelse etter kollektiv beskyttelse gir ingen nye rettigheter; det som er begynt, kan fullføres")
            spor.rad(bytte.ny, "ny tillatelse \(bytte.ny.vedtaksdato.norsk)")
            spor.rad(bytte.gammel, "kollektiv beskyttelse \(bytte.gammel.vedtaksdato.norsk)")
            guard let program = bytte.program else {
                if let norsk = bytte.norsk { spor.rad(norsk, "vedtak om norsk \(norsk.vedtaksdato.norsk)") }
                return .avgjort(nil)
            }
            spor.rad(program, "vedtak om deltakelse \(program.vedtaksdato.norsk)")
            let dagenFoer = bytte.ny.vedtaksdato.plus(dager: -1)
            let foerBytte = tillatelsesdag(mappe).map { min($0, dagenFoer) } ?? dagenFoer
            return vurder(mappe, tillatelserFoer: foerBytte, erAvsluttet: erAvsluttet, &spor)
        }
        return vurder(mappe, tillatelserFoer: tillatelsesdag(mappe), erAvsluttet: erAvsluttet, &spor)
    }

    /// Permits up to and including the day of the decision count. A decision before any permit is a mistake of another
    /// kind, and all count.
    private func tillatelsesdag(_ mappe: Personmappe) -> Dato? {
        mappe.tillatelser.contains { $0.erInnvilget && $0.vedtaksdato <= dag } ? dag : nil
    }

    private mutating func vurder(
        _ mappe: Personmappe, tillatelserFoer sisteDag: Dato?, erAvsluttet: Bool, _ spor: inout some Spor
    ) -> Utfall<Introrett?> {
        let regelverk = regelverk
        guard let (siste, foerste, bokstav) = rettsgivende(mappe, tillatelserFoer: sisteDag) else {
            func teller(_ t: Oppholdstillatelse) -> Bool { sisteDag.map { t.vedtaksdato <= $0 } ?? true }
            tillatelse = mappe.foersteTillatelse { teller($0) && $0.erAnnenFamilie(regelverk) }
            if let familie = tillatelse { return annenFamilie(mappe, familie, &spor) }
            spor.sa(.maalgruppe, .intl9, "ikke i målgruppen: ingen tillatelse etter § 9")
            for t in mappe.tillatelser where t.teller && spor.lytter {
                spor.rad(t, "\(t.grunnlag.kode) \(t.vedtaksdato.norsk)")
            }
            return .avgjort(nil)
        }
        tillatelse = foerste
        defer {
            // Which basis counts is told by the latest permit, when it is another row.
            if siste.kilde != foerste.kilde { spor.rad(siste, "siste tillatelse \(siste.vedtaksdato.norsk)") }
        }
        if bokstav == .e, siste.erKollektiv(regelverk) {
            return kollektiv(mappe, foerste, erAvsluttet: erAvsluttet, &spor)
        }
        return ordinaer(mappe, foerste, bokstav, &spor)
    }

    /// The latest § 9 permit up to the day, and the first with the same letter: a renewal moves neither age nor basis.
    private func rettsgivende(
        _ mappe: Personmappe, tillatelserFoer sisteDag: Dato?
    ) -> (siste: Oppholdstillatelse, foerste: Oppholdstillatelse, bokstav: Bokstav)? {
        let regelverk = regelverk
        func teller(_ t: Oppholdstillatelse) -> Bool { sisteDag.map { t.vedtaksdato <= $0 } ?? true }
        guard let siste = mappe.sisteTillatelse({ teller($0) && $0.bokstav(regelverk) != nil }),
            let bokstav = siste.bokstav(regelverk)
        else { return nil }
        let foerste = mappe.foersteTillatelse { teller($0) && $0.bokstav(regelverk) == bokstav } ?? siste
        return (siste, foerste, bokstav)
    }

    /// Sections 8 first and third ledd: age, citizenship, two years, settlement by agreement.
    private func ordinaer(
        _ mappe: Personmappe, _ tillatelse: Oppholdstillatelse, _ bokstav: Bokstav, _ spor: inout some Spor
    ) -> Utfall<Introrett?> {
        if let nei = utenfor(mappe, tillatelse, &spor) { return .avgjort(nei) }
        if let nei = forLengeIKommunen(mappe, tillatelse, &spor) { return .avgjort(nei) }
        if erOverAlder(mappe, tillatelse) {
            sa(
                mappe, .kanTilbys, .intl8Age, "\(alder(mappe, tillatelse)) år da tillatelsen ble gitt", tillatelse,
                &spor)
            return .avgjort(.kanTilbys)
        }
        let trengerAvtale = !bokstav.trengerIkkeAvtale && !harVaertFamilie(mappe, foer: tillatelse, bokstav)
        let bosetting = mappe.foersteBosetting
        guard trengerAvtale else {
            sa(mappe, .rettOgPlikt, .intl81, "trenger ikke avtale om bosetting", tillatelse, &spor)
            if let bosetting { spor.rad(bosetting, "bosatt \(bosetting.bosatt.norsk)") }
            return .avgjort(.rettOgPlikt)
        }
        guard let bosetting else {
            spor.sa(.maalgruppe, .intl81, "ukjent: bosetting er ikke registrert")
            spor.rad(tillatelse, "\(tillatelse.grunnlag.kode) \(tillatelse.vedtaksdato.norsk)")
            spor.mangler(.bosetting)
            return .uavklart(.bosetting)
        }
        let gruppe: Introrett = bosetting.etterAvtale ? .rettOgPlikt : .kanTilbys
        sa(mappe, gruppe, bosetting.etterAvtale ? .intl81 : .intl83, nil, tillatelse, &spor)
        spor.rad(
            bosetting, "bosatt \(bosetting.etterAvtale ? "etter avtale" : "uten avtale") \(bosetting.bosatt.norsk)")
        return .avgjort(gruppe)
    }

    /// Family of somebody outside letter f: the municipality may offer the programme (§ 8 third ledd). No upper age.
    private func annenFamilie(
        _ mappe: Personmappe, _ tillatelse: Oppholdstillatelse, _ spor: inout some Spor
    ) -> Utfall<Introrett?> {
        if let nei = utenfor(mappe, tillatelse, &spor) { return .avgjort(nei) }
        if let nei = forLengeIKommunen(mappe, tillatelse, &spor) { return .avgjort(nei) }
        sa(mappe, .kanTilbys, .intl83, "familiemedlem til andre enn dem § 9 f nevner", tillatelse, &spor)
        return .avgjort(.kanTilbys)
    }

    /// Collective protection: who had a decision before 2026 keeps the right, who came after is under § 8 like others
    /// (INTL-6A-2026). NIR leaves those in between with the right (OP-23).
    private mutating func kollektiv(
        _ mappe: Personmappe, _ tillatelse: Oppholdstillatelse, erAvsluttet: Bool, _ spor: inout some Spor
    ) -> Utfall<Introrett?> {
        let skille = regelverk.skjaeringsdatoer.program2026
        for v in mappe.vedtak where v.erDeltakelse && regelverk.motSkjaering(v.vedtaksdato) < skille {
            if erAvsluttet {
                spor.sa(.maalgruppe, .intl6a2026, "ingen: programmet fra før 2026 er avsluttet")
                spor.rad(v, "vedtak om deltakelse \(v.vedtaksdato.norsk)")
                return .avgjort(nil)
            }
            sa(
                mappe, .rett, .intl6a2026, "vedtak om deltakelse før 2026, til programmet er avsluttet", tillatelse,
                &spor)
            spor.rad(v, "vedtak om deltakelse \(v.vedtaksdato.norsk)")
            return .avgjort(.rett)
        }
        let foerste = mappe.foersteTillatelse ?? tillatelse
        if regelverk.motSkjaering(foerste.vedtaksdato) >= skille
            || regelverk.parametere.kollektivFor2026UtenVedtak == .rettOgPlikt
        {
            return ordinaer(mappe, tillatelse, .e, &spor)
        }
        if let nei = utenfor(mappe, tillatelse, &spor) { return .avgjort(nei) }
        if erOverAlder(mappe, tillatelse) { return ordinaer(mappe, tillatelse, .e, &spor) }
        guard let bosetting = mappe.foersteBosetting, bosetting.etterAvtale else {
            return ordinaer(mappe, tillatelse, .e, &spor)
        }
        erFoer2026UtenVedtak = true
        sa(mappe, .rett, .intl6a2026, "første tillatelse før 2026 og ingen vedtak (OP-23)", tillatelse, &spor)
        spor.rad(bosetting, "bosatt etter avtale \(bosetting.bosatt.norsk)")
        return .avgjort(.rett)
    }

    // MARK: Conditions

    /// Who can never come into the group: Nordic and EEA citizens, and those under age when the permit was given.
    private func utenfor(
        _ mappe: Personmappe, _ tillatelse: Oppholdstillatelse, _ spor: inout some Spor
    ) -> Introrett?? {
        if mappe.person.borger == .nordisk || mappe.person.borger == .eoes {
            spor.sa(.maalgruppe, .intl81, "ikke i målgruppen: nordisk borger eller EØS-borger")
            spor.rad(mappe.person, "statsborgerskap")
            spor.rad(tillatelse, "\(tillatelse.grunnlag.kode) \(tillatelse.vedtaksdato.norsk)")
            return .some(nil)
        }
        let nedre = regelverk.tall(.nedreAlder, paa: tillatelse.vedtaksdato) ?? 0
        if alder(mappe, tillatelse) < nedre {
            spor.sa(.maalgruppe, .intl8Age, "ikke i målgruppen: \(alder(mappe, tillatelse)) år da tillatelsen ble gitt")
            spor.rad(tillatelse, "\(tillatelse.grunnlag.kode) \(tillatelse.vedtaksdato.norsk)")
            spor.rad(mappe.person, "fødselsdato")
            return .some(nil)
        }
        return nil
    }

    /// A decision must come before two years in a municipality have passed (§ 8 first ledd third punktum).
    private func forLengeIKommunen(
        _ mappe: Personmappe, _ tillatelse: Oppholdstillatelse, _ spor: inout some Spor
    ) -> Introrett?? {
        guard let toaarsgrense else { return nil }
        // When right and duty have come back, it is the end of the work that must be inside the limit.
        let proevd = hendelse == nil || regelverk.parametere.reaktivertKreverVedtakInnenToAar ? dag : hendelse ?? dag
        guard proevd >= toaarsgrense else { return nil }
        spor.sa(
            .maalgruppe, .intl81,
            "ikke i målgruppen: \(vedtak == nil ? "ingen vedtak" : "vedtak \(dag.norsk)"), og to år i en kommune var gått \(toaarsgrense.norsk)"
        )
        spor.rad(tillatelse, "\(tillatelse.grunnlag.kode) \(tillatelse.vedtaksdato.norsk)")
        if let vedtak { spor.rad(vedtak, "vedtak om deltakelse \(vedtak.vedtaksdato.norsk)") }
        if spor.lytter, let bosetting = mappe.foersteBosetting {
            spor.rad(bosetting, "bosatt \(bosetting.bosatt.norsk)")
        }
        return .some(nil)
    }

    private func alder(_ mappe: Personmappe, _ tillatelse: Oppholdstillatelse) -> Int {
        mappe.person.foedselsdato.alder(paa: tillatelse.vedtaksdato)
    }

    private func erOverAlder(_ mappe: Personmappe, _ tillatelse: Oppholdstillatelse) -> Bool {
        guard let oevre = regelverk.tall(.oevreAlder, paa: tillatelse.vedtaksdato) else { return false }
        return alder(mappe, tillatelse) > oevre
    }

    /// A refugee who came as family of one does not need an agreement (§ 8 second ledd).
    private func harVaertFamilie(
        _ mappe: Personmappe, foer tillatelse: Oppholdstillatelse, _ bokstav: Bokstav
    ) -> Bool {
        bokstav == .a
            && mappe.tillatelser.contains {
                $0.bokstav(regelverk) == .f && $0.vedtaksdato < tillatelse.vedtaksdato
            }
    }

    private func sa(
        _ mappe: Personmappe, _ gruppe: Introrett, _ regel: Lovregel, _ fordi: String?,
        _ tillatelse: Oppholdstillatelse,
        _ spor: inout some Spor
    ) {
        spor.sa(.maalgruppe, regel, gruppe.navn + (fordi.map { ": \($0)" } ?? ""))
        spor.rad(tillatelse, "\(tillatelse.grunnlag.kode) \(tillatelse.vedtaksdato.norsk)")
        spor.rad(mappe.person, "\(alder(mappe, tillatelse)) år på vedtaksdatoen")
    }
}

extension Personmappe {
    /// The first settlement in a municipality; ties go to the first in the extract.
    public var foersteBosetting: Bosetting? {
        var foerste: Bosetting?
        for b in bosettinger where b.teller {
            if let naa = foerste, naa.bosatt <= b.bosatt { continue }
            foerste = b
        }
        return foerste
    }
}
