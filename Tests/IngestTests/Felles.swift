import Foundation
import Kalender
import Register
import Testing

@testable import Ingest

/// A folder that is gone when the test is over.
final class Proevemappe {
    let sti: String
    init(_ filer: [String: String]) throws {
        sti = FileManager.default.temporaryDirectory.appendingPathComponent("ingest-" + UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: sti + "/inn", withIntermediateDirectories: true)
        for (navn, innhold) in filer { try skriv(navn, Array(innhold.utf8)) }
    }

    func skriv(_ navn: String, _ bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: sti + "/inn/" + navn))
    }

    func karantene(_ entitet: String) throws -> [String] {
        let tekst = try String(contentsOfFile: sti + "/karantene/\(entitet).csv", encoding: .utf8)
        return tekst.split(separator: "\n").map(String.init)
    }

    deinit { try? FileManager.default.removeItem(atPath: sti) }

    /// Reads everything; broken lines never stop the run unless the test says so.
    func les(_ endre: (inout Leseoppsett) -> Void = { _ in }) throws -> Lest {
        try Lest(oppsett(endre))
    }

    func uttrekk(_ endre: (inout Leseoppsett) -> Void = { _ in }) throws(Lesefeil) -> Uttrekk {
        try lesUttrekk(oppsett(endre))
    }

    private func oppsett(_ endre: (inout Leseoppsett) -> Void) -> Leseoppsett {
        var oppsett = Leseoppsett(
            mappe: sti + "/inn", dato: 17.april(2026), arbeidsmappe: sti, kommuner: proevekommuner,
            maksBruttePromille: 1000)
        endre(&oppsett)
        return oppsett
    }
}

let proevekommuner = Kommuneregister(
    kommuner: [
        (301, "Oslo - Oslove"), (5522, "Salangen"), (1515, "Herøy"), (1818, "Herøy"), (4601, "Bergen"),
        (5001, "Trondheim - Tråante"),
    ], overganger: [(gammel: 1417, ny: 5522, erDeling: false)], bydeler: [])

/// Everything read from an extract, as lines of text that can be compared.
struct Lest {
    var rader: [String] = []
    var funn: [String] = []
    var regnskap: [Filregnskap] = []
    var uttrekk: Uttrekk
    var mapper: [Personmappe] = []

    var godtatt: Int { regnskap.reduce(0) { $0 + $1.godtatt } }

    init(_ oppsett: Leseoppsett) throws {
        uttrekk = try lesUttrekk(oppsett)
        var sene: [SeneAvvisninger] = []
        for i in 0..<uttrekk.partisjonsantall {
            let p = try uttrekk.partisjon(i)
            for j in 0..<p.antall {
                ta(p, p.mappe(j))
                mapper.append(p.mappe(j))
                for f in p.lesefunn(j) { funn.append(Lest.funn(f)) }
            }
            for f in p.lesefunnUtenPerson { funn.append(Lest.funn(f)) }
            sene.append(p.seneAvvisninger)
        }
        regnskap = try uttrekk.regnskap(etter: sene)
        rader.sort()
        funn.sort()
    }

    static func funn(_ f: Lesefunn) -> String {
        "\(f.entitet.navn):\(f.fysiskLinje):\(f.kolonne) \(f.regel.id) \(f.feltnavn ?? "-") post \(f.kilde.post)"
    }

    private mutating func ta(_ p: Partisjon, _ m: Personmappe) {
        func id(_ k: Radkilde) -> String { String(decoding: p.tekst(k.id), as: UTF8.self) + "#\(k.post)/\(k.linje)" }
        func navn(_ r: Tekstref) -> String { String(decoding: p.tekst(r), as: UTF8.self) }
        let x = m.person
        rader.append(
            "\(id(x.kilde)) \(x.duf.tall) \(x.foedselsnummer.tall) \(navn(x.fornavn)) \(navn(x.etternavn)) "
                + "\(x.foedselsdato) \(x.kjoenn) \(x.adressegradering) \(x.borger) \(x.opprinnelsesland.kode) "
                + "\(x.reservasjonForskning)")
        for r in m.tillatelser {
            rader.append("\(id(r.kilde)) \(r.grunnlag) \(r.vedtaksdato) \(String(describing: r.erFoerste))")
        }
        for r in m.bosettinger { rader.append("\(id(r.kilde)) \(r.kommune.tall) \(r.bosatt) \(r.etterAvtale)") }
        for r in m.kategorier { rader.append("\(id(r.kilde)) \(r.kategori)") }
        for r in m.vedtak {
            rader.append(
                "\(id(r.kilde)) \(r.ordning) \(r.type) \(r.resultat) \(r.vedtaksdato) \(String(describing: r.startdato)) "
                    + "\(r.timerArbeid?.tekst() ?? "-") \(r.felles.kommune.tall) \(r.felles.av) \(r.felles.annullert)")
        }
        for r in m.sluttmaal { rader.append("\(id(r.kilde)) \(r.sluttmaal) \(r.gjelderFra)") }
        for r in m.fravaer { rader.append("\(id(r.kilde)) \(r.type) \(r.fra) \(r.til)") }
        for r in m.avslutninger { rader.append("\(id(r.kilde)) \(r.aarsak) \(r.dato) \(r.avsluttetAv)") }
    }
}

let personhode =
    "person_id;duf_nummer;foedselsnummer;fornavn;foedselsdato;kjoenn;adressegradering;reservasjon_forskning"
let enPerson = personhode + "\np-1;209900000103;;Ola;1996-05-14;K;UGRADERT;nei\n"
let vedtakshode = "vedtak_id;person_id;ordning;vedtakstype;resultat;vedtaksdato;startdato;timer_arbeid_per_uke"
