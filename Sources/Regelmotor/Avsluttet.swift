import Kalender
import Register

extension Personmappe {
    /// The current ending of a scheme: latest date, not annulled, and not followed by a newer participation.
    /// An ending dated after `dag` has not happened yet.
    ///
    /// After an ending by bortfall a participation on the same day opens a new run too.
    public func gjeldendeAvslutning(_ ordning: Ordning, paa dag: Dato) -> Avslutning? {
        var siste: Avslutning?
        for a in avslutninger where a.teller && a.ordning == ordning && a.dato <= dag {
            if let naa = siste, naa.dato > a.dato { continue }
            siste = a
        }
        guard let siste else { return nil }
        guard ordning == .intro else { return siste }
        let erBortfall = siste.aarsak == .bortfallArbeid
        let nyere = vedtak.contains { v in
            guard v.erDeltakelse else { return false }
            let start = v.startdato ?? v.vedtaksdato
            return start > siste.dato || erBortfall && start == siste.dato
        }
        return nyere ? nil : siste
    }

    /// The delivered category in force on the day; of several the one that began last.
    func kategori(paa dag: Dato, blant erAktuell: (Kategori) -> Bool) -> Kategori? {
        var best: NirKategori?
        for rad in kategorier where rad.teller && erAktuell(rad.kategori) {
            guard rad.fra.map({ $0 <= dag }) ?? true, rad.til.map({ dag <= $0 }) ?? true else { continue }
            if let naa = best, (naa.fra?.dagnummer ?? .min) > (rad.fra?.dagnummer ?? .min) { continue }
            best = rad
        }
        return best?.kategori
    }

    /// Follow-up municipality on the day, else where the person lives, else where the person was settled last.
    ///
    /// Today's codes; none for a strictly protected address (L-06).
    public func kommune(paa dag: Dato, _ kommuner: Kommuneregister) -> Kommunenummer {
        guard person.adressegradering != .strengtFortrolig else { return .ingen }
        if let kommune = nyeste(.oppfoelging, paa: dag) ?? nyeste(.bor, paa: dag) { return kommuner.dagens(kommune) }
        var sist: Bosetting?
        for b in bosettinger where b.teller && b.bosatt <= dag {
            if let naa = sist, naa.bosatt > b.bosatt { continue }
            sist = b
        }
        return kommuner.dagens(sist?.kommune ?? .ingen)
    }

    /// Of the addresses of a role that are open on the day, the one that began last: an old one may not have been closed.
    private func nyeste(_ rolle: Adresserolle, paa dag: Dato) -> Kommunenummer? {
        var nyeste: AdresseOppfoelging?
        for a in adresser where a.teller && a.rolle == rolle && a.gyldigFra <= dag {
            guard a.gyldigTil.map({ dag <= $0 }) ?? true else { continue }
            if let naa = nyeste, naa.gyldigFra > a.gyldigFra { continue }
            nyeste = a
        }
        return nyeste?.kommune
    }

    /// The municipality of an event: the one registered on the row, else the one that followed up that day.
    public func kommune(for rad: some Hendelsesrad, dato: Dato, _ kommuner: Kommuneregister) -> Kommunenummer {
        guard person.adressegradering != .strengtFortrolig else { return .ingen }
        return rad.felles.kommune.erSatt ? kommuner.dagens(rad.felles.kommune) : kommune(paa: dato, kommuner)
    }
}

extension Kategori {
    var gjelderIntro: Bool {
        switch self {
        case .rpIntro, .rettIntro, .kanIntro, .rpIntroGml, .kanIntroGml: true
        default: false
        }
    }

    var gjelderNorsk: Bool {
        switch self {
        case .rpNorsk, .pliktNorsk, .rettNorsk, .asylnorsk: true
        default: false
        }
    }
}
