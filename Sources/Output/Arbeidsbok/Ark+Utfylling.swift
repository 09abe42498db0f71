import CXlsxWriter
import Kalender

/// A sheet that people fill in: a few open cells, and the rest locked. The lock has no password; it keeps a hand from
/// slipping, and is no more than that.
extension Ark {
    /// What an open cell takes.
    enum Utfylling {
        /// A name that is not the one in another cell, such as `$C$6`.
        case navn(annetEnn: String, feil: String)
        case dag(fraOgMed: Dato, feil: String)
    }

    /// An empty cell that can be written in when the sheet is locked.
    func utfylles(_ slag: Utfylling) {
        let celle = "$\(Self.kolonnenavn(Int(kolonne)))$\(radnummer)"
        var regel = lxw_data_validation()
        switch slag {
        case .navn(let annen, let feil):
            regel.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
            medCStrenger(["=LOWER(TRIM(\(celle)))<>LOWER(TRIM(\(annen)))", feil]) { tekst in
                (regel.value_formula, regel.error_message) = (tekst[0], tekst[1])
                worksheet_data_validation_cell(ark, rad, kolonne, &regel)
            }
            tom(formater.aapenTekst)
        case .dag(let fra, let feil):
            regel.validate = UInt8(LXW_VALIDATION_TYPE_DATE_NUMBER.rawValue)
            regel.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
            regel.value_number = Double(fra.dagnummer) + 25_569
            medCStrenger([feil]) { tekst in
                regel.error_message = tekst[0]
                worksheet_data_validation_cell(ark, rad, kolonne, &regel)
            }
            tom(formater.aapenDato)
        }
    }

    func laas() { worksheet_protect(ark, nil, nil) }
}
