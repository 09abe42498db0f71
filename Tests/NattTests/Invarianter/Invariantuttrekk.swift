import Eksempeldata
import Foundation
import Ingest
import Kalender
import Regelmotor
import Regelverksdata
import Register
import Testing

@testable import Statistikk

/// The two extracts that every invariant is tried on (indikatorer 11): the sample data, and one of twenty thousand persons
/// made from a fixed seed. Each is read once.
enum Invariantuttrekk: CaseIterable, Sendable, CustomTestStringConvertible {
    case eksempel, tjuetusen

    static let dato = 17.april(2026)

    var testDescription: String { self == .eksempel ? "eksempeldataene" : "20 000 personer" }

    var mappe: String {
        get throws { self == .eksempel ? Prosjekt.uttrekk : try Self.laget.get() }
    }

    var innhold: Invariantinnhold {
        get throws { try (self == .eksempel ? Self.lestEksempel : Self.lestTjuetusen).get() }
    }

    private static let lestEksempel = Result { try Invariantinnhold(Prosjekt.uttrekk) }
    private static let lestTjuetusen = Result { try Invariantinnhold(laget.get()) }

    private static let tjuetusenMappe =
        FileManager.default.temporaryDirectory.path + "/nir-invarianter-\(UUID().uuidString)"

    /// The folder lives as long as the tests do.
    private static let laget = Result {
        atexit { try? FileManager.default.removeItem(atPath: Invariantuttrekk.tjuetusenMappe) }
        let resultat = try lagEksempeldata(
            Eksempeloppsett(
                mappe: tjuetusenMappe, personer: 20_000, froe: 1811, kommuner: try Kommuneregister.gjeldende()))
        try #require(resultat.personer == 20_000)
        return tjuetusenMappe
    }
}

/// The persons of an extract as the statistics see them, outcomes and all, and what every indicator came to.
struct Invariantinnhold: Sendable {
    let saker: [Tilfelle]
    let grunnlag: Statistikkgrunnlag
    let referanser: Referansetabeller
    let levert: Entiteter
    /// Everybody, in `Invarianttall.sporsmaal`.
    let tall: Invarianttall

    init(_ mappe: String) throws {
        let arbeidsmappe = try Proevemappe()
        let regelverk = try Regelverk.gjeldende()
        var oppsett = Leseoppsett(mappe: mappe, arbeidsmappe: arbeidsmappe.sti, kommuner: regelverk.kommuner)
        oppsett.leserIkke = []
        let uttrekk = try lesUttrekk(oppsett)
        let grunnlag = Statistikkgrunnlag(regelverk: regelverk, dato: Invariantuttrekk.dato)
        var saker: [Tilfelle] = []
        for nummer in 0..<uttrekk.partisjonsantall {
            let partisjon = try uttrekk.partisjon(nummer)
            for plass in 0..<partisjon.antall {
                saker.append(Tilfelle(Sak(partisjon.mappe(plass), regelverk, dato: grunnlag.dato), grunnlag))
            }
        }
        (self.saker, self.grunnlag) = (saker, grunnlag)
        (referanser, levert) = (uttrekk.referanser, uttrekk.levert)
        tall = Invarianttall(saker, grunnlag)
    }

    /// The figures that are made of kommuner.
    func figurer(_ tall: Invarianttall) -> Kommunefigurer {
        Kommunefigurer(
            Kommuneaar.alle(Invarianttall.kommuneaar, tall.telling, referanser, levert: levert, grunnlag.kommuner))
    }
}

/// What every indicator of the catalogue came to in every place: figures of a year in the last whole one, figures of a day
/// in the twelve months that end with it.
struct Invarianttall: Sendable {
    static let kommuneaar = 2023...2026
    static let aaret = Statistikkperiode.aar(2025)

    /// First what the figures of kommuner are made of.
    private static let sporsmaal: [Indikatortelling.Sporsmaal] =
        Kommuneaar.sporsmaal(kommuneaar)
        + (Indikator.alle + Indikator.tilsynsfoelge).filter { !$0.erAvKommuner }.map {
            .init($0, $0.revisjon == .oeyeblikk ? .tolvMaaneder(til: Invariantuttrekk.dato) : aaret)
        }

    private(set) var telling: Indikatortelling

    init(_ saker: some Sequence<Tilfelle>, _ grunnlag: Statistikkgrunnlag) {
        telling = Indikatortelling(Self.sporsmaal, grunnlag)
        for sak in saker { telling.tell(sak) }
    }

    /// The questions about persons, without those that are asked for the sake of kommuner.
    var numre: Range<Int> { Kommuneaar.sporsmaal(Self.kommuneaar).count..<telling.sporsmaal.count }

    func indikator(_ nr: Int) -> Indikator { telling.sporsmaal[nr].indikator }

    mutating func tell(_ sak: Tilfelle) { telling.tell(sak) }

    /// Of a figure of a year.
    func regnskap(_ indikator: Indikator, _ sted: Stedliste.Sted = .land) throws -> Regnskap {
        telling.regnskap(try #require(telling.nummer(indikator.id, Self.aaret)), sted)
    }
}

extension Indikator {
    var erAvKommuner: Bool { if case .kommuner = maal { true } else { false } }
    /// Paid out, and counted where it is paid.
    var erAvMottakere: Bool { if case .mottakere = maal { true } else { false } }
    /// The place is set against the country.
    var erStandardisert: Bool { if case .standardisert = maal { true } else { false } }
}

extension Regnskap {
    /// The same was counted, in whatever order.
    func er(_ annet: Regnskap) -> Bool {
        teller == annet.teller && nevner == annet.nevner && antall == annet.antall && ukjente == annet.ukjente
            && koder == annet.koder && verdier.sorted() == annet.verdier.sorted()
            && erForeloepig == annet.erForeloepig
    }
}

extension Tilfelle {
    /// The same person with something else registered.
    func med(_ endre: (inout Personmappe) -> Void) -> Tilfelle {
        var ny = mappe
        endre(&ny)
        return Tilfelle(Sak(ny, grunnlag.regelverk, dato: sak.dato), grunnlag)
    }
}
