import Kalender
import Kontroller
import Regelmotor
import Register

// The answers that are compared: what the fasit says, and what the program says, in the same words.

struct Faktasvar: Equatable {
    var lov: Lovgrunnlag?
    var start: Dato?
    var grunnfrist: Dato?
    var frist: Dato?
    var tillegg: Int?
    var norskStatus: String
    var norskAnker: Dato?
    var norskGrunnfrist: Dato?
    var norskFrist: Dato?
    var norskUtvidelse: Int
    var samfunnStatus: String
    var samfunnAnker: Dato?
    var samfunnFrist: Dato?
    var oppstartStatus: String
    var oppstartFrist: Dato?
    var toaarsgrense: Dato?
    var avsluttet: Dato?
    var erAktiv: Bool
    var avvik: [String]
    var timerSamf: Int?
    var timerNorsk: Int?
    var arbeidsrettetFra: Dato?
    var lagresTil: Dato?
}

struct Kategorisvar: Equatable {
    var intro: String
    var introUtenBortfall: String
    var norsk: String
    var gjeldendeIntro: Kategori?
    var gjeldendeNorsk: Kategori?
    var norskrett: String
    var harLevert: Bool
    var erFoer2026UtenVedtak: Bool
    var beholder43h: Bool
    /// The day of the permit that opens the programme, where there is a category.
    var tillatt: Dato?
}

struct Bortfallssvar: Equatable {
    var vedtaksdato: Dato?
    var status: String?
    var hendelse: Dato?
    var senereStart: Dato?
}

/// One person's answers.
struct Svar {
    var fakta: Faktasvar
    var kategori: Kategorisvar
    var bortfall: Bortfallssvar
    var funn: Set<String>
}

extension Svar {
    init(_ f: Fasit) {
        fakta = Faktasvar(
            lov: f.lov, start: f.start, grunnfrist: f.program?.grunnfrist, frist: f.program?.frist,
            tillegg: f.program?.tillegg, norskStatus: f.norsk.status.rawValue, norskAnker: f.norsk.anker,
            norskGrunnfrist: f.norsk.grunnfrist, norskFrist: f.norsk.frist, norskUtvidelse: f.norsk.utvidelse,
            samfunnStatus: f.samfunn.status.rawValue, samfunnAnker: f.samfunn.anker, samfunnFrist: f.samfunn.frist,
            oppstartStatus: f.oppstart.status.rawValue, oppstartFrist: f.oppstart.frist, toaarsgrense: f.toaarsgrense,
            avsluttet: f.avsluttet?.dato, erAktiv: f.erAktiv, avvik: f.avvik, timerSamf: f.timerSamf,
            timerNorsk: f.timerNorsk, arbeidsrettetFra: f.arbeidsrettetFra, lagresTil: f.lagresTil)
        let k = f.kategori
        let harKategori = k.intro != .ingen && k.intro != .uavklart
        kategori = Kategorisvar(
            intro: k.intro.rawValue, introUtenBortfall: k.utenBortfall.rawValue, norsk: k.norsk.rawValue,
            gjeldendeIntro: k.gjeldendeIntro, gjeldendeNorsk: k.gjeldendeNorsk, norskrett: k.norskrett.rawValue,
            harLevert: k.harLevert, erFoer2026UtenVedtak: k.erFoer2026UtenVedtak, beholder43h: k.beholder43h,
            tillatt: harKategori ? k.tillatelse?.vedtaksdato : nil)
        bortfall = Bortfallssvar(
            vedtaksdato: f.bortfall?.vedtaksdato, status: f.bortfall?.status.rawValue, hendelse: f.bortfall?.hendelse,
            senereStart: f.bortfall?.senereStart)
        funn = f.funn().intersection(Funnsammenligning.koder)
    }
}

extension Svar {
    init(_ sak: borrowing Sak, _ runde: Kontrollrunde, _ grunnlag: borrowing Kontrollgrunnlag) {
        let f = sak.fakta
        fakta = Faktasvar(
            lov: f.lovgrunnlag.verdi, start: f.startdato, grunnfrist: f.frist?.verdi?.grunnfrist,
            frist: f.frist?.verdi?.frist, tillegg: f.frist?.verdi?.tillegg, norskStatus: f.norsk.status.kode,
            norskAnker: f.norsk.anker, norskGrunnfrist: f.norsk.grunnfrist, norskFrist: f.norsk.frist,
            norskUtvidelse: f.norsk.utvidelseMaaneder, samfunnStatus: f.samfunn.status.kode,
            samfunnAnker: f.samfunn.anker, samfunnFrist: f.samfunn.frist, oppstartStatus: f.oppstart.status.kode,
            oppstartFrist: f.oppstart.frist, toaarsgrense: f.toaarsgrense, avsluttet: f.avslutning?.dato,
            erAktiv: f.erAktiv, avvik: f.avvik.ider, timerSamf: f.timerSamfKrav, timerNorsk: f.timerNorskKrav,
            arbeidsrettetFra: f.arbeidsrettetFra, lagresTil: f.lagresTil)
        let k = f.beregnet
        let intro = Svar.ord(k.intro)
        kategori = Kategorisvar(
            intro: intro, introUtenBortfall: Svar.ord(k.introUtenBortfall), norsk: Svar.ord(k.norsk),
            gjeldendeIntro: f.kategoriIntro, gjeldendeNorsk: f.kategoriNorsk, norskrett: Svar.ord(f.norskrett),
            harLevert: f.harLevertKategori, erFoer2026UtenVedtak: k.erFoer2026UtenVedtak,
            beholder43h: k.beholder43h,
            tillatt: intro == "ingen" || intro == "uavklart" ? nil : k.tillatelse?.vedtaksdato)
        bortfall = Bortfallssvar(
            vedtaksdato: f.bortfall?.vedtaksdato, status: f.bortfall?.status.kode, hendelse: f.bortfall?.hendelse,
            senereStart: f.bortfall?.senereStart)
        var treff = Treff()
        runde.proev(sak, grunnlag, &treff)
        funn = Set(treff.steder.map { runde.kontroller[Int($0.kontroll)].kode })
            .intersection(Funnsammenligning.koder)
    }

    private static func ord(_ rett: Introrett?) -> String {
        switch rett {
        case .rettOgPlikt?: "rettOgPlikt"
        case .rett?: "rett"
        case .kanTilbys?: "kanTilbys"
        case .bortfalt?: "bortfalt"
        case nil: "ingen"
        }
    }

    private static func ord(_ rett: Norskrett?) -> String {
        switch rett {
        case .rettOgPlikt?: "rettOgPlikt"
        case .plikt?: "plikt"
        case .kollektiv?: "kollektiv"
        case nil: "ingen"
        }
    }

    private static func ord(_ utfall: Utfall<Introrett?>) -> String {
        switch utfall {
        case .avgjort(let rett): ord(rett)
        case .uavklart: "uavklart"
        }
    }

    private static func ord(_ utfall: Utfall<Norskrett?>) -> String {
        switch utfall {
        case .avgjort(let rett): ord(rett)
        case .uavklart: "uavklart"
        }
    }
}
