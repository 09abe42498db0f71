import Kalender
import Regelmotor
import Register
import Testing

@Suite("Regelmotoren mot en uavhengig fasit")
struct FasitTests {
    private static let dato = 1.mars(2026)

    private func regelmotorens(_ person: Personmappe) -> Fasit {
        let fakta = person.fakta(paa: FasitTests.dato)
        return Fasit(
            start: fakta.startdato, grunnfrist: fakta.frist?.verdi?.grunnfrist, frist: fakta.programfrist,
            norskAnker: fakta.norsk.anker, norsk: fakta.norsk.frist, samfunn: fakta.samfunn.frist,
            toaarsgrense: fakta.toaarsgrense, bortfall: fakta.bortfall?.status.kode ?? "",
            avsluttet: fakta.avslutning?.dato, avvik: fakta.avvik.ider)
    }

    @Test("20 000 tilfeldige personer får samme frister, bortfall og avvik som i fasiten")
    func tilfeldigePersoner() {
        var medTillegg = 0
        var (medNorsk, medBortfall, medAvvik) = (0, 0, 0)
        for froe in 1...20_000 as ClosedRange<UInt64> {
            let person = Personmappe.tilfeldig(froe: froe)
            let fasit = Fasit(person, dato: FasitTests.dato)
            let svar = regelmotorens(person)
            guard svar == fasit else {
                Issue.record("frø \(froe): regelmotoren sier \(svar), fasiten sier \(fasit)")
                return
            }
            if fasit.frist != fasit.grunnfrist { medTillegg += 1 }
            if fasit.norsk != nil { medNorsk += 1 }
            if !fasit.bortfall.isEmpty { medBortfall += 1 }
            if !fasit.avvik.isEmpty { medAvvik += 1 }
        }
        // The persons must be such that there is something to disagree about.
        #expect([medTillegg, medNorsk, medBortfall, medAvvik].allSatisfy { $0 > 1000 })
    }
}
