import Register

/// The keys of an entity, found by their bytes.
struct Noekkelkart {
    private let plasser: [Int: [(navn: [UInt8], kolonne: Int)]]

    init(_ schema: Schema) {
        var plasser: [Int: [(navn: [UInt8], kolonne: Int)]] = [:]
        for (k, kolonne) in schema.kolonner.enumerated() {
            let navn = Array(kolonne.navn.utf8)
            plasser[navn.count, default: []].append((navn, k))
        }
        self.plasser = plasser
    }

    func kolonne(_ p: Bytepeker, _ antall: Int) -> Int? {
        guard let kandidater = plasser[antall] else { return nil }
        let navn = UnsafeBufferPointer(start: p, count: antall)
        return kandidater.first { navn.elementsEqual($0.navn) }?.kolonne
    }
}

/// How an object went.
enum Objektsvar: Equatable { case lest, dobbelNoekkel(Int), brutt }

extension Segmentleser {
    /// Lines of NDJSON: rows in their wrapping, or bare.
    mutating func lesNdjson<T: RowReadable>(_: T.Type, _ s: Segment) throws(Lesefeil) {
        let view = gjoerKlar(T.schema)
        let kart = Noekkelkart(T.schema)
        let slutt = buffer + s.antall
        var p = buffer
        var linje = s.linje
        if s.start == 0, s.antall >= 3, p[0] == 0xEF, p[1] == 0xBB, p[2] == 0xBF { p += 3 }
        while p < slutt {
            var q = p
            while q < slutt {
                let t = treff(ord(q), gjentatt(10))
                if t != 0 {
                    q += t.trailingZeroBitCount >> 3
                    break
                }
                q += 8
            }
            q = min(q, slutt)
            let (start, lengde) = (p - buffer, min(q + 1, slutt) - p)
            try linjen(T.self, view, kart, p, q, erFoerste: s.start + start <= 3, start, lengde, linje)
            p = q + 1
            linje += 1
        }
    }

    @inline(__always) private mutating func linjen<T: RowReadable>(
        _: T.Type, _ view: borrowing RowView, _ kart: Noekkelkart, _ fra: UnsafeMutablePointer<UInt8>,
        _ til: UnsafeMutablePointer<UInt8>, erFoerste: Bool, _ start: Int, _ lengde: Int, _ linje: Int
    ) throws(Lesefeil) {
        var json = JsonSkanner(fra, slutt: til)
        json.rom()
        if json.p == til { return }
        guard let rad = innpakket(&json, erFoerste) else {
            if erFoerste, json.p == til { return }
            return try bruttRad(T.self, .inn010Rad, start, lengde, linje, kolonne: json.p - fra + 1)
        }
        json.p = rad
        let svar = objekt(&json, T.schema, kart, linje: linje)
        if svar == .lest {
            try self.rad(T.self, view, start: start, lengde: lengde, linje: linje)
        } else {
            var felt = Avviksliste.raden
            if case .dobbelNoekkel(let k) = svar { felt = k }
            try bruttRad(T.self, .inn010Rad, start, lengde, linje, kolonne: json.p - fra + 1, felt: felt)
        }
    }

    /// The place of the row object: the value of «rad», or the line itself. Nil when the line has no row; `p` is then
    /// at the end of a line that only tells what the file is.
    private func innpakket(_ json: inout JsonSkanner, _ erFoerste: Bool) -> UnsafeMutablePointer<UInt8>? {
        let start = json.p
        guard json.tegn(123) else { return nil }
        var erInnpakning = false
        repeat {
            if json.tegn(125) { break }
            let her = json.p
            guard let navn = json.streng(), json.tegn(58) else {
                json.p = her
                return nil
            }
            let bytes = UnsafeBufferPointer(start: navn.start, count: navn.antall)
            if bytes.elementsEqual("rad".utf8) {
                json.rom()
                return json.p < json.slutt && json.p.pointee == 123 ? json.p : nil
            }
            if !bytes.elementsEqual("skjema".utf8), !bytes.elementsEqual("entitet".utf8), !erInnpakning { return start }
            erInnpakning = true
            guard json.hopp() else { return nil }
        } while json.tegn(44)
        if erFoerste, json.tegn(125) || (json.p - 1).pointee == 125 { json.p = json.slutt }
        return nil
    }

    /// Fills the fields of the schema from an object. The fields are empty before each object.
    mutating func objekt(
        _ json: inout JsonSkanner, _ schema: Schema, _ kart: Noekkelkart, linje: Int,
        ved nestede: (inout Segmentleser, Felt, inout JsonSkanner) -> Bool? = { _, _, _ in nil }
    ) -> Objektsvar {
        for k in 0..<schema.kolonner.count { felter[k].antall = 0 }
        guard json.tegn(123) else { return .brutt }
        if json.tegn(125) { return .lest }
        var sett: UInt64 = 0
        var dobbel = -1
        repeat {
            guard let navn = json.streng(), json.tegn(58) else { return .brutt }
            guard let k = kart.kolonne(navn.start, navn.antall) else {
                if let tatt = nestede(&self, navn, &json) {
                    guard tatt else { return .brutt }
                } else {
                    guard json.hopp() else { return .brutt }
                    ukjentNoekkel(tekst(navn.start, navn.antall), schema.entitet, linje: linje)
                }
                continue
            }
            if sett & (1 << UInt64(k)) != 0 { dobbel = k }
            sett |= 1 << UInt64(k)
            guard let verdi = verdi(&json) else { return .brutt }
            felter[k] = verdi
        } while json.tegn(44)
        guard json.tegn(125) else { return .brutt }
        return dobbel >= 0 ? .dobbelNoekkel(dobbel) : .lest
    }

    @inline(__always) private func verdi(_ json: inout JsonSkanner) -> Felt? {
        json.rom()
        guard json.p < json.slutt else { return nil }
        switch json.p.pointee {
        case 34: return json.streng()
        case 91: return liste(&json)
        case 123: return nil
        default: return json.enkel()
        }
    }

    /// A list of texts as one `+`-separated text, as in CSV. Written over the list itself, which is longer.
    private func liste(_ json: inout JsonSkanner) -> Felt? {
        guard json.tegn(91) else { return nil }
        let start = json.p
        var ut = start
        if json.tegn(93) { return Felt(start, 0) }
        repeat {
            guard let del = json.streng() else { return nil }
            if ut > start {
                ut.pointee = UInt8(ascii: "+")
                ut += 1
            }
            for i in 0..<del.antall { ut[i] = del.start[i] }
            ut += del.antall
        } while json.tegn(44)
        return json.tegn(93) ? Felt(start, ut - start, .jsonTekst) : nil
    }

    mutating func bruttRad<T: RowReadable>(
        _: T.Type, _ regel: Leseregel, _ start: Int, _ lengde: Int, _ linje: Int, kolonne: Int,
        felt: Int = Avviksliste.raden
    ) throws(Lesefeil) {
        avvik.nyRad(UInt32(truncatingIfNeeded: linje))
        lest[Int(T.entitet.rawValue)] += 1
        avvik.avvis(regel, felt, Felt(buffer, 0))
        try avvist(T.entitet, hash: 0, start: start, lengde: lengde)
    }
}
