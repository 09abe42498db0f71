import Benchmark
import Kalender
import Output

/// A hundred thousand lines into a sorted list and out again. About half lie on the disk on the way.
func maalLister() {
    let grunnlag = Forberedt<Grunnlag>()
    Benchmark("Sortert liste: 100 000 linjer inn, sortert og ut") { benchmark in
        let liste = SortertListe(mappe: try grunnlag.hent().mappe)
        var skriver = liste.skriver()
        var noekkel = Bytebuffer()
        var linje = Bytebuffer()
        for nr in 0..<100_000 {
            noekkel.toem()
            noekkel.noekkel(navn: etternavn[nr * 7_919 % etternavn.count])
            noekkel.noekkel(tall: nr * 104_729 % 100_003)
            linje.toem()
            for _ in 0..<8 { linje.noekkel(tall: nr) }
            linje.noekkel(navn: fornavn[nr % fornavn.count])
            try skriver.append(noekkel, linje)
        }
        skriver.ferdig()
        var bytes = 0
        try liste.flett { noekkel, linje in bytes += noekkel.count + linje.count }
        blackHole(bytes)
    } setup: {
        grunnlag.lag(try Grunnlag())
    } teardown: {
        grunnlag.slipp()
    }
}

/// The workbook of a municipality of middle size, from nothing to a closed file.
func maalArbeidsbok() {
    let grunnlag = Forberedt<Grunnlag>()
    let kolonner = [
        Kolonne("DUF-nummer", .kode), Kolonne("Navn", .tekst), Kolonne("Feil", .tekst), Kolonne("Regel", .kode),
        Kolonne("Oppstart", .dato), Kolonne("Frist", .dato), Kolonne("Dager igjen", .heltall),
        Kolonne("Haster", .janei),
    ]
    Benchmark("Arbeidsbok: tre ark med 300 rader") { benchmark in
        let mappe = try grunnlag.hent().mappe
        let bok = try Arbeidsbok(
            sti: "\(mappe)/maaling.xlsx",
            egenskaper: Bokegenskaper(tittel: "Måling", emne: "Måling", klasse: .sensitiv, dato: Grunnlag.dato),
            midlertidig: mappe)
        for arknavn in ["Rett opp", "Frister", "Bortfall"] {
            let ark = try bok.ark(arknavn, kolonner)
            for nr in 0..<300 {
                ark.tekst(duf[nr])
                ark.tekst("\(etternavn[nr % etternavn.count]), \(fornavn[nr % fornavn.count])")
                ark.tekst("Deltakelsen er registrert etter at retten falt bort")
                ark.tekst("V-02")
                ark.dato(Grunnlag.dato.plus(dager: -nr))
                ark.dato(Grunnlag.dato.plus(dager: nr))
                ark.tall(nr)
                ark.janei(nr < 30)
                ark.nesteRad()
            }
        }
        try bok.lukk()
    } setup: {
        grunnlag.lag(try Grunnlag())
    } teardown: {
        grunnlag.slipp()
    }
}

private let etternavn = [
    "Aas", "Berg", "Dahl", "Eide", "Haugen", "Iversen", "Johansen", "Kristoffersen", "Lund", "Moe", "Nygård", "Østby",
    "Rasmussen", "Solheim", "Tveit", "Ødegård", "Åsen",
]
private let fornavn = ["Anne", "Bjørn", "Camilla", "Daniel", "Elise", "Fredrik", "Gro", "Håkon", "Ingrid"]
// Numbers of the years no real DUF-nummer has.
private let duf = (0..<300).map { String(209_000_000_000 + $0 * 1_000_003) }
