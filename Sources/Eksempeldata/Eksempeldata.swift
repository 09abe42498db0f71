public import Register
import Kalender

/// The three forms of an extract (datakontrakt 4.2 and 4.3).
public enum Eksempelform: String, Sendable, CaseIterable {
    /// One `;` separated file per entity.
    case csv
    /// One file of JSON lines per entity.
    case ndjson
    /// One document, person by person: `uttrekk.json`.
    case json
}

/// What to make.
public struct Eksempeloppsett: Sendable {
    /// Folder to write in; made when it is missing. Files with the same names are replaced.
    public var mappe: String
    /// Number of persons, the fixed ones included, 1 to 9 000 000.
    public var personer: Int
    /// How many persons can be made.
    public static let personantall = 1...9_000_000
    /// The same seed gives the same bytes on every machine.
    public var froe: UInt64
    public var form: Eksempelform
    public var kommuner: Kommuneregister

    public init(
        mappe: String, personer: Int, froe: UInt64, form: Eksempelform = .csv, kommuner: Kommuneregister
    ) {
        (self.mappe, self.personer, self.froe) = (mappe, personer, froe)
        (self.form, self.kommuner) = (form, kommuner)
    }
}

/// What was made.
public struct Eksempelresultat: Sendable {
    public let personer: Int
    /// Rows of all entities but `person`.
    public let barnerader: Int
    /// Bytes of the data files.
    public let bytes: Int
    /// Names of the files in the folder, the manifest last.
    public let filer: [String]
}

/// A message in plain words about a request that cannot be met or a file that could not be written.
public struct Eksempelfeil: Error, Sendable, CustomStringConvertible {
    public let description: String
}

/// Writes a made-up extract with manifest: first a fixed set of persons that show every rule, then random ones.
///
/// Nothing depends on the clock. The rows are the same, in the same order, in all three forms.
/// - Precondition: the number of persons is in `Eksempeloppsett.personantall`.
/// - Throws: `Eksempelfeil` when a file cannot be written.
public func lagEksempeldata(_ oppsett: Eksempeloppsett) throws(Eksempelfeil) -> Eksempelresultat {
    precondition(Eksempeloppsett.personantall.contains(oppsett.personer))
    let uttrekk = Eksempelmappe.uttrekksdato
    // About sixteen persons in each municipality, until all are in use.
    let kart = Kommunekart(
        oppsett.kommuner, antall: oppsett.personer / 16, alltid: Rollebesetning.kommuner)
    var skriver = Forloepskriver(oppsett.form, kart)
    let mappe = try Eksempelmappe(oppsett)
    let roller = Rollebesetning.alle()
    for nummer in 1...oppsett.personer {
        let erFast = nummer <= roller.count
        var forloep =
            erFast
            ? roller[nummer - 1] : Trekning.person(nummer, froe: oppsett.froe, kart: kart, uttrekk: uttrekk)
        forloep.fyllUt(froe: erFast ? 0 : oppsett.froe, nummer: nummer, uttrekk: uttrekk)
        skriver.skriv(forloep, nummer: nummer)
        try mappe.ta(imot: &skriver)
    }
    skriver.skriv(Kommunetabeller(oppsett.kommuner, kart, froe: oppsett.froe, uttrekk: uttrekk))
    return try mappe.avslutt(&skriver)
}
