import Statistikk
import Tekster

/// What `nir forklar indikator` says of a figure, in both forms of Norwegian.
enum Indikatorord {
    /// The families of the catalogue, by the letter of the id.
    static func familie(_ bokstav: Character) -> Tekst {
        switch bokstav {
        case "A": Tekst("Anmodning om bosetting", nn: "Oppmoding om busetjing")
        case "F": Tekst("Forskning og analyse", nn: "Forsking og analyse")
        case "I": Tekst("Integrering")
        case "K": Tekst("Kommunens ledelse", nn: "Leiinga i kommunen")
        case "L": Tekst("Statlig tilsyn", nn: "Statleg tilsyn")
        case "Q": Tekst("Hvor godt det er registrert", nn: "Kor godt det er registrert")
        case "S": Tekst("Deltakere og hva de gjør etterpå", nn: "Deltakarar og kva dei gjer etterpå")
        case "T": Tekst("Tilskudd til norskopplæring", nn: "Tilskot til norskopplæring")
        default: Tekst("Andre")
        }
    }

    static func revisjon(_ revisjon: Indikator.Revisjon) -> Tekst {
        switch revisjon {
        case .aarlig:
            Tekst(
                "Årstall fra registeret. Foreløpig fra januar, endelig fra det første uttrekket etter 28. februar. "
                    + "Senere rettelser gir en ny versjon.",
                nn: "Årstal frå registeret. Førebels frå januar, endeleg frå det første uttrekket etter 28. februar. "
                    + "Seinare rettingar gjev ein ny versjon.")
        case .utfall:
            Tekst(
                "Det som skjedde etterpå. Foreløpig i september, endelig i januar.",
                nn: "Det som hende etterpå. Førebels i september, endeleg i januar.")
        case .oeyeblikk:
            Tekst(
                "Slik det står den dagen uttrekket er laget. Revideres aldri.",
                nn: "Slik det står den dagen uttrekket er laga. Blir aldri revidert.")
        case .tilskudd:
            Tekst(
                "Én versjon for hver utbetaling. Rettelser er nye linjer.",
                nn: "Éin versjon for kvar utbetaling. Rettingar er nye linjer.")
        }
    }

    /// The day and place the persons are looked at.
    static func sted(_ indikator: Indikator) -> Tekst {
        switch indikator.maal {
        case .kommuner: Tekst("Kommunen, i året tallet gjelder.", nn: "Kommunen, i året talet gjeld.")
        case .mottakere:
            Tekst(
                "Kommunen eller fylkeskommunen som får tilskuddet, i tilskuddsåret.",
                nn: "Kommunen eller fylkeskommunen som får tilskotet, i tilskotsåret.")
        default: sted(indikator.maal.forankring)
        }
    }

    private static func sted(_ forankring: Forankring) -> Tekst {
        switch forankring {
        case .dato:
            Tekst(
                "Den siste dagen i perioden, i kommunen som følger opp da.",
                nn: "Den siste dagen i perioden, i kommunen som følgjer opp då.")
        case .program:
            Tekst(
                "Den siste programdagen i perioden. Etter sted telles personen i hver kommune med en programdag i den.",
                nn:
                    "Den siste programdagen i perioden. Etter stad blir personen talt i kvar kommune med ein programdag "
                    + "i han.")
        case .slutt:
            Tekst(
                "Dagen programmet ble avsluttet, i kommunen som hadde det.",
                nn: "Dagen programmet vart avslutta, i kommunen som hadde det.")
        case .start:
            Tekst(
                "Dagen programmet begynte, i kommunen det begynte i.",
                nn: "Dagen programmet byrja, i kommunen det byrja i.")
        case .bosetting:
            Tekst(
                "Dagen for bosettingen i perioden, i kommunen som bosatte.",
                nn: "Dagen for busetjinga i perioden, i kommunen som busette.")
        case .november:
            Tekst(
                "Den siste programdagen i november i året, i kommunen som hadde programmet.",
                nn: "Den siste programdagen i november i året, i kommunen som hadde programmet.")
        case .utfall(let k):
            Tekst(
                "November i statusåret, \(k == 1 ? "året" : "\(k) år") etter avslutningen. Stedet er kommunen som hadde "
                    + "programmet.",
                nn: "November i statusåret, \(k == 1 ? "året" : "\(k) år") etter avslutninga. Staden er kommunen som "
                    + "hadde programmet.")
        }
    }

    static func enhet(_ enhet: Indikator.Enhet) -> Tekst {
        switch enhet {
        case .personer, .kommuner, .kroner, .dager, .maaneder: Ordbok.felles.tekst(enhet.ord)
        case .prosent: Ordbok.felles.tekst("prosent")
        case .tusenKroner: Tekst("1\u{A0}000 kroner")
        case .jaNei: Tekst("ja eller nei")
        case .forventedePersoner: Tekst("forventede personer", nn: "forventa personar")
        case .prosentpoeng: Tekst("prosentpoeng")
        case .perTusen: Tekst("per 1\u{A0}000")
        case .forhold: Tekst("forholdstall", nn: "forholdstal")
        }
    }

    static func desimaler(_ antall: Int) -> Tekst {
        switch antall {
        case 0: Tekst("ingen desimaler", nn: "ingen desimalar")
        case 1: Tekst("én desimal", nn: "éin desimal")
        default: Tekst("\(antall) desimaler", nn: "\(antall) desimalar")
        }
    }

    /// - Parameter vernes: small counts of persons are not shown.
    static func foelsom(_ erFoelsom: Bool, vernes: Bool) -> Tekst {
        guard vernes else { return Tekst("Nei.") }
        return erFoelsom
            ? Tekst(
                "Ja. Tallet kan si noe om en person som andre ikke skal vite, og vernes strengere (R3).",
                nn: "Ja. Talet kan seie noko om ein person som andre ikkje skal vite, og blir verna strengare (R3).")
            : Tekst("Nei. Små tall vernes likevel.", nn: "Nei. Små tal blir verna likevel.")
    }
}

extension Indikator.Enhet {
    fileprivate var ord: String {
        switch self {
        case .kommuner: "kommuner"
        case .kroner: "kroner"
        case .dager: "dager"
        case .maaneder: "måneder"
        default: "personer"
        }
    }
}
