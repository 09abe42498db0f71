/// Reads the long form of a publication table, and gives every line to the measure and period it is about.
enum Csvfil {
    private static let foran = ["tabell", "indikator", "periode", "geonivaa", "geonr"]
    private static let bak = ["teller", "nevner", "verdi", "tegn"]

    /// - Parameter tabeller: the tables of the JSON file.
    /// - Returns: the tables with lines, and with the sign wherever one of the files has it: what is shown in one is known.
    static func les(_ bytes: [UInt8], _ tabeller: [Jsontabell], fil: String) -> (
        tabeller: [Publisert], funn: [Angrepsfunn]
    ) {
        var funn: [Angrepsfunn] = []
        var lesere = tabeller.map(Csvtabell.init)
        func ferdig() -> ([Publisert], [Angrepsfunn]) { (lesere.map(\.tabell), funn + lesere.flatMap(\.funn)) }
        func ulik(_ sted: String, _ grunn: String) { funn.append(.ulikeFiler(sted: sted, grunn: grunn)) }
        guard let rader = csvrader(bytes), let hode = rader.first?.felt else {
            ulik(fil, "filen er ikke gyldig CSV. Skriv den på nytt.")
            return ferdig()
        }
        let slutt = hode.last == "status" ? hode.count - 1 : hode.count
        guard slutt >= foran.count + bak.count, Array(hode.prefix(5)) == foran, Array(hode[..<slutt].suffix(4)) == bak
        else {
            ulik("\(fil):1", "kolonnene er ikke de som er avtalt. Skriv filen på nytt.")
            return ferdig()
        }
        guard let variabler = variabler(Array(hode[5..<slutt - 4]), tabeller[0].tabell, fil, ulik) else {
            return ferdig()
        }
        let oppslag = tabeller[0].tabell.dimensjoner.map { d in
            Dictionary(d.koder.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
        }
        var numre: [String: Int] = [:]
        for (nr, tabell) in tabeller.enumerated() { numre["\(tabell.tabell.indikator)|\(tabell.tabell.periode)"] = nr }
        for (linje, felt) in rader.dropFirst() {
            let sted = "\(fil):\(linje)"
            guard felt.count == hode.count, slutt == hode.count || ["F", "E"].contains(felt[slutt]) else {
                ulik(
                    sted,
                    "raden har ikke like mange felt som overskriften, eller en ukjent status. Skriv filen på nytt.")
                continue
            }
            guard felt[0] == tabeller[0].tabell.id, let nr = numre["\(felt[1])|\(felt[2])"] else {
                ulik(sted, "tabell, indikator eller periode er en annen enn i JSON-filen. Skriv filene på nytt.")
                continue
            }
            var celle = oppslag[0][felt[4]].map { $0 * lesere[nr].tabell.steg[0] }
            for (kolonne, d) in variabler.enumerated() {
                guard let hittil = celle, let kode = oppslag[d][felt[5 + kolonne]] else {
                    celle = nil
                    break
                }
                celle = hittil + kode * lesere[nr].tabell.steg[d]
            }
            guard let celle, lesere[nr].rad(celle, linje, nivaa: felt[3], Array(felt[..<slutt].suffix(4))) else {
                ulik(sted, "cellen finnes ikke i JSON-filen, eller står to ganger. Skriv filene på nytt.")
                continue
            }
        }
        for nr in lesere.indices { lesere[nr].manglende() }
        return ferdig()
    }

    /// The variable of each column between geography and the numbers.
    private static func variabler(
        _ kolonner: [String], _ tabell: Publisert, _ fil: String, _ ulik: (String, String) -> Void
    ) -> [Int]? {
        var ut: [Int] = []
        for navn in kolonner {
            guard let d = tabell.dimensjoner.firstIndex(where: { $0.navn == navn.lowercased() }) else {
                ulik("\(fil):1", "kolonnen \(navn) finnes ikke i JSON-filen. Skriv filene på nytt.")
                return nil
            }
            ut.append(d)
        }
        guard ut.count + 1 + (tabell.erAndel ? 1 : 0) == tabell.dimensjoner.count else {
            ulik("\(fil):1", "filen har ikke alle dimensjonene i JSON-filen. Skriv filene på nytt.")
            return nil
        }
        return ut
    }
}
