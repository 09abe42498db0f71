/// A JSON-stat file as it lies, and the tables in it: one for each measure in each period.
struct Jsonfil {
    /// Every number with its place: the codes of each dimension in the order of `id`, and row-major the text of the number
    /// or the sign that stands there.
    struct Celler {
        let koder: [[String]]
        let verdier: [String?]
        let tegn: [String]
    }

    let celler: Celler
    private(set) var tabeller: [Jsontabell] = []
    var k: Int { tabeller.map(\.tabell.regler.k).max() ?? 5 }

    private let navn: [String]
    private let json: Json
    /// By names of the variables whose codes overlap: the tables of a file differ in those alone.
    private var dimensjoner: [[String]: [Dimensjon]] = [:]

    /// - Parameter feil: takes what is wrong with the file.
    init?(csvfil: String, _ json: Json, feil: (String) -> Void) {
        guard let nir = json["extension"]?["nir"], let id = nir["tabell"]?.tekst,
            let beskrevne = nir["tabeller"]?.liste, !beskrevne.isEmpty
        else {
            feil("extension.nir mangler tabell eller tabeller. Skriv filen på nytt.")
            return nil
        }
        navn = json["id"]?.tekster ?? []
        self.json = json
        let stoerrelser = (json["size"]?.liste ?? []).compactMap(\.heltall)
        let koder = navn.map { Jsonfil.koder(json["dimension"]?[$0]?["category"]) }
        for (nr, navn) in navn.enumerated() {
            guard nr < stoerrelser.count, stoerrelser[nr] == koder[nr].count, !koder[nr].isEmpty else {
                feil("size passer ikke med kategoriene i \(navn). Skriv filen på nytt.")
                return nil
            }
        }
        let antall = stoerrelser.reduce(1, *)
        guard let verdier = json["value"]?.liste, verdier.count == antall else {
            feil("value har ikke én verdi for hver celle. Skriv filen på nytt.")
            return nil
        }
        var tegn = [String](repeating: "", count: antall)
        switch json["status"] {
        case .objekt(let felt):
            for post in felt {
                if let nr = Int(post.navn), tegn.indices.contains(nr) { tegn[nr] = post.verdi.tekst ?? "" }
            }
        case .liste(let liste): for (nr, post) in liste.enumerated() where nr < antall { tegn[nr] = post.tekst ?? "" }
        default: break
        }
        celler = Celler(koder: koder, verdier: verdier.map(\.tall), tegn: tegn)
        let innhold = navn.firstIndex(of: "ContentsCode").map { celler.koder[$0] } ?? []
        let tekster = Jsonfil.etiketter(json["dimension"]?["ContentsCode"]?["category"])
        for beskrevet in beskrevne {
            guard let dimensjoner = lagDimensjoner(beskrevet["overlapp"]?.tekster ?? [], feil),
                let tabell = Jsontabell(
                    csvfil: csvfil, id: id, beskrevet, dimensjoner, innhold: innhold, etiketter: tekster, feil: feil)
            else { return nil }
            tabeller.append(tabell)
        }
        guard les(innhold, feil) else { return nil }
    }

    static func kolonne(_ jsonnavn: String) -> String { jsonnavn == "Region" ? "geo" : jsonnavn.lowercased() }

    private static func koder(_ kategori: Json?) -> [String] {
        switch kategori?["index"] {
        case .liste(let koder): koder.compactMap(\.tekst)
        case .objekt(let felt):
            felt.sorted { ($0.verdi.heltall ?? 0) < ($1.verdi.heltall ?? 0) }.map(\.navn)
        default: (kategori?["label"]?.felt ?? []).map(\.navn)
        }
    }

    private static func etiketter(_ kategori: Json?) -> [String: String] {
        Dictionary(
            (kategori?["label"]?.felt ?? []).map { ($0.navn, $0.verdi.tekst ?? "") }, uniquingKeysWith: { a, _ in a })
    }

    /// The name of a dimension in the long form.
    private func kolonne(_ jsonnavn: String) -> String {
        json["dimension"]?[jsonnavn]?["extension"]?["kolonne"]?.tekst ?? Jsonfil.kolonne(jsonnavn)
    }

    /// The variables, geography first; a table without geography is about the country.
    private mutating func lagDimensjoner(_ overlapp: [String], _ feil: (String) -> Void) -> [Dimensjon]? {
        let overlapp = overlapp.map(Jsonfil.kolonne).sorted()
        if let kjent = dimensjoner[overlapp] { return kjent }
        var ut: [Dimensjon] = []
        for (nr, jsonnavn) in navn.enumerated() where jsonnavn != "Tid" && jsonnavn != "ContentsCode" {
            let kategori = json["dimension"]?[jsonnavn]?["category"]
            let etiketter = Jsonfil.etiketter(kategori)
            let barn = Dictionary(
                (kategori?["child"]?.felt ?? []).map { ($0.navn, $0.verdi.tekster) }, uniquingKeysWith: { a, _ in a })
            let kolonne = kolonne(jsonnavn)
            guard
                let dimensjon = Dimensjon(
                    kolonne, koder: celler.koder[nr], etiketter: celler.koder[nr].map { etiketter[$0] ?? $0 },
                    barn: barn, overlapper: overlapp.contains(kolonne))
            else {
                feil("\(jsonnavn) har ingen totalkode, eller en kode som er del av seg selv. Rett kodelisten.")
                return nil
            }
            ut.append(dimensjon)
        }
        if let geo = ut.firstIndex(where: { $0.navn == "geo" }) {
            ut.insert(ut.remove(at: geo), at: 0)
        } else {
            guard let land = Dimensjon("geo", koder: ["0"], etiketter: ["Hele landet"], barn: [:], overlapper: false)
            else { return nil }
            ut.insert(land, at: 0)
        }
        dimensjoner[overlapp] = ut
        return ut
    }

    /// Gives every number to its table.
    private mutating func les(_ innhold: [String], _ feil: (String) -> Void) -> Bool {
        let perioder = navn.firstIndex(of: "Tid").map { celler.koder[$0] } ?? []
        // By measure column and period: the table, and which of its numbers.
        let steder = innhold.map { kode in
            perioder.map { periode -> (tabell: Int, del: Jsontabell.Del)? in
                for (nr, tabell) in tabeller.enumerated() where tabell.tabell.periode == periode {
                    if let del = tabell.del(kode) { return (nr, del) }
                }
                return nil
            }
        }
        guard steder.allSatisfy({ $0.allSatisfy { $0 != nil } }) else {
            feil("extension.nir sier ikke hvordan alle målene er vernet i alle periodene. Skriv filen på nytt.")
            return false
        }
        let felles = tabeller[0].tabell.dimensjoner
        let plass = navn.map { navn in felles.firstIndex { $0.navn == kolonne(navn) } }
        for nr in celler.verdier.indices {
            var (rest, i, p) = (nr, 0, 0)
            var koder: [(d: Int, kode: Int)] = []
            for d in navn.indices.reversed() {
                let kode = rest % celler.koder[d].count
                rest /= celler.koder[d].count
                switch navn[d] {
                case "ContentsCode": i = kode
                case "Tid": p = kode
                default: if let plass = plass[d] { koder.append((plass, kode)) }
                }
            }
            guard let (t, del) = steder[i][p] else { continue }
            let celle = koder.reduce(0) { $0 + $1.kode * tabeller[t].tabell.steg[$1.d] }
            if let grunn = tabeller[t].sett(celle, del, celler.verdier[nr], celler.tegn[nr]) {
                feil("\(tabeller[t].tabell.sted(celle)): \(grunn)")
            }
        }
        return true
    }
}
