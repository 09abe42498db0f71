import Regelmotor

extension Variabel {
    /// What became of the latest decision on bortfall by the date (personvern 4, R3).
    static let bortfallsstatus = Variabel(
        "bortfall", "Rett og plikt etter bortfall",
        [("BORTFALT", "Bortfalt"), ("GJENINNTRAADT", "Kommet tilbake"), ("FRIST_UTE", "Kan ikke komme tilbake")],
        erFoelsom: true
    ) { tilfelle, _ in
        switch tilfelle.fakta.bortfall?.status {
        case .bortfalt: 0
        case .gjeninntraadt: 1
        case .fristUte: 2
        case nil: nil
        }
    }
}
