import Kalender
import Register

/// Deadline of norsk or samfunnskunnskap (lovregler 7).
///
/// Months from the anchor, then one virkedag for each virkedag of leave decided on that scheme, from the first day;
/// absence never adds.
///
/// > Opplæringen i norsk skal gis innen 18 måneder for deltakere med utdanning på minst videregående nivå, og innen tre
/// > år for andre … Godkjent permisjon kommer i tillegg.
/// >
/// > — integreringsloven §§ 32, 33 og 37 d, gjengitt i korthet
public struct Norskfrist: Sendable, Equatable {
    public enum Status: UInt8, Sendable, BitwiseCopyable {
        case beregnet = 1
        case manglerUtdanning
        case manglerStartdato
        /// Duty only: until the goal or the hours are reached (§ 32 second ledd).
        case utenFrist
        case ikkeAktuell

        public var kode: String {
            switch self {
            case .beregnet: "BEREGNET"
            case .manglerUtdanning: "MANGLER_UTDANNING"
            case .manglerStartdato: "MANGLER_STARTDATO"
            case .utenFrist: "UTEN_FRIST"
            case .ikkeAktuell: "IKKE_AKTUELL"
            }
        }
    }

    public let status: Status
    /// First day of the period, when one is known.
    public let anker: Dato?
    /// Last day before leave, inclusive, and with leave.
    public let grunnfrist: Dato?
    public let tillegg: Int
    public let frist: Dato?

    static func uten(_ status: Status) -> Norskfrist {
        Norskfrist(status: status, anker: nil, grunnfrist: nil, tillegg: 0, frist: nil)
    }

    static func norsk(_ mappe: Personmappe, rett: Norskrett?, _ regelverk: Regelverk) -> Norskfrist {
        let gruppe: Norskgruppe
        switch rett {
        case nil: return uten(.ikkeAktuell)
        case .plikt?: return uten(.utenFrist)
        case .kollektiv?: gruppe = .kollektiv
        case .rettOgPlikt?:
            switch mappe.utdanningVgo {
            case .ja: gruppe = .rettOgPliktMedVgo
            case .nei: gruppe = .rettOgPliktUtenVgo
            case .ikkeReg: return uten(.manglerUtdanning)
            }
        }
        let foerste = mappe.foersteStart(\.erNorsk)
        let brukVedtak = gruppe == .kollektiv || regelverk.parametere.norskAnkerGammel == .foersteVedtak
        guard let anker = mappe.anker(foerste, rett: .rettOgPlikt, brukVedtak: brukVedtak, regelverk) else {
            return uten(.manglerStartdato)
        }
        guard let serie = regelverk.norsk[gruppe], let maaneder = serie.verdi(paa: anker)
        else { return uten(.ikkeAktuell) }
        return beregn(mappe, .norsk, anker: anker, maaneder: maaneder, regelverk)
    }

    static func samfunnskunnskap(_ mappe: Personmappe, rett: Norskrett?, _ regelverk: Regelverk) -> Norskfrist {
        guard let rett, rett != .kollektiv else { return uten(.ikkeAktuell) }
        let foerste = mappe.foersteStart { $0.type == .samf }
        guard let anker = mappe.anker(foerste, rett: rett, brukVedtak: false, regelverk) else {
            return uten(.manglerStartdato)
        }
        return beregn(mappe, .samf, anker: anker, maaneder: regelverk.parametere.samfunnFristMaaneder, regelverk)
    }

    private static func beregn(
        _ mappe: Personmappe, _ ordning: Ordning, anker: Dato, maaneder: Int, _ regelverk: Regelverk
    ) -> Norskfrist {
        let grunnfrist = regelverk.sisteDag(anker, maaneder: maaneder)
        let ogsaaIntro = !regelverk.parametere.permisjonFoelgerOrdning
        var permisjoner: [Periode] = []
        for p in mappe.permisjoner where p.teller && (p.ordning == ordning || ogsaaIntro && p.ordning == .intro) {
            if p.type.virkning == .forlenger, let periode = Periode(fom: p.fra, tom: p.til) {
                permisjoner.append(periode)
            }
        }
        permisjoner.sort { $0.fom < $1.fom }

        // Leave in the added time adds too; the sum can only grow, and the days are bounded.
        var frist = grunnfrist
        while let vindu = Periode(fom: anker, tom: frist) {
            let dager = regelverk.virkedager.antall(iUnionAv: permisjoner, innenfor: vindu)
            let ny = regelverk.virkedager.dato(dager, etter: grunnfrist)
            if ny == frist {
                return Norskfrist(
                    status: .beregnet, anker: anker, grunnfrist: grunnfrist, tillegg: dager,
                    frist: regelverk.rullet(frist))
            }
            frist = ny
        }
        return uten(.ikkeAktuell)
    }
}

extension Personmappe {
    /// The first permit that gives this right; the first of all when none is known to.
    func tillatelse(som gir: Norskrett) -> Oppholdstillatelse? {
        var foerste: Oppholdstillatelse?
        for t in tillatelser where t.norskrett == gir {
            if let naa = foerste, naa.vedtaksdato <= t.vedtaksdato { continue }
            foerste = t
        }
        return foerste ?? foersteTillatelse
    }

    /// Education that decides 18 months or three years; the last registered, not registered when none is.
    public var utdanningVgo: UtdanningVgo { kompetanse.last(where: \.teller)?.utdanningVgo ?? .ikkeReg }

    func foersteStart(_ gjelder: (Vedtak) -> Bool) -> Dato? {
        var foerste: Dato?
        for v in vedtak where v.erFattet && gjelder(v) {
            guard let start = v.startdato else { continue }
            foerste = min(foerste ?? start, start)
        }
        return foerste
    }

    /// The new model runs from the start in the first decision; permits from before 1 August 2023 run from the day right
    /// and duty arose (INTL-74; integreringsforskriften § 74; OP-20).
    fileprivate func anker(
        _ foersteVedtak: Dato?, rett: Norskrett, brukVedtak: Bool, _ regelverk: Regelverk
    ) -> Dato? {
        // Whether the old or the new model applies is told by the permit.
        guard brukVedtak || levert.har(.oppholdstillatelse) else { return nil }
        guard !brukVedtak, let tillatelse = tillatelse(som: rett) else { return foersteVedtak }
        let ny = regelverk.skjaeringsdatoer.nyNorskmodell
        let ankom = tillatelse.ankomst ?? ankomst
        let erNy =
            regelverk.motSkjaering(tillatelse.vedtaksdato) >= ny
            || tillatelse.soektFraUtlandet == true && ankom.map { regelverk.motSkjaering($0) >= ny } ?? false
        return erNy ? foersteVedtak : inntreden(tillatelse)
    }

    /// The day right and duty arose (INTL-26).
    private func inntreden(_ tillatelse: Oppholdstillatelse) -> Dato? {
        switch tillatelse.grunnlag {
        case .utl0838L5a, .utl0838L5b:
            return tillatelser.minst { $0.erInnvilget && $0.erFornyelse == true ? $0.vedtaksdato : nil }
        case .utl0834, .utl0834L2:
            return foersteAvtaltBosetting
        default:
            guard let ankom = tillatelse.ankomst ?? ankomst, ankom > tillatelse.vedtaksdato else {
                return tillatelse.vedtaksdato
            }
            return ankom
        }
    }
}
