import Tekster

extension Tilskuddsbok {
    func skrivGrenser(_ bok: Arbeidsbok) throws(OutputFeil) {
        let ark = try bok.ark(
            Tilskuddsboktekster.grenser.i(form),
            [
                Kolonne(Tilskuddsboktekster.nr.i(form), .kode, bredde: 10),
                Kolonne(Tilskuddsboktekster.kommunen.i(form), .tekst, bredde: 26),
                Kolonne(Tilskuddsboktekster.personerIGrunnlaget.i(form), .beloep, bredde: 16),
                Kolonne(Tilskuddsboktekster.nedreGrense.i(form), .beloep, bredde: 13),
                Kolonne(Tilskuddsboktekster.oevreGrense.i(form), .beloep, bredde: 13),
                Kolonne(Tilskuddsboktekster.avstandNed.i(form), .beloep, bredde: 13),
                Kolonne(Tilskuddsboktekster.avstandOpp.i(form), .beloep, bredde: 13),
                Kolonne(Tilskuddsboktekster.satsId.i(form), .kode, bredde: 22),
            ],
            Arkvalg(
                tittel: Tilskuddsboktekster.grenserTittel.i(form),
                ingress: [Tilskuddsboktekster.grenserForklart.i(form)], frosneKolonner: 2, alltidFilter: true,
                tabellnavn: "Grenser"))
        for linje in grenser {
            ark.tekst(linje.mottaker.nummer)
            ark.tekst(linje.mottaker.navn)
            for tall in [linje.personer, linje.nedre, linje.oevre] { ark.tall(tall) }
            let rad = ark.radnummer
            ark.differanse("=C\(rad)-D\(rad)", linje.nedre.map { linje.personer - $0 })
            ark.differanse("=E\(rad)-C\(rad)", linje.oevre.map { $0 - linje.personer })
            ark.tekst(linje.sats ?? Tilskuddsboktekster.ingenSats.i(form))
            ark.nesteRad()
        }
    }

    /// First the controls of the book itself, live across its sheets; then those of the calculation.
    func skrivKontroller(_ bok: Arbeidsbok) throws(OutputFeil) {
        let beloep = kontroller.filter { $0.enhet == .kroner }.flatMap { [$0.venstre, $0.hoeyre] } + [tilUtbetaling]
        let ark = try bok.ark(
            Tilskuddsboktekster.kontrollsummer.i(form),
            [
                Kolonne(Tilskuddsboktekster.kontroll.i(form), .tekst, bredde: 60),
                .kroner(Tilskuddsboktekster.venstre.i(form), beloep),
                .kroner(Tilskuddsboktekster.hoeyre.i(form), beloep),
                Kolonne(Tilskuddsboktekster.enhet.i(form), .tekst, bredde: 12),
                Kolonne(Tilskuddsboktekster.stemmer.i(form), .tekst, bredde: 13),
            ],
            Arkvalg(
                tittel: Tilskuddsboktekster.kontrollTittel.i(form),
                ingress: [Tilskuddsboktekster.sjekksum(sjekksum).i(form)], alltidFilter: true,
                tabellnavn: "Kontrollsummer"))
        let egne = [
            (
                Kontrollsum(
                    Tilskuddsboktekster.mottakereOgBro, venstre: tilUtbetaling, hoeyre: bro.naa.oere, enhet: .kroner),
                summenAvMottakerne, broensSum
            ),
            (
                Kontrollsum(
                    Tilskuddsboktekster.holdtOgMottakere, venstre: holdtRader, hoeyre: holdtRader, enhet: .rader),
                holdtHosMottakerne, holdtEtterGrunn
            ),
        ]
        for (kontroll, venstre, hoeyre) in egne { skriv(kontroll, venstre, hoeyre, til: ark) }
        for kontroll in kontroller { skriv(kontroll, nil, nil, til: ark) }
    }

    private func skriv(_ kontroll: Kontrollsum, _ venstre: String?, _ hoeyre: String?, til ark: Ark) {
        ark.tekst(kontroll.navn.i(form))
        for (verdi, formel) in [(kontroll.venstre, venstre), (kontroll.hoeyre, hoeyre)] {
            let erKroner = kontroll.enhet == .kroner
            let tall = erKroner ? Double(verdi) / 100 : Double(verdi)
            let format = ark.formater.kroner[Kroneformat(erKroner ? verdi : 0)]
            if let formel { ark.formel("=" + formel, tall, format) } else { ark.tall(tall, format) }
        }
        ark.tekst(kontroll.enhet.navn.i(form))
        // Sums of kroner are made of doubles; half an øre is less than any difference there can be.
        let formel = "=IF(ABS(B\(ark.radnummer)-C\(ark.radnummer))<0.005,\"ja\",\"nei\")"
        ark.formel(formel, kontroll.stemmer ? "ja" : "nei")
        ark.nesteRad()
    }

    /// Four open cells; everything else in the sheet is locked.
    func skrivAttestasjon(_ bok: Arbeidsbok) throws(OutputFeil) {
        let ark = try bok.ark(
            Tilskuddsboktekster.attestasjon.i(form),
            [
                Kolonne(Tilskuddsboktekster.kontrollertAv.i(form), .tekst, bredde: 32),
                Kolonne(Tilskuddsboktekster.kontrollertDato.i(form), .tekst, bredde: 20),
                Kolonne(Tilskuddsboktekster.attestertAv.i(form), .tekst, bredde: 32),
                Kolonne(Tilskuddsboktekster.attestertDato.i(form), .tekst, bredde: 20),
                Kolonne(Tilskuddsboktekster.status.i(form), .tekst, bredde: 34),
            ],
            Arkvalg(
                tittel: Tilskuddsboktekster.attestasjonTittel.i(form),
                ingress: [Tilskuddsboktekster.attestasjonForklart.i(form)], tabellnavn: "Attestasjon"))
        let rad = ark.radnummer
        let (en, to) = ("$A$\(rad)", "$C$\(rad)")
        let sammeNavn = Tilskuddsboktekster.sammeNavn.i(form)
        let dag = Ark.Utfylling.dag(
            fraOgMed: fakta.dato, feil: Tilskuddsboktekster.tidligstDag(fakta.dato.norsk).i(form))
        ark.utfylles(.navn(annetEnn: to, feil: sammeNavn))
        ark.utfylles(dag)
        ark.utfylles(.navn(annetEnn: en, feil: sammeNavn))
        ark.utfylles(dag)
        let ikke = Tilskuddsboktekster.ikkeAttestert.i(form)
        ark.formel(
            "=IF(OR(TRIM(\(en))=\"\",$B$\(rad)=\"\",TRIM(\(to))=\"\",$D$\(rad)=\"\"),\"\(ikke)\","
                + "IF(LOWER(TRIM(\(en)))=LOWER(TRIM(\(to))),\"\(sammeNavn)\","
                + "\"\(Tilskuddsboktekster.attestert.i(form))\"))", ikke)
        ark.nesteRad()
        ark.laas()
    }

    func skrivOmTallene(_ bok: Arbeidsbok) throws(OutputFeil) {
        let ark = try bok.ark(
            Lederboktekster.omTallene.i(form),
            [
                Kolonne(Tilskuddsboktekster.tema.i(form), .tekst, bredde: 32),
                Kolonne(Tilskuddsboktekster.detteGjelder.i(form), .tekst, bredde: 60),
            ], Arkvalg(tittel: Lederboktekster.omTallene.i(form), alltidFilter: true, liggende: false))
        let kilde = Lederboktekster.kildeOgDag(fakta.kilde.i(form), fakta.dato.iTekst)
        let faste = [
            (Tilskuddsboktekster.skjaeringsdato, Tekst(runde.skjaeringsdato.iTekst)),
            (Tilskuddsboktekster.beloep, Tilskuddsboktekster.oereForklart),
            (Tilskuddsboktekster.sumrader, Tilskuddsboktekster.sumraderForklart),
            (Tilskuddsboktekster.smaaTall, Tilskuddsboktekster.faaPersoner),
            (Tilskuddsboktekster.pseudonymer, Tilskuddsboktekster.pseudonymerForklart),
            (Tekst(Standardtegn.mangler.rawValue), Standardtegn.mangler.forklaring),
            (Lederboktekster.kilde, kilde),
        ]
        for (tema, tekst) in faste + fakta.merknader.map({ (Boktekster.merknad, $0) }) {
            ark.tekst(tema.i(form))
            ark.tekst(tekst.i(form))
            ark.nesteRad()
        }
    }
}

extension Ark {
    /// A live difference of counts; empty when there is nothing to subtract.
    fileprivate func differanse(_ formel: String, _ verdi: Int?) {
        guard let verdi else { return tom() }
        self.formel(formel, Double(verdi), formater.kroner[Kroneformat()])
    }
}
