/// Whole days from `fom` to `tom`, both inclusive.
public struct Periode: BitwiseCopyable, Sendable, Hashable {
    public let fom: Dato
    public let tom: Dato

    /// Nil when `tom` is before `fom`.
    @inlinable public init?(fom: Dato, tom: Dato) {
        guard fom <= tom else { return nil }
        (self.fom, self.tom) = (fom, tom)
    }

    @inlinable public func inneholder(_ dato: Dato) -> Bool { fom <= dato && dato <= tom }

    @inlinable public func overlapper(_ annen: Periode) -> Bool { fom <= annen.tom && annen.fom <= tom }

    /// The common days, nil when there are none.
    @inlinable public func snitt(_ annen: Periode) -> Periode? {
        Periode(fom: max(fom, annen.fom), tom: min(tom, annen.tom))
    }
}

/// `2.mars(2026)...6.mars(2026)`. Traps when the last day is before the first.
public func ... (fom: Dato, tom: Dato) -> Periode {
    guard let periode = Periode(fom: fom, tom: tom) else { preconditionFailure("\(tom) er før \(fom)") }
    return periode
}
