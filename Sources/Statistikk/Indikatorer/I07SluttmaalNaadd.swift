import Register
import Tekster

extension Indikator {
    static let sluttmaalNaadd = Indikator(
        "I-07", Tekst("Andel som oppnådde sluttmålet", nn: "Del som nådde sluttmålet"),
        Tekst(
            "Andel av dem som avsluttet i året med et sluttmål, der avslutningsårsaken svarer til målet. De uten registrert "
                + "årsak har ikke nådd det.",
            nn: "Del av dei som avslutta i året med eit sluttmål, der avslutningsårsaka svarer til målet. Dei utan "
                + "registrert årsak har ikkje nådd det."),
        .prosent(desimaler: 1), .aarlig, kilde: "integreringsloven §§ 13, 14 og 18 a",
        .andel(teller: .naaddeSluttmaalet, nevner: .avsluttedeMedSluttmaal))
}

extension Utvalg {
    static let avsluttedeMedSluttmaal = Utvalg(
        "avsluttede-med-sluttmaal",
        Tekst(
            "Personer som avsluttet introduksjonsprogrammet i perioden og hadde et sluttmål da.",
            nn: "Personar som avslutta introduksjonsprogrammet i perioden og hadde eit sluttmål då."), .slutt,
        delAv: avsluttede, krever: [.sluttmaal]
    ) { tilfelle, periode in
        guard let slutt = tilfelle.avsluttet(i: periode) else { return false }
        return tilfelle.sluttmaal(paa: slutt.dato) != nil
    }

    static let naaddeSluttmaalet = Utvalg(
        "naadde-sluttmaalet",
        Tekst(
            "Personer som avsluttet i perioden med en årsak som svarer til sluttmålet.",
            nn: "Personar som avslutta i perioden med ei årsak som svarer til sluttmålet."), .slutt, delAv: avsluttede,
        krever: [.sluttmaal]
    ) { tilfelle, periode in
        guard let slutt = tilfelle.avsluttet(i: periode) else { return false }
        guard let maal = tilfelle.sluttmaalsutfall(paa: slutt.dato).verdi else { return false }
        return slutt.naadde(maal)
    }
}

extension Avslutning {
    /// The ending answers to the goal (indikatorer I-07). To have completed is not the same as to have begun: those who
    /// were to complete upper secondary school must have ended as planned, with school or what it opens (F-06). No cause
    /// tells of a trade certificate, so that goal is reached when the municipality says so.
    fileprivate func naadde(_ maal: SluttmaalRad) -> Bool {
        guard aarsak != .ikkeRegistrert else { return false }
        switch maal.sluttmaal {
        case .n1, .g1: return aarsak == .hoeyere
        case .n2, .n4, .g2, .g4: return aarsak.gruppe == .arbeid
        case .n3: return aarsak == .rekvalifisering
        case .n5, .g3, .g8: return maal.maaloppnaadd == true || type == .gjennomfoert && aarsak.forutsetterVgo
        case .n6, .g5: return aarsak == .vgo
        case .n7: return maal.maaloppnaadd == true
        case .g6, .g7: return aarsak == .grunnskole || aarsak == .vgo
        }
    }
}

extension Avslutningsaarsak {
    fileprivate var forutsetterVgo: Bool { self == .vgo || self == .hoeyere || self == .fagskole }
}
