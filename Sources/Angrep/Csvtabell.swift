/// Takes the lines of one measure in one period, compares them cell by cell with the JSON file, and notes the line of each
/// cell.
struct Csvtabell {
    private(set) var funn: [Angrepsfunn] = []
    private(set) var tabell: Publisert
    private var sett: [Bool]
    private let json: Jsontabell

    init(_ json: Jsontabell) {
        self.json = json
        tabell = json.tabell
        sett = Array(repeating: false, count: json.tabell.visninger.count)
    }

    private mutating func ulik(_ sted: String, _ grunn: String) { funn.append(.ulikeFiler(sted: sted, grunn: grunn)) }

    /// - Parameter felt: teller, nevner, verdi and tegn.
    /// - Returns: false when the cell has a line already.
    mutating func rad(_ celle: Int, _ linje: Int, nivaa: String, _ felt: [String]) -> Bool {
        guard !sett[celle] else { return false }
        sett[celle] = true
        les(celle, linje, nivaa: nivaa, felt)
        return true
    }

    private mutating func les(_ celle: Int, _ linje: Int, nivaa: String, _ felt: [String]) {
        tabell.linjer[celle] = linje
        tabell.geonivaaer[tabell.kode(0, celle)] = nivaa
        let (teller, nevner, verdi, tegn) = (felt[0], felt[1], felt[2], felt[3])
        guard tegn.isEmpty || Visning(tegn: tegn) != nil, verdi.isEmpty == !tegn.isEmpty else {
            return ulik(tabell.sted(celle), "verdi skal være tom akkurat når tegn ikke er det. Skriv filen på nytt.")
        }
        guard tabell.erAndel, let d = tabell.dimensjoner.indices.last else {
            if !teller.isEmpty || !nevner.isEmpty {
                ulik(tabell.sted(celle), "bare en andel har teller og nevner.")
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
        let csv = Visning(tegn: tegn) ?? tabell.verdi(verdi).map { .tall($0) }
        guard let csv else { return ulik(tabell.sted(celle), "antallet er ikke et helt tall. Skriv filen på nytt.") }
        let fra = tabell.visninger[celle]
        if csv == fra { return }
        // The sign of a part of a share is not written, so one empty part is as good as the other.
        if tabell.erAndel, csv.tall == nil, fra.tall == nil { return }
        ulik(tabell.sted(celle), "CSV og JSON viser ikke det samme. Skriv begge filene på nytt.")
        if csv.tall != nil { tabell.visninger[celle] = csv }
    }

    private mutating func andel(_ nevner: Int, _ teller: Int, _ verdi: String) {
        let vist = verdi.isEmpty ? nil : skalert(verdi, desimaler: tabell.andelsdesimaler) ?? Int.min
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
            let mulige = (0...max(n, 0)).filter { n > 0 && tabell.andel($0, n) == vist }
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
        if n == 0 || tabell.andel(t, n) != vist {
            ulik(sted, "andelen er ikke telleren delt på nevneren. Skriv filene på nytt.")
        }
    }

    /// When every line is read.
    mutating func manglende() {
        let mangler = sett.indices.filter { !sett[$0] }
        guard let foerste = mangler.first else { return }
        ulik(tabell.sted(foerste), "\(mangler.count) celler i JSON-filen står ikke i CSV-filen. Skriv filene på nytt.")
    }
}
