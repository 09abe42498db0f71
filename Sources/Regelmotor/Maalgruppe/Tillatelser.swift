import Kalender
import Register

/// The letters of integreringsloven § 9 first ledd: permits that open the introduction programme (INTL-9).
public enum Bokstav: UInt8, Sendable, BitwiseCopyable {
    /// Refugee (§ 28), resettlement refugee (§ 35), strong human considerations (§ 38 first ledd), a family with children
    /// waiting for identity (§ 38 fifth ledd), collective protection (§ 34), family of these, and § 53.
    case a = 1, b, c, d, e, f, g

    /// Right and duty do not presuppose settlement by agreement (§ 8 first ledd).
    var trengerIkkeAvtale: Bool { self == .f || self == .g }
}

extension Oppholdstillatelse {
    /// A permit that was granted, and not annulled in the register. Refusals and revocations are not permits.
    public var erInnvilget: Bool { teller && (utfall == nil || utfall == .innvilget) && grunnlag != .eoes }

    /// The letter of § 9 the code points at, whatever the family rule says of it.
    var bokstavEtterKode: Bokstav? {
        switch grunnlag {
        case .utl0828: .a
        case .utl0835L3: .b
        case .utl0838L1: .c
        case .utl0838L5a, .utl0838L5b: .d
        case .utl0834, .utl0834L2: .e
        case .utl08Kap6Ref: .f
        case .utl0853L1b, .utl0853L2, .utl0853L3: .g
        default: nil
        }
    }

    /// The letter of § 9. Family of a–e is letter f only when the reference person had lived in a municipality for less
    /// than five years at the application; dates that are not delivered leave it to the code (INTL-9, OP-27).
    public func bokstav(_ regelverk: Regelverk) -> Bokstav? {
        guard erInnvilget, let bokstav = bokstavEtterKode else { return nil }
        return bokstav == .f && !erKjernefamilie(regelverk) ? nil : bokstav
    }

    private func erKjernefamilie(_ regelverk: Regelverk) -> Bool {
        guard let soekt = soeknadsdato, let bosatt = referansepersonBosatt,
            let maaneder = regelverk.tall(.familiefrist, paa: soekt)
        else { return true }
        return regelverk.erMindreEnn(soekt, maaneder: maaneder, etter: bosatt)
    }

    /// Family of somebody other than letter f tells of: the municipality may offer the programme (INTL-8-3).
    func erAnnenFamilie(_ regelverk: Regelverk) -> Bool {
        guard erInnvilget else { return false }
        return grunnlag == .utl08Kap6Annen || grunnlag == .utl08Kap6Ref && bokstav(regelverk) == nil
    }

    /// Collective protection (utlendingsloven § 34).
    public var erKollektivBeskyttelse: Bool { erInnvilget && bokstavEtterKode == .e }

    /// Collective protection under kap. 6A: granted from 11 March 2022 on (INTL-6A).
    public func erKollektiv(_ regelverk: Regelverk) -> Bool {
        erKollektivBeskyttelse && vedtaksdato >= regelverk.skjaeringsdatoer.kollektiv
    }

    /// What the permit alone gives of norsk (INTL-26, INTL-28; KL-09).
    ///
    /// Collective protection from before kap. 6A is under the ordinary rules (INTL-6A).
    public func norskrett(_ regelverk: Regelverk) -> Norskrett? {
        guard erInnvilget else { return nil }
        return switch grunnlag {
        case .utl0834, .utl0834L2: erKollektiv(regelverk) ? .kollektiv : .rettOgPlikt
        case .utl0823, .utl0825, .utl08Kap6Arbeid: dannerGrunnlagPermanent == false ? nil : .plikt
        case .utl08Kap6Annen: dannerGrunnlagPermanent == true ? .rettOgPlikt : nil
        default: bokstavEtterKode != nil ? .rettOgPlikt : nil
        }
    }
}

extension Regelverk {
    /// «Mindre enn» so many months after a day: strict at the anniversary, unless OP-27 says otherwise.
    func erMindreEnn(_ dag: Dato, maaneder: Int, etter start: Dato) -> Bool {
        let merkedag = start.fristDag(etterMaaneder: maaneder)
        return parametere.mindreEnnStreng ? dag < merkedag : dag <= merkedag
    }
}

extension Personmappe {
    /// The permit granted last of those that `gjelder`; ties go to the last in the extract.
    func sisteTillatelse(_ gjelder: (Oppholdstillatelse) -> Bool) -> Oppholdstillatelse? {
        var siste: Oppholdstillatelse?
        for t in tillatelser where t.erInnvilget && gjelder(t) {
            if let naa = siste, naa.vedtaksdato > t.vedtaksdato { continue }
            siste = t
        }
        return siste
    }

    /// The permit granted first of those that `gjelder`; ties go to the first in the extract.
    func foersteTillatelse(_ gjelder: (Oppholdstillatelse) -> Bool) -> Oppholdstillatelse? {
        var foerste: Oppholdstillatelse?
        for t in tillatelser where t.erInnvilget && gjelder(t) {
            if let naa = foerste, naa.vedtaksdato <= t.vedtaksdato { continue }
            foerste = t
        }
        return foerste
    }

    /// The first permit of a known kind, which puts the person in scope (INTL-52).
    public var foersteTillatelse: Oppholdstillatelse? { foersteTillatelse { $0.grunnlag != .hjUkjent } }

    /// The permit granted last.
    public var sisteTillatelse: Oppholdstillatelse? { sisteTillatelse { _ in true } }

    /// The revocation that took the person out of the group: the latest row about a permit, refusals aside (INTL-2).
    public var tilbakekalling: Oppholdstillatelse? { tilbakekalling(senest: nil) }

    /// The same by the decisions made up to and including a day.
    public func tilbakekalling(senest dag: Dato?) -> Oppholdstillatelse? {
        var siste: Oppholdstillatelse?
        for t in tillatelser where t.teller && t.utfall != .avslag {
            if let dag, t.vedtaksdato > dag { continue }
            if let naa = siste, naa.vedtaksdato > t.vedtaksdato { continue }
            siste = t
        }
        return siste?.utfall == .tilbakekalt ? siste : nil
    }

    /// First known day of arrival in Norway.
    public var ankomst: Dato? { tillatelser.minst { $0.teller ? $0.ankomst : nil } }

    /// Under kap. 6A: the person's own, latest permit is collective protection from 11 March 2022 on (INTL-6A).
    public func erKollektiv(_ regelverk: Regelverk) -> Bool { sisteTillatelse?.erKollektiv(regelverk) ?? false }
}
