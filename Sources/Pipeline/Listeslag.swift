/// The lists a run can write, with their columns (grensesnitt 3.1 and 3.2; datakontrakt 3).
public enum Listeslag: String, Sendable, CaseIterable {
    case personfakta
    /// R01: ended participants.
    case avsluttetProgram = "avsluttet-program"
    /// R02: findings about sluttmål.
    case avvikSluttmaal = "avvik-sluttmaal"
    /// R03: bortfall because of work.
    case bortfallArbeid = "bortfall-arbeid"
    /// R07: deadlines by scheme.
    case frister
    /// R11: findings.
    case funn

    public var tittel: String {
        switch self {
        case .personfakta: "Personfakta"
        case .avsluttetProgram: "Deltakere som har avsluttet introduksjonsprogram"
        case .avvikSluttmaal: "Personer i introduksjonsprogram med avvik i registrering av sluttmål"
        case .bortfallArbeid: "Personer som mistet rett og plikt på grunn av arbeid på minst 30 timer"
        case .frister: "Frister per ordning"
        case .funn: "Funn i uttrekket"
        }
    }

    /// Folder under `sensitiv/`.
    var mappe: String { self == .personfakta ? "personfakta" : "lister" }

    /// The columns with the width class of the sheet; dates are ISO in the file.
    var kolonner: [Listekolonne] {
        switch self {
        case .personfakta:
            [
                .id("person_id"), .id("duf_nummer"), .kode("kommunenr"), .kode("lovgrunnlag"), .kode("kategori_intro"),
                .kode("kategori_norsk"), .dato("startdato"), .kode("sluttmaal"), .dato("grunnfrist"),
                .tall("tillegg_virkedager"), .dato("frist_intro"), .kode("frist_intro_status"), .dato("frist_norsk"),
                .kode("frist_norsk_status"), .dato("frist_samfunn"), .kode("frist_samfunn_status"),
                .dato("frist_oppstart"), .kode("oppstart_status"), .dato("bortfall_dato"), .kode("bortfall_status"),
                .dato("toaarsgrense"), .dato("avsluttet_dato"), .kode("avslutningstype"), .kode("avslutningsaarsak"),
                .kode("avvik"),
            ]
        case .avsluttetProgram:
            [
                .kode("kommunenr"), .id("person_id"), .id("duf_nummer"), .kode("kategori"), .dato("startdato"),
                .kode("sluttmaal"), .dato("avslutningsdato"), .kode("avslutningstype"), .kode("avslutningsaarsak"),
                .kode("er_bortfall"), .tekst("kommunenavn"), .tekst("etternavn"), .tekst("fornavn"), .kode("kjoenn"),
                .dato("foedselsdato"), .kode("lovgrunnlag"), .kode("gruppe"), .kode("timer_arbeid_per_uke"),
                .kode("kilde"), .dato("registrert_dato"),
            ]
        case .avvikSluttmaal:
            [
                .kode("kommunenr"), .id("person_id"), .id("duf_nummer"), .tekst("etternavn"), .tekst("fornavn"),
                .kode("kategori"), .dato("startdato"), .dato("vedtaksdato"), .kode("sluttmaal"), .kode("avvik"),
                .kode("del"), .tekst("kommunenavn"), .dato("sluttmaal_registrert_dato"), .kode("utdanning_vgo"),
                .tall("alder_ved_oppstart"), .tekst("forslag"),
            ]
        case .bortfallArbeid:
            [
                .kode("kommunenr"), .id("person_id"), .id("duf_nummer"), .tekst("etternavn"), .tekst("fornavn"),
                .dato("bosatt_dato"), .dato("vedtaksdato"), .kode("resultat"), .kode("timer_arbeid_per_uke"),
                .dato("avslutningsdato"), .kode("avslutning_kilde"), .dato("toaarsgrense"),
                .dato("senere_deltakelse_startdato"), .kode("status"), .tall("dager_igjen"), .tekst("kommunenavn"),
            ]
        case .frister:
            [
                .kode("kommunenr"), .id("person_id"), .id("duf_nummer"), .tekst("etternavn"), .tekst("fornavn"),
                .kode("ordning"), .dato("startdato_foerste_vedtak"), .kode("sluttmaal"), .dato("grunnfrist"),
                .tall("utvidelse_mnd"), .tall("forlengelse_virkedager"), .dato("frist_beregnet"),
                .dato("gjennomfoeringsfrist_nir"), .tall("differanse_dager"), .dato("frist_oppstart"), .kode("status"),
                .tall("dager_igjen"),
            ]
        case .funn:
            [
                .kode("regel_id"), .kode("alvorlighet"), .kode("entitet"), .tall("linje"), .tall("post"), .id("rad_id"),
                .id("person_id"), .kode("felt"), .kode("verdi_maskert"), .kode("kommunenr"), .tekst("melding"),
            ]
        }
    }

    var hode: String { kolonner.map(\.navn).joined(separator: ",") + "\n" }
}

/// A column of a list: its name and what kind of cell it is on a sheet.
struct Listekolonne: Sendable {
    enum Slag: Sendable { case id, kode, tekst, dato, tall }

    let navn: String
    let slag: Slag

    static func id(_ navn: String) -> Self { .init(navn: navn, slag: .id) }
    static func kode(_ navn: String) -> Self { .init(navn: navn, slag: .kode) }
    static func tekst(_ navn: String) -> Self { .init(navn: navn, slag: .tekst) }
    static func dato(_ navn: String) -> Self { .init(navn: navn, slag: .dato) }
    static func tall(_ navn: String) -> Self { .init(navn: navn, slag: .tall) }
}
