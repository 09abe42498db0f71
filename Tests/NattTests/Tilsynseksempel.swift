import Foundation
import Ingest
import Kalender
import Output
import Regelmotor
import Regelverksdata
import Register
import Statistikk
import Tekster

@testable import Pipeline

/// The sample data as supervision sees them, read once: every case, and what was counted of them.
struct Tilsynseksempel: Sendable {
    static let dato = 17.april(2026)
    static let lest = Result { try Tilsynseksempel() }

    let tilfeller: [Tilfelle]
    /// By case.
    let ider: [String]
    let referanser: Referansetabeller
    let grunnlag: Statistikkgrunnlag
    let levert: Entiteter
    private let telling: Indikatortelling

    private init() throws {
        let mappe = try Proevemappe()
        let regelverk = try Regelverk.gjeldende()
        let grunnlag = Statistikkgrunnlag(regelverk: regelverk, dato: Self.dato)
        let uttrekk = try lesUttrekk(
            Leseoppsett(mappe: Prosjekt.uttrekk, arbeidsmappe: mappe.sti, kommuner: regelverk.kommuner))
        var (tilfeller, ider) = ([Tilfelle](), [String]())
        for nummer in 0..<uttrekk.partisjonsantall {
            let partisjon = try uttrekk.partisjon(nummer)
            for plass in 0..<partisjon.antall {
                let mappe = partisjon.mappe(plass)
                tilfeller.append(Tilfelle(Sak(mappe, regelverk, dato: Self.dato), grunnlag))
                ider.append(String(decoding: partisjon.persontekst(mappe.person).id, as: UTF8.self))
            }
        }
        (self.tilfeller, self.ider, self.grunnlag) = (tilfeller, ider, grunnlag)
        (referanser, levert) = (uttrekk.referanser, uttrekk.levert)
        var telling = Indikatortelling(Tilsynsarbeid.sporsmaal(Self.dato), grunnlag)
        for tilfelle in tilfeller { telling.tell(tilfelle) }
        self.telling = telling
    }

    func arbeid(levert: Entiteter? = nil, _ endre: (inout Tilsynsarbeid.Oppsett) -> Void = { _ in }) -> Tilsynsarbeid {
        var oppsett = Tilsynsarbeid.Oppsett(
            kontakt: "nir@example.no", nesteOppdatering: Self.dato.plus(dager: 7),
            kilde: Tekst("Uttrekk fra NIR 17. april 2026", nn: "Uttrekk frå NIR 17. april 2026"))
        endre(&oppsett)
        return Tilsynsarbeid(
            tall: Tilsynstall(telling, levert: levert ?? self.levert), referanser: referanser, grunnlag: grunnlag,
            oppsett: oppsett)
    }

    func utvalg(_ froe: String = "2026-04-17", antall: Int = 20, av rekkefoelge: [Int]? = nil) -> Saksutvalg {
        var ut = Saksutvalg(antall: antall, froe: froe)
        for nr in rekkefoelge ?? Array(tilfeller.indices) {
            Array(ider[nr].utf8).withUnsafeBytes { ut.se(tilfeller[nr], $0) }
        }
        return ut
    }
}

extension Tilfelle {
    var erSkjermet: Bool { mappe.person.adressegradering != .ugradert }
}
