import Register
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
        .prosent(desimaler: 1), .oeyeblikk, kilde: "IMDi, anmodning og vedtak om bosetting", krever: [.anmodning],
        .kommuner(
            Kommunemaal(.andel) { kommune in
                guard let anmodet = kommune.anmodet else { return [] }
                return [.tall(teller: kommune.vedtatt ?? 0, nevner: anmodet)]
            }))
}

extension Indikator {
    /// What are made of (indikatorer 6.1, NIR1015). None of them counts persons.
    static let anmodningstall: [Indikator] = [
        anmodningstall(
            "ANMODET", Tekst("Anmodet om å bosette", nn: "Oppmoda om å busetje"),
            Tekst(
                "Personer kommunene er anmodet om å bosette i året.",
                nn: "Personar kommunane er oppmoda om å busetje i året.")
        ) { $0.anmodet.map { [.tall(teller: $0, nevner: 0)] } ?? [] },
        anmodningstall(
            "EM", Tekst("Av dem enslige mindreårige", nn: "Av dei einslege mindreårige"),
            Tekst(
                "Enslige mindreårige kommunene er anmodet om å bosette i året. De er med i tallet på anmodede.",
                nn: "Einslege mindreårige kommunane er oppmoda om å busetje i året. Dei er med i talet på oppmoda.")
        ) { kommune in
            guard kommune.anmodet != nil else { return [] }
            return [kommune.anmodetEm.map { .tall(teller: $0, nevner: 0) } ?? .ukjent]
        },
        anmodningstall(
            "VEDTATT", Tekst("Vedtatt å bosette", nn: "Vedteke å busetje"),
            Tekst(
                "Personer kommunene har vedtatt å bosette i året, i kommuner som er anmodet.",
                nn: "Personar kommunane har vedteke å busetje i året, i kommunar som er oppmoda.")
        ) { $0.anmodet == nil ? [] : [.tall(teller: $0.vedtatt ?? 0, nevner: 0)] },
    ]

    private static func anmodningstall(
        _ variant: String, _ navn: Tekst, _ definisjon: Tekst, _ gir: @escaping @Sendable (Kommuneaar) -> [Bidrag]
    ) -> Indikator {
        Indikator(
            "A-01-\(variant)", navn, definisjon, .personer, .oeyeblikk,
            kilde: "IMDi, anmodning og vedtak om bosetting", krever: [.anmodning],
            .kommuner(Kommunemaal(.antall, gir)))
    }
}
