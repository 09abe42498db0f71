import Kalender
import Regelmotor
import Register

@testable import Statistikk

/// Counts an indicator of outcomes in a status year.
/// - Parameter levertTil: the last year whose rows are delivered; nil = as far as the persons have rows.
func utfall(
    _ indikator: Indikator, _ personer: [Personmappe], _ periode: Statistikkperiode, levertTil: Int? = nil,
    modell: Statusmodell = .intro
) throws -> Indikatortelling {
    try utfall([.init(indikator, periode)], personer, periode.til, levertTil: levertTil, modell: modell)
}

/// Counts many figures in one pass.
func utfall(
    _ sporsmaal: [Indikatortelling.Sporsmaal], _ personer: [Personmappe], _ dato: Dato, levertTil: Int? = nil,
    modell: Statusmodell = .intro
) throws -> Indikatortelling {
    var parametere = Indikatorparametere()
    parametere.statusmodell = modell
    let grunnlag = Statistikkgrunnlag(
        regelverk: try .test(), dato: dato, parametere: parametere)
    var telling = Indikatortelling(sporsmaal, grunnlag)
    for person in personer.levert(til: levertTil) {
        telling.tell(Tilfelle(Sak(person, grunnlag.regelverk, dato: dato), grunnlag))
    }
    return telling
}

extension [Personmappe] {
    fileprivate func levert(til aar: Int?) -> [Personmappe] {
        guard let aar else { return self }
        return map { mappe in
            var ut = mappe
            ut.novstatus = mappe.novstatus.filter { Int($0.aar) <= aar }[...]
            return ut
        }
    }

    func bare(_ kjoenn: Kjoenn) -> [Personmappe] { filter { $0.person.kjoenn == kjoenn } }
}
