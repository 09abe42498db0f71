import Kalender
import Register

extension Personmappe {
    /// The current ending of a scheme: latest date, not annulled, and not followed by a newer participation (A-05).
    /// An ending dated after `dag` has not happened yet.
    ///
    /// After an ending by bortfall a participation on the same day opens a new run too (A-10).
    func gjeldendeAvslutning(_ ordning: Ordning, paa dag: Dato, _ spor: inout some Spor) -> Avslutning? {
        guard let avslutning = gjeldendeAvslutning(ordning, paa: dag) else {
            sporNyttLoep(ordning, paa: dag, &spor)
            return nil
        }
        let system = avslutning.avsluttetAv == .regelmotor ? ", registrert av Regelmotor" : ""
        spor.sa(
            .avslutning, avslutning.aarsak == .bortfallArbeid ? .rapBortfall : .intl3Ledd3,
            avslutning.aarsak == .bortfallArbeid ? nil : Hjemmel(.integreringsloven, "18 a"),
            "\(avslutning.type.etikett) \(avslutning.dato.norsk), \(avslutning.aarsak.etikett)\(system)")
        spor.rad(avslutning, "avslutningsdato \(avslutning.dato.norsk)")
        return avslutning
    }

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
    public func kategori(paa dag: Dato, blant erAktuell: (Kategori) -> Bool) -> NirKategori? {
        var best: NirKategori?
        for rad in kategorier where rad.teller && erAktuell(rad.kategori) {
            guard rad.fra.map({ $0 <= dag }) ?? true, rad.til.map({ dag <= $0 }) ?? true else { continue }
            if let naa = best, (naa.fra?.dagnummer ?? .min) > (rad.fra?.dagnummer ?? .min) { continue }
            best = rad
        }
        return best
    }

    /// The municipality, and the rows that tell it.
    func kommune(paa dag: Dato, _ kommuner: Kommuneregister, _ spor: inout some Spor) -> Kommunenummer {
        let kommune = kommune(paa: dag, kommuner)
        guard kommune.erSatt, spor.lytter else { return kommune }
        spor.sa(.kommune, .intl3Ledd3, Hjemmel(.integreringsloven, "3"), "følges opp i \(kommune.sifre)")
        for a in adresser where a.teller && a.gjelder(dag) {
            spor.rad(a, "\(a.rolle.etikett) fra \(a.gyldigFra.norsk)")
        }
        if adresser.isEmpty { for b in bosettinger where b.teller && b.bosatt <= dag { spor.rad(b, "bosatt") } }
        return kommune
    }

    /// Endings that a newer participation has set aside (A-05, A-10).
    private func sporNyttLoep(_ ordning: Ordning, paa dag: Dato, _ spor: inout some Spor) {
        guard spor.lytter else { return }
        guard avslutninger.contains(where: { $0.teller && $0.ordning == ordning && $0.dato <= dag }) else { return }
        spor.sa(.avslutning, .intl3Ledd3, Hjemmel(.integreringsloven, "18 a"), "ingen: deltakeren har begynt på nytt")
        for a in avslutninger where a.teller && a.ordning == ordning && a.dato <= dag {
            spor.rad(a, "avsluttet \(a.dato.norsk)")
        }
        for v in vedtak where v.erDeltakelse { spor.rad(v, "deltakelse vedtatt \(v.vedtaksdato.norsk)") }
    }

    /// Follow-up municipality on the day, else where the person lives, else where the person was settled last.
    ///
    /// Today's codes; none for a strictly protected address (L-06).
    public func kommune(paa dag: Dato, _ kommuner: Kommuneregister) -> Kommunenummer {
        guard person.adressegradering != .strengtFortrolig else { return .ingen }
        if let adresse = adresse(.oppfoelging, paa: dag) ?? adresse(.bor, paa: dag) {
            return kommuner.dagens(adresse.kommune)
        }
        var sist: Bosetting?
        for b in bosettinger where b.teller && b.bosatt <= dag {
            if let naa = sist, naa.bosatt > b.bosatt { continue }
            sist = b
        }
        return kommuner.dagens(sist?.kommune ?? .ingen)
    }

    /// Of the addresses of a role that are open on the day, the one that began last, ties to the last in the extract:
    /// an old one may not have been closed.
    public func adresse(_ rolle: Adresserolle, paa dag: Dato) -> AdresseOppfoelging? {
        var nyeste: AdresseOppfoelging?
        for a in adresser where a.teller && a.rolle == rolle && a.gjelder(dag) {
            if let naa = nyeste, naa.gyldigFra > a.gyldigFra { continue }
            nyeste = a
        }
        return nyeste
    }

    /// The municipality of an event: the one registered on the row, else the one that followed up that day.
    public func kommune(for rad: some Hendelsesrad, dato: Dato, _ kommuner: Kommuneregister) -> Kommunenummer {
        guard person.adressegradering != .strengtFortrolig else { return .ingen }
        return rad.felles.kommune.erSatt ? kommuner.dagens(rad.felles.kommune) : kommune(paa: dato, kommuner)
    }
}

extension AdresseOppfoelging {
    /// Open on the day; both ends inclusive.
    public func gjelder(_ dag: Dato) -> Bool {
        guard gyldigFra <= dag else { return false }
        return gyldigTil.map { dag <= $0 } ?? true
    }
}

extension Hjemmel {
    /// Not law: what the register shows, and it wins (AVKLARINGER D-20).
    fileprivate static let nirViser = Hjemmel("NIRs egen kategori, som gjelder i listene")
}

/// The categories NIR shows on the day.
struct Levertkategori {
    /// The person has rows, in force or not. Without any the computed categories are used.
    let finnes: Bool
    let intro: Kategori?
    let norsk: Kategori?

    init(_ mappe: borrowing Personmappe, paa dag: Dato, _ spor: inout some Spor) {
        finnes = mappe.kategorier.contains(where: \.teller)
        let (i, n) = (
            mappe.kategori(paa: dag, blant: \.gjelderIntro), mappe.kategori(paa: dag, blant: \.gjelderNorsk)
        )
        (intro, norsk) = (i?.kategori, n?.kategori)
        guard finnes, spor.lytter else { return }
        spor.sa(
            .maalgruppe, .intl81, .nirViser,
            "NIR viser \(i?.kategori.etikett ?? "ingen kategori for introduksjonsprogram")")
        for k in mappe.kategorier where k.teller && k.kategori.gjelderIntro { spor.rad(k, k.kategori.etikett) }
        spor.sa(.norskgruppe, .intl26, .nirViser, "NIR viser \(n?.kategori.etikett ?? "ingen kategori for norsk")")
        for k in mappe.kategorier where k.teller && !k.kategori.gjelderIntro { spor.rad(k, k.kategori.etikett) }
    }
}

extension Kategori {
    public var gjelderIntro: Bool {
        switch self {
        case .rpIntro, .rettIntro, .kanIntro, .rpIntroGml, .kanIntroGml: true
        default: false
        }
    }

    public var gjelderNorsk: Bool {
        switch self {
        case .rpNorsk, .pliktNorsk, .rettNorsk, .asylnorsk: true
        default: false
        }
    }
}
