import Glibc

/// The few calls to the kernel that writing needs, each with its path in the error.
enum Filsystem {
    /// What the kernel's answer means, in words.
    static func grunn(_ kode: Int32 = errno) -> String {
        switch kode {
        case ENOSPC: "disken er full"
        case EDQUOT: "kvoten er brukt opp"
        case EACCES, EPERM: "brukeren mangler rettigheter"
        case EROFS: "filsystemet er skrivebeskyttet"
        case ENOENT: "mappen eller filen finnes ikke"
        case ENOTDIR: "en del av stien er ikke en mappe"
        case EEXIST: "noe med samme navn finnes fra før"
        case EMFILE, ENFILE: "for mange åpne filer"
        case EIO: "disken svarer ikke som den skal"
        case EXDEV: "mappene ligger på forskjellige filsystem"
        default: "systemkode \(kode)"
        }
    }

    static func skrivefeil(_ sti: String) -> OutputFeil { .kanIkkeSkrive(sti: sti, grunn: grunn()) }
    static func lesefeil(_ sti: String) -> OutputFeil { .kanIkkeLese(sti: sti, grunn: grunn()) }

    static func finnes(_ sti: String) -> Bool { access(sti, F_OK) == 0 }

    /// A file that has no name from the moment it is made, readable by nobody else.
    static func navnloesFil(i mappe: String) throws(OutputFeil) -> Int32 {
        var mal = Array((mappe + "/sortering-XXXXXX").utf8CString)
        let fil = mkstemp(&mal)
        guard fil >= 0 else { throw skrivefeil(mappe) }
        unlink(mal)
        return fil
    }

    static func skriv(_ bytes: UnsafeRawBufferPointer, til fil: Int32, ved sted: Int, sti: String) throws(OutputFeil) {
        var skrevet = 0
        while skrevet < bytes.count, let start = bytes.baseAddress {
            let n = pwrite(fil, start + skrevet, bytes.count - skrevet, sted + skrevet)
            if n < 0, errno == EINTR { continue }
            guard n > 0 else { throw skrivefeil(sti) }
            skrevet += n
        }
    }

    /// At least one byte, or an error: callers know how much there is.
    static func les(
        _ plass: UnsafeMutableRawBufferPointer, fra fil: Int32, ved sted: Int, sti: String
    ) throws(OutputFeil) -> Int {
        while true {
            let n = pread(fil, plass.baseAddress, plass.count, sted)
            if n < 0, errno == EINTR { continue }
            guard n > 0 else { throw lesefeil(sti) }
            return n
        }
    }
}
