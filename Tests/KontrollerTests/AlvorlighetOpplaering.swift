import Kalender
import Regelmotor
import Register
import Testing

@testable import Kontroller

@Suite("Alvor og sted for fravær og opplæring")
struct AlvorlighetOpplaering {
    let regelverk: Regelverk

    init() throws { regelverk = try .test() }

    private func steder(
        _ kontroll: Kontroll, dato: Dato = 17.april(2026), lov: Lovgrunnlag = .integreringsloven,
        _ fortell: (inout Eksempelperson) -> Void
    ) -> [Sted] {
        kontroll.steder(i: .eksempel("", dato: dato, lov: lov, fortell), regelverk)
    }

    @Test(
        "Hver kontroll har alvoret datakontrakten sier",
        arguments: [
            (Alvor.feil, ["N-04"]),
            (
                .advarsel,
                ["F-02", "F-03", "F-05", "F-06", "F-08", "F-09", "M-01", "M-06", "N-01", "N-06", "N-08", "X-02"]
            ),
            (.info, ["F-04", "M-02", "M-03", "M-04", "N-02", "N-07", "N-09", "N-10", "N-11", "X-03", "X-04"]),
            (.reparert, ["M-05"]),
        ])
    func alvorene(_ alvor: Alvor, _ koder: [String]) {
        for kode in koder { #expect(Kontroll.finn(kode)?.alvor == alvor, "\(kode)") }
    }

    @Test("M-01 er feil når sluttdatoen er før startdatoen, og advarsel når tiltaket er utenfor deltakelsen")
    func tiltak() {
        let funn = steder(.tiltakUtenforDeltakelse) {
            $0.deltakelse(oppstart: 5.januar(2026))
            $0.tiltak(.norsk, fra: 3.februar(2026), til: 2.februar(2026))
            $0.tiltak(.norsk, fra: 4.januar(2026))
        }
        #expect(funn.map(\.alvor) == [.feil, .advarsel])
        #expect(funn.map(\.felt) == [.startdato, .startdato])
    }

    @Test("F-02 viser siste dag egenmeldingen kunne vart")
    func egenmelding() {
        let funn = steder(.egenmeldingUtenforRammen) {
            $0.deltakelse(oppstart: 5.januar(2026))
            $0.fravaer(.egenmelding, 2.mars(2026)...3.mars(2026))
            $0.fravaer(.egenmelding, 19.mars(2026)...21.mars(2026))
        }
        #expect(funn.map(\.verdi) == [.dato(21.mars(2026))])
        #expect(funn.map(\.ventet) == [.dato(19.mars(2026))])
    }

    @Test("F-04 og F-05 peker på raden som går over rammen, én gang, med antallet virkedager")
    func rammene() {
        let barn = steder(.barnsSykdom) {
            for uke in 0..<4 {
                let mandag = 2.mars(2026).plus(dager: 7 * uke)
                $0.fravaer(.barnLege, mandag...mandag.plus(dager: 4))
            }
        }
        #expect(barn.map(\.verdi) == [.dato(20.mars(2026))])
        #expect(barn.map(\.ventet) == [.virkedager(15)])
        let velferd = steder(.permisjonOverRammen) {
            for maaned in [1.desember(2025), 1.januar(2026), 1.februar(2026), 1.mars(2026)] {
                $0.permisjon(.pVelferd, maaned.plus(dager: 8)...maaned.plus(dager: 17))
            }
        }
        #expect(velferd.map(\.verdi) == [.dato(18.februar(2026))])
    }

    @Test(
        "F-05 godtar akkurat rammen for hver type, og slår ut for dagen etter", arguments: Permisjonsramme.alle.indices)
    func permisjonsrammene(_ nummer: Int) throws {
        let ramme = Permisjonsramme.alle[nummer]
        let fra = 2.mars(2026)
        let hoeyst = try #require(regelverk.tall(ramme.verdi, paa: fra))
        let siste =
            switch ramme.maal {
            case .tolvMaaneder, .kalenderaar: regelverk.virkedager.dato(hoeyst - 1, etter: fra)
            case .maaneder: fra.sisteDag(etterMaaneder: hoeyst)
            }
        let neste = regelverk.virkedager.dato(1, etter: siste)
        #expect(steder(.permisjonOverRammen) { $0.permisjon(ramme.type, fra...siste) }.isEmpty)
        #expect(steder(.permisjonOverRammen) { $0.permisjon(ramme.type, fra...neste) }.map(\.verdi) == [.dato(neste)])
    }

    @Test("F-05 ser tolv måneder tilbake fra siste dag i permisjonen", arguments: [(17, false), (18, true)])
    func tolvMaaneder(_ dag: Int, _ slaarUt: Bool) {
        let funn = steder(.permisjonOverRammen) {
            $0.permisjon(.pFoedselFar, dag.mars(2025)...dag.mars(2025))
            $0.permisjon(.pFoedselFar, 9.mars(2026)...17.mars(2026))
        }
        #expect(funn.isEmpty != slaarUt)
    }

    @Test("M-03 sier hvilket tiltak som mangler, og peker på avslutningen")
    func obligatorisk() {
        let funn = steder(.obligatoriskeTiltak) {
            $0.deltakelse(oppstart: 3.mars(2025))
            $0.tiltak(.norsk, fra: 3.mars(2025))
            $0.avslutning(.gjennomfoert, .arbeidHel, 1.april(2026))
        }
        #expect(funn.map(\.entitet) == [.avslutning])
        #expect(funn.map(\.ventet) == [.tiltak(.samf)])
    }

    @Test("N-04 ser fristen slik den var før vedtaket")
    func utvidet() {
        let funn = steder(.utvidetNorsk, lov: .integreringsloven6a) {
            $0.kollektivNorsk(.nei, utvidet: 1.august(2024), 1.august(2024))
        }
        #expect(funn.map(\.verdi) == [.dato(1.august(2024))])
        #expect(funn.map(\.ventet) == [.dato(28.februar(2025))])
    }

    @Test("N-07 viser nivået og minstenivået")
    func norskmaal() {
        let funn = steder(.norskmaalUnderMinimum) {
            $0.utdanning(.ja)
            $0.norskmaal(.muntlig, .b1, fra: 2.mars(2026))
        }
        #expect(funn.map(\.verdi) == [.nivaa(.b1)])
        #expect(funn.map(\.ventet) == [.nivaa(.b2)])
    }

    @Test("X-03 viser ikke kommunen til en deltaker med strengt fortrolig adresse (L-06)")
    func strengtFortrolig() {
        let funn = steder(.proeveAnnenKommune) {
            $0.mappe.person.adressegradering = .strengtFortrolig
            $0.adresse(.oppfoelging, kommune: 5522, fra: 2.januar(2026))
            $0.proeve(.a1b2, .lese, 2.mars(2026), .b1, kommune: 301)
        }
        #expect(funn.map(\.verdi) == [.skjult])
        #expect(funn.map(\.ventet) == [.skjult])
    }
}
