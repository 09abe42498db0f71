import Kalender

/// The figures of a year counted again from the files, slowly and by the definitions of indikatorer 1.4 alone. Persons with a
/// protected address are left out: in the sample they are too few to be in any total.
struct Aarsomtelling {
    private let kjoenn: [String: String]
    private let deltakelser: [String: [(start: String, slutt: String)]]
    private let slutter: [String: [(dato: String, aarsak: String)]]
    private let november: [String: [String: String]]

    init(_ uttrekk: String) throws {
        func rader(_ fil: String) throws -> [[String: String]] {
            try Tabell("\(uttrekk)/\(fil).csv", skilletegn: ";").oppslag
        }
        let personer = try rader("person").filter { $0["adressegradering"] == "UGRADERT" }
        kjoenn = Dictionary(uniqueKeysWithValues: personer.map { ($0["person_id"] ?? "", $0["kjoenn"] ?? "") })
        var deltakelser: [String: [(String, String)]] = [:]
        for v in try rader("vedtak")
        where v["vedtakstype"] == "VT_DELTAKELSE_INTRO" && v["resultat"] == "RES_FATTET" && v["startdato"] != ""
            && v["annullert"] != "ja"
        {
            let slutt = v["sluttdato"] ?? ""
            deltakelser[v["person_id"] ?? "", default: []].append((v["startdato"] ?? "", slutt == "" ? "9999" : slutt))
        }
        self.deltakelser = deltakelser.filter { [kjoenn] in kjoenn[$0.key] != nil }
        var slutter: [String: [(String, String)]] = [:]
        for a in try rader("avslutning") where a["ordning"] == "INTRO" {
            slutter[a["person_id"] ?? "", default: []].append(
                (a["avslutningsdato"] ?? "", a["avslutningsaarsak"] ?? ""))
        }
        self.slutter = slutter
        var november: [String: [String: String]] = [:]
        for rad in try rader("novstatus") { november["\(rad["person_id"] ?? "") \(rad["aar"] ?? "")"] = rad }
        self.november = november
    }

    /// I-01: the programme ends with the decision, or with the first ending after it began.
    func deltatt(_ aar: Int, _ bare: String? = nil) -> Int {
        antall(bare) { person, perioder in
            perioder.contains { periode in
                let ender = slutter[person, default: []].map(\.dato).filter { $0 >= periode.start }
                return periode.start <= "\(aar)-12-31" && min(periode.slutt, ender.min() ?? "9999") >= "\(aar)-01-01"
            }
        }
    }

    /// I-02.
    func nye(_ aar: Int, _ bare: String? = nil) -> Int {
        antall(bare) { _, perioder in perioder.map(\.start).min()?.hasPrefix("\(aar)-") == true }
    }

    /// I-03.
    func avsluttede(_ aar: Int, _ bare: String? = nil) -> Int {
        antall(bare) { person, perioder in slutt(person, perioder, aar) != nil }
    }

    /// S-03 and the subtotal of S-04 in work or education, the year after.
    func aaretEtter(_ status: Int, bareIArbeidEllerUtdanning: Bool) -> Int {
        antall(nil) { person, perioder in
            guard slutt(person, perioder, status - 1) != nil, let rad = november["\(person) \(status)"],
                rad["bosatt_nov"] == "ja"
            else { return false }
            return !bareIArbeidEllerUtdanning || ["arb_lonn", "arb_naering", "utd"].contains { rad[$0] == "ja" }
        }
    }

    /// The last ending of the year that is not followed by a participation within sixty days. Death is none.
    private func slutt(_ person: String, _ perioder: [(start: String, slutt: String)], _ aar: Int) -> String? {
        let foerste = perioder.map(\.start).min() ?? ""
        let siste = slutter[person, default: []].filter { slutt in
            slutt.dato.hasPrefix("\(aar)-") && slutt.dato >= foerste
                && !perioder.contains { slutt.dato < $0.start && dager(slutt.dato, $0.start) <= 60 }
        }.max { $0.dato < $1.dato }
        return siste.flatMap { $0.aarsak == "AA_DOED" ? nil : $0.aarsak }
    }

    private func dager(_ fra: String, _ til: String) -> Int {
        let (a, b) = (Dato(fra), Dato(til))
        return a.flatMap { a in b.map { a.dager(til: $0) } } ?? .max
    }

    private func antall(_ bare: String?, _ gjelder: (String, [(start: String, slutt: String)]) -> Bool) -> Int {
        deltakelser.count { person, perioder in (bare == nil || kjoenn[person] == bare) && gjelder(person, perioder) }
    }
}
