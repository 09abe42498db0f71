import Kalender

/// Why lines do not make a series.
public enum Tidsseriefeil: Error, Equatable, Sendable {
    case tom
    /// The last day is before the first.
    case baklengs(Dato)
    case hull(Dato)
    case overlapp(Dato)
}

/// Values that change on given days, each with its hjemmel. Without holes and overlaps, or it is not made.
public struct Tidsserie<Verdi: Sendable>: Sendable {
    public struct Ledd: Sendable {
        /// Days the value applies, inclusive; `til` nil = still.
        public let fra: Dato
        public let til: Dato?
        /// The first day it could be registered or used: the law may reach further back than the register could.
        public let registrerbar: Dato
        public let verdi: Verdi
        public let hjemmel: Hjemmel

        public init(fra: Dato, til: Dato? = nil, registrerbar: Dato? = nil, verdi: Verdi, hjemmel: Hjemmel) {
            (self.fra, self.til, self.verdi, self.hjemmel) = (fra, til, verdi, hjemmel)
            self.registrerbar = registrerbar ?? fra
        }
    }

    public typealias Feil = Tidsseriefeil

    public let ledd: [Ledd]

    public init(_ ledd: [Ledd]) throws(Feil) {
        guard !ledd.isEmpty else { throw .tom }
        for ett in ledd { if let til = ett.til, til < ett.fra { throw .baklengs(ett.fra) } }
        for (forrige, neste) in zip(ledd, ledd.dropFirst()) {
            guard let til = forrige.til, til < neste.fra else { throw .overlapp(neste.fra) }
            guard til.plus(dager: 1) == neste.fra else { throw .hull(til.plus(dager: 1)) }
        }
        self.ledd = ledd
    }

    /// The value that applies on the day, or the first value for a day before the series begins: rules that look at
    /// older events still need a number, and the law has no other.
    public func verdi(paa dato: Dato) -> Verdi? { self[paa: max(dato, ledd[0].fra)]?.verdi }

    /// The value that applies on the day; nil outside the time of the series.
    public subscript(paa dato: Dato) -> Ledd? {
        ledd.last { $0.fra <= dato && ($0.til.map { dato <= $0 } ?? true) }
    }
}
