import Kalender
import Output
import Register
import Statistikk
import Synchronization
import Tekster
import Vern

/// Fills the leader's workbook of every kommune with what the protected tables show (brukeropplevelse 7.2).
struct Lederarbeid: Sendable {
    /// The reports the book is made of; a plan with the stage must count them.
    static let rapporter = [
        "deltakere-naa", "overgang", "maa-rettes", "frister-60", "utvikling-deltakere", "utvikling-gjennomstroemming",
        "utvikling-overgang", "avvik-1", "avvik-2", "avvik-3", "avvik-4", "registrert-for-sent", "sammenligning",
        "bortfall-utvikling",
    ]

    let tabeller: Tabelloppslag
    let tall: Statistikktall
    let regler: Vernregler
    let kontakt: String
    let form: Maalform
    /// The numbers of every kommune that are held against those of the others; looked up once and not for each book.
    private let nokkeltall: [Nokkeltall]
    private let kommuner: [Kommuneregister.Kommune]
    /// The KOSTRA group of each kommune; nil where it is not delivered.
    private let grupper: [UInt8?]

    private struct Nokkeltall: Sendable {
        let rapport: String
        let maal: Tabellmaal
        /// By kommune.
        let viste: [Vist]
    }

    init(tabeller: Tabelloppslag, tall: Statistikktall, regler: Vernregler, kontakt: String, form: Maalform) {
        (self.tabeller, self.tall, self.regler, self.kontakt, self.form) = (tabeller, tall, regler, kontakt, form)
        let (kommuner, dato) = (tall.grunnlag.kommuner.kommuner, tall.grunnlag.dato)
        self.kommuner = kommuner
        grupper = kommuner.map { tall.referanser.kostragruppe($0.nummer, paa: dato) }
        nokkeltall = ["overgang", "sammenligning"].flatMap { rapport in
            tabeller.maal(rapport).filter { $0.enhet.nb == "prosent" }.map { maal in
                Nokkeltall(
                    rapport: rapport, maal: maal,
                    viste: kommuner.map { tabeller.vist(rapport, maal.id, i: $0.nummer.sifre) })
            }
        }
    }

    private var dato: Dato { tall.grunnlag.dato }

    /// Writes the books, on all threads. Returns how many.
    func skriv(_ utlevering: Utlevering, kommuner valgte: Set<UInt16>?, traader: Int) throws -> Int {
        let egne = kommuner.indices.filter { valgte?.contains(kommuner[$0].nummer.tall) ?? true }
        let koe = Arbeidskoe(egne.count)
        try paaTraader(traader) { _ throws(any Error) in
            while let nummer = koe.ta() { try utlevering.skriv(bok(egne[nummer])) }
        }
        return egne.count
    }

    /// - Parameter nummer: of the kommune in the register.
    private func bok(_ nummer: Int) -> Lederbok {
        let kommune = kommuner[nummer]
        let kode = kommune.nummer.sifre
        let kilde = tall.grunnlag.uttrekksdato.iTekst
        return Lederbok(
            kommune: Bokkommune(nummer: kode, navn: kommune.navn, filnavn: kommune.filnavn),
            fakta: Bokfakta(
                dato: dato, maalform: form, kontakt: kontakt, nesteOppdatering: dato.plus(maaneder: 1),
                kilde: Tekst("Uttrekk fra NIR \(kilde)", nn: "Uttrekk frå NIR \(kilde)"),
                merknader: [Self.tolvMaaneder]),
            hovedtall: hovedtall(kode), utvikling: utvikling(kode), rettOpp: rettOpp(kode),
            sammenlign: sammenlign(nummer), kommunegruppe: Self.utenGruppe, bortfall: bortfall(kode),
            regler: regler)
    }

    private func hovedtall(_ kode: String) -> Lederbok.Hovedtall {
        Lederbok.Hovedtall(
            deltakere: tabeller.vist("deltakere-naa", i: kode),
            deltakereForEttAarSiden: tabeller.vist("deltakere-naa", periode: 1, i: kode),
            tilArbeid: tabeller.vist("overgang", "I-04", i: kode),
            tilArbeidLandet: tabeller.vist("overgang", "I-04", i: "0"),
            maaRettes: tabeller.vist("maa-rettes", i: kode),
            maaRettesForrigeMaaned: tabeller.vist("maa-rettes", periode: 1, i: kode),
            fristInnen60Dager: tabeller.vist("frister-60", i: kode))
    }

    private func utvikling(_ kode: String) -> [Lederbok.Utviklingsrad] {
        let maaneder = tabeller.perioder("utvikling-deltakere")
        // Twelve months at a time, each quarter: the period that ends with the month, counted from the newest.
        let slutter = tabeller.perioder("utvikling-gjennomstroemming").reversed().map { $0.suffix(10).prefix(7) }
        return maaneder.enumerated().compactMap { nr, navn in
            guard let maaned = Dato(navn + "-01") else { return nil }
            return Lederbok.Utviklingsrad(
                maaned: maaned,
                deltakere: tabeller.vist("utvikling-deltakere", periode: maaneder.count - 1 - nr, i: kode),
                kvartal: slutter.firstIndex { $0 == navn }.map { kvartal(periode: $0, i: kode) })
        }
    }

    private func kvartal(periode: Int, i kode: String) -> Lederbok.Kvartalstall {
        let (stroem, overgang) = ("utvikling-gjennomstroemming", "utvikling-overgang")
        return Lederbok.Kvartalstall(
            nye: tabeller.vist(stroem, "I-02", periode: periode, i: kode),
            avsluttet: tabeller.vist(stroem, "I-03", periode: periode, i: kode),
            avsluttetAvRegelmotor: tabeller.teller(overgang, "Q-06p", periode: periode, i: kode),
            tilArbeid: tabeller.vist(overgang, "I-04", periode: periode, i: kode))
    }

    private func rettOpp(_ kode: String) -> [Lederbok.Rettopprad] {
        let avvik: [(Rettetiltak, String)] = [
            (.utenSluttmaal, "avvik-1"), (.nyttSluttmaalForTidlig, "avvik-2"), (.utgaattSluttmaal, "avvik-3"),
            (.boerEtterregistreres, "avvik-4"),
        ]
        return avvik.map { tiltak, rapport in
            Lederbok.Rettopprad(
                tiltak, naa: tabeller.teller(rapport, i: kode),
                forrigeMaaned: tabeller.teller(rapport, periode: 1, i: kode))
        } + [
            Lederbok.Rettopprad(
                .registrertForSent, naa: tabeller.teller("registrert-for-sent", i: kode), forrigeMaaned: .mangler),
            Lederbok.Rettopprad(
                .utenAvslutningsaarsak, naa: tabeller.teller("sammenligning", "Q-01", i: kode),
                forrigeMaaned: .mangler),
        ]
    }

    private func sammenlign(_ nummer: Int) -> [Lederbok.Sammenligning] {
        let fylke = String(kommuner[nummer].nummer.sifre.prefix(2))
        let andre = kommuner.indices.filter { $0 != nummer }
        return nokkeltall.map { tall in
            let (rapport, id) = (tall.rapport, tall.maal.id)
            return Lederbok.Sammenligning(
                tall.maal.navn, kommunen: tall.viste[nummer], fylket: tabeller.vist(rapport, id, i: fylke),
                landet: tabeller.vist(rapport, id, i: "0"), kommunegruppen: gruppe(tall, nummer),
                plassering: Rangering(tall.viste[nummer], blant: andre.map { tall.viste[$0] }))
        }
    }

    /// The other kommuner of the KOSTRA group taken together (K-07), of those whose numbers are shown: what anybody can sum.
    private func gruppe(_ tall: Nokkeltall, _ nummer: Int) -> Vist {
        guard let egen = grupper[nummer] else { return .mangler }
        let andre = kommuner.indices.filter { $0 != nummer && grupper[$0] == egen }
        return Vist(sumAv: andre.map { tall.viste[$0] })
    }

    private func bortfall(_ kode: String) -> [Lederbok.Bortfallsrad] {
        let perioder = tabeller.perioder("bortfall-utvikling")
        return perioder.enumerated().compactMap { nr, navn in
            guard let slutt = Dato(String(navn.suffix(10))) else { return nil }
            let n = perioder.count - 1 - nr
            return Lederbok.Bortfallsrad(
                maaned: slutt, bortfall: tabeller.nevner("bortfall-utvikling", "L-13", periode: n, i: kode),
                kommetTilbake: tabeller.teller("bortfall-utvikling", "L-13", periode: n, i: kode),
                iAlt: tabeller.vist("bortfall-utvikling", "K-09", periode: n, i: kode))
        }
    }

    private static let tolvMaaneder = Tekst(
        "Nye, avsluttede, overgang og bortfall gjelder de tolv månedene som slutter med måneden, og står hvert kvartal. Tall "
            + "for én måned er så små i de fleste kommuner at de ikke kunne vært vist.",
        nn:
            "Nye, avslutta, overgang og bortfall gjeld dei tolv månadene som sluttar med månaden, og står kvart kvartal. Tal "
            + "for éin månad er så små i dei fleste kommunar at dei ikkje kunne vore viste.")

    private static let utenGruppe = Tekst(
        "Kommunegruppen er KOSTRA-gruppen uten kommunen selv, for de kommunene der tallene kan vises. Uten opplysning om "
            + "gruppen står «..».",
        nn:
            "Kommunegruppa er KOSTRA-gruppa utan kommunen sjølv, for dei kommunane der tala kan visast. Utan opplysning om "
            + "gruppa står «..».")
}
