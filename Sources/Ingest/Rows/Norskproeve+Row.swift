import Register

extension Norskproeve: RowReadable {
    static let schema = Schema(
        .norskproeve, id: "proeve_id",
        [
            Kolonne("proeve_id", .valgfri, .h),
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("proevetype", Proevetype.self, .paakrevd, .h),
            Kolonne("delproeve", Ferdighet.self, .valgfri, .h),
            Kolonne("dato", .paakrevd),
            Kolonne("resultat", Proeveresultat.self, .paakrevd),
            Kolonne("spraak"),
            Kolonne("kommunenr"),
            Kolonne("annullert_proeve", .valgfri, .s),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Norskproeve? {
        guard let type = rad.kode(2, som: Proevetype.self, &avvik), let dato = rad.dato(4, &avvik),
            let resultat = rad.kode(5, som: Proeveresultat.self, &avvik)
        else { return nil }
        let del = rad.valgfriKode(3, som: Ferdighet.self, &avvik)
        if !type.har(del: del) { avvik.avvis(.x01, 3, rad.felter[3]) }
        if !type.kanGi(resultat) { avvik.avvis(.x01, 5, rad.felter[5]) }
        return Norskproeve(
            felles: rad.felles(&avvik), type: type, delproeve: del, dato: dato, resultat: resultat,
            harSpraak: !rad.innhold(6, &avvik).erTom, kommune: rad.valgfriKommune(7, &avvik),
            erAnnullertProeve: rad.valgfriBool(8, &avvik) ?? false)
    }

    var naturligNoekkel: UInt64 {
        blandet(person, Int(type.rawValue), Int(delproeve?.rawValue ?? 0), Int(dato.dagnummer))
    }
}

/// Which parts and results go with which test (X-01; integreringsforskriften §§ 34 and 41).
extension Proevetype {
    /// A1–B2 has four parts and C1 two, and the part must be told; the others have none.
    fileprivate func har(del: Ferdighet?) -> Bool {
        switch (self, del) {
        case (.a1b2, .lese?), (.a1b2, .lytte?), (.a1b2, .skrive?), (.a1b2, .muntlig?): true
        case (.c1, .c1LeseMunt?), (.c1, .c1LytteSkrive?): true
        case (.a1b2, _), (.c1, _): false
        default: del == nil
        }
    }

    fileprivate func kanGi(_ resultat: Proeveresultat) -> Bool {
        switch (self, resultat) {
        case (.a1b2, .underA1), (.a1b2, .a1), (.a1b2, .a2), (.a1b2, .b1), (.a1b2, .b2): true
        case (.c1, .c1), (.c1, .ikkeBestaatt): true
        case (.samf, .bestaatt), (.samf, .ikkeBestaatt): true
        // The code list tells nothing of the results of these two.
        case (.tegn, _), (.statsborger, _): true
        default: false
        }
    }
}
