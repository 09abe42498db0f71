import Regelmotor
import Register

extension Variabel {
    /// DKAT: what the person has to the introduction programme, under the new act or the old. It shows the ground for the
    /// residence permit (personvern 4, R3).
    static let kategori = Variabel(
        "kategori", "Kategori",
        [("RETT_OG_PLIKT", "Rett og plikt"), ("RETT", "Rett"), ("KAN", "Kan tilbys")], erFoelsom: true
    ) { tilfelle, ramme in
        tilfelle.kategoriplass(ramme)
    }

    /// The same with those who have collective protection apart, whatever they have to the programme.
    static let kategoriMedKollektiv = Variabel(
        "kategorikollektiv", "Kategori, kollektiv beskyttelse for seg",
        [
            ("RETT_OG_PLIKT", "Rett og plikt"), ("RETT", "Rett"), ("KAN", "Kan tilbys"),
            ("KOLLEKTIV", "Kollektiv beskyttelse"),
        ], erFoelsom: true
    ) { tilfelle, ramme in
        tilfelle.mappe.harKollektivBeskyttelse(paa: tilfelle.dag(ramme)) ? 3 : tilfelle.kategoriplass(ramme)
    }
}

extension Tilfelle {
    /// The number of the category in the codes of `kategori`.
    fileprivate func kategoriplass(_ ramme: Ramme) -> Int? {
        switch kategori(paa: dag(ramme)) {
        case .rpIntro, .rpIntroGml: 0
        case .rettIntro: 1
        case .kanIntro, .kanIntroGml: 2
        case .rpNorsk, .rettNorsk, .pliktNorsk, .asylnorsk, .katUkjent, nil: nil
        }
    }
}
