import Register
import Tekster

extension Indikator {
    static let bosattePerTusen = Indikator(
        "A-04", Tekst("Bosatte per 1 000 innbyggere", nn: "Busette per 1 000 innbyggjarar"),
        Tekst(
            "Bosatte flyktninger per 1 000 innbyggere 1. januar, i kommuner som er anmodet om å bosette.",
            nn: "Busette flyktningar per 1 000 innbyggjarar 1. januar, i kommunar som er oppmoda om å busetje."),
        .perTusen, .oeyeblikk, kilde: "IMDi, kommunetall om bosetting", krever: [.anmodning, .folketall],
        .kommuner(
            Kommunemaal(.andel, viser: "I-15") { kommune in
                guard kommune.anmodet != nil else { return [] }
                guard let folketall = kommune.folketall else { return [.ukjent] }
                return [.tall(teller: kommune.bosatt, nevner: folketall)]
            }))
}
