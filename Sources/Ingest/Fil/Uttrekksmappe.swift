import Glibc
import Kalender
import Register

/// The folder of an extract: which files are there, and what the manifest says of them.
struct Uttrekksmappe {
    var manifest: Manifest?
    var filer: [(navn: String, form: Filform, entitet: Entitet?)] = []
    var ikkeLest: [String] = []
    var samlefunn: [Samlefunn] = []

    /// Entities of the contract that this program does not use (E25, E28).
    private static let andreEntiteter: Set<String> = ["introduksjonsstoenad", "avvik"]

    static func les(_ oppsett: Leseoppsett) throws(Lesefeil) -> Uttrekksmappe {
        var mappe = Uttrekksmappe()
        let navn = try innhold(oppsett.mappe)
        if navn.contains("manifest.json") { mappe.manifest = try lesManifest(oppsett.mappe) }
        for n in navn where n != "manifest.json" && !n.hasPrefix(".") { try mappe.ta(n, oppsett.leserIkke) }
        // A fixed order, whatever order the folder gives.
        mappe.filer.sort { ($0.entitet?.rawValue ?? 0, $0.navn) < ($1.entitet?.rawValue ?? 0, $1.navn) }
        try mappe.sjekk(navn)
        return mappe
    }

    private static func innhold(_ mappe: String) throws(Lesefeil) -> [String] {
        guard let dir = opendir(mappe) else {
            throw Lesefeil(.inn001, fordi: "Mappen med uttrekket finnes ikke.", utgang: .manglerInndata)
        }
        defer { closedir(dir) }
        var navn: [String] = []
        while let post = readdir(dir) {
            let n = withUnsafePointer(to: &post.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if n != "." && n != ".." { navn.append(n) }
        }
        return navn.sorted()
    }

    static func lesManifest(_ mappe: String) throws(Lesefeil) -> Manifest {
        let fil = try Kildefil(mappe: mappe, navn: "manifest.json", form: .dokument, entitet: nil)
        return try Manifest.les(try fil.les(fra: 0, antall: min(fil.antall, 16 << 20)))
    }

    private mutating func ta(_ navn: String, _ leserIkke: Entiteter) throws(Lesefeil) {
        if navn == "uttrekk.json" {
            filer.append((navn, .dokument, nil))
            return
        }
        let deler = navn.split(separator: ".", maxSplits: 1).map(String.init)
        guard deler.count == 2, deler[1] == "csv" || deler[1] == "ndjson" else {
            ikkeLest.append(navn)
            return
        }
        let entitet = Entitet(navn: deler[0])
        guard let entitet, !leserIkke.har(entitet) else {
            ikkeLest.append(navn)
            // A file the run has no use for is no finding.
            if Uttrekksmappe.andreEntiteter.contains(deler[0]) { samlefunn.append(Samlefunn(.ikkeLest, fil: navn)) }
            return
        }
        filer.append((navn, deler[1] == "csv" ? .csv : .ndjson, entitet))
    }

    private func sjekk(_ navn: [String]) throws(Lesefeil) {
        if filer.contains(where: { $0.form == .dokument }), filer.count > 1 {
            throw Lesefeil(
                .w04, fil: "uttrekk.json", fordi: "Mappen har både uttrekk.json og filer for hver entitet.",
                rett: "La bare den ene formen ligge i mappen.")
        }
        for (i, fil) in filer.enumerated() where filer[..<i].contains(where: { $0.entitet == fil.entitet }) {
            throw Lesefeil(
                .w04, fil: fil.navn, fordi: "Mappen har to filer med samme entitet.",
                rett: "La bare den ene ligge i mappen.")
        }
        for fil in manifest?.filer ?? [] where !fil.navn.isEmpty && !navn.contains(fil.navn) {
            throw Lesefeil(
                .w02, fil: fil.navn, fordi: "Filen står i manifestet, men ligger ikke i mappen.",
                utgang: .manglerInndata)
        }
        guard filer.contains(where: { $0.entitet == .person || $0.form == .dokument }) else {
            let ligger = navn.prefix(3).joined(separator: ", ")
            throw Lesefeil(
                .inn001, fil: "person.csv", fordi: "Ventet person.csv, person.ndjson eller uttrekk.json.",
                rett: "I mappen ligger: \(ligger.isEmpty ? "ingen filer" : ligger).", utgang: .manglerInndata)
        }
    }

    /// The day the extract was made: the manifest's, else the one that was given.
    func uttrekksdato(_ oppsett: Leseoppsett) throws(Lesefeil) -> Dato {
        if let dato = manifest?.uttrekksdato ?? oppsett.dato { return dato }
        throw Lesefeil(
            .w01, fil: "manifest.json",
            fordi: manifest == nil ? "Manifestet mangler." : "Manifestet har ingen uttrekksdato.",
            rett: "Oppgi datoen dataene gjelder med --dato ÅÅÅÅ-MM-DD.", utgang: .manglerInndata)
    }

    func manifestlinje(_ navn: String) -> Manifest.Fil? { manifest?.filer.first { $0.navn == navn } }
}
