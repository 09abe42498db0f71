/// Reads the CSV file of a table, compares it cell by cell with the JSON file, and notes the line of each cell.
struct Csvtabell {
    private var sett: [Bool]
    private var funn: [Angrepsfunn] = []
    private let json: Jsontabell
    private var tabell: Publisert
    private let fil: String

    /// - Returns: the table with lines, and with the sign wherever one of the files has it: what is shown in one is known.
    static func les(_ bytes: [UInt8], _ json: Jsontabell) -> (tabell: Publisert, funn: [Angrepsfunn]) {
        var leser = Csvtabell(json)
        leser.les(bytes)
        return (leser.tabell, leser.funn)
    }

    private init(_ json: Jsontabell) {
        self.json = json
        tabell = json.tabell
        fil = json.tabell.fil
        sett = Array(repeating: false, count: json.tabell.visninger.count)
    }

    private mutating func ulik(_ sted: String, _ grunn: String) { funn.append(.ulikeFiler(sted: sted, grunn: grunn)) }

    private mutating func les(_ bytes: [UInt8]) {
        guard let rader = csvrader(bytes), let hode = rader.first?.felt else {
            return ulik(fil, "filen er ikke gyldig CSV. Skriv den på nytt.")
        }
        let foran = ["tabell", "indikator", "periode", "geonivaa", "geonr"]
        let bak = ["teller", "nevner", "verdi", "tegn"]
        guard hode.count >= foran.count + bak.count, Array(hode.prefix(5)) == foran, Array(hode.suffix(4)) == bak else {
            return ulik("\(fil):1", "kolonnene er ikke de som er avtalt. Skriv filen på nytt.")
        }
        var plass: [Int] = []
        for navn in hode[5..<hode.count - 4] {
            guard let d = tabell.dimensjoner.firstIndex(where: { $0.navn == navn.lowercased() }) else {
                return ulik("\(fil):1", "kolonnen \(navn) finnes ikke i JSON-filen. Skriv filene på nytt.")
            }
            plass.append(d)
        }
        guard plass.count + 1 + (tabell.erAndel ? 1 : 0) == tabell.dimensjoner.count else {
            return ulik("\(fil):1", "filen har ikke alle dimensjonene i JSON-filen. Skriv filene på nytt.")
        }
        let oppslag = tabell.dimensjoner.map { d in
            Dictionary(d.koder.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
        }
        for (linje, felt) in rader.dropFirst() {
            let sted = "\(fil):\(linje)"
            guard felt.count == hode.count else {
                ulik(sted, "raden har ikke like mange felt som overskriften. Skriv filen på nytt.")
                continue
            }
            guard felt[0] == tabell.id, felt[1] == tabell.maal, felt[2] == tabell.periode else {
                ulik(sted, "tabell, indikator eller periode er en annen enn i JSON-filen. Skriv filene på nytt.")
                continue
            }
            var celle: Int? = oppslag[0][felt[4]].map { $0 * tabell.steg[0] }
            for (nr, d) in plass.enumerated() {
                guard let kode = oppslag[d][felt[5 + nr]] else {
                    celle = nil
                    break
                }
                celle = celle.map { $0 + kode * tabell.steg[d] }
            }
            guard let celle, !sett[celle] else {
                ulik(sted, "cellen finnes ikke i JSON-filen, eller står to ganger. Skriv filene på nytt.")
                continue
            }
            rad(celle, linje, nivaa: felt[3], Array(felt.suffix(4)))
        }
        manglende()
    }

    private mutating func rad(_ celle: Int, _ linje: Int, nivaa: String, _ felt: [String]) {
        sett[celle] = true
        tabell.linjer[celle] = linje
        tabell.geonivaaer[tabell.kode(0, celle)] = nivaa
        let (teller, nevner, verdi, tegn) = (felt[0], felt[1], felt[2], felt[3])
        guard ["", ":", "."].contains(tegn), verdi.isEmpty == !tegn.isEmpty else {
            return ulik(tabell.sted(celle), "verdi skal være tom akkurat når tegn ikke er det. Skriv filen på nytt.")
        }
        guard tabell.erAndel, let d = tabell.dimensjoner.indices.last else {
            if !teller.isEmpty || !nevner.isEmpty {
                ulik(tabell.sted(celle), "en tabell med antall har ikke teller og nevner.")
            }
            return sammenlign(celle, verdi, tegn)
        }
        let iTeller = tabell.celle(celle, med: 1, i: d)
        sett[iTeller] = true
        tabell.linjer[iTeller] = linje
        // An empty part takes the sign of the row.
        let tegnet = tegn.isEmpty ? ":" : tegn
        sammenlign(celle, nevner, nevner.isEmpty ? tegnet : "")
        sammenlign(iTeller, teller, teller.isEmpty ? tegnet : "")
        if tegn != json.andelstegn[celle] ?? "" {
            ulik(tabell.sted(celle), "tegnet er ikke det samme i CSV og JSON. Skriv begge filene på nytt.")
        }
        andel(celle, iTeller, verdi)
    }

    /// One number in both files.
    private mutating func sammenlign(_ celle: Int, _ verdi: String, _ tegn: String) {
        let csv: Visning? = tegn == ":" ? .skjult : tegn == "." ? .umulig : Int(verdi).map { .tall($0) }
        guard let csv else { return ulik(tabell.sted(celle), "antallet er ikke et helt tall. Skriv filen på nytt.") }
        let fra = tabell.visninger[celle]
        if csv == fra { return }
        // The sign of a part of a share is not written, so one empty part is as good as the other.
        if tabell.erAndel, csv.tall == nil, fra.tall == nil { return }
        ulik(tabell.sted(celle), "CSV og JSON viser ikke det samme. Skriv begge filene på nytt.")
        if csv.tall != nil { tabell.visninger[celle] = csv }
    }

    private mutating func andel(_ nevner: Int, _ teller: Int, _ verdi: String) {
        let vist = verdi.isEmpty ? nil : tideler(verdi) ?? Int.min
        if vist != json.andeler[nevner] {
            ulik(tabell.sted(nevner), "andelen er ikke den samme i CSV og JSON. Skriv begge filene på nytt.")
        }
        for vist in Set([vist, json.andeler[nevner]].compactMap { $0 }) { proevAndel(vist, nevner, teller) }
    }

    /// A share that is shown gives its parts back.
    private mutating func proevAndel(_ vist: Int, _ nevner: Int, _ teller: Int) {
        let sted = tabell.sted(nevner)
        guard let n = tabell.visninger[nevner].tall else {
            funn.append(.lekkasje(sted: sted, grunn: "andelen er vist, men nevneren er skjult. Skjul andelen også."))
            return
        }
        guard let t = tabell.visninger[teller].tall else {
            let mulige = (0...max(n, 0)).filter { n > 0 && (2000 * $0 + n) / (2 * n) == vist }
            if mulige.count == 1 {
                funn.append(
                    .lekkasje(sted: sted, grunn: "andelen og nevneren gir den skjulte telleren. Skjul andelen også."))
            } else if let minst = mulige.first, let mest = mulige.last {
                tabell.andelsgrenser[teller] = minst...mest
            } else {
                ulik(sted, "ingen teller gir denne andelen av nevneren. Skriv filene på nytt.")
            }
            return
        }
        if n == 0 || (2000 * t + n) / (2 * n) != vist {
            ulik(sted, "andelen er ikke telleren delt på nevneren. Skriv filene på nytt.")
        }
    }

    private mutating func manglende() {
        let mangler = sett.indices.filter { !sett[$0] }
        guard let foerste = mangler.first else { return }
        ulik(tabell.sted(foerste), "\(mangler.count) celler i JSON-filen står ikke i CSV-filen. Skriv filene på nytt.")
    }
}
