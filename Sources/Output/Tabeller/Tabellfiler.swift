import Tekster

extension Utlevering {
    /// Delivers a publication table as `tabell-<id>`: the long form, JSON-stat in both written forms, and PX, all with the
    /// same cells.
    /// - Parameters:
    ///   - mappe: folder below the class, such as `nasjonalt`.
    ///   - medPx: also as PX.
    /// - Returns: number of files.
    @discardableResult
    public func skriv(_ sett: Tabellsett, mappe: String, medPx: Bool = true) throws(OutputFeil) -> Int {
        try skriv(TabellCsv.bytes(sett), sett, mappe, .csv)
        for form in Maalform.allCases {
            try skriv(JsonStat.bytes(sett, beregnet: dato, form: form), sett, mappe, .annen("json"), form)
        }
        guard medPx else { return 3 }
        try skriv(Px.bytes(sett, beregnet: dato), sett, mappe, .annen("px"))
        return 4
    }

    private func skriv(
        _ bytes: consuming Bytebuffer, _ sett: Tabellsett, _ mappe: String, _ type: Filtype, _ form: Maalform = .nb
    ) throws(OutputFeil) {
        let navn = "tabell-\(sett.id)\(form == .nb ? "" : "-\(form.rawValue)")"
        let fil = try aapne(Leveranse(klasse: .aapen, mappe: mappe, beskrivelse: navn, type: type))
        try fil.skriv(bytes)
        try lever(fil, rader: sett.antallLinjer)
    }

    /// Delivers the page about the protection that goes along with open tables; it holds no counts.
    public func skrivOmVernet(_ attest: Attest, mappe: String, utgave: String? = nil) throws(OutputFeil) {
        let side = try aapne(
            Leveranse(
                klasse: .aapen, mappe: mappe, beskrivelse: "om-vernet\(utgave.map { "-\($0)" } ?? "")",
                type: .annen("html")))
        try side.skriv(attest.attestForUtlevering())
        try lever(side, rader: 0)
    }
}
