import Kalender
import Register

extension Personmappe {
    /// The first decision on participation: the anchor of length and rule version (SM-START).
    ///
    /// Earliest startdato, ties by earliest vedtaksdato; annulled decisions are ignored, and a later decision does not
    /// move the anchor (OP-08).
    public func foersteDeltakelse(_ parametere: Parametere) -> Vedtak? {
        let medStart = vedtak.lazy.filter { $0.erDeltakelse && $0.startdato != nil }
        return switch parametere.vedtakssortering {
        case .startdato: medStart.min { ($0.start, $0.vedtaksdato) < ($1.start, $1.vedtaksdato) }
        case .vedtaksdato: medStart.min { ($0.vedtaksdato, $0.start) < ($1.vedtaksdato, $1.start) }
        }
    }

    public var harDeltakelse: Bool { vedtak.contains(where: \.erDeltakelse) }

    /// The goal that applies on `dag`: latest gjelder_fra on or before it, then latest registrert_dato (S-14).
    public func gjeldendeSluttmaal(paa dag: Dato) -> Utfall<SluttmaalRad> {
        var best: SluttmaalRad?
        var erUklart = false
        for rad in sluttmaal where rad.teller && rad.gjelderFra <= dag {
            guard let naa = best else {
                best = rad
                continue
            }
            let (a, b) = (naa.rangering, rad.rangering)
            if a < b { (best, erUklart) = (rad, false) } else if a == b && naa.sluttmaal != rad.sluttmaal { erUklart = true }
        }
        guard let best else { return .uavklart(.sluttmaal) }
        return erUklart ? .uavklart(.entydigSluttmaal) : .avgjort(best)
    }

    /// Months of extension granted on the introduction programme (E07).
    public var innvilgetUtvidelse: Int {
        Int(ordninger.lazy.filter { $0.teller && $0.ordning == .intro }.map(\.utvidelseMaaneder).max() ?? 0)
    }
}

extension Vedtak {
    fileprivate var start: Dato { startdato ?? Dato(dagnummer: .max) }
}

extension SluttmaalRad {
    fileprivate var rangering: (Int32, Int32) { (gjelderFra.dagnummer, felles.registrert?.dagnummer ?? .min) }
}
