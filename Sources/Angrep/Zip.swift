import CArchive

/// The files of a zip archive by name, or nil when it cannot be read.
func zipdeler(_ sti: String) -> [String: [UInt8]]? {
    guard let arkiv = archive_read_new() else { return nil }
    defer { archive_read_free(arkiv) }
    archive_read_support_format_zip(arkiv)
    guard archive_read_open_filename(arkiv, sti, 1 << 16) == ARCHIVE_OK else { return nil }
    var ut: [String: [UInt8]] = [:]
    var post: OpaquePointer?
    while true {
        let svar = archive_read_next_header(arkiv, &post)
        if svar == ARCHIVE_EOF { return ut }
        guard svar == ARCHIVE_OK || svar == ARCHIVE_WARN, let navn = archive_entry_pathname(post) else { return nil }
        var bytes: [UInt8] = []
        var del = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let lest = archive_read_data(arkiv, &del, del.count)
            if lest == 0 { break }
            guard lest > 0 else { return nil }
            bytes += del[..<lest]
        }
        ut[String(cString: navn)] = bytes
    }
}
