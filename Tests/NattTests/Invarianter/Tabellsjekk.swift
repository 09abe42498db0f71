import Statistikk

/// What an outsider can do with pen and paper: every published cell against the cells it is the sum of, one variable at a
/// time. Simpler than the attack of a run, and made of nothing of it.
struct Tabellsjekk {
    /// The smallest count that may be shown (`k` of the profile frekvens-5).
    private static let minst = 5.0

    private(set) var brudd: [String] = []
    private(set) var sammenlikninger = 0
    private(set) var skjulte = 0
    private let tabell: Tabellfiler

    init(_ tabell: Tabellfiler) {
        self.tabell = tabell
        for fakta in tabell.fakta where fakta.gjelderPersoner && fakta.slag != "maaling" {
            for maal in fakta.antall { sjekk(fakta, maal) }
            if fakta.antall.count == 2 { sjekkAndeler(fakta) }
        }
    }

    private mutating func sjekk(_ fakta: Tabellfiler.Fakta, _ maal: Int) {
        let harFlereSteder = Utvalg.finn(fakta.grunnlag).map { [.program, .november].contains($0.forankring) } ?? true
        for celle in celler(fakta, maal) {
            if case .tall(let tall)? = tabell.csv[celle], (1..<Self.minst).contains(tall) {
                brudd.append("\(tabell.sted(celle)): et lite tall")
            }
            if tabell.csv[celle] == .tegn(":") { skjulte += 1 }
            for d in 0..<tabell.maalnr {
                guard let deler = tabell.dimensjoner[d].deler[tabell.kode(d, celle)] else { continue }
                // One who moved counts in both kommuner, so that they do not add up (R1).
                let erSum = d > 0 || !harFlereSteder
                sjekk(
                    fakta, celle, deler.map { tabell.celle(celle, med: $0, i: d) }, erSum: erSum,
                    bareHovedtall: fakta.slag == "antall" && tabell.erHovedtall(celle) ? fakta.bareHovedtall : 0)
            }
        }
    }

    private mutating func sjekk(
        _ fakta: Tabellfiler.Fakta, _ celle: Int, _ deler: [Int], erSum: Bool, bareHovedtall: Int
    ) {
        var (vist, skjulte, ukjente) = (0.0, 0, 0)
        let erUtelatt = deler.contains { tabell.csv[$0] == .tegn(":") && self.erUtelatt($0, fakta) }
        for del in deler {
            switch tabell.csv[del] {
            case .tall(let tall)?:
                vist += tall
                if case .tall(let hele)? = tabell.csv[celle], tall > hele {
                    brudd.append("\(tabell.sted(del)): delen er større enn det hele")
                }
            case .tegn(".")?: break
            case .tegn(":")?: skjulte += 1
            default: ukjente += 1
            }
        }
        guard erSum, ukjente == 0, !deler.isEmpty else { return }
        sammenlikninger += 1
        switch tabell.csv[celle] {
        case .tall(let tall)?:
            let igjen = tall - Double(bareHovedtall) - vist
            if skjulte == 0, igjen != 0 { brudd.append("\(tabell.sted(celle)): delene er ikke det hele") }
            // What is left out where few live (L-08) is nobody or no small count; it must not become one.
            if skjulte == 1, !erUtelatt || (1..<Self.minst).contains(igjen) {
                brudd.append("\(tabell.sted(celle)): den ene skjulte delen er \(igjen)")
            }
            // Where there is nobody, a hidden zero hides nothing.
            if skjulte > 1, tall > 0, igjen < Self.minst {
                brudd.append("\(tabell.sted(celle)): de skjulte delene er \(igjen) til sammen")
            }
        case .tegn(":")?:
            if skjulte == 0 { brudd.append("\(tabell.sted(celle)): den skjulte summen er \(vist)") }
        default: break
        }
    }

    /// Left out whatever it is, since the kommune has few persons or hides how many.
    private func erUtelatt(_ celle: Int, _ fakta: Tabellfiler.Fakta) -> Bool {
        let sted = tabell.dimensjoner[0].koder[tabell.kode(0, celle)]
        let variabler = 1..<max(tabell.maalnr, 1)
        guard sted.utf8.count >= 4, sted != "9999",
            variabler.contains(where: {
                tabell.kode($0, celle) != 0
                    && fakta.barestore.kolonner.contains(tabell.dimensjoner[$0].kolonne ?? "")
            })
        else { return false }
        let alle = variabler.reduce(celle) { tabell.celle($0, med: 0, i: $1) }
        guard case .tall(let tall)? = tabell.csv[alle] else { return true }
        return tall < fakta.barestore.minst
    }

    /// Those outside the numerator are persons too, and a shown share must not tell the number it hides.
    private mutating func sjekkAndeler(_ fakta: Tabellfiler.Fakta) {
        for celle in celler(fakta, fakta.maal) {
            let (nevner, teller) = (
                tabell.celle(celle, med: fakta.antall[0], i: tabell.maalnr),
                tabell.celle(celle, med: fakta.antall[1], i: tabell.maalnr)
            )
            if case .tall(let n)? = tabell.csv[nevner], case .tall(let t)? = tabell.csv[teller] {
                if t > n || (1..<Self.minst).contains(n - t) {
                    brudd.append("\(tabell.sted(celle)): få er utenfor telleren")
                }
            } else if case .tall? = tabell.csv[celle] {
                brudd.append("\(tabell.sted(celle)): andelen er vist uten teller og nevner")
            }
        }
    }

    /// Every cell of a measure in a period.
    private func celler(_ fakta: Tabellfiler.Fakta, _ maal: Int) -> [Int] {
        tabell.csv.indices.filter {
            tabell.kode(tabell.maalnr, $0) == maal && tabell.kode(tabell.maalnr + 1, $0) == fakta.periode
        }
    }
}
