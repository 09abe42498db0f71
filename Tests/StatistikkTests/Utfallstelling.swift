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
    var parametere = Indikatorparametere()
    parametere.statusmodell = modell
    let dato = periode.til
    let grunnlag = Statistikkgrunnlag(
        regelverk: try .test(), dato: dato, parametere: parametere, sisteNovstatus: levertTil)
    var telling = Indikatortelling([.init(indikator, periode)], grunnlag)
    for person in personer { telling.tell(Tilfelle(Sak(person, grunnlag.regelverk, dato: dato), grunnlag)) }
    return telling
}

extension [Personmappe] {
    func bare(_ kjoenn: Kjoenn) -> [Personmappe] { filter { $0.person.kjoenn == kjoenn } }
}
