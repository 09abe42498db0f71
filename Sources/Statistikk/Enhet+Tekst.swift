public import Tekster

extension Indikator.Enhet {
    /// As it stands under a table.
    public var tekst: Tekst {
        switch self {
        case .personer, .forventedePersoner: Tekst("personer", nn: "personar")
        case .kommuner: Tekst("kommuner", nn: "kommunar")
        case .kroner: Tekst("kroner")
        case .tusenKroner: Tekst("1 000 kroner")
        case .jaNei: Tekst("ja eller nei")
        case .prosent: Tekst("prosent")
        case .prosentpoeng: Tekst("prosentpoeng")
        case .perTusen: Tekst("per 1 000 innbyggere", nn: "per 1 000 innbyggjarar")
        case .forhold: Tekst("forhold", nn: "forhold")
        case .dager: Tekst("dager", nn: "dagar")
        case .maaneder: Tekst("måneder", nn: "månader")
        }
    }
}
