import Kalender
import Register
import Regelmotor

extension Treff {
    /// Where a late start of the programme is to be seen: the participation, else the settlement, else the claim.
    mutating func sentProgram(_ sak: borrowing Sak) {
        let ventet = sak.fakta.oppstart.frist.map { Sted.Verdi.dato($0) } ?? .ingen
        let deltakelse = sak.fakta.bortfall.map(\.senereDeltakelse) ?? sak.fakta.foersteDeltakelse
        if let deltakelse {
            rad(deltakelse, .startdato, deltakelse.startdato.map { .dato($0) } ?? .ingen, ventet: ventet)
        } else if let bosatt = sak.mappe.foersteBosetting {
            rad(bosatt, .bosattDato, .dato(bosatt.bosatt), ventet: ventet)
        } else if let krav = sak.mappe.krav.first(where: { $0.dato == sak.fakta.oppstart.utgangspunkt && $0.teller }) {
            rad(krav, .dato, .dato(krav.dato), ventet: ventet)
        }
    }

    /// Norsk is to start within three months of registration in Folkeregisteret, or of a claim (§ 30 third ledd).
    mutating func senNorsk(_ sak: borrowing Sak, _ regelverk: Regelverk) {
        let adresse = sak.mappe.foersteFolkeregistrerte
        let krav = adresse == nil ? sak.mappe.foersteNorskkrav : nil
        guard let fra = adresse?.folkeregistrert ?? krav?.dato else { return }
        guard let maaneder = regelverk.tall(.norskoppstart, paa: fra) else { return }
        let frist = regelverk.fristDag(fra, maaneder: maaneder)
        if let vedtak = sak.mappe.foersteNorskvedtak, let start = vedtak.startdato {
            if start > frist { rad(vedtak, .startdato, .dato(start), ventet: .dato(frist)) }
        } else if sak.dato > frist {
            if let adresse { rad(adresse, .folkeregistrertDato, .dato(fra), ventet: .dato(frist)) }
            if let krav { rad(krav, .dato, .dato(fra), ventet: .dato(frist)) }
        }
    }
}

extension Personmappe {
    fileprivate var foersteFolkeregistrerte: AdresseOppfoelging? {
        var foerste: AdresseOppfoelging?
        for a in adresser where a.rolle == .bor && a.teller {
            guard let dag = a.folkeregistrert else { continue }
            if let naa = foerste?.folkeregistrert, naa <= dag { continue }
            foerste = a
        }
        return foerste
    }

    fileprivate var foersteNorskkrav: KontaktKrav? {
        var foerste: KontaktKrav?
        for k in krav where k.ordning == .norsk && k.type == .krav && k.teller {
            if let naa = foerste, naa.dato <= k.dato { continue }
            foerste = k
        }
        return foerste
    }

    fileprivate var foersteNorskvedtak: Vedtak? {
        var foerste: Vedtak?
        for v in vedtak where v.erNorsk && v.erFattet {
            guard let start = v.startdato else { continue }
            if let naa = foerste?.startdato, naa <= start { continue }
            foerste = v
        }
        return foerste
    }
}
