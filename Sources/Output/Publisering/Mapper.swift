import Dispatch
import Glibc
import Synchronization

/// One name in a folder.
struct Oppfoering: Sendable {
    let navn: String
    let erMappe: Bool
}

extension Filsystem {
    /// Makes the folder, and every missing one above it, with exactly these rights from the start.
    static func lagMappe(_ sti: String, _ rettigheter: UInt32) throws(OutputFeil) {
        if mkdir(sti, rettigheter) == 0 {
            // The process's umask may have taken rights away; it never adds any.
            guard chmod(sti, rettigheter) == 0 else { throw skrivefeil(sti) }
            return
        }
        if errno == EEXIST, erMappe(sti) { return }
        guard errno == ENOENT, let skille = sti.utf8.lastIndex(of: UInt8(ascii: "/")), skille != sti.startIndex
        else { throw skrivefeil(sti) }
        try lagMappe(String(sti[..<skille]), rettigheter)
        try lagMappe(sti, rettigheter)
    }

    static func erMappe(_ sti: String) -> Bool {
        var svar = stat()
        return stat(sti, &svar) == 0 && svar.st_mode & S_IFMT == S_IFDIR
    }

    static func erLenke(_ sti: String) -> Bool {
        var svar = stat()
        return lstat(sti, &svar) == 0 && svar.st_mode & S_IFMT == S_IFLNK
    }

    /// Size and rights of a file or folder, not following links; nil when it is not there.
    static func egenskaper(_ sti: String) -> (bytes: Int, rettigheter: UInt32, filsystem: UInt)? {
        var svar = stat()
        guard lstat(sti, &svar) == 0 else { return nil }
        return (Int(svar.st_size), svar.st_mode & 0o7777, UInt(svar.st_dev))
    }

    /// What lies in the folder, by name in byte order. Empty when the folder is not there.
    static func innhold(_ mappe: String) throws(OutputFeil) -> [Oppfoering] {
        guard let leser = opendir(mappe) else {
            if errno == ENOENT { return [] }
            throw lesefeil(mappe)
        }
        defer { closedir(leser) }
        var funnet: [Oppfoering] = []
        while let post = readdir(leser) {
            let navn = withUnsafeBytes(of: &post.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if navn == "." || navn == ".." { continue }
            let sti = mappe + "/" + navn
            let type = Int(post.pointee.d_type)
            // A link to a folder is a name like any other: what it points at is not ours.
            let erMappe = type == Int(DT_DIR) || type == Int(DT_UNKNOWN) && !erLenke(sti) && erMappe(sti)
            funnet.append(Oppfoering(navn: navn, erMappe: erMappe))
        }
        return funnet.sorted { $0.navn.utf8.lexicographicallyPrecedes($1.navn.utf8) }
    }

    /// Removes the folder and all in it; does nothing when it is not there.
    static func fjern(_ sti: String) throws(OutputFeil) {
        let poster = try innhold(sti)
        try parvis(poster.count) { nr throws(OutputFeil) in
            let under = sti + "/" + poster[nr].navn
            if poster[nr].erMappe { try fjern(under) } else { try fjern(fil: under) }
        }
        if rmdir(sti) != 0, errno != ENOENT { throw skrivefeil(sti) }
    }

    static func fjern(fil sti: String) throws(OutputFeil) {
        if unlink(sti) != 0, errno != ENOENT { throw skrivefeil(sti) }
    }

    /// Removing a name is mostly waiting: on some disks two threads take a tenth of the time of one.
    static func parvis(_ antall: Int, _ gjoer: @Sendable (Int) throws(OutputFeil) -> Void) throws(OutputFeil) {
        let traader = antall > 16 ? 2 : 1
        let feil = Mutex<OutputFeil?>(nil)
        DispatchQueue.concurrentPerform(iterations: traader) { traad in
            for nr in stride(from: traad, to: antall, by: traader) {
                do throws(OutputFeil) {
                    try gjoer(nr)
                } catch {
                    feil.withLock { $0 = $0 ?? error }
                }
            }
        }
        if let feil = feil.withLock({ $0 }) { throw feil }
    }

    /// Waits until what the file or folder holds is on disk.
    static func sikre(_ sti: String) throws(OutputFeil) {
        let fil = open(sti, O_RDONLY | O_CLOEXEC)
        guard fil >= 0 else { throw lesefeil(sti) }
        defer { close(fil) }
        // Some file systems have nothing to wait for in a folder and say EINVAL.
        if fsync(fil) != 0, errno != EINVAL { throw skrivefeil(sti) }
    }

    /// Waits until everything written to the file system of the folder is on disk, names included. One call for a
    /// delivery of hundreds of files: a wait for each file and folder costs a journal commit each.
    static func sikreAlt(_ mappe: String) throws(OutputFeil) {
        typealias Syncfs = @convention(c) (Int32) -> Int32
        // Like renameat2, shown only to programs that ask for GNU extensions.
        guard let funksjon = dlsym(nil, "syncfs") else { return sync() }
        let fil = open(mappe, O_RDONLY | O_CLOEXEC)
        guard fil >= 0 else { throw lesefeil(mappe) }
        defer { close(fil) }
        guard unsafeBitCast(funksjon, to: Syncfs.self)(fil) == 0 else { throw skrivefeil(mappe) }
    }

    /// Lets the kernel begin to write a finished file to disk, so that `sikreAlt` has little left to wait for. Only a hint.
    static func begynnSikring(_ sti: String) {
        typealias SyncFileRange = @convention(c) (Int32, Int64, Int64, UInt32) -> Int32
        guard let funksjon = dlsym(nil, "sync_file_range") else { return }
        let fil = open(sti, O_RDONLY | O_CLOEXEC)
        guard fil >= 0 else { return }
        defer { close(fil) }
        let write: UInt32 = 2
        _ = unsafeBitCast(funksjon, to: SyncFileRange.self)(fil, 0, 0, write)
    }

    static func flytt(_ fra: String, til: String) throws(OutputFeil) {
        guard rename(fra, til) == 0 else { throw skrivefeil(til) }
    }

    /// Lets two names change places in one step. False when the file system or the kernel cannot.
    static func bytt(_ a: String, _ b: String) -> Bool {
        typealias Renameat2 = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
        // glibc shows renameat2 only to programs that ask for GNU extensions when they compile; it is looked up instead.
        guard let funksjon = dlsym(nil, "renameat2") else { return false }
        let exchange: UInt32 = 1 << 1
        return unsafeBitCast(funksjon, to: Renameat2.self)(AT_FDCWD, a, AT_FDCWD, b, exchange) == 0
    }

    /// Bytes that this user may still write on the file system of the folder.
    static func ledigPlass(_ mappe: String) throws(OutputFeil) -> Int64 {
        var svar = statvfs()
        guard statvfs(mappe, &svar) == 0 else { throw lesefeil(mappe) }
        let (bytes, over) = UInt64(svar.f_bavail).multipliedReportingOverflow(by: UInt64(svar.f_frsize))
        return over ? .max : Int64(clamping: bytes)
    }

    /// How much of a mapped file is looked at before the memory is let go.
    static let bit = 4 << 20

    /// Gives back the memory of the first bytes of a mapped file: a large list would else count as the program's own.
    static func slipp(_ bytes: UnsafeRawBufferPointer, til sted: Int) {
        guard let start = bytes.baseAddress, sted > 0 else { return }
        madvise(UnsafeMutableRawPointer(mutating: start), sted & ~4095, MADV_DONTNEED)
    }

    /// Calls `body` with the whole file, mapped.
    static func medInnhold<R>(
        _ sti: String, _ body: (UnsafeRawBufferPointer) throws(OutputFeil) -> R
    ) throws(OutputFeil) -> R {
        let fil = open(sti, O_RDONLY | O_CLOEXEC)
        guard fil >= 0 else { throw lesefeil(sti) }
        defer { close(fil) }
        var svar = stat()
        guard fstat(fil, &svar) == 0 else { throw lesefeil(sti) }
        let antall = Int(svar.st_size)
        guard antall > 0 else { return try body(UnsafeRawBufferPointer(start: nil, count: 0)) }
        guard let start = mmap(nil, antall, PROT_READ, MAP_PRIVATE, fil, 0), start != MAP_FAILED
        else { throw lesefeil(sti) }
        defer { munmap(start, antall) }
        return try body(UnsafeRawBufferPointer(start: start, count: antall))
    }

    /// Byte for byte. A missing file is like no other.
    static func erLike(_ a: String, _ b: String) throws(OutputFeil) -> Bool {
        guard let enes = egenskaper(a), let andres = egenskaper(b), enes.bytes == andres.bytes else { return false }
        return try medInnhold(a) { ene throws(OutputFeil) in
            try medInnhold(b) { andre throws(OutputFeil) in
                guard ene.count == andre.count else { return false }
                guard let e = ene.baseAddress, let n = andre.baseAddress else { return true }
                var sted = 0
                while sted < ene.count {
                    let antall = min(bit, ene.count - sted)
                    guard memcmp(e + sted, n + sted, antall) == 0 else { return false }
                    sted += antall
                    slipp(ene, til: sted)
                    slipp(andre, til: sted)
                }
                return true
            }
        }
    }
}
