extension Ordbok {
    /// What is measured, in what unit, and when.
    static let maalord = """
        Antall = Tal
        Andel = Del
        teller = teljar
        nevner = nemnar
        personer = personar
        deltakere = deltakarar
        prosent
        kroner
        dager = dagar
        uker = veker
        måneder = månader
        år
        timer = timar
        timer per uke = timar per veke
        virkedager = vyrkedagar
        kommuner = kommunar
        vedtak
        saker
        indeks
        statistikkvariabel
        periode
        kvartal
        måned = månad
        Innvandring og innvandrere = Innvandring og innvandrarar
        Median
        Medianventetid = Medianventetid
        Deltakere = Deltakarar
        Avsluttet = Avslutta
        Anmodning om bosetting = Oppmoding om busetting
        Bosatte flyktninger = Busette flyktningar
        Tilskudd = Tilskot
        Oppholdstillatelse = Opphaldsløyve
        Fravær = Fråvær
        I arbeid eller utdanning
        Opplæring i norsk og samfunnskunnskap
        """
}
