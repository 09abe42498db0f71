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
