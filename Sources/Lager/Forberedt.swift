internal import GRDB
import Synchronization

/// Facts and findings that lie ready in an open transaction. Forgotten, it is undone.
public final class Forberedt: Sendable {
    /// Rows laid in each table; `nil` when the table was left as it is.
    public let personfakta: Int?
    public let funn: Int?

    private let koe: DatabaseQueue
    private let fil: Lagerfil
    private let erAvsluttet = Mutex(false)

    init(_ koe: DatabaseQueue, _ fil: Lagerfil, personfakta: Int?, funn: Int?) {
        self.koe = koe
        self.fil = fil
        self.personfakta = personfakta
        self.funn = funn
    }

    deinit { angre() }

    /// Adds the run's own rows and makes everything visible at once. Called after the files are published.
    ///
    /// A run with the same id replaces the earlier one. When something fails, everything is undone and the store is
    /// as it was before `forbered`.
    public func fullfoer(_ kjoering: Kjoeringspost) throws(Lagerfeil) {
        guard avslutt() else { throw .avsluttet(sti: fil.sti) }
        do {
            try koe.writeWithoutTransaction { db in
                do {
                    try skriv(kjoering, db)
                    try db.commit()
                } catch {
                    try? db.rollback()
                    throw error
                }
            }
        } catch {
            throw fil.svar(paa: error, koe)
        }
    }

    /// Undoes everything. Does nothing when the work is fulfilled or undone already.
    public func angre() {
        guard avslutt() else { return }
        // What cannot be rolled back was never committed: SQLite drops it when the file is opened next.
        try? koe.writeWithoutTransaction { try $0.rollback() }
    }

    private func avslutt() -> Bool {
        erAvsluttet.withLock { avsluttet in
            defer { avsluttet = true }
            return !avsluttet
        }
    }

    private func skriv(_ kjoering: Kjoeringspost, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM kjoering WHERE id = ?", arguments: [kjoering.id])
        try db.execute(
            sql: """
                INSERT INTO kjoering (id, pipeline, dato, program, plan, regelverk, utgangskode, startet, ferdig,
                    sekunder, personer_lest, personer_ut, innhold_sha256)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                kjoering.id, kjoering.pipeline, kjoering.dato, kjoering.program, kjoering.plan, kjoering.regelverk,
                kjoering.utgangskode, kjoering.startet, kjoering.ferdig, kjoering.sekunder, kjoering.personerLest,
                kjoering.personerUt, kjoering.innholdSha256,
            ])
        try settInn(kjoering.steg.enumerated(), "steg VALUES (?, ?, ?, ?, ?, ?)", db) { nummer, steg in
            [kjoering.id, nummer + 1, steg.navn, steg.inn, steg.ut, steg.sekunder]
        }
        try settInn(kjoering.innfiler, "innfil VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", db) {
            [
                kjoering.id, $0.fil, $0.entitet, $0.sha256, $0.bytes, $0.lest, $0.godtatt, $0.avvist, $0.reparert,
            ]
        }
        try settInn(kjoering.utfiler, "utfil VALUES (?, ?, ?, ?, ?, ?)", db) {
            [kjoering.id, $0.sti, $0.sha256, $0.klasse, $0.rader, $0.tilstand]
        }
        try settInn(kjoering.funnantall, "funnantall VALUES (?, ?, ?, ?)", db) {
            [kjoering.id, $0.regel, $0.alvor, $0.antall]
        }
        let fylt = [("personfakta", personfakta), ("funn", funn)].filter { $0.1 != nil }
        try settInn(fylt, "gjeldende VALUES (?, ?, ?, ?)", db) { [$0, kjoering.id, kjoering.dato, $1] }
    }

    /// One prepared statement for all the rows of a table; a row that stands there already is replaced.
    private func settInn<Poster: Sequence>(
        _ poster: Poster, _ tabell: String, _ db: Database, _ verdier: (Poster.Element) -> StatementArguments
    ) throws {
        let setning = try db.makeStatement(sql: "INSERT OR REPLACE INTO " + tabell)
        for post in poster { try setning.execute(arguments: verdier(post)) }
    }
}
