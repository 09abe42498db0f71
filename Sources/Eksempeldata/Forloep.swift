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
        var utfall: StaticString = "INNVILGET"
        var girPermanent: Bool? = nil
        /// Never shown as effectuated, valid or not.
        var manglerEffektuering = false
        var effektuert: Dato? = nil
        var referansegrunnlag: StaticString? = nil

        var erInnvilget: Bool { utfall.description == "INNVILGET" }
    }

    struct Bosetting {
        var kommune: UInt16
        var dato: Dato
        var etterAvtale: Bool
        var type: StaticString
        var husstand: StaticString? = nil
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
        /// Tenths of hours, for a part of a day.
        var timer: Int? = nil
        var aarsakEtterFoedsel: StaticString? = nil
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
    var grunnskole: Bool?
    var kartlagt: Dato?
    var veiledet: Dato?
    var harBarn: Bool?
    var erEnsligMindreaarig = false
    /// As the register has it, which for a few is not at all.
    var ensligMindreaarig: Bool?
    var sivilstatus: StaticString?
    var doed: Dato?
    var utvandret: Dato?
    var identiteter: [Identitet] = []
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
    var planer: [Plan] = []
    var tiltak: [Tiltak] = []
    var timer: [Timer] = []
    var norskmaal: [Norskmaal] = []
    var fritak: [Fritak] = []
    var vgoFulltid: [VgoFulltid] = []
    var proever: [Proeve] = []
    var arbeid: [Arbeid] = []
    var klager: [Klage] = []
    var tilskudd: [Tilskudd] = []
    var november: [November] = []

    init(foedt: Dato) { self.foedt = foedt }

    /// Who follows up on the day; the first place for days before it, 0 without any.
    func oppfoelging(paa dato: Dato) -> UInt16 {
        (steder.last { $0.fra <= dato } ?? steder.first)?.oppfoelging ?? 0
    }
}
