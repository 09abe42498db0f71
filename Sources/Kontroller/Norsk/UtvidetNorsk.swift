import Kalender
import Register
import Regelmotor

extension Vedtak {
    /// A decision on more norsk, made in the time of § 43 g.
    func erUtvidetNorsk(_ regelverk: Regelverk) -> Bool {
        type == .utvidetNorsk && erFattet && regelverk.versjon(av: .intf43g, paa: vedtaksdato) != nil
    }

    /// Not so long before or after the deadline that NIR refuses it.
    func erRundt(_ frist: Dato, _ regelverk: Regelverk) -> Bool {
        let maaneder = regelverk.tall(.utvidetNorskVindu, paa: vedtaksdato) ?? 0
        return frist.plus(maaneder: -maaneder) <= vedtaksdato && vedtaksdato <= frist.fristDag(etterMaaneder: maaneder)
    }

    /// Made before the other; of two on one day the first in the extract.
    fileprivate func staarFoer(_ annet: Vedtak) -> Bool {
        (vedtaksdato, kilde.post) < (annet.vedtaksdato, annet.kilde.post)
    }
}

extension Personmappe {
    /// Education is not registered, or the months of this and earlier decisions are more than it allows.
    func erForMye(_ v: Vedtak, _ regelverk: Regelverk) -> Bool {
        let ramme: Lovverdi
        switch utdanningVgo {
        case .ikkeReg: return true
        case .ja: ramme = .utvidetNorskMedVgo
        case .nei: ramme = .utvidetNorskUtenVgo
        }
        guard let maaneder = regelverk.tall(.utvidetNorsk, paa: v.vedtaksdato),
            let hoeyst = regelverk.tall(ramme, paa: v.vedtaksdato)
        else { return false }
        var antall = 1
        for annet in vedtak where annet.erUtvidetNorsk(regelverk) && annet.staarFoer(v) { antall += 1 }
        return antall * maaneder > hoeyst
    }
}

extension Sak {
    /// The deadline of norsk as it was when the decision was made: without this and later extensions.
    func fristUten(_ v: Vedtak, _ regelverk: Regelverk) -> Dato? {
        var foer = mappe
        foer.vedtak.removeAll { $0.type == .utvidetNorsk && !$0.staarFoer(v) }
        return Personfakta(foer, regelverk, dato: dato).norsk.frist
    }
}

extension Eksempelperson {
    /// Collective protection, norsk from 1 September 2023, and decisions on more norsk on the days told.
    mutating func kollektivNorsk(_ vgo: UtdanningVgo, utvidet: Dato...) {
        opphold(.utl0834, vedtatt: 1.august(2023))
        utdanning(vgo)
        vedtak(.norsk37d, .norsk, vedtatt: 1.september(2023), oppstart: 1.september(2023))
        for dag in utvidet { vedtak(.utvidetNorsk, .norsk, vedtatt: dag, oppstart: dag) }
    }
}
