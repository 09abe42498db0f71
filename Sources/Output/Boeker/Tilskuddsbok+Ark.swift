import Tekster

extension Tilskuddsbok {
    private var kommunevalg: Arkvalg {
        Arkvalg(
            tittel: Tilskuddsboktekster.kommunerTittel.i(form),
            ingress: [Tilskuddsboktekster.kommunerForklart.i(form)], frosneKolonner: 2, alltidFilter: true,
            tabellnavn: "Kommuner")
    }

    private var holdtvalg: Arkvalg {
        Arkvalg(
            tittel: Tilskuddsboktekster.holdtTittel.i(form), ingress: [Tilskuddsboktekster.holdtForklart.i(form)],
            alltidFilter: true, tabellnavn: "Holdt_tilbake")
    }

    /// Columns before the amounts.
    private static let foerBeloep = 3

    /// Live sums of columns in other sheets, for the controls. Nil when there is no row to add up.
    var summenAvMottakerne: String? {
        sum(av: Self.foerBeloep + grupper.count, i: Tilskuddsboktekster.kommuner, kommunevalg, rader: mottakere.count)
    }
    var holdtHosMottakerne: String? {
        sum(
            av: Self.foerBeloep + grupper.count + 1, i: Tilskuddsboktekster.kommuner, kommunevalg,
            rader: mottakere.count)
    }
    var holdtEtterGrunn: String? {
        sum(av: 2, i: Tilskuddsboktekster.holdtTilbake, holdtvalg, rader: holdt.count)
    }

    private func sum(av kolonne: Int, i ark: Tekst, _ valg: Arkvalg, rader: Int) -> String? {
        guard rader > 0 else { return nil }
        let (bokstav, foerste) = (Ark.kolonnenavn(kolonne), Int(valg.overTabellen) + 2)
        return "SUM('\(ark.i(form))'!$\(bokstav)$\(foerste):$\(bokstav)$\(foerste + rader - 1))"
    }

    func skrivKommuner(_ bok: Arbeidsbok) throws(OutputFeil) {
        let perGruppe = grupper.indices.map { nr in mottakere.map { $0.beloep[nr].oere } }
        let sumPerGruppe = perGruppe.map { $0.reduce(0, +) }
        let (endringer, utbetalt) = (mottakere.compactMap(\.endring), mottakere.map(\.tilUtbetaling))
        let endring = endringer.reduce(0, +)
        let ark = try bok.ark(
            Tilskuddsboktekster.kommuner.i(form),
            [
                Kolonne(Tilskuddsboktekster.nr.i(form), .kode, bredde: 10),
                Kolonne(Tilskuddsboktekster.mottaker.i(form), .tekst, bredde: 22),
                Kolonne(Tilskuddsboktekster.slag.i(form), .tekst, bredde: 16),
            ]
                + grupper.indices.map { .kroner(grupper[$0].i(form), perGruppe[$0] + [sumPerGruppe[$0]]) }
                + [
                    .kroner(
                        Tilskuddsboktekster.tilUtbetalingKolonne.i(form), utbetalt + [tilUtbetaling], minst: erMinstesum
                    ),
                    Kolonne(Tilskuddsboktekster.holdtTilbakeRader.i(form), .beloep, bredde: 12),
                    .kroner(Tilskuddsboktekster.endring.i(form), endringer + [endring]),
                    Kolonne(Tilskuddsboktekster.personer.i(form), .beloep, bredde: 12),
                    Kolonne(Tilskuddsboktekster.merknad.i(form), .tekst, bredde: 34),
                ], kommunevalg)
        for linje in mottakere { skriv(linje, til: ark) }
        let foerste = Self.foerBeloep
        var summer: [Int: Sumcelle] = [:]
        for nr in grupper.indices { summer[foerste + nr] = .kroner(sumPerGruppe[nr], Self.sumformat(perGruppe[nr])) }
        let etter = foerste + grupper.count
        summer[etter] = .kroner(tilUtbetaling, Self.sumformat(utbetalt, minst: erMinstesum))
        summer[etter + 1] = .antall(holdtRader)
        summer[etter + 2] = .kroner(endring, Self.sumformat(endringer, fortegn: true))
        ark.sumrad(Tilskuddsboktekster.sumAvListen.i(form), summer)
    }

    private func skriv(_ linje: Mottakerlinje, til ark: Ark) {
        ark.tekst(linje.mottaker.nummer)
        ark.tekst(linje.mottaker.navn)
        ark.tekst(linje.mottaker.slag.navn.i(form))
        for beloep in linje.beloep { ark.kroner(beloep.oere) }
        let slag = Kroneformat(linje.tilUtbetaling, minst: linje.erMinstesum)
        let (fra, til) = (Self.foerBeloep, Self.foerBeloep + grupper.count - 1)
        if grupper.isEmpty {
            ark.kroner(0)
        } else {
            let formel = "=SUM(\(Ark.kolonnenavn(fra))\(ark.radnummer):\(Ark.kolonnenavn(til))\(ark.radnummer))"
            ark.formel(formel, Double(linje.tilUtbetaling) / 100, ark.formater.kroner[slag])
        }
        ark.tall(linje.holdtRader)
        ark.kroner(linje.endring, fortegn: true)
        ark.tall(linje.personer)
        ark.tekst(linje.merknader(form))
        ark.nesteRad()
    }

    /// Shows øre when a filter may leave some.
    static func sumformat(_ beloep: [Int], minst: Bool = false, fortegn: Bool = false) -> Kroneformat {
        var slag = Kroneformat(minst: minst, fortegn: fortegn, fet: true)
        slag.oere = beloep.contains { $0 % 100 != 0 }
        return slag
    }

    func skrivSatser(_ bok: Arbeidsbok) throws(OutputFeil) {
        let ark = try bok.ark(
            Tilskuddsboktekster.satser.i(form),
            [
                Kolonne(Tilskuddsboktekster.satsId.i(form), .kode, bredde: 20),
                Kolonne(Tilskuddsboktekster.gjelderFra.i(form), .dato, bredde: 14),
                Kolonne(Tilskuddsboktekster.gjelderTil.i(form), .dato, bredde: 14),
                .kroner(Tilskuddsboktekster.beloep.i(form), satser.compactMap(\.oere)),
                Kolonne(Tilskuddsboktekster.tegn.i(form), .kode, bredde: 10),
                Kolonne(Tilskuddsboktekster.evidens.i(form), .tekst, bredde: 36),
                Kolonne(Tilskuddsboktekster.kilde.i(form), .tekst, bredde: 48),
                Kolonne(Tilskuddsboktekster.sistEndretAv.i(form), .tekst, bredde: 24),
            ],
            Arkvalg(
                tittel: Tilskuddsboktekster.satserTittel.i(form),
                ingress: [Tilskuddsboktekster.satserForklart.i(form)], frosneKolonner: 1, alltidFilter: true,
                tabellnavn: "Satser"))
        for sats in satser {
            ark.tekst(sats.id)
            ark.dato(sats.fra)
            ark.dato(sats.til)
            ark.kronerOgTegn(sats.oere)
            let evidens = sats.evidens.navn.i(form)
            if sats.evidens == .primaer { ark.tekst(evidens) } else { ark.uthevet(evidens) }
            ark.tekst(sats.kilde.i(form))
            ark.tekst(sats.sistEndretAv)
            ark.nesteRad()
        }
    }

    func skrivFlytting(_ bok: Arbeidsbok) throws(OutputFeil) {
        let (fra, til) = (flytting.compactMap(\.oereFra), flytting.compactMap(\.oereTil))
        let (sumFra, sumTil) = (fra.reduce(0, +), til.reduce(0, +))
        let ark = try bok.ark(
            Tilskuddsboktekster.flytting.i(form),
            [
                Kolonne(Tilskuddsboktekster.person.i(form), .kode, bredde: 12),
                Kolonne(Tilskuddsboktekster.tilskudd.i(form), .kode, bredde: 16),
                Kolonne(Tilskuddsboktekster.fra.i(form), .tekst, bredde: 28),
                Kolonne(Tilskuddsboktekster.til.i(form), .tekst, bredde: 28),
                Kolonne(Tilskuddsboktekster.lengde.i(form), .tekst, bredde: 16),
                Kolonne(Tilskuddsboktekster.andel.i(form), .kode, bredde: 12),
                .kroner(Tilskuddsboktekster.beloepFra.i(form), fra + [sumFra]),
                .kroner(Tilskuddsboktekster.beloepTil.i(form), til + [sumTil]),
            ],
            Arkvalg(
                tittel: Tilskuddsboktekster.flyttingTittel.i(form),
                ingress: [Tilskuddsboktekster.flyttingForklart.i(form)], frosneKolonner: 1, alltidFilter: true,
                tabellnavn: "Flytting"))
        for linje in flytting {
            for tekst in [linje.person, linje.kode, linje.fra.navn, linje.til.navn, linje.lengde.i(form), linje.andel] {
                ark.tekst(tekst)
            }
            ark.kroner(linje.oereFra)
            ark.kroner(linje.oereTil)
            ark.nesteRad()
        }
        ark.sumrad(
            Tilskuddsboktekster.sumAvListen.i(form),
            [6: .kroner(sumFra, Self.sumformat(fra)), 7: .kroner(sumTil, Self.sumformat(til))])
    }

    func skrivHoldt(_ bok: Arbeidsbok) throws(OutputFeil) {
        let beloep = holdt.compactMap(\.oere)
        let (sum, mangler) = (beloep.reduce(0, +), beloep.count < holdt.count)
        let ark = try bok.ark(
            Tilskuddsboktekster.holdtTilbake.i(form),
            [
                Kolonne(Tilskuddsboktekster.grunn.i(form), .tekst, bredde: 52),
                Kolonne(Tilskuddsboktekster.antallPersoner.i(form), .beloep, bredde: 14),
                Kolonne(Tilskuddsboktekster.antallRader.i(form), .beloep, bredde: 12),
                .kroner(Tilskuddsboktekster.beloep.i(form), beloep + [sum], minst: mangler),
                Kolonne(Tilskuddsboktekster.tegn.i(form), .kode, bredde: 10),
                Kolonne(Tilskuddsboktekster.maaGjoere.i(form), .tekst, bredde: 56),
            ], holdtvalg)
        for linje in holdt {
            ark.tekst(linje.grunn.i(form))
            ark.tall(linje.personer)
            ark.tall(linje.rader)
            ark.kronerOgTegn(linje.oere)
            ark.tekst(linje.maaGjoere.i(form))
            ark.nesteRad()
        }
        // A person may be held back for two reasons, so the persons are not added up.
        ark.sumrad(
            Tilskuddsboktekster.sumAvListen.i(form),
            [2: .antall(holdtRader), 3: .kroner(sum, Self.sumformat(beloep, minst: mangler))])
    }
}

extension Ark {
    /// An amount, and in the next column the sign for one that is not known.
    fileprivate func kronerOgTegn(_ oere: Int?) {
        kroner(oere)
        tekst(oere == nil ? Standardtegn.mangler.rawValue : "")
    }
}

extension Tilskuddsmottaker.Slag {
    var navn: Tekst {
        switch self {
        case .kommune: Tilskuddsboktekster.kommune
        case .fylkeskommune: Tilskuddsboktekster.fylkeskommune
        }
    }
}
