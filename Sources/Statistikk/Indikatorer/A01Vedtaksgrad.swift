import Tekster

extension Indikator {
    static let vedtaksgrad = Indikator(
        "A-01", Tekst("Vedtaksgrad", nn: "Vedtaksgrad"),
        Tekst(
            "Antall kommunene har vedtatt å bosette, i prosent av antallet de er anmodet om. En kommune uten vedtak teller "
                + "som 0.",
            nn:
                "Talet kommunane har vedteke å busetje, i prosent av talet dei er oppmoda om. Ein kommune utan vedtak tel "
                + "som 0."),
        .prosent(desimaler: 1), .oeyeblikk, kilde: "IMDi, anmodning og vedtak om bosetting",
        .kommuner(
            Kommunemaal(.andel) { kommune in
                guard let anmodet = kommune.anmodet else { return [] }
                return [.tall(teller: kommune.vedtatt ?? 0, nevner: anmodet)]
            }))
}
