import Kalender
import Output
import Register
import Statistikk
import Tekster
import Vern

/// Fills the leader's workbook of every kommune with what the protected tables show (brukeropplevelse 7.2).
struct Lederarbeid: Sendable {
    /// The reports the book is made of; a plan with the stage must count them.
    static let rapporter = [
        "deltakere-naa", "overgang", "maa-rettes", "frister-60", "utvikling-deltakere",
        "registrert-for-sent", "sammenligning", "sammenligning-naa",
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

    /// What the numbers of all the books mean.
    private let definisjoner: [Talldefinisjon]

    private struct Nokkeltall: Sendable {
        let rapport: String
        let periode: Tekst
        let maal: Tabellmaal
        /// By kommune.
        let viste: [Vist]
    }

    init(tabeller: Tabelloppslag, tall: Statistikktall, regler: Vernregler, kontakt: String, form: Maalform) {
        (self.tabeller, self.tall, self.regler, self.kontakt, self.form) = (tabeller, tall, regler, kontakt, form)
        let (kommuner, dato) = (tall.grunnlag.kommuner.kommuner, tall.grunnlag.dato)
        self.kommuner = kommuner
        grupper = kommuner.map { tall.referanser.kostragruppe($0.nummer, paa: dato) }
        let nokkeltall = Self.sammenlignet.flatMap { rapport, periode in
            tabeller.maal(rapport).filter { $0.enhet.nb == "prosent" }.map { maal in
                Nokkeltall(
                    rapport: rapport, periode: periode, maal: maal,
                    viste: kommuner.map { tabeller.vist(rapport, maal.id, i: $0.nummer.sifre) })
            }
        }
        self.nokkeltall = nokkeltall
        definisjoner =
            Talldefinisjon.lederboken
            + nokkeltall.compactMap { tall in
                Indikator.finn(tall.maal.id).map { indikator in
                    Talldefinisjon(
                        indikator, periode: tall.periode)
                }
            }
    }

    /// The reports of the sheet Sammenlign, and what their numbers are about.
    private static let sammenlignet: [(rapport: String, periode: Tekst)] = [
        ("overgang", Lederboktekster.tolvMaaneder),
        ("sammenligning", Lederboktekster.tolvMaaneder), ("sammenligning-naa", Lederboktekster.statusdagen),
    ]

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
            sammenlign: sammenlign(nummer), kommunegruppe: Self.utenGruppe,
            definisjoner: definisjoner, regler: regler)
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
        return maaneder.enumerated().compactMap { nr, navn in
            Dato(navn + "-01").map {
                Lederbok.Utviklingsrad(
                    maaned: $0,
                    deltakere: tabeller.vist("utvikling-deltakere", periode: maaneder.count - 1 - nr, i: kode))
            }
        }
    }

    private func rettOpp(_ kode: String) -> [Lederbok.Rettopprad] {
        let deler: [(Rettetiltak, kode: String)] = [
            (.utenSluttmaal, "AVVIK-1"), (.nyttSluttmaalForTidlig, "AVVIK-2"), (.utgaattSluttmaal, "AVVIK-3"),
            (.boerEtterregistreres, "AVVIK-4"), (.utenAvslutningsaarsak, "UTEN_AARSAK"),
        ]
        return deler.map { tiltak, del in
            Lederbok.Rettopprad(
                tiltak, naa: tabeller.vist("maa-rettes", i: kode, del: del),
                forrigeMaaned: tabeller.vist("maa-rettes", periode: 1, i: kode, del: del))
        } + [
            Lederbok.Rettopprad(
                .registrertForSent, naa: tabeller.vist("registrert-for-sent", i: kode), forrigeMaaned: .mangler)
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

    private static let tolvMaaneder = Tekst(
        "Overgang og oppnådd sluttmål gjelder dem som avsluttet de siste tolv månedene. Nye deltakere og bortfall står ikke her: "
            + "i en kommune er de så få at de kunne vært kjent igjen.",
        nn:
            "Overgang og oppnådd sluttmål gjeld dei som avslutta dei siste tolv månadene. Nye deltakarar og bortfall står ikkje "
            + "her: i ein kommune er dei så få at dei kunne vore kjende igjen.")

    private static let utenGruppe = Tekst(
        "Kommunegruppen er KOSTRA-gruppen uten kommunen selv, for de kommunene der tallene kan vises. Uten opplysning om "
            + "gruppen står «..».",
        nn:
            "Kommunegruppa er KOSTRA-gruppa utan kommunen sjølv, for dei kommunane der tala kan visast. Utan opplysning om "
            + "gruppa står «..».")
}

extension Talldefinisjon {
    /// A share as the catalogue of indicators defines it.
    fileprivate init(_ indikator: Indikator, periode: Tekst) {
        var (teller, nevner): (Tekst, Tekst) = ("", "")
        if case .andel(let deler, let alle) = indikator.maal { (teller, nevner) = (deler.setning, alle.setning) }
        self.init(
            navn: indikator.navn, betyr: indikator.definisjon, teller: teller, nevner: nevner, periode: periode,
            hjemmel: indikator.kilde)
    }
}
