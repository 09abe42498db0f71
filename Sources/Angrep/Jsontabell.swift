/// The dataset of a table as the JSON-stat file has it.
struct Jsontabell {
    var tabell: Publisert
    /// What the share shows in tenths of a per cent, by the cell of its denominator; nil where a sign stands.
    var andeler: [Int: Int] = [:]
    /// The sign that stands there instead.
    var andelstegn: [Int: String] = [:]
    /// Labels of `ContentsCode`, by code.
    var innhold: [String: String]

    /// - Parameter feil: takes what is wrong with the file.
    init?(fil: String, csvfil: String, _ json: Json, feil: (String) -> Void) {
        guard let nir = json["extension"]?["nir"], let id = nir["tabell"]?.tekst,
            let maal = nir["indikator"]?.tekst, let periode = nir["periode"]?.tekst
        else {
            feil("extension.nir mangler tabell, indikator eller periode. Skriv filen på nytt.")
            return nil
        }
        let navn = json["id"]?.tekster ?? []
        let stoerrelser = (json["size"]?.liste ?? []).compactMap(\.heltall)
        let overlapp = Set((nir["overlapp"]?.tekster ?? []).map(Jsontabell.kolonne))
        var dimensjoner: [Dimensjon] = []
        var innholdskoder: [String] = []
        innhold = [:]
        for (nr, jsonnavn) in navn.enumerated() {
            let kategori = json["dimension"]?[jsonnavn]?["category"]
            let koder = Jsontabell.koder(kategori)
            guard nr < stoerrelser.count, stoerrelser[nr] == koder.count, !koder.isEmpty else {
                feil("size passer ikke med kategoriene i \(jsonnavn). Skriv filen på nytt.")
                return nil
            }
            let etiketter = Dictionary(
                (kategori?["label"]?.felt ?? []).map { ($0.navn, $0.verdi.tekst ?? "") },
                uniquingKeysWith: { a, _ in a })
            if jsonnavn == "Tid" { continue }
            if jsonnavn == "ContentsCode" {
                (innholdskoder, innhold) = (koder, etiketter)
                continue
            }
            let barn = Dictionary(
                (kategori?["child"]?.felt ?? []).map { ($0.navn, $0.verdi.tekster) }, uniquingKeysWith: { a, _ in a })
            let kolonne = Jsontabell.kolonne(jsonnavn)
            guard
                let dimensjon = Dimensjon(
                    kolonne, koder: koder, etiketter: koder.map { etiketter[$0] ?? $0 }, barn: barn,
                    overlapper: overlapp.contains(kolonne))
            else {
                feil("\(jsonnavn) har ingen totalkode, eller en kode som er del av seg selv. Rett kodelisten.")
                return nil
            }
            dimensjoner.append(dimensjon)
        }
        let erAndel = innholdskoder.contains("andel")
        if let geo = dimensjoner.firstIndex(where: { $0.navn == "geo" }) {
            dimensjoner.insert(dimensjoner.remove(at: geo), at: 0)
        } else {
            guard let land = Dimensjon("geo", koder: ["0"], etiketter: ["Hele landet"], barn: [:], overlapper: false)
            else { return nil }
            dimensjoner.insert(land, at: 0)
        }
        if erAndel { dimensjoner.append(Dimensjon(andel: nir["andel"]?.tekst?.lowercased() ?? "teller")) }
        tabell = Publisert(
            fil: csvfil, id: id, maal: maal, periode: periode, regler: Visningsregler(nir), dimensjoner: dimensjoner,
            erAndel: erAndel)
        guard les(json, navn: navn, stoerrelser: stoerrelser, innholdskoder, feil: feil) else { return nil }
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

    /// Fills the cells.
    private mutating func les(
        _ json: Json, navn: [String], stoerrelser: [Int], _ innholdskoder: [String], feil: (String) -> Void
    ) -> Bool {
        let antall = stoerrelser.reduce(1, *)
        guard let verdier = json["value"]?.liste, verdier.count == antall else {
            feil("value har ikke én verdi for hver celle. Skriv filen på nytt.")
            return false
        }
        var tegn: [Int: String] = [:]
        switch json["status"] {
        case .objekt(let felt): for post in felt { if let nr = Int(post.navn) { tegn[nr] = post.verdi.tekst } }
        case .liste(let liste): for (nr, post) in liste.enumerated() { tegn[nr] = post.tekst }
        default: break
        }
        let plass = navn.map { navn in
            tabell.dimensjoner.firstIndex { $0.navn == Jsontabell.kolonne(navn) }
        }
        let innholdsplass = navn.firstIndex(of: "ContentsCode")
        let andel = tabell.dimensjoner.count - 1
        for nr in 0..<antall {
            var (rest, celle, innhold) = (nr, 0, "antall")
            for d in navn.indices.reversed() {
                let kode = rest % stoerrelser[d]
                rest /= stoerrelser[d]
                if d == innholdsplass { innhold = innholdskoder[kode] }
                if let plass = plass[d] { celle += kode * tabell.steg[plass] }
            }
            let merke = tegn[nr] ?? ""
            guard (verdier[nr].tall == nil) == (merke == ":" || merke == ".") else {
                feil("\(tabell.sted(celle)): value og status sier ikke det samme. Skriv filen på nytt.")
                continue
            }
            if innhold == "andel" {
                if let tall = verdier[nr].tall {
                    andeler[celle] = tideler(tall) ?? Int.min
                } else {
                    andelstegn[celle] = merke
                }
                continue
            }
            if innhold == "teller" { celle += tabell.steg[andel] }
            if let tall = verdier[nr].tall {
                guard let n = Int(tall), n >= 0 else {
                    feil("\(tabell.sted(celle)): antallet er ikke et helt tall. Skriv filen på nytt.")
                    continue
                }
                tabell.visninger[celle] = .tall(n)
            } else {
                tabell.visninger[celle] = merke == "." ? .umulig : .skjult
            }
        }
        return true
    }
}

extension Visningsregler {
    init(_ nir: Json) {
        self.init()
        if let k = nir["k"]?.heltall { self.k = k }
        kSensitiv = nir["kSensitiv"]?.heltall ?? max(k, 5)
        bareHovedtall = nir["bareHovedtall"]?.heltall ?? 0
        switch nir["nullerVises"] {
        case .tekst("alltid"): nuller = .alltid
        case .objekt:
            nuller = .gruppe(
                over: nir["nullerVises"]?["gruppeOver"]?.heltall ?? 20,
                foelsom: Set((nir["nullerVises"]?["foelsom"]?.tekster ?? []).map(Jsontabell.kolonne)))
        default: nuller = .aldri
        }
        if let grense = nir["grense"], let minst = grense["minst"]?.heltall {
            self.grense = Grense(
                dimensjoner: Set((grense["dims"]?.tekster ?? []).map(Jsontabell.kolonne)),
                nivaaer: Set(grense["nivaaer"]?.tekster ?? []), minst: minst)
        }
    }
}
