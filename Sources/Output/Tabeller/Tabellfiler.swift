public import Vern

extension Utlevering {
    /// Delivers a table as `tabell-<id>` twice: the long form, and JSON-stat with the same cells.
    /// - Parameters:
    ///   - mappe: folder below the class, such as `nasjonalt`.
    ///   - merknader: notes of the table, beyond those on signs and protection.
    public func skriv(
        _ tabell: BeskyttetTabell, mappe: String, merknader: [String] = []
    ) throws(OutputFeil) {
        let navn = "tabell-\(tabell.hode.id)"
        let linjer = (0..<tabell.celler.antall).count { tabell.linje($0) != nil }
        let csv = try aapne(Leveranse(klasse: .aapen, mappe: mappe, beskrivelse: navn, type: .csv))
        try csv.skriv(TabellCsv.bytes(tabell))
        try lever(csv, rader: linjer)
        let json = try aapne(Leveranse(klasse: .aapen, mappe: mappe, beskrivelse: navn, type: .annen("json")))
        try json.skriv(JsonStat.bytes(tabell, beregnet: dato, merknader: merknader))
        try lever(json, rader: linjer)
    }

    /// Delivers the page about the protection that goes along with open tables; it holds no counts.
    public func skrivOmVernet(_ attest: Attest, mappe: String) throws(OutputFeil) {
        let side = try aapne(
            Leveranse(klasse: .aapen, mappe: mappe, beskrivelse: "om-vernet", type: .annen("html")))
        try side.skriv(attest.attestForUtlevering())
        try lever(side, rader: 0)
    }
}
