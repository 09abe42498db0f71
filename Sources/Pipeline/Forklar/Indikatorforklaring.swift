import FoundationEssentials
import Register
public import Statistikk
public import Tekster

/// Everything the catalogue says of one figure, for people and as data. Nothing in it is about persons.
public struct Indikatorforklaring: Sendable, Encodable {
    public struct Parameter: Sendable, Encodable {
        public let navn: String
        public let verdi: String
        public let betydning: String
    }

    /// A report that shows the figure.
    public struct Visning: Sendable, Encodable {
        public let tabell: String
        public let tittel: String
        public let fil: String
    }

    public struct Tegn: Sendable, Encodable {
        public let tegn: String
        public let naar: String
    }

    let versjon = 1
    public let maalform: String
    public let id: String
    public let navn: String
    public let definisjon: String
    /// How teller and nevner become the figure.
    public let regnes: String
    /// Who is in them; nil when the figure is made of something else than persons of an utvalg.
    public let teller: String?
    public let nevner: String?
    public let enhet: String
    public let desimaler: Int
    /// The day and place the persons are looked at.
    public let sted: String
    /// `RP-A`, and what it means.
    public let revisjonskode: String
    public let revisjon: String
    public let kilde: String
    /// Files the figure is not made without; an outcome needs those of each November.
    public let krever: [String]
    public let parametere: [Parameter]
    public let tabeller: [Visning]
    public let erFoelsom: Bool
    public let tegn: [Tegn]

    /// - Parameter rapporter: the reports that may show the figure, with the files they stand in.
    public init(
        _ indikator: Indikator, _ grunnlag: Statistikkgrunnlag, rapporter: [(fil: String, rapport: Rapport)],
        _ form: Maalform
    ) {
        let regning = Indikatorregning(indikator, grunnlag)
        maalform = form.rawValue
        (id, navn) = (indikator.id, indikator.navn.i(form))
        (definisjon, kilde) = (indikator.definisjon.i(form), indikator.kilde.i(form))
        (regnes, teller, nevner) = (regning.regnes.i(form), regning.teller?.i(form), regning.nevner?.i(form))
        enhet = Indikatorord.enhet(indikator.enhet).i(form)
        desimaler = indikator.enhet.desimaler
        sted = Indikatorord.sted(indikator).i(form)
        (revisjonskode, revisjon) = (
            indikator.revisjon.rawValue, Indikatorord.revisjon(indikator.revisjon).i(form)
        )
        let filer = indikator.utfall == nil ? indikator.krever : indikator.krever.union([.novstatus])
        krever = Entitet.allCases.filter(filer.har).map(\.navn)
        parametere = Indikatorparameter.alle.filter { $0.gjelder(indikator) }.map {
            Parameter(
                navn: $0.navn, verdi: $0.verdi(grunnlag.parametere).i(form), betydning: $0.betydning.i(form))
        }
        tabeller = rapporter.filter { $0.rapport.viser(indikator) }.map {
            Visning(tabell: $0.rapport.id, tittel: $0.rapport.tittel.i(form), fil: $0.fil)
        }
        erFoelsom = regning.erFoelsom
        tegn = regning.tegn.map { Tegn(tegn: $0.tegn, naar: $0.naar.i(form)) }
    }

    public func json() throws -> String { try Forklaringsjson.tekst(self) }

    /// The screen, one label before each thought.
    public var tekst: String { linjer.joined(separator: "\n") }

    private var linjer: [String] {
        let form = Maalform(rawValue: maalform) ?? .nb
        func begge(_ nb: String, _ nn: String) -> String { form == .nb ? nb : nn }
        let desimaler = Indikatorord.desimaler(self.desimaler).i(form)
        let brukt = parametere.map { "\($0.navn) = \($0.verdi). \($0.betydning)" }
        let vernes = tegn.contains { $0.tegn == ":" }
        let ingen = [begge("ingen", "ingen")]
        return ["\(id)  \(navn)"]
            + Avsnitt.linjer(begge("definisjon", "definisjon"), definisjon)
            + Avsnitt.linjer(begge("regnes", "reknast"), regnes)
            + (teller.map { Avsnitt.linjer(begge("teller", "teljar"), $0) } ?? [])
            + (nevner.map { Avsnitt.linjer(begge("nevner", "nemnar"), $0) } ?? [])
            + Avsnitt.linjer(begge("enhet", "eining"), "\(enhet), \(desimaler)")
            + Avsnitt.linjer(begge("ses på", "sett på"), sted)
            + Avsnitt.linjer(begge("revisjon", "revisjon"), "\(revisjonskode). \(revisjon)")
            + Avsnitt.linjer(begge("kilde", "kjelde"), kilde)
            + Avsnitt.linjer(begge("krever", "krev"), alle: krever.isEmpty ? ingen : [krever.joined(separator: ", ")])
            + Avsnitt.linjer(begge("parametere", "parametrar"), alle: brukt.isEmpty ? ingen : brukt)
            + Avsnitt.linjer(
                begge("tabeller", "tabellar"),
                alle: tabeller.isEmpty ? ingen : tabeller.map { "\($0.tabell)  \($0.tittel) (\($0.fil))" })
            + Avsnitt.linjer(begge("følsomt", "følsamt"), Indikatorord.foelsom(erFoelsom, vernes: vernes).i(form))
            + Avsnitt.linjer(
                begge("tegn", "teikn"),
                alle: tegn.isEmpty
                    ? [begge("ingen: er det ingen, er tallet 0", "ingen: er det ingen, er talet 0")]
                    : tegn.map { "«\($0.tegn)» når \($0.naar)" })
    }
}

extension Rapport {
    /// By its name, or by counting the same persons under the name of the utvalg.
    func viser(_ indikator: Indikator) -> Bool {
        maal.contains { maal in
            if let egen = maal.indikator { return egen.id == indikator.id }
            switch indikator.maal {
            case .antall(let utvalg): return maal.teller == nil && maal.utvalg?.navn == utvalg.navn
            case .andel(let teller, let nevner):
                return maal.utvalg?.navn == nevner.navn && maal.teller?.navn == teller.navn
            case .fordeling(let utvalg, let variabel):
                return maal.teller == nil && maal.utvalg?.navn == utvalg.navn
                    && variabler.contains { $0.navn == variabel.navn }
            default: return false
            }
        }
    }
}
