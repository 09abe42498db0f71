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
        Under 16 år
        16–25 år
        Under 20 år
        20–24 år
        25–29 år
        30–34 år
        35–39 år
        40–44 år
        45–50 år
        51 år og over
        Integreringsloven = Integreringslova
        Introduksjonsloven = Introduksjonslova
        Videregående eller høyere = Vidaregåande eller høgare
        Lavere enn videregående = Lågare enn vidaregåande
        Uten sluttmål = Utan sluttmål
        Arbeid
        Fag- og yrkesopplæring, rekvalifisering
        Grunnskole = Grunnskule
        Mål som gjelder fra 1. januar 2026 = Mål som gjeld frå 1. januar 2026
        Mål som gjelder fra 1. januar 2025 = Mål som gjeld frå 1. januar 2025
        Mål fra før 2026 = Mål frå før 2026
        Sysselsatt og/eller under utdanning, i alt = Sysselsett og/eller under utdanning, i alt
        Sysselsatt = Sysselsett
        Sysselsatt og under utdanning = Sysselsett og under utdanning
        Under utdanning
        Registrert arbeidsledig og/eller på tiltak, i alt = Registrert arbeidsledig og/eller på tiltak, i alt
        Registrert helt arbeidsledig = Registrert heilt arbeidsledig
        Andre arbeidssøkende, på tiltak = Andre arbeidssøkjande, på tiltak
        Annen eller ukjent status, i alt = Annan eller ukjend status, i alt
        Har nedsatt arbeidsevne, på tiltak = Har nedsett arbeidsevne, på tiltak
        Mottar arbeidsavklaringspenger = Får arbeidsavklaringspengar
        Helserelaterte ytelser unntatt AAP = Helserelaterte ytingar unnateke AAP
        Kontantstøtte og/eller overgangsstønad = Kontantstøtte og/eller overgangsstønad
        Økonomisk sosialhjelp = Økonomisk sosialhjelp
        Andre grupper
        Gjennomført
        Avbrutt = Avbrote
        Ikke registrert = Ikkje registrert
        Bortfall på grunn av arbeid
        Årsak ikke registrert = Årsak ikkje registrert
        Annen årsak = Annan årsak
        Kollektiv beskyttelse = Kollektivt vern
        Til arbeid eller utdanning, i alt
        Til arbeid
        Til utdanning utover grunnskole = Til utdanning utover grunnskule
        Til annet, grunnskole medregnet = Til anna, grunnskule medrekna
        Med sluttmål, i alt
        Nådd
        Ikke nådd = Ikkje nådd
        Innen fristen = Innan fristen
        Fristen er passert
        Under A1
        A1
        A2
        B1
        B2
        C1
        Fra «Sysselsatt og/eller under utdanning, i alt» til «Sysselsatt og/eller under utdanning, i alt» = Frå «Sysselsett og/eller under utdanning, i alt» til «Sysselsett og/eller under utdanning, i alt»
        Fra «Sysselsatt og/eller under utdanning, i alt» til «Registrert arbeidsledig og/eller på tiltak, i alt» = Frå «Sysselsett og/eller under utdanning, i alt» til «Registrert arbeidsledig og/eller på tiltak, i alt»
        Fra «Sysselsatt og/eller under utdanning, i alt» til «Annen eller ukjent status, i alt» = Frå «Sysselsett og/eller under utdanning, i alt» til «Annan eller ukjend status, i alt»
        Fra «Registrert arbeidsledig og/eller på tiltak, i alt» til «Sysselsatt og/eller under utdanning, i alt» = Frå «Registrert arbeidsledig og/eller på tiltak, i alt» til «Sysselsett og/eller under utdanning, i alt»
        Fra «Registrert arbeidsledig og/eller på tiltak, i alt» til «Registrert arbeidsledig og/eller på tiltak, i alt» = Frå «Registrert arbeidsledig og/eller på tiltak, i alt» til «Registrert arbeidsledig og/eller på tiltak, i alt»
        Fra «Registrert arbeidsledig og/eller på tiltak, i alt» til «Annen eller ukjent status, i alt» = Frå «Registrert arbeidsledig og/eller på tiltak, i alt» til «Annan eller ukjend status, i alt»
        Fra «Annen eller ukjent status, i alt» til «Sysselsatt og/eller under utdanning, i alt» = Frå «Annan eller ukjend status, i alt» til «Sysselsett og/eller under utdanning, i alt»
        Fra «Annen eller ukjent status, i alt» til «Registrert arbeidsledig og/eller på tiltak, i alt» = Frå «Annan eller ukjend status, i alt» til «Registrert arbeidsledig og/eller på tiltak, i alt»
        Fra «Annen eller ukjent status, i alt» til «Annen eller ukjent status, i alt» = Frå «Annan eller ukjend status, i alt» til «Annan eller ukjend status, i alt»
        """
}
