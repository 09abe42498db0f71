extension ArraySlice {
    /// The smallest value that `verdi` gives; rows for which it gives nil are left out.
    func minst<Verdi: Comparable>(_ verdi: (Element) -> Verdi?) -> Verdi? {
        var minst: Verdi?
        for rad in self {
            guard let ny = verdi(rad) else { continue }
            if let naa = minst, naa <= ny { continue }
            minst = ny
        }
        return minst
    }

    /// The largest value that `verdi` gives.
    func stoerst<Verdi: Comparable>(_ verdi: (Element) -> Verdi?) -> Verdi? {
        var stoerst: Verdi?
        for rad in self {
            guard let ny = verdi(rad) else { continue }
            if let naa = stoerst, naa >= ny { continue }
            stoerst = ny
        }
        return stoerst
    }
}
