public import Kalender
import Tabeller
public import Tekster
import Vern

/// A publication table as JSON-stat 2.0 (indikatorer 7.3), one file in each written form with the same numbers: the cells
/// of the long form, with what a reader must know about the protection in `extension.nir`.
public enum JsonStat {
    /// The whole file.
    /// - Parameter beregnet: beregningsdato, which becomes `updated`.
    public static func bytes(_ sett: Tabellsett, beregnet: Dato, form: Maalform = .nb) -> Bytebuffer {
        let dimensjoner = Dimensjoner(sett, form)
        var json = Jsonskriver()
        json.objekt { json in
            json.tekst("version", "2.0")
            json.tekst("class", "dataset")
            json.tekst("label", sett.overskrift(form))
            json.tekst("source", Tabellsett.kilde.i(form))
            json.tekst("updated", "\(beregnet)T00:00:00Z")
            json.liste("note", Tegn.merknader(sett).map { $0.i(form) })
            json.liste("id", dimensjoner.navn)
            json.liste("size") { json in for antall in dimensjoner.stoerrelser { json.tall(antall) } }
            json.objekt("role") { json in
                if dimensjoner.harGeografi { json.liste("geo", [Dimensjoner.region]) }
                json.liste("time", [Dimensjoner.tid])
                json.liste("metric", [Dimensjoner.innhold])
            }
            json.objekt("dimension") { dimensjoner.skriv(til: &$0) }
            skrivVerdier(sett, til: &json)
            json.objekt("extension") { json in
                json.objekt("px") { skrivPx(dimensjoner, til: &$0) }
                json.objekt("nir") { skrivNir(sett, form, til: &$0) }
            }
        }
        return json.ferdig()
    }

    /// Row-major in the order of `id`. A sign stands in `status`, null in its place.
    private static func skrivVerdier(_ sett: Tabellsett, til json: inout Jsonskriver) {
        var tegn: [(plass: Int, tegn: String)] = []
        var bytes = Jsonskriver()
        var plass = 0
        bytes.liste { json in
            sett.gjennom { innhold, linje, verdi in
                if let verdi {
                    json.brok(verdi, desimaler: innhold.desimaler)
                } else {
                    json.null()
                    tegn.append((plass, linje.tegn))
                }
                plass += 1
            }
        }
        json.raa("value", bytes.ferdig())
        json.objekt("status") { json in for (plass, tegn) in tegn { json.tekst(String(plass), tegn) } }
    }

    /// What PxWeb says about a table.
    private static func skrivPx(_ dimensjoner: Dimensjoner, til json: inout Jsonskriver) {
        let (sett, form) = (dimensjoner.sett, dimensjoner.form)
        json.tekst("tableid", sett.id)
        json.tall("decimals", dimensjoner.innhold.map(\.desimaler).max())
        json.sant("official-statistics", false)
        json.sant("aggregallowed", false)
        json.tekst("language", Pxspraak(form).kode)
        json.tekst("contents", sett.hva.i(form))
        json.liste("heading", [Dimensjoner.innhold, Dimensjoner.tid])
        json.liste("stub", dimensjoner.variabler)
        json.tekst("matrix", String(sett.id.prefix(20)))
        json.tekst("subject-code", Tabellsett.emnekode)
        json.tekst("subject-area", Tabellsett.emne.i(form))
    }

    private static func skrivNir(_ sett: Tabellsett, _ form: Maalform, til json: inout Jsonskriver) {
        json.tekst("tabell", sett.id)
        json.tekst("maalform", form.rawValue)
        json.liste("foreloepige", sett.perioder.filter(sett.foreloepige.contains))
        if let revisjon = sett.revisjon { json.tekst("revisjon", revisjon.i(form)) }
        json.liste("tabeller") { json in
            for (m, maal) in sett.maal.enumerated() {
                for (p, periode) in sett.perioder.enumerated() {
                    json.objekt { json in
                        json.tekst("indikator", maal.id)
                        json.tekst("periode", periode)
                        skrivRegler(sett.tabell(m, p), til: &json)
                    }
                }
            }
        }
    }

    /// How one measure in one period is protected. Measures with the same `grunnlag` rest on the same persons; those of
    /// another are all among the persons of the one it is `delAv`.
    private static func skrivRegler(_ tabell: BeskyttetTabell, til json: inout Jsonskriver) {
        let regler = tabell.regler
        json.tekst("grunnlag", tabell.hode.maal)
        if let delAv = tabell.hode.delAv { json.tekst("delAv", delAv) }
        if let dag = tabell.hode.dag { json.tekst("dag", dag) }
        switch tabell.hode.slag {
        case .antall: json.tekst("slag", "antall")
        case .andel(let inndeling):
            json.tekst("slag", "andel")
            json.tekst("andel", inndeling)
            json.tall("desimaler", tabell.desimaler)
        case .maaling(let desimaler):
            json.tekst("slag", "maaling")
            json.tall("desimaler", desimaler)
        }
        switch regler.art {
        case .offentlige: json.tekst("vern", "offentlige")
        case .avledet: json.tekst("vern", "avledet")
        case .maalinger(let minst):
            json.tekst("vern", "maalinger")
            json.tall("minst", minst)
        case .personer:
            json.tekst("vern", "personer")
            skrivPersonregler(tabell, til: &json)
        }
    }

    private static func skrivPersonregler(_ tabell: BeskyttetTabell, til json: inout Jsonskriver) {
        let regler = tabell.regler
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
                json.liste("foelsom", regler.foelsomme)
            }
        }
        json.objekt("grense") { json in
            json.liste("dims", regler.storKommuneInndelinger)
            json.liste("nivaaer", regler.storKommuneNivaaer)
            json.tall("minst", regler.storKommune)
        }
        let overlapp = tabell.kolonner.filter(\.overlapper).map(\.navn)
        if !overlapp.isEmpty { json.liste("overlapp", overlapp) }
    }
}
