import Kalender
import Register

struct Bortfallsfasit {
    enum Status: String {
        case bortfalt = "BORTFALT"
        case gjeninntraadt = "GJENINNTRAADT"
        case fristUte = "FRIST_UTE"
    }

    var vedtaksdato: Dato
    var status: Status
    /// INTL-8-4b: the day the work ended or the offer lapsed.
    var hendelse: Dato?
    /// Earliest start of a participation decided after the bortfall.
    var senereStart: Dato?
}

struct Oppstartsfasit {
    enum Status: String {
        case oppfylt = "OPPFYLT"
        case brudd = "BRUDD"
        case aapen = "AAPEN"
        case ikkeAktuell = "IKKE_AKTUELL"
    }

    var status = Status.ikkeAktuell
    var frist: Dato?
}

extension Fasit {
    /// the latest ending, unless a participation began after it (or on the day, after a bortfall).
    func gjeldendeAvslutning() -> Avslutning? {
        let siste = sist(p.avslutninger.filter { $0.ordning == .intro && $0.dato <= dato }, \.dato)
        guard let siste else { return nil }
        for d in deltakelser {
            let begynte = d.startdato ?? d.vedtaksdato
            if begynte > siste.dato || begynte == siste.dato && siste.aarsak == .bortfallArbeid { return nil }
        }
        return siste
    }

    /// INTL-8-1: two years from the day the person both lives in a municipality and holds a permit of § 9.
    func toaarsdagen() -> Dato? {
        guard let bosatt = bosetting?.bosatt else { return nil }
        let tillatt = tillatelser.filter { bokstav($0) != nil }.map(\.vedtaksdato).min()
        return Veggkalender.fristDag(max(bosatt, tillatt ?? bosatt), 24)
    }

    /// INTL-8-4, INTL-8-4b and V-01.
    func gjeldendeBortfall() -> Bortfallsfasit? {
        guard let vedtak = sist(fattet(.bortfallArbeid), \.vedtaksdato) else { return nil }
        let senere = deltakelser.filter { erEtter($0, bortfall: vedtak) }
        var svar = Bortfallsfasit(vedtaksdato: vedtak.vedtaksdato, status: .bortfalt)
        svar.hendelse = arbeidSluttet(etter: vedtak.vedtaksdato)
        svar.senereStart = senere.compactMap(\.startdato).min()
        if !senere.isEmpty || svar.hendelse != nil {
            svar.status = .gjeninntraadt
        } else if let toaarsgrense, dato >= toaarsgrense {
            svar.status = .fristUte
        }
        return svar
    }

    /// Decided after the bortfall; on the same day the registration decides, and an unknown one counts as after.
    func erEtter(_ deltakelse: Vedtak, bortfall: Vedtak) -> Bool {
        if deltakelse.vedtaksdato != bortfall.vedtaksdato { return deltakelse.vedtaksdato > bortfall.vedtaksdato }
        guard let a = deltakelse.felles.registrert, let b = bortfall.felles.registrert else { return true }
        return a >= b
    }

    private func arbeidSluttet(etter bortfall: Dato) -> Dato? {
        guard let toaarsgrense else { return nil }
        let stillinger = p.arbeid.filter { $0.timer >= Desimal(30) }
        let iArbeid = stillinger.contains { $0.fra <= dato && ($0.til.map { $0 > dato } ?? true) }
        if iArbeid { return nil }
        return stillinger.compactMap(\.til).filter { $0 >= bortfall && $0 <= dato && $0 < toaarsgrense }.max()
    }

    var reaktivert: Dato? { bortfall?.hendelse }

    var erBortfaltNaa: Bool { bortfall.map { $0.status != .gjeninntraadt } ?? false }

    /// INTL-12 and INTL-3-3.
    func oppstartsfrist() -> Oppstartsfasit {
        var svar = Oppstartsfasit()
        guard kategori.gjeldendeIntro == .rpIntro, lov != .introloven, !erBortfaltNaa, let fra = utgangspunkt else {
            return svar
        }
        let frist = Veggkalender.fristDag(fra, 3)
        let erAvvist = p.krav.contains {
            $0.ordning == .intro && $0.type == .avvist && $0.dato >= fra && $0.dato <= dato
        }
        if erAvvist && deltakelser.isEmpty { return svar }
        svar.frist = frist
        let begynte = bortfall == nil ? start : bortfall?.senereStart
        if let begynte {
            svar.status = begynte <= frist ? .oppfylt : .brudd
        } else {
            svar.status = dato > frist ? .brudd : .aapen
        }
        return svar
    }

    private var utgangspunkt: Dato? {
        let krav = p.krav.filter { $0.ordning == .intro && $0.type == .krav }.map(\.dato)
        if let reaktivert { return krav.filter { $0 >= reaktivert }.min() }
        if let bortfall { return krav.filter { $0 >= bortfall.vedtaksdato }.min() }
        return p.bosettinger.filter(\.etterAvtale).map(\.bosatt).min() ?? krav.min()
    }
}
