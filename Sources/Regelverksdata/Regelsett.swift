import Kalender
import Regelmotor

/// Dated values that are not law, to be laid over it: what would have been, had the law been so.
public struct Regelsett: Sendable {
    public let navn: String
    public let beskrivelse: String
    let verdier: [Lovverdi: Tillegg]

    /// The lines of one series, with the place to point at when they do not fit.
    struct Tillegg: Sendable {
        let ledd: [Tidsserie<Int>.Ledd]
        let fil: String
        let linje: Int
    }

    /// - Throws: with file, line and nearest name when something is unknown.
    public static func les(_ yaml: String, fil: String) throws(Oppsettfeil) -> Regelsett {
        let rot = try Yamlnode.les(yaml, fil: fil)
        let f = try rot.felt(["regelsett", "beskrivelse", "verdier"], krav: ["regelsett", "verdier"])
        guard let navn = f["regelsett"], let oppslag = f["verdier"] else { throw rot.feil("«verdier» mangler.") }
        var verdier: [Lovverdi: Tillegg] = [:]
        let kjente = Lovverdi.allCases.map { $0.navn }
        for (noekkel, node) in try oppslag.oppslag() {
            guard let verdi = Lovverdi.allCases.first(where: { $0.navn == noekkel }) else {
                throw node.feil("«\(noekkel)» er ikke en verdi i regelverket.\(mente(noekkel, blant: kjente))")
            }
            let ledd = try node.ledd("verdi") { (node) throws(Oppsettfeil) in try node.heltall(0...1000) }
            if ledd.isEmpty { throw node.feil("«\(noekkel)» har ingen linjer. Legg til en, eller ta den ut.") }
            verdier[verdi] = Tillegg(ledd: ledd, fil: fil, linje: node.node.mark?.line ?? 0)
        }
        if verdier.isEmpty { throw oppslag.feil("regelsettet endrer ingen verdi. Legg til en.") }
        return Regelsett(
            navn: try navn.tekst(), beskrivelse: try f["beskrivelse"]?.tekst() ?? "", verdier: verdier)
    }
}

extension Regelsett.Tillegg {
    /// The series with these lines in the place of what it said in their time.
    func lagt(paa serie: Tidsserie<Int>) throws(Oppsettfeil) -> Tidsserie<Int> {
        var rester = serie.ledd
        for nytt in ledd { rester = rester.flatMap { $0.uten(nytt) } }
        do {
            return try Tidsserie((rester + ledd).sorted { $0.fra < $1.fra })
        } catch {
            throw Oppsettfeil(fil: fil, linje: linje, error.sier("verdien"))
        }
    }
}

extension Tidsserie.Ledd {
    /// What is left of the line outside the time of another.
    fileprivate func uten(_ annet: Self) -> [Self] {
        var rester: [Self] = []
        if fra < annet.fra {
            let slutt = annet.fra.plus(dager: -1)
            rester.append(
                Self(
                    fra: fra, til: til.map { min($0, slutt) } ?? slutt, registrerbar: registrerbar, verdi: verdi,
                    hjemmel: hjemmel))
        }
        if let annenSlutt = annet.til, til.map({ $0 > annenSlutt }) ?? true {
            let start = max(fra, annenSlutt.plus(dager: 1))
            rester.append(Self(fra: start, til: til, registrerbar: start, verdi: verdi, hjemmel: hjemmel))
        }
        return rester
    }
}
