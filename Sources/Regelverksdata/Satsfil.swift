import Kalender
public import Tilskudd

extension Satstabell {
    /// Reads rate files: one line a value, with its source and how well it is known. Throws with file, line and column.
    ///
    /// - Parameter filer: name and text of each file.
    public static func les(_ filer: [(navn: String, yaml: String)]) throws(Oppsettfeil) -> Satstabell {
        var satser: [Sats] = []
        for fil in filer {
            for linje in try Yamlnode.les(fil.yaml, fil: fil.navn).liste() { satser.append(try sats(linje)) }
        }
        do throws(Overlapp) {
            return try Satstabell(satser)
        } catch {
            throw Oppsettfeil(
                fil: error.andre.sted,
                "\(error.andre.kode.tekst) har to satser på \(max(error.foerste.fra, error.andre.fra).norsk), "
                    + "den andre i \(error.foerste.sted). Slett den ene, eller rett datoene.")
        }
    }

    private static func sats(_ linje: Yamlnode) throws(Oppsettfeil) -> Sats {
        let felt = try linje.felt(
            ["kode", "aar", "fra", "til", "kroner", "evidens", "kilde", "endret"],
            krav: ["kode", "kroner", "evidens", "kilde"])
        guard let kodefelt = felt["kode"], let kroner = felt["kroner"], let evidens = felt["evidens"],
            let kilde = felt["kilde"]
        else { throw linje.feil("linjen er ikke en sats") }
        guard let kode = Satskode(try kodefelt.tekst()) else {
            throw kodefelt.feil(
                "ukjent tilskuddskode «\(try kodefelt.tekst())».\(mente(try kodefelt.tekst(), blant: Satskode.alle))")
        }
        let (fra, til) = try tid(linje, felt)
        if kode.gjelderHeleAaret, fra != 1.januar(fra.aar) || til != 31.desember(fra.aar) {
            throw linje.feil("\(kode.tekst) har én sats for hele tilskuddsåret; oppgi «aar»")
        }
        guard !(try kilde.tekst()).isEmpty else { throw kilde.feil("satsen må ha en kilde") }
        return Sats(
            kode, fra: fra, til: til, beloep: .kroner(try kroner.heltall(1...10_000_000)),
            evidens: try evidens.valg(Evidens.self), kilde: try kilde.tekst(),
            endret: try felt["endret"]?.tekst() ?? "", sted: "\(linje.fil):\(linje.node.mark?.line ?? 0)")
    }

    /// A whole year, or the days from and to, both inclusive.
    private static func tid(
        _ linje: Yamlnode, _ felt: [String: Yamlnode]
    ) throws(Oppsettfeil) -> (fra: Dato, til: Dato) {
        if let aar = felt["aar"] {
            if let til = felt["fra"] ?? felt["til"] { throw til.feil("oppgi enten aar, eller fra og til") }
            let aar = try aar.heltall(2000...2100)
            return (1.januar(aar), 31.desember(aar))
        }
        guard let fra = felt["fra"], let til = felt["til"] else {
            throw linje.feil("«aar», eller «fra» og «til», mangler.")
        }
        let (foerste, siste) = (try fra.dato(), try til.dato())
        guard foerste <= siste else { throw til.feil("slutter før den begynner") }
        guard foerste.aar == siste.aar else { throw til.feil("en sats gjelder ett tilskuddsår; del den i to linjer") }
        return (foerste, siste)
    }
}
