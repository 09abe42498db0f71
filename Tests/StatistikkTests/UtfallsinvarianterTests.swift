import Kalender
import Register
import Tabeller
import Testing

@testable import Statistikk

/// What must hold for whatever persons there are (indikatorer 11).
@Suite struct UtfallsinvarianterTests {
    private static let antall = 250

    private func personer(_ froe: UInt64, kanKommeTilbake: Bool = true) -> [Personmappe] {
        var t = Tilfeldig(froe)
        return (0..<Self.antall).map { _ in tilfeldigPerson(&t, kanKommeTilbake: kanKommeTilbake) }
    }

    private func antall(_ indikator: Indikator, _ personer: [Personmappe], _ aar: Int) throws -> Int {
        try #require(try utfall(indikator, personer, .aar(aar)).svar(0).verdi?.avrundet(0))
    }

    @Test("De tre gruppene er alle tidligere deltakere, for hvert år, kjønn og alder", arguments: 1...5)
    func gruppeneErAlle(k: Int) throws {
        let personer = personer(UInt64(k))
        let deler: [[Personmappe]] =
            try [personer, personer.bare(.m), personer.bare(.k)]
            + Variabel.alder7koder.map { gruppe in
                try personer.filter { try kode(.alder7, $0, dagen, Ramme(.aar(2024))) == gruppe.kode }
            }
        for del in deler {
            let telling = try utfall(.statusINovember(etter: k), del, .aar(2024))
            let regnskap = telling.regnskap(0, .land)
            let grupper = Statusgruppe.allCases.map { gruppe in
                regnskap.antall(Etterstatus.allCases.filter { $0.gruppe == gruppe }.map { Int($0.rawValue) - 1 })
            }
            #expect(grupper.reduce(0, +) == (try antall(.tidligereDeltakere(etter: k), del, 2024)))
            let au = try utfall(.iArbeidEllerUtdanning(etter: k), del, .aar(2024)).svar(0)
            #expect(au.teller == grupper[0])
        }
        #expect(try antall(.tidligereDeltakere(etter: k), personer, 2024) > 5)
    }

    @Test("Tidligere deltakere er aldri flere enn de som avsluttet, og blir bare flere når noen kommer tilbake")
    func faerreOgFaerre() throws {
        let (med, uten) = (personer(11), personer(12, kanKommeTilbake: false))
        for avsluttet in 2019...2022 {
            for personer in [med, uten] {
                let alle = try antall(.avsluttetIAaret, personer, avsluttet)
                for k in 1...5 {
                    #expect(try antall(.tidligereDeltakere(etter: k), personer, avsluttet + k) <= alle)
                }
            }
            let uten = try (1...5).map { try antall(.tidligereDeltakere(etter: $0), uten, avsluttet + $0) }
            #expect(uten == uten.sorted(by: >) && uten[0] > 5)
            for mappe in med {
                let person = try tilfelle(mappe)
                for aar in avsluttet + 1...avsluttet + 4
                where person.tidligereDeltaker(avsluttet, iNovember: aar + 1) != nil
                    && person.tidligereDeltaker(avsluttet, iNovember: aar) == nil
                {
                    #expect(mappe.bosattINovember(aar) == nil || person.program.dag(30.november(aar)))
                }
            }
        }
    }

    @Test("Uten novemberstatus er bare utfallene borte, og de er «...»")
    func utenNovemberstatus() throws {
        let personer = personer(21)
        let uten = personer.map { mappe in
            var ut = mappe
            ut.novstatus = []
            return ut
        }
        for indikator in Indikator.alle {
            let periode = Statistikkperiode.aar(2024)
            let foer = try utfall(indikator, personer, periode, levertTil: 2024)
            let etter = try utfall(indikator, uten, periode, levertTil: nil)
            if indikator.utfall == nil {
                #expect(foer.steder.steder.allSatisfy { foer.svar(0, $0) == etter.svar(0, $0) })
            } else {
                #expect(etter.steder.steder.allSatisfy { etter.svar(0, $0).tekst == "..." })
                #expect(foer.svar(0).tekst != "...")
            }
        }
        let avhengige = Set(Indikator.alle.filter { $0.utfall != nil }.map { String($0.id.prefix(4)) })
        #expect(
            avhengige.sorted() == [
                "F-03", "F-04", "F-05", "S-03", "S-04", "S-05", "S-06", "S-07", "S-08", "S-09", "S-10", "S-11", "S-12",
            ])
    }

    @Test("Deler av personene telt hver for seg er det samme som alle under ett")
    func traader() throws {
        let personer = personer(31)
        for indikator in [Indikator.programtid, .statusINovember(etter: 2), .standardisertForhold, .kjoennsgap] {
            let periode: Statistikkperiode = indikator.utfall == nil ? .flereAar(2018, til: 2021) : .aar(2023)
            var delt = try utfall(indikator, Array(personer.prefix(100)), periode)
            delt.legg(til: try utfall(indikator, Array(personer.dropFirst(100)), periode))
            let alle = try utfall(indikator, personer, periode)
            #expect(alle.svar(0).verdi != nil)
            #expect(alle.steder.steder.allSatisfy { alle.svar(0, $0) == delt.svar(0, $0) })
        }
    }

    @Test("Forventet i landet er det som er observert, hvordan strata enn slås sammen", arguments: UInt64(41)...48)
    func forventetILandet(froe: UInt64) throws {
        let personer = personer(froe)
        let forventet = try utfall(.standardisertForventet, personer, .flereAar(2022, til: 2024)).svar(0)
        #expect(forventet.verdi?.avrundet(0) == forventet.teller)
        #expect(forventet.tekst.hasSuffix(".00"))
    }

    @Test("Katalogen har hver id én gang, sortert innen hver bokstav, med tekst på begge målformer")
    func katalogen() {
        let alle = Indikator.alle
        #expect(Set(alle.map(\.id)).count == alle.count)
        let bokstaver = alle.map { $0.id.prefix(1) }
        #expect(bokstaver == bokstaver.sorted())
        for indikator in alle {
            #expect(indikator.definisjon.nb.hasSuffix(".") && indikator.definisjon.nn.hasSuffix("."))
            #expect((indikator.utfall != nil) == (indikator.revisjon == .utfall))
        }
    }

    @Test("En tabell over status har de tre delsummene, i kommunen programmet var i")
    func tabell() throws {
        let rapport = Rapport(
            "status", id: "T1", tittel: "Status", utvalg: .tidligereDeltakere(etter: 1),
            variabler: [.geo, .status, .kjoenn],
            perioder: Periodevalg(.aar))
        var telling = Tabelltelling([rapport], try grunnlag(31.desember(2023)))
        for (nr, mappe) in E4.personer.enumerated() {
            telling.tell(try tilfelle(mappe.med { $0.person = UInt64(nr + 1) }, 31.desember(2023)))
        }
        let tall = try #require(telling.ferdig().first)
        #expect(tall.gaarOpp && tall.iUtvalget == 8)
        let delsummer = Statusgruppe.allCases.map { tall.tabell.antall(["geo": "5001", "status": $0.kode]) }
        #expect(delsummer == [5, 1, 2])
        #expect(tall.tabell.antall(["geo": "50", "status": "UTD", "kjoenn": "1"]) == 2)
    }
}
