import Kalender
import Regelmotor
import Register
import Testing

@testable import Kontroller

@Suite("Alvor og sted")
struct Alvorlighet {
    let regelverk: Regelverk

    init() throws { regelverk = try .test() }

    private func steder(
        _ kode: String, dato: Dato = 17.april(2026), _ fortell: (inout Eksempelperson) -> Void
    ) throws -> [Sted] {
        try #require(Kontroll.finn(kode)).steder(i: .eksempel("", dato: dato, fortell), regelverk)
    }

    @Test("De tre i NIRs egen rapport er feil, de to andre er advarsel og merknad")
    func avvikene() {
        let alvor = ["AVVIK-1", "AVVIK-2", "AVVIK-3", "AVVIK-2b", "AVVIK-4"].map { Kontroll.finn($0)?.alvor }
        #expect(alvor == [.feil, .feil, .feil, .advarsel, .info])
    }

    @Test("AVVIK-1 peker på vedtaket, de andre på sluttmålet")
    func avvikenesSted() throws {
        let mangler = try steder("AVVIK-1") { $0.deltakelse(oppstart: 2.februar(2026)) }
        #expect(mangler.map(\.entitet) == [.vedtak])
        #expect(mangler.first?.verdi == .ingen)
        let gammelt = try steder("AVVIK-3") {
            $0.deltakelse(oppstart: 2.februar(2026))
            $0.sluttmaal(.g4, registrert: 3.februar(2026))
        }
        #expect(gammelt.map(\.entitet) == [.sluttmaal])
        #expect(gammelt.first?.verdi == .sluttmaal(.g4))
    }

    @Test("V-01 er feil når rekkefølgen er kjent, og advarsel når den ikke er det")
    func bortfallEtterDeltakelse() throws {
        let kjent = try steder("V-01") {
            $0.deltakelse(oppstart: 2.februar(2026), vedtatt: 4.januar(2026))
            $0.bortfall(5.januar(2026))
        }
        #expect(kjent.map(\.alvor) == [.feil])
        let ukjent = try steder("V-01") {
            $0.bortfall(5.januar(2026))
            $0.deltakelse(oppstart: 2.februar(2026), vedtatt: 5.januar(2026))
        }
        #expect(ukjent.map(\.alvor) == [.advarsel])
    }

    @Test("V-14 er feil for vedtaksdatoen og merknad for startdatoen")
    func fremITid() throws {
        let funn = try steder("V-14") {
            $0.deltakelse(oppstart: 20.april(2026), vedtatt: 18.april(2026))
            $0.deltakelse(oppstart: 20.april(2026), vedtatt: 17.april(2026))
        }
        #expect(funn.map(\.alvor) == [.feil, .info])
        #expect(funn.map(\.felt) == [.vedtaksdato, .startdato])
    }

    @Test("F-07 kan være feil og advarsel i samme sak")
    func periodene() throws {
        let funn = try steder("F-07") {
            $0.deltakelse(oppstart: 5.januar(2026))
            $0.fravaer(.lege, fra: 3.mars(2026), til: 2.mars(2026))
            $0.permisjon(.pVelferd, 2.januar(2026)...6.januar(2026))
        }
        #expect(funn.map(\.alvor) == [.feil, .advarsel])
        #expect(funn.map(\.entitet) == [.fravaer, .permisjon])
    }

    @Test("P-05 er feil for DUF-nummeret og advarsel for fødselsnummeret")
    func sammeNummer() throws {
        let kontroll = try #require(Kontroll.finn("P-05"))
        let funn = kontroll.steder(i: .eksempel("", harDeltDuf: true, harDeltFoedselsnummer: true), regelverk)
        #expect(funn.map(\.alvor) == [.feil, .advarsel])
        #expect(funn.allSatisfy { $0.verdi == .skjult })
    }

    @Test("T-05 viser fristen i NIR og fristen vi regner ut")
    func fristene() throws {
        let funn = try steder("T-05") {
            $0.deltakelse(oppstart: 2.februar(2026))
            $0.sluttmaal(.n4, registrert: 3.februar(2026))
            $0.ordning(.intro, frist: 2.februar(2028))
        }
        #expect(funn.map(\.verdi) == [.dato(2.februar(2028))])
        #expect(funn.map(\.ventet) == [.dato(1.februar(2028))])
    }

    @Test("G-01 retter et nummer som ble byttet ut, og sier fra om et som ble delt")
    func kommunene() throws {
        let byttet = try steder("G-01") { $0.bosatt(2.januar(2024), kommune: 3001) }
        #expect(byttet.map(\.alvor) == [.reparert])
        #expect(byttet.map(\.ventet) == [.kommune(Kommunenummer(3101))])
        #expect(try steder("G-01") { $0.bosatt(2.januar(2024), kommune: 1507) }.map(\.alvor) == [.feil])
    }

    @Test("Kommunen til en deltaker med strengt fortrolig adresse vises ikke (L-06)")
    func strengtFortrolig() throws {
        let funn = try steder("G-02") {
            $0.mappe.person.adressegradering = .strengtFortrolig
            $0.adresse(.bor, kommune: 301, fra: 2.januar(2026))
            $0.adresse(.oppfoelging, kommune: 5522, fra: 2.januar(2026))
        }
        #expect(funn.map(\.verdi) == [.skjult])
        let vedtak = try steder("AVVIK-1") {
            $0.mappe.person.adressegradering = .strengtFortrolig
            $0.deltakelse(oppstart: 2.februar(2026))
        }
        #expect(vedtak.map(\.kommune) == [.ingen])
    }

    @Test("V-04 ser avslutningen som står igjen etter et annullert bortfall, også når et nytt er riktig")
    func gammelTvilling() throws {
        let funn = try steder("V-04") {
            $0.bortfall(5.januar(2026), annullert: true)
            $0.avslutning(.avbrutt, .bortfallArbeid, 5.januar(2026), av: .regelmotor)
            $0.bortfallMedAvslutning(2.februar(2026))
        }
        #expect(funn.map(\.verdi) == [.dato(5.januar(2026))])
    }
}
