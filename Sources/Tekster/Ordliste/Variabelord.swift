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
        Alder ved utgangen av året (norskopplæring) = Alder ved utgangen av året (norskopplæring)
        Lov
        Utdanning fra før = Utdanning frå før
        Registrert sluttmål
        Sluttmål, gruppert
        Listen sluttmålet er valgt fra = Lista sluttmålet er valt frå
        Avslutningsår
        Alder i november
        Status i november
        Status i november året før og i november
        Hvordan programmet tok slutt = Korleis programmet tok slutt
        Årsak til avslutning satt av regelmotoren = Årsak til avslutning sett av regelmotoren
        Frist for oppstart
        Kategori, kollektiv beskyttelse for seg = Kategori, kollektivt vern for seg
        Overgang ved avslutning
        Om sluttmålet er nådd
        Norskprøve, muntlig kommunikasjon: beste resultat = Norskprøve, munnleg kommunikasjon: beste resultat
        Norskprøve, lytteforståelse: beste resultat = Norskprøve, lytteforståing: beste resultat
        Norskprøve, leseforståelse: beste resultat = Norskprøve, leseforståing: beste resultat
        Norskprøve, skriftlig framstilling: beste resultat = Norskprøve, skriftleg framstilling: beste resultat
        """
}
