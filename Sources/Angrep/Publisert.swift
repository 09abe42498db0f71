/// What stands in a published cell.
enum Visning: Equatable {
    case tall(Int)
    case skjult
    case umulig
    /// «..» and «...»: nobody knows, or not yet. Tells nothing about persons.
    case mangler
    case manglerForeloepig

    var tall: Int? { if case .tall(let n) = self { n } else { nil } }

    /// nil when the sign is none of those that stand for a number.
    init?(tegn: String) {
        switch tegn {
        case ":": self = .skjult
        case ".": self = .umulig
        case "..": self = .mangler
        case "...": self = .manglerForeloepig
        default: return nil
        }
    }
}

/// What the release says about its own rules.
struct Visningsregler {
    enum Nuller: Equatable {
        case alltid, aldri
        /// In cells that tell one of these variables, only when nobody or more than `over` share the rest.
        case gruppe(over: Int, foelsom: Set<String>)
    }

    struct Grense {
        let dimensjoner: Set<String>
        let nivaaer: Set<String>
        let minst: Int
    }

    var k = 5
    var kSensitiv = 5
    var nuller = Nuller.alltid
    var grense: Grense?
    var bareHovedtall = 0
    /// Shares of fewer than this many are not shown, whatever the numerator is (indikatorer C2).
    static let minsteNevner = 5
}

/// A published table: every combination of codes, numbered with the last variable fastest. A share has one variable more,
/// with the denominator as its total and the numerator as `ja`.
struct Publisert {
    /// What the numbers are.
    enum Slag: Equatable {
        case antall, andel
        /// A median, a ratio of sums or an index, in whole `10^desimaler` parts.
        case maaling(desimaler: Int)
    }

    let fil: String
    let id: String
    /// As it stands in the long form.
    let indikator: String
    /// The persons the numbers rest on: tables of the same ones in the same period are one family.
    let maal: String
    /// Persons who hold all of these in the same period, as other tables of the release may count them.
    var delAv: String?
    let periode: String
    /// Set when the persons are those of one day, whatever the period is called.
    var dag: String?
    let slag: Slag
    /// Decimals of a share.
    var andelsdesimaler = 1
    /// The numbers count persons. Those that do not are compared between the files, and not attacked.
    let gjelderPersoner: Bool
    let regler: Visningsregler
    /// Geography first, the split of a share last.
    let dimensjoner: [Dimensjon]
    /// The level of each code of geography.
    var geonivaaer: [String]
    var erAndel: Bool { slag == .andel }
    /// Every cell is hidden, and would be if it were zero.
    var erTaus: Bool { regler.nuller != .alltid && visninger.allSatisfy { $0 == .skjult } }
    /// What is attacked together.
    var familie: String { "\(delAv ?? maal)|\(grunnperiode)" }
    var grunnperiode: String { dag ?? periode }
    var visninger: [Visning]
    /// Line in the CSV file, 0 when it has none.
    var linjer: [Int]
    /// The interval of a numerator that a rounded share tells.
    var andelsgrenser: [Int: ClosedRange<Int>] = [:]
    let steg: [Int]
    let grunnsteg: [Int]
    let antallGrunnrader: Int

    init(
        fil: String, id: String, indikator: String, maal: String, periode: String, slag: Slag, gjelderPersoner: Bool,
        regler: Visningsregler, dimensjoner: [Dimensjon]
    ) {
        (self.fil, self.id, self.indikator, self.maal, self.periode) = (fil, id, indikator, maal, periode)
        (self.slag, self.gjelderPersoner) = (slag, gjelderPersoner)
        (self.regler, self.dimensjoner) = (regler, dimensjoner)
        var steg = [Int](repeating: 1, count: dimensjoner.count)
        var grunnsteg = steg
        var (k, g) = (1, 1)
        for d in dimensjoner.indices.reversed() {
            (steg[d], grunnsteg[d]) = (k, g)
            k *= dimensjoner[d].koder.count
            g *= dimensjoner[d].antallGrunn
        }
        (self.steg, self.grunnsteg, antallGrunnrader) = (steg, grunnsteg, g)
        visninger = Array(repeating: .skjult, count: k)
        linjer = Array(repeating: 0, count: k)
        geonivaaer = Array(repeating: "", count: dimensjoner.first?.koder.count ?? 0)
    }

    /// Takes in what an earlier version shows, unless a number has changed since: then it is of other persons.
    mutating func flett(_ eldre: Publisert) {
        guard eldre.dimensjoner.map(\.koder) == dimensjoner.map(\.koder), eldre.slag == slag,
            eldre.regler.bareHovedtall == regler.bareHovedtall
        else { return }
        let erLike = visninger.indices.allSatisfy {
            visninger[$0].tall == nil || eldre.visninger[$0].tall == nil || visninger[$0] == eldre.visninger[$0]
        }
        guard erLike else { return }
        for celle in visninger.indices where visninger[celle] == .skjult { visninger[celle] = eldre.visninger[celle] }
    }

    func kode(_ d: Int, _ celle: Int) -> Int { celle / steg[d] % dimensjoner[d].koder.count }

    func celle(_ celle: Int, med kode: Int, i d: Int) -> Int { celle + (kode - self.kode(d, celle)) * steg[d] }

    func erTotal(_ d: Int, _ celle: Int) -> Bool { kode(d, celle) == dimensjoner[d].total }

    /// The cell of everybody.
    var hovedtall: Int { dimensjoner.indices.reduce(0) { $0 + dimensjoner[$1].total * steg[$1] } }

    func erHovedtall(_ celle: Int) -> Bool { dimensjoner.indices.allSatisfy { erTotal($0, celle) } }

    /// The base rows of a cell.
    func grunnrader(_ celle: Int) -> [Int] {
        grunnrader(dimensjoner.indices.map { dimensjoner[$0].grunn[kode($0, celle)] })
    }

    func grunnrader(_ koder: [[Int]]) -> [Int] {
        var rader = [0]
        for (d, grunn) in koder.enumerated() {
            rader = rader.flatMap { rad in grunn.map { rad + $0 * grunnsteg[d] } }
        }
        return rader
    }

    /// The number in a cell less the persons who count in the undivided total only.
    func delbartTall(_ celle: Int) -> Int? {
        visninger[celle].tall.map { erHovedtall(celle) ? $0 - regler.bareHovedtall : $0 }
    }

    func noekkel(_ celle: Int) -> String {
        let ledd = dimensjoner.indices.filter { !erTotal($0, celle) }.map {
            "\(dimensjoner[$0].navn)=\(dimensjoner[$0].koder[kode($0, celle)])"
        }
        return ([maal, grunnperiode] + ledd.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }).joined(
            separator: "|")
    }

    /// File, line and codes, for a person to find the cell by.
    func sted(_ celle: Int) -> String {
        let koder = dimensjoner.indices.filter { !erTotal($0, celle) }.map {
            "\(dimensjoner[$0].navn)=\(dimensjoner[$0].koder[kode($0, celle)])"
        }
        let hvor = linjer[celle] > 0 ? "\(fil):\(linjer[celle])" : fil
        return koder.isEmpty ? "\(hvor) (hovedtallet)" : "\(hvor) (\(koder.joined(separator: ", ")))"
    }

    /// Counts 1…grense−1 are not to be shown in this cell.
    func grense(_ celle: Int) -> Int { erFoelsom(celle) ? regler.kSensitiv : regler.k }

    private func erFoelsom(_ celle: Int) -> Bool {
        guard case .gruppe(_, let foelsom) = regler.nuller else { return false }
        return dimensjoner.indices.contains { foelsom.contains(dimensjoner[$0].navn) && !erTotal($0, celle) }
    }

    /// A zero would have been shown here, so that a hidden cell holds somebody.
    func visesNull(_ celle: Int) -> Bool {
        if erUnderGrensen(celle) { return false }
        // The numerator of a share of few is hidden whatever it is.
        if erAndel, let d = dimensjoner.indices.last, !erTotal(d, celle) {
            let nevner = visninger[self.celle(celle, med: dimensjoner[d].total, i: d)]
            if let n = nevner.tall, n < Visningsregler.minsteNevner { return false }
        }
        switch regler.nuller {
        case .alltid: return true
        case .aldri: return false
        case .gruppe(let over, let foelsom):
            guard erFoelsom(celle) else { return true }
            var gruppe = celle
            for d in dimensjoner.indices where foelsom.contains(dimensjoner[d].navn) {
                gruppe = self.celle(gruppe, med: dimensjoner[d].total, i: d)
            }
            return visninger[gruppe].tall.map { $0 == 0 || $0 > over } ?? false
        }
    }

    /// Hidden whatever it holds, since the municipality is small (datakontrakt L-08).
    func erUnderGrensen(_ celle: Int) -> Bool {
        guard let grense = regler.grense, grense.nivaaer.contains(geonivaaer[kode(0, celle)]),
            dimensjoner.indices.contains(where: {
                grense.dimensjoner.contains(dimensjoner[$0].navn) && !erTotal($0, celle)
            })
        else { return false }
        var alle = celle
        for d in dimensjoner.indices.dropFirst() { alle = self.celle(alle, med: dimensjoner[d].total, i: d) }
        return visninger[alle].tall.map { $0 < grense.minst } ?? true
    }
}

extension Publisert {
    /// The share as it is printed, in whole parts of its last decimal, rounded half up.
    func andel(_ teller: Int, _ nevner: Int) -> Int {
        let deler = (0..<andelsdesimaler).reduce(100) { deler, _ in deler * 10 }
        return (2 * deler * teller + nevner) / (2 * nevner)
    }
}
