import Synchronization

/// The attacker audit: an exact certificate for every sensitive form (personvern 6.3).
struct Revisjon: Sendable {
    /// The widest range certified so far, with the rule's lower bounds (1) and with zero as lower bound (0).
    struct Spenn: Sendable, Equatable {
        var lav1: Int
        var hoey1: Int
        var lav0: Int
        var hoey0: Int

        init(_ verdi: Int) { (lav1, hoey1, lav0, hoey0) = (verdi, verdi, verdi, verdi) }

        func oppfyller(_ form: Form) -> Bool {
            hoey1 >= form.oevre && hoey1 - lav1 >= form.bredde1 && hoey0 - lav0 >= form.bredde0
        }

        mutating func utvid(til verdi: Int, nullGrense: Bool) {
            (lav0, hoey0) = (min(lav0, verdi), max(hoey0, verdi))
            if !nullGrense { (lav1, hoey1) = (min(lav1, verdi), max(hoey1, verdi)) }
        }
    }

    /// A witness, and whether it needs hidden cells to be allowed to be zero.
    struct Bevis: Sendable {
        let vitne: Vitne
        let nullGrense: Bool
    }

    var spenn: [Spenn]
    var loesninger = 0
    /// Every certificate that was found, and which of them still hold.
    private var alle: [Bevis] = []
    private var gjelder: [Bool] = []
    private var bevisMedRad: [[Int32]]
    private var bevisForForm: [[Int32]]
    private let formerMedRad: PerRad
    /// Ranges as they were before each certificate that may be taken back; nil when none may.
    private var foer: [(form: Int, spenn: Spenn)]?

    init(_ problem: Problem) {
        spenn = problem.former.map { Spenn($0.verdi) }
        formerMedRad = problem.formerMedRad()
        bevisMedRad = [[Int32]](repeating: [], count: problem.antall.count)
        bevisForForm = [[Int32]](repeating: [], count: problem.former.count)
    }

    /// The certificates that hold.
    var bevis: [Bevis] { alle.indices.filter { gjelder[$0] }.map { alle[$0] } }

    /// The certificates that move a form.
    func bevis(for form: Int) -> [Bevis] { bevisForForm[form].filter { gjelder[Int($0)] }.map { alle[Int($0)] } }

    /// Forms whose requirement is not met yet.
    func manglende(_ problem: Problem) -> [Int] {
        problem.former.indices.filter { !spenn[$0].oppfyller(problem.former[$0]) }
    }

    mutating func ta(_ bevis: Bevis, _ problem: Problem) {
        let nummer = Int32(alle.count)
        alle.append(bevis)
        gjelder.append(true)
        for rad in bevis.vitne.rader { bevisMedRad[Int(rad)].append(nummer) }
        for f in Set(bevis.vitne.rader.flatMap { formerMedRad[$0] }) {
            let form = problem.former[Int(f)]
            let endring = bevis.vitne.endring(av: form.ledd)
            guard endring != 0 else { continue }
            bevisForForm[Int(f)].append(nummer)
            foer?.append((Int(f), spenn[Int(f)]))
            spenn[Int(f)].utvid(til: form.verdi + endring, nullGrense: bevis.nullGrense)
        }
    }

    /// What falls when a cell is shown: the certificates that change it, and what is left of the ranges they gave.
    struct Bortfall {
        fileprivate let bevis: [Int32]
        fileprivate let spenn: [(form: Int, spenn: Spenn)]
        /// Forms whose requirement is no longer met.
        let mangler: [Int]
        var erTomt: Bool { bevis.isEmpty }
    }

    func bortfall(_ celle: [Ledd], _ problem: Problem) -> Bortfall {
        let mulige = Set(celle.flatMap { bevisMedRad[Int($0.rad)] }).filter { gjelder[Int($0)] }
        let faller = Set(mulige.filter { alle[Int($0)].vitne.endring(av: celle) != 0 })
        let roert = Set(faller.flatMap { alle[Int($0)].vitne.rader.flatMap { formerMedRad[$0] } }).sorted()
        let spenn = roert.map { f in
            let form = problem.former[Int(f)]
            var spenn = Spenn(form.verdi)
            for b in bevisForForm[Int(f)] where gjelder[Int(b)] && !faller.contains(b) {
                let bevis = alle[Int(b)]
                spenn.utvid(til: form.verdi + bevis.vitne.endring(av: form.ledd), nullGrense: bevis.nullGrense)
            }
            return (form: Int(f), spenn: spenn)
        }
        return Bortfall(
            bevis: faller.sorted(), spenn: spenn,
            mangler: spenn.filter { !$0.spenn.oppfyller(problem.former[$0.form]) }.map(\.form))
    }

    /// Takes away what falls and tries to certify the forms that need it anew, by a reader who sees the cell. When one of them
    /// cannot be, nothing is changed.
    mutating func forny(_ bortfall: Bortfall, _ syn: Lesersyn, trinn: Int) -> Bool {
        let antall = alle.count
        foer = bortfall.spenn.map { ($0.form, spenn[$0.form]) }
        for b in bortfall.bevis { gjelder[Int(b)] = false }
        for (form, spenn) in bortfall.spenn { self.spenn[form] = spenn }
        let holder = sertifiserAlle(bortfall.mangler, syn, trinn: trinn)
        let gamle = foer ?? []
        foer = nil
        guard !holder else { return true }
        for nummer in (antall..<alle.count).reversed() { taTilbake(nummer, syn.problem) }
        for b in bortfall.bevis { gjelder[Int(b)] = true }
        for (form, spenn) in gamle.reversed() { self.spenn[form] = spenn }
        return false
    }

    /// Removes the newest certificate.
    private mutating func taTilbake(_ nummer: Int, _ problem: Problem) {
        let vitne = alle.removeLast().vitne
        gjelder.removeLast()
        for rad in vitne.rader { bevisMedRad[Int(rad)].removeLast() }
        for f in Set(vitne.rader.flatMap { formerMedRad[$0] }) where bevisForForm[Int(f)].last == Int32(nummer) {
            bevisForForm[Int(f)].removeLast()
        }
    }

    /// Fixed pieces, so that the answer does not depend on how many threads there are.
    private static let biter = 16

    /// Tries to certify the forms named; in pieces that may run on several threads, merged in their order.
    /// - Parameter trinn: how many sizes of neighbourhood are tried.
    mutating func sertifiser(_ former: [Int], _ syn: Lesersyn, _ parallelt: Parallelt, trinn: Int) {
        guard !former.isEmpty else { return }
        let antall = min(Revisjon.biter, former.count)
        let utgangspunkt = self
        let svar = parallelt.kart(antall) { bit in
            var egen = utgangspunkt
            var soek = Vitnesoek(syn)
            for i in bit * former.count / antall..<(bit + 1) * former.count / antall {
                egen.sertifiser(former[i], &soek, trinn)
            }
            Lineaertprogram.slippTraad()
            return (bevis: Array(egen.alle[utgangspunkt.alle.count...]), loesninger: soek.loesninger)
        }
        for bit in svar {
            loesninger += bit.loesninger
            for bevis in bit.bevis { ta(bevis, syn.problem) }
        }
    }

    /// Tries to certify every form, and gives up at the first that cannot be.
    mutating func sertifiserAlle(_ former: [Int], _ syn: Lesersyn, trinn: Int) -> Bool {
        var soek = Vitnesoek(syn)
        defer { loesninger += soek.loesninger }
        for f in former {
            sertifiser(f, &soek, trinn)
            guard spenn[f].oppfyller(syn.problem.former[f]) else { return false }
        }
        return true
    }

    /// - Parameter trinn: how many sizes of neighbourhood are tried; all of them when the answer no must be certain.
    private mutating func sertifiser(_ f: Int, _ soek: inout Vitnesoek, _ trinn: Int) {
        let form = soek.syn.problem.former[f]
        for trinn in 0..<trinn {
            guard !spenn[f].oppfyller(form) else { return }
            let naboskap = soek.naboskap(form.ledd, trinn) { _ in false }
            utvid(f, form, naboskap, &soek, nullGrense: false)
            if !spenn[f].oppfyller(form) { utvid(f, form, naboskap, &soek, nullGrense: true) }
            if naboskap.erHelt { return }
        }
    }

    /// Upwards as far as is useful, then downwards what is missing.
    private mutating func utvid(
        _ f: Int, _ form: Form, _ naboskap: Vitnesoek.Naboskap, _ soek: inout Vitnesoek, nullGrense: Bool
    ) {
        let bredde = nullGrense ? form.bredde0 : form.bredde1
        func lav() -> Int { nullGrense ? spenn[f].lav0 : spenn[f].lav1 }
        func hoey() -> Int { nullGrense ? spenn[f].hoey0 : spenn[f].hoey1 }
        func erNok() -> Bool { hoey() - lav() >= bredde && (nullGrense || hoey() >= form.oevre) }
        let tak = max(nullGrense ? hoey() : form.oevre, lav() + bredde)
        let bunn = max(hoey() + 1, nullGrense ? 0 : form.oevre)
        if !erNok(), tak >= bunn,
            let vitne = soek.finn(
                form.ledd, retning: 1, minst: bunn - form.verdi, hoeyst: tak - form.verdi, naboskap,
                nullGrense: nullGrense)
        {
            ta(Bevis(vitne: vitne, nullGrense: nullGrense), soek.syn.problem)
        }
        guard !erNok(), nullGrense || hoey() >= form.oevre else { return }
        let ned = form.verdi - (hoey() - bredde)
        guard ned > 0 else { return }
        if let vitne = soek.finn(form.ledd, retning: -1, minst: ned, hoeyst: ned, naboskap, nullGrense: nullGrense) {
            ta(Bevis(vitne: vitne, nullGrense: nullGrense), soek.syn.problem)
        }
    }
}

/// How pieces of work are spread over threads; the caller has the threads, since this module knows none.
public struct Parallelt: Sendable {
    private let utfoer: @Sendable (_ antall: Int, _ arbeid: @escaping @Sendable (Int) -> Void) -> Void

    /// - Parameter utfoer: calls the work once with each of the numbers 0..<antall, in any order, and returns when all are
    ///   done. A piece of work may itself have work to spread.
    public init(
        _ utfoer: @escaping @Sendable (_ antall: Int, _ arbeid: @escaping @Sendable (Int) -> Void) -> Void
    ) {
        self.utfoer = utfoer
    }

    public static let enTraad = Parallelt { antall, arbeid in for i in 0..<antall { arbeid(i) } }

    func kart<T: Sendable>(_ antall: Int, _ arbeid: @escaping @Sendable (Int) -> T) -> [T] {
        let svar = Svar<T>(antall)
        utfoer(antall) { i in
            let verdi = arbeid(i)
            svar.alle.withLock { $0[i] = verdi }
        }
        return svar.alle.withLock { $0.compactMap(\.self) }
    }

    private final class Svar<T: Sendable>: Sendable {
        let alle: Mutex<[T?]>

        init(_ antall: Int) { alle = Mutex([T?](repeating: nil, count: antall)) }
    }
}
