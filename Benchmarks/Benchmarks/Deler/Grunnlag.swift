import Eksempeldata
import FoundationEssentials
import Ingest
import Kalender
import Regelmotor
import Regelverksdata

/// A folder for the made-up extract of one measurement, gone when the measurement is.
final class Grunnlag: Sendable {
    static let personer = 50_000
    static let dato = Dato(dagnummer: 20_560)  // 17 April 2026, the day of the made-up extracts

    let mappe: String
    let regelverk: Regelverk

    init() throws {
        let sted = FileManager.default.temporaryDirectory.appending(path: "nir-maaling-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: sted, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        mappe = sted.path
        regelverk = try Regelverk.gjeldende()
    }

    deinit { try? FileManager.default.removeItem(atPath: mappe) }

    /// An extract of one large file, `vedtak.csv`, beside others of a few rows. Returns the bytes of the large file.
    ///
    /// - Parameter sha256: what the manifest says about the large file; nil leaves the sum out.
    func lagVedtaksfil(sha256: String? = nil) throws -> Int {
        try lagUttrekk("hele", personer: Grunnlag.personer)
        try lagUttrekk("uttrekk", personer: 1)
        let fil = "\(uttrekk)/vedtak.csv"
        try FileManager.default.removeItem(atPath: fil)
        try FileManager.default.moveItem(atPath: "\(mappe)/hele/vedtak.csv", toPath: fil)
        try FileManager.default.removeItem(atPath: "\(mappe)/hele")
        let filer = sha256.map { "{\"navn\":\"vedtak.csv\",\"sha256\":\"\($0)\"}" } ?? ""
        let hode = "\"kontraktversjon\":\"1.0\",\"uttrekksdato\":\"\(Grunnlag.dato)\",\"profil\":\"TEST\""
        let manifest = "{\(hode),\"filer\":[\(filer)]}"
        try Data(manifest.utf8).write(to: URL(filePath: "\(uttrekk)/manifest.json"))
        return try Data(contentsOf: URL(filePath: fil)).count
    }

    func lagUttrekk(_ navn: String, personer: Int) throws {
        _ = try lagEksempeldata(
            Eksempeloppsett(
                mappe: "\(mappe)/\(navn)", personer: personer, froe: 2026, kommuner: regelverk.kommuner))
    }

    var uttrekk: String { "\(mappe)/uttrekk" }

    /// One thread, so that the number is what a core can do.
    var leseoppsett: Leseoppsett {
        Leseoppsett(mappe: uttrekk, arbeidsmappe: mappe, kommuner: regelverk.kommuner, traader: 1)
    }
}

/// What a measurement prepares before its first round and lets go after its last.
///
/// The tool keeps the closures for the whole process, so that the value would otherwise never be freed.
final class Forberedt<Verdi> {
    private var verdi: Verdi?

    func lag(_ ny: Verdi) { verdi = ny }
    func slipp() { verdi = nil }

    func hent() throws -> Verdi {
        guard let verdi else { throw Maalefeil(description: "Målingen er ikke forberedt.") }
        return verdi
    }
}

struct Maalefeil: Error, CustomStringConvertible {
    let description: String
}
