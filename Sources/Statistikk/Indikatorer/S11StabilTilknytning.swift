import Register
import Tekster

extension Indikator {
    static let stabilTilknytning = Indikator(
        "S-11",
        Tekst(
            "Stabil tilknytning: i arbeid og/eller utdanning alle fem årene",
            nn: "Stabil tilknyting: i arbeid og/eller utdanning alle fem åra"),
        Tekst(
            "Andel av tidligere deltakere bosatt i Norge i alle fem novembermånedene etter at de avsluttet, som var i "
                + "arbeid og/eller utdanning i alle fem. Statusåret er det femte.",
            nn:
                "Del av tidlegare deltakarar busette i Noreg i alle fem novembermånadene etter at dei avslutta, som "
                + "var i arbeid og/eller utdanning i alle fem. Statusåret er det femte."),
        .prosent(desimaler: 1), .utfall, kilde: "Egen definisjon", utfall: Utfallsvindu(etter: 5, foerste: 1),
        .andel(teller: .stabiltIArbeidEllerUtdanning, nevner: .bosattAlleFemAar))
}

extension Utvalg {
    static let bosattAlleFemAar = Utvalg(
        "bosatt-fem-aar",
        Tekst(
            "Tidligere deltakere som var bosatt i Norge i alle fem novembermånedene etter at de avsluttet.",
            nn: "Tidlegare deltakarar som var busette i Noreg i alle fem novembermånadene etter at dei avslutta."),
        .utfall(etter: 5)
    ) { tilfelle, periode in
        tilfelle.varStabil(periode) != nil
    }

    static let stabiltIArbeidEllerUtdanning = Utvalg(
        "stabil-tilknytning",
        Tekst(
            "Tidligere deltakere som var i arbeid og/eller utdanning i alle fem novembermånedene etter at de "
                + "avsluttet.",
            nn:
                "Tidlegare deltakarar som var i arbeid og/eller utdanning i alle fem novembermånadene etter at dei "
                + "avslutta."
        ), .utfall(etter: 5)
    ) { tilfelle, periode in
        tilfelle.varStabil(periode) ?? false
    }
}

extension Tilfelle {
    /// In work or education in each November after an ending five years before; nil for one who is not in TD of the first,
    /// or not resident in all.
    fileprivate func varStabil(_ periode: Statistikkperiode) -> Bool? {
        let avsluttet = periode.aar - 5
        guard tidligereDeltaker(avsluttet, iNovember: avsluttet + 1) != nil else { return nil }
        var erStabil = true
        for aar in avsluttet + 1...avsluttet + 5 {
            guard let rad = mappe.bosattINovember(aar) else { return nil }
            erStabil = erStabil && status(rad).gruppe == .au
        }
        return erStabil
    }
}
