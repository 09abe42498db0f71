import Register
import Tabeller
import Tekster

extension Indikator {
    static let standardisertForhold = standardisert(
        "F-04",
        Tekst("Standardisert resultat: observert av forventet", nn: "Standardisert resultat: observert av forventa"),
        .forhold, .forhold)
    static let standardisertForventet = standardisert(
        "F-04b", Tekst("Forventet antall i arbeid og/eller utdanning", nn: "Forventa tal i arbeid og/eller utdanning"),
        .forventedePersoner, .forventet)
    static let standardisertAndel = standardisert(
        "F-04c", Tekst("Justert andel i arbeid og/eller utdanning", nn: "Justert del i arbeid og/eller utdanning"),
        .prosent(desimaler: 1), .justert)

    /// Three years together at the level of kommuner.
    private static func standardisert(
        _ id: String, _ navn: Tekst, _ enhet: Enhet, _ som: Standardisering
    ) -> Indikator {
        Indikator(
            id, navn,
            Tekst(
                "Forventet er hva stedet ville hatt om hver person hadde landets andel for sitt kjønn, sin "
                    + "utdanningsbakgrunn og sin aldersgruppe. Forholdet er observert delt på forventet; justert "
                    + "andel er forholdet ganger andelen i landet.",
                nn:
                    "Forventa er kva staden ville hatt om kvar person hadde delen i landet for kjønnet, "
                    + "utdanningsbakgrunnen og aldersgruppa si. Forholdet er observert delt på forventa; justert del "
                    + "er forholdet gonger delen i landet."),
            enhet, .utfall, kilde: "Egen definisjon", utfall: Utfallsvindu(etter: 1),
            .standardisert(
                teller: .iArbeidEllerUtdanning(etter: 1), nevner: .tidligereDeltakere(etter: 1), .kjoennUtdanningAlder,
                som: som))
    }
}

extension Strata {
    private static let kjoenn = [("1", "menn"), ("2", "kvinner")]
    private static let utdanning = [("JA", "har vgs"), ("NEI", "har ikke vgs"), ("IKKE_REG", "vgs ukjent")]

    /// Sex × upper secondary education from before × age in November of the status year.
    static let kjoennUtdanningAlder = Strata(
        Variabel(
            "strata", "Kjønn, utdanningsbakgrunn og alder",
            kjoenn.flatMap { kjoenn in
                utdanning.flatMap { utdanning in
                    Variabel.alder7koder.map { alder in
                        (
                            "\(kjoenn.0)-\(utdanning.0)-\(alder.kode)",
                            "\(alder.tittel), \(kjoenn.1), \(utdanning.1)"
                        )
                    }
                }
            }
        ) { tilfelle, ramme in
            guard let aar = tilfelle.tidligereDeltaker(etter: 1, ramme.periode)?.aar else { return nil }
            guard let alder = tilfelle.alder7(Int(aar)) else { return nil }
            let kjoenn: Int
            switch tilfelle.mappe.person.kjoenn {
            case .m: kjoenn = 0
            case .k: kjoenn = 1
            case .u: return nil
            }
            let utdanning = Int(tilfelle.mappe.utdanningVgo.rawValue) - 1
            return (kjoenn * Strata.utdanning.count + utdanning) * Variabel.alder7koder.count + alder
        }, rekke: Variabel.alder7koder.count)
}
