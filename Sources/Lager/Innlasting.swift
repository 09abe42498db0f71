internal import GRDB
internal import GRDBSQLite

/// Fills a table with the rows of a CSV file: many rows a statement, fields bound where they lie in the buffer.
struct Innlasting {
    /// Rows in one `VALUES`: a tenth cheaper than one at a time, and hardly dearer than a hundred.
    private static let raderISetning = 64

    private struct Kolonne {
        let navn: String
        let erHeltall: Bool
        let erPaakrevd: Bool
    }

    private let db: Database
    private let tabell: String
    private let kolonner: [Kolonne]

    init(_ db: Database, tabell: String) throws {
        self.db = db
        self.tabell = tabell
        kolonner = try db.columns(in: tabell).map {
            Kolonne(navn: $0.name, erHeltall: $0.type == "INTEGER", erPaakrevd: $0.isNotNull)
        }
    }

    /// Replaces everything in the table, inside the transaction that is open. Answers the number of rows.
    ///
    /// DELETE without WHERE lets SQLite hand back whole pages (its truncate optimisation), which the new rows then use.
    func erstatt(med sti: String, stykke: Int = 1 << 20) throws -> Int {
        var csv = try Csvdeler(sti: sti, stykke: stykke)
        let felt = UnsafeMutablePointer<Felt>.allocate(capacity: Self.raderISetning * kolonner.count)
        defer { felt.deallocate() }
        try kontrollerHode(&csv, felt)
        try db.execute(sql: "DELETE FROM \(tabell)")

        let full = try setning(rader: Self.raderISetning)
        var iSetning = 0
        var antall = 0
        while case .rad(let funnet) = try csv.neste(
            felt + iSetning * kolonner.count, plass: kolonner.count, holdte: iSetning * kolonner.count)
        {
            guard funnet == kolonner.count else {
                let linje = csv.linje(vedPlass: Int(felt[iSetning * kolonner.count].start))
                throw Lagerfeil.feltantall(fil: csv.fil, linje: linje, ventet: kolonner.count, fant: funnet)
            }
            antall += 1
            iSetning += 1
            if iSetning == Self.raderISetning {
                try settInn(full, csv, felt, rader: iSetning)
                csv.slipp()
                iSetning = 0
            }
        }
        if iSetning > 0 {
            try settInn(try setning(rader: iSetning), csv, felt, rader: iSetning)
        }
        return antall
    }

    /// Names and order are fixed by the table; the first column that differs is named.
    ///
    /// A file without a header begins with a person: what stands first is repeated only when it is a column's name.
    private func kontrollerHode(_ csv: inout Csvdeler, _ felt: UnsafeMutablePointer<Felt>) throws(Lagerfeil) {
        let plass = kolonner.count + 1
        guard case .rad(let antall) = try csv.neste(felt, plass: plass, holdte: 0) else {
            throw .hode(fil: csv.fil, kolonne: 1, ventet: kolonner.first?.navn, fant: nil)
        }
        for i in 0..<max(antall, kolonner.count) {
            let ventet = i < kolonner.count ? kolonner[i].navn : nil
            let fant = i < antall ? String(decoding: verdi(felt[i], csv.bytes), as: UTF8.self) : nil
            if ventet == fant { continue }
            let kanVises = i > 0 || kolonner.contains { $0.navn == fant }
            throw .hode(fil: csv.fil, kolonne: i + 1, ventet: ventet, fant: kanVises ? fant : "ukjent navn")
        }
        csv.slipp()
    }

    private func setning(rader: Int) throws -> Statement {
        let rad = "(" + repeatElement("?", count: kolonner.count).joined(separator: ",") + ")"
        let verdier = repeatElement(rad, count: rader).joined(separator: ",")
        return try db.makeStatement(sql: "INSERT INTO \(tabell) VALUES \(verdier)")
    }

    private func settInn(
        _ setning: Statement, _ csv: borrowing Csvdeler, _ felt: UnsafeMutablePointer<Felt>, rader: Int
    ) throws {
        let sqlite = setning.sqliteStatement
        let bytes = csv.bytes
        sqlite3_clear_bindings(sqlite)
        var plass = 0
        for _ in 0..<rader {
            for kolonne in kolonner {
                let innhold = verdi(felt[plass], bytes)
                plass += 1
                if innhold.isEmpty {
                    if kolonne.erPaakrevd { throw Lagerfeil.tomt(sted(plass - 1, csv, felt)) }
                } else if kolonne.erHeltall {
                    guard let tall = Self.heltall(innhold) else { throw Lagerfeil.heltall(sted(plass - 1, csv, felt)) }
                    sqlite3_bind_int64(sqlite, Int32(plass), tall)
                } else {
                    // No destructor: the bytes stay where they are until the statement has run.
                    innhold.withMemoryRebound(to: CChar.self) {
                        _ = sqlite3_bind_text(sqlite, Int32(plass), $0.baseAddress, Int32($0.count), nil)
                    }
                }
            }
        }
        let svar = sqlite3_step(sqlite)
        sqlite3_reset(sqlite)
        guard svar == SQLITE_DONE else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: svar),
                message: String(cString: sqlite3_errmsg(db.sqliteConnection)))
        }
    }

    /// The bytes of a field; doubled quotation marks are made single where they lie.
    @inline(__always)
    private func verdi(
        _ felt: Felt, _ bytes: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutableBufferPointer<UInt8> {
        let start = bytes + Int(felt.start)
        guard felt.lengde < 0 else { return UnsafeMutableBufferPointer(start: start, count: Int(felt.lengde)) }
        var til = 0
        var fra = 0
        while fra < -Int(felt.lengde) {
            start[til] = start[fra]
            til += 1
            fra += start[fra] == UInt8(ascii: "\"") ? 2 : 1
        }
        return UnsafeMutableBufferPointer(start: start, count: til)
    }

    private static func heltall(_ bytes: UnsafeMutableBufferPointer<UInt8>) -> Int64? {
        let negativt = bytes[0] == UInt8(ascii: "-")
        guard bytes.count <= 18, bytes.count > (negativt ? 1 : 0) else { return nil }
        var tall: Int64 = 0
        for byte in bytes[(negativt ? 1 : 0)...] {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            tall = tall * 10 + Int64(byte - UInt8(ascii: "0"))
        }
        return negativt ? -tall : tall
    }

    /// Where in the file a field stands, and never what stands in it.
    private func sted(
        _ plass: Int, _ csv: borrowing Csvdeler, _ felt: UnsafeMutablePointer<Felt>
    ) -> Lagerfeil.Sted {
        let kolonne = plass % kolonner.count
        return Lagerfeil.Sted(
            fil: csv.fil, linje: csv.linje(vedPlass: Int(felt[plass].start)), kolonne: kolonne + 1,
            navn: kolonner[kolonne].navn)
    }
}
