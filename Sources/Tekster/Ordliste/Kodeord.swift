extension Ordbok {
    /// Codes of the variables that have few.
    static let kodeord = """
        Under 18 år
        18–25 år
        26–35 år
        36–45 år
        46–55 år
        56 år og over
        Rett og plikt
        Rett
        Plikt
        Kan tilbys = Kan få tilbod
        Bortfalt = Bortfallen
        Kommet tilbake = Komen tilbake
        Kan ikke komme tilbake = Kan ikkje kome tilbake
        Vedtak om bortfall av rett og plikt pga. arbeid
        Avslutningsårsak ikke registrert = Avslutningsårsak ikkje registrert
        Arbeid, heltid
        Arbeid, deltid
        Arbeid med lønnstilskudd = Arbeid med lønstilskot
        Arbeid og utdanning
        Videregående opplæring = Vidaregåande opplæring
        Fagskole = Fagskule
        Høyere utdanning = Høgare utdanning
        Yrkesfaglig rekvalifisering = Yrkesfagleg rekvalifisering
        Grunnskole / FOV = Grunnskule / FOV
        Kvalifiseringstiltak i offentlig regi = Kvalifiseringstiltak i offentleg regi
        Arbeidssøker = Arbeidssøkjar
        Sosialstønad
        Andre trygdeytelser = Andre trygdeytingar
        Sykdom = Sjukdom
        Foreldrepermisjon
        Permanent stans
        Avbrutt etter eget ønske = Avbrote etter eige ønske
        Flyttet til annen kommune = Flytta til annan kommune
        Utvandret = Utvandra
        Død
        Annet = Anna
        Ukraina
        Syria
        Eritrea
        Afghanistan
        DR Kongo
        Somalia
        Sudan
        Tyrkia
        Russland
        Øvrige Afrika = Resten av Afrika
        Øvrige Asia = Resten av Asia
        Øvrige land = Andre land
        Statsløs = Statslaus
        og før
        """
}
