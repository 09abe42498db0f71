import FoundationEssentials

/// Explanations as data: sorted keys, so that the same answer is the same bytes.
enum Forklaringsjson {
    static func tekst(_ verdi: some Encodable) throws -> String {
        let koder = JSONEncoder()
        koder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try koder.encode(verdi), as: UTF8.self)
    }
}
