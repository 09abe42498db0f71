import Kalender
import Register
import Regelmotor

/// A municipality written on a row, with the day it is about.
struct Stedsangivelse {
    let entitet: Entitet
    let kilde: Radkilde
    let kommune: Kommunenummer
    /// Zero when not delivered.
    let bydel: UInt32
    let dato: Dato
    /// The columns of this row.
    let kommunefelt: Felt
    let bydelfelt: Felt
}

extension Personmappe {
    /// Every municipality on rows that count, with the day of the event.
    func hverStedsangivelse(_ se: (Stedsangivelse) -> Void) {
        for b in bosettinger where b.teller {
            se(
                Stedsangivelse(
                    entitet: .bosetting, kilde: b.kilde, kommune: b.kommune, bydel: 0, dato: b.bosatt,
                    kommunefelt: .kommunenr, bydelfelt: .ingen))
        }
        for a in adresser where a.teller {
            se(
                Stedsangivelse(
                    entitet: .adresseOppfoelging, kilde: a.kilde, kommune: a.kommune, bydel: a.bydel,
                    dato: a.gyldigFra, kommunefelt: .kommunenr, bydelfelt: .bydelnr))
        }
        for v in vedtak { hendelse(v, v.vedtaksdato, se) }
        for s in sluttmaal { hendelse(s, s.gjelderFra, se) }
        for f in fravaer { hendelse(f, f.fra, se) }
        for p in permisjoner { hendelse(p, p.fra, se) }
        for s in stanser { hendelse(s, s.fra, se) }
        for a in avslutninger { hendelse(a, a.dato, se) }
    }

    private func hendelse(_ rad: some Hendelsesrad, _ dato: Dato, _ se: (Stedsangivelse) -> Void) {
        guard rad.felles.kommune.erSatt || rad.felles.bydel != 0, rad.teller else { return }
        se(
            Stedsangivelse(
                entitet: type(of: rad).entitet, kilde: rad.kilde, kommune: rad.felles.kommune, bydel: rad.felles.bydel,
                dato: dato, kommunefelt: .oppfoelgingskommunenr, bydelfelt: .oppfoelgingBydelnr))
    }
}

extension Treff {
    mutating func sted(_ s: Stedsangivelse, ventet: Sted.Verdi = .ingen, alvor: Alvor? = nil) {
        legg(s.entitet, s.kilde, s.kommune, s.kommunefelt, .kommune(s.kommune), ventet, alvor)
    }

    mutating func bydel(_ s: Stedsangivelse) {
        legg(s.entitet, s.kilde, s.kommune, s.bydelfelt, .bydel(s.bydel), .ingen, nil)
    }
}

extension Kommunenummer {
    /// The code statistics use for an unknown municipality.
    static let uoppgitt = Kommunenummer(9999)
}

extension Stedsangivelse {
    /// `xxxx99`: the code statistics use for an unknown part of a city.
    var harUoppgittBydel: Bool { bydel % 100 == 99 }
}
