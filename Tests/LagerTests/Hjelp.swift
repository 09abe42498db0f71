import GRDB
import Glibc
import Testing

@testable import Lager

/// A folder of its own for one test, gone when the test is done.
final class Mappe {
    let sti: String
    var lager: String { sti + "/output/lager" }
    var fil: String { lager + "/nir.sqlite" }

    init() throws {
        var mal = Array((P_tmpdir + "/nir-lager-XXXXXX").utf8CString)
        sti = try #require(mkdtemp(&mal).map { String(cString: $0) })
    }

    deinit { _ = system("rm -rf '\(sti)'") }

    func skriv(_ navn: String, _ tekst: String) throws -> String {
        let sti = sti + "/" + navn
        let fil = try #require(fopen(sti, "w"))
        fputs(tekst, fil)
        fclose(fil)
        return sti
    }

    func rettigheter(_ sti: String) -> mode_t? {
        var opplysninger = stat()
        return stat(sti, &opplysninger) == 0 ? opplysninger.st_mode & 0o777 : nil
    }

    /// Reads the store as anyone else would, through a connection of its own.
    func rader(_ sql: String) throws -> [[String?]] {
        try DatabaseQueue(path: fil).read { db in
            try Row.fetchAll(db, sql: sql).map { rad in
                rad.databaseValues.map { String.fromDatabaseValue($0) ?? tall($0) }
            }
        }
    }

    private func tall(_ verdi: DatabaseValue) -> String? { Int.fromDatabaseValue(verdi).map(String.init) }
}

/// CSV files and runs that look like those of `nattlig`.
enum Eksempel {
    static let faktahode =
        "person_id,duf_nummer,kommunenr,lovgrunnlag,kategori_intro,kategori_norsk,startdato,sluttmaal,grunnfrist,"
        + "tillegg_virkedager,frist_intro,frist_intro_status,frist_norsk,frist_norsk_status,frist_samfunn,"
        + "frist_samfunn_status,frist_oppstart,oppstart_status,bortfall_dato,bortfall_status,toaarsgrense,"
        + "avsluttet_dato,avslutningstype,avslutningsaarsak,avvik"
    static let funnhode =
        "regel_id,alvorlighet,entitet,linje,post,rad_id,person_id,felt,verdi_maskert,kommunenr,melding"

    static func felt(_ verdi: String?) -> String {
        guard let verdi else { return "" }
        guard verdi.contains(where: { ",\"\n".contains($0) }) else { return verdi }
        return "\"" + verdi.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    static func csv(_ hode: String, _ rader: [[String?]]) -> String {
        rader.reduce(into: hode + "\n") { $0 += $1.map(felt).joined(separator: ",") + "\n" }
    }

    /// A person with the fewest values a row can have.
    static func person(_ id: String, sluttmaal: String? = nil) -> [String?] {
        var rad = [String?](repeating: nil, count: 25)
        rad[0] = id
        rad[7] = sluttmaal
        return rad
    }

    static func funn(_ regel: String, melding: String) -> [String?] {
        [regel, "FEIL", "vedtak", "17", "16", nil, "P1", "sluttmaal", nil, "9901", melding]
    }

    static func kjoering(_ id: String, dato: String = "2026-11-23", utgangskode: Int = 0) -> Kjoeringspost {
        var post = Kjoeringspost(
            id: id, pipeline: "nattlig", dato: dato, program: "1.0.0", plan: "p1", regelverk: "r1",
            utgangskode: utgangskode, startet: "2026-11-24T02:15:00+01:00", ferdig: "2026-11-24T02:15:02+01:00",
            sekunder: 1.5, personerLest: 3, personerUt: 2, innholdSha256: "i1")
        post.steg = [
            .init(navn: "les", inn: 3, ut: 2, sekunder: 0.5), .init(navn: "skriv", inn: 2, ut: 2, sekunder: 1),
        ]
        post.innfiler = [
            .init(
                fil: "vedtak.csv", entitet: "vedtak", sha256: "s", bytes: 99, lest: 7, godtatt: 5, avvist: 2,
                reparert: 1)
        ]
        post.utfiler = [
            .init(sti: "publisert/a.csv", sha256: "s", klasse: "sensitiv", rader: 2, tilstand: "ny"),
            .init(sti: "publisert/b.csv", sha256: "s", klasse: "aapen", rader: 2, tilstand: "uendret"),
        ]
        post.funnantall = [
            .init(regel: "AVVIK-1", alvor: "feil", antall: 4), .init(regel: "W-08", alvor: "advarsel", antall: 9),
        ]
        return post
    }
}
