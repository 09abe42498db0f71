import Tabeller

extension Vern {
    /// The counts of a protected table in per cent of the counts where a variable has another code. A share is shown where
    /// both its counts are, and so tells nothing that they do not. Persons with a protected address, who count in the
    /// undivided total alone, are in no share.
    /// - Parameters:
    ///   - hode: of a table of values with the decimals of the shares.
    ///   - kode: the code that is a hundred per cent; nil = the total. Codes of the variable with others than those it holds
    ///     are «.».
    public static func prosent(
        _ hode: Tabellhode, _ tabell: BeskyttetTabell, variabel: String, kode: String?
    ) -> BeskyttetTabell {
        let celler = tabell.celler
        guard case .maaling(let desimaler) = hode.slag, tabell.hode.slag == .antall,
            let d = celler.inndelinger.firstIndex(where: { $0.navn == variabel }),
            let nr = celler.inndelinger[d].koder.firstIndex(where: { kode == nil || $0.kode == kode })
        else { preconditionFailure("\(hode.id) has no shares of counts by \(variabel), \(kode ?? "alt")") }
        let koder = celler.inndelinger[d].koder
        let hele = Set(koder[nr].grunn)
        let deler = (0..<desimaler).reduce(100) { deler, _ in deler * 10 }
        let visninger = (0..<celler.antall).map { celle -> Cellevisning in
            guard hele.isSuperset(of: koder[celler.kode(d, i: celle)].grunn) else { return .umulig }
            let nevner = celler.celle(celle, med: nr, i: d)
            guard let t = tabell.iGruppene(celle), let n = tabell.iGruppene(nevner) else {
                return tabell.visninger[celle].tall == nil ? tabell.visninger[celle] : .skjult
            }
            guard n > 0 else { return .umulig }
            return n < tabell.minsteNevner ? .skjult : .tall((2 * deler * t + n) / (2 * n))
        }
        return utenPersoner(hode, celler.inndelinger, visninger, .avledet)
    }
}

extension BeskyttetTabell {
    /// The shown count without those who are in no group.
    fileprivate func iGruppene(_ celle: Int) -> Int? {
        visninger[celle].tall.map { celle == 0 ? $0 - regler.bareHovedtall : $0 }
    }
}
