import Kalender
import Regelmotor
import Register
import Testing

@Suite("Lovregler 11: avvik i sluttmål")
struct SluttmaalAvvikTests {
    private func avvik(
        _ start: Dato, _ maal: Sluttmaal?, _ regelverk: Regelverk = .test,
        _ mer: (inout Eksempelperson) -> Void = { _ in }
    ) -> [String] {
        Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: start.plus(dager: -90))
            $0.deltakelse(oppstart: start)
            if let maal { $0.sluttmaal(maal, registrert: start) }
            mer(&$0)
        }.fakta(regelverk).avvik.ider
    }

    @Test(
        "Eksemplene i lovregler 11",
        arguments: [
            (1.desember(2025), Sluttmaal.n2, ["AVVIK-2"]), (1.desember(2025), .n5, []),
            (4.november(2024), .n5, ["AVVIK-2b"]), (12.januar(2026), .g4, ["AVVIK-3"]),
            (3.februar(2025), .g8, ["AVVIK-4"]), (3.februar(2025), .g6, []),
        ])
    func eksempler(start: Dato, maal: Sluttmaal, ventet: [String]) {
        #expect(avvik(start, maal) == ventet)
    }

    /// Every goal on the days around the two turns of the year.
    @Test("Alle sluttmål, dagen før og på hver skjæringsdag", arguments: Sluttmaal.allCases)
    func skjaeringsdager(maal: Sluttmaal) {
        let (foer25, fra25, foer26, fra26): (String?, String?, String?, String?) =
            switch maal {
            case .n1, .n2, .n3, .n4: ("AVVIK-2", "AVVIK-2", "AVVIK-2", nil)
            case .n5, .n6, .n7: ("AVVIK-2b", nil, nil, nil)
            case .g3, .g5, .g8: (nil, "AVVIK-4", "AVVIK-4", "AVVIK-3")
            case .g1, .g2, .g4, .g6, .g7: (nil, nil, nil, "AVVIK-3")
            }
        #expect(avvik(31.desember(2024), maal) == [foer25].compactMap(\.self))
        #expect(avvik(1.januar(2025), maal) == [fra25].compactMap(\.self))
        #expect(avvik(31.desember(2025), maal) == [foer26].compactMap(\.self))
        #expect(avvik(1.januar(2026), maal) == [fra26].compactMap(\.self))
    }

    @Test("Vedtak om program uten sluttmål er AVVIK-1, også når startdatoen mangler")
    func utenMaal() {
        #expect(avvik(5.januar(2026), nil) == ["AVVIK-1"])
        let utenStart = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.desember(2025))
            $0.vedtak(.deltakelseIntro, vedtatt: 5.januar(2026))
        }
        #expect(utenStart.fakta().avvik.ider == ["AVVIK-1"])
    }

    @Test("Et annullert sluttmål er ikke et sluttmål")
    func annullertMaal() {
        let avvik = avvik(5.januar(2026), nil) {
            $0.mappe.sluttmaal.append(
                SluttmaalRad(felles: Fellesfelt(annullert: true), sluttmaal: .n4, gjelderFra: 5.januar(2026)))
        }
        #expect(avvik == ["AVVIK-1"])
    }

    @Test("Bare bortfall gir ikke avvik")
    func bareBortfall() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.desember(2025))
            $0.bortfall(5.januar(2026))
        }
        #expect(person.fakta().avvik == [])
    }

    @Test("Deltakelse etter bortfall er med selv om avslutningen fra bortfallet står")
    func etterBortfall() {
        let avvik = avvik(2.februar(2026), nil) {
            $0.bortfall(5.januar(2026))
            $0.avslutning(.avbrutt, .bortfallArbeid, 5.januar(2026), av: .regelmotor)
        }
        #expect(avvik == ["AVVIK-1"])
    }

    @Test("Personer under introduksjonsloven er ikke med")
    func introloven() {
        var person = Personmappe.eksempel { $0.deltakelse(oppstart: 5.januar(2026)) }
        person.person.lovgrunnlag = .introloven
        #expect(person.fakta().avvik == [])
    }

    @Test("Avsluttede er ikke med; den som har begynt igjen, er med")
    func avsluttet() {
        #expect(avvik(5.januar(2026), nil) { $0.avslutning(.gjennomfoert, .vgo, 2.februar(2026)) } == [])
        let igjen = avvik(5.januar(2026), nil) {
            $0.avslutning(.avbrutt, .flyttet, 2.februar(2026))
            $0.deltakelse(oppstart: 16.februar(2026))
        }
        #expect(igjen == ["AVVIK-1"])
    }

    @Test("Avvikene skrives i rekkefølgen 1, 2, 3, 2b, 4")
    func rekkefoelge() {
        let alle: SluttmaalAvvik = [.avvik4, .avvik2b, .avvik3, .avvik2, .avvik1]
        #expect(alle.ider == ["AVVIK-1", "AVVIK-2", "AVVIK-3", "AVVIK-2b", "AVVIK-4"])
    }
}
