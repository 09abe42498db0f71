import Kalender
import Register
import Tabeller
import Testing

@testable import Statistikk

/// What must hold for whatever persons there are (indikatorer 11).
@Suite struct UtfallsinvarianterTests {
    private func personer(_ froe: UInt64, kanKommeTilbake: Bool = true) -> [Personmappe] {
        var t = Tilfeldig(froe)
        return (0..<250).map { _ in tilfeldigPerson(&t, kanKommeTilbake: kanKommeTilbake) }
    }

    @Test("De tre gruppene er alle tidligere deltakere, for hvert år, kjønn og alder")
    func gruppeneErAlle() throws {
        let personer = personer(1)
        let etterAlder = try Dictionary(grouping: personer) { try kode(.alder7, $0, dagen, Ramme(.aar(2024))) }
        #expect(etterAlder.count > 5)
        for del in [personer, personer.bare(.m), personer.bare(.k)] + etterAlder.values {
            for k in 1...5 {
                let indikatorer: [Indikator] = [
                    .tidligereDeltakere(etter: k), .statusINovember(etter: k), .iArbeidEllerUtdanning(etter: k),
                ]
                let telling = try utfall(indikatorer.map { .init($0, .aar(2024)) }, del, 31.desember(2024))
                let grupper = Statusgruppe.allCases.map { gruppe in
                    telling.regnskap(1, .land).antall(
                        Etterstatus.allCases.filter { $0.gruppe == gruppe }.map { Int($0.rawValue) - 1 })
                }
                #expect(grupper.reduce(0, +) == telling.svar(0).teller)
                #expect(grupper[0] == telling.svar(2).teller)
            }
        }
    }

    @Test("Tidligere deltakere er aldri flere enn de som avsluttet, og blir bare flere når noen kommer tilbake")
    func faerreOgFaerre() throws {
        let (med, uten) = (personer(11), personer(12, kanKommeTilbake: false))
        let tilfeller = try med.map { try tilfelle($0) }
        for avsluttet in 2019...2022 {
            // Those who ended, and those of them who are left one to five years after.
            let sporsmaal =
                [Indikatortelling.Sporsmaal(.avsluttetIAaret, .aar(avsluttet))]
                + (1...5).map { .init(.tidligereDeltakere(etter: $0), .aar(avsluttet + $0)) }
            let (mange, faerre) = (
                try utfall(sporsmaal, med, 31.desember(2027)), try utfall(sporsmaal, uten, 31.desember(2027))
            )
            let iAlt = sporsmaal.indices.compactMap { mange.svar($0).verdi?.avrundet(0) }
            #expect(iAlt.count == 6 && iAlt.allSatisfy { $0 <= iAlt[0] })
            let igjen = sporsmaal.indices.compactMap { faerre.svar($0).verdi?.avrundet(0) }
            #expect(igjen.count == 6 && igjen == igjen.sorted(by: >) && igjen[1] > 5)
            for person in tilfeller {
                for aar in avsluttet + 1...avsluttet + 4
                where person.tidligereDeltaker(avsluttet, iNovember: aar + 1) != nil
                    && person.tidligereDeltaker(avsluttet, iNovember: aar) == nil
                {
                    #expect(person.mappe.bosattINovember(aar) == nil || person.program.dag(30.november(aar)))
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
        let sporsmaal = Indikator.alle.map { Indikatortelling.Sporsmaal($0, .aar(2024)) }
        let foer = try utfall(sporsmaal, personer, 31.desember(2024), levertTil: 2024)
        let etter = try utfall(sporsmaal, uten, 31.desember(2024))
        for (nr, spm) in sporsmaal.enumerated() {
            if spm.indikator.utfall == nil {
                #expect(foer.steder.steder.allSatisfy { foer.svar(nr, $0) == etter.svar(nr, $0) })
            } else {
                #expect(etter.steder.steder.allSatisfy { etter.svar(nr, $0).tekst == "..." })
                #expect(foer.svar(nr).tekst != "...")
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
            "status", id: "T1", tittel: "Status", maal: [Rapportmaal(.tidligereDeltakere(etter: 1))],
            variabler: [.geo, .status, .kjoenn],
            perioder: Periodevalg(.aar))
        var telling = Tabelltelling([rapport], try grunnlag(31.desember(2023)))
        for (nr, mappe) in E4.personer.enumerated() {
            telling.tell(try tilfelle(mappe.med { $0.person = UInt64(nr + 1) }, 31.desember(2023)))
        }
        let tall = try #require(telling.ferdig().first)
        #expect(tall.gaarOpp && tall.iUtvalget == 8)
        let delsummer = Statusgruppe.allCases.map { tall.tabell.antall(["geo": "5001", "novemberstatus": $0.kode]) }
        #expect(delsummer == [5, 1, 2])
        #expect(tall.tabell.antall(["geo": "50", "novemberstatus": "UTD", "kjoenn": "1"]) == 2)
    }
}
