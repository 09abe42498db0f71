/// A natural number of any size: products of many counts, which must be compared exactly (indikatorer 1.5, R8).
struct Storheltall: Sendable, Equatable {
    /// The lowest first; the last one is not zero, so that equal numbers are equal arrays.
    private var siffer: [UInt]

    init(_ tall: Int) {
        precondition(tall >= 0)
        siffer = tall == 0 ? [] : [UInt(tall)]
    }

    var erNull: Bool { siffer.isEmpty }

    static func *= (a: inout Storheltall, faktor: Int) {
        precondition(faktor >= 0)
        guard faktor > 0 else { return a.siffer.removeAll() }
        var mente: UInt = 0
        for i in a.siffer.indices {
            let (hoey, lav) = a.siffer[i].multipliedFullWidth(by: UInt(faktor))
            let (sum, over) = lav.addingReportingOverflow(mente)
            a.siffer[i] = sum
            mente = hoey + (over ? 1 : 0)
        }
        if mente > 0 { a.siffer.append(mente) }
    }

    static func * (a: Storheltall, faktor: Int) -> Storheltall {
        var ut = a
        ut *= faktor
        return ut
    }

    static func += (a: inout Storheltall, b: Storheltall) {
        var mente = false
        for i in 0..<max(a.siffer.count, b.siffer.count) {
            if i == a.siffer.count { a.siffer.append(0) }
            let (delsum, over) = a.siffer[i].addingReportingOverflow(i < b.siffer.count ? b.siffer[i] : 0)
            let (sum, mer) = delsum.addingReportingOverflow(mente ? 1 : 0)
            a.siffer[i] = sum
            mente = over || mer
        }
        if mente { a.siffer.append(1) }
    }

    /// `a / b` rounded half up; nil when it cannot be divided, or is not a small number.
    static func avrundet(_ a: Storheltall, _ b: Storheltall) -> Int? {
        guard !b.erNull else { return nil }
        // The largest r with (2r − 1)·b ≤ 2a.
        let dobbel = a * 2
        var (lav, hoey) = (0, 1 << 40)
        guard dobbel < b * hoey else { return nil }
        while hoey - lav > 1 {
            let midt = (lav + hoey) / 2
            if b * (2 * midt - 1) <= dobbel { lav = midt } else { hoey = midt }
        }
        return lav
    }
}

extension Storheltall: Comparable {
    static func < (a: Storheltall, b: Storheltall) -> Bool {
        guard a.siffer.count == b.siffer.count else { return a.siffer.count < b.siffer.count }
        for (x, y) in zip(a.siffer.reversed(), b.siffer.reversed()) where x != y { return x < y }
        return false
    }
}
