import Register
import Tekster

extension Indikator {
    static let svarstatus = Indikator(
        "A-02", Tekst("Svar på anmodningen", nn: "Svar på oppmodinga"),
        Tekst(
            "Kommuner som har fattet vedtak om bosetting, av dem som er anmodet. De fordeles etter om de har vedtatt flere, "
                + "like mange eller færre enn de er anmodet om, eller ikke har svart.",
            nn:
                "Kommunar som har gjort vedtak om busetjing, av dei som er oppmoda. Dei blir fordelte etter om dei har "
                + "vedteke fleire, like mange eller færre enn dei er oppmoda om, eller ikkje har svart."),
        .kommuner, .oeyeblikk, kilde: "IMDi, anmodning og vedtak om bosetting", krever: [.anmodning],
        .kommuner(
            Kommunemaal(.antall, klasser: Svar.allCases.map { .init(kode: $0.rawValue, navn: $0.navn) }) { kommune in
                guard let anmodet = kommune.anmodet else { return [] }
                let svar = Svar(anmodet, kommune.vedtatt)
                return [
                    .tall(teller: svar == .ikke ? 0 : 1, nevner: 0),
                    .kode(Svar.allCases.firstIndex(of: svar) ?? 0, av: Svar.allCases.count),
                ]
            }))
}

/// The classes IMDi uses. No decision is no answer; a decision of 0 is a no, and fewer.
private enum Svar: String, CaseIterable {
    case flere = "FLERE"
    case like = "LIKE"
    case faerre = "FAERRE"
    case ikke = "IKKE_SVART"

    init(_ anmodet: Int, _ vedtatt: Int?) {
        guard let vedtatt else {
            self = .ikke
            return
        }
        self = vedtatt > anmodet ? .flere : vedtatt == anmodet ? .like : .faerre
    }

    var navn: Tekst {
        switch self {
        case .flere: Tekst("Flere enn anmodet", nn: "Fleire enn oppmoda")
        case .like: Tekst("Like mange som anmodet", nn: "Like mange som oppmoda")
        case .faerre: Tekst("Færre enn anmodet", nn: "Færre enn oppmoda")
        case .ikke: Tekst("Ikke svart", nn: "Ikkje svart")
        }
    }
}
