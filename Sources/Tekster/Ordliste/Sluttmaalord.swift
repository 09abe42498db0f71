extension Ordbok {
    /// Final goals of the programme, new and old.
    static let sluttmaalord = """
        Høyere utdanning - person har utdanning på videregående nivå fra før (fra 01.01.2026) = Høgare utdanning - person har utdanning på vidaregåande nivå frå før (frå 01.01.2026)
        Arbeid - person har utdanning på videregående nivå fra før (fra 01.01.2026) = Arbeid - person har utdanning på vidaregåande nivå frå før (frå 01.01.2026)
        Yrkesfaglig rekvalifisering - person har utdanning på videregående nivå fra før (fra 01.01.2026) = Yrkesfagleg rekvalifisering - person har utdanning på vidaregåande nivå frå før (frå 01.01.2026)
        Arbeid - person har ikke utdanning på videregående nivå fra før (fra 01.01.2026) = Arbeid - person har ikkje utdanning på vidaregåande nivå frå før (frå 01.01.2026)
        Fullføre videregående opplæring (fra 01.01.2025) = Fullføre vidaregåande opplæring (frå 01.01.2025)
        Fullføre deler av videregående opplæring (fra 01.01.2025) = Fullføre delar av vidaregåande opplæring (frå 01.01.2025)
        Fullføre fag og yrkesopplæring (fra 01.01.2025) = Fullføre fag- og yrkesopplæring (frå 01.01.2025)
        Høyere utdanning - person har utdanning på videregående nivå fra før = Høgare utdanning - person har utdanning på vidaregåande nivå frå før
        Arbeid - person har utdanning på videregående nivå fra før = Arbeid - person har utdanning på vidaregåande nivå frå før
        Fullføre videregående opplæring - under 25 år = Fullføre vidaregåande opplæring - under 25 år
        Arbeid - person har ikke utdanning på videregående nivå fra før = Arbeid - person har ikkje utdanning på vidaregåande nivå frå før
        Fullføre deler av videregående opplæring = Fullføre delar av vidaregåande opplæring
        Fullføre grunnskole = Fullføre grunnskule
        Fullføre deler av grunnskole = Fullføre delar av grunnskule
        Fullføre videregående opplæring - over 25 år = Fullføre vidaregåande opplæring - over 25 år
        """
}
