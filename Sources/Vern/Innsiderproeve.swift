/// A kommune that can compute a form of somebody else when it adds its own figures (personvern 6.6).
struct Innsiderfunn: Sendable, Equatable {
    let form: Int
    let kommune: Int32
}

/// For every form and every kommune in reach of it: is the form determined when the kommune's own rows are known?
struct Innsiderproeve {
    private let syn: Lesersyn
    private let revisjon: Revisjon
    private(set) var loesninger = 0

    init(_ syn: Lesersyn, _ revisjon: Revisjon) { (self.syn, self.revisjon) = (syn, revisjon) }

    private static let biter = 16

    mutating func finn(_ parallelt: Parallelt) -> [Innsiderfunn] {
        let bevis = beviseneForFormer()
        let (syn, alle) = (syn, revisjon.bevis)
        let antall = min(Innsiderproeve.biter, max(bevis.count, 1))
        let svar = parallelt.kart(antall) { bit in
            var soek = Vitnesoek(syn)
            var funn: [Innsiderfunn] = []
            for f in bit * bevis.count / antall..<(bit + 1) * bevis.count / antall {
                funn += Innsiderproeve.proev(f, bevis[f].map { alle[Int($0)].vitne }, &soek)
            }
            Lineaertprogram.slippTraad()
            return (funn: funn, loesninger: soek.loesninger)
        }
        loesninger = svar.reduce(0) { $0 + $1.loesninger }
        return svar.flatMap(\.funn)
    }

    /// By form: the certificates that move it.
    private func beviseneForFormer() -> [[Int32]] {
        let former = syn.problem.former
        let formerMedRad = syn.problem.formerMedRad()
        var ut = [[Int32]](repeating: [], count: former.count)
        for (b, bevis) in revisjon.bevis.enumerated() where !bevis.nullGrense {
            for f in Set(bevis.vitne.rader.flatMap { formerMedRad[Int($0)] })
            where bevis.vitne.endring(av: former[Int(f)].ledd) != 0 { ut[Int(f)].append(Int32(b)) }
        }
        return ut
    }

    /// A kommune that some certificate does without cannot determine the form; only those that all need are tried.
    private static func proev(_ f: Int, _ vitner: [Vitne], _ soek: inout Vitnesoek) -> [Innsiderfunn] {
        let problem = soek.syn.problem
        let form = problem.former[f]
        let egne = Set(form.ledd.map { problem.kommune[Int($0.rad)] })
        guard let foerste = vitner.first else { return [] }
        var mulige = Set(foerste.rader.map { problem.kommune[Int($0)] }).subtracting(egne).subtracting([-1])
        for vitne in vitner.dropFirst() { mulige.formIntersection(vitne.rader.map { problem.kommune[Int($0)] }) }
        return mulige.sorted().compactMap { kommune in
            erBestemt(form, naar: kommune, &soek) ? Innsiderfunn(form: f, kommune: kommune) : nil
        }
    }

    private static func erBestemt(_ form: Form, naar kommune: Int32, _ soek: inout Vitnesoek) -> Bool {
        let kommuner = soek.syn.problem.kommune
        for trinn in Vitnesoek.stoerrelser.indices {
            let naboskap = soek.naboskap(form.ledd, trinn) { kommuner[Int($0)] == kommune }
            for retning in [1, -1] {
                if soek.finn(form.ledd, retning: retning, minst: 1, hoeyst: 1, naboskap, nullGrense: false) != nil {
                    return false
                }
            }
            if naboskap.erHelt { return true }
        }
        return true
    }
}
