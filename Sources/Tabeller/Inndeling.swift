/// A variable of a table: disjoint base codes, and the codes that are printed, each a set of base codes.
///
/// Every level is a family of codes over the same base codes. So are hierarchies that overlap without nesting (fylke and
/// KOSTRA-gruppe), and so are movers: the base code is then the *set* of kommuner, and belongs to each of them.
public struct Inndeling: Sendable, Equatable {
    /// A printed code. The total of the variable is a code like the others, and stands first.
    public struct Kode: Sendable, Equatable {
        /// The level it belongs to, such as `kommune`.
        public let nivaa: String
        /// As it stands in files, such as `5501`.
        public let kode: String
        public let tittel: String
        /// The base codes it holds, ascending.
        public let grunn: [Int]

        public init(nivaa: String, kode: String, tittel: String, grunn: [Int]) {
            self.nivaa = nivaa
            self.kode = kode
            self.tittel = tittel
            self.grunn = grunn.sorted()
        }
    }

    /// Name in keys and columns, ASCII, such as `kjoenn`.
    public let navn: String
    public let tittel: String
    /// Number of base codes.
    public let antallGrunn: Int
    public let koder: [Kode]
    /// Tells something about a person that nobody is to learn (personvern 4, R3), as opposed to identifying him.
    public let erFoelsom: Bool
    /// Not shown for small municipalities (datakontrakt L-08).
    public let kreverStorKommune: Bool

    /// - Parameter koder: the total first, holding every base code.
    public init(
        _ navn: String, tittel: String, antallGrunn: Int, koder: [Kode], erFoelsom: Bool = false,
        kreverStorKommune: Bool = false
    ) {
        precondition(!koder.isEmpty && koder[0].grunn.count == antallGrunn, "the total stands first and holds all")
        precondition(Set(koder.map(\.kode)).count == koder.count, "a key names one cell, so a code is one code")
        precondition(!koder.contains { $0.kode.utf8.contains(UInt8(ascii: "|")) }, "| parts the codes of a key")
        self.navn = navn
        self.tittel = tittel
        self.antallGrunn = antallGrunn
        self.koder = koder
        self.erFoelsom = erFoelsom
        self.kreverStorKommune = kreverStorKommune
    }

    /// True when two codes of one level share a base code (movers): the codes do not add up to their total.
    public var overlapper: Bool {
        Dictionary(grouping: koder, by: \.nivaa).values.contains { koder in
            koder.reduce(0) { $0 + $1.grunn.count } > Set(koder.flatMap(\.grunn)).count
        }
    }

    /// A flat variable: a total, and one code for each base code.
    public static func flat(
        _ navn: String, tittel: String, total: String = "I alt", _ koder: [(kode: String, tittel: String)],
        erFoelsom: Bool = false, kreverStorKommune: Bool = false
    ) -> Inndeling {
        Inndeling(
            navn, tittel: tittel, antallGrunn: koder.count,
            koder: [Kode(nivaa: "alt", kode: "alt", tittel: total, grunn: Array(koder.indices))]
                + koder.enumerated().map { Kode(nivaa: navn, kode: $1.kode, tittel: $1.tittel, grunn: [$0]) },
            erFoelsom: erFoelsom, kreverStorKommune: kreverStorKommune)
    }
}
