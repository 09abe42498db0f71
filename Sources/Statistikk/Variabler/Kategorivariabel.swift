import Regelmotor
import Register

extension Variabel {
    /// DKAT: what the person has to the introduction programme, under the new act or the old. It shows the ground for the
    /// residence permit (personvern 4, R3).
    static let kategori = Variabel(
        "kategori", "Kategori",
        [("RETT_OG_PLIKT", "Rett og plikt"), ("RETT", "Rett"), ("KAN", "Kan tilbys")], erFoelsom: true
    ) { tilfelle, ramme in
        switch tilfelle.kategori(paa: tilfelle.dag(ramme)) {
        case .rpIntro, .rpIntroGml: 0
        case .rettIntro: 1
        case .kanIntro, .kanIntroGml: 2
        case .rpNorsk, .rettNorsk, .pliktNorsk, .asylnorsk, .katUkjent, nil: nil
        }
    }
}
