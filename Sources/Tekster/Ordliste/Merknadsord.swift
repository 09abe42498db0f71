extension Ordbok {
    /// Sentences that stand under tables and on the sheet about the statistics, without numbers in them.
    static let merknadsord = """
        Personer med sperret adresse er bare regnet med i hovedtallet. Summen av gruppene er derfor lavere enn tallet for alle. = Personar med sperra adresse er berre rekna med i hovudtalet. Summen av gruppene er difor lågare enn talet for alle.
        Personer med sperret adresse er bare regnet med i hovedtallene. = Personar med sperra adresse er berre rekna med i hovudtala.
        Personer med sperret adresse er ikke med i andeler. = Personar med sperra adresse er ikkje med i delar.
        Tallene viser hvem som deltar i introduksjonsprogram, og hvordan det går med dem. De er laget for alle som følger med på integreringen i kommunene og landet. = Tala viser kven som deltek i introduksjonsprogram, og korleis det går med dei. Dei er laga for alle som følgjer med på integreringa i kommunane og landet.
        Personer med vedtak i Nasjonalt introduksjonsregister. Hver tabell sier i tittelen hvem den gjelder, og hvilken dag eller periode. = Personar med vedtak i Nasjonalt introduksjonsregister. Kvar tabell seier i tittelen kven han gjeld, og kva dag eller periode.
        Kommunene registrerer opplysningene. Noe blir registrert sent eller rettet senere, og da endrer tallene seg i neste utgave. = Kommunane registrerer opplysningane. Noko blir registrert seint eller retta seinare, og då endrar tala seg i neste utgåve.
        Noen større tall er også skjult, slik at de små ikke kan regnes ut fra summene. Skjulte tall har tegnet «:», uansett grunn. = Nokre større tal er òg skjulte, slik at dei små ikkje kan reknast ut frå summane. Skjulte tal har teiknet «:», uansett grunn.
        Alle tabellene fra samme dag er vernet samlet, og vi har prøvd å regne ut de skjulte tallene på samme måte som en som vil finne ut noe om andre. Metoden er vår egen. = Alle tabellane frå same dag er verna samla, og vi har prøvd å rekne ut dei skjulte tala på same måte som ein som vil finne ut noko om andre. Metoden er vår eigen.
        Null vises som tallet 0. = Null blir vist som talet 0.
        I noen tabeller er null skjult på linje med små tall. = I nokre tabellar er null skjult på linje med små tal.
        """
}
