extension Ordbok {
    /// The paragraphs and published sources that indicators rest on.
    static let kildeord = """
        Egen definisjon = Eigen definisjon
        Egen definisjon; integreringsloven §§ 13 og 14 = Eigen definisjon; integreringslova §§ 13 og 14
        Variant av I-04 med IMDis gruppe «Grunnskole» = Variant av I-04 med gruppa «Grunnskole» hos IMDi
        Målet om 70 prosent, fastsatt i 2010 = Målet om 70 prosent, fastsett i 2010
        integreringsloven § 8 fjerde ledd = integreringslova § 8 fjerde ledd
        integreringsloven § 12 = integreringslova § 12
        integreringsloven § 12 annet ledd = integreringslova § 12 andre ledd
        integreringsloven §§ 13 og 14 = integreringslova §§ 13 og 14
        integreringsloven §§ 13, 14 og 18 a = integreringslova §§ 13, 14 og 18 a
        integreringsloven § 14 = integreringslova § 14
        integreringsloven § 14 a = integreringslova § 14 a
        integreringsloven § 14 a; SSB, deltakere etter tiltak = integreringslova § 14 a; SSB, deltakarar etter tiltak
        integreringsloven §§ 14 a og 43 = integreringslova §§ 14 a og 43
        integreringsloven § 15 = integreringslova § 15
        integreringsloven § 31 = integreringslova § 31
        integreringsloven § 32; IMDi, frist for å oppdatere opplysninger i NIR = integreringslova § 32; IMDi, frist for å oppdatere opplysningar i NIR
        integreringsloven § 33 = integreringslova § 33
        integreringsforskriften § 34 = integreringsforskrifta § 34
        integreringsforskriften §§ 46 og 62 = integreringsforskrifta §§ 46 og 62
        integreringsforskriften § 58 = integreringsforskrifta § 58
        utlendingsloven § 34; IMDis månedsrapportering om fordrevne fra Ukraina = utlendingslova § 34; månadsrapporteringa til IMDi om fordrivne frå Ukraina
        IMDi, anmodning og vedtak om bosetting = IMDi, oppmoding og vedtak om busetjing
        IMDi, bosettingstall = IMDi, busetjingstal
        IMDi, kommunetall om bosetting = IMDi, kommunetal om busetjing
        IMDi, nøkkeltall for introduksjonsprogrammet 2023 = IMDi, nøkkeltal for introduksjonsprogrammet 2023
        IMDi, registrering av avslutningsårsak i NIR
        IMDi, resultater for introduksjonsprogrammet 2016 = IMDi, resultat for introduksjonsprogrammet 2016
        IMDi, tilskudd til opplæring i norsk og samfunnskunnskap = IMDi, tilskot til opplæring i norsk og samfunnskunnskap
        NIR, avviksrapporten om sluttmål
        NIR, feltet «Registrert av»
        NIR, feltene «Avslutning» og «Årsak» = NIR, felta «Avslutning» og «Årsak»
        NIR, feltene «Registrert av» og «Årsak» = NIR, felta «Registrert av» og «Årsak»
        NIR, fravær og permisjoner = NIR, fråvær og permisjonar
        NIR, rapporten om bortfall på grunn av arbeid
        NIR, rapporten «Deltagere som har avsluttet introduksjonsprogram»
        NIR, timer i norsk og samfunnskunnskap = NIR, timar i norsk og samfunnskunnskap
        NIR, tiltak
        NIR, utbetalt tilskudd = NIR, utbetalt tilskot
        NIR, vedtak om deltakelse = NIR, vedtak om deltaking
        SSB, deltakere etter tiltak = SSB, deltakarar etter tiltak
        SSB, introduksjonsordningen: deltakere i løpet av referanseåret = SSB, introduksjonsordninga: deltakarar i løpet av referanseåret
        SSB, introduksjonsordningen: tidligere deltakere = SSB, introduksjonsordninga: tidlegare deltakarar
        SSB, norskopplæring for voksne innvandrere = SSB, norskopplæring for vaksne innvandrarar
        SSB, norskopplæring for voksne innvandrere; integreringsforskriften § 41 = SSB, norskopplæring for vaksne innvandrarar; integreringsforskrifta § 41
        SSB, ordforklaringen av deltakerandel = SSB, ordforklaringa av deltakardel
        SSB, ordforklaringen av «deltaker» = SSB, ordforklaringa av «deltakar»
        SSB, tidligere deltakere i introduksjonsprogrammet = SSB, tidlegare deltakarar i introduksjonsprogrammet
        SSB, StatBank 10809
        SSB, StatBank 12268
        """
}
