import GRDB
import Testing

@testable import Lager

@Suite("Innlasting av CSV")
struct InnlastingTests {
    let mappe: Mappe

    init() throws { mappe = try Mappe() }

    /// xorshift: the same rows for the same seed on every machine.
    private struct Froe: RandomNumberGenerator {
        var tilstand: UInt64

        mutating func next() -> UInt64 {
            tilstand ^= tilstand << 13
            tilstand ^= tilstand >> 7
            tilstand ^= tilstand << 17
            return tilstand
        }
    }

    private static let biter = ["a", "æ", ",", "\"", "\n", "-", "«å»", " ", "2026-01-31", "😀", "'"]

    private func tilfeldig(_ froe: inout Froe, paakrevd: Bool) -> String? {
        let antall = Int.random(in: (paakrevd ? 1 : -6)...6, using: &froe)
        guard antall > 0 else { return nil }
        return (0..<antall).map { _ in Self.biter.randomElement(using: &froe) ?? "" }.joined()
    }

    @Test(
        "Verdiene i tabellen er verdiene i filen, uansett hvor stykkene deles",
        arguments: [
            (froe: 1, rader: 0, stykke: 64), (2, 1, 1), (3, 63, 7), (4, 64, 33), (5, 65, 1000), (6, 300, 4096),
            (7, 300, 1 << 20),
        ] as [(froe: UInt64, rader: Int, stykke: Int)])
    func verdier(froe: UInt64, rader: Int, stykke: Int) throws {
        var tilfeldig = Froe(tilstand: froe)
        let ventet: [[String?]] = (0..<rader).map { linje in
            (0..<11).map { kolonne in
                switch kolonne {
                case 3: Bool.random(using: &tilfeldig) ? String(linje) : nil
                case 4: String(Int.random(in: -9_999_999_999...9_999_999_999, using: &tilfeldig))
                default: self.tilfeldig(&tilfeldig, paakrevd: kolonne < 2)
                }
            }
        }
        let fil = try mappe.skriv("funn.csv", Eksempel.csv(Eksempel.funnhode, ventet))
        try Lager(mappe: mappe.lager).lukk()
        let antall = try DatabaseQueue(path: mappe.fil).write {
            try Innlasting($0, tabell: "funn").erstatt(med: fil, stykke: stykke)
        }
        #expect(antall == rader)
        #expect(try mappe.rader("SELECT * FROM funn ORDER BY rowid") == ventet)
        #expect(try mappe.rader("SELECT count(*) FROM funn WHERE typeof(post) <> 'integer'") == [["0"]])
    }

    @Test("Siste linje uten linjeskift, og hermetegn rundt alt")
    func kanter() throws {
        let fil = try mappe.skriv(
            "funn.csv", Eksempel.funnhode + "\n\"S-01\",\"FEIL\",\"\",\"17\",,,,,,,\"\"\"\"\nS-02,FEIL,,,,,,,,,siste")
        try lagre(funn: fil)
        #expect(
            try mappe.rader("SELECT regel_id, entitet, linje, melding FROM v_funn")
                == [["S-01", nil, "17", "\""], ["S-02", nil, nil, "siste"]])
    }

    @Test(
        "Et annet hode navngir den første kolonnen som er ulik",
        arguments: [
            ("regel_id,alvor", Lagerfeil.hode(fil: "funn.csv", kolonne: 2, ventet: "alvorlighet", fant: "alvor")),
            ("melding,regel_id", .hode(fil: "funn.csv", kolonne: 1, ventet: "regel_id", fant: "melding")),
            ("209000000042,FEIL", .hode(fil: "funn.csv", kolonne: 1, ventet: "regel_id", fant: "ukjent navn")),
            ("regel_id", .hode(fil: "funn.csv", kolonne: 2, ventet: "alvorlighet", fant: nil)),
            (Eksempel.funnhode + ",ekstra", .hode(fil: "funn.csv", kolonne: 12, ventet: nil, fant: "ekstra")),
            ("", .hode(fil: "funn.csv", kolonne: 1, ventet: "regel_id", fant: "ukjent navn")),
        ])
    func hode(_ hode: String, _ ventet: Lagerfeil) throws {
        let fil = try mappe.skriv("funn.csv", hode + "\n")
        #expect(throws: ventet) { try lagre(funn: fil) }
        #expect(!ventet.melding.contains("209000000042"))
    }

    @Test("En tom fil har ikke noe hode")
    func tomFil() throws {
        let fil = try mappe.skriv("funn.csv", "")
        #expect(throws: Lagerfeil.hode(fil: "funn.csv", kolonne: 1, ventet: "regel_id", fant: nil)) {
            try lagre(funn: fil)
        }
    }

    @Test(
        "Feil i en rad peker på den fysiske linjen, og lar de gamle radene stå",
        arguments: [
            ("S-02,FEIL,,x,,,,,,,", Lagerfeil.heltall(.init(fil: "funn.csv", linje: 4, kolonne: 4, navn: "linje"))),
            ("S-02,,,,,,,,,,", .tomt(.init(fil: "funn.csv", linje: 4, kolonne: 2, navn: "alvorlighet"))),
            ("S-02,FEIL,,", .feltantall(fil: "funn.csv", linje: 4, ventet: 11, fant: 4)),
            ("S-02,FEIL,,,,,,,,,\"aldri lukket", .hermetegn(fil: "funn.csv", linje: 4)),
            ("S-02,FEIL,,,,,,,,,\"lukket\"for tidlig", .hermetegn(fil: "funn.csv", linje: 4)),
        ])
    func radfeil(_ rad: String, _ ventet: Lagerfeil) throws {
        let foer = Eksempel.csv(Eksempel.funnhode, [Eksempel.funn("S-01", melding: "to\nlinjer")])
        try lagre(funn: try mappe.skriv("funn.csv", foer))
        let fil = try mappe.skriv("funn.csv", foer + rad + "\n")
        #expect(throws: ventet) { try lagre(funn: fil) }
        #expect(try mappe.rader("SELECT regel_id, melding FROM v_funn") == [["S-01", "to\nlinjer"]])
    }

    @Test("En fil som mangler, navngis uten mappe")
    func mangler() throws {
        #expect(throws: Lagerfeil.filen("borte.csv", grunn: "den finnes ikke")) {
            try lagre(funn: mappe.sti + "/borte.csv")
        }
    }

    @Test("Meldingene er setninger som sier hva en gjør, uten ordene vi ikke bruker")
    func meldinger() {
        let sted = Lagerfeil.Sted(fil: "f.csv", linje: 2, kolonne: 3, navn: "linje")
        let alle: [Lagerfeil] = [
            .kanIkkeAapnes(sti: "s", grunn: "g"), .finnesIkke(sti: "s"), .opptatt(sti: "s"), .skadet(sti: "s"),
            .nyereUtgave(sti: "s"), .ikkePlass(sti: "s"), .kanIkkeSkrives(sti: "s", grunn: "g"), .avsluttet(sti: "s"),
            .filen("f", grunn: "g"), .hode(fil: "f", kolonne: 1, ventet: "a", fant: "b"),
            .hode(fil: "f", kolonne: 1, ventet: "a", fant: nil), .hode(fil: "f", kolonne: 1, ventet: nil, fant: "b"),
            .feltantall(fil: "f", linje: 1, ventet: 2, fant: 3), .hermetegn(fil: "f", linje: 1), .heltall(sted),
            .tomt(sted),
        ]
        for melding in alle.map(\.melding) {
            #expect(melding.hasSuffix(".") && !melding.contains("!"))
            for ord in ["ugyldig verdi", "feil format", "error"] { #expect(!melding.lowercased().contains(ord)) }
        }
    }

    private func lagre(funn: String) throws {
        try Lager(mappe: mappe.lager).lagre(kjoering: Eksempel.kjoering("k"), personfakta: nil, funn: funn)
    }
}
