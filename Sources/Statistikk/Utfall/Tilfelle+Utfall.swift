import Kalender
public import Register

/// The years of an outcome (indikatorer 5.4): persons who ended in one year, looked at in a November later. The period of
/// such a figure is the status year, not the year they ended.
public struct Utfallsvindu: Sendable, Hashable {
    /// Years from the ending to the status year.
    public let etter: Int
    /// The first November that the figure looks at, in years after the ending.
    public let foerste: Int

    /// - Parameter foerste: nil when only the November of the status year is looked at.
    public init(etter: Int, foerste: Int? = nil) { (self.etter, self.foerste) = (etter, foerste ?? etter) }
}

extension Statistikkperiode {
    /// The years in which those looked at in the period ended.
    public func kohort(_ etter: Int) -> Self {
        guard slag == .flereAar else { return .aar(til.aar - etter) }
        return .flereAar(fra.aar - etter, til: til.aar - etter)
    }
}

extension Personmappe {
    /// What the person did in the November: the final row when there is one, else the preliminary.
    public func november(_ aar: Int) -> Novstatus? {
        var best: Novstatus?
        for rad in novstatus where rad.aar == UInt16(clamping: aar) {
            if let naa = best, naa.utgave.rawValue > rad.utgave.rawValue { continue }
            best = rad
        }
        return best
    }

    /// Registered resident in the November, with the row that says so.
    func bosattINovember(_ aar: Int) -> Novstatus? {
        guard let rad = november(aar), rad.flagg.contains(.bosatt) else { return nil }
        return rad
    }
}

extension Tilfelle {
    /// The row of a person in TD(L, k) of indikatorer 5.4; nil for others. They completed or broke off in year L, live in
    /// Norway in November of year L + k, and are not dead or back in a programme on the day of the status.
    ///
    /// One who emigrated is not resident, and one who came back is; the row of the November says which.
    func tidligereDeltaker(_ avsluttet: Int, iNovember aar: Int) -> Novstatus? {
        guard self.avsluttet(i: .aar(avsluttet)) != nil, let rad = mappe.bosattINovember(aar) else { return nil }
        let statusdag = Self.statusdag(aar)
        return program.dag(statusdag) || erDoed(statusdag) ? nil : rad
    }

    /// The day that status and age are told for (StatBank 10809).
    static func statusdag(_ aar: Int) -> Dato { 30.november(aar) }

    /// The row a former participant is counted by in the period. Of several years taken together the last one, so that each
    /// person counts once.
    func tidligereDeltaker(etter k: Int, _ periode: Statistikkperiode) -> Novstatus? {
        guard !mappe.novstatus.isEmpty, !program.slutter.isEmpty else { return nil }
        for aar in stride(from: periode.til.aar, through: periode.kohort(k).fra.aar + k, by: -1) {
            if let rad = tidligereDeltaker(aar - k, iNovember: aar) { return rad }
        }
        return nil
    }

    /// The status by the model of the run.
    func status(_ rad: Novstatus) -> Etterstatus { Etterstatus(rad.flagg, grunnlag.parametere.statusmodell) }

    /// A row that the figure rests on is preliminary.
    func harForeloepig(_ vindu: Utfallsvindu, _ periode: Statistikkperiode) -> Bool {
        let kohort = periode.kohort(vindu.etter)
        return (kohort.fra.aar...kohort.til.aar).contains { avsluttet in
            self.avsluttet(i: .aar(avsluttet)) != nil
                && (avsluttet + vindu.foerste...avsluttet + vindu.etter).contains {
                    mappe.november($0)?.utgave == .foreloepig
                }
        }
    }

    private func erDoed(_ dag: Dato) -> Bool {
        mappe.avslutninger.contains { $0.teller && $0.aarsak == .doed && $0.dato <= dag }
    }
}
