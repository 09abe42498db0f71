import Regelverksdata
import Statistikk
import Vern

/// The reports and the protection that a plan names, read from `rapporter/` and `vern/` beside the pipeline file.
public struct Tabelloppsett: Sendable {
    public let rapporter: [Rapport]
    public let profil: Vernprofil

    /// - Parameter planbytes: what the plan hash is taken of; the files are added.
    init(_ plan: Plan, planbytes: inout [UInt8]) throws(Oppsettfeil) {
        var rapporter: [Rapport] = []
        for sted in plan.valg(.tabuler).rapporter {
            let (fil, yaml) = try Tabelloppsett.fil(sted, i: "rapporter/", plan, hva: "rapport", &planbytes)
            let rapport = try Rapport.les(yaml, fil: fil, ventet: sted.navn)
            if let annen = rapporter.first(where: { $0.id == rapport.id }) {
                throw sted.feil(
                    annen.navn == rapport.navn
                        ? "rapporten «\(rapport.navn)» står to ganger. Slett den ene."
                        : "rapportene «\(annen.navn)» og «\(rapport.navn)» har samme id, \(rapport.id).", fil: plan.fil)
            }
            rapporter.append(rapport)
        }
        self.rapporter = rapporter
        if let steg = plan.steg.first(where: { $0.slag == .kommuneboeker }) {
            let mangler = Lederarbeid.rapporter.filter { navn in !rapporter.contains { $0.navn == navn } }
            guard mangler.isEmpty else {
                throw Oppsettfeil(
                    fil: plan.fil, linje: steg.linje, kolonne: 1,
                    "steget «kommuneboeker» trenger rapportene \(mangler.joined(separator: ", ")). Legg dem til i «tabuler»."
                )
            }
        }
        let sted = plan.valg(.beskytt).profil
        let (fil, yaml) = try Tabelloppsett.fil(sted, i: "vern/", plan, hva: "vernprofil", &planbytes)
        profil = try Vernprofil.les(yaml, fil: fil, ventet: sted.navn)
    }

    private static func fil(
        _ sted: Navnested, i under: String, _ plan: Plan, hva: String, _ planbytes: inout [UInt8]
    ) throws(Oppsettfeil) -> (fil: String, yaml: String) {
        let mappe = mappe(av: plan.fil) + under
        let finnes = filnavn(i: mappe).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
        // Only names that are there, so that a name never becomes a path.
        guard finnes.contains(sted.navn), let yaml = lesTekstfil("\(mappe)\(sted.navn).yaml") else {
            throw sted.feil("ukjent \(hva) «\(sted.navn)».\(mente(sted.navn, blant: finnes))", fil: plan.fil)
        }
        planbytes += Array(yaml.utf8)
        return ("\(mappe)\(sted.navn).yaml", yaml)
    }
}
