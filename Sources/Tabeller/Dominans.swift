/// When an amount tells about one or two of those who make it up (personvern 4, R8).
public enum Dominans {
    /// How far to each side the amount must be uncertain; nil when it tells about nobody.
    ///
    /// Sensitive when the largest has more than 80 % of it, the two largest more than 90 %, or the others together less than
    /// 10 % of the largest. The protection level is the published one of each rule (Hundepool and others, «Statistical
    /// Disclosure Control», 2012, ch. 4): what the largest, or the two, would need to be within the rule, less the amount;
    /// and 10 % of the largest less the others.
    /// - Parameter bidrag: the amount of each payee, each once, in whole units.
    public static func nivaa(_ bidrag: [Int]) -> Int? {
        let ordnet = bidrag.sorted(by: >)
        guard let stoerst = ordnet.first, stoerst > 0 else { return nil }
        let sum = ordnet.reduce(0, +)
        let to = stoerst + (ordnet.count > 1 ? ordnet[1] : 0)
        let resten = sum - to
        var nivaa = 0
        if 100 * stoerst > 80 * sum { nivaa = max(nivaa, opp(100 * stoerst, 80) - sum) }
        if 100 * to > 90 * sum { nivaa = max(nivaa, opp(100 * to, 90) - sum) }
        if 10 * resten < stoerst { nivaa = max(nivaa, opp(stoerst, 10) - resten) }
        return nivaa > 0 ? nivaa : nil
    }

    /// a / b, rounded up.
    private static func opp(_ a: Int, _ b: Int) -> Int { (a + b - 1) / b }
}
