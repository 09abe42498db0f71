import Tekster

extension Tilsynsbok {
    /// Columns A–P of brukeropplevelse 7.4.
    func skrivKommuner(_ bok: Arbeidsbok) throws(OutputFeil) {
        let antall = Risikomaal.allCases.dropFirst().map { Kolonne($0.tekster.kolonne.i(form), .heltall, bredde: 14) }
        let ark = try bok.ark(
            Tilsynsboktekster.kommuner.i(form),
            [
                Kolonne(Tilsynsboktekster.nr.i(form), .kode, bredde: 10),
                Kolonne(Tilsynsboktekster.kommunen.i(form), .tekst, bredde: 20),
                Kolonne(Tilsynsboktekster.innbyggere.i(form), .heltall, bredde: 14),
                Kolonne(Tilsynsboktekster.deltakere.i(form), .heltall, bredde: 13),
                Kolonne(Risikomaal.utenSluttmaal.tekster.kolonne.i(form), .heltall, bredde: 11),
                Kolonne(Tilsynsboktekster.andel.i(form), .heltall, bredde: 11),
            ] + antall + [
                Kolonne(Tilsynsboktekster.bortfall.i(form), .heltall, bredde: 11),
                Kolonne(Tilsynsboktekster.endring.i(form), .desimal, bredde: 16),
                Kolonne(Tilsynsboktekster.sisteTilsyn.i(form), .dato, bredde: 13),
                Kolonne(Tilsynsboktekster.poeng.i(form), .heltall, bredde: 10),
                Kolonne(Tilsynsboktekster.hvorfor.i(form), .tekst, bredde: 44),
            ],
            Arkvalg(
                tittel: Tilsynsboktekster.kommunerTittel.i(form),
                ingress: [Tilsynsboktekster.kommunerForklart.i(form)], frosneKolonner: 2, alltidFilter: true,
                tabellnavn: "Kommuner"))
        for kommune in kommuner {
            let rad = kommune.rad
            ark.tekst(rad.kommune.nummer)
            ark.tekst(rad.kommune.navn)
            ark.verdi(rad.innbyggere)
            ark.verdi(rad.deltakere)
            skrivAndeler(rad.andeler, til: ark)
            ark.verdi(rad.bortfallArbeid)
            ark.endring(rad.endring)
            if let dag = rad.sisteTilsyn { ark.dato(dag) } else { ark.tekst(Standardtegn.mangler.rawValue) }
            ark.tall(kommune.poeng.sum)
            ark.tekst(kommune.poeng.hvorfor(form))
            ark.nesteRad()
        }
        ark.databjelker(i: 14)
    }

    /// The first measure as count and share, the others as counts.
    private func skrivAndeler(_ andeler: [Risikomaal: Tallverdi], til ark: Ark) {
        for maal in Risikomaal.allCases {
            let verdi = andeler[maal] ?? .tegn(.mangler)
            ark.verdi(verdi.somTeller)
            if maal == .utenSluttmaal { ark.verdi(verdi) }
        }
    }

    func deltemavalg(_ nummer: Int) -> Arkvalg {
        Arkvalg(
            tittel: Tilsynsboktekster.deltematitler[nummer - 1].i(form),
            ingress: nummer == 1 ? [Tilsynsboktekster.andelFraTjue.i(form)] : [], frosneKolonner: 1,
            tabellnavn: "Deltema_\(nummer)")
    }

    /// The first sheet is what the chart on the front sheet reads: its shares are numbers or nothing, never a sign.
    func skrivDeltema(_ nummer: Int, _ bok: Arbeidsbok) throws(OutputFeil) {
        let maal = Deltemamaal.allCases.filter { $0.deltema == nummer }
        var kolonner = [
            Kolonne(Tilsynsboktekster.kommunen.i(form), .tekst, bredde: 24),
            Kolonne(Tilsynsboktekster.deltakere.i(form), .heltall, bredde: 13),
        ]
        if nummer == 1 {
            kolonner += [
                Kolonne(Risikomaal.utenSluttmaal.tekster.kolonne.i(form), .heltall, bredde: 11),
                Kolonne(Tilsynsboktekster.andelUtenSluttmaal.i(form), .heltall, bredde: 14),
                Kolonne(Tilsynsboktekster.andelIFylket.i(form), .heltall, bredde: 12),
            ]
        }
        let ark = try bok.ark(
            Tilsynsboktekster.deltema(nummer).i(form),
            kolonner + maal.map { Kolonne($0.navn.i(form), .heltall, bredde: 24) }, deltemavalg(nummer))
        for kommune in nummer == 1 ? etterSluttmaal : kommuner {
            ark.tekst(kommune.rad.kommune.navn)
            ark.verdi(kommune.rad.deltakere)
            if nummer == 1 {
                ark.verdi(kommune.rad.andel(.utenSluttmaal).somTeller)
                if let andel = Self.andel(kommune) { ark.verdi(.andel(andel)) } else { ark.tom() }
                ark.verdi(fylkestall.utenSluttmaal)
            }
            for maal in maal { ark.verdi(kommune.rad.deltema[maal] ?? .tegn(.mangler)) }
            ark.nesteRad()
        }
    }

    func skrivSluttmaal(_ bok: Arbeidsbok) throws(OutputFeil) {
        let ark = try bok.ark(
            Tilsynsboktekster.sluttmaalOgUtdanning.i(form),
            [
                Kolonne(Tilsynsboktekster.sluttmaal.i(form), .kode, bredde: 12),
                Kolonne(Tilsynsboktekster.sluttmaalNavn.i(form), .tekst, bredde: 46),
                Kolonne(Tilsynsboktekster.utdanning.i(form), .tekst, bredde: 34),
                Kolonne(Tilsynsboktekster.deltakere.i(form), .heltall, bredde: 13),
            ],
            Arkvalg(
                tittel: Tilsynsboktekster.sluttmaalOgUtdanningTittel.i(form), liggende: false,
                tabellnavn: "Sluttmaal_og_utdanning"))
        for rad in sluttmaal {
            ark.tekst(rad.kode)
            ark.tekst(rad.navn.i(form))
            ark.tekst(rad.utdanning.i(form))
            ark.verdi(rad.deltakere)
            ark.nesteRad()
        }
    }

    func skrivUtvikling(_ bok: Arbeidsbok) throws(OutputFeil) {
        let antall = Risikomaal.allCases.dropFirst().map { Kolonne($0.tekster.kolonne.i(form), .heltall, bredde: 14) }
        let ark = try bok.ark(
            Tilsynsboktekster.utvikling.i(form),
            [
                Kolonne(Tilsynsboktekster.kvartal.i(form), .tekst, bredde: 36),
                Kolonne(Tilsynsboktekster.deltakere.i(form), .heltall, bredde: 13),
                Kolonne(Risikomaal.utenSluttmaal.tekster.kolonne.i(form), .heltall, bredde: 11),
                Kolonne(Tilsynsboktekster.andel.i(form), .heltall, bredde: 11),
            ] + antall + [Kolonne(Tilsynsboktekster.bortfall.i(form), .heltall, bredde: 11)],
            Arkvalg(tittel: Tilsynsboktekster.utviklingTittel.i(form), tabellnavn: "Utvikling"))
        for rad in kvartaler {
            ark.tekst(Tilsynsboktekster.kvartalsnavn(rad.kvartal, rad.aar, til: rad.til?.iTekst))
            ark.verdi(rad.deltakere)
            skrivAndeler(rad.andeler, til: ark)
            ark.verdi(rad.bortfallArbeid)
            ark.nesteRad()
        }
    }
}

extension Tallverdi {
    /// The numerator of a share; anything else as it is.
    var somTeller: Tallverdi { andel.map { .tall($0.teller) } ?? self }
}
