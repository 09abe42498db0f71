public import Kalender
import Register

/// An extract that has been read: accounts, findings about files, and partitions of whole persons.
public struct Uttrekk: Sendable {
    public let manifest: Manifest?
    public let uttrekksdato: Dato
    /// True when the manifest says the profile is TEST.
    public let erTest: Bool
    /// Files in the folder that are not used.
    public let ikkeLest: [String]
    /// Findings about files, headers and whole columns; repairs are here, one for each kind and column.
    public let samlefunn: [Samlefunn]
    /// The tables about kommuner and not persons.
    public var referanser: Referansetabeller { referanserader.tabeller }
    let data: Uttrekksdata
    let referanserader: Referanser

    /// The entities the extract has a file for; a person document has them all, but for reference tables it has no list of.
    public var levert: Entiteter { data.levert }

    /// Of the optional columns that matter, those the extract has.
    public var kolonner: Kolonner { data.kolonner }

    /// Accounts before the partitions are put together. `regnskap(etter:)` has the final ones.
    public var filer: [Filregnskap] { data.filer }

    public var partisjonsantall: Int { data.plan.partisjoner }

    /// Puts partition number `i` together. May be called from several threads at once.
    ///
    /// - Throws: `Lesefeil` when two persons cannot be told apart, or the disk fails.
    public func partisjon(_ i: Int) throws(Lesefeil) -> Partisjon {
        var laster = try Partisjonslaster(data, i)
        // The tables without persons were put together when the extract was read, and are told once.
        return try laster.last(med: i == 0 ? referanserader : nil)
    }

    /// The numbers of the persons of partition `i`, for whoever must know them before the partition is put together.
    public func personnumre(_ i: Int) throws(Lesefeil) -> [Personnummer] {
        try Partisjonslaster(data, i).personnumre()
    }

    /// The final accounts, and the quarantine files written: `karantene/<entitet>.csv` in the work folder, ordered by
    /// record, mode 0600. `sene` are the late rejections of every partition.
    ///
    /// - Parameter maksAvvistPromille: largest part of a file's rows that may be rejected, late ones counted.
    public func regnskap(
        etter sene: [SeneAvvisninger], maksAvvistPromille: Int = 1000
    ) throws(Lesefeil) -> [Filregnskap] {
        var ut = data.filer
        let poster = sene.flatMap(\.poster)
        for i in ut.indices { ut[i].avvist += poster.count { $0.entitet == ut[i].entitet } }
        try Karantene.skriv(data, sene: poster)
        for (fil, tidlige) in zip(ut, data.filer) {
            // Two rows that say different things about one key are a finding (FEIL), not rows that cannot be read.
            let egne = poster.filter { $0.entitet == fil.entitet && $0.regel.alvor == .avvisRad }
            let avvist = tidlige.avvist + egne.count
            guard avvist * 1000 > fil.lest * maksAvvistPromille else { continue }
            let antall = Dictionary(grouping: egne, by: \.regel).mapValues(\.count)
            guard let flest = antall.max(by: { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) })?.key else {
                continue
            }
            let linje = egne.filter { $0.regel == flest }.map { Int($0.linje) }.min() ?? 0
            throw .forMangeAvvist(
                fil.fil, avvist, av: fil.lest, grense: maksAvvistPromille, flest, linje: linje)
        }
        return ut
    }
}

/// What the partitions and the quarantine need after reading. Unchanged from then on.
final class Uttrekksdata: Sendable {
    let plan: Leseplan
    let arbeidsmappe: String
    /// By partition: where its records lie in the spill.
    let biter: [[Bit]]
    let resultater: [Segmentresultat]
    let filer: [Filregnskap]
    let levert: Entiteter
    let kolonner: Kolonner
    private let baser: [UInt32]
    /// Rules and columns told as one finding for the whole file.
    private let samlet: Set<Int>

    init(
        plan: Leseplan, arbeidsmappe: String, biter: [[Bit]], resultater: [Segmentresultat], filer: [Filregnskap],
        samlet: Set<Int>
    ) {
        (self.plan, self.arbeidsmappe, self.biter) = (plan, arbeidsmappe, biter)
        (self.resultater, self.filer, self.samlet) = (resultater, filer, samlet)
        levert = plan.levert
        kolonner = plan.kolonner
        let bredde = Tellertabell.entiteter
        var baser = [UInt32](repeating: 0, count: resultater.count * bredde)
        var sum = [UInt32](repeating: 0, count: bredde)
        for (s, resultat) in resultater.enumerated() {
            for e in 0..<bredde {
                baser[s * bredde + e] = sum[e]
                sum[e] += resultat.lest[e]
            }
        }
        self.baser = baser
    }

    /// Records of the entity before this segment.
    @inline(__always) func base(_ segment: Int, _ entitet: Entitet) -> UInt32 {
        baser[segment * Tellertabell.entiteter + Int(entitet.rawValue)]
    }

    @inline(__always) func erJson(_ segment: Int) -> Bool { plan.topptekster[plan.segmenter[segment].fil] == nil }

    func kolonne(_ hode: Spillhode, _ felt: Int) -> UInt16 {
        guard let topptekst = plan.topptekster[plan.segmenter[Int(hode.segment)].fil] else { return 0 }
        return UInt16(topptekst.nummer(felt))
    }

    func original(_ hode: Spillhode) throws(Lesefeil) -> [UInt8] {
        try original(Int(hode.segment), hode.start, hode.lengde)
    }

    func original(_ segment: Int, _ linje: Referanselinje<some RowReadable>) throws(Lesefeil) -> [UInt8] {
        try original(segment, linje.start, linje.lengde)
    }

    private func original(_ segment: Int, _ start: UInt32, _ lengde: UInt32) throws(Lesefeil) -> [UInt8] {
        let s = plan.segmenter[segment]
        var bytes = try plan.filer[s.fil].les(fra: s.start + Int(start), antall: Int(lengde))
        while bytes.last == 10 || bytes.last == 13 { bytes.removeLast() }
        return bytes
    }

    static func samlenoekkel(_ entitet: Int, _ regel: Leseregel, _ felt: Int) -> Int {
        (entitet * Tellertabell.regler + Int(regel.rawValue)) * Tellertabell.kolonner + felt
    }

    func erSamlet(_ entitet: Entitet, _ regel: Leseregel, _ felt: Int) -> Bool {
        !samlet.isEmpty && samlet.contains(Uttrekksdata.samlenoekkel(Int(entitet.rawValue), regel, felt))
    }
}
