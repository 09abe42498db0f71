import FoundationEssentials
import Kalender
import Tekster

/// Everything the rules say of one person, and on which rows it rests. Class Sensitiv.
public struct Personforklaring: Sendable {
    public struct Steg: Codable, Sendable {
        public let navn: String
        public let linjer: [Linje]
    }

    /// One statement, by one rule.
    public struct Linje: Codable, Sendable {
        public let tekst: String
        public let regel: String
        public let hjemmel: String?
        /// Facts the rule lacked.
        public let mangler: [String]
        public let rader: [Rad]
    }

    /// A row of the extract; line and record 0 for one that `--hvis` made.
    public struct Rad: Codable, Sendable, Hashable {
        public let fil: String
        public let entitet: String
        public let linje: Int
        public let post: Int
        public let id: String
        public let tekst: String
    }

    public struct Funn: Codable, Sendable {
        public let regel: String
        public let alvor: String
        public let tekst: String
        public let hjemmel: String
        public let rett: String
        public let rad: Rad
    }

    /// The number as screens show it, and in full.
    public let duf: String
    let sifre: String
    let kommune: String
    public let dato: Dato
    let uttrekksdato: Dato
    let simulering: String?
    let hvis: [String]
    let parametere: [(punkt: String, navn: String, verdi: String)]
    /// The line of `personfakta`, column by column.
    public let personfakta: [(kolonne: String, verdi: String)]
    public let steg: [Steg]
    public let funn: [Funn]

    /// Every row an answer rests on, once, by file and record.
    public var rader: [Rad] {
        let alle = steg.flatMap { $0.linjer.flatMap { $0.rader } }
        var sett: Set<String> = []
        return alle.sorted { ($0.entitet, $0.post) < ($1.entitet, $1.post) }
            .filter { sett.insert("\($0.entitet) \($0.post)").inserted }
    }

    /// What was missing for a certain answer.
    public var mangler: [String] {
        var sett: Set<String> = []
        return steg.flatMap { $0.linjer.flatMap { $0.mangler } }.filter { sett.insert($0).inserted }
    }
}

// MARK: As data

extension Personforklaring {
    private struct Data: Codable {
        struct Parameter: Codable {
            let punkt: String
            let navn: String
            let verdi: String
        }

        let versjon: Int
        let dato: String
        let uttrekksdato: String
        let regelsett: String?
        let hvis: [String]
        let personfakta: [String: String]
        let steg: [Steg]
        let funn: [Funn]
        let rader: [Rad]
        let mangler: [String]
        let parametere: [Parameter]
    }

    /// The whole explanation; keys are sorted.
    public func json() throws -> String {
        let koder = JSONEncoder()
        koder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = Data(
            versjon: 1, dato: dato.description, uttrekksdato: uttrekksdato.description, regelsett: simulering,
            hvis: hvis,
            personfakta: Dictionary(uniqueKeysWithValues: personfakta.map { ($0.kolonne, $0.verdi) }), steg: steg,
            funn: funn, rader: rader, mangler: mangler,
            parametere: parametere.map { .init(punkt: $0.punkt, navn: $0.navn, verdi: $0.verdi) })
        return String(decoding: try koder.encode(data), as: UTF8.self)
    }
}

// MARK: As text

extension Personforklaring {
    /// The screen: every step with value, rule and place in law; under it the rows with file and line.
    public func tekst(visDuf: Bool) -> String {
        var hode = ["Person \(visDuf ? sifre : duf)"]
        if !kommune.isEmpty { hode.append(kommune) }
        hode.append("beregningsdato \(dato.norsk)")
        var linjer = [hode.joined(separator: "  ·  ")]
        if let simulering { linjer.append("SIMULERING \(simulering): ikke gjeldende rett") }
        if !hvis.isEmpty { linjer.append("TENKT: \(hvis.joined(separator: ", "))") }
        linjer.append("")
        for (nummer, steg) in steg.enumerated() {
            for (i, linje) in steg.linjer.enumerated() {
                let navn = i == 0 ? "\(String(nummer + 1).hoeyrestilt(3))  \(steg.navn)" : ""
                linjer += linje.linjer(navn.padding(til: 25))
            }
        }
        linjer += ["", funn.isEmpty ? "Funn: ingen" : "Funn:"]
        for f in funn {
            linjer.append("  \(f.regel.padding(til: 13)) \(f.alvor.padding(til: 9)) \(f.tekst)")
            linjer.append("        \(f.rad.sted)")
        }
        return linjer.joined(separator: "\n")
    }
}

extension Personforklaring.Linje {
    private static let bredde = 120

    /// The statement with its rule and place in law, on one line when there is room; then what was missing, and the rows.
    fileprivate func linjer(_ navn: String) -> [String] {
        let kilde = "\(regel.padding(til: 13)) \(hjemmel ?? "")"
        let plass = Personforklaring.Linje.bredde - navn.count - kilde.count - 3
        var ut =
            tekst.count <= plass && plass > 40
            ? ["\(navn) \(tekst.padding(til: min(plass, 48)))  \(kilde)"]
            : ["\(navn) \(tekst)", String(repeating: " ", count: 26) + kilde]
        ut += mangler.map { "        mangler: \($0)" }
        ut += rader.map { "        \($0.tekst.padding(til: 50)) \($0.sted)" }
        return ut
    }
}

extension Personforklaring.Rad {
    fileprivate var sted: String { post == 0 ? "tenkt" : "\(fil), linje \(norskTall(linje))" }
}
