import Kalender
import Tekster
import Testing

@testable import Output

/// Rounds of made-up amounts.
struct Proevetilskudd {
    var maalform = Maalform.nb
    var antall = 24
    var harForrige = true
    /// A rate that is not known: rows of an unknown amount are held back.
    var manglerSats = true
    /// Øre on top of the amounts.
    var oere = 16
    /// On top of the last total of the bridge, which then does not add up.
    var skjevhet = 0
    /// Takes the bridge below zero and up again.
    var underNull = false

    static let grupper = [
        Tekst("Norsk år 1"), "Norsk år 2", "Norsk år 3", Tekst("Grunntilskudd", nn: "Grunntilskot"),
        Tekst("Korreksjon flytting"), Tekst("Integrering år 1"), Tekst("Integrering år 2–5"),
        Tekst("Enslige mindreårige", nn: "Einslege mindreårige"), Tekst("Ekstratilskudd", nn: "Ekstratilskot"),
    ]

    var mottakere: [Mottakerlinje] {
        (0..<antall).map { nr in
            let erFylke = nr == antall - 1
            let personer = 3 + nr * 7
            let beloep = (0..<9).map { gruppe in
                let kroner = gruppe == 4 ? -1_200 * nr : (gruppe + 1) * 13_700 * nr + 9_000
                let medOere = gruppe == 0 && nr % 5 == 0
                return Mottakerlinje.Gruppebeloep(
                    oere: kroner * 100 + (medOere ? oere : 0), personer: gruppe == 3 ? 0 : personer)
            }
            return Mottakerlinje(
                Tilskuddsmottaker(
                    nummer: erFylke ? "99" : String(9901 + nr), navn: erFylke ? "Eksempelfylke" : "Kommune \(nr + 1)",
                    slag: erFylke ? .fylkeskommune : .kommune),
                personer: personer, beloep: beloep, holdtRader: nr % 3, erMinstesum: manglerSats && nr == 2,
                endring: nr == 4 ? nil : 1_250_000 - nr * 125_000)
        }
    }

    var sum: Int { mottakere.reduce(0) { $0 + $1.tilUtbetaling } }
    var personer: Int { mottakere.reduce(0) { $0 + $1.personer } }
    var holdtRader: Int { mottakere.reduce(0) { $0 + $1.holdtRader } }

    func bro() throws -> Tilskuddsbro {
        func steg(_ navn: Tekst, _ oere: Int, _ personer: Int) -> Tilskuddsbro.Steg {
            Tilskuddsbro.Steg(navn, oere: oere, personer: personer)
        }
        let endringer = [
            steg(Tekst("Nye personer", nn: "Nye personar"), underNull ? -5 * sum : sum / 10, 31),
            steg(Tekst("Ny kommune etter flytting", nn: "Ny kommune etter flytting"), sum / 50, 6),
            steg(Tekst("Flyttet ut", nn: "Flytta ut"), -sum / 100, 5),
            steg(Tekst("Bortfalt", nn: "Falle bort"), -sum / 40, 8),
            steg("Ny sats", underNull ? 4 * sum : sum / 20, 900), steg("Korreksjon", 0, 0),
        ]
        let forrige = steg(Tekst("Forrige runde", nn: "Førre runde"), sum - endringer.reduce(0) { $0 + $1.oere }, 1_300)
        let naa = steg(Tekst("Nå", nn: "No"), sum + skjevhet, personer)
        guard harForrige else {
            return try Tilskuddsbro(
                forrige: nil, endringer: [steg(Tekst("Nye personer", nn: "Nye personar"), sum, personer)], naa: naa)
        }
        return try Tilskuddsbro(forrige: forrige, endringer: endringer, naa: naa)
    }

    var holdt: [Holdtlinje] {
        let uten = holdtRader / 4
        return [
            Holdtlinje(
                grunn: Tekst(
                    "Vedtak om opplæring er ikke registrert i NIR", nn: "Vedtak om opplæring er ikkje registrert i NIR"),
                personer: holdtRader - uten - 1, rader: holdtRader - uten, oere: 18_450_016,
                maaGjoere: Tekst(
                    "Registrer vedtaket i NIR før neste termin.", nn: "Registrer vedtaket i NIR før neste termin.")),
            Holdtlinje(
                grunn: Tekst("Satsen er ikke kjent", nn: "Satsen er ikkje kjend"), personer: uten, rader: uten,
                oere: manglerSats ? nil : 4_000_000, maaGjoere: Tekst("Ingenting. IMDi finner satsen.")),
        ]
    }

    func bok() throws -> Tilskuddsbok {
        func dag(_ aar: Int, _ maaned: Int, _ dag: Int) -> Dato { Dato(aar, maaned, dag) ?? Proeveleder.dato }
        let (mottakere, dato) = (mottakere, Proeveleder.dato)
        let navn = mottakere.map(\.mottaker)
        return try Tilskuddsbok(
            .init(tilskuddsaar: 2026, termin: 4, skjaeringsdato: dag(2026, 11, 20)),
            fakta: Bokfakta(
                dato: dato, maalform: maalform, kontakt: "nir@example.no", nesteOppdatering: dato.plus(dager: 90),
                kilde: Tekst("Uttrekk fra NIR 23. november 2026", nn: "Uttrekk frå NIR 23. november 2026"),
                merknader: [Tekst("Oppdiktede tall.", nn: "Oppdikta tal.")]),
            bro: try bro(), grupper: Self.grupper, mottakere: mottakere,
            satser: [
                Satslinje(
                    id: "P-AR1-H 2026", fra: dag(2026, 1, 1), til: dag(2026, 12, 31), oere: 1_370_000,
                    evidens: .primaer, kilde: "Rundskriv 1/2026, kap. 672 post 60", sistEndretAv: "Kari Prøve"),
                Satslinje(
                    id: "AR-2 2026", fra: dag(2026, 1, 1), til: nil, oere: 24_950_016, evidens: .utledet,
                    kilde: "Kap. 671 post 60", sistEndretAv: "Ola Prøve"),
                Satslinje(
                    id: "FHT2 2026", fra: dag(2026, 1, 1), til: nil, oere: manglerSats ? nil : 400_000,
                    evidens: manglerSats ? .ikkeFunnet : .sekundaer, kilde: "Kap. 671 post 60",
                    sistEndretAv: "Ola Prøve"),
            ],
            flytting: antall < 2
                ? []
                : [
                    Flyttelinje(
                        person: "P0001", kode: "AR-2", fra: navn[0], til: navn[1],
                        lengde: Tekst("5 måneder", nn: "5 månader"), andel: "5/12", oereFra: 10_395_800,
                        oereTil: 14_554_200),
                    Flyttelinje(
                        person: "P0002", kode: "P-AR1-H", fra: navn[1], til: navn[0],
                        lengde: Tekst("204 dager", nn: "204 dagar"), andel: "204/365", oereFra: nil, oereTil: 765_699),
                ],
            holdt: holdt,
            grenser: antall < 2
                ? []
                : [
                    Grenselinje(navn[0], personer: 3, nedre: 1, oevre: 3, sats: "Grunntilskudd-L"),
                    Grenselinje(navn[1], personer: 151, nedre: 151, oevre: nil, sats: nil),
                ],
            kontroller: [
                Kontrollsum(
                    Tekst("Personer inn = utbetalt + holdt tilbake + utenfor", nn: "Personar inn = ut"), venstre: 1_540,
                    hoeyre: 1_540, enhet: .personer),
                Kontrollsum(
                    Tekst("Sum av kommunene = sum av personene", nn: "Sum av kommunane = sum av personane"),
                    venstre: sum,
                    hoeyre: sum - 1, enhet: .kroner),
            ], sjekksum: "9f2c14d07be3a85566f0c1d2e3a4b5c697887766554433221100ffeeddccbbaa")
    }

    /// Rows that add up to the sum of the book.
    /// - Parameter mangler: øre that the last row is short of.
    func grunnlag(mappe: String, rader: Int = 50, radgrense: Int = 1_000_000, mangler: Int = 0) throws
        -> Tilskuddsgrunnlag
    {
        let grunnlag = Tilskuddsgrunnlag(mappe: mappe, radgrense: radgrense)
        var skriver = grunnlag.skriver()
        for nr in stride(from: rader - 1, through: 0, by: -1) {
            var orden = Bytebuffer()
            orden.noekkel(tall: nr)
            let siste = nr == rader - 1
            let rest = sum - sum / rader * (rader - 1) - mangler
            try skriver.append(
                orden: orden,
                Grunnlagsrad(
                    duf: siste ? "" : "2099\(10_000_000 + nr)", mottaker: "9901",
                    kode: siste ? "Grunntilskudd-H" : "AR-2",
                    tilskuddsaar: 2026, aar: siste ? nil : 2, maalgruppeFra: siste ? nil : Proeveleder.dato,
                    satsId: "AR-2 2026", andel: nr % 2 == 0 ? "" : "5/12", oere: siste ? rest : sum / rader,
                    holdtOere: nr == 1 ? 5_000 : nil, status: "BETALES", vilkaar: "T-01 bosatt; T-02 adresse",
                    kilde: "personer.csv, \(nr + 2)"))
        }
        skriver.ferdig()
        return grunnlag
    }
}

/// The workbooks as files, without a run around them.
extension Proevetilskudd {
    func sammendrag(_ mappe: String, _ navn: String = "sammendrag") throws -> String {
        let (bok, sti) = (try bok(), "\(mappe)/\(navn).xlsx")
        let ny = try Arbeidsbok(sti: sti, egenskaper: bok.egenskaper(.skjermet), midlertidig: mappe)
        #expect(try bok.skriv(ny, .skjermet) == antall)
        try ny.lukk()
        return sti
    }

    func grunnlagsbok(_ mappe: String, rader: Int = 50, radgrense: Int = 1_000_000) throws -> String {
        let (bok, sti) = (try bok(), "\(mappe)/grunnlag.xlsx")
        let ny = try Arbeidsbok(
            sti: sti, egenskaper: bok.egenskaper(.sensitiv), midlertidig: mappe, konstantMinne: true)
        _ = try bok.skriv(ny, .sensitiv)
        #expect(try grunnlag(mappe: mappe, rader: rader, radgrense: radgrense).skriv(ny, bok) == rader)
        try ny.lukk()
        return sti
    }
}
