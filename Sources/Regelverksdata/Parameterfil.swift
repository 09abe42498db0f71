import Kalender
import Regelmotor

extension Parametere {
    /// Reads the open points from a YAML file; what is not named keeps its default.
    ///
    /// Throws with file, line and nearest name when a name or a value is unknown.
    public static func les(_ yaml: String, fil: String) throws(Oppsettfeil) -> Parametere {
        var p = Parametere()
        for (navn, node) in try Yamlnode.les(yaml, fil: fil).oppslag() {
            switch navn {
            case "fristRegel": p.fristregel = try node.valg(Fristregel.self)
            case "rullTilVirkedag": p.rullTilVirkedag = try node.jaNei()
            case "ovreAlderInkl": p.oevreAlderInkl = try node.tekst() == "lov" ? nil : node.heltall(18...100)
            case "arbeid30GjelderFraVedtaksdato": p.arbeid30GjelderFraVedtaksdato = try node.dato()
            case "summerStillinger": p.summerStillinger = try node.jaNei()
            case "reaktivertFristFra": p.reaktivertFristFra = try node.valg(ReaktivertFra.self)
            case "reaktivertKreverVedtakInnenToAar": p.reaktivertKreverVedtakInnenToAar = try node.jaNei()
            case "forsteVedtakSortering": p.vedtakssortering = try node.valg(Vedtakssortering.self)
            case "gammelUnder25Felles36": p.gammelUnder25Felles36 = try node.jaNei()
            case "skjaeringsdatoInkl": p.skjaeringsdatoInkl = try node.jaNei()
            case "under25Dato": p.under25Dato = try node.valg(Under25Dato.self)
            case "fravaerVindu": p.fravaersvindu = try node.valg(Fravaersvindu.self)
            case "overlappTellesEnGang": p.overlappTellesEnGang = try node.jaNei()
            case "tilleggEnhet": p.tilleggsenhet = try node.valg(Tilleggsenhet.self)
            case "iterer": p.iterer = try node.jaNei()
            case "fellesSumFra": p.fellesSumFra = try node.tekst() == "alle" ? nil : node.dato()
            case "delvisDag": p.delvisDag = try node.valg(DelvisDag.self)
            case "fridagerITerskel": p.fridagerITerskel = try node.jaNei()
            case "stansForlenger": p.stansForlenger = try node.jaNei()
            case "norskAnkerGammel": p.norskAnkerGammel = try node.valg(NorskAnker.self)
            case "samfunnFristMnd": p.samfunnFristMaaneder = try node.heltall(1...60)
            case "utvidetNorskEtter20260701": p.utvidetNorskEtterOpphevelse = try node.valg(UtvidetNorsk.self)
            case "kollektivFor2026UtenVedtak": p.kollektivFor2026UtenVedtak = try node.valg(Kollektivrett.self)
            case "h43Fra": p.h43Fra = try node.dato()
            case "h43GjelderVedtakEtter2026": p.h43GjelderVedtakEtter2026 = try node.jaNei()
            case "avvikInkluderAvsluttede": p.avvikInkluderAvsluttede = try node.jaNei()
            case "permisjonFolgerOrdning": p.permisjonFoelgerOrdning = try node.jaNei()
            case "mindreEnnStreng": p.mindreEnnStreng = try node.jaNei()
            default: throw node.feil("ukjent parameter «\(navn)».\(mente(navn, blant: p.valg.map(\.navn)))")
            }
        }
        return p
    }

    /// Every open point with its name and value, as the run report prints them.
    public var valg: [(punkt: String, navn: String, verdi: String)] {
        func ja(_ verdi: Bool) -> String { verdi ? "ja" : "nei" }
        return [
            ("OP-01", "fristRegel", fristregel.rawValue), ("OP-02", "rullTilVirkedag", ja(rullTilVirkedag)),
            ("OP-03", "ovreAlderInkl", oevreAlderInkl.map(String.init) ?? "lov"),
            ("OP-04", "arbeid30GjelderFraVedtaksdato", arbeid30GjelderFraVedtaksdato.description),
            ("OP-05", "summerStillinger", ja(summerStillinger)),
            ("OP-06", "reaktivertFristFra", reaktivertFristFra.rawValue),
            ("OP-07", "reaktivertKreverVedtakInnenToAar", ja(reaktivertKreverVedtakInnenToAar)),
            ("OP-08", "forsteVedtakSortering", vedtakssortering.rawValue),
            ("OP-09", "gammelUnder25Felles36", ja(gammelUnder25Felles36)),
            ("OP-10", "skjaeringsdatoInkl", ja(skjaeringsdatoInkl)), ("OP-11", "under25Dato", under25Dato.rawValue),
            ("OP-12", "fravaerVindu", fravaersvindu.rawValue),
            ("OP-13", "overlappTellesEnGang", ja(overlappTellesEnGang)),
            ("OP-14", "tilleggEnhet", tilleggsenhet.rawValue), ("OP-15", "iterer", ja(iterer)),
            ("OP-16", "fellesSumFra", fellesSumFra?.description ?? "alle"),
            ("OP-17", "delvisDag", delvisDag.rawValue), ("OP-18", "fridagerITerskel", ja(fridagerITerskel)),
            ("OP-19", "stansForlenger", ja(stansForlenger)), ("OP-20", "norskAnkerGammel", norskAnkerGammel.rawValue),
            ("OP-21", "samfunnFristMnd", String(samfunnFristMaaneder)),
            ("OP-22", "utvidetNorskEtter20260701", utvidetNorskEtterOpphevelse.rawValue),
            ("OP-23", "kollektivFor2026UtenVedtak", kollektivFor2026UtenVedtak.rawValue),
            ("OP-24", "h43Fra", h43Fra.description),
            ("OP-24", "h43GjelderVedtakEtter2026", ja(h43GjelderVedtakEtter2026)),
            ("OP-25", "avvikInkluderAvsluttede", ja(avvikInkluderAvsluttede)),
            ("OP-26", "permisjonFolgerOrdning", ja(permisjonFoelgerOrdning)),
            ("OP-27", "mindreEnnStreng", ja(mindreEnnStreng)),
        ]
    }
}
