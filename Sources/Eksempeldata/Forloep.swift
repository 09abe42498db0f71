import Kalender

/// One made-up person from permit to ending: what the rows are written from.
struct Forloep {
    struct Tillatelse {
        var grunnlag: Grunnlag
        var vedtatt: Dato
        var soekt: Dato? = nil
        var ankomst: Dato? = nil
        var til: Dato? = nil
        var erFoerste: Bool? = nil
        var fraUtlandet: Bool? = nil
        var erFornyelse: Bool? = nil
        var referansepersonBosatt: Dato? = nil
    }

    struct Bosetting {
        var kommune: UInt16
        var dato: Dato
        var etterAvtale: Bool
        var type: StaticString
    }

    /// A stretch of time in a municipality; `oppfoelging` differs from where the person lives for a few.
    struct Sted {
        var bor: UInt16
        var oppfoelging: UInt16
        var fra: Dato
        var til: Dato? = nil
        var bydel: Int = 0
    }

    struct Kategori {
        var kode: StaticString
        var fra: Dato? = nil
        var til: Dato? = nil
    }

    struct Ordning {
        var kode: StaticString
        var status: StaticString
        var fristOppstart: Dato? = nil
        var start: Dato? = nil
        var frist: Dato? = nil
        var toaarsgrense: Dato? = nil
        var utvidelse: Int? = nil
    }

    struct Kontakt {
        var ordning: StaticString
        var type: StaticString
        var dato: Dato
        var registrert: Dato? = nil
    }

    struct Vedtak {
        var ordning: StaticString
        var type: StaticString
        var dato: Dato
        var start: Dato? = nil
        var slutt: Dato? = nil
        var resultat: StaticString = "RES_FATTET"
        var timer: Int? = nil
        var grunn: StaticString? = nil
        /// How many rows back the decision this one prolongs stands; 0 for none.
        var forrige = 0
        var registrert: Dato? = nil
        var erAnnullert = false
    }

    struct Maal {
        var kode: StaticString
        var fra: Dato
        var registrert: Dato? = nil
        var oppnaadd: Bool? = nil
    }

    struct Borte {
        var ordning: StaticString = "INTRO"
        var type: StaticString
        var fra: Dato
        var til: Dato
        var vedtatt: Dato? = nil
        /// Added to the number NIR shows; anything but 0 makes F-01 speak.
        var avvikINir = 0
        var registrert: Dato? = nil
    }

    struct Stans {
        var type: StaticString = "MIDLERTIDIG"
        var grunn: StaticString
        var fra: Dato
        var til: Dato?
        /// Place of the decision among the person's `vedtak`; nil for none.
        var vedtak: Int?
    }

    struct Avslutning {
        var ordning: StaticString
        var type: StaticString
        var aarsak: StaticString
        var dato: Dato
        var timer: Int? = nil
        var kilde: StaticString = "BRUKER"
        var registrert: Dato? = nil
    }

    var fornavn = ""
    var etternavn = ""
    var foedt: Dato
    var erKvinne = true
    /// Zero leaves the field empty; nil draws one.
    var duf: UInt64?
    var foedselsnummer: UInt64?
    var harDNummer = false
    var land: StaticString = "UKR"
    var gradering: StaticString = "UGRADERT"
    var registerstatus: StaticString = "BOSATT"
    var erReservert = false
    var lov: StaticString = "INTEGRERINGSLOVEN"
    var folkeregistrert: Dato?
    var vgo: StaticString?
    var vgoRegistrert: Dato?
    var tillatelser: [Tillatelse] = []
    var bosettinger: [Bosetting] = []
    var steder: [Sted] = []
    var kategorier: [Kategori] = []
    var ordninger: [Ordning] = []
    var kontakter: [Kontakt] = []
    var vedtak: [Vedtak] = []
    var sluttmaal: [Maal] = []
    var fravaer: [Borte] = []
    var permisjoner: [Borte] = []
    var stans: [Stans] = []
    var avslutninger: [Avslutning] = []

    init(foedt: Dato) { self.foedt = foedt }

    /// Who follows up on the day; the first place for days before it, 0 without any.
    func oppfoelging(paa dato: Dato) -> UInt16 {
        (steder.last { $0.fra <= dato } ?? steder.first)?.oppfoelging ?? 0
    }
}

/// The legal basis of a permit as NIR shows it, with its code (KL-09).
enum Grunnlag: Sendable {
    case flyktning, kollektiv, overfoering, paragraf38, familieRef, familieAnnen, paragraf53, arbeid, familieArbeid

    var hjemmel: StaticString {
        switch self {
        case .flyktning: "Utlendingsloven 2008 § 28"
        case .kollektiv: "Utlendingsloven 2008 § 34 2. ledd"
        case .overfoering: "Utlendingsloven 2008 § 35 3. ledd"
        case .paragraf38: "Utlendingsloven 2008 § 38 1. ledd"
        case .familieRef, .familieAnnen, .familieArbeid: "Utlendingsloven 2008 § 40"
        case .paragraf53: "Utlendingsloven 2008 § 53 1. ledd bokstav b"
        case .arbeid: "Utlendingsloven 2008 § 23"
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

    private static let omlegging = 1.januar(2026)
    static let n1 = Maalvalg(kode: "SM26_HOYERE", maaneder: 12, utvidelse: 0, registrerbar: omlegging)
    static let n2 = Maalvalg(kode: "SM26_ARBEID_VGO", maaneder: 12, utvidelse: 0, registrerbar: omlegging)
    static let n3 = Maalvalg(kode: "SM26_REKVALIFISERING", maaneder: 12, utvidelse: 0, registrerbar: omlegging)
    static let n4 = Maalvalg(kode: "SM26_ARBEID_UVGO", maaneder: 24, utvidelse: 0, registrerbar: omlegging)
    static let n5 = Maalvalg(kode: "SM25_VGO", maaneder: 48, utvidelse: 12, registrerbar: omlegging)
    static let n6 = Maalvalg(kode: "SM25_VGO_DELER", maaneder: 36, utvidelse: 12, registrerbar: omlegging)
    static let n7 = Maalvalg(kode: "SM25_FAG", maaneder: 60, utvidelse: 0, registrerbar: omlegging)
    static let g1 = Maalvalg(kode: "SM21_HOYERE", maaneder: 6, utvidelse: 6)
    static let g2 = Maalvalg(kode: "SM21_ARBEID_VGO", maaneder: 6, utvidelse: 6)
    static let g3 = Maalvalg(kode: "SM21_VGO_U25", maaneder: 36, utvidelse: 12, erGammelVgo: true)
    static let g4 = Maalvalg(kode: "SM21_ARBEID_UVGO", maaneder: 24, utvidelse: 12)
    static let g5 = Maalvalg(kode: "SM21_VGO_DELER", maaneder: 24, utvidelse: 12, erGammelVgo: true)
    static let g6 = Maalvalg(kode: "SM21_GRS", maaneder: 24, utvidelse: 12)
    static let g7 = Maalvalg(kode: "SM21_GRS_DELER", maaneder: 24, utvidelse: 12)
    static let g8 = Maalvalg(kode: "SM21_VGO_O25", maaneder: 36, utvidelse: 12, erGammelVgo: true)
}
