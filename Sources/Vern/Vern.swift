import Tabeller

/// A family that has been protected, and what was done to it.
public struct Vernet: Sendable {
    /// In the order the tables were given.
    public let tabeller: [BeskyttetTabell]
    public let rapport: Vernrapport
    /// Keys of the cells that are hidden for their own sake, and of small differences between a whole and its part: what an
    /// attack must not narrow down. Internal.
    public let prikkede: Set<String>
    /// Tables that could not be protected; they show nothing.
    public internal(set) var skjulte: [Skjult] = []

    /// Tables over the same persons that show nothing.
    public struct Skjult: Sendable, Hashable {
        public let maal: String
        public let periode: String
        /// Their ids, ascending.
        public let tabeller: [String]
    }
}

/// Disclosure protection of tables (personvern 3–8): the only maker of `BeskyttetTabell`.
public enum Vern {
    /// Protects a whole family: sensitive forms, elimination, audit with exact certificates, repair, trim and insiders.
    ///
    /// The same family, profile and released cells give the same answer, whatever the order of tables and the number of
    /// threads. Throws when nothing may be published.
    /// - Parameter ur: seconds on any clock, for the times in the report; nothing else depends on it.
    public static func beskytt(
        _ familie: Familie, _ profil: Vernprofil, parallelt: Parallelt = .enTraad,
        ur: @escaping @Sendable () -> Double = { 0 }
    ) throws(Vernfeil) -> Vernet {
        let svar = stykkevis(familie, profil, parallelt) { stykke throws(Vernfeil) in
            try beskytt(stykke: stykke, profil, parallelt, ur)
        }
        for (_, svar) in svar { if case .failure(let feil) = svar { throw feil } }
        return samle(svar, familie, profil)
    }

    /// Protects tables that share persons, as one problem.
    static func beskytt(
        stykke familie: Familie, _ profil: Vernprofil, _ parallelt: Parallelt, _ ur: @escaping () -> Double
    ) throws(Vernfeil) -> Vernet {
        let rekkefoelge = familie.tabeller.indices.sorted {
            familie.tabeller[$0].sortering.utf8.lexicographicallyPrecedes(familie.tabeller[$1].sortering.utf8)
        }
        let sortert = rekkefoelge.map { familie.tabeller[$0] }
        let kanoniske = sortert.map { Kanonisk($0, familie: sortert) }
        let ordnet = Familie(uttrekk: familie.uttrekk, tabeller: kanoniske.map(\.tabell), frigitt: familie.frigitt)
        if let grunntall = profil.metode.grunntall {
            // Tables that should rest on the same persons must do so here too.
            _ = try Problem(Familie(uttrekk: ordnet.uttrekk, tabeller: ordnet.tabeller), profil)
            let avrundet = try Avrunding.beskytt(ordnet, profil, grunntall: grunntall)
            var tabeller: [BeskyttetTabell?] = familie.tabeller.map { _ in nil }
            for (n, t) in rekkefoelge.enumerated() {
                let egen = avrundet.tabeller[n]
                tabeller[t] = BeskyttetTabell(
                    egen.hode, Celler(familie.tabeller[t].inndelinger),
                    kanoniske[n].original(egen.visninger, familie.tabeller[t]), egen.regler,
                    minsteNevner: profil.minsteNevner)
            }
            return Vernet(tabeller: tabeller.compactMap(\.self), rapport: avrundet.rapport, prikkede: [])
        }
        var tider = Tidtaker(ur)
        let problem = try Problem(ordnet, profil)
        tider.ferdig("bygg", problem.celler.count)
        var arbeid = try utfoer(kanoniske, problem, profil, parallelt, .antall, &tider)
        if forMange(kanoniske, arbeid) != nil {
            arbeid = try utfoer(kanoniske, problem, profil, parallelt, .navn, &tider)
        }
        if let feil = forMange(kanoniske, arbeid) { throw feil }

        var tabeller: [BeskyttetTabell?] = familie.tabeller.map { _ in nil }
        var tall: [Vernrapport.Tabelltall] = []
        for (n, t) in rekkefoelge.enumerated() {
            let snitt = Tabellsnitt(kanoniske[n].tabell, n, profil)
            let telling = Celletelling(snitt, problem, arbeid.vises)
            tall.append(telling.tall)
            let visninger = (0..<snitt.celler.antall).map(telling.visning)
            tabeller[t] = BeskyttetTabell(
                familie.tabeller[t].hode, Celler(familie.tabeller[t].inndelinger),
                kanoniske[n].original(visninger, familie.tabeller[t]),
                Vernregler(
                    snitt, profil, bareHovedtall: problem.bareHovedtall[n],
                    faaSkjermede: ordnet.skjermede(ordnet.tabeller[n], k: profil.k).erFaa),
                minsteNevner: profil.minsteNevner)
        }
        let spenn = smaleste(arbeid)
        tider.ferdig("spenn", spenn.count)
        let rapport = Vernrapport(ordnet, arbeid, tall, spenn, tider.tider)
        return Vernet(
            tabeller: tabeller.compactMap(\.self), rapport: rapport,
            prikkede: Set(
                kanoniske.enumerated().flatMap { n, kanonisk in prikkede(kanonisk.tabell, n, problem, profil) }
                    + problem.former.lazy.map(\.noekkel).filter { $0.hasSuffix(Form.utenfor) }))
    }

    /// Every name of a cell that is small itself, and of a denominator with few outside the numerator.
    private static func prikkede(_ tabell: Tabell, _ nummer: Int, _ problem: Problem, _ profil: Vernprofil) -> [String]
    {
        let celler = Celler(tabell.inndelinger)
        return rester(Tabellsnitt(tabell, nummer, profil)).map { celler.noekkel($0, tabell.hode) + "|rest" }
            + problem.plasser[nummer].enumerated().compactMap { celle, plass in
                switch plass {
                case .celle(let c), .utelatt(let c):
                    let celleDer = problem.celler[Int(c)]
                    return celleDer.erFoelsom ? celler.noekkel(celle, tabell.hode) : nil
                case .null, .utelattNull, .umulig: return nil
                }
            }
    }

    /// The numerators of a share that few persons of the denominator are outside of (R5).
    private static func rester(_ snitt: Tabellsnitt) -> [Int] {
        guard case .andel(let navn) = snitt.tabell.hode.slag,
            let d = snitt.celler.inndelinger.firstIndex(where: { $0.navn == navn })
        else { return [] }
        return (0..<snitt.celler.antall).filter { teller in
            guard snitt.celler.kode(d, i: teller) == 1 else { return false }
            let nevner = snitt.celler.celle(teller, med: 0, i: d)
            return (1..<snitt.grense(teller)).contains(snitt.summer[nevner] - snitt.summer[teller])
        }
    }

    private static func utfoer(
        _ tabeller: [Kanonisk], _ problem: Problem, _ profil: Vernprofil, _ parallelt: Parallelt,
        _ vekt: Reparasjon.Vekt,
        _ tider: inout Tidtaker
    ) throws(Vernfeil) -> Vernarbeid {
        var arbeid = try Vernarbeid(problem, profil, parallelt, vekt)
        tider.ferdig("eliminer", problem.former.count)
        // What elimination hides is needed, so a table that is refused is refused before the work.
        if let feil = forMange(tabeller, arbeid) { throw feil }
        try arbeid.sertifiser()
        tider.ferdig("revider og reparer", arbeid.revisjon.loesninger)
        arbeid.trim()
        tider.ferdig("trim", arbeid.vistIgjen)
        try arbeid.innsiderproeve()
        tider.ferdig("innsider", arbeid.innsidere.count)
        return arbeid
    }

    /// The first table that hides more for the sake of others than the profile allows.
    private static func forMange(_ tabeller: [Kanonisk], _ arbeid: Vernarbeid) -> Vernfeil? {
        for (n, kanonisk) in tabeller.enumerated() {
            let snitt = Tabellsnitt(kanonisk.tabell, n, arbeid.profil)
            let telling = Celletelling(snitt, arbeid.problem, arbeid.vises)
            if let feil = telling.forMange(maks: arbeid.profil.maksHjelpeceller) { return feil }
        }
        return nil
    }

    /// The ranges an officer reads: the ten forms whose certified range is the narrowest, by the linear program.
    private static func smaleste(_ arbeid: Vernarbeid) -> [Vernrapport.Spenn] {
        let (problem, spenn) = (arbeid.problem, arbeid.revisjon.spenn)
        let smale = problem.former.indices.sorted {
            (spenn[$0].hoey1 - spenn[$0].lav1, problem.former[$0].noekkel) < (
                spenn[$1].hoey1 - spenn[$1].lav1, problem.former[$1].noekkel
            )
        }
        var soek = Vitnesoek(Lesersyn(problem, vises: arbeid.vises))
        let ut = smale.prefix(10).map { f in
            let form = problem.former[f]
            let ned = soek.ytterpunkt(form.ledd, retning: -1, nullGrense: false) ?? -form.verdi
            let opp = soek.ytterpunkt(form.ledd, retning: 1, nullGrense: false)
            return Vernrapport.Spenn(
                noekkel: form.noekkel, regel: form.regel.rawValue, nedre: form.verdi + ned,
                oevre: opp.map { form.verdi + $0 })
        }
        Lineaertprogram.slippTraad()
        return ut.sorted(by: Vernrapport.Spenn.erSmalere)
    }
}

extension Tabell {
    /// No two tables of a family have the same, so that their order is theirs alone.
    fileprivate var sortering: String {
        "\(hode.id)|\(hode.gruppe)|\(hode.periode)|\(hode.slag)|\(inndelinger.map { "\($0.navn) \($0.koder.map(\.kode))" })"
    }
}

extension Vernregler {
    /// - Parameter altErSkjult: the table shows nothing, so a hidden cell may be zero.
    init(
        _ snitt: Tabellsnitt, _ profil: Vernprofil, bareHovedtall: Int, faaSkjermede: Bool, altErSkjult: Bool = false
    ) {
        let inndelinger = snitt.tabell.inndelinger
        self.init(
            k: profil.k, kSensitiv: profil.kSensitiv, bareHovedtall: bareHovedtall,
            faaSkjermede: faaSkjermede,
            nuller: altErSkjult ? .sensitiv : snitt.nuller,
            gruppeMaksNull: profil.gruppeMaksNull,
            foelsomme: altErSkjult ? [] : inndelinger.filter(\.erFoelsom).map(\.navn),
            storKommuneInndelinger: inndelinger.filter(\.kreverStorKommune).map(\.navn),
            storKommuneNivaaer: Tabellsnitt.smaaNivaaer, storKommune: profil.storKommune,
            avrundet: profil.metode.grunntall)
    }
}

/// Notes how long each step took.
struct Tidtaker {
    private let ur: () -> Double
    private var forrige: Double
    private(set) var tider: [Vernrapport.Tid] = []

    init(_ ur: @escaping () -> Double) {
        self.ur = ur
        forrige = ur()
    }

    mutating func ferdig(_ steg: String, _ antall: Int) {
        let naa = ur()
        tider.append(.init(steg: steg, antall: antall, sekunder: naa - forrige))
        forrige = naa
    }
}
