import Kalender

/// KL-43. IMDi's own codes for grants, spaces and hyphens included.
public enum Tilskuddskode: UInt8, Kodeverk, CaseIterable {
    case integrering1 = 1, integrering1Enslig, integrering1Barn, integrering2, integrering3, integrering4, integrering5
    case eldre, barnehage, enslig016, enslig1720, funksjonsevne1, funksjonsevne2
    case grunnHoey, grunnLav
    case norsk1Hoey, norsk2Hoey, norsk3Hoey, norsk1Lav, norsk2Lav, norsk3Lav
    case norsk37d, utvidet43g, asylnorsk, ukjent

    public static let id = "KL-43"
    public static let ukjentVerdi: Self? = .ukjent
    public static let koder: [Kode<Self>] = [
        .init(.integrering1, "AR-1", "Integreringstilskudd år 1, voksen i familie"),
        .init(.integrering1Enslig, "AR-1 EV", "Integreringstilskudd år 1, enslig voksen"),
        .init(.integrering1Barn, "AR-1 B", "Integreringstilskudd år 1, barn"),
        .init(.integrering2, "AR-2", "Integreringstilskudd år 2"),
        .init(.integrering3, "AR-3", "Integreringstilskudd år 3"),
        .init(.integrering4, "AR-4", "Integreringstilskudd år 4"),
        .init(.integrering5, "AR-5", "Integreringstilskudd år 5"),
        .init(.eldre, "ELDR", "Eldretilskudd"),
        .init(.barnehage, "BHT", "Barnehagetilskudd"),
        .init(.enslig016, "EMINB", "Enslig mindreårig, 0–16 år"),
        .init(.enslig1720, "EMINU", "Enslig mindreårig, 17–20 år"),
        .init(.funksjonsevne1, "FHT1", "Nedsatt funksjonsevne, tilskudd 1"),
        .init(.funksjonsevne2, "FHT2", "Nedsatt funksjonsevne, tilskudd 2"),
        .init(.grunnHoey, "Grunntilskudd-H", "Grunntilskudd norsk, høy sats"),
        .init(.grunnLav, "Grunntilskudd-L", "Grunntilskudd norsk, lav sats"),
        .init(.norsk1Hoey, "P-AR1-H", "Persontilskudd norsk år 1, høy sats"),
        .init(.norsk2Hoey, "P-AR2-H", "Persontilskudd norsk år 2, høy sats"),
        .init(.norsk3Hoey, "P-AR3-H", "Persontilskudd norsk år 3, høy sats"),
        .init(.norsk1Lav, "P-AR1-L", "Persontilskudd norsk år 1, lav sats"),
        .init(.norsk2Lav, "P-AR2-L", "Persontilskudd norsk år 2, lav sats"),
        .init(.norsk3Lav, "P-AR3-L", "Persontilskudd norsk år 3, lav sats"),
        .init(.norsk37d, "P37D-AR1", "Persontilskudd norsk § 37 d, år 1"),
        .init(
            .utvidet43g, "UN43G", "Utvidet norskopplæring § 43 g", fra: "2023-07-01", til: "2026-06-30"),
        .init(.asylnorsk, "ASYL?", "Tilskudd norsk for asylsøkere"),
        .init(.ukjent, "TS_UKJENT"),
    ]

    /// Paid to a kommune for its size, and so without a person.
    public var erGrunntilskudd: Bool { self == .grunnHoey || self == .grunnLav }

    public enum Sats: UInt8, Sendable { case hoey = 1, lav, enSats }

    /// The year of the person, 0 where the grant has none, and the rate, for persontilskudd to teaching in norsk; nil for
    /// other grants.
    public var persontilskudd: (aar: Int, sats: Sats)? {
        switch self {
        case .norsk1Hoey: (1, .hoey)
        case .norsk2Hoey: (2, .hoey)
        case .norsk3Hoey: (3, .hoey)
        case .norsk1Lav: (1, .lav)
        case .norsk2Lav: (2, .lav)
        case .norsk3Lav: (3, .lav)
        case .norsk37d: (1, .enSats)
        case .utvidet43g: (0, .enSats)
        default: nil
        }
    }
}
