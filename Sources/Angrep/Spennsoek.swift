/// Finds the range of every hidden cell of a component.
///
/// Every table the solver comes to is one that the attacker cannot rule out, so it widens the range of all cells at once.
/// The cells whose range is not wide enough by then are solved for one by one.
struct Spennsoek {
    /// Components with at most so many hidden cells are solved for exactly, all of them.
    static let lite = 60

    private let komponent: Komponent
    private let simpleks: Simpleks
    private var verdier: [Double]
    private(set) var nedre: [Int]
    private(set) var oevre: [Int]
    private(set) var eksakt: [Bool]
    private(set) var loesninger = 0
    private(set) var heltallige = 0
    /// The cells that are looked at: all of them in a small component, else those not wide enough yet.
    private var aapne: [Int]
    /// The ends that bounds alone give: outer limits.
    private let ytterst: [(Int, Int)]

    /// nil when no table fits what is published.
    init?(_ komponent: Komponent) {
        self.komponent = komponent
        simpleks = Simpleks(
            grenser: komponent.grenser, likninger: komponent.likninger, ulikheter: komponent.ulikheter)
        verdier = Array(repeating: 0, count: komponent.grenser.count)
        nedre = komponent.former.map { _ in Int.max }
        oevre = komponent.former.map { _ in Int.min }
        eksakt = komponent.former.map { _ in false }
        aapne = Array(komponent.former.indices)
        ytterst = komponent.former.map { form in
            form.ukjente.reduce((form.kjent, form.kjent)) {
                ($0.0 + komponent.grenser[$1].0, $0.1 + komponent.grenser[$1].1)
            }
        }
        guard simpleks.finnEnTabell() else { return nil }
        noter()
    }

    mutating func soek() {
        if !erLiten { spre() }
        for nr in komponent.former.indices where !erVid(nr) || erLiten && !komponent.former[nr].erRest { finn(nr) }
    }

    private var erLiten: Bool { komponent.former.count <= Spennsoek.lite }

    /// Wide enough that nobody can prove anything: it may be k or more, and for a cell k values are possible.
    private func erVid(_ nr: Int) -> Bool {
        let form = komponent.former[nr]
        return oevre[nr] >= form.grense && (form.erRest || oevre[nr] - nedre[nr] >= form.grense - 1)
    }

    /// Takes the table the solver stands at into all ranges.
    private mutating func noter() {
        loesninger += 1
        simpleks.les(&verdier)
        if verdier.allSatisfy({ ($0 - $0.rounded()).magnitude < 1e-6 }) { heltallige += 1 }
        for nr in aapne { utvid(nr) }
        if !erLiten { aapne.removeAll(where: erVid) }
    }

    /// Takes the table read last into the range of a cell.
    private mutating func utvid(_ nr: Int) {
        let form = komponent.former[nr]
        let verdi = form.ukjente.reduce(Double(form.kjent)) { $0 + verdier[$1] }
        nedre[nr] = min(nedre[nr], Int((verdi - 1e-6).rounded(.up)))
        oevre[nr] = max(oevre[nr], Int((verdi + 1e-6).rounded(.down)))
    }

    /// Visits tables far apart: batches of cells that are not wide yet are pushed up and down together.
    private mutating func spre() {
        var slump = Slump()
        var uten = 0
        while uten < 3 {
            var igjen = aapne
            guard igjen.count > Spennsoek.lite else { return }
            slump.stokk(&igjen)
            let gruppe = igjen.prefix(max(Spennsoek.lite, igjen.count / 4))
            for fortegn in [1.0, -1.0] {
                var vekter: [Int: Double] = [:]
                for nr in gruppe {
                    let vekt = fortegn * (0.5 + slump.neste())
                    for ukjent in komponent.former[nr].ukjente { vekter[ukjent, default: 0] += vekt }
                }
                if simpleks.maksimer(vekter.sorted { $0.key < $1.key }) { noter() }
            }
            uten = aapne.count > igjen.count * 97 / 100 ? uten + 1 : 0
        }
    }

    /// Both ends of the range of one cell.
    private mutating func finn(_ nr: Int) {
        let form = komponent.former[nr]
        var vekter: [Int: Double] = [:]
        for ukjent in form.ukjente { vekter[ukjent, default: 0] += 1 }
        let sortert = vekter.sorted { $0.key < $1.key }
        let opp = oevre[nr] >= ytterst[nr].1 || simpleks.maksimer(sortert)
        if opp { noter() }
        guard !form.erRest || !erVid(nr) else { return }
        let ned = nedre[nr] <= ytterst[nr].0 || simpleks.maksimer(sortert.map { ($0.key, -$0.value) })
        if ned {
            noter()
            // It may have become wide on the way up, and is then not among those looked at.
            utvid(nr)
        }
        eksakt[nr] = opp && ned
    }

    /// What cannot be solved for is not known to be safe: the widest range that is proved possible is reported.
    func spenn(_ nr: Int) -> (nedre: Int, oevre: Int, erEksakt: Bool) {
        // A whole number may be missing between two fractions.
        let (lav, hoey) = (min(nedre[nr], oevre[nr]), max(nedre[nr], oevre[nr]))
        return (lav, hoey, eksakt[nr])
    }
}

/// Numbers that look random and are the same every time (SplitMix64).
private struct Slump {
    private var tilstand: UInt64 = 20_260_417

    private mutating func bits() -> UInt64 {
        tilstand &+= 0x9E37_79B9_7F4A_7C15
        var z = tilstand
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// From 0 to 1.
    mutating func neste() -> Double { Double(bits() >> 11) / Double(1 << 53) }

    mutating func stokk(_ tall: inout [Int]) {
        for i in tall.indices.reversed().dropLast() { tall.swapAt(i, Int(bits() % UInt64(i + 1))) }
    }
}
