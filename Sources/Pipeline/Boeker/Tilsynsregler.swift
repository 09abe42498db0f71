import Kalender
import Output
import Regelmotor
import Regelverksdata
import Statistikk
import Tekster

/// NIR3010: every rule and parameter behind the numbers, as they are on the day of computation.
struct Tilsynsregler {
    private let regelverk: Regelverk
    private let parametere: Indikatorparametere
    private let dato: Dato

    init(_ grunnlag: Statistikkgrunnlag) {
        (regelverk, parametere, dato) = (grunnlag.regelverk, grunnlag.parametere, grunnlag.dato)
    }

    var rader: [Tilsynsbok.Regelrad] { lovregler + sluttmaal + lovverdier + statistikk + aapnePunkter }

    /// Confirmed when no open point changes the answer.
    private var lovregler: [Tilsynsbok.Regelrad] {
        regelverk.regler.compactMap { historie in
            historie.versjoner[paa: dato].map { versjon in
                Tilsynsbok.Regelrad(
                    regel: historie.regel.id, navn: Tekst(historie.navn), verdi: Tekst(versjon.verdi.sier),
                    hjemmel: Tekst(versjon.hjemmel.tekst), erBekreftet: historie.aapnePunkter.isEmpty)
            }
        }
    }

    private var sluttmaal: [Tilsynsbok.Regelrad] {
        regelverk.sluttmaal.map { maal in
            let lengst = Regelenhet.maaneder.tekst(maal.maaneder)
            let verdi =
                maal.utvidelse == 0
                ? lengst : Tilsynsboktekster.medUtvidelse(lengst, Regelenhet.maaneder.tekst(maal.utvidelse))
            return Tilsynsbok.Regelrad(
                regel: maal.maal.kode, navn: Tekst(maal.navn), verdi: verdi, hjemmel: Tekst(maal.hjemmel.tekst),
                erBekreftet: regelverk.historie(maal.regel).aapnePunkter.isEmpty)
        }
    }

    private var lovverdier: [Tilsynsbok.Regelrad] {
        Lovverdi.allCases.compactMap { verdi in
            guard let tall = regelverk.tall(verdi, paa: dato), let hjemmel = regelverk.hjemmel(verdi, paa: dato) else {
                return nil
            }
            let (navn, enhet) = verdi.omtale
            return Tilsynsbok.Regelrad(
                regel: verdi.navn, navn: navn, verdi: enhet.tekst(tall), hjemmel: Tekst(hjemmel.tekst),
                erBekreftet: !verdi.erPraksis)
        }
    }

    /// The numbers of indikatorer 1.6 that no law has.
    private var statistikk: [Tilsynsbok.Regelrad] {
        let p = parametere
        let egne: [(String, Tekst, Tekst)] = [
            ("SLUTT_GAP", Tilsynsboktekster.sluttgap, Regelenhet.dager.tekst(p.sluttgap)),
            ("FULLTID_TIMER_UKE", Tilsynsboktekster.fulltidsmaal, Regelenhet.timetideler.tekst(p.fulltidTideler)),
            (
                "FULLTID_TIMER_UKE_EGET", Tilsynsboktekster.fulltidEgetArbeid,
                Regelenhet.timetideler.tekst(p.fulltidEgetArbeidTideler)
            ),
            ("FERIE_UKER", Tilsynsboktekster.ferieuker, Regelenhet.uker.tekst(p.ferieuker)),
            ("L-07", Tilsynsboktekster.planDager, Regelenhet.dager.tekst(p.planDager)),
            ("L-08", Tilsynsboktekster.planMaaneder, Regelenhet.maaneder.tekst(p.planMaaneder)),
            ("L-11", Tilsynsboktekster.arbeidsrettetFoer2026, Tekst(p.arbeidsrettetFoer2026 ? "ja" : "nei")),
        ]
        return egne.map { regel, navn, verdi in
            Tilsynsbok.Regelrad(
                regel: regel, navn: navn, verdi: verdi, hjemmel: Tilsynsboktekster.egenDefinisjon, erBekreftet: false)
        }
    }

    /// What the sources of law do not say is a choice until someone confirms it.
    private var aapnePunkter: [Tilsynsbok.Regelrad] {
        regelverk.parametere.valg.map { valg in
            Tilsynsbok.Regelrad(
                regel: valg.punkt, navn: Tilsynsboktekster.aapentPunkt(valg.navn), verdi: Tekst(valg.verdi),
                hjemmel: Tilsynsboktekster.valgtIOppsettet, erBekreftet: false)
        }
    }
}
