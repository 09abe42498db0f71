extension Ordbok {
    /// The words of the national workbook.
    static let arbeidsbokord = """
        Introduksjonsprogram, nasjonale tall = Introduksjonsprogram, nasjonale tal
        Nasjonalt introduksjonsregister
        Nasjonalt introduksjonsregister (NIR), IMDi
        Integrerings- og mangfoldsdirektoratet (IMDi)
        introduksjonsprogram, NIR, statistikk
        Forside = Framside
        Til forsiden = Til framsida
        Tabell
        Ark
        Tittel
        Rader
        Enhet = Eining
        flere = fleire
        Kode
        Navn = Namn
        Kilde = Kjelde
        Kilde: NIR, IMDi = Kjelde: NIR, IMDi
        Kontakt
        Neste oppdatering
        Neste måned = Neste månad
        Klasse
        Åpen = Open
        Versjon
        Merknader = Merknader
        Merknad
        merknad
        Gjelder = Gjeld
        Tekst
        Ingen
        Alle tabeller = Alle tabellar
        Tabellene har ingen merknader. = Tabellane har ingen merknader.
        Standardtegn = Standardteikn
        Tegn = Teikn
        Forklaring
        Om statistikken
        Emne
        Formål = Føremål
        Hvem tallene gjelder = Kven tala gjeld
        Kilder = Kjelder
        Personvern
        Kvalitet
        Nøkkeltall = Nøkkeltal
        Nøkkeltall for hele landet = Nøkkeltal for heile landet
        Periode
        Nå = No
        Forrige = Førre
        Forrige periode = Førre periode
        Samme periode året før = Same periode året før
        Året før
        Tegnet «..» i arket Nøkkeltall betyr at tabellen ikke har tall for den perioden. = Teiknet «..» i arket Nøkkeltal tyder at tabellen ikkje har tal for den perioden.
        Endringer = Endringar
        Endringer siden forrige utgave = Endringar sidan førre utgåve
        Forrige utgave = Førre utgåve
        Endring
        Før
        Grunn
        Alle
        Første utgave = Første utgåve
        Tall for samme periode i begge utgavene er sammenlignet. En ny periode er ingen endring. = Tal for same periode i begge utgåvene er samanlikna. Ein ny periode er inga endring.
        Ingenting er endret i det som også sto i forrige utgave. = Ingenting er endra i det som òg stod i førre utgåve.
        Det er ingen tidligere utgave å sammenligne med. = Det er inga tidlegare utgåve å samanlikne med.
        """
}
