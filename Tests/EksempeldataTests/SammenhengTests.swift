import Eksempeldata
import Kalender
import Testing

/// What hangs together in the life of a random person; the fixed persons break it on purpose.
@Suite("Sammenheng hos de tilfeldige personene")
struct SammenhengTests {
    private static let faste = 250

    /// Rows of the random persons, by person.
    private func rader(_ uttrekk: Uttrekk, _ entitet: String) throws -> [String: [[String: String]]] {
        let alle = Dictionary(grouping: try uttrekk.rader(entitet)) { $0["person_id"] ?? "" }
        return alle.filter { Int($0.key.dropFirst(2)) ?? 0 > SammenhengTests.faste }
    }

    @Test("Deltakere har plan innen to uker etter vedtaket, og kontrakt samme dag som planen")
    func planOgKontrakt() throws {
        let uttrekk = try Uttrekk.lag(2300)
        defer { uttrekk.slett() }
        let planer = try rader(uttrekk, "plan_kontrakt")
        var (deltakere, iOrden) = (0, 0)
        for (person, vedtak) in try rader(uttrekk, "vedtak") {
            guard let foerste = vedtak.first(where: { $0["vedtakstype"] == "VT_DELTAKELSE_INTRO" }) else { continue }
            deltakere += 1
            let egne = planer[person, default: []]
            let plan = egne.first { $0["type"] == "INTEGRERINGSPLAN" }.flatMap { Dato($0["dato"] ?? "") }
            let kontrakt = egne.first { $0["type"] == "INTEGRERINGSKONTRAKT" }.flatMap { Dato($0["dato"] ?? "") }
            guard let plan, let vedtatt = Dato(foerste["vedtaksdato"] ?? "") else { continue }
            if plan == kontrakt && abs(vedtatt.dager(til: plan)) <= 14 { iOrden += 1 }
        }
        #expect(deltakere > 1000)
        #expect(iOrden * 100 >= deltakere * 95 && iOrden < deltakere)
    }

    @Test("Tiltak ligger inne i programmet")
    func tiltakIProgrammet() throws {
        let uttrekk = try Uttrekk.lag(2300)
        defer { uttrekk.slett() }
        let vedtak = try rader(uttrekk, "vedtak")
        let avslutninger = try rader(uttrekk, "avslutning")
        for (person, tiltak) in try rader(uttrekk, "tiltak") {
            let start = vedtak[person, default: []].filter { $0["vedtakstype"] == "VT_DELTAKELSE_INTRO" }
                .compactMap { Dato($0["startdato"] ?? "") }.min()
            let slutt = avslutninger[person, default: []].first { $0["ordning"] == "INTRO" }
                .flatMap { Dato($0["avslutningsdato"] ?? "") }
            for rad in tiltak {
                let fra = try #require(Dato(rad["startdato"] ?? ""))
                #expect(fra >= start ?? 1.januar(2100), "\(person)")
                guard let slutt else { continue }
                #expect(try #require(Dato(rad["sluttdato"] ?? "")) <= slutt, "\(person)")
            }
        }
    }

    @Test("Kartlegging kommer før veiledning, og veiledning senest med vedtaket")
    func kartlagtFoerVedtak() throws {
        let uttrekk = try Uttrekk.lag(2300)
        defer { uttrekk.slett() }
        let vedtak = try rader(uttrekk, "vedtak")
        for (person, rad) in try rader(uttrekk, "kompetanse") {
            let kartlagt = Dato(rad[0]["kompetansekartlegging_dato"] ?? "")
            let veiledet = Dato(rad[0]["karriereveiledning_dato"] ?? "")
            let vedtatt = vedtak[person]?.first { $0["vedtakstype"] == "VT_DELTAKELSE_INTRO" }
                .flatMap { Dato($0["vedtaksdato"] ?? "") }
            if let kartlagt, let vedtatt { #expect(kartlagt < vedtatt) }
            if let kartlagt, let veiledet, let vedtatt { #expect(kartlagt <= veiledet && veiledet <= vedtatt) }
        }
    }

    @Test("Om lag én av ti har ingen leverte kategorier")
    func utenKategori() throws {
        let uttrekk = try Uttrekk.lag(2300)
        defer { uttrekk.slett() }
        let uten = 2300 - SammenhengTests.faste - (try rader(uttrekk, "nir_kategori")).count
        #expect((150...250).contains(uten))
    }

    @Test("Timer i norsk og prøver er ikke registrert etter uttrekksdatoen")
    func ikkeFremITid() throws {
        let uttrekk = try Uttrekk.lag(2300)
        defer { uttrekk.slett() }
        for entitet in ["norsk_timer", "norskproeve", "norskmaal", "fritak", "tiltak", "plan_kontrakt"] {
            for rad in try rader(uttrekk, entitet).values.joined() {
                let registrert = try #require(Dato(rad["registrert_dato"] ?? ""))
                #expect(registrert <= 17.april(2026), "\(entitet)")
            }
        }
    }
}
