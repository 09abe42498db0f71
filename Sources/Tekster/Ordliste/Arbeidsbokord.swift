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
        """
}
