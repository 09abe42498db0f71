extension Ordbok {
    /// What the signs in tables mean (indikatorer 7.1 and 9).
    static let tegnord = """
        Vises ikke av konfidensialitetshensyn = Blir ikkje vist av omsyn til konfidensialitet
        Tall kan ikke offentliggjøres = Tal kan ikkje offentleggjerast
        Null
        Tall kan ikke forekomme = Tal kan ikkje førekome
        Oppgave mangler = Oppgåve manglar
        Oppgave mangler foreløpig = Oppgåve manglar førebels
        Foreløpig tall = Førebels tal
        """
}
