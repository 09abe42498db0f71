import Kalender
public import Tilskudd

extension Tilskuddsregler {
    /// Reads the open points of the grants; what is not named keeps its default. Throws with file, line and nearest name.
    public static func les(
        _ yaml: String, fil: String
    ) throws(Oppsettfeil) -> (regler: Tilskuddsregler, land: Landgrupper) {
        var r = Tilskuddsregler()
        var land = Landgrupper.standard
        for (navn, node) in try Yamlnode.les(yaml, fil: fil).oppslag() {
            switch navn {
            case "etterbetalingAar": r.etterbetalingAar = try node.heltall(1...10)
            case "beholderMaaneder": r.beholderMaaneder = try node.heltall(0...12)
            case "avledEnslig": r.avledEnslig = try node.jaNei()
            case "norskDeling": r.norskdeling = try node.valg(Norskdeling.self)
            case "norskAlder": r.norskalder = try node.valg(Aldersmaaling.self)
            case "norskLand": r.landfelt = try node.valg(Landfelt.self)
            case "norskVedtakFra": r.norskvedtakFra = try node.dato()
            case "grunnTelledag": r.telledag = try node.heltall(1...31)
            case "grunnFelles": r.grunnFelles = try node.jaNei()
            case "maksOppholdMaaneder": r.maksOppholdMaaneder = try node.heltall(0...60)
            case "avrunding": r.avrunding = try node.valg(Avrundingsmaate.self)
            case "lavsats":
                var koder: [String] = []
                for ett in try node.liste() { koder.append(try ett.tekst()) }
                guard let valgt = Landgrupper(lav: koder) else {
                    throw node.feil("ventet landkoder med tre store bokstaver, som NOR")
                }
                land = valgt
            default: throw node.feil("ukjent valg «\(navn)».\(mente(navn, blant: r.valg.map(\.navn) + ["lavsats"]))")
            }
        }
        return (r, land)
    }

    /// Every open point with its value, as the run report prints them.
    public var valg: [(navn: String, verdi: String)] {
        func ja(_ verdi: Bool) -> String { verdi ? "ja" : "nei" }
        return [
            ("etterbetalingAar", String(etterbetalingAar)), ("beholderMaaneder", String(beholderMaaneder)),
            ("avledEnslig", ja(avledEnslig)), ("norskDeling", norskdeling.rawValue),
            ("norskAlder", norskalder.rawValue), ("norskLand", landfelt.rawValue),
            ("norskVedtakFra", norskvedtakFra.description), ("grunnTelledag", String(telledag)),
            ("grunnFelles", ja(grunnFelles)), ("maksOppholdMaaneder", String(maksOppholdMaaneder)),
            ("avrunding", avrunding.rawValue),
        ]
    }
}
