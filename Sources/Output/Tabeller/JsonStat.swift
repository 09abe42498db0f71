public import Kalender
import Tabeller
public import Vern

/// A protected table as JSON-stat 2.0 (indikatorer 7.3): the cells of the long form, with what a reader must know about
/// the protection in `extension.nir`.
public enum JsonStat {
    /// The whole file.
    /// - Parameters:
    ///   - beregnet: beregningsdato, which becomes `updated`.
    ///   - merknader: notes beyond those on signs and protection.
    public static func bytes(_ tabell: BeskyttetTabell, beregnet: Dato, merknader: [String] = []) -> Bytebuffer {
        let hode = tabell.hode
        let dimensjoner = Dimensjoner(tabell)
        var json = Jsonskriver()
        json.objekt { json in
            json.tekst("version", "2.0")
            json.tekst("class", "dataset")
            json.tekst("label", "\(hode.id): \(hode.tittel)")
            json.tekst("source", "Kilde: NIR, IMDi")
            json.tekst("updated", "\(beregnet)T00:00:00Z")
            json.liste("note", merknader + Tegn.merknader(tabell))
            json.liste("id", dimensjoner.navn)
            json.liste("size") { json in for antall in dimensjoner.stoerrelser { json.tall(antall) } }
            json.objekt("role") { json in
                if dimensjoner.harGeografi { json.liste("geo", [Dimensjoner.region]) }
                json.liste("time", [Dimensjoner.tid])
                json.liste("metric", [Dimensjoner.innhold])
            }
            json.objekt("dimension") { dimensjoner.skriv(til: &$0) }
            skrivVerdier(tabell, dimensjoner.maal, til: &json)
            json.objekt("extension") { json in
                json.objekt("nir") { skrivRegler(tabell, til: &$0) }
            }
        }
        return json.ferdig()
    }

    /// Row-major: the variables in order, then the measures; one period. A sign stands in `status`, null in its place.
    private static func skrivVerdier(_ tabell: BeskyttetTabell, _ maal: [Maal], til json: inout Jsonskriver) {
        var tegn: [(plass: Int, tegn: String)] = []
        var plass = 0
        json.liste("value") { json in
            for celle in 0..<tabell.celler.antall {
                guard let linje = tabell.linje(celle) else { continue }
                for maal in maal {
                    if let verdi = maal.verdi(linje) {
                        json.brok(verdi, desimaler: maal.desimaler)
                    } else {
                        json.null()
                        tegn.append((plass, linje.tegn))
                    }
                    plass += 1
                }
            }
        }
        json.objekt("status") { json in for (plass, tegn) in tegn { json.tekst(String(plass), tegn) } }
    }

    private static func skrivRegler(_ tabell: BeskyttetTabell, til json: inout Jsonskriver) {
        let regler = tabell.regler
        json.tekst("tabell", tabell.hode.id)
        json.tekst("indikator", tabell.hode.maal)
        json.tekst("periode", tabell.hode.periode)
        json.tall("k", regler.k)
        json.tall("kSensitiv", regler.kSensitiv)
        json.tall("bareHovedtall", regler.bareHovedtall)
        switch regler.nuller {
        case .publisert: json.tekst("nullerVises", "alltid")
        case .sensitiv where regler.foelsomme.isEmpty: json.tekst("nullerVises", "aldri")
        case .sensitiv, .gruppe:
            // Under «sensitiv» no group is large enough.
            json.objekt("nullerVises") { json in
                json.tall("gruppeOver", regler.nuller == .gruppe ? regler.gruppeMaksNull : Int(Int32.max))
                json.liste("foelsom", regler.foelsomme.map(Dimensjoner.navn))
            }
        }
        json.objekt("grense") { json in
            json.liste("dims", regler.storKommuneInndelinger.map(Dimensjoner.navn))
            json.liste("nivaaer", regler.storKommuneNivaaer)
            json.tall("minst", regler.storKommune)
        }
        let overlapp = tabell.kolonner.filter(\.overlapper).map { Dimensjoner.navn($0.navn) }
        if !overlapp.isEmpty { json.liste("overlapp", overlapp) }
        if case .andel(let inndeling) = tabell.hode.slag { json.tekst("andel", inndeling) }
    }
}

/// What a table measures in each of its cells.
struct Maal {
    let kode: String
    let tittel: String
    let enhet: String
    let desimaler: Int
    let verdi: (Tabellinje) -> Int?

    static func alle(_ tabell: BeskyttetTabell) -> [Maal] {
        let enhet = tabell.hode.enhet
        guard case .andel = tabell.hode.slag else {
            return [Maal(kode: "antall", tittel: "Antall", enhet: enhet, desimaler: 0) { $0.verdi }]
        }
        return [
            Maal(kode: "teller", tittel: "Teller", enhet: enhet, desimaler: 0) { $0.teller },
            Maal(kode: "nevner", tittel: "Nevner", enhet: enhet, desimaler: 0) { $0.nevner },
            Maal(kode: "andel", tittel: "Andel", enhet: "prosent", desimaler: tabell.desimaler) { $0.verdi },
        ]
    }
}
