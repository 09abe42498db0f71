import Kalender
import Regelmotor
import Register
import Testing

/// The rules of choice that find nothing: what the computation answers.
@Suite("Valgregler for avslutning")
struct Valgregler {
    let regelverk: Regelverk

    init() throws { regelverk = try .test() }

    private func fakta(_ fortell: (inout Eksempelperson) -> Void) -> Personfakta {
        Personfakta(.eksempel(fortell), regelverk, dato: 17.april(2026))
    }

    @Test("A-04: en annullert avslutning teller ikke, men står i mappen")
    func annullert() {
        let mappe = Personmappe.eksempel {
            $0.deltakelse(oppstart: 5.januar(2026))
            $0.avslutning(.gjennomfoert, .ikkeRegistrert, 31.mars(2026), av: .regelmotor, annullert: true)
            $0.avslutning(.gjennomfoert, .arbeidHel, 28.februar(2026))
        }
        #expect(mappe.gjeldendeAvslutning(.intro, paa: 17.april(2026))?.aarsak == .arbeidHel)
        #expect(mappe.avslutninger.count == 2)
    }

    @Test("A-05: den siste avslutningsdatoen gjelder, ikke den siste i uttrekket")
    func sisteDato() {
        let svar = fakta {
            $0.deltakelse(oppstart: 5.januar(2026))
            $0.avslutning(.gjennomfoert, .arbeidHel, 31.mars(2026))
            $0.avslutning(.avbrutt, .flyttet, 28.februar(2026))
        }
        #expect(svar.avslutning?.dato == 31.mars(2026))
    }

    @Test("A-05: en deltakelse dagen etter gjør at ingen avslutning gjelder")
    func begyntPaaNytt() {
        let svar = fakta {
            $0.deltakelse(oppstart: 5.januar(2026))
            $0.avslutning(.avbrutt, .flyttet, 28.februar(2026))
            $0.deltakelse(oppstart: 1.mars(2026))
        }
        #expect(svar.avslutning == nil)
    }

    @Test("A-05: en deltakelse på avslutningsdagen er ikke ny")
    func sammeDag() {
        let svar = fakta {
            $0.deltakelse(oppstart: 28.februar(2026))
            $0.avslutning(.avbrutt, .flyttet, 28.februar(2026))
        }
        #expect(svar.avslutning?.dato == 28.februar(2026))
    }

    @Test("A-06: avslutningsåret følger avslutningsdatoen, ikke registreringen")
    func avslutningsaar() {
        let svar = fakta {
            $0.deltakelse(oppstart: 3.mars(2025))
            $0.avslutning(.gjennomfoert, .arbeidHel, 31.desember(2025), registrert: 15.januar(2026))
        }
        #expect(svar.avslutning?.dato.aar == 2025)
    }

    @Test("A-10: deltakelse etter bortfall er ikke avsluttet, heller ikke når den starter samme dag")
    func nyttLoep() {
        for oppstart in [5.januar(2026), 6.januar(2026)] {
            let svar = fakta {
                $0.bortfallMedAvslutning(5.januar(2026))
                $0.deltakelse(oppstart: oppstart, vedtatt: 5.januar(2026))
            }
            #expect(svar.avslutning == nil)
            #expect(svar.bortfall?.status == .gjeninntraadt)
        }
    }
}
