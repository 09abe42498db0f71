import Register
import Tekster

extension Indikator {
    static let bosettingsgrad = Indikator(
        "A-03", Tekst("Bosettingsgrad", nn: "Busetjingsgrad"),
        Tekst(
            "Bosatte flyktninger i prosent av antallet kommunene er anmodet om. Bare kommuner som er anmodet, er med.",
            nn: "Busette flyktningar i prosent av talet kommunane er oppmoda om. Berre kommunar som er oppmoda, er med."
        ),
        .prosent(desimaler: 1), .oeyeblikk, kilde: "IMDi, bosettingstall", krever: [.anmodning],
        .kommuner(
            Kommunemaal(.andel, viser: "I-15") { kommune in
                guard let anmodet = kommune.anmodet else { return [] }
                return [.tall(teller: kommune.bosatt, nevner: anmodet)]
            }))
}
