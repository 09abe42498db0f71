import Glibc
import Regelverksdata

/// Writes an answer about a person to a file only the owner can read. An existing file is not overwritten.
public func skrivFortrolig(_ tekst: String, til sti: String) throws(Stopp) {
    let fil = open(sti, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
    guard fil >= 0 else {
        throw Stopp(
            .kanIkkeSkrive, "UT-001", "Filen kan ikke lages", fil: sti, fordi: String(cString: strerror(errno)),
            rett: "Velg et navn som ikke finnes fra før, i en mappe du kan skrive i.")
    }
    defer { close(fil) }
    guard skrivAlt(fil, tekst) else {
        throw Stopp(.kanIkkeSkrive, "UT-003", "Ikke plass", fil: sti, rett: "Frigjør plass, og prøv igjen.")
    }
}

/// Notes that somebody looked up a person: when and how many, never whom. Returns what went wrong, for people.
public func loggOppslag(output: String, antall: Int, hvis: Bool) -> String? {
    _ = mkdir(output, 0o755)
    let fil = open(output + "/oppslag.jsonl", O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW, 0o600)
    guard fil >= 0 else { return "oppslaget kunne ikke loggføres i \(output)/oppslag.jsonl" }
    defer { close(fil) }
    let linje = "{\"tid\":\"\(Klokke.naa().iso)\",\"handling\":\"forklar\",\"personer\":\(antall),\"hvis\":\(hvis)}\n"
    return skrivAlt(fil, linje) ? nil : "oppslaget kunne ikke loggføres i \(output)/oppslag.jsonl"
}

/// Reads a set of values that are not law.
public func lesRegelsett(_ sti: String) throws(Stopp) -> Regelsett {
    guard let yaml = lesTekstfil(sti) else {
        throw Stopp(
            .oppsett, "INN-001", "Filen finnes ikke", fil: sti,
            rett: "Oppgi en fil, for eksempel pipelines/regelsett/alder-60.yaml.")
    }
    do {
        return try Regelsett.les(yaml, fil: sti)
    } catch {
        throw Stopp(error)
    }
}

private func skrivAlt(_ fil: Int32, _ tekst: String) -> Bool {
    Array(tekst.utf8).withUnsafeBytes { bytes in
        var rest = bytes
        while let start = rest.baseAddress, rest.count > 0 {
            let n = write(fil, start, rest.count)
            if n < 0 { if errno == EINTR { continue } else { return false } }
            rest = UnsafeRawBufferPointer(rebasing: rest[n...])
        }
        return true
    }
}
