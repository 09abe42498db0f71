import Kalender
import Register

extension Tilskuddsberegner {
    /// Integreringstilskudd: year 1 with supplements at once, years 2–5 in quarters (tilskudd 5).
    func integrering(_ mappe: borrowing Personmappe, _ person: inout Persongrunnlag, _ ut: inout Personrader) {
        guard let bosetting = person.bosetting else { return ut.merk(.integrering, .ikkeBosatt) }
        let (gruppe, tillatelse): (Persongruppe, Oppholdstillatelse?)
        switch integreringsgruppe(mappe, bosetting) {
        case .utenfor(let grunn): return ut.merk(.integrering, grunn)
        case .gruppe(let g, let t): (gruppe, tillatelse) = (g, t)
        }
        if erOpphoertFoerSaken(person, bosetting, .integrering) { return ut.merk(.integrering, .opphoert) }
        let vilkaar = vilkaar(mappe, person, bosetting, gruppe, tillatelse)
        let foer = ut.rader.count
        for aar in tilskuddsaar {
            let k = aar - bosetting.bosatt.aar + 1
            guard (1...regler.maksAar).contains(k) else { continue }
            var hinder = vilkaar
            switch familieaar(gruppe, tillatelse) {
            case nil where k > regler.maksAarFamilieHumanitaer: hinder = hinder ?? .referanseperson
            case let maks? where k > maks: continue
            default: break
            }
            // A child has the years of its mother.
            if gruppe == .barn, let mor = bosetting.morBosatt, aar >= mor.aar + regler.maksAar { continue }
            if k == 1 {
                aar1(mappe, bosetting, gruppe, hinder, &person, &ut)
            } else {
                let kode = Self.aarskoder[k - 2]
                var krav = krav(kode, gruppe, aar, k, bosetting, maanederFra: 1, person)
                krav.hinder = krav.hinder ?? hinder
                utfoer(krav, &person, &ut)
            }
        }
        if ut.rader.count == foer {
            ut.merk(.integrering, bosetting.bosatt.aar > runde.aar ? .ikkeBegynt : .aareneErGaatt)
        }
    }

    private static let aarskoder: [Tilskuddskode] = [.integrering2, .integrering3, .integrering4, .integrering5]

    /// The whole amount in one payment, whatever the date in the year; shared by months when the person moves.
    private func aar1(
        _ mappe: borrowing Personmappe, _ bosetting: Bosetting, _ gruppe: Persongruppe, _ hinder: Hinder?,
        _ person: inout Persongrunnlag, _ ut: inout Personrader
    ) {
        let (foedt, bosatt) = (mappe.person.foedselsdato, bosetting.bosatt)
        let alder = foedt.alder(paa: bosatt)
        let erEm = mappe.person.ensligMindreaarig == true
        let hinder =
            hinder ?? person.hinder(fra: bosatt.plus(dager: 1), til: min(31.desember(bosatt.aar), runde.skjaering))
        var koder: [(kode: Tilskuddskode, hinder: Hinder?)] = []
        if alder < 18 {
            koder.append((.integrering1Barn, nil))
        } else {
            let enslig = erEm ? true : bosattAlene(mappe.person, bosetting)
            koder.append(
                (enslig.map { $0 ? .integrering1Enslig : .integrering1 } ?? .ukjent, enslig == nil ? .enslig : nil))
        }
        if alder >= regler.eldreAlder { koder.append((.eldre, nil)) }
        if alder <= regler.barnehageAlder { koder.append((.barnehage, nil)) }
        for (kode, mangel) in koder {
            let satskode: Satskode =
                erEm && kode == .integrering1Barn ? .annen(.ensligMindreaarigAar1) : .tilskudd(kode)
            var fordeling = Fordeling(nevner: 12)
            for maaned in 1...12 { fordeling.legg(til: mottaker(person, bosetting, bosatt.aar, maaned), enheter: 1) }
            let krav = Krav(
                kode: kode, ordning: .integrering, gruppe: gruppe, aar: bosatt.aar, k: 1, inngang: bosatt,
                satskode: satskode, satsdag: bosatt, avrunding: .krone, fordeling: fordeling, forfall: .alt,
                forfallsdel: .init(teller: 12, nevner: 12), hinder: hinder ?? mangel)
            utfoer(krav, &person, &ut)
        }
    }

    /// Settled alone: as registered, else told by family, marriage and children when they all point one way (tilskudd 5.2).
    private func bosattAlene(_ person: Person, _ bosetting: Bosetting) -> Bool? {
        switch bosetting.husstand {
        case .enslig?: return true
        case .familie?: return false
        case nil: break
        }
        guard regler.avledEnslig else { return nil }
        if bosetting.type == .familie || person.harBarnUnder18 == true { return false }
        switch person.sivilstatus {
        case .gi?, .sa?: return false
        case .ug?, .sk?, .en?: return person.harBarnUnder18 == false ? true : nil
        case .uo?, nil: return nil
        }
    }

    // MARK: Groups

    enum Gruppesvar {
        case gruppe(Persongruppe, Oppholdstillatelse?)
        case utenfor(Utenfor)
    }

    /// The group of the first permit that gives one (tilskudd 5.1).
    func integreringsgruppe(_ mappe: borrowing Personmappe, _ bosetting: Bosetting) -> Gruppesvar {
        if let mor = bosetting.morBosatt, mappe.person.foedselsdato > mor {
            // Six months to the day, the day itself included.
            return mappe.person.foedselsdato <= mor.plus(maaneder: 6) ? .gruppe(.barn, nil) : .utenfor(.foedtForSent)
        }
        var foerste: (gruppe: Persongruppe, tillatelse: Oppholdstillatelse)?
        var nei = Utenfor.ingenTillatelse
        for t in mappe.tillatelser where t.erInnvilget && t.vedtaksdato <= runde.skjaering {
            if let naa = foerste, naa.tillatelse.vedtaksdato <= t.vedtaksdato { continue }
            switch gruppe(t, bosetting) {
            case .gruppe(let g, _): foerste = (g, t)
            case .utenfor(let grunn): nei = grunn
            }
        }
        return foerste.map { .gruppe($0.gruppe, $0.tillatelse) } ?? .utenfor(nei)
    }

    private func gruppe(_ t: Oppholdstillatelse, _ bosetting: Bosetting) -> Gruppesvar {
        switch t.grunnlag {
        case .utl0828: .gruppe(bosetting.type == .overfoering ? .overfoering : .flyktning, t)
        case .utl0835L3: .gruppe(.overfoering, t)
        case .utl0834, .utl0834L2: .gruppe(.kollektiv, t)
        // A permit that cannot be renewed gives none (tilskudd 5.1).
        case .utl0838L1:
            t.dannerGrunnlagPermanent == false ? .utenfor(.tillatelseUtenTilskudd) : .gruppe(.humanitaer, t)
        case .utl0838L5a, .utl0838L5b: bosetting.etterAvtale ? .gruppe(.begrenset, t) : .utenfor(.uteAvAvtale)
        case .utl0853L1b, .utl0853L2, .utl0853L3: .gruppe(.selvstendig, t)
        case .utl08Kap6Ref:
            erForSentFamilie(t)
                ? .utenfor(.familieEtterFemAar)
                : .gruppe(t.referansegrunnlag == .utl0838L1 ? .familieHumanitaer : .familie, t)
        default: .utenfor(.tillatelseUtenTilskudd)
        }
    }

    /// More than five years from the first settlement of the reference person to the application (tilskudd 5.1).
    private func erForSentFamilie(_ t: Oppholdstillatelse) -> Bool {
        guard let soekt = t.soeknadsdato, let bosatt = t.referansepersonBosatt else { return false }
        return soekt > bosatt.plus(maaneder: 60)
    }

    /// Years of the group; nil when the permit of the reference person, which decides it, is not known.
    private func familieaar(_ gruppe: Persongruppe, _ t: Oppholdstillatelse?) -> Int? {
        switch gruppe {
        case .familieHumanitaer: regler.maksAarFamilieHumanitaer
        case .familie: t?.referansegrunnlag == nil ? nil : regler.maksAar
        default: regler.maksAar
        }
    }

    /// Settled, registered in Folkeregisteret, and the permit effectuated (tilskudd 1.5); and nothing that contradicts
    /// itself.
    private func vilkaar(
        _ mappe: borrowing Personmappe, _ person: Persongrunnlag, _ bosetting: Bosetting, _ gruppe: Persongruppe,
        _ tillatelse: Oppholdstillatelse?
    ) -> Hinder? {
        if let hinder = person.opphoer.hinder { return hinder }
        if person.opphoer.erIkkeBosatt { return .forsvunnet }
        if mappe.tilbakekalling(senest: runde.skjaering) != nil { return .tilbakekalt }
        if person.bosted.ledd.isEmpty { return person.bosted.hindre.first?.hinder ?? .folkeregister }
        if tillatelse != nil, !harEffektuert(mappe, bosetting) { return .effektuering }
        if gruppe == .familie || gruppe == .familieHumanitaer,
            tillatelse?.soeknadsdato == nil || tillatelse?.referansepersonBosatt == nil
        {
            return .familiedatoer
        }
        let (kommune, kommuner) = (regelverk.kommuner.dagens(bosetting.kommune), regelverk.kommuner)
        return person.bosted.passer(kommune, fra: bosetting.bosatt, kommuner) ? nil : .annenKommune
    }

    /// A permit that gives the right has taken effect; the first may stand without the date although a later one has it.
    private func harEffektuert(_ mappe: borrowing Personmappe, _ bosetting: Bosetting) -> Bool {
        mappe.tillatelser.contains { t in
            guard t.erInnvilget, let dag = t.effektuert, dag <= runde.skjaering else { return false }
            if mappe.person.ensligMindreaarig == true { return true }
            if case .gruppe = gruppe(t, bosetting) { return true }
            return false
        }
    }

    /// Left or died before the person was settled and registered: no case was opened (tilskudd 5.5).
    private func erOpphoertFoerSaken(
        _ person: Persongrunnlag, _ bosetting: Bosetting, _ ordning: Tilskuddsordning
    ) -> Bool {
        // Paid already: then there was a case.
        guard let siste = person.opphoer.siste, !person.betalt.igjen.contains(where: { $0.kode.ordning == ordning })
        else {
            return false
        }
        guard let registrert = person.bosted.foerstRegistrert else { return true }
        return siste.dag < max(bosetting.bosatt, registrert)
    }

    // MARK: Months

    /// A grant of twelfths, due month by month (tilskudd 5.4 and 6.1).
    ///
    /// - Parameter maanederFra: the first month of right in the year.
    func krav(
        _ kode: Tilskuddskode, _ gruppe: Persongruppe, _ aar: Int, _ k: Int, _ bosetting: Bosetting, maanederFra: Int,
        _ person: Persongrunnlag
    ) -> Krav {
        var fordeling = Fordeling(nevner: 12, forskyvning: (maanederFra - 1) % 3)
        var (forfalt, mangler) = (0, 0)
        let sisteForfalte = aar < runde.aar ? 12 : 3 * runde.termin
        for maaned in maanederFra...12 {
            guard person.harRett(12 * aar + maaned - 1, beholder: regler.beholderMaaneder) else {
                mangler += 1
                continue
            }
            fordeling.legg(til: mottaker(person, bosetting, aar, maaned), enheter: 1)
            if maaned <= sisteForfalte { forfalt += 1 }
        }
        var krav = Krav(
            kode: kode, ordning: kode.ordning ?? .integrering, gruppe: gruppe, aar: aar, k: k,
            inngang: bosetting.bosatt,
            satskode: .tilskudd(kode), satsdag: 1.januar(aar), avrunding: .krone, fordeling: fordeling,
            forfall: .enheter(forfalt), forfallsdel: .init(teller: UInt8(forfalt), nevner: 12))
        if mangler > 0 { krav.opphoer = person.opphoer.alle.last { $0.dag.aar <= aar }?.dag }
        if mangler == 13 - maanederFra { krav.utenfor = .opphoert }
        let sisteDag = min(1.januar(aar).plus(maaneder: sisteForfalte).plus(dager: -1), runde.skjaering)
        krav.hinder = person.hinder(
            fra: max(1.januar(aar), bosetting.bosatt.plus(dager: 1)), til: max(sisteDag, 1.januar(aar)))
        return krav
    }

    private func mottaker(_ person: Persongrunnlag, _ bosetting: Bosetting, _ aar: Int, _ maaned: Int) -> Mottaker {
        person.bosted.mottaker(
            maaned: 12 * aar + maaned - 1, bosatt: (regelverk.kommuner.dagens(bosetting.kommune), bosetting.bosatt),
            beholder: regler.beholderMaaneder, borte: person.opphoer.alle, regelverk.kommuner)
    }

    /// Særskilt tilskudd for unaccompanied minors, from the month of settlement to the end of the year of turning 20
    /// (tilskudd 6.1).
    func ensligMindreaarig(_ mappe: borrowing Personmappe, _ person: inout Persongrunnlag, _ ut: inout Personrader) {
        guard mappe.person.ensligMindreaarig == true else { return ikkeEnslig(&person, &ut) }
        guard let bosetting = person.bosetting else { return ut.merk(.ensligMindreaarig, .ikkeBosatt) }
        guard bosetting.etterAvtale else { return ut.merk(.ensligMindreaarig, .uteAvAvtale) }
        guard let tillatelse = mappe.tillatelser.last(where: { $0.erInnvilget && $0.vedtaksdato <= runde.skjaering })
        else {
            return ut.merk(.ensligMindreaarig, .ingenTillatelse)
        }
        if erOpphoertFoerSaken(person, bosetting, .ensligMindreaarig) {
            return ut.merk(.ensligMindreaarig, .opphoert)
        }
        let vilkaar = vilkaar(mappe, person, bosetting, .ensligMindreaarig, tillatelse)
        let foer = ut.rader.count
        for aar in tilskuddsaar where aar >= bosetting.bosatt.aar {
            let alder = aar - mappe.person.foedselsdato.aar
            guard alder <= regler.emSisteAlder else { continue }
            let kode: Tilskuddskode = alder <= regler.emHoeyTil ? .enslig016 : .enslig1720
            let fra = aar == bosetting.bosatt.aar ? bosetting.bosatt.maaned : 1
            let k = aar - bosetting.bosatt.aar + 1
            var krav = krav(kode, .ensligMindreaarig, aar, k, bosetting, maanederFra: fra, person)
            krav.hinder = krav.hinder ?? vilkaar
            utfoer(krav, &person, &ut)
        }
        if ut.rader.count == foer { ut.merk(.ensligMindreaarig, .overAlder) }
    }

    /// Paid as an unaccompanied minor, and the register does not say so any longer: when it ended is not known, and nothing
    /// is taken back until somebody has found out (tilskudd 6.1).
    private func ikkeEnslig(_ person: inout Persongrunnlag, _ ut: inout Personrader) {
        ut.merk(.ensligMindreaarig, .ikkeEnsligMindreaarig)
        for post in person.betalt.igjen where post.kode.ordning == .ensligMindreaarig && tilskuddsaar.contains(post.aar)
        {
            let krav = Krav(
                kode: post.kode, ordning: .ensligMindreaarig, gruppe: .ensligMindreaarig, aar: post.aar, k: 0,
                inngang: person.bosetting?.bosatt ?? 1.januar(post.aar), satskode: .tilskudd(post.kode),
                satsdag: 1.januar(post.aar), avrunding: .krone, fordeling: Fordeling(nevner: 12), forfall: .enheter(0),
                forfallsdel: .init(teller: 0, nevner: 12), hinder: .ikkeLengerEnslig)
            guard !ut.rader.contains(where: { $0.kode == post.kode && Int($0.aar) == post.aar }) else { continue }
            utfoer(krav, &person, &ut)
        }
    }
}
