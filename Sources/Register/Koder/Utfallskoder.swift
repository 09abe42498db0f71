import Kalender

/// KL-42. Outcome of a complaint.
public enum Klageutfall: UInt8, Kodeverk {
    case medhold = 1, delvis, stadfestet, opphevet, trukket, underBehandling

    public static let id = "KL-42"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.medhold, "MEDHOLD", "Medhold"), .init(.delvis, "DELVIS", "Delvis medhold"),
        .init(.stadfestet, "STADFESTET", "Stadfestet"), .init(.opphevet, "OPPHEVET", "Opphevet"),
        .init(.trukket, "TRUKKET", "Trukket"), .init(.underBehandling, "UNDER_BEHANDLING", "Under behandling"),
    ]
}

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

/// Figures about a kommune that are published by others and delivered beside the register.
public enum Kommunetallslag: UInt8, Kodeverk {
    /// Net operating expenditure on the introduction scheme, KOSTRA function 275; 1000 kr.
    case kostra275Netto = 1
    /// Employed as a share of the population; per cent.
    case sysselsetting
    /// Places in upper secondary education for adults.
    case vgoKapasitet
    /// Persons the fylkeskommune advises the kommune to settle (integreringsloven § 4).
    case fylketsTilraading

    public static let id = "kommunetall maal"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.kostra275Netto, "KOSTRA_275_NETTO", "Netto driftsutgifter, funksjon 275 (1000 kr)"),
        .init(.sysselsetting, "SYSSELSETTING", "Sysselsatte i prosent av befolkningen"),
        .init(.vgoKapasitet, "VGO_KAPASITET", "Plasser i videregående opplæring for voksne"),
        .init(.fylketsTilraading, "FYLKETS_TILRAADING", "Fylkeskommunens tilråding (personer)"),
    ]
}
