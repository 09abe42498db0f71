import Kalender
import Register

/// The day by which the introduction programme must be completed (SM-FRIST).
///
/// > Introduksjonsprogrammet kan vare inntil … Fravær … kommer i tillegg til introduksjonsprogrammets varighet …
/// >
/// > — integreringsloven §§ 13 og 14, integreringsforskriften §§ 10 og 19, gjengitt i korthet
public struct Gjennomfoeringsfrist: Sendable, Equatable {
    /// Months of the goal, and of the granted extension that was used.
    public let maaneder: Int
    public let utvidelse: Int
    /// Last day of the length itself, inclusive.
    public let grunnfrist: Dato
    /// Virkedager added because of absence and leave.
    public let tillegg: Int
    /// Last day of the programme, inclusive.
    public let frist: Dato

    /// Collective protection had lengths of its own before 2026, which come out as those of the old goals (SM-OLD-34).
    ///
    /// A goal that is not valid for the start date still gives the deadline of its own months; the finding AVVIK-2,
    /// 2b or 3 flags it.
    static func beregn(
        _ mappe: Personmappe, start: Vedtak, maal: SluttmaalRad, _ regelverk: Regelverk, _ spor: inout some Spor
    ) -> Utfall<Gjennomfoeringsfrist> {
        guard let regel = regelverk.regel(for: maal.sluttmaal) else { return .uavklart(.sluttmaal) }
        guard let oppstart = start.startdato else { return .uavklart(.startdato) }
        let maaneder = maaneder(regel, mappe, start: start, maal: maal, regelverk.parametere)
        let utvidelse = min(mappe.innvilgetUtvidelse, regel.utvidelse)
        let grunnfrist = regelverk.sisteDag(oppstart, maaneder: maaneder + utvidelse)
        spor.sa(
            .lengde, regel.regel, regel.hjemmel,
            "\(maaneder + utvidelse) måneder\(utvidelse > 0 ? ", av dem \(utvidelse) utvidelse" : ""), siste dag \(grunnfrist.norsk)"
        )
        if utvidelse > 0 { mappe.sporUtvidelse(&spor) }
        let (uendret, dager) = Programtillegg.beregn(mappe, start: oppstart, frist0: grunnfrist, regelverk, &spor)
        let frist = regelverk.rullet(uendret)
        spor.sa(
            .frist, .smFrist,
            "\(frist.norsk)\(dager > 0 ? "  =  \(grunnfrist.norsk) + \(dager) \(regelverk.parametere.tilleggsenhet.navn)" : "")"
        )
        return .avgjort(
            Gjennomfoeringsfrist(
                maaneder: maaneder, utvidelse: utvidelse, grunnfrist: grunnfrist, tillegg: dager,
                frist: frist))
    }

    /// Old rules had one length for everyone under 25 without upper secondary education; by goal is the default (OP-09).
    private static func maaneder(
        _ regel: Sluttmaalsregel, _ mappe: Personmappe, start: Vedtak, maal: SluttmaalRad, _ parametere: Parametere
    ) -> Int {
        guard parametere.gammelUnder25Felles36, regel.tilNir != nil, !regel.kreverVgo else { return regel.maaneder }
        let dag =
            switch parametere.under25Dato {
            case .start: start.startdato ?? start.vedtaksdato
            case .vedtak: start.vedtaksdato
            case .sluttmaalReg: maal.felles.registrert ?? maal.gjelderFra
            }
        return mappe.person.foedselsdato.alder(paa: dag) < 25 ? 36 : regel.maaneder
    }
}
