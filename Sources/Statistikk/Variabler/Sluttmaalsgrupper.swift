import Regelmotor
import Register
import Tabeller

extension Variabel {
    /// DSM with those who have no goal as a code of their own; *uoppgitt* are those with two that cannot be told apart.
    static let registrertSluttmaal = Variabel(
        "registrertsluttmaal", "Registrert sluttmål", Sluttmaal.koder.map { ($0.kode, $0.verdi.etikett) } + [uten],
        kreverStorKommune: true
    ) { tilfelle, ramme in
        tilfelle.sluttmaalsplass(ramme, uten: Sluttmaal.allCases.count) { Int($0.rawValue) - 1 }
    }

    /// What the goal is about, old and new goals together (indikatorer 1.3, DSM). Retraining for a trade stands with the
    /// trades.
    static let sluttmaalsgruppe = Variabel(
        "sluttmaalsgruppe", "Sluttmål, gruppert",
        [
            ("HU", "Høyere utdanning"), ("ARB", "Arbeid"), ("VGO", "Videregående opplæring"),
            ("FAG", "Fag- og yrkesopplæring, rekvalifisering"), ("GRS", "Grunnskole"), uten,
        ], kreverStorKommune: true
    ) { tilfelle, ramme in
        tilfelle.sluttmaalsplass(ramme, uten: 5) { maal in
            switch maal.gruppe {
            case .hoeyere: 0
            case .arbeid: 1
            case .vgo: 2
            case .fag, .rekvalifisering: 3
            case .grunnskole: 4
            }
        }
    }

    /// Which list the goal was chosen from (indikatorer 1.2).
    static let sluttmaalsliste = Variabel(
        "sluttmaalsliste", "Listen sluttmålet er valgt fra",
        [
            ("NY26", "Mål som gjelder fra 1. januar 2026"), ("NY25", "Mål som gjelder fra 1. januar 2025"),
            ("GAMMEL", "Mål fra før 2026"), uten,
        ], kreverStorKommune: true
    ) { tilfelle, ramme in
        tilfelle.sluttmaalsplass(ramme, uten: 3) { maal in
            switch maal {
            case .n1, .n2, .n3, .n4: 0
            case .n5, .n6, .n7: 1
            case .g1, .g2, .g3, .g4, .g5, .g6, .g7, .g8: 2
            }
        }
    }

    /// The registered goal by education from before: `N1:VGS_PLUSS`. A goal or an education that cannot be told is a code of
    /// its own, so that all participants are in one.
    static let sluttmaalOgUtdanning = Variabel("sluttmaalogutdanning", "Sluttmål og utdanning") { grunnlag in
        let (maal, utdanning) = (registrertSluttmaal.plassering(grunnlag), Variabel.utdanning.plassering(grunnlag))
        let antall = utdanning.inndeling.antallGrunn
        let koder = maal.grunnkoder.flatMap { m in
            utdanning.grunnkoder.map { u in (kode: "\(m.kode):\(u.kode)", tittel: "\(m.tittel). \(u.tittel)") }
        }
        return .flat("sluttmaalogutdanning", "Sluttmål og utdanning", koder, kreverStorKommune: true) {
            tilfelle, ramme in
            maal.grunnkode(tilfelle, ramme) * antall + utdanning.grunnkode(tilfelle, ramme)
        }
    }

    private static let uten = (kode: "UTEN", tittel: "Uten sluttmål")
}

extension Tilfelle {
    /// The number of the code of the goal that applies; `uten` for one without.
    fileprivate func sluttmaalsplass(_ ramme: Ramme, uten: Int, _ plass: (Sluttmaal) -> Int) -> Int? {
        switch sluttmaalsutfall(paa: dag(ramme)) {
        case .avgjort(let rad): plass(rad.sluttmaal)
        case .uavklart(.entydigSluttmaal): nil
        case .uavklart: uten
        }
    }
}

extension Plassering {
    /// The printed code of each base code, in order.
    fileprivate var grunnkoder: [Inndeling.Kode] {
        (0..<inndeling.antallGrunn).compactMap { grunn in inndeling.koder.last { $0.grunn == [grunn] } }
    }
}
