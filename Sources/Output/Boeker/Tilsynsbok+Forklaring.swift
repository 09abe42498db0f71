import Tekster

/// The sheets that say how the numbers and their order came to be (UX-18).
extension Tilsynsbok {
    func skrivRekkefoelgen(_ bok: Arbeidsbok) throws(OutputFeil) {
        let ark = try bok.ark(
            Tilsynsboktekster.rekkefoelgen.i(form),
            [
                Kolonne(Tilsynsboktekster.del.i(form), .tekst, bredde: 34),
                Kolonne(Tilsynsboktekster.vekt.i(form), .heltall, bredde: 10),
                Kolonne(Tilsynsboktekster.grense.i(form), .heltall, bredde: 20),
                Kolonne(Tilsynsboktekster.tak.i(form), .heltall, bredde: 16),
                Kolonne(Tilsynsboktekster.slikRegnes.i(form), .tekst, bredde: 54),
                Kolonne(Tilsynsboktekster.eksempel.i(form), .tekst, bredde: 28),
            ],
            Arkvalg(
                tittel: Tilsynsboktekster.rekkefoelgen.i(form),
                ingress: Tilsynsboktekster.rekkefoelgenForklart(oppsett.hoeyest, minst: oppsett.minsteNevner)
                    .map { $0.i(form) }, tabellnavn: "Vekter"))
        for regel in oppsett.regler {
            ark.tekst(regel.maal.tekster.kolonne.i(form))
            ark.tall(regel.vekt)
            ark.tall(regel.grense)
            ark.tall(regel.tak)
            ark.tekst(regel.maal.tekster.slik.i(form))
            ark.tekst(eksempel(regel).i(form))
            ark.nesteRad()
        }
    }

    /// A share midway between limit and cap.
    private func eksempel(_ regel: Poengregel) -> Tekst {
        let prosent = (regel.grense + regel.tak) / 2
        let poeng = Andel(prosent, av: 100).map(regel.poeng) ?? 0
        return Tilsynsboktekster.eksempel(prosent, poeng)
    }

    func skrivPoengdeler(_ bok: Arbeidsbok) throws(OutputFeil) {
        let ark = try bok.ark(
            Tilsynsboktekster.poengdeler.i(form),
            [
                Kolonne(Tilsynsboktekster.nr.i(form), .kode, bredde: 10),
                Kolonne(Tilsynsboktekster.kommunen.i(form), .tekst, bredde: 24),
                Kolonne(Tilsynsboktekster.del.i(form), .tekst, bredde: 34),
                Kolonne(Tilsynsboktekster.teller.i(form), .heltall, bredde: 12),
                Kolonne(Tilsynsboktekster.nevner.i(form), .heltall, bredde: 12),
                Kolonne(Tilsynsboktekster.poeng.i(form), .heltall, bredde: 10),
            ],
            Arkvalg(tittel: Tilsynsboktekster.poengdelerTittel.i(form), liggende: false, tabellnavn: "Poengdeler"))
        for kommune in kommuner {
            for del in kommune.poeng.deler {
                ark.tekst(kommune.rad.kommune.nummer)
                ark.tekst(kommune.rad.kommune.navn)
                ark.tekst(del.regel.maal.tekster.kolonne.i(form))
                ark.verdi(del.verdi.somTeller)
                ark.verdi(del.verdi.andel.map { .tall($0.nevner) } ?? del.verdi)
                ark.verdi(del.poeng.map { .tall($0) } ?? .tegn(.umulig))
                ark.nesteRad()
            }
        }
    }

    func skrivRegler(_ bok: Arbeidsbok) throws(OutputFeil) {
        let ark = try bok.ark(
            Tilsynsboktekster.regler.i(form),
            [
                Kolonne(Tilsynsboktekster.regel.i(form), .kode, bredde: 28),
                Kolonne(Tilsynsboktekster.navn.i(form), .tekst, bredde: 46),
                Kolonne(Tilsynsboktekster.verdi.i(form), .tekst, bredde: 24),
                Kolonne(Tilsynsboktekster.hjemmel.i(form), .tekst, bredde: 36),
                Kolonne(Tilsynsboktekster.bekreftet.i(form), .janei, bredde: 13),
            ], Arkvalg(tittel: Tilsynsboktekster.reglerTittel.i(form), tabellnavn: "NIR3010"))
        for rad in regler {
            ark.tekst(rad.regel)
            for felt in [rad.navn, rad.verdi, rad.hjemmel] { ark.tekst(felt.i(form)) }
            ark.janei(rad.erBekreftet)
            ark.nesteRad()
        }
    }

    func skrivMerknader(_ bok: Arbeidsbok) throws(OutputFeil) {
        let kilde = Lederboktekster.kildeOgDag(fakta.kilde.i(form), fakta.dato.iTekst)
        let noter = fakta.merknader.isEmpty ? [Boktekster.ingenMerknader] : fakta.merknader
        try skrivListe(
            bok, Boktekster.merknader, [Boktekster.merknad, Boktekster.tekst], bredde: 18,
            noter.enumerated().map { ("\(Boktekster.merknad.i(form)) \($0 + 1)", $1.i(form)) }
                + [(Lederboktekster.kilde.i(form), kilde.i(form))])
        try skrivListe(
            bok, Boktekster.standardtegn, [Boktekster.kolonneTegn, Boktekster.kolonneForklaring], bredde: 10,
            Standardtegn.allCases.map { ($0.rawValue, $0.forklaring.i(form)) })
    }

    private func skrivListe(
        _ bok: Arbeidsbok, _ navn: Tekst, _ kolonner: [Tekst], bredde: Double, _ rader: [(String, String)]
    ) throws(OutputFeil) {
        let ark = try bok.ark(
            navn.i(form),
            [Kolonne(kolonner[0].i(form), .tekst, bredde: bredde), Kolonne(kolonner[1].i(form), .tekst, bredde: 60)],
            Arkvalg(tittel: navn.i(form), liggende: false))
        for (foerst, sist) in rader {
            ark.tekst(foerst)
            ark.tekst(sist)
            ark.nesteRad()
        }
    }
}
