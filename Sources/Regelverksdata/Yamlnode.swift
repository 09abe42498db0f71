import Kalender
import Yams

/// What is wrong in a YAML file, with the place and what to do.
public struct Oppsettfeil: Error, Sendable, Equatable, CustomStringConvertible {
    public let fil: String
    /// From 1; 0 when the whole file is meant.
    public let linje: Int
    public let kolonne: Int
    public let tekst: String

    public init(fil: String, linje: Int = 0, kolonne: Int = 0, _ tekst: String) {
        (self.fil, self.linje, self.kolonne, self.tekst) = (fil, linje, kolonne, tekst)
    }

    public var description: String {
        linje == 0
            ? "\(fil): \(tekst)" : kolonne == 0 ? "\(fil):\(linje): \(tekst)" : "\(fil):\(linje):\(kolonne): \(tekst)"
    }
}

/// A YAML node that knows its file, and says file, line and nearest name when something does not fit.
public struct Yamlnode {
    public let fil: String
    public let node: Node

    /// Parses a file with one document. Duplicate keys are refused with both lines.
    public static func les(_ tekst: String, fil: String) throws(Oppsettfeil) -> Yamlnode {
        let rot: Node?
        do {
            rot = try compose(yaml: tekst)
        } catch let feil as YamlError {
            throw Oppsettfeil(fil: fil, yaml: feil, tekst)
        } catch {
            throw Oppsettfeil(fil: fil, "kan ikke leses som YAML")
        }
        guard let rot else { throw Oppsettfeil(fil: fil, "filen er tom") }
        return Yamlnode(fil: fil, node: rot)
    }

    public func feil(_ tekst: String) -> Oppsettfeil {
        Oppsettfeil(fil: fil, linje: node.mark?.line ?? 0, kolonne: node.mark?.column ?? 0, tekst)
    }

    /// Key and value pairs in the order of the file.
    public func oppslag() throws(Oppsettfeil) -> [(noekkel: String, verdi: Yamlnode)] {
        guard let par = node.mapping else { throw feil("ventet oppslag på formen «navn: verdi»") }
        return par.map { ($0.key.string ?? "", Yamlnode(fil: fil, node: $0.value)) }
    }

    /// The pairs by key, when every key is known and the required ones are there.
    public func felt(_ kjente: [String], krav: [String] = []) throws(Oppsettfeil) -> [String: Yamlnode] {
        guard let par = node.mapping else { throw feil("ventet oppslag på formen «navn: verdi»") }
        var ut: [String: Yamlnode] = [:]
        for (navn, verdi) in try oppslag() {
            guard kjente.contains(navn) else {
                let sted = par.first { $0.key.string == navn }.map { Yamlnode(fil: fil, node: $0.key) } ?? self
                throw sted.feil("ukjent navn «\(navn)».\(mente(navn, blant: kjente))")
            }
            ut[navn] = verdi
        }
        for navn in krav where ut[navn] == nil { throw feil("«\(navn)» mangler.") }
        return ut
    }

    public func liste() throws(Oppsettfeil) -> [Yamlnode] {
        guard let ledd = node.sequence else { throw feil("ventet en liste") }
        return ledd.map { Yamlnode(fil: fil, node: $0) }
    }

    public func tekst() throws(Oppsettfeil) -> String {
        guard let tekst = node.scalar?.string else { throw feil("ventet en tekst") }
        return tekst
    }

    public func heltall(_ tillatt: ClosedRange<Int>) throws(Oppsettfeil) -> Int {
        guard let tall = Int(try tekst()), tillatt.contains(tall) else {
            throw feil("ventet et heltall fra \(tillatt.lowerBound) til \(tillatt.upperBound)")
        }
        return tall
    }

    public func jaNei() throws(Oppsettfeil) -> Bool {
        switch try tekst() {
        case "ja", "true": return true
        case "nei", "false": return false
        default: throw feil("ventet ja eller nei")
        }
    }

    public func dato() throws(Oppsettfeil) -> Dato {
        guard let dato = Dato(try tekst()) else { throw feil("ventet en dato på formen 2026-01-31") }
        return dato
    }

    /// `2026-01-01..` or `2021-01-01..2025-12-31`, both days inclusive.
    public func tidsrom() throws(Oppsettfeil) -> (fra: Dato, til: Dato?) {
        let tekst = try tekst()
        guard tekst.count >= 12, tekst.dropFirst(10).hasPrefix(".."), let fra = Dato(tekst.prefix(10)) else {
            throw feil("ventet et tidsrom på formen 2026-01-01.. eller 2021-01-01..2025-12-31")
        }
        let slutt = tekst.dropFirst(12)
        if slutt.isEmpty { return (fra, nil) }
        guard let til = Dato(slutt), til >= fra else {
            throw feil("slutten på tidsrommet er ikke en dato på eller etter \(fra)")
        }
        return (fra, til)
    }

    public func valg<V: RawRepresentable & CaseIterable>(_: V.Type) throws(Oppsettfeil) -> V
    where V.RawValue == String {
        let tekst = try tekst()
        guard let valg = V(rawValue: tekst) else {
            let alle = V.allCases.map(\.rawValue)
            throw feil("ukjent valg «\(tekst)». Velg \(alle.joined(separator: ", ")).\(mente(tekst, blant: alle))")
        }
        return valg
    }
}

/// ` Mente du «avvik»?` when a known name is near: edit distance at most 2, or the same letters without æøå.
public func mente(_ navn: String, blant kjente: some Sequence<String>) -> String {
    let naermest = kjente.map { ($0, avstand(enkel(navn), enkel($0))) }.min { $0.1 < $1.1 }
    guard let naermest, naermest.1 <= 2 else { return "" }
    return " Mente du «\(naermest.0)»?"
}

private func enkel(_ tekst: String) -> [UInt8] {
    let uten = tekst.lowercased().flatMap { tegn -> [Character] in
        switch tegn {
        case "æ": ["a", "e"]
        case "ø": ["o", "e"]
        case "å": ["a", "a"]
        default: [tegn]
        }
    }
    return Array(String(uten).utf8)
}

private func avstand(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var rad = Array(0...b.count)
    for i in 0..<a.count {
        var forrige = rad[0]
        rad[0] = i + 1
        for j in 0..<b.count {
            let kost = min(rad[j] + 1, rad[j + 1] + 1, forrige + (a[i] == b[j] ? 0 : 1))
            forrige = rad[j + 1]
            rad[j + 1] = kost
        }
    }
    return rad[b.count]
}

extension Oppsettfeil {
    fileprivate init(fil: String, yaml: YamlError, _ tekst: String) {
        switch yaml {
        case .scanner(_, _, let merke, _), .parser(_, _, let merke, _),
            .composer(_, _, let merke, _):
            self.init(
                fil: fil, linje: merke.line, kolonne: merke.column,
                "kan ikke leses som YAML. Se etter innrykk, kolon og parenteser her og i linjen over")
        case .duplicatedKeysInMapping(let navn, let sted):
            let (navn, foerst) = (navn.first ?? "", sted.mark.line)
            // The parser says where the name stood first; the one to correct is the next.
            let linjer = tekst.split(separator: "\n", omittingEmptySubsequences: false)
            let igjen = linjer.indices.dropFirst(foerst).first { nummer in
                linjer[nummer].drop { $0 == " " || $0 == "-" }.hasPrefix("\(navn):")
            }
            self.init(
                fil: fil, linje: igjen.map { $0 + 1 } ?? foerst, kolonne: sted.mark.column,
                "«\(navn)» står to ganger, først i linje \(foerst). Slett den ene.")
        default:
            self.init(fil: fil, "kan ikke leses som YAML")
        }
    }
}
