import Register

/// The header of a CSV file: separator, and which column of the schema each column of the file is.
struct Topptekst: Sendable {
    /// Schema column of each file column, -1 when it is not read.
    var kart: [Int] = []
    var skilletegn: UInt8 = UInt8(ascii: ";")
    /// Place in the file and physical line of the first row.
    var slutt = 0
    var linjeEtter = 1
    var funn: [Samlefunn] = []

    /// Number in the file, from 1, of a schema column; 0 when it is not there.
    func nummer(_ kolonne: Int) -> Int { (kart.firstIndex(of: kolonne) ?? -1) + 1 }

    private static let lengst = 1 << 16

    static func les(_ fil: Kildefil, schema: Schema, separator: UInt8?) throws(Lesefeil) -> Topptekst {
        let bytes = try fil.les(fra: 0, antall: min(lengst, fil.antall))
        var topp = Topptekst()
        var i = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if let (tegn, slutt) = sepLinje(bytes, i) {
            (topp.skilletegn, i, topp.linjeEtter) = (tegn, slutt, 2)
        } else {
            if let separator { topp.skilletegn = separator } else { topp.skilletegn = try gjett(bytes, i, fil) }
        }
        let navn = try felter(bytes, &i, &topp, fil)
        topp.slutt = i
        try topp.knytt(navn, fil: fil, schema: schema)
        return topp
    }

    /// `sep=;`, which Excel writes for itself.
    private static func sepLinje(_ bytes: [UInt8], _ i: Int) -> (UInt8, Int)? {
        let rest = bytes[i...].prefix(64)
        guard rest.count > 4, rest.prefix(4).map({ $0 | 32 }).elementsEqual("sep=".utf8) else { return nil }
        let tegn = rest[rest.startIndex + 4]
        guard let linjeslutt = rest.firstIndex(of: 10) else { return nil }
        return (tegn, linjeslutt + 1)
    }

    private static func gjett(_ bytes: [UInt8], _ i: Int, _ fil: Kildefil) throws(Lesefeil) -> UInt8 {
        let linje = bytes[i...].prefix { $0 != 10 }
        for tegn in [UInt8(ascii: ";"), UInt8(ascii: "\t")] where linje.contains(tegn) { return tegn }
        if linje.contains(UInt8(ascii: ",")) {
            throw Lesefeil(
                .inn003, fil: fil.navn, linje: 1, fordi: "Filen ser ut til å bruke komma. Ventet semikolon.",
                rett: "Endre uttrekket til semikolon, eller sett «separator» for filen i manifest.json.")
        }
        return UInt8(ascii: ";")
    }

    private static func felter(
        _ bytes: [UInt8], _ i: inout Int, _ topp: inout Topptekst, _ fil: Kildefil
    ) throws(Lesefeil) -> [[UInt8]] {
        var ut: [[UInt8]] = [[]]
        var hermetegn = false
        while i < bytes.count {
            let byte = bytes[i]
            i += 1
            if byte == 10 { topp.linjeEtter += 1 }
            if hermetegn {
                if byte != 34 {
                    ut[ut.count - 1].append(byte)
                } else if i < bytes.count, bytes[i] == 34 {
                    ut[ut.count - 1].append(34)
                    i += 1
                } else {
                    hermetegn = false
                }
            } else if byte == 34, ut[ut.count - 1].isEmpty {
                hermetegn = true
            } else if byte == topp.skilletegn {
                ut.append([])
            } else if byte == 10 {
                return ut
            } else if byte != 13 {
                ut[ut.count - 1].append(byte)
            } else if i < bytes.count, bytes[i] != 10 {
                throw Lesefeil(
                    .w04, fil: fil.navn, linje: topp.linjeEtter, kolonne: ut.count,
                    fordi: "Overskriften har linjeskift av gammelt slag (bare CR).",
                    rett: "Lagre filen på nytt med vanlige linjeskift (CRLF eller LF).")
            }
        }
        guard !hermetegn, bytes.count < lengst else {
            throw Lesefeil(.w04, fil: fil.navn, linje: 1, fordi: "Overskriftsraden tar ikke slutt.")
        }
        return ut
    }

    private mutating func knytt(_ navn: [[UInt8]], fil: Kildefil, schema: Schema) throws(Lesefeil) {
        let linje = linjeEtter - 1
        for (k, raa) in navn.enumerated() {
            let tekst = String(decoding: raa, as: UTF8.self)
            let normal = Normalisering.av(raa)
            let trimmet = String(decoding: normal, as: UTF8.self)
            let funnet = schema.kolonne(tekst) ?? schema.kolonne(trimmet) ?? Etikettkart.kolonne(normal, i: schema)
            if let funnet {
                guard !kart.contains(funnet) else {
                    throw Lesefeil(
                        .w04, fil: fil.navn, linje: linje, kolonne: k + 1,
                        fordi: "Kolonnen «\(schema.kolonner[funnet].navn)» står to ganger.",
                        rett: "Ta ut den ene kolonnen, og hent nytt uttrekk.")
                }
                kart.append(funnet)
                continue
            }
            try ukjent(tekst, normal, nummer: k + 1, fil: fil, schema: schema)
            kart.append(-1)
        }
        if let mangler = Topptekst.mangler({ kart.contains($0) }, schema) {
            throw Lesefeil(.w04, fil: fil.navn, linje: linje, fordi: "Mangler kolonnen «\(mangler)».")
        }
    }

    private mutating func ukjent(
        _ tekst: String, _ normal: [UInt8], nummer: Int, fil: Kildefil, schema: Schema
    ) throws(Lesefeil) {
        if Forbudt.treffer(tekst) {
            throw Lesefeil(
                .l03, fil: fil.navn, linje: linjeEtter - 1, kolonne: nummer, fordi: "Kolonnen heter «\(tekst)».")
        }
        if Etikettkart.uten.contains(String(decoding: normal, as: UTF8.self)) { return }
        let mente = naermeste(tekst, blant: schema.kolonner.map(\.navn)).map { "Mente du «\($0)»?" }
        funn.append(
            Samlefunn(
                .w07, fil: fil.navn, entitet: schema.entitet, kolonne: tekst, kolonnenummer: nummer,
                foersteLinje: linjeEtter - 1, merknad: mente ?? ""))
    }

    /// The first required column that is not there. Some may stand in for each other: a code for its text (O-05), the
    /// day of registration for the day a goal was set (W-12), one identity number for the other (P-01), øre for kroner.
    static func mangler(_ finnes: (Int) -> Bool, _ schema: Schema) -> String? {
        for (k, kolonne) in schema.kolonner.enumerated() where kolonne.krav == .paakrevd && !finnes(k) {
            return kolonne.navn
        }
        let grupper: [Entitet: [String]] = [
            .person: ["duf_nummer", "foedselsnummer"], .oppholdstillatelse: ["hjemmel", "hjemmel_kode"],
            .sluttmaal: ["gjelder_fra", "registrert_dato"], .tilskuddUtbetaling: ["beloep_kr", "beloep_oere"],
        ]
        guard let gruppe = grupper[schema.entitet] else { return nil }
        return gruppe.contains { schema.kolonne($0).map(finnes) ?? false } ? nil : gruppe[0]
    }
}
