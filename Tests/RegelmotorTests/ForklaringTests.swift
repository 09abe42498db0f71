import Kalender
import Register
import Testing

@testable import Regelmotor

/// The explanation is made by the rules themselves, so it must name every row they look at.
@Suite("Forklaringen sier det samme som sakene, og nevner hver rad som avgjør noe")
struct ForklaringTests {
    private static let dato = 1.mars(2026)

    /// Persons who between them meet every step.
    static let fortalte: [(navn: String, person: Personmappe)] = [
        (
            "deltaker med alt",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2025), ankomst: 15.september(2025))
                $0.bosatt(1.november(2025))
                $0.adresse(.bor, kommune: 5522, fra: 1.november(2025))
                $0.adresse(.oppfoelging, kommune: 4648, fra: 1.november(2025))
                $0.krav(.intro, .krav, 10.november(2025))
                $0.deltakelse(oppstart: 5.januar(2026), vedtatt: 20.desember(2025))
                $0.deltakelse(oppstart: 9.januar(2026), vedtatt: 20.desember(2025), annullert: true)
                $0.sluttmaal(.n5, registrert: 5.januar(2026))
                $0.ordning(.intro, utvidelse: 6)
                $0.utdanning(.nei)
                $0.vedtak(.norsk, .norsk, vedtatt: 20.desember(2025), oppstart: 5.januar(2026))
                $0.vedtak(.samf, .samf, vedtatt: 20.desember(2025), oppstart: 5.januar(2026))
                $0.fravaer(.lege, 2.februar(2026)...13.februar(2026))
                $0.permisjon(.pVelferd, 16.februar(2026)...20.februar(2026))
                $0.permisjon(.pnVelferd, 16.februar(2026)...20.februar(2026), ordning: .norsk)
                $0.permisjon(.pnVelferd, 16.februar(2026)...20.februar(2026), ordning: .samf)
                $0.stans(.midlertidig, 11.februar(2026)...12.februar(2026))
                $0.tiltak(.norsk, fra: 5.januar(2026), timer: Desimal(20))
            }
        ),
        (
            "bortfall og tilbake igjen",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
                $0.bosatt(1.november(2025))
                $0.arbeid(Desimal(37), fra: 2.januar(2026), til: 31.januar(2026))
                $0.bortfallMedAvslutning(5.januar(2026))
                $0.krav(.intro, .krav, 3.februar(2026))
                $0.deltakelse(oppstart: 16.februar(2026), vedtatt: 10.februar(2026))
                $0.sluttmaal(.n2, registrert: 16.februar(2026))
            }
        ),
        (
            "jobb uten vedtak om bortfall",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
                $0.bosatt(1.november(2025))
                $0.arbeid(Desimal(30), fra: 2.januar(2026))
            }
        ),
        (
            "avvist tilbud",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
                $0.bosatt(1.november(2025))
                $0.krav(.intro, .avvist, 20.november(2025))
            }
        ),
        (
            "fra kollektiv beskyttelse til flyktning",
            .eksempel {
                $0.opphold(.utl0834L2, vedtatt: 10.mai(2024))
                $0.bosatt(1.juni(2024))
                $0.deltakelse(oppstart: 1.september(2025), vedtatt: 20.august(2025))
                $0.sluttmaal(.g4, registrert: 1.september(2025))
                $0.utdanning(.nei)
                $0.vedtak(.norsk37d, .norsk, vedtatt: 20.august(2025), oppstart: 1.september(2025))
                $0.vedtak(.utvidetNorsk, .norsk, vedtatt: 16.februar(2026))
                $0.opphold(.utl0828, vedtatt: 20.februar(2026))
            }
        ),
        (
            "kollektiv beskyttelse fra før 2026 uten vedtak",
            .eksempel {
                $0.opphold(.utl0834L2, vedtatt: 10.mai(2024))
                $0.bosatt(1.juni(2024))
            }
        ),
        (
            "familie som ble flyktning",
            .eksempel {
                $0.opphold(
                    .utl08Kap6Ref, vedtatt: 1.oktober(2025), soekt: 14.juni(2025), referansepersonBosatt: 15.juni(2020))
                $0.bosatt(1.november(2025), etterAvtale: false)
                $0.opphold(.utl0828, vedtatt: 15.januar(2026))
            }
        ),
        (
            "gammel tillatelse fra utlandet, i videregående",
            .eksempel {
                $0.opphold(.utl0823, vedtatt: 1.november(2021), ankomst: 10.januar(2022), soektFraUtlandet: true)
                $0.vedtak(.samf, .samf, vedtatt: 20.desember(2025), oppstart: 5.januar(2026))
                $0.vgoFulltid(fra: 17.august(2025))
            }
        ),
        (
            "levert kategori og avsluttet",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2024))
                $0.bosatt(1.november(2024))
                $0.kategori(.rpIntro)
                $0.kategori(.rpNorsk)
                $0.deltakelse(oppstart: 3.februar(2025))
                $0.sluttmaal(.g8, registrert: 3.februar(2025))
                $0.avslutning(.avbrutt, .flyttet, 2.februar(2026))
            }
        ),
        (
            "gammelt mål med oppstart i 2025",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2024))
                $0.bosatt(1.november(2024), kommune: 3005)
                $0.deltakelse(oppstart: 3.februar(2025))
                $0.sluttmaal(.g5, registrert: 3.februar(2025))
            }
        ),
        (
            "begrenset tillatelse som er fornyet",
            .eksempel {
                $0.opphold(.utl0838L5a, vedtatt: 1.november(2022))
                $0.opphold(.utl0838L5a, vedtatt: 2.februar(2023), erFornyelse: true)
                $0.bosatt(1.desember(2024))
                $0.utdanning(.ja)
                $0.vedtak(.norsk, .norsk, vedtatt: 20.februar(2023), oppstart: 1.mars(2023))
            }
        ),
        (
            "tilbakekalt tillatelse",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
                $0.bosatt(1.november(2025))
                $0.opphold(.utl0828, vedtatt: 16.februar(2026), utfall: .tilbakekalt)
            }
        ),
    ]

    private func forklar(_ person: Personmappe) -> (svar: Svar, linjer: [Forklaring.Linje]) {
        let (sak, forklaring) = Sak.forklar(person, .test, dato: ForklaringTests.dato)
        return (Svar(sak.fakta), forklaring.linjer)
    }

    private func nevnte(_ linjer: [Forklaring.Linje]) -> Set<Radplass> {
        Set(linjer.flatMap(\.rader).map { Radplass(entitet: $0.entitet, post: $0.kilde.post) })
    }

    private func tekst(_ linjer: [Forklaring.Linje]) -> [String] {
        linjer.map { linje in
            "\(linje.steg) \(linje.regel.id) \(linje.hjemmel?.tekst ?? "") \(linje.tekst) "
                + linje.rader.map { "\($0.entitet.navn) \($0.kilde.post) \($0.tekst)" }.joined(separator: ",")
                + linje.mangler.map(\.navn).joined(separator: ",")
        }
    }

    @Test("Forklaringen gir samme svar som saken, med linjene i stegenes rekkefølge", arguments: fortalte.indices)
    func sammeSvar(nr: Int) {
        let person = ForklaringTests.fortalte[nr].person
        let (svar, linjer) = forklar(person)
        #expect(svar == Svar(Sak(person, .test, dato: ForklaringTests.dato).fakta))
        #expect(linjer.map(\.steg.rawValue) == linjer.map(\.steg.rawValue).sorted())
        #expect(!linjer.isEmpty)
    }

    @Test("De fortalte personene møter hvert steg")
    func alleSteg() {
        let steg = Set(ForklaringTests.fortalte.flatMap { forklar($0.person).linjer.map(\.steg) })
        #expect(Steg.allCases.filter { !steg.contains($0) } == [])
    }

    @Test("Hver linje har sin hjemmel på beregningsdagen", arguments: fortalte.indices)
    func hjemler(nr: Int) {
        for linje in forklar(ForklaringTests.fortalte[nr].person).linjer {
            #expect(linje.hjemmel != nil, "\(linje.regel.id) \(linje.tekst)")
        }
    }

    /// What the explanation forgets: rows that change an answer and are not named.
    private func glemte(_ person: Personmappe) -> [String] {
        let (svar, linjer) = forklar(person)
        let nevnte = nevnte(linjer)
        var glemte: [String] = []
        for (rad, uten) in person.utenHver() where !nevnte.contains(rad) {
            let ulike = svar.ulike(Svar(Sak(uten, .test, dato: ForklaringTests.dato).fakta))
            if !ulike.isEmpty { glemte.append("\(rad) endrer \(ulike.joined(separator: ", "))") }
        }
        return glemte
    }

    @Test("En rad som ikke er nevnt, kan tas bort uten at svaret endres", arguments: fortalte.indices)
    func unevnteRader(nr: Int) {
        let (navn, person) = ForklaringTests.fortalte[nr]
        #expect(glemte(person) == [], "\(navn)")
    }

    @Test("En nevnt rad som tas bort, endrer svaret eller forklaringen", arguments: fortalte.indices)
    func nevnteRader(nr: Int) {
        let person = ForklaringTests.fortalte[nr].person
        let (svar, linjer) = forklar(person)
        let nevnte = nevnte(linjer)
        for (rad, uten) in person.utenHver() where nevnte.contains(rad) {
            let (annetSvar, andreLinjer) = forklar(uten)
            #expect(annetSvar != svar || tekst(andreLinjer) != tekst(linjer), "\(rad)")
        }
    }

    @Test("3000 tilfeldige personer: samme svar, riktig rekkefølge, og ingen rad er glemt")
    func tilfeldige() {
        for froe in 1...3000 as ClosedRange<UInt64> {
            var person = Personmappe.tilfeldig(froe: froe)
            person.nummerer()
            let (svar, linjer) = forklar(person)
            #expect(svar == Svar(Sak(person, .test, dato: ForklaringTests.dato).fakta), "frø \(froe)")
            #expect(linjer.map(\.steg.rawValue) == linjer.map(\.steg.rawValue).sorted(), "frø \(froe)")
            for glemt in glemte(person) { Issue.record("frø \(froe): \(glemt)") }
            if !glemte(person).isEmpty { print("MAPPE frø \(froe)|\(glemte(person))|\(person)|\(tekst(linjer))") }
        }
    }
}
