import Kalender
import Register
import Testing

@testable import Ingest

@Suite("Opplæring, tiltak, arbeid og hjemler")
struct OpplaeringTests {
    private func les(_ entitet: Entitet, _ hode: String, _ rader: String...) throws -> (
        mappe: Personmappe, funn: [String]
    ) {
        let csv = ([hode] + rader).joined(separator: "\n") + "\n"
        let lest = try Proevemappe(["person.csv": enPerson, "\(entitet.navn).csv": csv]).les()
        return (try #require(lest.mapper.first), lest.funn)
    }

    @Test(
        "X-01: delprøven og resultatet hører til prøven",
        arguments: [
            ("PR_A1B2;LESE;B1", 1), ("PR_A1B2;;B1", 0), ("PR_A1B2;C1_LESE_MUNT;B1", 0), ("PR_A1B2;LESE;C1", 0),
            ("PR_C1;C1_LESE_MUNT;C1", 1), ("PR_C1;LESE;C1", 0), ("PR_C1;C1_LYTTE_SKRIVE;IKKE_BESTATT", 1),
            ("PR_SAMF;;BESTATT", 1), ("PR_SAMF;LESE;BESTATT", 0), ("PR_SAMF;;B1", 0),
        ])
    func proeve(_ prove: String, antall: Int) throws {
        let (mappe, funn) = try les(
            .norskproeve, "proeve_id;person_id;proevetype;delproeve;resultat;dato", "n-1;p-1;\(prove);2026-02-03")
        #expect(mappe.proever.count == antall)
        #expect(funn.isEmpty == (antall == 1))
        #expect(funn.allSatisfy { $0.contains("X-01") })
    }

    @Test(
        "O-05: en hjemmel som ikke kan tolkes, er ukjent med advarsel",
        arguments: [
            ("Utlendingsloven 2008 § 34 2. ledd", Oppholdsgrunnlag.utl0834L2, 0), ("Skogloven § 7", .hjUkjent, 1),
        ])
    func hjemmel(_ tekst: String, grunnlag: Oppholdsgrunnlag, antall: Int) throws {
        let (mappe, funn) = try les(
            .oppholdstillatelse, "tillatelse_id;person_id;hjemmel;vedtaksdato", "t-1;p-1;\(tekst);2026-01-09")
        #expect(mappe.tillatelser.map(\.grunnlag) == [grunnlag])
        #expect(funn.count == antall && funn.allSatisfy { $0.contains("O-05") })
    }

    @Test("Måneden leses som første dag, og timer utenfor 0–250 avvises")
    func timer() throws {
        let (mappe, funn) = try les(
            .norskTimer, "timer_id;person_id;ordning;timetype;maaned;timer;laeringsansvar",
            "h-1;p-1;NORSK;TT_NORSK;2026-02;37,5;KOMMUNE", "h-2;p-1;NORSK;TT_NORSK;2026-03;250;FYLKE",
            "h-3;p-1;NORSK;TT_NORSK;2026-04;250,5;", "h-4;p-1;SAMF;TT_SAMF_M3;2026-13;10;",
            "h-5;p-1;SAMF;TT_SAMF;2026-03-15;10;")
        #expect(mappe.norsktimer.map(\.maaned) == [1.februar(2026), 1.mars(2026), 1.mars(2026)])
        #expect(mappe.norsktimer.map(\.timer.hundredeler) == [3750, 25000, 1000])
        #expect(mappe.norsktimer.map(\.ansvar) == [.kommune, .fylke, nil])
        #expect(funn.map { String($0.split(separator: " ")[1]) } == ["TALL-01", "W-10"])
    }

    @Test("Nøkler og henvisninger til andre rader er like når tekstene er like")
    func noekler() throws {
        let tiltak = try les(
            .tiltak, "tiltak_id;person_id;ordning;tiltakstype;startdato;erstatter_tiltak_id",
            "a-1;p-1;INTRO;T_NORSK;2026-02-03;", "a-2;p-1;INTRO;T_PRAKSIS;2026-03-03;a-1"
        ).mappe.tiltak
        #expect(tiltak.last?.erstatter == tiltak.first?.noekkel && tiltak.first?.noekkel.erSatt == true)
        #expect(tiltak.first?.erstatter == .ingen && tiltak.last?.noekkel != tiltak.first?.noekkel)
    }

    @Test("Norskmål, fritak, videregående på heltid, plan, arbeid og tidligere numre")
    func andre() throws {
        let maal = try les(
            .norskmaal, "norskmaal_id;person_id;ferdighet;nivaa;gjelder_fra", "m-1;p-1;LESE;B1;2026-02-03")
        #expect(maal.mappe.norskmaal.map(\.nivaa) == [.b1])
        let fritak = try les(
            .fritak, "fritak_id;person_id;fritak_fra;grunnlag;vedtaksdato;retten_bortfalt",
            "f-1;p-1;FR_NORSK;N23A;2026-02-03;nei")
        #expect(fritak.mappe.fritak.map(\.grunnlag) == [.n23a] && fritak.mappe.fritak.first?.rettenBortfalt == false)
        let vgo = try les(.vgoFulltid, "person_id;fylkesnr;fra_dato;til_dato", "p-1;46;2026-01-05;")
        #expect(vgo.mappe.vgoFulltid.map(\.fra) == [5.januar(2026)] && vgo.mappe.vgoFulltid.first?.til == nil)
        let plan = try les(.planKontrakt, "plan_id;person_id;type;dato", "k-1;p-1;INTEGRERINGSPLAN;2026-02-03")
        #expect(plan.mappe.planer.map(\.type) == [.integreringsplan])
        let arbeid = try les(
            .arbeidHendelse, "arbeid_id;person_id;type;timer_per_uke;fra_dato;til_dato",
            "w-1;p-1;TILBUD;29,5;2026-01-05;2026-03-01")
        #expect(arbeid.mappe.arbeid.map(\.timer) == [Desimal(hundredeler: 2950)])
        let ident = try les(
            .identitetshistorikk, "person_id;identtype;ident;gyldig_til", "p-1;DUF;209900000103;2025-12-31")
        #expect(ident.mappe.identer.map(\.nummer) == [209_900_000_103])
    }
}
