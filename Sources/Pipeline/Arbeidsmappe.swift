import FoundationEssentials

/// A folder of its own under the system's place for temporary files, gone when the work is done.
func medArbeidsmappe<R>(_ navn: String, _ arbeid: (String) throws -> R) throws -> R {
    let mappe = FileManager.default.temporaryDirectory.path + "/nir-\(navn)-\(UUID().uuidString)"
    do {
        try FileManager.default.createDirectory(
            atPath: mappe, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
        throw Stopp(.kanIkkeSkrive, "UT-001", "Kan ikke skrive i \(mappe)", rett: "Sjekk TMPDIR.")
    }
    defer { try? FileManager.default.removeItem(atPath: mappe) }
    return try arbeid(mappe)
}
