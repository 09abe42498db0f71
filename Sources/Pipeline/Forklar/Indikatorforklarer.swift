import Regelmotor
import Regelverksdata
import Statistikk
public import Tekster

/// Explains figures as they are made today: the law, the parameters and the reports are read once.
public struct Indikatorforklarer: Sendable {
    private let grunnlag: Statistikkgrunnlag
    private let rapporter: [(fil: String, rapport: Rapport)]

    /// - Parameter rapporter: the folder of reports; one that is not there shows nothing.
    public init(rapporter mappe: String = "pipelines/rapporter") throws(Stopp) {
        do throws(Oppsettfeil) {
            // Nobody is counted with it: it gives the names of codes, and the parameters.
            grunnlag = Statistikkgrunnlag(regelverk: try Regelverk.gjeldende(), dato: Klokke.naa().dato)
            rapporter = try lesRapporter(mappe)
        } catch {
            throw Stopp(error)
        }
    }

    /// - Parameter id: upper or lower case.
    public func forklar(_ id: String, _ form: Maalform) throws(Stopp) -> Indikatorforklaring {
        guard let indikator = Indikator.alle.first(where: { $0.id.lowercased() == id.lowercased() }) else {
            throw Stopp(
                .bruk, "BRUK", "Indikatoren «\(id)» finnes ikke.\(mente(id, blant: Indikator.alle.map(\.id)))",
                rett: "Se alle med  nir forklar indikator")
        }
        return Indikatorforklaring(indikator, grunnlag, rapporter: rapporter, form)
    }
}

/// Every report of the folder, by the name of the file.
private func lesRapporter(_ mappe: String) throws(Oppsettfeil) -> [(fil: String, rapport: Rapport)] {
    var ut: [(fil: String, rapport: Rapport)] = []
    for navn in filnavn(i: mappe).filter({ $0.hasSuffix(".yaml") }).sorted() {
        let fil = "\(mappe)/\(navn)"
        guard let yaml = lesTekstfil(fil) else { continue }
        ut.append((fil, try Rapport.les(yaml, fil: fil, ventet: String(navn.dropLast(5)))))
    }
    return ut
}
