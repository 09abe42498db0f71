import Regelmotor
import Register

extension Variabel {
    /// What a person is to be corrected for: the first of those there are, so that the parts add up to everybody. As shares of
    /// the participants beside the sum of them, a part that is hidden could be computed from the others.
    static let retting = Variabel(
        "retting", "Hva som må rettes",
        [
            ("AVVIK-1", "Ikke registrert sluttmål"), ("AVVIK-2", "Sluttmål som ikke gjaldt ennå ved start"),
            ("AVVIK-3", "Sluttmål som ikke gjelder lenger"), ("AVVIK-4", "Gammelt sluttmål om videregående opplæring"),
            ("UTEN_AARSAK", "Avsluttet uten årsak"),
        ]
    ) { tilfelle, ramme in
        let avvik = tilfelle.avvik(paa: ramme.periode.til)
        let rekkefoelge: [SluttmaalAvvik] = [.avvik1, [.avvik2, .avvik2b], .avvik3, .avvik4]
        if let nr = rekkefoelge.firstIndex(where: { !avvik.isDisjoint(with: $0) }) { return nr }
        return Utvalg.avsluttedeUtenAarsak.gjelder(tilfelle, .tolvMaaneder(til: ramme.periode.til)) ? 4 : nil
    }
}
