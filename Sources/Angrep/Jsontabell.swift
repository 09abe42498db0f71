/// One measure in one period as the JSON-stat file has it.
struct Jsontabell {
    /// A number of the table: the value of the measure, or a part of a share.
    enum Del { case verdi, teller, nevner }

    var tabell: Publisert
    /// What the share shows in tenths of a per cent, by the cell of its denominator; nil where a sign stands.
    private(set) var andeler: [Int: Int] = [:]
    /// The sign that stands there instead.
    private(set) var andelstegn: [Int: String] = [:]
    /// What the numbers are called.
    private let innhold: [(etikett: String, kode: String, del: Del)]

    /// - Parameters:
    ///   - nir: what the file says about this measure in this period.
    ///   - innhold: codes of `ContentsCode` in the file.
    ///   - etiketter: its labels, by code.
    ///   - feil: takes what is wrong with the file.
    init?(
        csvfil: String, id: String, _ nir: Json, _ dimensjoner: [Dimensjon], innhold: [String],
        etiketter: [String: String], feil: (String) -> Void
    ) {
        guard let indikator = nir["indikator"]?.tekst, let periode = nir["periode"]?.tekst,
            let grunnlag = nir["grunnlag"]?.tekst
        else {
            feil("extension.nir mangler indikator, periode eller grunnlag. Skriv filen på nytt.")
            return nil
        }
        let slag: Publisert.Slag
        switch nir["slag"]?.tekst {
        case "andel": slag = .andel
        case "maaling": slag = .maaling(desimaler: nir["desimaler"]?.heltall ?? 0)
        default: slag = .antall
        }
        var egne = dimensjoner
        if slag == .andel { egne.append(Dimensjon(andel: nir["andel"]?.tekst?.lowercased() ?? "teller")) }
        tabell = Publisert(
            fil: csvfil, id: id, indikator: indikator, maal: grunnlag, periode: periode, slag: slag,
            gjelderPersoner: nir["vern"]?.tekst ?? "personer" == "personer", regler: Visningsregler(nir),
            dimensjoner: egne)
        (tabell.delAv, tabell.dag) = (nir["delAv"]?.tekst, nir["dag"]?.tekst)
        if slag == .andel { tabell.andelsdesimaler = nir["desimaler"]?.heltall ?? 1 }
        self.innhold = innhold.compactMap { kode in
            Jsontabell.del(kode, indikator, slag).map { (etiketter[kode] ?? kode, kode, $0) }
        }
    }

    /// Which of the numbers a code of `ContentsCode` is; nil when it is another measure's.
    func del(_ kode: String) -> Del? { innhold.first { $0.kode == kode }?.del }

    private static func del(_ kode: String, _ indikator: String, _ slag: Publisert.Slag) -> Del? {
        if kode == indikator { return .verdi }
        guard slag == .andel else { return nil }
        return kode == indikator + "-teller" ? .teller : kode == indikator + "-nevner" ? .nevner : nil
    }

    /// Fills a cell. Returns what is wrong with it.
    mutating func sett(_ celle: Int, _ del: Del, _ verdi: String?, _ tegn: String) -> String? {
        let merke = Visning(tegn: tegn)
        guard (verdi == nil) == (merke != nil) else {
            return "value og status sier ikke det samme. Skriv filen på nytt."
        }
        if tabell.slag == .andel, del == .verdi {
            if let verdi {
                andeler[celle] = skalert(verdi, desimaler: tabell.andelsdesimaler) ?? Int.min
            } else {
                andelstegn[celle] = tegn
            }
            return nil
        }
        let plass = del == .teller ? celle + tabell.steg[tabell.dimensjoner.count - 1] : celle
        guard let verdi else {
            tabell.visninger[plass] = merke ?? .skjult
            return nil
        }
        guard let tall = tabell.verdi(verdi) else { return "antallet er ikke et helt tall. Skriv filen på nytt." }
        tabell.visninger[plass] = .tall(tall)
        return nil
    }

    /// The numbers that a heading names: what is counted, or a part of it.
    func deler(etikett: String) -> [Del] {
        innhold.filter { $0.etikett == etikett || $0.kode == etikett }.map(\.del)
    }
}

extension Publisert {
    /// A number as the cells have it: whole, or in the parts of a measurement. Nil when it is not such a number.
    func verdi(_ tekst: String) -> Int? {
        if case .maaling(let desimaler) = slag { return skalert(tekst, desimaler: desimaler) }
        guard let tall = Int(tekst), tall >= 0 else { return nil }
        return tall
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
                foelsom: Set((nir["nullerVises"]?["foelsom"]?.tekster ?? []).map(Jsonfil.kolonne)))
        default: nuller = .aldri
        }
        if let grense = nir["grense"], let minst = grense["minst"]?.heltall {
            self.grense = Grense(
                dimensjoner: Set((grense["dims"]?.tekster ?? []).map(Jsonfil.kolonne)),
                nivaaer: Set(grense["nivaaer"]?.tekster ?? []), minst: minst)
        }
    }
}
