import Kalender
import Regelmotor
import Register

@testable import Statistikk

/// Counts an indicator of outcomes in a status year.
/// - Parameter levertTil: the last year outcomes are delivered for; nil when they are not delivered.
func utfall(
    _ indikator: Indikator, _ personer: [Personmappe], _ periode: Statistikkperiode, levertTil: Int? = 2027,
    modell: Statusmodell = .intro
) throws -> Indikatortelling {
    try utfall([.init(indikator, periode)], personer, periode.til, levertTil: levertTil, modell: modell)
}

/// Counts many figures in one pass.
func utfall(
    _ sporsmaal: [Indikatortelling.Sporsmaal], _ personer: [Personmappe], _ dato: Dato, levertTil: Int? = 2027,
    modell: Statusmodell = .intro
) throws -> Indikatortelling {
    var parametere = Indikatorparametere()
    parametere.statusmodell = modell
    let grunnlag = Statistikkgrunnlag(
        regelverk: try .test(), dato: dato, parametere: parametere, sisteNovstatus: levertTil)
    var telling = Indikatortelling(sporsmaal, grunnlag)
    for person in personer { telling.tell(Tilfelle(Sak(person, grunnlag.regelverk, dato: dato), grunnlag)) }
    return telling
}

extension [Personmappe] {
    func bare(_ kjoenn: Kjoenn) -> [Personmappe] { filter { $0.person.kjoenn == kjoenn } }
}
