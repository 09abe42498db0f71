import Kalender

/// The open points of the law as named choices. The defaults are the recommended ones (lovregler 12).
///
/// Each is set in `pipelines/parametre.yaml` and printed with the run.
public struct Parametere: Sendable, Equatable {
    /// OP-01: is the last day of a length the day before the anniversary, or the same day?
    public enum Fristregel: String, Sendable, CaseIterable {
        case sisteDagInkl = "SISTE_DAG_INKL", sammeDag = "SAMME_DAG"
    }
    /// OP-08: what «first» decision means.
    public enum Vedtakssortering: String, Sendable, CaseIterable {
        case startdato = "STARTDATO", vedtaksdato = "VEDTAKSDATO"
    }
    /// OP-11: the day on which «under 25» is tested.
    public enum Under25Dato: String, Sendable, CaseIterable {
        case start = "START", vedtak = "VEDTAK", sluttmaalReg = "SLUTTMAL_REG"
    }
    /// OP-12: the window in which days of absence are summed.
    public enum Fravaersvindu: String, Sendable, CaseIterable {
        case program = "PROGRAM", kalenderaar = "KALENDERAR", tolvMaaneder = "TOLV_MND"
    }
    /// OP-14: is the addition counted in virkedager or calendar days?
    public enum Tilleggsenhet: String, Sendable, CaseIterable {
        case virkedag = "VIRKEDAG", kalenderdag = "KALENDERDAG"

        var navn: String { self == .virkedag ? "virkedager" : "kalenderdager" }
    }
    /// OP-17: does part of a day count?
    public enum DelvisDag: String, Sendable, CaseIterable { case ikke = "IKKE", hel = "HEL" }
    /// OP-20: anchor for norsk when the permit is from before 1 August 2023.
    public enum NorskAnker: String, Sendable, CaseIterable {
        case inntreden = "INNTREDEN", foersteVedtak = "FORSTE_VEDTAK"
    }

    /// OP-06: where the three months run from when right and duty have come back and no claim is registered.
    public enum ReaktivertFra: String, Sendable, CaseIterable { case krav = "KRAV", hendelse = "HENDELSE" }
    /// OP-22: what becomes of extended norsk (§ 43 g) after its repeal.
    public enum UtvidetNorsk: String, Sendable, CaseIterable {
        /// Those decided before are completed, no new ones.
        case fullfoeres = "FULLFOERES"
        /// All end the day before the repeal.
        case opphoerer = "OPPHOERER"
        /// New ones count as before.
        case fortsetter = "FORTSETTER"
    }
    /// OP-23: collective protection from before 2026 without a decision.
    public enum Kollektivrett: String, Sendable, CaseIterable {
        case rett = "RETT", rettOgPlikt = "RETT_OG_PLIKT"
    }

    public var fristregel = Fristregel.sisteDagInkl
    /// OP-02: move a deadline off weekends and holidays (domstolloven § 149)?
    public var rullTilVirkedag = false
    /// OP-03: highest age in whole years for right and duty; nil = the dated table of the law.
    public var oevreAlderInkl: Int?
    /// OP-04: the first vedtaksdato on which bortfall because of work can be decided.
    public var arbeid30GjelderFraVedtaksdato = 1.januar(2026)
    /// OP-05: do several positions count together towards the hours?
    public var summerStillinger = false
    public var reaktivertFristFra = ReaktivertFra.krav
    /// OP-07: must the decision too be inside the two years when right and duty have come back?
    public var reaktivertKreverVedtakInnenToAar = false
    public var vedtakssortering = Vedtakssortering.startdato
    /// OP-09: old rules, under 25 with another goal than upper secondary: 36 + 12 months instead of 24 + 12?
    public var gammelUnder25Felles36 = false
    /// OP-10: does «etter 1. januar» include the day itself?
    public var skjaeringsdatoInkl = true
    public var under25Dato = Under25Dato.start
    public var fravaersvindu = Fravaersvindu.program
    /// OP-13: a day with both absence and leave counts once?
    public var overlappTellesEnGang = true
    public var tilleggsenhet = Tilleggsenhet.virkedag
    /// OP-15: do days inside the added time count again?
    public var iterer = true
    /// OP-16: first day that the joint sum looks at; nil = all registered days.
    public var fellesSumFra: Dato?
    public var delvisDag = DelvisDag.ikke
    /// OP-18: do holidays and religious days count against the ten days, though not in the addition?
    public var fridagerITerskel = false
    /// OP-19: does a temporary stop move the deadline?
    public var stansForlenger = false
    public var norskAnkerGammel = NorskAnker.inntreden
    /// OP-21: months for samfunnskunnskap.
    public var samfunnFristMaaneder = 12
    public var utvidetNorskEtterOpphevelse = UtvidetNorsk.fullfoeres
    public var kollektivFor2026UtenVedtak = Kollektivrett.rett
    /// OP-24: first vedtaksdato of a new permit that gives no new rights after collective protection (forskriften § 43 h).
    public var h43Fra = 1.januar(2026)
    /// OP-24: do decisions on programme from 2026 on bind too when the permit is changed?
    public var h43GjelderVedtakEtter2026 = true
    /// OP-25: are ended participants in the deviation reports?
    public var avvikInkluderAvsluttede = false
    /// OP-26: does only leave registered on the scheme extend it?
    public var permisjonFoelgerOrdning = true
    /// OP-27: «mindre enn to år» is strict at the anniversary?
    public var mindreEnnStreng = true

    public init() {}
}
