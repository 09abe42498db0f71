extension Dato {
    /// The same day number `maaneder` months later; the last day of the month when that number does not exist.
    ///
    /// Source: KAL-3, after domstolloven § 148 second ledd.
    @inlinable public func plus(maaneder: Int) -> Dato {
        let (aar, maaned, dag) = deler
        let teller = aar * 12 + (maaned - 1) + maaneder
        let (nyttAar, nyMaaned) = (teller / 12, teller % 12 + 1)
        return Dato(dagnummer: Dato.dagnummer(nyttAar, nyMaaned, min(dag, Dato.dager(i: nyMaaned, nyttAar))))
    }

    /// The last day, inclusive, of a length of `maaneder` months whose first day is `self`.
    ///
    /// The day before the anniversary, unless the anniversary had to be clamped to the end of a shorter month:
    /// the day before a 31 February that does not exist is 28 or 29 February. Source: KAL-3, OP-01.
    @inlinable public func sisteDag(etterMaaneder maaneder: Int) -> Dato {
        let merkedag = plus(maaneder: maaneder)
        return merkedag.dag == dag ? merkedag.plus(dager: -1) : merkedag
    }

    /// The last day, inclusive, on which somebody may act when the deadline is `maaneder` months after `self`.
    ///
    /// Source: KAL-3; domstolloven § 148 first and second ledd.
    @inlinable public func fristDag(etterMaaneder maaneder: Int) -> Dato { plus(maaneder: maaneder) }

    /// Whole years completed on `dag` by a person born on `self`.
    ///
    /// A person born 29 February completes a year on 1 March in common years. Source: KAL-4.
    @inlinable public func alder(paa dag: Dato) -> Int {
        let (f, d) = (deler, dag.deler)
        let harHattBursdag = (d.maaned, d.dag) >= (f.maaned, f.dag)
        return d.aar - f.aar - (harHattBursdag ? 0 : 1)
    }
}

extension Int {
    /// `19.januar(2026)` reads as the date is said. Traps on a day that does not exist.
    public func januar(_ aar: Int) -> Dato { dato(1, aar) }
    public func februar(_ aar: Int) -> Dato { dato(2, aar) }
    public func mars(_ aar: Int) -> Dato { dato(3, aar) }
    public func april(_ aar: Int) -> Dato { dato(4, aar) }
    public func mai(_ aar: Int) -> Dato { dato(5, aar) }
    public func juni(_ aar: Int) -> Dato { dato(6, aar) }
    public func juli(_ aar: Int) -> Dato { dato(7, aar) }
    public func august(_ aar: Int) -> Dato { dato(8, aar) }
    public func september(_ aar: Int) -> Dato { dato(9, aar) }
    public func oktober(_ aar: Int) -> Dato { dato(10, aar) }
    public func november(_ aar: Int) -> Dato { dato(11, aar) }
    public func desember(_ aar: Int) -> Dato { dato(12, aar) }

    private func dato(_ maaned: Int, _ aar: Int) -> Dato {
        guard let dato = Dato(aar, maaned, self) else { preconditionFailure("\(aar)-\(maaned)-\(self) finnes ikke") }
        return dato
    }
}
