import Tekster
import Vern

extension Talldefinisjon {
    /// The numbers of the front sheet of the leader's workbook.
    public static let lederboken = Lederboktekster.definisjoner.map {
        Talldefinisjon(
            navn: $0.navn, betyr: $0.betyr, teller: $0.teller, nevner: $0.nevner, periode: $0.periode,
            hjemmel: $0.hjemmel)
    }
}

extension Lederbok {
    /// Definitions, signs, notes, protection and source: one table, since a sheet has one, and told apart by its first
    /// column.
    func skrivOmTallene(_ bok: Arbeidsbok) throws(OutputFeil) -> Int {
        let kolonner = [
            (Lederboktekster.emneKolonne, 16.0), (Lederboktekster.navn, 28), (Lederboktekster.betyr, 54),
            (Lederboktekster.teller, 26), (Lederboktekster.nevner, 20), (Lederboktekster.periode, 16),
            (Lederboktekster.hjemmel, 24),
        ]
        let ark = try bok.ark(
            Lederboktekster.omTallene.i(form), kolonner.map { Kolonne($0.0.i(form), .tekst, bredde: $0.1) },
            Arkvalg(tittel: Lederboktekster.omTallene.i(form), tabellnavn: "Om_tallene"))
        for tall in definisjoner {
            let felt = [
                Lederboktekster.tallEmne, tall.navn, tall.betyr, tall.teller, tall.nevner, tall.periode, tall.hjemmel,
            ]
            for felt in felt { ark.tekst(felt.i(form)) }
            ark.nesteRad()
        }
        var antall = definisjoner.count
        for (emne, navn, tekst) in omtale {
            ark.tekst(emne.i(form))
            ark.tekst(navn)
            ark.tekst(tekst.i(form))
            ark.nesteRad()
            antall += 1
        }
        return antall
    }

    private var omtale: [(Tekst, String, Tekst)] {
        let tegn = Standardtegn.allCases.map { (Boktekster.standardtegn, $0.rawValue, $0.forklaring) }
        let noter = fakta.merknader.enumerated().map { nr, tekst in
            (Boktekster.merknader, "\(Boktekster.merknad.i(form)) \(nr + 1)", tekst)
        }
        let vern = personvern.map { (Lederboktekster.personvern, Lederboktekster.smaaTall.i(form), $0) }
        let kilde = Lederboktekster.kildeOgDag(fakta.kilde.i(form), fakta.dato.iTekst)
        return tegn + noter + vern + [(Lederboktekster.kilde, Lederboktekster.naarOgFra.i(form), kilde)]
    }

    private var personvern: [Tekst] {
        let grense = regler.foelsomme.isEmpty ? regler.k : max(regler.k, regler.kSensitiv)
        let metode =
            regler.avrundet.map { [Lederboktekster.runderTil($0)] }
            ?? [Lederboktekster.skjulerTil(grense - 1), Lederboktekster.skjulerFlere]
        return metode + [Lederboktekster.sperretAdresse]
    }
}
