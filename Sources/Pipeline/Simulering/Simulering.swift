import Ingest
import Kalender
import Kontroller
import Regelmotor
import Regelverksdata
import Register
import Synchronization

/// The law and a set of values laid over it, on the same extract: who gets another answer.
///
/// A simulation has no way to a publication: it never makes an `Utlevering`, and writes to a folder of its own.
/// Categories are computed on both sides; those NIR shows do not move and are left out.
struct Simulering: Sendable {
    let gjeldende: Regelverk
    let tenkt: Regelverk
    let kontroller: [Kontroll]
    let dato: Dato

    init(_ oppsett: Kjoeroppsett, _ regelsett: Regelsett) throws {
        do {
            gjeldende = try Regelverk.gjeldende(oppsett.parametere)
            tenkt = try Regelverk.gjeldende(oppsett.parametere, simulering: regelsett)
        } catch {
            throw Stopp(error)
        }
        kontroller = oppsett.plan.kontroller
        dato = try oppsett.beregningsdato()
    }

    /// Exact counts, by municipality; 0 is those without one.
    func utfoer(_ oppsett: Kjoeroppsett, traader: Int = 2) throws -> [Kommunenummer: Simuleringstall] {
        try medArbeidsmappe("simuler") { arbeid in
            let uttrekk = try lesUttrekk(
                Leseoppsett(
                    mappe: oppsett.inndata, dato: oppsett.dato, arbeidsmappe: arbeid, kommuner: gjeldende.kommuner,
                    maksAvvistPromille: oppsett.plan.valg(.les).avvistPromille, traader: traader))
            let runde = Kontrollrunde(kontroller, levert: uttrekk.levert, kolonner: uttrekk.kolonner)
            let koe = Arbeidskoe(uttrekk.partisjonsantall)
            let samlet = Mutex([Kommunenummer: Simuleringstall]())
            try paaTraader(traader) { _ throws(any Error) in
                var tall: [Kommunenummer: Simuleringstall] = [:]
                while let nummer = koe.ta() {
                    tell(try uttrekk.partisjon(nummer), runde, uttrekk, &tall)
                }
                samlet.withLock { alle in
                    for (kommune, tall) in tall { alle[kommune, default: Simuleringstall()].legg(til: tall) }
                }
            }
            return samlet.withLock { $0 }
        }
    }

    private func tell(
        _ partisjon: Partisjon, _ runde: Kontrollrunde, _ uttrekk: Uttrekk,
        _ tall: inout [Kommunenummer: Simuleringstall]
    ) {
        for i in 0..<partisjon.antall {
            var mappe = partisjon.mappe(i)
            mappe.kategorier = []
            let foer = svar(mappe, gjeldende, runde, uttrekk)
            let etter = svar(mappe, tenkt, runde, uttrekk)
            tall[foer.fakta.kommune, default: Simuleringstall()].noter(
                Forskjell(foer.fakta, etter.fakta, funnFoer: foer.funn, funnEtter: etter.funn))
        }
    }

    private func svar(
        _ mappe: Personmappe, _ regelverk: Regelverk, _ runde: Kontrollrunde, _ uttrekk: Uttrekk
    ) -> (fakta: Personfakta, funn: Set<String>) {
        let sak = Sak(mappe, regelverk, dato: dato, uttrekksdato: uttrekk.uttrekksdato)
        var treff = Treff()
        runde.proev(sak, Kontrollgrunnlag(regelverk: regelverk, erTest: uttrekk.erTest), &treff)
        return (sak.fakta, Set(treff.steder.map { runde.kontroller[Int($0.kontroll)].kode }))
    }
}
