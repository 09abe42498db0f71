import CGlpk

/// One linear program whose objective changes and whose constraints do not, so that every solution is a good start for
/// the next (personvern 6.2).
final class Simpleks {
    private let problem: OpaquePointer
    private var oppsett = glp_smcp()
    let antall: Int
    private var maal: [Int] = []

    /// - Parameter grenser: lower and upper bound of each unknown.
    init(grenser: [(Int, Int)], likninger: [Likning], ulikheter: [Likning]) {
        // GLPK speaks to the terminal unless it is told not to.
        _ = glp_term_out(GLP_OFF)
        problem = glp_create_prob()
        antall = grenser.count
        glp_init_smcp(&oppsett)
        oppsett.msg_lev = GLP_MSG_OFF
        oppsett.meth = GLP_PRIMAL
        if antall > 0 { glp_add_cols(problem, Int32(antall)) }
        for (j, (lav, hoey)) in grenser.enumerated() {
            glp_set_col_bnds(problem, Int32(j + 1), lav == hoey ? GLP_FX : GLP_DB, Double(lav), Double(hoey))
        }
        let alle = likninger + ulikheter
        if !alle.isEmpty { glp_add_rows(problem, Int32(alle.count)) }
        for (i, likning) in alle.enumerated() {
            let type = i < likninger.count ? GLP_FX : GLP_LO
            glp_set_row_bnds(problem, Int32(i + 1), type, Double(likning.hoeyre), Double(likning.hoeyre))
            // Both arrays are counted from 1.
            glp_set_mat_row(
                problem, Int32(i + 1), Int32(likning.rader.count), [0] + likning.rader.map { Int32($0 + 1) },
                [0] + likning.tegn.map { Double($0) })
        }
    }

    deinit { glp_delete_prob(problem) }

    /// Gives the thread's memory in GLPK back, when no program is left on it.
    static func slippTraad() { _ = glp_free_env() }

    /// Finds a table that fits. False when there is none.
    func finnEnTabell() -> Bool {
        glp_adv_basis(problem, 0)
        if loes() { return true }
        oppsett.meth = GLP_DUALP
        defer { oppsett.meth = GLP_PRIMAL }
        return loes()
    }

    /// Moves to the table that has the most of `vekter`. False when the program could not be solved.
    func maksimer(_ vekter: [(Int, Double)]) -> Bool {
        for j in maal { glp_set_obj_coef(problem, Int32(j + 1), 0) }
        maal = vekter.map(\.0)
        for (j, vekt) in vekter { glp_set_obj_coef(problem, Int32(j + 1), vekt) }
        glp_set_obj_dir(problem, GLP_MAX)
        return loes()
    }

    private func loes() -> Bool {
        if glp_simplex(problem, &oppsett) == 0, glp_get_status(problem) == GLP_OPT { return true }
        // Once more from the beginning: rounding may have led the basis astray.
        glp_adv_basis(problem, 0)
        return glp_simplex(problem, &oppsett) == 0 && glp_get_status(problem) == GLP_OPT
    }

    func les(_ verdier: inout [Double]) {
        for j in 0..<antall { verdier[j] = glp_get_col_prim(problem, Int32(j + 1)) }
    }
}
