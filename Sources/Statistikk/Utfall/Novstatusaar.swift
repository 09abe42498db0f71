public import Register

/// What the outcome rows of a run say of its years, seen person by person: how far they go, and which years are preliminary.
/// One for each thread; they are added together at the end.
public struct Novstatusaar: Sendable, Equatable {
    /// The last November that anybody has a row for; nil when none are delivered.
    public private(set) var siste: Int?
    /// Years with somebody whose only row is preliminary.
    public private(set) var foreloepige: Set<Int> = []

    public init() {}

    public mutating func se(_ mappe: borrowing Personmappe) {
        for rad in mappe.novstatus {
            siste = max(siste ?? 0, Int(rad.aar))
            if mappe.november(Int(rad.aar))?.utgave == .foreloepig { foreloepige.insert(Int(rad.aar)) }
        }
    }

    public mutating func legg(til annet: Self) {
        if let aar = annet.siste { siste = max(siste ?? 0, aar) }
        foreloepige.formUnion(annet.foreloepige)
    }

    /// An outcome of a year later than the last delivered is not due, «...».
    public func erIkkeForfalt(_ indikator: Indikator, _ periode: Statistikkperiode) -> Bool {
        indikator.utfall != nil && periode.aar > siste ?? .min
    }
}
