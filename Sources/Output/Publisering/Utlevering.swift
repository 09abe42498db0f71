import Glibc
import Kalender
import Synchronization
import Sjekksum

/// One run's hold on the output folder, from the lock to the finished run (brukeropplevelse 9.1–9.3).
///
/// Files are made under `.arbeid/<run>/`, read back, and published all at once: `publisert/` is at every moment the tree
/// from before or the tree from after. What a broken run leaves in `.arbeid` is removed by the next one, under the lock.
public final class Utlevering: Sendable {
    /// The output folder.
    public let rot: String
    /// Id of the run.
    public let kjoering: String
    /// Beregningsdato; the period in every file name.
    public let dato: Dato
    /// Folder of the run, 0700. Report, log and karantene lie here; `kjoring.json` comes last.
    public let kjoeringsmappe: String
    /// Folder for work that nobody reads, on the file system of the output; removed when the run ends.
    public let arbeidsmappe: String

    /// Folder in memory for the parts of small workbooks, when there is one with room: their files live milliseconds,
    /// and what stands in them about persons then never reaches a disk.
    private let minnemappe: String

    private let laas: Laas
    private let klare = Mutex<[KlarFil]>([])

    var publisert: String { rot + "/publisert" }
    private var filmappe: String { arbeidsmappe + "/filer" }

    /// Takes the lock, makes the folders, and clears away what a broken run left.
    /// - Parameters:
    ///   - startet: start time of the run as its clock says it; shown to a run that finds the lock taken.
    ///   - minnemappe: a folder in memory; used when it has 256 MB of room and may be written to.
    /// - Throws: `opptatt` (exit 75) when another run holds the lock, `kanIkkeSkrive` (exit 73).
    public init(
        rot: String, kjoering: String, startet: String, dato: Dato, minnemappe: String = "/dev/shm"
    ) throws(OutputFeil) {
        (self.rot, self.kjoering, self.dato) = (rot, kjoering, dato)
        kjoeringsmappe = rot + "/kjoringer/" + kjoering
        let arbeid = rot + "/.arbeid"
        arbeidsmappe = arbeid + "/" + kjoering
        let harRom = access(minnemappe, W_OK) == 0 && (try? Filsystem.ledigPlass(minnemappe)) ?? 0 >= 256 << 20
        self.minnemappe = harRom ? minnemappe : arbeidsmappe
        try Filsystem.lagMappe(rot, 0o755)
        laas = try Laas(rot + "/.laas", kjoering: kjoering, startet: startet)
        try Filsystem.fjern(arbeid)
        for mappe in [arbeid, arbeidsmappe, rot + "/kjoringer", kjoeringsmappe] {
            try Filsystem.lagMappe(mappe, 0o700)
        }
        let her = Filsystem.egenskaper(arbeid)?.filsystem
        if let der = Filsystem.egenskaper(rot + "/publisert")?.filsystem, der != her {
            throw .kanIkkeSkrive(sti: rot + "/publisert", grunn: Filsystem.grunn(EXDEV))
        }
    }

    /// - Parameter estimat: bytes the run expects to write, work files included.
    /// - Throws: `ikkePlass` (exit 73).
    public func sjekkPlass(estimat: Int64) throws(OutputFeil) {
        let ledig = try Filsystem.ledigPlass(rot)
        guard ledig >= estimat else { throw .ikkePlass(sti: rot, trengs: estimat, ledig: ledig) }
    }

    // MARK: Files being made

    /// A new CSV or other file. Give it to `lever` when all is written.
    public func aapne(_ leveranse: Leveranse) throws(OutputFeil) -> Filskriver {
        try Filskriver(leveranse, sti: try arbeidssti(leveranse))
    }

    /// Ends the file, reads it back, and sets it aside for publication.
    /// - Parameter rader: data rows written, the header not counted.
    /// - Returns: where the file lies until it is published.
    @discardableResult
    public func lever(_ skriver: Filskriver, rader: Int) throws(OutputFeil) -> String {
        let (sha256, bytes) = try skriver.avslutt()
        let (leveranse, sti) = (skriver.leveranse, skriver.sti)
        try Filsystem.medInnhold(sti) { lest throws(OutputFeil) in
            var feil = lest.count == bytes ? nil : "filen har \(lest.count) byte, men \(bytes) ble skrevet"
            if feil == nil, leveranse.type == .csv {
                feil = Tilbakelesing.csv(lest, poster: rader) { Filsystem.slipp(lest, til: $0) }
            }
            if let feil { throw .tilbakelesing(sti: leveranse.beskrivelse, grunn: feil) }
        }
        Filsystem.begynnSikring(sti)
        klare.withLock { $0.append(KlarFil(leveranse: leveranse, sti: sti, sha256: sha256, rader: rader)) }
        return sti
    }

    /// Makes a workbook with `bygg`, reads it back, and sets it aside for publication. Threads may call it at once, each
    /// for a workbook of its own.
    /// - Parameter bygg: fills the book and returns its number of data rows.
    public func arbeidsbok(
        _ leveranse: Leveranse, _ egenskaper: Bokegenskaper, konstantMinne: Bool = false,
        _ bygg: (Arbeidsbok) throws(OutputFeil) -> Int
    ) throws(OutputFeil) {
        let sti = try arbeidssti(leveranse)
        close(try Filsystem.nyFil(sti, leveranse.klasse.filrettigheter))
        let bok = try Arbeidsbok(
            sti: sti, egenskaper: egenskaper, midlertidig: konstantMinne ? arbeidsmappe : minnemappe,
            konstantMinne: konstantMinne)
        let rader = try bygg(bok)
        try bok.lukk()
        let sha256 = try Filsystem.medInnhold(sti) { bytes throws(OutputFeil) in
            if let feil = Tilbakelesing.arbeidsbok(bytes) {
                throw .tilbakelesing(sti: leveranse.beskrivelse, grunn: feil)
            }
            let sum = Sha256()
            sum.ta(bytes)
            return sum.tekst()
        }
        Filsystem.begynnSikring(sti)
        klare.withLock { $0.append(KlarFil(leveranse: leveranse, sti: sti, sha256: sha256, rader: rader)) }
    }

    private func arbeidssti(_ leveranse: Leveranse) throws(OutputFeil) -> String {
        // One folder a class: hundreds of folders that live for a minute cost more than their files.
        let mappe = filmappe + "/" + leveranse.klasse.rawValue
        try Filsystem.lagMappe(mappe, leveranse.klasse.mapperettigheter)
        let sted = leveranse.mappe.split(separator: "/").joined(separator: "_")
        return "\(mappe)/\(sted)_\(leveranse.beskrivelse).\(leveranse.type.endelse)"
    }

    /// Writes a file of the run itself, which is not published, to `kjoeringsmappe`.
    public func noter(_ navn: String, _ bytes: borrowing Bytebuffer) throws(OutputFeil) {
        try bytes.withBytes { b throws(OutputFeil) in try Filsystem.skrivFil(kjoeringsmappe + "/" + navn, 0o600, b) }
    }

    /// Lays links to the files of a class that are ready, under the names they will be published by, in a folder of their
    /// own: what a reader would get, to be tried before he gets it.
    /// - Returns: the folder; it goes with the work folder.
    public func forhaandsvis(_ klasse: Klasse) throws(OutputFeil) -> String {
        let rot = arbeidsmappe + "/forhaandsvisning"
        try Filsystem.fjern(rot)
        try Filsystem.lagMappe(rot, 0o700)
        for fil in klare.withLock({ $0 }) where fil.leveranse.klasse == klasse {
            let mappe = rot + "/" + fil.leveranse.klassemappe
            try Filsystem.lagMappe(mappe, 0o700)
            let sti = mappe + "/" + fil.leveranse.filnavn(dato, versjon: 1)
            guard link(fil.sti, sti) == 0 else { throw .kanIkkeSkrive(sti: sti, grunn: Filsystem.grunn()) }
        }
        return rot
    }

    // MARK: The end of the run

    /// Publishes every file that was delivered. Content equal to the newest published version of the same period keeps
    /// that file; other content gets the next version.
    public func publiser() throws(OutputFeil) -> Publisering {
        try publiser(Tre(rot: rot, arbeid: arbeidsmappe, dato: dato))
    }

    func publiser(_ tre: Tre) throws(OutputFeil) -> Publisering { try tre.publiser(klare.withLock { $0 }) }

    /// Writes `kjoring.json` as the last file of the run, and lets `siste` point at it. Without it the run did not happen.
    public func ferdig(kjoringJson: UnsafeRawBufferPointer) throws(OutputFeil) {
        let ny = arbeidsmappe + "/kjoring.json"
        unlink(ny)
        try Filsystem.skrivFil(ny, 0o600, kjoringJson)
        try Filsystem.flytt(ny, til: kjoeringsmappe + "/kjoring.json")
        try Filsystem.sikre(kjoeringsmappe)
        let lenke = arbeidsmappe + "/siste"
        unlink(lenke)
        guard symlink("kjoringer/" + kjoering, lenke) == 0 else { throw Filsystem.skrivefeil(lenke) }
        try Filsystem.flytt(lenke, til: rot + "/siste")
        try Filsystem.sikre(rot)
        try Filsystem.fjern(arbeidsmappe)
    }

    public func ferdig(kjoringJson: borrowing Bytebuffer) throws(OutputFeil) {
        try kjoringJson.withBytes { b throws(OutputFeil) in try ferdig(kjoringJson: b) }
    }
}

/// What `publiser` did.
public struct Publisering: Sendable {
    public enum Maate: Sendable, Equatable {
        /// Everything was as published before; nothing was touched.
        case uendret
        /// The tree changed place with the old one in one step.
        case byttet
        /// There was nothing before; the tree was moved in.
        case foerste
        /// The file system cannot exchange folders or link files: moved in one file at a time, for this reason.
        case filForFil(String)
    }

    /// Every delivered file, in byte order of the paths.
    public let filer: [Utfil]
    public let maate: Maate
}
