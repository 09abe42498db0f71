import Register

/// Labels NIR shows, and the column of the contract they stand for (datakontrakt 4.4). One line per label. The last one is
/// what Statistics Norway calls the person (indikatorer 5.1).
enum Etikettkart {
    static let felles: [(String, [String])] = [
        ("DUF-nummer", ["duf_nummer"]),
        ("Kategori", ["kategori"]),
        ("NIR - Kategori", ["kategori"]),
        ("Hjemmel", ["hjemmel"]),
        ("Vedtaksdato", ["vedtaksdato"]),
        ("Ankomst Norge", ["ankomst_norge"]),
        ("Effektueringsdato", ["effektueringsdato"]),
        ("Vedtak", ["vedtakstype"]),
        ("Resultat", ["resultat"]),
        ("Startdato", ["startdato"]),
        ("Sluttdato", ["sluttdato"]),
        ("Registrert av", ["registrert_av"]),
        ("Oppf.kommune/bydel", ["oppfoelgingskommunenr"]),
        ("Avslutning", ["avslutningstype"]),
        ("Avslutningsårsak", ["avslutningsaarsak"]),
        ("Antall timer arbeid per uke", ["timer_arbeid_per_uke"]),
        ("Avslutningsdato", ["avslutningsdato"]),
        ("Fornavn", ["fornavn"]),
        ("Etternavn", ["etternavn"]),
        ("Sluttmål", ["sluttmaal"]),
        ("pid", ["person_id"]),
    ]

    /// Columns of NIR's screens that hold no information.
    static let uten = ["handling"]

    /// The schema column a label stands for in this entity; nil when it is no label, or the entity has no such column.
    static func kolonne(_ etikett: [UInt8], i schema: Schema) -> Int? {
        for (kjent, navn) in felles where Normalisering.av(kjent) == etikett {
            for n in navn { if let k = schema.kolonne(n) { return k } }
        }
        return nil
    }
}

/// Columns no delivery may hold (datakontrakt 6, L-03).
enum Forbudt {
    static let deler: [String] = [
        "passnr", "passnummer", "passport", "mottaksnummer", "mottaknr", "telefon", "mobil", "epost", "e_post",
        "gateadresse", "postadresse", "bostedsadresse", "folkeregisteradresse", "etnisk", "etnisitet", "religion",
        "religioes", "livssyn", "straff", "kriminal", "helseopplysning", "helsetekst", "diagnose", "seksuell",
        "proevesvar", "ip_adresse", "ipadresse",
    ]
    static let hele: [String] = ["adresse", "helse", "email", "phone", "address", "ip"]

    static func treffer(_ kolonne: String) -> Bool {
        let navn = String(decoding: Normalisering.av(kolonne), as: UTF8.self)
        let understrek = String(navn.map { $0 == " " || $0 == "-" ? "_" : $0 })
        return hele.contains(understrek) || deler.contains { inneholder(understrek, $0) }
    }

    private static func inneholder(_ tekst: String, _ del: String) -> Bool {
        let (t, d) = (Array(tekst.utf8), Array(del.utf8))
        guard d.count <= t.count else { return false }
        return (0...(t.count - d.count)).contains { t[$0..<$0 + d.count].elementsEqual(d) }
    }
}

/// The nearest known name, within edit distance 2.
func naermeste(_ navn: String, blant kjente: [String]) -> String? {
    let n = Array(navn.utf8)
    let best = kjente.map { (avstand(n, Array($0.utf8)), $0) }.min { $0.0 < $1.0 }
    return best.flatMap { $0.0 <= 2 ? $0.1 : nil }
}

private func avstand(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard abs(a.count - b.count) <= 2, a.count <= 64 else { return 99 }
    var rad = Array(0...b.count)
    for i in a.indices {
        var skraa = rad[0]
        rad[0] = i + 1
        for j in b.indices {
            let ny = min(rad[j + 1] + 1, rad[j] + 1, skraa + (a[i] == b[j] ? 0 : 1))
            skraa = rad[j + 1]
            rad[j + 1] = ny
        }
    }
    return rad[b.count]
}
