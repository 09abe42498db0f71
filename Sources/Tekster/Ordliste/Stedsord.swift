extension Ordbok {
    /// Fylker with names in Sami and Kven beside the Norwegian, as Statistisk sentralbyrå writes them (indikatorer 9). The
    /// forms stand side by side in bokmål and nynorsk.
    static let stedsord = """
        Trøndelag = Trøndelag - Trööndelage
        Nordland = Nordland - Nordlánnda
        Troms = Troms - Romsa - Tromssa
        Finnmark = Finnmark - Finnmárku - Finmarkku
        """
}
