import Kalender
import Register

/// A made-up person from a seed, and the day the rules are asked on.
///
/// The person has a story that nearly holds (permit, settlement, decisions, end), with the dates of the story drawn
/// close to the limits of the law, and then a few rows of some other kinds. Any row may be annulled or missing.
struct Fasitperson {
    var mappe: Personmappe
    let dato: Dato

    var t: Terning
    var post: UInt32 = 0
    /// The days of the story, known or not to the register.
    var tillatt: Dato
    var bosatt: Dato
    var start: Dato
    var slag: Slag

    enum Slag { case flyktning, kollektiv, bytte, familie, arbeid, rot }

    init(froe: UInt64) {
        var t = Terning(froe: froe)
        dato = Fasitperson.beregningsdag(&t)
        slag = t.en(blant: [.flyktning, .flyktning, .kollektiv, .kollektiv, .bytte, .bytte, .familie, .arbeid, .rot])
        tillatt = min(Fasitperson.tillatelsesdag(&t, slag), dato)
        bosatt = min(tillatt.plus(dager: t.en(av: 5) ? -t.tall(200) : t.tall(150)), dato)
        start = Fasitperson.startdag(&t, tillatt, bosatt)
        mappe = Personmappe(
            Person(person: 1, foedselsdato: Fasitperson.foedselsdag(&t, t.en(av: 2) ? tillatt : start)))
        self.t = t
        personen()
        tillatelsene()
        bosettingene()
        vedtakene()
        kategoriene()
        programmet()
        if self.t.en(av: 2) { arbeidet() }
        if self.t.en(av: 2) { fravaeret() }
        if self.t.en(av: 2) { norsken() }
        if self.t.en(av: 5) { numrene() }
    }

    private static func beregningsdag(_ t: inout Terning) -> Dato {
        t.naer(t.en(blant: [1.mars(2026), 17.april(2026), 1.juli(2026), 15.september(2026), 1.mars(2027)]), 4)
    }

    private static func tillatelsesdag(_ t: inout Terning, _ slag: Slag) -> Dato {
        let grenser = [
            1.januar(2021), 1.januar(2022), 1.august(2023), 1.januar(2025), 1.januar(2026), 1.mars(2026),
        ]
        let dag = t.en(av: 3) ? t.naer(t.en(blant: grenser)) : t.dag(1.juni(2023), 1100)
        return slag == .kollektiv || slag == .bytte ? max(dag, t.naer(11.mars(2022), 1)) : dag
    }

    /// Near the three months, the two years, or a turn of the year.
    private static func startdag(_ t: inout Terning, _ tillatt: Dato, _ bosatt: Dato) -> Dato {
        switch t.tall(5) {
        case 0: t.naer(Veggkalender.fristDag(bosatt, 3), 2)
        case 1: t.naer(Veggkalender.fristDag(max(bosatt, tillatt), 24), 3)
        case 2: t.naer(t.en(blant: [1.januar(2025), 1.januar(2026), 1.juli(2026)]))
        default: bosatt.plus(dager: t.tall(250))
        }
    }

    /// An age at a limit, to the day, or any age.
    private static func foedselsdag(_ t: inout Terning, _ dag: Dato) -> Dato {
        guard t.en(av: 2) else { return t.dag(1.januar(1965), 40 * 365) }
        let alder = t.en(blant: [18, 25, 26, 55, 56, 67])
        return Veggkalender.fristDag(dag, -12 * alder).plus(dager: t.tall(3) - 1)
    }

    // MARK: - Rows

    mutating func kilde() -> Radkilde {
        post += 1
        return Radkilde(linje: post + 1, post: post, id: .tom)
    }

    /// Registered near the two months, near the turn of the year, or at once; or not known.
    mutating func felles(_ hendt: Dato? = nil) -> Fellesfelt {
        var registrert: Dato?
        if let hendt, t.en(av: 2) {
            switch t.tall(4) {
            case 0: registrert = t.naer(Veggkalender.fristDag(hendt, 2), 1)
            case 1: registrert = t.naer(t.en(blant: [1.januar(2026), 28.februar(2026)]), 2)
            default: registrert = hendt.plus(dager: t.tall(20))
            }
        }
        return Fellesfelt(registrert: registrert, annullert: t.en(av: 20))
    }

    private mutating func personen() {
        mappe.person.borger = t.en(av: 12) ? t.en(blant: [.nordisk, .eoes, .ukjent]) : .annen
        mappe.person.harBarnUnder18 = t.jaNei()
        if t.en(av: 5) {
            mappe.person.lovgrunnlag = t.en(blant: [
                .introloven, .integreringsloven, .integreringsloven, .integreringsloven6a,
            ])
        }
    }

    private mutating func tillatelsene() {
        if t.en(av: 40) { return }
        let beskyttelse: [Oppholdsgrunnlag] = [
            .utl0828, .utl0828, .utl0835L3, .utl0838L1, .utl0838L5a, .utl0838L5b, .utl0853L1b, .utl0853L2,
        ]
        let kollektiv: Oppholdsgrunnlag = t.en(av: 4) ? .utl0834 : .utl0834L2
        switch slag {
        case .flyktning: tillatelse(t.en(blant: beskyttelse), tillatt)
        case .kollektiv: tillatelse(kollektiv, tillatt)
        case .bytte:
            tillatelse(kollektiv, tillatt)
            let ny = t.en(av: 2) ? t.naer(1.januar(2026), 2) : tillatt.plus(dager: 60 + t.tall(900))
            let andre: [Oppholdsgrunnlag] = [
                .utl0828, .utl0828, .utl0838L1, .utl08Kap6Ref, .utl08Kap6Annen, .utl0823, .utl0862, .eoes,
            ]
            tillatelse(t.en(blant: andre), ny)
        case .familie:
            tillatelse(t.en(blant: [.utl08Kap6Ref, .utl08Kap6Ref, .utl08Kap6Annen]), tillatt)
            if t.en(av: 3) { tillatelse(.utl0828, tillatt.plus(dager: t.tall(500))) }
        case .arbeid: tillatelse(t.en(blant: [.utl0823, .utl0825, .utl08Kap6Arbeid, .utl08Kap6Annen]), tillatt)
        case .rot:
            for _ in 0...t.tall(3) {
                tillatelse(
                    t.en(blant: Oppholdsgrunnlag.koder.map(\.verdi)), tillatt.plus(dager: t.tall(900) - 100))
            }
        }
        if t.en(av: 5) { tillatelse(t.en(blant: beskyttelse + [.utl0862]), tillatt.plus(dager: 200 + t.tall(700))) }
        if t.en(av: 6), let en = mappe.tillatelser.first {
            var fornyelse = en
            (fornyelse.kilde, fornyelse.erFornyelse) = (kilde(), true)
            fornyelse.vedtaksdato = min(en.vedtaksdato.plus(dager: 300 + t.tall(100)), dato)
            mappe.tillatelser.append(fornyelse)
        }
        if t.en(av: 15) { mappe.tillatelser.shuffle(using: &t) }
    }

    private mutating func tillatelse(_ grunnlag: Oppholdsgrunnlag, _ vedtatt: Dato) {
        let dag = min(vedtatt, dato)
        let fraUtlandet = t.jaNei()
        let ankomster = [1.januar(2021), 1.januar(2022), 1.august(2023)]
        let referanse = t.en(av: 3) ? nil : dag.plus(dager: -t.tall(3000))
        var soekt = t.en(av: 2) ? nil : dag.plus(dager: 10 - t.tall(300))
        if let referanse, t.en(av: 2) { soekt = t.naer(Veggkalender.fristDag(referanse, 60), 2) }
        var ankomst = t.en(av: 3) ? nil : dag.plus(dager: t.tall(60) - 40)
        if t.en(av: 3) { ankomst = t.naer(t.en(blant: ankomster), 1) }
        let erGift = grunnlag == .utl08Kap6Ref || grunnlag == .utl08Kap6Annen
        mappe.tillatelser.append(
            Oppholdstillatelse(
                kilde: kilde(), felles: Fellesfelt(annullert: t.en(av: 25)), grunnlag: grunnlag, vedtaksdato: dag,
                soeknadsdato: soekt, ankomst: ankomst, gyldigFra: t.en(av: 4) ? dag : nil,
                gyldigTil: t.en(av: 4) ? dag.plus(dager: t.tall(700) - 10) : nil,
                referansepersonBosatt: erGift ? referanse : nil,
                utfall: t.en(av: 12) ? t.en(blant: [.avslag, .tilbakekalt]) : t.en(blant: [nil, .innvilget]),
                soektFraUtlandet: fraUtlandet, erFornyelse: t.en(av: 10) ? t.en(av: 2) : nil,
                dannerGrunnlagPermanent: t.en(av: 3) ? nil : t.en(av: 2)))
    }

    private mutating func bosettingene() {
        if !t.en(av: 7) { bosetting(bosatt) }
        if t.en(av: 8) { bosetting(bosatt.plus(dager: t.tall(400) - 100)) }
        if t.en(av: 3) { adresse(.bor, bosatt) }
        if t.en(av: 3) { adresse(.oppfoelging, bosatt) }
        if t.en(av: 5) { adresse(t.en(blant: [.bor, .oppfoelging, .mottak]), start.plus(dager: t.tall(500))) }
    }

    private mutating func bosetting(_ dag: Dato) {
        let dag = min(dag, dato)
        mappe.bosettinger.append(
            Bosetting(
                kilde: kilde(), felles: felles(dag), kommune: Kommunenummer(5522), bosatt: dag,
                etterAvtale: !t.en(av: 4)))
    }

    private mutating func adresse(_ rolle: Adresserolle, _ dag: Dato) {
        let dag = min(dag, dato)
        mappe.adresser.append(
            AdresseOppfoelging(
                kilde: kilde(), felles: Fellesfelt(annullert: t.en(av: 20)), rolle: rolle,
                kommune: Kommunenummer(t.en(blant: [5522, 5522, 301, 4648])), gyldigFra: dag,
                gyldigTil: t.en(av: 3) ? dag.plus(dager: t.tall(300)) : nil,
                folkeregistrert: rolle == .bor && !t.en(av: 3) ? dag.plus(dager: t.tall(30)) : nil))
    }

    private mutating func kategoriene() {
        guard t.en(av: 3) else { return }
        let intro: [Kategori] = [.rpIntro, .rpIntro, .rettIntro, .kanIntro, .rpIntroGml, .katUkjent]
        let norsk: [Kategori] = [.rpNorsk, .rpNorsk, .rettNorsk, .pliktNorsk, .asylnorsk]
        for _ in 0...t.tall(2) {
            let fra = t.en(av: 2) ? nil : tillatt.plus(dager: t.tall(200))
            mappe.kategorier.append(
                NirKategori(
                    kilde: kilde(), felles: Fellesfelt(annullert: t.en(av: 10)),
                    kategori: t.en(av: 2) ? t.en(blant: intro) : t.en(blant: norsk), fra: fra,
                    til: t.en(av: 5) ? (fra ?? tillatt).plus(dager: t.tall(900)) : nil))
        }
    }
}
