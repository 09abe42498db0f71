import Register

extension Kommuneregister {
    /// The municipalities carried in the program. Kilde: Statistisk sentralbyrå (Klass 131, 104, 103).
    public static func gjeldende() throws(Oppsettfeil) -> Kommuneregister {
        let kommuner = try linjer(PackageResources.kommuner_csv, "kommuner.csv", felt: 2)
        let endringer = try linjer(PackageResources.kommuneendringer_csv, "kommuneendringer.csv", felt: 4)
        let fylker = try linjer(PackageResources.fylker_csv, "fylker.csv", felt: 2)
        let bydeler = try linjer(PackageResources.bydeler_csv, "bydeler.csv", felt: 4)
        return Kommuneregister(
            kommuner: kommuner.compactMap { f in UInt16(f[0]).map { (nummer: $0, navn: f[1]) } },
            overganger: endringer.compactMap { f in
                guard let gammel = UInt16(f[0]), let ny = UInt16(f[2]) else { return nil }
                return (gammel: gammel, ny: ny, erDeling: f[3] == "deling")
            },
            fylker: fylker.compactMap { f in UInt8(f[0]).map { .init(nummer: $0, navn: f[1]) } },
            bydeler: bydeler.compactMap { f in
                guard let nummer = UInt32(f[0]), let kommune = UInt16(f[2]) else { return nil }
                return .init(
                    nummer: nummer, navn: f[1], kommune: Kommunenummer(kommune), erUoppgitt: f[3] == "uoppgitt")
            })
    }

    /// Data lines of a `;` separated table: comments and the header left out.
    private static func linjer(_ bytes: [UInt8], _ fil: String, felt antall: Int) throws(Oppsettfeil) -> [[String]] {
        var ut: [[String]] = []
        for (i, linje) in tekst(bytes).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if linje.isEmpty || linje.hasPrefix("#") { continue }
            let felt = linje.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            guard felt.count == antall else {
                throw Oppsettfeil(fil: fil, linje: i + 1, "fant \(felt.count) felt, ventet \(antall)")
            }
            ut.append(felt)
        }
        return Array(ut.dropFirst())
    }
}
