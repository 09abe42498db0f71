import Kalender

/// The legal basis of a permit as NIR shows it, with its code (KL-09).
enum Grunnlag: Sendable {
    case flyktning, kollektiv, overfoering, paragraf38, familieRef, familieAnnen, paragraf53, arbeid, familieArbeid
    /// Limited permit while identity is cleared up, services abroad, and permanent permit.
    case paragraf38Femte, tjenesteyter, permanent, eoes

    var hjemmel: StaticString {
        switch self {
        case .flyktning: "Utlendingsloven 2008 § 28"
        case .kollektiv: "Utlendingsloven 2008 § 34 2. ledd"
        case .overfoering: "Utlendingsloven 2008 § 35 3. ledd"
        case .paragraf38: "Utlendingsloven 2008 § 38 1. ledd"
        case .familieRef, .familieAnnen, .familieArbeid: "Utlendingsloven 2008 § 40"
        case .paragraf53: "Utlendingsloven 2008 § 53 1. ledd bokstav b"
        case .arbeid: "Utlendingsloven 2008 § 23"
        case .paragraf38Femte: "Utlendingsloven 2008 § 38 5. ledd bokstav a"
        case .tjenesteyter: "Utlendingsloven 2008 § 25"
        case .permanent: "Utlendingsloven 2008 § 62"
        case .eoes: "Utlendingsloven 2008 § 111"
        }
    }

    var kode: StaticString {
        switch self {
        case .flyktning: "UTL08_28"
        case .kollektiv: "UTL08_34_L2"
        case .overfoering: "UTL08_35_L3"
        case .paragraf38: "UTL08_38_L1"
        case .familieRef: "UTL08_KAP6_REF"
        case .familieAnnen: "UTL08_KAP6_ANNEN"
        case .paragraf53: "UTL08_53_L1B"
        case .arbeid: "UTL08_23"
        case .familieArbeid: "UTL08_KAP6_ARBEID"
        case .paragraf38Femte: "UTL08_38_L5A"
        case .tjenesteyter: "UTL08_25"
        case .permanent: "UTL08_62"
        case .eoes: "EOES"
        }
    }

    var tekst: StaticString? {
        switch self {
        case .kollektiv: "Kollektiv beskyttelse"
        case .overfoering: "Overføringsflyktning"
        default: nil
        }
    }

    var erFamilie: Bool { self == .familieRef || self == .familieAnnen || self == .familieArbeid }
    /// Work, and family of those who work: duty to norsk only (integreringsloven § 28).
    var girBarePlikt: Bool { self == .arbeid || self == .familieArbeid }
}

/// The sluttmål as the sample data uses them: code, longest length and extension in months (KL-20).
struct Maalvalg: Sendable {
    let kode: StaticString
    let maaneder: Int
    let utvidelse: Int
    /// First day it could be registered.
    var registrerbar: Dato?
    /// A VGO goal that was replaced by a longer one for starts from 2025.
    var erGammelVgo = false
    /// Qualifies for work, so that the measures must be directed at it (integreringsloven § 14 a).
    var erArbeid = false

    private static let omlegging = 1.januar(2026)
    static let n1 = Maalvalg(kode: "SM26_HOYERE", maaneder: 12, utvidelse: 0, registrerbar: omlegging)
    static let n2 = Maalvalg(
        kode: "SM26_ARBEID_VGO", maaneder: 12, utvidelse: 0, registrerbar: omlegging, erArbeid: true)
    static let n3 = Maalvalg(kode: "SM26_REKVALIFISERING", maaneder: 12, utvidelse: 0, registrerbar: omlegging)
    static let n4 = Maalvalg(
        kode: "SM26_ARBEID_UVGO", maaneder: 24, utvidelse: 0, registrerbar: omlegging, erArbeid: true)
    static let n5 = Maalvalg(kode: "SM25_VGO", maaneder: 48, utvidelse: 12, registrerbar: omlegging)
    static let n6 = Maalvalg(kode: "SM25_VGO_DELER", maaneder: 36, utvidelse: 12, registrerbar: omlegging)
    static let n7 = Maalvalg(kode: "SM25_FAG", maaneder: 60, utvidelse: 0, registrerbar: omlegging)
    static let g1 = Maalvalg(kode: "SM21_HOYERE", maaneder: 6, utvidelse: 6)
    static let g2 = Maalvalg(kode: "SM21_ARBEID_VGO", maaneder: 6, utvidelse: 6, erArbeid: true)
    static let g3 = Maalvalg(kode: "SM21_VGO_U25", maaneder: 36, utvidelse: 12, erGammelVgo: true)
    static let g4 = Maalvalg(kode: "SM21_ARBEID_UVGO", maaneder: 24, utvidelse: 12, erArbeid: true)
    static let g5 = Maalvalg(kode: "SM21_VGO_DELER", maaneder: 24, utvidelse: 12, erGammelVgo: true)
    static let g6 = Maalvalg(kode: "SM21_GRS", maaneder: 24, utvidelse: 12)
    static let g7 = Maalvalg(kode: "SM21_GRS_DELER", maaneder: 24, utvidelse: 12)
    static let g8 = Maalvalg(kode: "SM21_VGO_O25", maaneder: 36, utvidelse: 12, erGammelVgo: true)
}
