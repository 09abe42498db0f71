import Kalender
import Register

/// What the person has of right and duty to norsk (INTL-26, INTL-28, INTL-37d).
public enum Norskrett: Sendable, Equatable {
    case rettOgPlikt
    case plikt
    /// Right by collective protection: twelve months of norsk, no samfunnskunnskap.
    case kollektiv

    /// The category NIR shows.
    public var kategori: Kategori {
        switch self {
        case .rettOgPlikt: .rpNorsk
        case .plikt: .pliktNorsk
        case .kollektiv: .rettNorsk
        }
    }

    /// What a delivered category says; nil for a category about something else, and for asylum seekers.
    init?(_ kategori: Kategori?) {
        switch kategori {
        case .rpNorsk?: self = .rettOgPlikt
        case .pliktNorsk?: self = .plikt
        case .rettNorsk?: self = .kollektiv
        default: return nil
        }
    }

    var navn: String {
        switch self {
        case .rettOgPlikt: "rett og plikt til norsk og samfunnskunnskap"
        case .plikt: "plikt til norsk og samfunnskunnskap"
        case .kollektiv: "rett til norsk"
        }
    }

    var regel: Lovregel {
        switch self {
        case .rettOgPlikt: .intl26
        case .plikt: .intl28
        case .kollektiv: .intl37d
        }
    }
}

/// In which group the person is, for norsk and samfunnskunnskap.
///
/// > Rett og plikt til opplæring i norsk og samfunnskunnskap gjelder for innvandrere mellom 18 og 67 år som har
/// > oppholdstillatelse som danner grunnlag for permanent oppholdstillatelse …
/// >
/// > — integreringsloven § 26, gjengitt i korthet
struct Norskgruppe {
    let regelverk: Regelverk
    let dato: Dato

    func vurder(
        _ mappe: Personmappe, _ bytte: Byttefra34?, _ spor: inout some Spor
    ) -> (rett: Utfall<Norskrett?>, tillatelse: Oppholdstillatelse?) {
        guard mappe.levert.har(.oppholdstillatelse), mappe.tillatelser.contains(where: \.teller) else {
            spor.sa(.norskgruppe, .intl26, "ukjent: ingen oppholdstillatelse er levert")
            spor.mangler(.tillatelse)
            return (.uavklart(.tillatelse), nil)
        }
        if let tilbakekalt = mappe.tilbakekalling {
            spor.sa(.norskgruppe, .intl2, "ingen: tillatelsen er tilbakekalt")
            spor.rad(tilbakekalt, "tilbakekalt \(tilbakekalt.vedtaksdato.norsk)")
            return (.avgjort(nil), nil)
        }
        if let bytte {
            spor.sa(.norskgruppe, .intf43h, "\(Norskrett.kollektiv.navn), som før ny tillatelse")
            spor.rad(bytte.ny, "ny tillatelse \(bytte.ny.vedtaksdato.norsk)")
            if let vedtak = bytte.norsk ?? bytte.program { spor.rad(vedtak, "vedtak \(vedtak.vedtaksdato.norsk)") }
            spor.rad(bytte.gammel, "kollektiv beskyttelse \(bytte.gammel.vedtaksdato.norsk)")
            return (.avgjort(.kollektiv), bytte.gammel)
        }
        if let siste = mappe.sisteTillatelse, siste.erKollektiv(regelverk) {
            spor.sa(.norskgruppe, .intl37d, Norskrett.kollektiv.navn)
            spor.rad(siste, "\(siste.grunnlag.kode) \(siste.vedtaksdato.norsk)")
            return (.avgjort(.kollektiv), siste)
        }
        return etterTillatelse(mappe, &spor)
    }

    /// A permanent permit (§ 62) keeps what the permit before it gave, so the last one that gives something counts.
    private func etterTillatelse(
        _ mappe: Personmappe, _ spor: inout some Spor
    ) -> (rett: Utfall<Norskrett?>, tillatelse: Oppholdstillatelse?) {
        var siste: (rett: Norskrett, tillatelse: Oppholdstillatelse)?
        for t in mappe.tillatelser {
            guard let rett = t.norskrett(regelverk), harAlder(mappe.person, t, dato: dato), erInntraadt(mappe, t) else {
                continue
            }
            if let naa = siste, naa.tillatelse.vedtaksdato > t.vedtaksdato { continue }
            siste = (rett, t)
        }
        guard let siste else {
            spor.sa(.norskgruppe, .intl26, "ingen: tillatelse og alder gir verken rett eller plikt")
            for t in mappe.tillatelser where t.teller && spor.lytter {
                spor.rad(t, "\(t.grunnlag.kode) \(t.vedtaksdato.norsk)")
            }
            spor.rad(mappe.person, "fødselsdato")
            return (.avgjort(nil), nil)
        }
        spor.sa(.norskgruppe, siste.rett.regel, siste.rett.navn)
        spor.rad(siste.tillatelse, "\(siste.tillatelse.grunnlag.kode) \(siste.tillatelse.vedtaksdato.norsk)")
        spor.rad(mappe.person, "alder på vedtaksdatoen")
        if siste.tillatelse.bokstavEtterKode == .d {
            for t in mappe.tillatelser where t.erInnvilget && t.erFornyelse == true {
                spor.rad(t, "fornyelse \(t.vedtaksdato.norsk)")
            }
        }
        return (.avgjort(siste.rett), siste.tillatelse)
    }

    /// The last permit that once brought the person in, also when right and duty have ended since.
    func inntreden(_ mappe: Personmappe) -> Oppholdstillatelse? {
        mappe.sisteTillatelse {
            $0.norskrett(regelverk) != nil && harAlder(mappe.person, $0, dato: $0.vedtaksdato) && erInntraadt(mappe, $0)
        }
    }

    /// The age at the grant, and right and duty end on the upper birthday (INTL-26).
    private func harAlder(_ person: Person, _ tillatelse: Oppholdstillatelse, dato: Dato) -> Bool {
        guard let fra = regelverk.tall(.norskAlderFra, paa: tillatelse.vedtaksdato),
            let til = regelverk.tall(.norskAlderTil, paa: tillatelse.vedtaksdato)
        else { return false }
        let foedt = person.foedselsdato
        let alder = foedt.alder(paa: tillatelse.vedtaksdato)
        return alder >= fra && alder < til && foedt.alder(paa: dato) < til
    }

    /// Families who wait for identity come in at the first renewal (§ 26).
    private func erInntraadt(_ mappe: Personmappe, _ tillatelse: Oppholdstillatelse) -> Bool {
        tillatelse.bokstavEtterKode != .d || mappe.tillatelser.contains { $0.erInnvilget && $0.erFornyelse == true }
    }
}

extension Vedtak {
    /// A decision on norsk that starts a period (KL-17).
    public var erNorsk: Bool { type == .norsk || type == .norsk37d }
}
