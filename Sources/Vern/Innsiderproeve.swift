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
        let (syn, revisjon) = (syn, revisjon)
        let former = syn.problem.former.count
        let antall = min(Innsiderproeve.biter, max(former, 1))
        let svar = parallelt.kart(antall) { bit in
            var soek = Vitnesoek(syn)
            var likninger = Innsiderlikninger(syn)
            var funn: [Innsiderfunn] = []
            for f in bit * former / antall..<(bit + 1) * former / antall {
                let vitner = revisjon.bevis(for: f).filter { !$0.nullGrense }.map(\.vitne)
                funn += Innsiderproeve.proev(f, vitner, &soek, &likninger)
            }
            Lineaertprogram.slippTraad()
            return (funn: funn, loesninger: soek.loesninger)
        }
        loesninger = svar.reduce(0) { $0 + $1.loesninger }
        return svar.flatMap(\.funn)
    }

    /// A kommune that some certificate does without cannot determine the form; only those that all need are tried.
    private static func proev(
        _ f: Int, _ vitner: [Vitne], _ soek: inout Vitnesoek, _ likninger: inout Innsiderlikninger
    ) -> [Innsiderfunn] {
        let problem = soek.syn.problem
        let form = problem.former[f]
        let egne = Set(form.ledd.map { problem.kommune[Int($0.rad)] })
        guard let foerste = vitner.first else { return [] }
        var mulige = Set(foerste.rader.map { problem.kommune[Int($0)] }).subtracting(egne).subtracting([-1])
        for vitne in vitner.dropFirst() { mulige.formIntersection(vitne.rader.map { problem.kommune[Int($0)] }) }
        return mulige.sorted().compactMap { kommune in
            erBestemt(form, naar: kommune, &soek, &likninger) ? Innsiderfunn(form: f, kommune: kommune) : nil
        }
    }

    private static func erBestemt(
        _ form: Form, naar kommune: Int32, _ soek: inout Vitnesoek, _ likninger: inout Innsiderlikninger
    ) -> Bool {
        let kommuner = soek.syn.problem.kommune
        for trinn in Vitnesoek.stoerrelser.indices {
            // Before the whole is searched in vain: most of what is determined is so by the equations alone.
            if trinn == Vitnesoek.stoerrelser.count - 1, likninger.bestemmer(form, naar: kommune) { return true }
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

/// What follows from the equations alone when the rows of a kommune are known.
private struct Innsiderlikninger {
    private let syn: Lesersyn
    private var eliminasjoner: [Int32: Eliminasjon] = [:]

    init(_ syn: Lesersyn) { self.syn = syn }

    /// True when the form is a sum of equations; false says nothing.
    mutating func bestemmer(_ form: Form, naar kommune: Int32) -> Bool {
        let ukjente = form.ledd.filter { erUkjent($0, kommune) }
        var kjent = eliminasjoner[kommune] ?? eliminasjon(kommune)
        defer { eliminasjoner[kommune] = kjent }
        return kjent.redusert(Vektor(ukjente)).erNull
    }

    private func erUkjent(_ ledd: Ledd, _ kommune: Int32) -> Bool {
        !syn.erKjent[Int(ledd.rad)] && syn.problem.kommune[Int(ledd.rad)] != kommune
    }

    private func eliminasjon(_ kommune: Int32) -> Eliminasjon {
        var ut = Eliminasjon(celletelling: [Int32](repeating: 0, count: syn.erKjent.count), former: [])
        for likning in syn.likninger { ut.kjenn(Vektor(likning.filter { erUkjent($0, kommune) })) }
        return ut
    }
}
