/// `14 911`: a hard space between thousands.
public func norskTall(_ tall: Int) -> String {
    let sifre = String(abs(tall))
    var ut = ""
    for (i, tegn) in sifre.enumerated() {
        if i > 0, (sifre.count - i) % 3 == 0 { ut.append("\u{A0}") }
        ut.append(tegn)
    }
    return (tall < 0 ? "\u{2212}" : "") + ut
}

/// `1,2 s`.
public func norskTid(_ sekunder: Double) -> String {
    let tideler = Int((sekunder * 10).rounded())
    return "\(norskTall(tideler / 10)),\(tideler % 10) s"
}
