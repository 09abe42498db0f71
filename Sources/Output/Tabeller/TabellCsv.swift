import Tabeller
import Vern

/// A publication table in long form (grensesnitt 3.3), dialect `maskin`: one line for every cell, or for every share, of
/// every measure in every period.
public enum TabellCsv {
    /// What the geography of a table is called; its code fills the columns `geonivaa` and `geonr`.
    static let geografi = "geo"

    /// The whole file.
    public static func bytes(_ sett: Tabellsett) -> Bytebuffer {
        var ut = Bytebuffer(kapasitet: 1 << 16)
        hode(sett, til: &ut)
        for m in sett.maal.indices {
            for p in sett.perioder.indices {
                let penn = Penn(sett, m, p)
                let tabell = sett.tabell(m, p)
                for celle in tabell.linjeceller {
                    if let linje = tabell.linje(celle) { penn.skriv(linje, til: &ut) }
                }
            }
        }
        return ut
    }

    private static func hode(_ sett: Tabellsett, til ut: inout Bytebuffer) {
        for felt in ["tabell", "indikator", "periode", "geonivaa", "geonr"] { ut.felt(tekst: felt, .maskin) }
        for inndeling in sett.kolonner where inndeling.navn != geografi { ut.felt(tekst: inndeling.navn, .maskin) }
        for felt in ["teller", "nevner", "verdi", "tegn", "status"] { ut.felt(tekst: felt, .maskin) }
        ut.linjeslutt(.maskin)
    }
}

/// Writes the lines of one measure in one period. What every line begins with is put together once.
private struct Penn {
    private let start: String
    private let geo: Int?
    private let desimaler: Int
    /// F or E (indikatorer 7.1).
    private let status: StaticString

    init(_ sett: Tabellsett, _ maal: Int, _ periode: Int) {
        var felt = Bytebuffer(kapasitet: 128)
        for tekst in [sett.id, sett.maal[maal].id, sett.perioder[periode]] { felt.felt(tekst: tekst, .maskin) }
        start = felt.withBytes { String(decoding: $0, as: UTF8.self) }
        geo = sett.kolonner.firstIndex { $0.navn == TabellCsv.geografi }
        desimaler = sett.maal[maal].desimaler
        status = sett.foreloepige.contains(sett.perioder[periode]) ? "F" : "E"
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
        ut.felt(status, .maskin)
        ut.linjeslutt(.maskin)
    }
}
