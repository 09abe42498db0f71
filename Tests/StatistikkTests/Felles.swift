import Foundation
import Ingest
import Kalender
import Regelmotor
import Regelverksdata
import Register
import Tabeller
import Testing

@testable import Statistikk

let dagen = 17.april(2026)

func grunnlag(_ dato: Dato = dagen) throws -> Statistikkgrunnlag {
    Statistikkgrunnlag(regelverk: try .test(), dato: dato)
}

func tilfelle(_ mappe: Personmappe, _ dato: Dato = dagen) throws -> Tilfelle {
    Tilfelle(Sak(mappe, try .test(), dato: dato), try grunnlag(dato))
}

/// The code the person stands under, the base code printed alone.
func kode(
    _ variabel: Variabel, _ mappe: Personmappe, _ dato: Dato = dagen, _ ramme: Ramme? = nil
) throws -> String {
    let plassering = try variabel.plassering(grunnlag(dato))
    let grunn = plassering.grunnkode(try tilfelle(mappe, dato), ramme ?? Ramme(.dato(dato)))
    return plassering.inndeling.koder.last { $0.grunn == [grunn] }?.kode ?? ""
}

/// In programme on the day of the tests, in Salangen; then what the story adds.
func deltaker(foedt: Dato = 14.mai(1996), _ fortell: (inout Eksempelperson) -> Void = { _ in }) -> Personmappe {
    .eksempel(foedt: foedt) {
        $0.opphold(.utl0828, vedtatt: 1.desember(2025))
        $0.bosatt(1.desember(2025))
        $0.deltakelse(oppstart: 19.januar(2026))
        $0.sluttmaal(.n4, registrert: 20.januar(2026))
        fortell(&$0)
    }
}

extension Personmappe {
    func med(_ endre: (inout Person) -> Void) -> Personmappe {
        var ut = self
        endre(&ut.person)
        return ut
    }
}

extension Tabell {
    /// The count of a cell by its codes, the totals left out.
    func antall(_ koder: [String: String]) -> Int {
        let celler = Celler(inndelinger)
        let celle = inndelinger.indices.reduce(0) { celle, d in
            guard let kode = koder[inndelinger[d].navn],
                let nummer = inndelinger[d].koder.firstIndex(where: { $0.kode == kode })
            else { return celle }
            return celler.celle(celle, med: nummer, i: d)
        }
        return cellesummer(celler)[celle]
    }
}

/// Every case of the sample data, read once.
let eksempelsaker: [Tilfelle] = {
    let rot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    let arbeid = FileManager.default.temporaryDirectory.path + "/nir-statistikk-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: arbeid) }
    do {
        try FileManager.default.createDirectory(atPath: arbeid, withIntermediateDirectories: true)
        let regelverk = try Regelverk.test()
        let grunnlag = try grunnlag()
        let uttrekk = try lesUttrekk(
            Leseoppsett(
                mappe: rot + "/sample-data/uttrekk", arbeidsmappe: arbeid, kommuner: regelverk.kommuner))
        return try (0..<uttrekk.partisjonsantall).flatMap { nummer in
            let partisjon = try uttrekk.partisjon(nummer)
            return (0..<partisjon.antall).map { Tilfelle(Sak(partisjon.mappe($0), regelverk, dato: dagen), grunnlag) }
        }
    } catch {
        return []
    }
}()

/// What an indicator comes to over some persons, as they are on a day.
func svar(
    _ indikator: Indikator, _ personer: [Personmappe], _ periode: Statistikkperiode, dato: Dato? = nil,
    _ sted: Stedliste.Sted = .land
) throws -> Indikatorsvar {
    try telling(indikator, personer, periode, dato: dato).svar(0, sted)
}

func telling(
    _ indikator: Indikator, _ personer: [Personmappe], _ periode: Statistikkperiode, dato: Dato? = nil
) throws -> Indikatortelling {
    let dato = dato ?? periode.til
    var telling = Indikatortelling([.init(indikator, periode)], try grunnlag(dato))
    for person in personer { telling.tell(try tilfelle(person, dato)) }
    return telling
}

/// How many stand under each code of a distribution; codes that nobody stands under are left out.
func fordeling(
    _ indikator: Indikator, _ personer: [Personmappe], _ periode: Statistikkperiode, dato: Dato? = nil,
    _ sted: Stedliste.Sted = .land
) throws -> [String: Int] {
    guard case .fordeling(_, let variabel) = indikator.maal else { return [:] }
    let antall = try telling(indikator, personer, periode, dato: dato).regnskap(0, sted).koder
    let koder = try variabel.plassering(grunnlag(dato ?? periode.til)).inndeling.koder
    var ut: [String: Int] = [:]
    for (grunn, antall) in antall.enumerated() where antall > 0 {
        ut[koder.last { $0.grunn == [grunn] }?.kode ?? ""] = antall
    }
    return ut
}

/// The persons of an utvalg by a variable.
func fordeling(
    _ utvalg: Utvalg, _ variabel: Variabel, _ personer: [Personmappe], _ periode: Statistikkperiode
) throws -> [String: Int] {
    let indikator = Indikator(
        "prøve", "Prøve", "Prøve", .personer, .aarlig, kilde: "", .fordeling(utvalg, variabel))
    return try fordeling(indikator, personer, periode)
}

extension Indikator {
    /// One of the catalogue; a name that is not there fails the test.
    static func katalog(_ id: String) throws -> Indikator { try #require(finn(id), "\(id) står ikke i katalogen") }
}
