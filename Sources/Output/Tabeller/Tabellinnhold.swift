import Tabeller
import Tekster
import Vern

/// One column of numbers in a publication table: the value of a measure, or a part of a share.
struct Tabellinnhold {
    enum Del { case teller, nevner, verdi }

    /// `I-04`, `I-04-teller`, `I-04-nevner`.
    let kode: String
    let tittel: Tekst
    let enhet: Tekst
    let desimaler: Int
    /// Number of the measure.
    let maal: Int
    let del: Del

    func verdi(_ linje: Tabellinje) -> Int? {
        switch del {
        case .teller: linje.teller
        case .nevner: linje.nevner
        case .verdi: linje.verdi
        }
    }
}

extension Tabellsett {
    /// A share stands with its parts before it.
    var innhold: [Tabellinnhold] {
        maal.enumerated().flatMap { nr, maal -> [Tabellinnhold] in
            let verdi = Tabellinnhold(
                kode: maal.id, tittel: maal.navn, enhet: maal.enhet, desimaler: maal.desimaler, maal: nr, del: .verdi)
            let hode = tabell(nr, 0).hode
            guard case .andel = hode.slag else { return [verdi] }
            let enhet = Ordbok.felles.tekst(hode.enhet)
            func del(_ del: Tabellinnhold.Del, _ kode: String, _ hva: Tekst) -> Tabellinnhold {
                Tabellinnhold(
                    kode: "\(maal.id)-\(kode)",
                    tittel: Tekst("\(maal.navn.nb), \(hva.nb)", nn: "\(maal.navn.nn), \(hva.nn)"),
                    enhet: enhet, desimaler: 0, maal: nr, del: del)
            }
            return [
                del(.teller, "teller", Ordbok.felles.tekst("teller")),
                del(.nevner, "nevner", Ordbok.felles.tekst("nevner")), verdi,
            ]
        }
    }

    /// Calls `cell` with every number or sign: the variables in order, then the measures with their parts, then the
    /// periods, the last fastest.
    func gjennom(_ celle: (_ innhold: Tabellinnhold, _ linje: Tabellinje, _ verdi: Int?) -> Void) {
        let innhold = innhold
        let celler = tabeller.map(\.linjeceller)
        var linjer: [Tabellinje] = []
        for nr in celler[0].indices {
            linjer.removeAll(keepingCapacity: true)
            for (t, tabell) in tabeller.enumerated() {
                if let linje = tabell.linje(celler[t][nr]) { linjer.append(linje) }
            }
            for ett in innhold {
                for p in perioder.indices {
                    let linje = linjer[ett.maal * perioder.count + p]
                    celle(ett, linje, ett.verdi(linje))
                }
            }
        }
    }
}
