import Kalender
import Regelmotor
import Register
import Tekster

extension Utvalg {
    /// What a kommune can put right itself: a finding about sluttmål, or an ending of the last twelve months without a cause.
    /// Each person once, whatever there is to correct.
    static let maaRettes = Utvalg(
        "maa-rettes",
        Tekst(
            "Personer med noe kommunen kan rette i NIR: sluttmål som mangler eller ikke gjelder, eller avsluttet uten årsak.",
            nn:
                "Personar med noko kommunen kan rette i NIR: sluttmål som manglar eller ikkje gjeld, eller avslutta utan "
                + "årsak."), erPaaDagen: true, krever: [.sluttmaal],
        utelukker: [Umulig("retting", "uoppgitt")]
    ) { tilfelle, periode in
        !tilfelle.avvik(paa: periode.til).isEmpty
            || Utvalg.avsluttedeUtenAarsak.gjelder(tilfelle, .tolvMaaneder(til: periode.til))
    }
}

extension Tilfelle {
    /// The five findings about sluttmål on the day.
    func avvik(paa dag: Dato) -> SluttmaalAvvik {
        dag == sak.dato ? fakta.avvik : SluttmaalAvvik.paa(dag, mappe, fakta, grunnlag.regelverk)
    }
}
