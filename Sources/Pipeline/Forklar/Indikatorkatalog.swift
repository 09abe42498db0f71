import Kalender
import Regelmotor
import Regelverksdata
public import Statistikk
public import Tekster

/// The catalogue on one screen: every figure under the heading of its family.
public struct Indikatorkatalog: Sendable, Encodable {
    public struct Familie: Sendable, Encodable {
        /// First letter of the ids.
        public let bokstav: String
        public let navn: String
        public let indikatorer: [Linje]
    }

    public struct Linje: Sendable, Encodable {
        public let id: String
        public let navn: String
        public let enhet: String
        public let revisjon: String
    }

    let versjon = 1
    public let maalform: String
    public let familier: [Familie]

    public init(_ indikatorer: [Indikator] = Indikator.alle, form: Maalform) {
        maalform = form.rawValue
        var bokstaver: [Character] = []
        for bokstav in indikatorer.compactMap(\.id.first) where !bokstaver.contains(bokstav) {
            bokstaver.append(bokstav)
        }
        familier = bokstaver.map { bokstav in
            Familie(
                bokstav: String(bokstav), navn: Indikatorord.familie(bokstav).i(form),
                indikatorer: indikatorer.filter { $0.id.first == bokstav }.map {
                    Linje(
                        id: $0.id, navn: $0.navn.i(form), enhet: Indikatorord.enhet($0.enhet).i(form),
                        revisjon: $0.revisjon.rawValue)
                })
        }
    }

    public func json() throws -> String { try Forklaringsjson.tekst(self) }

    public var tekst: String {
        let linjer = familier.flatMap(\.indikatorer)
        let (idbredde, navnebredde) = (linjer.map(\.id.count).max() ?? 0, linjer.map(\.navn.count).max() ?? 0)
        let avsnitt = familier.map { familie in
            (["\(familie.bokstav)  \(familie.navn)"]
                + familie.indikatorer.map {
                    "  \($0.id.padding(til: idbredde + 2))\($0.navn.padding(til: navnebredde + 2))"
                        + "\($0.enhet.padding(til: 22))\($0.revisjon)"
                }).joined(separator: "\n")
        }
        let mer = maalform == "nn" ? "Meir om ein" : "Mer om én"
        return (avsnitt + ["\(mer):  nir forklar indikator I-04"]).joined(separator: "\n\n")
    }
}

/// Explains the figure with the id, upper or lower case, as it is made today.
/// - Parameter rapporter: the folder of reports.
public func forklarIndikator(
    _ id: String, _ form: Maalform, rapporter: String = "pipelines/rapporter"
) throws -> Indikatorforklaring {
    guard let indikator = Indikator.alle.first(where: { $0.id.lowercased() == id.lowercased() }) else {
        throw Stopp(
            .bruk, "BRUK", "Indikatoren «\(id)» finnes ikke.\(mente(id, blant: Indikator.alle.map(\.id)))",
            rett: "Se alle med  nir forklar indikator")
    }
    do throws(Oppsettfeil) {
        return Indikatorforklaring(
            indikator, try Statistikkgrunnlag.idag(), rapporter: try lesRapporter(rapporter), form)
    } catch {
        throw Stopp(error)
    }
}

extension Statistikkgrunnlag {
    /// The law and the parameters of today, for the names of codes; nobody is counted with it.
    static func idag() throws(Oppsettfeil) -> Statistikkgrunnlag {
        Statistikkgrunnlag(regelverk: try Regelverk.gjeldende(Parametere()), dato: Klokke.naa().dato)
    }
}

/// Every report of the folder, by the name of the file.
func lesRapporter(_ mappe: String) throws(Oppsettfeil) -> [(fil: String, rapport: Rapport)] {
    var ut: [(fil: String, rapport: Rapport)] = []
    for navn in filnavn(i: mappe).filter({ $0.hasSuffix(".yaml") }).sorted() {
        let fil = "\(mappe)/\(navn)"
        guard let yaml = lesTekstfil(fil) else { continue }
        ut.append((fil, try Rapport.les(yaml, fil: fil, ventet: String(navn.dropLast(5)))))
    }
    return ut
}
