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
        Hva som må rettes = Kva som må rettast
        Ikke registrert sluttmål = Ikkje registrert sluttmål
        Sluttmål som ikke gjaldt ennå ved start = Sluttmål som ikkje gjaldt enno ved start
        Sluttmål som ikke gjelder lenger = Sluttmål som ikkje gjeld lenger
        Gammelt sluttmål om videregående opplæring = Gammalt sluttmål om vidaregåande opplæring
        Avsluttet uten årsak = Avslutta utan årsak
        Norskprøve, muntlig kommunikasjon: beste resultat = Norskprøve, munnleg kommunikasjon: beste resultat
        Norskprøve, lytteforståelse: beste resultat = Norskprøve, lytteforståing: beste resultat
        Norskprøve, leseforståelse: beste resultat = Norskprøve, leseforståing: beste resultat
        Norskprøve, skriftlig framstilling: beste resultat = Norskprøve, skriftleg framstilling: beste resultat
        """
}
