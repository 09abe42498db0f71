/// Who holds the lock on the output folder.
public struct Laaseholder: Sendable, Equatable {
    /// Id of the run that holds the lock.
    public let kjoering: String
    /// Start time of that run, as its own clock wrote it.
    public let startet: String
    public let prosess: Int32

    public init(kjoering: String, startet: String, prosess: Int32) {
        (self.kjoering, self.startet, self.prosess) = (kjoering, startet, prosess)
    }
}

/// What stops a delivery. `Pipeline` maps the cases to the exit codes of brukeropplevelse 4.5:
/// `opptatt` is 75, `ikkePlass` and `kanIkkeSkrive` are 73, the two others are 70.
public enum OutputFeil: Error, Equatable, Sendable {
    /// Another run holds the kernel lock.
    case opptatt(Laaseholder, laas: String)
    /// Free bytes on the file system are fewer than the estimate.
    case ikkePlass(sti: String, trengs: Int64, ledig: Int64)
    case kanIkkeSkrive(sti: String, grunn: String)
    case kanIkkeLese(sti: String, grunn: String)
    /// A file that was written does not read back as it should; nothing is published.
    case tilbakelesing(sti: String, grunn: String)

    /// One sentence on what happened and one on what to do.
    public var melding: String {
        switch self {
        case .opptatt(let holder, let laas):
            "\(laas): kjøringen \(holder.kjoering) holder låsen (startet \(holder.startet), "
                + "prosess \(holder.prosess)). Vent til den er ferdig, og start på nytt."
        case .ikkePlass(let sti, let trengs, let ledig):
            "\(sti): leveransen trenger \(megabyte(trengs)) MB, men bare \(megabyte(ledig)) MB er ledig. "
                + "Frigjør plass med «nir rydd», eller velg en annen mappe med --output."
        case .kanIkkeSkrive(let sti, let grunn):
            "\(sti): kan ikke skrive, \(grunn). Ingenting er publisert. Rett opp, og start på nytt."
        case .kanIkkeLese(let sti, let grunn):
            "\(sti): kan ikke lese, \(grunn). Ingenting er publisert. Rett opp, og start på nytt."
        case .tilbakelesing(let sti, let grunn):
            "\(sti): filen ble lest tilbake og er ikke som den skal, \(grunn). Ingenting er publisert. "
                + "Start på nytt, og meld fra hvis det skjer igjen."
        }
    }

    private func megabyte(_ bytes: Int64) -> Int64 { (bytes + 999_999) / 1_000_000 }
}
