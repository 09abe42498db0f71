public import Vern

/// A protected table in long form (grensesnitt 3.3), dialect `maskin`: one line for every cell, or for every share.
public enum TabellCsv {
    /// What the geography of a table is called; its code fills the columns `geonivaa` and `geonr`.
    static let geografi = "geo"

    /// The whole file.
    public static func bytes(_ tabell: BeskyttetTabell) -> Bytebuffer {
        var ut = Bytebuffer(kapasitet: 1 << 16)
        hode(tabell, til: &ut)
        let penn = Penn(tabell)
        for celle in 0..<tabell.celler.antall {
            if let linje = tabell.linje(celle) { penn.skriv(linje, til: &ut) }
        }
        return ut
    }

    static func hode(_ tabell: BeskyttetTabell, til ut: inout Bytebuffer) {
        for felt in ["tabell", "indikator", "periode", "geonivaa", "geonr"] { ut.felt(tekst: felt, .maskin) }
        for inndeling in tabell.kolonner where inndeling.navn != geografi { ut.felt(tekst: inndeling.navn, .maskin) }
        for felt in ["teller", "nevner", "verdi", "tegn"] { ut.felt(tekst: felt, .maskin) }
        ut.linjeslutt(.maskin)
    }
}

/// Writes the lines of one table. What every line begins with is put together once.
private struct Penn {
    private let start: String
    private let geo: Int?
    private let desimaler: Int

    init(_ tabell: BeskyttetTabell) {
        var felt = Bytebuffer(kapasitet: 128)
        for tekst in [tabell.hode.id, tabell.hode.maal, tabell.hode.periode] { felt.felt(tekst: tekst, .maskin) }
        start = felt.withBytes { String(decoding: $0, as: UTF8.self) }
        geo = tabell.kolonner.firstIndex { $0.navn == TabellCsv.geografi }
        desimaler = tabell.desimaler
    }

    func skriv(_ linje: Tabellinje, til ut: inout Bytebuffer) {
        ut.append(tekst: start)
        if let geo {
            ut.felt(tekst: linje.koder[geo].nivaa, .maskin)
            ut.felt(tekst: linje.koder[geo].kode, .maskin)
        } else {
            ut.felt("land", .maskin)
            ut.felt("0", .maskin)
        }
        for (d, kode) in linje.koder.enumerated() where d != geo { ut.felt(tekst: kode.kode, .maskin) }
        ut.felt(tall: linje.teller, .maskin)
        ut.felt(tall: linje.nevner, .maskin)
        ut.felt(brok: linje.verdi, desimaler: desimaler, .maskin)
        ut.felt(tekst: linje.tegn, .maskin)
        ut.linjeslutt(.maskin)
    }
}
