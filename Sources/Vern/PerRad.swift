/// Numbers by base row, all in one array: the rows are many, and each has few.
struct PerRad: Sendable {
    private let start: [Int32]
    private let numre: [Int32]

    /// - Parameter ting: the rows of each thing; a thing's number is its place.
    init(_ ting: some Sequence<some Sequence<Int32>>, antallRader: Int) {
        var start = [Int32](repeating: 0, count: antallRader + 1)
        for rader in ting { for rad in rader { start[Int(rad) + 1] += 1 } }
        for rad in 0..<antallRader { start[rad + 1] += start[rad] }
        var numre = [Int32](repeating: 0, count: Int(start[antallRader]))
        var neste = start
        for (nummer, rader) in ting.enumerated() {
            for rad in rader {
                numre[Int(neste[Int(rad)])] = Int32(nummer)
                neste[Int(rad)] += 1
            }
        }
        (self.start, self.numre) = (start, numre)
    }

    private init(_ start: [Int32], _ numre: [Int32]) { (self.start, self.numre) = (start, numre) }

    /// Ascending, unless sorted in another way.
    subscript(rad: Int32) -> ArraySlice<Int32> { numre[Int(start[Int(rad)])..<Int(start[Int(rad) + 1])] }

    func sortert(_ foer: (Int32, Int32) -> Bool) -> PerRad {
        var numre = numre
        for rad in 0..<start.count - 1 { numre[Int(start[rad])..<Int(start[rad + 1])].sort(by: foer) }
        return PerRad(start, numre)
    }
}

/// Numbers that have been met, in the order they were met; emptied in no more time than it took to fill it.
struct Merker: Sendable {
    private var erMerket: [Bool]
    private(set) var merkede: [Int32] = []

    init(_ antall: Int) { erMerket = [Bool](repeating: false, count: antall) }

    subscript(nummer: Int32) -> Bool { erMerket[Int(nummer)] }

    /// False when it has been met before.
    mutating func merk(_ nummer: Int32) -> Bool {
        guard !erMerket[Int(nummer)] else { return false }
        erMerket[Int(nummer)] = true
        merkede.append(nummer)
        return true
    }

    mutating func toem() {
        for nummer in merkede { erMerket[Int(nummer)] = false }
        merkede.removeAll(keepingCapacity: true)
    }
}
