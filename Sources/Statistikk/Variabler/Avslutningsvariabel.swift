import Register

extension Variabel {
    /// KL-29a with the third group of indikatorer I-08: no type is registered, or no cause.
    static let avslutningstype = Variabel(
        "avslutningstype", "Hvordan programmet tok slutt",
        [("GJENNOMFOERT", "Gjennomført"), ("AVBRUTT", "Avbrutt"), ("IKKE_REGISTRERT", "Ikke registrert")]
    ) { tilfelle, ramme in
        guard let slutt = tilfelle.program.slutt(i: ramme.periode) else { return nil }
        guard slutt.aarsak != .ikkeRegistrert else { return 2 }
        switch slutt.type {
        case .gjennomfoert: return 0
        case .avbrutt: return 1
        case .ukjent: return 2
        }
    }

    /// Why the system has ended a case by itself (indikatorer Q-06). Bortfall is sensitive (personvern 4, R3).
    static let systemaarsak = Variabel(
        "systemaarsak", "Årsak til avslutning satt av regelmotoren",
        [
            ("BORTFALL_ARBEID", "Bortfall på grunn av arbeid"), ("IKKE_REGISTRERT", "Årsak ikke registrert"),
            ("ANNEN", "Annen årsak"),
        ], erFoelsom: true
    ) { tilfelle, ramme in
        switch tilfelle.mappe.sisteFraRegelmotor(ramme.periode)?.aarsak {
        case .bortfallArbeid: 0
        case .ikkeRegistrert: 1
        case nil: nil
        default: 2
        }
    }
}
