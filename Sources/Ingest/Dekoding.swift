import Register

/// The second pass alone, for measurements: CSV bytes to typed rows, and the rows let go.
@_spi(Maaling) public struct Dekoding {
    private let plan: Leseplan
    private let segmenter: [Int]
    /// Size of the files, bytes.
    public let bytes: Int

    /// Makes the first pass, so that `utfoer` is the second and nothing else.
    public init(_ oppsett: Leseoppsett, _ entitet: Entitet) throws(Lesefeil) {
        let (plan, _) = try planlegg(oppsett)
        segmenter = plan.segmenter.indices.filter { plan.filer[plan.segmenter[$0].fil].entitet == entitet }
        bytes = segmenter.reduce(0) { $0 + plan.segmenter[$1].antall }
        self.plan = plan
    }

    /// Reads every row of the entity on the calling thread; returns how many there were.
    public func utfoer() throws(Lesefeil) -> Int {
        var leser = try Segmentleser(plan, beholder: false)
        for nummer in segmenter { try leser.les(nummer) }
        return leser.resultater.reduce(0) { sum, r in r.resultat.lest.reduce(sum) { $0 + Int($1) } }
    }
}
