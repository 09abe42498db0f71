import Tekster

/// Why an extract could not be read. Holds what the message needs; the sentence is made by whoever shows it.
public struct Lesefeil: Error, Sendable, Equatable {
    /// What the process should say: the data stopped the run, or something that was to be read is missing.
    public enum Utgang: Int32, Sendable { case dataStoppet = 65, manglerInndata = 66 }

    public let regel: Leseregel
    public let utgang: Utgang
    /// File name without folder; empty when the finding is about the folder.
    public let fil: String
    /// Physical line, 0 when the finding is about the whole file.
    public let linje: Int
    /// Column number from 1, or character in the line for JSON; 0 when there is none.
    public let kolonne: Int
    /// What was found and what was expected, in Norwegian. Never a value of class D or S.
    public let fordi: String
    /// What to do; the rule's own advice when nothing better is known.
    public let rett: String

    init(
        _ regel: Leseregel, fil: String = "", linje: Int = 0, kolonne: Int = 0, fordi: String = "",
        rett: String? = nil, utgang: Utgang = .dataStoppet
    ) {
        (self.regel, self.utgang, self.fil, self.linje) = (regel, utgang, fil, linje)
        (self.kolonne, self.fordi, self.rett) = (kolonne, fordi, rett ?? regel.rett)
    }

    /// Too large a part of a file's rows was rejected. The rule is the one that rejected most.
    static func forMangeAvvist(
        _ fil: String, _ avvist: Int, av lest: Int, grense: Int, _ regel: Leseregel, linje: Int
    ) -> Lesefeil {
        let prosent = grense % 10 == 0 ? "\(grense / 10)" : "\(grense / 10),\(grense % 10)"
        return Lesefeil(
            regel, fil: fil, linje: linje,
            fordi: "\(norskTall(avvist)) av \(norskTall(lest)) rader er avvist, og grensen er \(prosent) %. "
                + "Flest for \(regel.id), første gang i linje \(linje).")
    }

    /// The id of the rule, such as `W-04`.
    public var id: String { regel.id }
}
