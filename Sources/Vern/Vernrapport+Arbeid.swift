import Tabeller

extension Vernrapport {
    init(
        _ familie: Familie, _ arbeid: Vernarbeid, _ tabeller: [Tabelltall], _ smaleste: [Spenn], _ tider: [Tid]
    ) {
        let problem = arbeid.problem
        let lossede = problem.celler.indices.filter {
            !arbeid.vises[$0] && !problem.celler[$0].erFoelsom && !problem.celler[$0].erUtelatt
        }
        let verdifulle = lossede.sorted {
            (-problem.celler[$0].verdi, problem.celler[$0].noekkel) < (
                -problem.celler[$1].verdi, problem.celler[$1].noekkel
            )
        }
        let (nivaa, grunn) = Vernrapport.sikkerhetsnivaa(familie.tabeller)
        self.init(
            familie: familie.uttrekk, nivaa: nivaa, nivaagrunn: grunn, tabeller: tabeller,
            former: Form.Regel.allCases.map { regel in
                (regel.rawValue, problem.former.reduce(0) { $0 + ($1.regel == regel ? 1 : 0) })
            },
            smaleste: smaleste,
            mestVerdifulle: verdifulle.prefix(10).map { (problem.celler[$0].noekkel, problem.celler[$0].verdi) },
            innsidere: arbeid.innsidere.map { (problem.kommuner[Int($0.kommune)], problem.former[$0.form].noekkel) },
            overlapp: problem.overlapp, tidligereSkjult: problem.tidligereSkjult.count,
            vitner: arbeid.revisjon.bevis.count, loesninger: arbeid.revisjon.loesninger, reparert: arbeid.reparert,
            vistIgjen: arbeid.vistIgjen, parametere: Vernrapport.parametere(arbeid.profil), tider: tider,
            skjermedeUtelatt: Vernrapport.faaSkjermede(familie, arbeid.profil))
    }

    /// The report of a family that was rounded: nothing is hidden but what L-08 leaves out.
    init(
        _ familie: Familie, avrundet grunntall: Int, _ endringer: [Int], _ visninger: [[Cellevisning]],
        _ profil: Vernprofil
    ) {
        let tabeller = familie.tabeller.indices.map { t in
            let antall = familie.tabeller[t].antall.reduce(0, +)
            return Tabelltall(
                id: familie.tabeller[t].hode.id, tittel: familie.tabeller[t].hode.tittel, celler: visninger[t].count,
                prikket: 0, medprikket: 0, utelatt: visninger[t].count { $0 == .skjult }, personerVist: antall,
                personer: antall, nivaaer: [])
        }
        let (stoerst, snitt) = (endringer.max() ?? 0, 1000 * endringer.reduce(0, +) / max(endringer.count, 1))
        self.init(
            familie: familie.uttrekk, nivaa: "–",
            nivaagrunn: "avrundet til 0 eller \(grunntall): største endring \(stoerst), i snitt \(snitt) tusendeler",
            tabeller: tabeller, former: [], smaleste: [], mestVerdifulle: [], innsidere: [], overlapp: 0,
            tidligereSkjult: 0, vitner: 0, loesninger: 0, reparert: 0, vistIgjen: 0,
            parametere: Vernrapport.parametere(profil), tider: [],
            skjermedeUtelatt: Vernrapport.faaSkjermede(familie, profil))
    }

    /// The report of a family by the reports of its pieces. Seconds are added, also of pieces that ran at the same time.
    init(_ stykker: [Vernrapport], _ familie: Familie) {
        guard stykker.count != 1 else {
            self = stykker[0]
            return
        }
        let svakest = stykker.first { $0.nivaa == "A" } ?? stykker.first
        func sum(_ hva: (Vernrapport) -> Int) -> Int { stykker.reduce(0) { $0 + hva($1) } }
        var tider: [Tid] = []
        for tid in stykker.flatMap(\.tider) {
            if let nr = tider.firstIndex(where: { $0.steg == tid.steg }) {
                tider[nr] = Tid(
                    steg: tid.steg, antall: tider[nr].antall + tid.antall, sekunder: tider[nr].sekunder + tid.sekunder)
            } else {
                tider.append(tid)
            }
        }
        self.init(
            familie: familie.uttrekk, nivaa: svakest?.nivaa ?? "B", nivaagrunn: svakest?.nivaagrunn ?? "",
            tabeller: stykker.flatMap(\.tabeller).sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) },
            former: Form.Regel.allCases.map { regel in
                (regel.rawValue, sum { $0.former.reduce(0) { $0 + ($1.regel == regel.rawValue ? $1.antall : 0) } })
            },
            smaleste: Array(stykker.flatMap(\.smaleste).sorted(by: Spenn.erSmalere).prefix(10)),
            mestVerdifulle: Array(
                stykker.flatMap(\.mestVerdifulle).sorted { (-$0.verdi, $0.noekkel) < (-$1.verdi, $1.noekkel) }.prefix(
                    10)),
            innsidere: stykker.flatMap(\.innsidere), overlapp: sum(\.overlapp),
            tidligereSkjult: sum(\.tidligereSkjult), vitner: sum(\.vitner), loesninger: sum(\.loesninger),
            reparert: sum(\.reparert), vistIgjen: sum(\.vistIgjen), parametere: stykker.first?.parametere ?? [],
            tider: tider, skjermedeUtelatt: stykker.flatMap(\.skjermedeUtelatt).sorted())
    }

    private static func faaSkjermede(_ familie: Familie, _ profil: Vernprofil) -> [String] {
        familie.tabeller.filter { familie.skjermede($0, k: profil.k).erFaa }.map(\.hode.id)
    }

    /// B follows from A when the sets of variables can be ordered so that each meets the union of the earlier ones inside
    /// one of them (personvern 6.7).
    private static func sikkerhetsnivaa(_ tabeller: [Tabell]) -> (String, String) {
        if tabeller.contains(where: { $0.hode.helGruppe != $0.hode.gruppe }) {
            return ("A", "tabellene har delmengder")
        }
        let grupper = Dictionary(grouping: tabeller, by: \.hode.gruppe)
        for navn in grupper.keys.sorted() {
            guard erDekomponerbar((grupper[navn] ?? []).map { Set($0.inndelinger.map(\.navn)) }) else {
                return ("A", "tabellene om \(navn) kan ikke ordnes slik at en felles persontabell følger")
            }
        }
        return ("B", "tabellene kan ordnes slik at en felles persontabell følger av hver løsning")
    }

    /// Takes away one table at a time whose shared variables all stand in one other.
    private static func erDekomponerbar(_ mengder: [Set<String>]) -> Bool {
        var igjen = mengder
        while igjen.count > 1 {
            let oere = igjen.indices.first { i in
                let andre = igjen.indices.filter { $0 != i }.map { igjen[$0] }
                let felles = igjen[i].intersection(andre.reduce(into: Set()) { $0.formUnion($1) })
                return andre.contains { $0.isSuperset(of: felles) }
            }
            guard let oere else { return false }
            igjen.remove(at: oere)
        }
        return true
    }

    /// All of section 2, beside what the profile frekvens-5 says.
    static func parametere(_ profil: Vernprofil) -> [Parameter] {
        let standard = tekster(.frekvens5)
        return zip(tekster(profil), standard).map { Parameter(navn: $0.0, verdi: $0.1, standard: $1.1) }
    }

    private static func tekster(_ p: Vernprofil) -> [(String, String)] {
        [
            ("k", "\(p.k)"), ("k-sensitiv", "\(p.kSensitiv)"), ("nuller", p.nuller.rawValue),
            ("nuller-foelsom", p.nullerFoelsom.rawValue), ("gruppe-maks-null", "\(p.gruppeMaksNull)"),
            ("gruppe-c", p.gruppeC.map { "\($0)" } ?? "0, 1 når N < 2k"), ("gruppe-margin", "\(p.gruppeMargin)"),
            ("bredde0", p.bredde0.map { "\($0)" } ?? "k"), ("bredde1", p.bredde1.map { "\($0)" } ?? "k-1"),
            ("oevre", p.oevre.map { "\($0)" } ?? "k"), ("innsider", p.innsider.rawValue),
            ("innsider-foelsom", p.innsiderFoelsom.rawValue), ("overlapp", p.overlapp.rawValue),
            ("overlapp-foelsom", p.overlappFoelsom.rawValue), ("maks-hjelpeceller", "\(p.maksHjelpeceller) %"),
            ("stor-kommune", "\(p.storKommune)"), ("minste-nevner", "\(p.minsteNevner)"), ("metode", p.metode.rawValue),
        ]
    }
}
