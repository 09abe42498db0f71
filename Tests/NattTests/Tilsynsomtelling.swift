import Kalender
import Output
import Regelmotor
import Register
import Statistikk

/// The numbers of one kommune in the sheet Kommuner, counted from the cases one by one. Only who is in the population of
/// L-01 and L-09 is asked of the catalogue, which has tests of its own for that.
struct Omtelling {
    private let nummer: String
    private let alle: [Tilfelle]
    private let egne: [Tilfelle]
    private let eksempel: Tilsynseksempel
    private let dato = Tilsynseksempel.dato
    let deltakere: [Tilfelle]

    init(_ eksempel: Tilsynseksempel, _ nummer: String) {
        (self.nummer, self.eksempel) = (nummer, eksempel)
        alle = eksempel.tilfeller.filter { !$0.erSkjermet }
        egne = alle.filter { $0.fakta.kommune.sifre == nummer }
        deltakere = egne.filter { $0.program.dag(Tilsynseksempel.dato) }
    }

    var innbyggere: Tallverdi {
        let rader = eksempel.referanser.folketall.filter { $0.kommune.sifre == nummer && $0.dato <= dato }
        guard let siste = rader.map(\.dato).max() else { return .tegn(.mangler) }
        return .tall(rader.filter { $0.dato == siste }.reduce(0) { $0 + Int($1.antall) })
    }

    func avvik(_ noen: [SluttmaalAvvik]) -> Tallverdi {
        let med = deltakere.filter { deltaker in noen.contains { deltaker.fakta.avvik.contains($0) } }
        return .andel(med.count, av: deltakere.count)
    }

    var bortfall: Int {
        egne.count { $0.fakta.bortfall.map { $0.vedtaksdato <= dato && $0.status != .gjeninntraadt } ?? false }
    }

    var registrertForSent: Tallverdi {
        var (sene, alle) = (0, 0)
        func se(_ teller: Bool, _ ordning: Ordning, _ hendelse: Dato, _ felles: Fellesfelt) {
            guard teller, ordning == .intro || ordning == .norsk || ordning == .samf, let dag = felles.registrert,
                hendelse > dato.plus(maaneder: -12), hendelse <= dato
            else { return }
            alle += 1
            if dag > hendelse.plus(maaneder: 2) { sene += 1 }
        }
        for mappe in egne.map(\.mappe) {
            for v in mappe.vedtak { se(v.teller, v.ordning, v.vedtaksdato, v.felles) }
            for a in mappe.avslutninger { se(a.teller, a.ordning, a.dato, a.felles) }
            for s in mappe.sluttmaal { se(s.teller, .intro, s.gjelderFra, s.felles) }
            for f in mappe.fravaer { se(f.teller, f.ordning, f.fra, f.felles) }
            for p in mappe.permisjoner { se(p.teller, p.ordning, p.vedtaksdato ?? p.fra, p.felles) }
            for s in mappe.stanser { se(s.teller, s.ordning, s.fra, s.felles) }
        }
        return .andel(sene, av: alle)
    }

    var startForSent: Tallverdi { utenfor("L-01") { $0.sted(Ramme($1, .bosetting)).kommune } }

    var underFulltid: Tallverdi { utenfor("L-09") { tilfelle, _ in tilfelle.fakta.kommune } }

    /// Those in the base who are not in the numerator.
    private func utenfor(_ id: String, _ kommune: (Tilfelle, Statistikkperiode) -> Kommunenummer) -> Tallverdi {
        let periode = Statistikkperiode.tolvMaaneder(til: dato)
        guard case .andel(let teller, let nevner)? = Indikator.finn(id)?.maal else { return .tegn(.mangler) }
        let med = alle.filter { nevner.gjelder($0, periode) && kommune($0, periode).sifre == nummer }
        return .andel(med.count { !teller.gjelder($0, periode) }, av: med.count)
    }

    /// Tenths of a percentage point, rounded half away from zero.
    var endring: Int? {
        let foer = dato.plus(maaneder: -12)
        let daa = alle.filter {
            $0.program.dag(foer) && $0.mappe.kommune(paa: foer, eksempel.grunnlag.kommuner).sifre == nummer
        }
        guard !daa.isEmpty, !deltakere.isEmpty else { return nil }
        let (a, b) = (deltakere.count { utenMaal($0, dato) }, daa.count { utenMaal($0, foer) })
        let tideler = 1000 * Double(a * daa.count - b * deltakere.count) / Double(deltakere.count * daa.count)
        return Int(tideler.rounded(.toNearestOrAwayFromZero))
    }

    private func utenMaal(_ tilfelle: Tilfelle, _ dag: Dato) -> Bool {
        guard let lov = tilfelle.fakta.lovgrunnlag.verdi, lov != .introloven else { return false }
        return !tilfelle.mappe.sluttmaal.contains { $0.teller && $0.gjelderFra <= dag }
    }
}
