import Tekster

extension Lederbok {
    /// The chart on the front sheet reads this sheet, so where its rows begin is decided here.
    var utviklingsvalg: Arkvalg {
        Arkvalg(
            tittel: Lederboktekster.utviklingTittel.i(form),
            frosneKolonner: 1, liggende: false, tabellnavn: "Utvikling")
    }

    /// A number that a chart reads cannot have a sign in its cell: a text is drawn as zero. The sign has a column of its
    /// own, in the books that need it.
    func skrivUtvikling(_ bok: Arbeidsbok) throws(OutputFeil) -> Int {
        let harTegn = utvikling.contains { $0.deltakere.antall == nil }
        var kolonner = [
            Kolonne(Lederboktekster.maaned.i(form), .tekst, bredde: 14),
            Kolonne(Lederboktekster.deltakereKolonne.i(form), .heltall, bredde: 16),
        ]
        if harTegn { kolonner.insert(Kolonne(Lederboktekster.tegnForDeltakere.i(form), .tekst, bredde: 14), at: 2) }
        let ark = try bok.ark(Lederboktekster.utvikling.i(form), kolonner, utviklingsvalg)
        for rad in utvikling {
            ark.tekst(rad.maaned.kortMaaned)
            ark.tall(rad.deltakere.antall)
            if harTegn { ark.tekst(rad.deltakere.tegn?.rawValue ?? "") }
            ark.nesteRad()
        }
        ark.databjelker(i: 1)
        return utvikling.count
    }

    func skrivRettOpp(_ bok: Arbeidsbok) throws(OutputFeil) -> Int {
        let ark = try bok.ark(
            Lederboktekster.rettOpp.i(form),
            [
                Kolonne(Lederboktekster.hva.i(form), .tekst, bredde: 34),
                Kolonne(Lederboktekster.regel.i(form), .kode, bredde: 11),
                Kolonne(Lederboktekster.antallNaa.i(form), .heltall, bredde: 13),
                Kolonne(Lederboktekster.forrigeMaaned.i(form), .heltall, bredde: 16),
                Kolonne(Lederboktekster.slikGjoerDere.i(form), .tekst, bredde: 54),
                Kolonne(Lederboktekster.hjemmel.i(form), .tekst, bredde: 26),
            ],
            Arkvalg(
                tittel: Lederboktekster.rettOppTittel.i(form), ingress: [Lederboktekster.rettOppForklart.i(form)],
                tabellnavn: "Rett_opp"))
        for rad in rettOpp {
            let tekster = rad.slag.tekster
            ark.tekst(tekster.hva.i(form))
            ark.tekst(rad.slag.rawValue)
            ark.verdi(rad.naa)
            ark.verdi(rad.forrigeMaaned)
            ark.tekst(tekster.slik.i(form))
            ark.tekst(tekster.hjemmel.i(form))
            ark.nesteRad()
        }
        return rettOpp.count
    }

    func skrivSammenlign(_ bok: Arbeidsbok) throws(OutputFeil) -> Int {
        let tallkolonner = [
            Lederboktekster.kommunen, Lederboktekster.fylket, Lederboktekster.landet, Lederboktekster.kommunegruppen,
        ]
        let ark = try bok.ark(
            Lederboktekster.sammenlign.i(form),
            [Kolonne(Lederboktekster.nokkeltall.i(form), .tekst, bredde: 46)]
                + tallkolonner.map { Kolonne($0.i(form), .heltall, bredde: 18) }
                + [Kolonne(Lederboktekster.plassering.i(form), .tekst, bredde: 14)],
            Arkvalg(
                tittel: Lederboktekster.sammenlignTittel.i(form),
                ingress: [kommunegruppe.i(form), Lederboktekster.plasseringForklart.i(form)],
                tabellnavn: "Sammenlign"))
        for rad in sammenlign {
            ark.tekst(rad.nokkeltall.i(form))
            for tall in [rad.kommunen, rad.fylket, rad.landet, rad.kommunegruppen] { ark.verdi(tall) }
            ark.tekst(rad.plassering?.tekst ?? Standardtegn.umulig.rawValue)
            ark.nesteRad()
        }
        return sammenlign.count
    }
}
