import Dispatch
internal import GRDB
import Glibc

/// The file `nir.sqlite` and its folder: made with the right rights, and moved aside when damaged.
struct Lagerfil: Sendable {
    let mappe: String
    var sti: String { mappe + "/nir.sqlite" }

    var finnes: Bool { access(sti, F_OK) == 0 }

    /// Makes the folder (0700) and an empty file (0600) where they do not exist.
    ///
    /// The rights are given at creation, so that there is no moment when others can open the file; SQLite gives
    /// `-wal` and `-shm` the rights of the file. What exists already with wider rights is narrowed, and answered
    /// with a sentence, since someone may have read it meanwhile.
    func opprett() throws(Lagerfeil) -> [String] {
        try lagMappe(mappe, 0o700)
        let fd = open(sti, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        if fd >= 0 {
            close(fd)
        } else if errno != EEXIST {
            throw .kanIkkeAapnes(sti: sti, grunn: systemetsGrunn())
        }
        return innsnevret(mappe, til: 0o700) + innsnevret(sti, til: 0o600)
    }

    /// Lets the log be written to disk while others work, so that there is little left to wait for when it is to be made
    /// safe. Only a help: what it could not do is done then.
    func begynnSkriving() {
        let fd = open(sti + "-wal", O_RDWR | O_CLOEXEC)
        guard fd >= 0 else { return }
        DispatchQueue.global(qos: .utility).async {
            fdatasync(fd)
            close(fd)
        }
    }

    /// Moves a damaged store to `nir.sqlite.skadet`, over an earlier one. Its log goes with it: left behind it would
    /// be taken for the log of the new file.
    func leggTilSide() throws(Lagerfeil) {
        guard rename(sti, sti + ".skadet") == 0 || errno == ENOENT else {
            throw .kanIkkeAapnes(sti: sti, grunn: systemetsGrunn())
        }
        if rename(sti + "-wal", sti + ".skadet-wal") != 0 { unlink(sti + ".skadet-wal") }
        unlink(sti + "-shm")
    }

    /// What went wrong during work on an open store, in the store's own words. When it was damage the file is closed
    /// and moved aside, so that the next run does not meet it again.
    func svar(paa feil: any Error, _ koe: DatabaseQueue) -> Lagerfeil {
        let lagerfeil = Lagerfeil(feil, sti: sti)
        guard case .skadet = lagerfeil else { return lagerfeil }
        try? koe.close()
        do { try leggTilSide() } catch { return error }
        return lagerfeil
    }

    /// The folders above are not ours to close, since they hold `publisert/aapen` too: they get 0755.
    private func lagMappe(_ mappe: String, _ rettigheter: mode_t) throws(Lagerfeil) {
        if mkdir(mappe, rettigheter) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let skille = mappe.lastIndex(of: "/"), skille > mappe.startIndex else {
            throw .kanIkkeAapnes(sti: sti, grunn: systemetsGrunn())
        }
        try lagMappe(String(mappe[..<skille]), 0o755)
        guard mkdir(mappe, rettigheter) == 0 || errno == EEXIST else {
            throw .kanIkkeAapnes(sti: sti, grunn: systemetsGrunn())
        }
    }

    private func innsnevret(_ sti: String, til rettigheter: mode_t) -> [String] {
        var opplysninger = stat()
        guard stat(sti, &opplysninger) == 0, opplysninger.st_mode & 0o777 & ~rettigheter != 0 else { return [] }
        let foer = String(opplysninger.st_mode & 0o777, radix: 8)
        guard chmod(sti, rettigheter) == 0 else {
            return ["\(sti) kan åpnes av andre (\(foer)). Be eieren kjøre chmod \(String(rettigheter, radix: 8))."]
        }
        return ["\(sti) kunne åpnes av andre (\(foer)), og er nå lukket. Undersøk hvem som kan ha lest den."]
    }
}

/// Why the last system call went wrong, in a few words for the reader.
func systemetsGrunn() -> String {
    switch errno {
    case EACCES, EPERM: "ingen tilgang"
    case ENOENT: "den finnes ikke"
    case ENOTDIR, EISDIR: "stien går ikke til en fil i en mappe"
    case ENOSPC, EDQUOT: "disken er full"
    case EROFS: "disken er skrivebeskyttet"
    case ELOOP: "stien er en lenke"
    default: "systemet svarer \(errno)"
    }
}
