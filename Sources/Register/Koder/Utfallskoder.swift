/// KL-44. Status in November after the programme, in the order of Statistics Norway's table.
public enum Etterstatus: UInt8, Kodeverk, CaseIterable {
    case syss = 1, syssUtd, utd, ledig, tiltak, nedsTiltak, aap, helse, kontOvg, sosh, andre, ukjent

    public static let id = "KL-44"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.syss, "SYSS", "Sysselsatt"), .init(.syssUtd, "SYSS_UTD", "Sysselsatt og under utdanning"),
        .init(.utd, "UTD", "Under utdanning"), .init(.ledig, "LEDIG", "Registrert helt arbeidsledig"),
        .init(.tiltak, "TILTAK", "Andre arbeidssøkende, på tiltak"),
        .init(.nedsTiltak, "NEDS_TILTAK", "Har nedsatt arbeidsevne, på tiltak"),
        .init(.aap, "AAP", "Arbeidsavklaringspenger"), .init(.helse, "HELSE", "Andre helserelaterte ytelser"),
        .init(.kontOvg, "KONT_OVG", "Kontantstøtte / overgangsstønad"),
        .init(.sosh, "SOSH", "Økonomisk sosialhjelp"), .init(.andre, "ANDRE", "Andre grupper"),
        .init(.ukjent, "UKJENT", "Ukjent / uoppgitt"),
    ]
}
