import CGlpk

/// A small linear program for GLPK: minimise a cost over columns, subject to rows. Its answers are proposals; what they
/// claim is checked in integers afterwards (personvern 6.3).
///
/// A value belongs to one thread; GLPK keeps an environment for each.
struct Lineaertprogram: ~Copyable {
    private let problem: OpaquePointer
    private var (rader, kolonner): ([Int32], [Int32]) = ([0], [0])
    private var verdier: [Double] = [0]
    private var antallKolonner: Int32 = 0

    init() {
        glp_term_out(GLP_OFF)
        problem = glp_create_prob()
        glp_set_obj_dir(problem, GLP_MIN)
    }

    deinit { glp_delete_prob(problem) }

    /// Gives the thread's memory in GLPK back; for the end of a piece of work.
    static func slippTraad() { _ = glp_free_env() }

    /// A column from 0 to `oevre`, nil = no upper end.
    mutating func kolonne(kostnad: Double, oevre: Double? = nil) -> Int32 {
        antallKolonner = glp_add_cols(problem, 1)
        if let oevre {
            glp_set_col_bnds(problem, antallKolonner, oevre > 0 ? GLP_DB : GLP_FX, 0, oevre)
        } else {
            glp_set_col_bnds(problem, antallKolonner, GLP_LO, 0, 0)
        }
        glp_set_obj_coef(problem, antallKolonner, kostnad)
        return antallKolonner
    }

    enum Krav { case lik(Double), minst(Double) }

    mutating func rad(_ krav: Krav) -> Int32 {
        let rad = glp_add_rows(problem, 1)
        switch krav {
        case .lik(let verdi): glp_set_row_bnds(problem, rad, GLP_FX, verdi, verdi)
        case .minst(let verdi): glp_set_row_bnds(problem, rad, GLP_LO, verdi, 0)
        }
        return rad
    }

    mutating func ledd(_ rad: Int32, _ kolonne: Int32, _ verdi: Double) {
        rader.append(rad)
        kolonner.append(kolonne)
        verdier.append(verdi)
    }

    /// The values of the columns at the least cost, 0 first to fit GLPK's numbering; nil when there is no solution.
    /// - Parameters:
    ///   - heltall: branch and bound when the optimum is fractional, within a limit of nodes.
    ///   - oeverst: a column that is worth more at its upper end than all else costs. From there the dual method has little
    ///     left to mend, since nothing else moves for its own sake.
    mutating func loes(heltall: Bool, oeverst: Int32? = nil) -> [Double]? {
        glp_load_matrix(problem, Int32(rader.count - 1), rader, kolonner, verdier)
        var valg = glp_smcp()
        glp_init_smcp(&valg)
        valg.msg_lev = GLP_MSG_OFF
        valg.it_lim = 200_000
        if let oeverst {
            glp_set_col_stat(problem, oeverst, GLP_NU)
            valg.meth = GLP_DUALP
        } else {
            glp_adv_basis(problem, 0)
        }
        guard glp_simplex(problem, &valg) == 0, glp_get_status(problem) == GLP_OPT else { return nil }
        let loesning = [0] + (1...max(antallKolonner, 1)).map { glp_get_col_prim(problem, $0) }
        guard heltall, loesning.contains(where: { abs($0 - $0.rounded()) > 1e-6 }) else { return loesning }
        return forgren()
    }

    /// Nodes looked at before the search gives up: a limit that gives the same answer on every machine.
    private static let maksNoder: Int32 = 400

    private func forgren() -> [Double]? {
        for k in 1...antallKolonner { glp_set_col_kind(problem, k, GLP_IV) }
        var valg = glp_iocp()
        glp_init_iocp(&valg)
        valg.msg_lev = GLP_MSG_OFF
        valg.cb_func = { tre, _ in
            var alle: Int32 = 0
            glp_ios_tree_size(tre, nil, nil, &alle)
            if alle > Lineaertprogram.maksNoder { glp_ios_terminate(tre) }
        }
        _ = glp_intopt(problem, &valg)
        let status = glp_mip_status(problem)
        guard status == GLP_OPT || status == GLP_FEAS else { return nil }
        return [0] + (1...antallKolonner).map { glp_mip_col_val(problem, $0) }
    }
}
