import Regelmotor

extension Variabel {
    /// Whether the deadline to start is out, for persons who wait. About the day of computation.
    static let oppstartsfrist = Variabel(
        "oppstartsfrist", "Frist for oppstart",
        [("INNEN_FRIST", "Innen fristen"), ("FRIST_PASSERT", "Fristen er passert")]
    ) { tilfelle, _ in
        switch tilfelle.fakta.oppstart.status {
        case .aapen: 0
        case .brudd: 1
        case .oppfylt, .ikkeAktuell: nil
        }
    }
}
