import Kalender
import Register

extension Personmappe {
    /// The first decision on participation: the anchor of length and rule version (SM-START).
    ///
    /// Earliest startdato, ties by earliest vedtaksdato; annulled decisions are ignored, and a later decision does not
    /// move the anchor (OP-08).
    public func foersteDeltakelse(_ parametere: Parametere) -> Vedtak? {
        var foerste: Vedtak?
        for v in vedtak where v.erDeltakelse && v.startdato != nil {
            if let naa = foerste, !v.kommerFoer(naa, parametere.vedtakssortering) { continue }
            foerste = v
        }
        return foerste
    }

    /// The decision on participation made first, when none has a start date.
    var tidligsteDeltakelse: Vedtak? {
        var foerste: Vedtak?
        for v in vedtak where v.erDeltakelse {
            if let naa = foerste, naa.vedtaksdato <= v.vedtaksdato { continue }
            foerste = v
        }
        return foerste
    }

    /// The start, and the decisions it is read of.
    func sporOppstart(_ foerste: Vedtak?, _ spor: inout some Spor) {
        if let foerste {
            spor.sa(.oppstart, .smStart, "\(foerste.startdato?.norsk ?? ""), startdato i første vedtak om deltakelse")
            spor.rad(foerste, "vedtatt \(foerste.vedtaksdato.norsk)")
        } else if harDeltakelse {
            spor.sa(.oppstart, .smStart, "ukjent: vedtaket om deltakelse har ingen startdato")
            spor.mangler(.startdato)
            for v in vedtak where v.erDeltakelse { spor.rad(v, "vedtatt \(v.vedtaksdato.norsk)") }
        }
    }

    public var harDeltakelse: Bool { vedtak.contains(where: \.erDeltakelse) }

    /// The goal that applies on `dag`: latest gjelder_fra on or before it, then latest registrert_dato (S-14).
    func gjeldendeSluttmaal(
        paa dag: Dato, harDeltakelse: Bool, _ spor: inout some Spor
    ) -> Utfall<SluttmaalRad> {
        let utfall = gjeldendeSluttmaal(paa: dag)
        switch utfall {
        case .avgjort(let rad):
            spor.sa(.sluttmaal, .smTab, "\(rad.sluttmaal.kode)  \(rad.sluttmaal.etikett)")
            spor.rad(rad, "gjelder fra \(rad.gjelderFra.norsk)")
        case .uavklart(let mangel) where harDeltakelse:
            spor.sa(.sluttmaal, .smTab, "ukjent: \(mangel.navn) mangler")
            spor.mangler(mangel)
            for rad in sluttmaal where rad.teller {
                spor.rad(rad, "\(rad.sluttmaal.kode) fra \(rad.gjelderFra.norsk)")
            }
        case .uavklart: break
        }
        return utfall
    }

    public func gjeldendeSluttmaal(paa dag: Dato) -> Utfall<SluttmaalRad> {
        var best: SluttmaalRad?
        var erUklart = false
        for rad in sluttmaal where rad.teller && rad.gjelderFra <= dag {
            guard let naa = best else {
                best = rad
                continue
            }
            let (a, b) = (naa.rangering, rad.rangering)
            if a < b {
                (best, erUklart) = (rad, false)
            } else if a == b && naa.sluttmaal != rad.sluttmaal {
                erUklart = true
            }
        }
        guard let best else { return .uavklart(.sluttmaal) }
        return erUklart ? .uavklart(.entydigSluttmaal) : .avgjort(best)
    }

    /// The row with the largest extension.
    func sporUtvidelse(_ spor: inout some Spor) {
        let stoerst = innvilgetUtvidelse
        for o in ordninger where o.teller && o.ordning == .intro && Int(o.utvidelseMaaneder) == stoerst {
            spor.rad(o, "utvidelse \(stoerst) måneder")
        }
    }

    /// Months of extension granted on the introduction programme (E07).
    public var innvilgetUtvidelse: Int {
        Int(ordninger.stoerst { $0.teller && $0.ordning == .intro ? $0.utvidelseMaaneder : nil } ?? 0)
    }
}

extension Vedtak {
    fileprivate func kommerFoer(_ annen: Vedtak, _ sortering: Parametere.Vedtakssortering) -> Bool {
        guard let start = startdato, let annenStart = annen.startdato else { return false }
        return switch sortering {
        case .startdato: (start, vedtaksdato) < (annenStart, annen.vedtaksdato)
        case .vedtaksdato: (vedtaksdato, start) < (annen.vedtaksdato, annenStart)
        }
    }
}

extension SluttmaalRad {
    fileprivate var rangering: (Int32, Int32) { (gjelderFra.dagnummer, felles.registrert?.dagnummer ?? .min) }
}
