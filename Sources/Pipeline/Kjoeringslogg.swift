import FoundationEssentials
import Glibc
import Logging
import Synchronization

/// `logg.jsonl`: everything the run says, one JSON object a line. Counts and file names only.
struct Kjoeringslogg: Sendable {
    private let logger: Logger

    init(sti: String) {
        logger = Logger(label: "nir") { _ in Fillogg(sti: sti) }
    }

    func info(_ hendelse: String, _ felt: [String: String] = [:]) {
        logger.info("\(hendelse)", metadata: felt.mapValues { .string($0) })
    }
}

/// A handler that appends to one file, made 0600.
private struct Fillogg: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.debug
    private let fil: Int32

    init(sti: String) { fil = open(sti, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600) }

    subscript(metadataKey noekkel: String) -> Logger.Metadata.Value? {
        get { metadata[noekkel] }
        set { metadata[noekkel] = newValue }
    }

    func log(event: LogEvent) {
        var felt = ["tid": Klokke.naa().iso, "nivaa": event.level.rawValue, "hendelse": event.message.description]
        for (noekkel, verdi) in event.metadata ?? [:] { felt[noekkel] = "\(verdi)" }
        let koder = JSONEncoder()
        koder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard fil >= 0, var linje = try? koder.encode(felt) else { return }
        linje.append(10)
        _ = linje.withUnsafeBytes { write(fil, $0.baseAddress, $0.count) }
    }
}
