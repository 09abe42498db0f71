import Ingest
import Kalender
import Register
import Statistikk
import Tabeller
import Vern

/// Everything a run has counted for its figures, before anything is hidden.
struct Statistikktall: Sendable {
    let grunnlag: Statistikkgrunnlag
    let rapporter: [Rapport]
    /// By report, measure and period.
    let tabeller: [Tabelltall]
    let telling: Indikatortelling
    let figurer: Kommunefigurer
    let referanser: Referansetabeller
    let levert: Entiteter
    /// Cases drawn for supervision; nil for a plan without.
    let saksutvalg: Saksutvalg?

    /// Status F of R13: outcomes with a preliminary row, and register counts of a year whose reporting is not closed.
    func erForeloepig(_ periode: Statistikkperiode, _ maal: [Rapportmaal]) -> Bool {
        guard periode.slag != .dato else { return false }
        if maal.contains(where: { $0.indikator?.utfall != nil }) {
            return telling.novstatus.foreloepige.contains(periode.aar)
        }
        return grunnlag.uttrekksdato <= 28.februar(periode.til.aar + 1)
    }

    /// Why a whole table has no figures, whatever has been counted; nil when it has.
    func mangler(_ maal: Rapportmaal, _ periode: Statistikkperiode) -> Manglende? {
        if let indikator = maal.indikator, telling.novstatus.erIkkeForfalt(indikator, periode) { return .ikkeForfalt }
        return levert.isSuperset(of: maal.krever) ? nil : .ikkeLevert
    }

    /// The figure of a measure that is no count, in one place.
    func svar(_ indikator: Indikator, _ periode: Statistikkperiode, _ sted: Stedliste.Sted) -> (
        svar: Indikatorsvar, antall: Int
    ) {
        if case .kommuner = indikator.maal {
            let antall = figurer.regnskap(indikator, periode) { sted.har($0) }.antall
            return (figurer.svar(indikator, periode, sted), antall)
        }
        guard let nr = telling.nummer(indikator.id, periode) else {
            preconditionFailure("\(indikator.id) was not asked about")
        }
        return (telling.svar(nr, sted), telling.regnskap(nr, sted).antall)
    }
}

extension Rapport {
    /// The table of a measure that is more than a count of persons.
    /// - Parameter viser: for a figure that a count of persons shows through, the protected table of that count.
    func maalingstabell(
        _ maal: Rapportmaal, _ indikator: Indikator, _ periode: Statistikkperiode, _ tall: Statistikktall,
        _ profil: Vernprofil, viser: BeskyttetTabell?
    ) -> BeskyttetTabell {
        let inndelinger = inndelinger(tall.grunnlag)
        let hode = hode(maal, periode)
        let verdier = inndelinger[0].koder.map { kode -> (svar: Indikatorsvar, antall: Int)? in
            Stedliste.Sted(kode).map { tall.svar(indikator, periode, $0) }
        }
        guard case .kommuner(let kommunemaal) = indikator.maal else {
            return Vern.maalinger(
                hode, inndelinger,
                verdier.map { verdi in
                    guard let (svar, antall) = verdi else { return .verdi(0, observasjoner: 0) }
                    if svar.symbol == "..." { return .manglerForeloepig }
                    if svar.symbol == ".." { return .mangler }
                    return .verdi(
                        svar.verdi?.avrundet(maal.desimaler) ?? 0, observasjoner: svar.verdi == nil ? 0 : antall)
                }, profil)
        }
        let visninger = verdier.enumerated().map { celle, verdi -> Cellevisning in
            guard let svar = verdi?.svar else { return .umulig }
            guard let tall = svar.verdi?.avrundet(maal.desimaler) else {
                return svar.symbol == ".." ? .mangler : .umulig
            }
            return .tall(tall)
        }
        guard kommunemaal.viser != nil else { return Vern.offentlige(hode, inndelinger, visninger) }
        return Vern.avledet(hode, inndelinger, visninger, av: viser)
    }
}

extension Stedliste.Sted {
    /// The place of a printed code of geo; nil for one that is no place.
    init?(_ kode: Inndeling.Kode) {
        switch kode.nivaa {
        case "land": self = .land
        case "fylke":
            guard let nummer = UInt8(kode.kode) else { return nil }
            self = .fylke(nummer)
        case "kommune":
            guard let nummer = UInt16(kode.kode) else { return nil }
            self = .kommune(Kommunenummer(nummer))
        default: return nil
        }
    }
}

extension Sakstall {
    /// What has been counted when every person has passed; nil for a plan without figures.
    func statistikk(
        _ rapporter: [Rapport], _ sporsmaal: Sporsmaalsliste?, _ grunnlag: Statistikkgrunnlag, _ uttrekk: Uttrekk
    ) -> Statistikktall? {
        guard let tabeller, let telling else { return nil }
        let referanser = uttrekk.referanser
        let kommuner = sporsmaal?.kommuneaar.map {
            Kommuneaar.alle($0, telling, referanser, levert: uttrekk.levert, grunnlag.kommuner)
        }
        return Statistikktall(
            grunnlag: grunnlag, rapporter: rapporter, tabeller: tabeller.ferdig(), telling: telling,
            figurer: Kommunefigurer(kommuner ?? [], grunnlag.parametere), referanser: referanser,
            levert: uttrekk.levert, saksutvalg: saksutvalg)
    }
}
