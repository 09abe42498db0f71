internal import GRDB

/// The durable memory in one SQLite file, `nir.sqlite`: the runs, and the facts and findings of the newest one.
///
/// Deleting the file loses history, never a publication. The store is written beside the publication and never
/// before it: `forbered` does the work, `Forberedt.fullfoer` makes it visible in one step, and until then everyone
/// who reads sees the run before.
public final class Lager: Sendable {
    /// Sentences for the run's report: rights that were too wide, or a damaged file that was moved aside.
    public let advarsler: [String]

    private let fil: Lagerfil
    private let koe: DatabaseQueue

    /// Opens the store in the folder (`output/lager`), and makes folder, file and tables that are missing.
    ///
    /// A damaged file is moved to `nir.sqlite.skadet` and a new one made in its place; `advarsler` says so.
    public init(mappe: String) throws(Lagerfeil) {
        fil = Lagerfil(mappe: mappe)
        var advarsler = try fil.opprett()
        do {
            koe = try Self.aapne(fil)
        } catch .skadet {
            try fil.leggTilSide()
            advarsler += try fil.opprett()
            koe = try Self.aapne(fil)
            advarsler.append(
                "Lageret var skadet og er flyttet til \(fil.sti).skadet. Et nytt er laget; tidligere kjøringer "
                    + "står bare i det gamle. Publiserte filer er ikke berørt.")
        }
        self.advarsler = advarsler
    }

    /// Replaces facts and findings inside a transaction that stays open until the answer is fulfilled or undone.
    ///
    /// Takes the time it takes and touches nothing others can see, and so belongs on a thread of its own while the
    /// files are written. The paths are finished CSV files in dialect `maskin`; `nil` leaves the table as it is, for
    /// runs that make no facts.
    public func forbered(personfakta: String?, funn: String?) throws(Lagerfeil) -> Forberedt {
        do {
            let rader = try koe.writeWithoutTransaction { db in
                guard !db.isInsideTransaction else { throw Lagerfeil.opptatt(sti: fil.sti) }
                try db.beginTransaction(.immediate)
                do {
                    return try (
                        personfakta.map { try Innlasting(db, tabell: "personfakta").erstatt(med: $0) },
                        funn.map { try Innlasting(db, tabell: "funn").erstatt(med: $0) }
                    )
                } catch {
                    try? db.rollback()
                    throw error
                }
            }
            fil.begynnSkriving()
            return Forberedt(koe, fil, personfakta: rader.0, funn: rader.1)
        } catch {
            throw fil.svar(paa: error, koe)
        }
    }

    /// `forbered` and `fullfoer` in one, for those with nothing to do in between.
    public func lagre(kjoering: Kjoeringspost, personfakta: String?, funn: String?) throws(Lagerfeil) {
        try forbered(personfakta: personfakta, funn: funn).fullfoer(kjoering)
    }

    /// Moves what was committed from the log into the file, waits for the disk, and closes; `-wal` and `-shm` go away.
    ///
    /// Half a second's work at most, and free to be done on another thread: what `fullfoer` made visible is visible
    /// already. A store that is let go without it closes itself the same way.
    public func lukk() throws(Lagerfeil) { try oversatt(fil.sti) { try koe.close() } }

    /// The newest stored runs, newest first, at most `siste` of them.
    ///
    /// Reads through a connection of its own that cannot write, so that `nir status` neither makes nor repairs a
    /// store and never waits for a run that is writing.
    public static func kjoeringer(mappe: String, siste: Int) throws(Lagerfeil) -> [Kjoeringslinje] {
        let fil = Lagerfil(mappe: mappe)
        guard fil.finnes else { throw .finnesIkke(sti: fil.sti) }
        do {
            return try oversatt(fil.sti) {
                var oppsett = Configuration()
                oppsett.readonly = true
                oppsett.busyMode = .timeout(2)
                return try DatabaseQueue(path: fil.sti, configuration: oppsett).read { db in
                    try Kjoeringslinje.fetchAll(db, sql: "SELECT * FROM v_kjoeringer LIMIT ?", arguments: [siste])
                }
            }
        } catch .skadet {
            throw .kanIkkeAapnes(sti: fil.sti, grunn: "filen er skadet")
        }
    }

    private static func aapne(_ fil: Lagerfil) throws(Lagerfeil) -> DatabaseQueue {
        try oversatt(fil.sti) {
            var oppsett = Configuration()
            oppsett.busyMode = .timeout(2)
            // The transaction is open between `forbered` and `fullfoer`.
            oppsett.allowsUnsafeTransactions = true
            oppsett.prepareDatabase { db in
                // `page_size` first: it is fixed from the first table on. See Beslutninger.md for the others.
                try db.execute(
                    sql: """
                        PRAGMA page_size = 16384;
                        PRAGMA journal_mode = WAL;
                        PRAGMA synchronous = NORMAL;
                        PRAGMA wal_autocheckpoint = 0;
                        PRAGMA secure_delete = FAST;
                        """)
            }
            let koe = try DatabaseQueue(path: fil.sti, configuration: oppsett)
            guard try koe.read({ try !Skjema.migrator.hasBeenSuperseded($0) }) else {
                throw Lagerfeil.nyereUtgave(sti: fil.sti)
            }
            try Skjema.migrator.migrate(koe)
            return koe
        }
    }
}
