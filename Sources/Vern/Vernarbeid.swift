/// The work on one problem: suppression, audit, repair, trim, insiders. Every step leaves a state in which forms once
/// certified stay so.
struct Vernarbeid: Sendable {
    let problem: Problem
    let profil: Vernprofil
    let parallelt: Parallelt
    let vekt: Reparasjon.Vekt
    var vises: [Bool]
    var revisjon: Revisjon
    private(set) var reparert = 0
    private(set) var vistIgjen = 0
    private(set) var innsidere: [Innsiderfunn] = []

    init(
        _ problem: Problem, _ profil: Vernprofil, _ parallelt: Parallelt, _ vekt: Reparasjon.Vekt = .antall
    ) throws(Vernfeil) {
        (self.problem, self.profil, self.parallelt, self.vekt) = (problem, profil, parallelt, vekt)
        vises = try Undertrykking(problem).vises
        revisjon = Revisjon(problem)
    }

    /// Audits, and hides more, until every form has its certificate.
    ///
    /// A form without one in the neighbourhoods tried is repaired; that all rows hold none is proved only for those that
    /// no repair helps.
    mutating func sertifiser() throws(Vernfeil) {
        while true {
            revisjon.sertifiser(
                revisjon.manglende(problem), Lesersyn(problem, vises: vises), parallelt,
                trinn: Vernarbeid.revisjonstrinn)
            let mangler = revisjon.manglende(problem)
            guard !mangler.isEmpty else { return }
            let valgt = uavhengige(mangler)
            let ulost = reparer(valgt.map { (problem.former[$0], loeft($0), nil) }).map { valgt[$0] }
            // A reader is built for the proof only when there is something to prove.
            guard !ulost.isEmpty else { continue }
            revisjon.sertifiser(
                ulost, Lesersyn(problem, vises: vises), parallelt, trinn: Vitnesoek.stoerrelser.count)
            try kreverIngen(ulost.filter { !revisjon.spenn[$0].oppfyller(problem.former[$0]) })
        }
    }

    private static let revisjonstrinn = 3

    private func kreverIngen(_ ulost: [Int]) throws(Vernfeil) {
        guard ulost.isEmpty else { throw problem.kanIkkeVerne(ulost) }
    }

    /// How far a form must be able to rise above its true value.
    private func loeft(_ f: Int) -> Int {
        let (form, spenn) = (problem.former[f], revisjon.spenn[f])
        return max(form.oevre, spenn.lav1 + form.bredde1, spenn.lav0 + form.bredde0, form.verdi + 1) - form.verdi
    }

    /// The worst first, and at most one in each small neighbourhood, so that one repair may help the next.
    private func uavhengige(_ mangler: [Int]) -> [Int] {
        let celler = problem.cellerMedRad()
        var opptatt = Set<Int32>()
        let verst = mangler.sorted { (-loeft($0), $0) < (-loeft($1), $1) }
        return verst.filter { f in
            let naboer = problem.former[f].ledd.flatMap { ledd in
                celler[ledd.rad].filter { problem.celler[Int($0)].rader.count <= 12 }
            }
            guard !naboer.contains(where: opptatt.contains) else { return false }
            opptatt.formUnion(naboer)
            return true
        }
    }

    private typealias Oppdrag = (form: Form, opp: Int, innsider: Int32?)

    /// Hides what each of the forms needs; all see the same state, so the order does not matter.
    /// - Returns: the numbers of those that nothing could be hidden for.
    private mutating func reparer(_ oppdrag: [Oppdrag]) -> [Int] {
        let (problem, felles) = (problem, Reparasjon(problem, vises: vises, vekt))
        let svar = parallelt.kart(oppdrag.count) { i in
            var reparasjon = felles
            let innsider = oppdrag[i].innsider
            let celler = reparasjon.finn(oppdrag[i].form.ledd, opp: oppdrag[i].opp) { rad in
                innsider.map { problem.kommune[Int(rad)] == $0 } ?? false
            }
            Lineaertprogram.slippTraad()
            return (celler: celler, loesninger: reparasjon.loesninger)
        }
        var ulost: [Int] = []
        for (i, svar) in svar.enumerated() {
            revisjon.loesninger += svar.loesninger
            let celler = (svar.celler ?? []).filter { self.vises[Int($0)] }
            // What another repair of the same round has hidden already counts too.
            if svar.celler?.isEmpty ?? true { ulost.append(i) }
            for c in celler { self.vises[Int(c)] = false }
            reparert += celler.count
        }
        return ulost
    }

    /// Shows cells again that repair has made it safe to show, the most valuable first: those that determine no form and
    /// whose change no certificate needs, once the certificates have been renewed.
    mutating func trim() {
        guard reparert > 0 else { return }
        var eliminasjon = problem.eliminasjon()
        for (c, celle) in problem.celler.enumerated() where vises[c] { eliminasjon.kjenn(Vektor(rader: celle.rader)) }
        var syn = Lesersyn(problem, vises: vises)
        for c in Undertrykking.rekkefoelge(problem) where !vises[c] {
            let celle = problem.celler[c]
            guard !celle.erFoelsom, !celle.erUtelatt else { continue }
            let v = eliminasjon.redusert(Vektor(rader: celle.rader))
            guard v.erNull || !eliminasjon.avsloerer(v) else { continue }
            let foer = syn.vis(c)
            guard v.erNull || fornyBevis(c, syn) else {
                syn.skjul(c, foer)
                continue
            }
            if !v.erNull { eliminasjon.godta(v) }
            vises[c] = true
            vistIgjen += 1
        }
        // A sum whose parts have all been shown since is known, and hides nothing.
        for (c, celle) in problem.celler.enumerated() where !vises[c] && !celle.erFoelsom && !celle.erUtelatt {
            guard eliminasjon.redusert(Vektor(rader: celle.rader)).erNull else { continue }
            vises[c] = true
            vistIgjen += 1
        }
    }

    /// True when every form whose certificate changes the cell has got another one, that the reader who sees the cell cannot
    /// rule out. Otherwise all is as before.
    private mutating func fornyBevis(_ c: Int, _ syn: Lesersyn) -> Bool {
        let bortfall = revisjon.bortfall(problem.celler[c].rader.map { Ledd(rad: $0, koeffisient: 1) }, problem)
        guard !bortfall.erTomt else { return true }
        guard bortfall.mangler.count <= Vernarbeid.maksFornyet else { return false }
        return revisjon.forny(bortfall, syn, trinn: Vernarbeid.trimtrinn)
    }

    /// How many sizes of neighbourhood a new certificate is looked for in.
    private static let trimtrinn = 3
    /// A cell that more certificates than this rest on stays hidden.
    private static let maksFornyet = 60

    /// Who can compute what with the figures of his own kommune; where it is demanded, more is hidden until nobody can.
    mutating func innsiderproeve() throws(Vernfeil) {
        while true {
            var proeve = Innsiderproeve(Lesersyn(problem, vises: vises), revisjon)
            innsidere = proeve.finn(parallelt)
            revisjon.loesninger += proeve.loesninger
            let krevd = innsidere.filter {
                (problem.former[$0.form].erR3 ? profil.innsiderFoelsom : profil.innsider) == .krev
            }
            guard !krevd.isEmpty else { return }
            var sett = Set<Int>()
            let oppdrag = krevd.filter { sett.insert($0.form).inserted }
            let ulost = reparer(oppdrag.map { (problem.former[$0.form], 1, $0.kommune) })
            try kreverIngen(ulost.map { oppdrag[$0].form })
        }
    }
}
