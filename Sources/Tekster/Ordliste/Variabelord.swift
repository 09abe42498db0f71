extension Ordbok {
    /// Titles of variables, and the totals and rests that many of them have.
    static let variabelord = """
        I alt
        Hele landet = Heile landet
        Landet
        Uoppgitt = Ikkje oppgitt
        Uoppgitt kommune = Kommune ikkje oppgitt
        Uoppgitt bydel = Bydel ikkje oppgitt
        Ukjent = Ukjend
        Ja
        Nei
        Kommune
        Fylke
        Bydel
        Fylke, kommune og bydel
        Kjønn
        Begge kjønn
        Menn
        Kvinner
        Alder
        Alder ved utgangen av året
        Avslutningsårsak
        Rett og plikt etter bortfall
        Kategori
        Landbakgrunn
        Landbakgrunn (opprinnelsesland) = Landbakgrunn (opphavsland)
        Fødeland
        Sluttmål
        Startår
        Utdanning
        Status
        I arbeid
        """
}
