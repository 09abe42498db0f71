import Kalender
import Regelmotor
import Register

extension Tilskuddsberegner {
    /// Norsktilskudd: three years for right and duty, one for collective protection (tilskudd 4).
    func norsk(_ mappe: borrowing Personmappe, _ person: inout Persongrunnlag, _ ut: inout Personrader) {
        let (kollektiv, rettOgPlikt, nei) = innganger(mappe)
        guard kollektiv != nil || rettOgPlikt != nil else { return ut.merk(.norsk, nei) }
        let foer = ut.rader.count
        var sistK = 0
        if let inngang = kollektiv {
            sistK = 1
            aarskrav(mappe, .norskKollektiv, inngang, til: rettOgPlikt, &person, &ut)
        }
        if let inngang = rettOgPlikt {
            sistK = 3
            aarskrav(mappe, .norskRettOgPlikt, inngang, til: nil, &person, &ut)
        }
        if ut.rader.count == foer {
            let siste = rettOgPlikt ?? kollektiv ?? runde.skjaering
            ut.merk(.norsk, siste.aar + sistK - 1 < tilskuddsaar.lowerBound ? .aareneErGaatt : .ikkeBegynt)
        }
    }

    /// Every grant year of one entry.
    ///
    /// - Parameter til: the day the person comes into another group; instalments from then on are of that one.
    private func aarskrav(
        _ mappe: borrowing Personmappe, _ gruppe: Persongruppe, _ inngang: Dato, til neste: Dato?,
        _ person: inout Persongrunnlag, _ ut: inout Personrader
    ) {
        let vilkaar = norskvilkaar(mappe, person, inngang)
        for k in 1...(gruppe == .norskKollektiv ? 1 : 3) {
            let aar = inngang.aar + k - 1
            let periode = tilskuddsperiode(inngang, k)
            // The last instalment of a year can be due in the next one.
            guard tilskuddsaar.contains(aar) || tilskuddsaar.contains(periode.til.aar), periode.fra <= runde.skjaering
            else { continue }
            var (kode, hinder): (Tilskuddskode, Hinder?) = (.norsk37d, vilkaar)
            if gruppe == .norskRettOgPlikt {
                if let erLav = landgrupper.erLav(land(mappe.person)) {
                    kode = (erLav ? Self.lave : Self.hoeye)[k - 1]
                } else {
                    (kode, hinder) = (.ukjent, hinder ?? .landbakgrunn)
                }
            }
            hinder = hinder ?? person.hinder(fra: periode.fra, til: min(periode.til, runde.skjaering))
            let (forfalt, terminer, opphoert) = forfalteTerminer(periode, person.opphoer, til: neste)
            var krav = Krav(
                kode: kode, ordning: .norsk, gruppe: gruppe, aar: aar, k: k, inngang: inngang,
                satskode: .tilskudd(kode),
                satsdag: 1.januar(aar), avrunding: aar < regler.norskKronerFra ? .oere : .krone,
                fordeling: dagsfordeling(mappe, person, periode.fra, periode.til),
                forfall: .andel(forfalt, av: terminer),
                forfallsdel: .init(teller: UInt8(forfalt), nevner: UInt8(terminer)), hinder: hinder)
            if opphoert {
                krav.opphoer = person.opphoer.siste?.dag
                if forfalt == 0 { krav.utenfor = .opphoert }
            }
            utfoer(krav, &person, &ut)
        }
    }

    /// The country that tells the class: for the stateless, where they come from.
    private func land(_ person: Person) -> Landkode {
        regler.landfelt == .opprinnelsesland || person.statsborgerskap == Landgrupper.statsloes
            ? person.opprinnelsesland : person.statsborgerskap
    }

    private static let hoeye: [Tilskuddskode] = [.norsk1Hoey, .norsk2Hoey, .norsk3Hoey]
    private static let lave: [Tilskuddskode] = [.norsk1Lav, .norsk2Lav, .norsk3Lav]

    /// What the year of the person is: a year from the day of entry, or the calendar year.
    private func tilskuddsperiode(_ inngang: Dato, _ k: Int) -> (fra: Dato, til: Dato) {
        switch regler.norskdeling {
        case .personaar:
            let fra = inngang.plus(maaneder: 12 * (k - 1))
            return (fra, inngang.plus(maaneder: 12 * k).plus(dager: -1))
        case .kalenderaar:
            let aar = inngang.aar + k - 1
            return (max(inngang, 1.januar(aar)), 31.desember(aar))
        }
    }

    /// Instalments due by the run, of how many. None has a basis date after death, emigration or a new group.
    private func forfalteTerminer(
        _ periode: (fra: Dato, til: Dato), _ opphoer: Opphoerssvar, til neste: Dato?
    ) -> (forfalt: Int, av: Int, opphoert: Bool) {
        let foerste = periode.fra.kvartal
        let antall = regler.norskdeling == .personaar ? 4 : 4 - foerste % 4
        var forfalt = 0
        var opphoert = false
        for kvartal in foerste..<foerste + antall where kvartal <= runde.kvartal {
            let grunnlagsdag = Tilskuddsrunde.sisteDag(kvartal / 4, kvartal % 4 + 1)
            if let neste, grunnlagsdag >= neste { continue }
            if !opphoer.erHer(grunnlagsdag) {
                opphoert = true
                continue
            }
            forfalt += 1
        }
        return (forfalt, antall, opphoert)
    }

    /// Vedtak registered, and where the person lives known.
    private func norskvilkaar(_ mappe: borrowing Personmappe, _ person: Persongrunnlag, _ inngang: Dato) -> Hinder? {
        if let hinder = person.opphoer.hinder { return hinder }
        if mappe.tilbakekalling(senest: runde.skjaering) != nil { return .tilbakekalt }
        let skjaering = runde.skjaering
        // In a centre until it is left; whoever has left one and is not registered anywhere, lives nobody knows where.
        let borIMottak = mappe.adresser.contains {
            $0.erMottak(foer: skjaering) && $0.gyldigTil ?? skjaering >= skjaering
        }
        if person.bosted.ledd.isEmpty, !borIMottak {
            return person.bosted.hindre.first?.hinder ?? .folkeregister
        }
        let harVedtak = mappe.vedtak.contains { $0.erNorsk && $0.erFattet && $0.vedtaksdato <= skjaering }
        return inngang >= regler.norskvedtakFra && !harVedtak ? .norskvedtak : nil
    }

    // MARK: Entry

    /// The day the person came under collective protection, and the day under the ordinary rules.
    func innganger(_ mappe: borrowing Personmappe) -> (kollektiv: Dato?, rettOgPlikt: Dato?, nei: Utenfor) {
        var (kollektiv, rettOgPlikt): (Dato?, Dato?) = (nil, nil)
        var nei = Utenfor.ingenTillatelse
        let bytte = Byttefra34(mappe, regelverk)
        for t in mappe.tillatelser where t.erInnvilget && t.vedtaksdato <= runde.skjaering {
            guard let rett = t.norskrett(regelverk) else {
                nei = .tillatelseUtenTilskudd
                continue
            }
            if rett == .plikt {
                nei = .bareplikt
                continue
            }
            if let bytte, t.vedtaksdato >= bytte.ny.vedtaksdato {
                nei = .bytteFraKollektiv
                continue
            }
            guard let dag = inngangsdag(mappe, t) else {
                nei = .familieEtterFemAar
                continue
            }
            guard dag <= runde.skjaering else {
                nei = .ikkeBegynt
                continue
            }
            if rett == .kollektiv {
                kollektiv = min(kollektiv ?? dag, dag)
            } else {
                rettOgPlikt = min(rettOgPlikt ?? dag, dag)
            }
        }
        // Age is tested on the first day and never again: who came as a child does not come in at a renewal.
        let foedt = mappe.person.foedselsdato
        let (k, r) = (
            kollektiv.flatMap { harAlder(foedt, $0) ? $0 : nil }, rettOgPlikt.flatMap { harAlder(foedt, $0) ? $0 : nil }
        )
        if k == nil, r == nil, kollektiv != nil || rettOgPlikt != nil { nei = .utenforAlder }
        return (k, r, nei)
    }

    /// The grant of the permit, or the arrival when that is later. Families who wait for identity come in at the first
    /// renewal, and family of refugees only within five years (tilskudd 4.1).
    private func inngangsdag(_ mappe: borrowing Personmappe, _ t: Oppholdstillatelse) -> Dato? {
        var dag = t.vedtaksdato
        switch t.grunnlag {
        case .utl0838L5a, .utl0838L5b:
            guard
                let fornyet = mappe.tillatelser.filter({ $0.erInnvilget && $0.erFornyelse == true }).map(\.vedtaksdato)
                    .min()
            else { return .aldri }
            dag = max(dag, fornyet)
        case .utl08Kap6Ref where t.bokstav(regelverk) == nil: return nil
        default: break
        }
        return max(dag, t.ankomst ?? dag)
    }

    /// 18–66 years, and from 16 for those who came in under introduksjonsloven (tilskudd 4.1).
    private func harAlder(_ foedt: Dato, _ inngang: Dato) -> Bool {
        let dag =
            switch regler.norskalder {
            case .inngangsdato: inngang
            case .foersteJanuar: 1.januar(inngang.aar)
            case .termindato: Tilskuddsrunde.sisteDag(inngang.aar, inngang.kvartal % 4 + 1)
            }
        return ((inngang < 1.januar(2021) ? 16 : 18)..<67).contains(foedt.alder(paa: dag))
    }

    // MARK: Days

    /// The days of the person's year by receiver: the kommune of the address, vertskommunen while in reception, and the
    /// fylkeskommune in full-time upper secondary education (tilskudd 4.4).
    private func dagsfordeling(
        _ mappe: borrowing Personmappe, _ person: Persongrunnlag, _ fra: Dato, _ til: Dato
    ) -> Fordeling {
        var fordeling = Fordeling(nevner: fra.dager(til: til) + 1)
        let steder = oppholdssteder(mappe, person)
        guard !steder.isEmpty else { return fordeling }
        let vgo = mappe.vgoFulltid.filter { $0.teller && $0.fra <= min(til, runde.skjaering) }
        var dag = fra
        while dag <= til {
            let sted = steder.last { $0.fra <= dag } ?? steder[0]
            var slutt = min(til, steder.first { $0.fra > dag }?.fra.plus(dager: -1) ?? til)
            var mottaker = Mottaker(sted.kommune)
            if let skole = vgo.first(where: { $0.fra <= dag && dag <= $0.til ?? til }) {
                let fylke = skole.fylke != 0 ? UInt16(skole.fylke) : sted.kommune.tall / 100
                mottaker = Mottaker(fylke: fylke, regelverk.kommuner, hos: mottaker)
                slutt = min(slutt, skole.til ?? til)
            } else if let neste = vgo.map(\.fra).filter({ $0 > dag }).min() {
                slutt = min(slutt, neste.plus(dager: -1))
            }
            fordeling.legg(til: mottaker, enheter: dag.dager(til: slutt) + 1)
            dag = slutt.plus(dager: 1)
        }
        return fordeling
    }

    /// Reception centres until the first address, then the addresses. Each lasts until the next begins.
    func oppholdssteder(
        _ mappe: borrowing Personmappe, _ person: Persongrunnlag
    ) -> [(kommune: Kommunenummer, fra: Dato)] {
        let adresser = person.bosted.ledd.map { (kommune: $0.kommune, fra: $0.fra) }
        let mottak = mappe.adresser.filter { $0.erMottak(foer: runde.skjaering) }
            .map { (kommune: regelverk.kommuner.dagens($0.kommune), fra: $0.gyldigFra) }
            .filter { ett in adresser.first.map { ett.fra < $0.fra } ?? true }
            .sorted { ($0.fra, $0.kommune) < ($1.fra, $1.kommune) }
        return mottak + adresser
    }
}

extension AdresseOppfoelging {
    func erMottak(foer dag: Dato) -> Bool { rolle == .mottak && teller && gyldigFra <= dag }
}

extension Dato {
    fileprivate static let aldri = Dato(dagnummer: .max)
}
