import Register
import Tekster

extension Utvalg {
    static let tilArbeid = Utvalg(
        "til-arbeid",
        Tekst(
            "Personer som avsluttet og gikk til arbeid. Arbeid sammen med utdanning er med.",
            nn: "Personar som avslutta og gjekk til arbeid. Arbeid saman med utdanning er med."), .slutt,
        delAv: avsluttede
    ) { tilfelle, periode in
        tilfelle.avsluttet(i: periode)?.aarsak.gruppe == .arbeid
    }

    /// UTDANNING_SETT without grunnskole (AVKLARINGER D-14).
    static let tilUtdanning = Utvalg(
        "til-utdanning",
        Tekst(
            "Personer som avsluttet og gikk til utdanning utover grunnskole.",
            nn: "Personar som avslutta og gjekk til utdanning utover grunnskule."), .slutt, delAv: avsluttede
    ) { tilfelle, periode in
        tilfelle.avsluttet(i: periode)?.aarsak.gruppe == .utdanning
    }

    /// The wider set of D-14.
    static let tilArbeidUtdanningEllerGrunnskole = Utvalg(
        "til-arbeid-utdanning-grunnskole",
        Tekst(
            "Personer som avsluttet og gikk til arbeid eller utdanning, grunnskole medregnet.",
            nn: "Personar som avslutta og gjekk til arbeid eller utdanning, grunnskule medrekna."), .slutt,
        delAv: avsluttede
    ) { tilfelle, periode in
        switch tilfelle.avsluttet(i: periode)?.aarsak.gruppe {
        case .arbeid, .utdanning, .grunnskole: true
        default: false
        }
    }
}
