public import Register

/// K-07: the figure of a kommune beside what a group of kommuner comes to together.
public struct Sammenligning: Sendable, Equatable {
    public let egen: Indikatorsvar
    /// Σ teller over Σ nevner of the group, the kommune itself left out: a large one would else be held against itself.
    public let gruppe: Indikatorsvar

    /// - Parameter andre: the accounts of the group, without the own one.
    public init(_ indikator: Indikator, egen: Regnskap, andre: some Sequence<Regnskap>) {
        self.egen = indikator.svar(egen)
        var sum = Regnskap()
        for regnskap in andre { sum.legg(til: regnskap) }
        gruppe = indikator.svar(sum)
    }
}

extension Indikatortelling {
    /// - Parameters:
    ///   - nr: the question.
    ///   - gruppe: kommuner of the KOSTRA-gruppe, the fylke or the country; the own one may be among them. A person in two
    ///     kommuner counts in both, as everywhere in figures by kommune (indikatorer 1.5, R1).
    public func sammenligning(
        _ nr: Int, _ kommune: Kommunenummer, med gruppe: some Sequence<Kommunenummer>
    ) -> Sammenligning {
        Sammenligning(
            sporsmaal[nr].indikator, egen: regnskap(nr, .kommune(kommune)),
            andre: gruppe.lazy.filter { $0 != kommune }.map { regnskap(nr, .kommune($0)) })
    }
}
