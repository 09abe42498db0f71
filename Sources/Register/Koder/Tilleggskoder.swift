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
