import Regelmotor
import Register
import Tabeller

extension Variabel {
    /// Where those who ended went (indikatorer I-04, I-05 and I-06 as one division): the parts add up to the whole, and are
    /// protected as one. Grunnskole is among the others (AVKLARINGER D-14); those without a cause are *uoppgitt* (Q-01).
    static let overgang = Variabel("overgang", "Overgang ved avslutning") { _ in
        Plassering(overganger) { tilfelle, ramme in
            switch tilfelle.program.slutt(i: ramme.periode)?.aarsak.gruppe {
            case .arbeid: 0
            case .utdanning: 1
            case .ikkeRegistrert, nil: nil
            case .bortfall, .grunnskole, .tiltak, .ledig, .ytelse, .avbrudd, .flyttet, .ute, .annet: 2
            }
        }
    }

    private static let overganger = Inndeling(
        "overgang", tittel: "Overgang ved avslutning", antallGrunn: 4,
        koder: [
            .init(nivaa: "alt", kode: "alt", tittel: "I alt", grunn: [0, 1, 2, 3]),
            .init(
                nivaa: "gruppe", kode: "ARBEID_UTDANNING", tittel: "Til arbeid eller utdanning, i alt", grunn: [0, 1]),
            .init(nivaa: "overgang", kode: "ARBEID", tittel: "Til arbeid", grunn: [0]),
            .init(nivaa: "overgang", kode: "UTDANNING", tittel: "Til utdanning utover grunnskole", grunn: [1]),
            .init(nivaa: "overgang", kode: "ANNET", tittel: "Til annet, grunnskole medregnet", grunn: [2]),
            .init(nivaa: "overgang", kode: "uoppgitt", tittel: "Årsak ikke registrert", grunn: [3]),
        ])

    /// Whether the goal was reached (indikatorer I-07): those with a goal are split in two, and those without are
    /// *uoppgitt*.
    static let sluttmaalsresultat = Variabel("sluttmaalsresultat", "Om sluttmålet er nådd") { _ in
        Plassering(resultater) { tilfelle, ramme in
            guard Utvalg.avsluttedeMedSluttmaal.gjelder(tilfelle, ramme.periode) else { return nil }
            return Utvalg.naaddeSluttmaalet.gjelder(tilfelle, ramme.periode) ? 0 : 1
        }
    }

    private static let resultater = Inndeling(
        "sluttmaalsresultat", tittel: "Om sluttmålet er nådd", antallGrunn: 3,
        koder: [
            .init(nivaa: "alt", kode: "alt", tittel: "I alt", grunn: [0, 1, 2]),
            .init(nivaa: "gruppe", kode: "MED", tittel: "Med sluttmål, i alt", grunn: [0, 1]),
            .init(nivaa: "resultat", kode: "NAADD", tittel: "Nådd", grunn: [0]),
            .init(nivaa: "resultat", kode: "IKKE_NAADD", tittel: "Ikke nådd", grunn: [1]),
            .init(nivaa: "resultat", kode: "uoppgitt", tittel: "Uten sluttmål", grunn: [2]),
        ], kreverStorKommune: true)
}
