import Register

/// A row about no person as it was read, with the place of its source record.
struct Referanselinje<Rad: RowReadable>: Sendable {
    var rad: Rad
    /// Hash of the row's own key, or of its natural key.
    let noekkel: UInt64
    /// Place of the source record within its segment, and its length.
    let start: UInt32
    let lengde: UInt32
}

/// The rows of one segment that are about no person.
struct Referanserader: Sendable {
    var anmodninger: [Referanselinje<Anmodning>] = []
    var folketall: [Referanselinje<Folketall>] = []
    var etterstatus: [Referanselinje<EtterstatusAggregat>] = []
    var kostragrupper: [Referanselinje<Kostragruppe>] = []
    var kommunetall: [Referanselinje<Kommunetall>] = []
    var grunntilskudd: [Referanselinje<TilskuddUtbetaling>] = []
}

/// The reference tables of an extract, put together once: rows in the order of the extract, one for each key (W-05).
struct Referanser: Sendable {
    private(set) var tabeller = Referansetabeller()
    /// What was found, and the rows that were rejected for it. They are told with the first partition.
    private(set) var funn: [Lesefunn] = []
    private(set) var avvist: [Karantenepost] = []

    init(_ data: Uttrekksdata) throws(Lesefeil) {
        tabeller.anmodninger = try samle(data)
        tabeller.folketall = try samle(data)
        tabeller.etterstatus = try samle(data)
        tabeller.kostragrupper = try samle(data)
        tabeller.kommunetall = try samle(data)
        tabeller.grunntilskudd = try samle(data)
    }

    private mutating func samle<T: RowReadable>(_ data: Uttrekksdata) throws(Lesefeil) -> [T] {
        guard let tabell = T.referanse else { return [] }
        var linjer: [(linje: Referanselinje<T>, segment: Int)] = []
        for (segment, resultat) in data.resultater.enumerated() {
            for linje in resultat.referanser[keyPath: tabell] {
                linjer.append((linje, segment))
                let siste = linjer.count - 1
                linjer[siste].linje.rad.kilde.post += data.base(segment, T.entitet)
                linjer[siste].linje.rad.kilde.id = .tom
            }
        }
        var grupper: [UInt64: [Int]] = [:]
        for (i, linje) in linjer.enumerated() { grupper[linje.linje.noekkel, default: []].append(i) }
        var ut: Set<Int> = []
        for like in grupper.values.filter({ $0.count > 1 }).sorted(by: { $0[0] < $1[0] }) {
            var kilder: [[UInt8]] = []
            for i in like { kilder.append(try data.original(linjer[i].segment, linjer[i].linje)) }
            let valgt = Noekkelvalg(kilder, endret: like.map { linjer[$0].linje.rad.endretTid })
            for (n, i) in like.enumerated() where n != valgt?.plass {
                ut.insert(i)
                avvis(linjer[i].linje, linjer[i].segment, valgt?.regel(n) ?? .w05Ulik, data)
            }
        }
        return linjer.indices.filter { !ut.contains($0) }.map { i in
            var rad = linjer[i].linje.rad
            if data.erJson(linjer[i].segment) { rad.kilde.linje = rad.kilde.post + 1 }
            return rad
        }
    }

    private mutating func avvis<T: RowReadable>(
        _ linje: Referanselinje<T>, _ segment: Int, _ regel: Leseregel, _ data: Uttrekksdata
    ) {
        let (post, fysisk) = (linje.rad.kilde.post, linje.rad.kilde.linje)
        let kilde = Radkilde(linje: data.erJson(segment) ? post + 1 : fysisk, post: post, id: .tom)
        funn.append(
            Lesefunn(
                person: 0, kilde: kilde, fysiskLinje: fysisk, regel: regel, entitet: T.entitet, kolonne: 0, felt: 255,
                verdi: .tom))
        avvist.append(
            Karantenepost(
                post: post - data.base(segment, T.entitet), linje: fysisk, segment: UInt32(segment),
                start: linje.start, lengde: linje.lengde, kolonne: 0, regel: regel, felt: 255, entitet: T.entitet))
    }
}

extension RowReadable {
    /// When the row was last changed; 0 for tables that do not tell.
    fileprivate var endretTid: UInt32 { (self as? any Hendelsesrad)?.felles.endret ?? 0 }
}

/// Which of several rows with the same key to keep (W-05).
struct Noekkelvalg {
    let plass: Int
    private let like: [Bool]

    /// Any of identical rows, else the one with the newest change; nil when it cannot be told.
    init?(_ kilder: [[UInt8]], endret: [UInt32]) {
        if kilder.allSatisfy({ $0 == kilder[0] }) {
            (plass, like) = (0, kilder.map { _ in true })
            return
        }
        let nyest = endret.max() ?? 0
        guard nyest > 0, let plass = endret.firstIndex(of: nyest),
            zip(endret, kilder).allSatisfy({ $0.0 < nyest || $0.1 == kilder[plass] })
        else { return nil }
        self.plass = plass
        like = kilder.map { $0 == kilder[plass] }
    }

    /// Why row number `i` is left out.
    func regel(_ i: Int) -> Leseregel { like[i] ? .w05Lik : .w05Nyest }
}
