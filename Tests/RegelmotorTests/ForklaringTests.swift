import Kalender
import Register
import Testing

@testable import Regelmotor

/// The explanation is made by the rules themselves, so it must name every row they look at.
@Suite("Forklaringen sier det samme som sakene, og nevner hver rad som avgjør noe")
struct ForklaringTests {
    private static let dato = 1.mars(2026)

    private func forklar(_ person: Personmappe) -> (svar: Svar, linjer: [Forklaring.Linje]) {
        let (sak, forklaring) = Sak.forklar(person, .test, dato: ForklaringTests.dato)
        return (Svar(sak.fakta), forklaring.linjer)
    }

    private func nevnte(_ linjer: [Forklaring.Linje]) -> Set<Radplass> {
        Set(linjer.flatMap(\.rader).map { Radplass(entitet: $0.entitet, post: $0.kilde.post) })
    }

    private func tekst(_ linjer: [Forklaring.Linje]) -> [String] {
        linjer.map { linje in
            "\(linje.steg) \(linje.regel.id) \(linje.hjemmel?.tekst ?? "") \(linje.tekst) "
                + linje.rader.map { "\($0.entitet.navn) \($0.kilde.post) \($0.tekst)" }.joined(separator: ",")
                + linje.mangler.map(\.navn).joined(separator: ",")
        }
    }

    @Test(
        "Forklaringen gir samme svar som saken, med linjene i stegenes rekkefølge", arguments: Fortalte.personer.indices
    )
    func sammeSvar(nr: Int) {
        let person = Fortalte.personer[nr].person
        let (svar, linjer) = forklar(person)
        #expect(svar == Svar(Sak(person, .test, dato: ForklaringTests.dato).fakta))
        #expect(linjer.map(\.steg.rawValue) == linjer.map(\.steg.rawValue).sorted())
        #expect(!linjer.isEmpty)
    }

    @Test("De fortalte personene møter hvert steg")
    func alleSteg() {
        let steg = Set(Fortalte.personer.flatMap { forklar($0.person).linjer.map(\.steg) })
        #expect(Steg.allCases.filter { !steg.contains($0) } == [])
    }

    @Test("Hver linje har sin hjemmel på beregningsdagen", arguments: Fortalte.personer.indices)
    func hjemler(nr: Int) {
        for linje in forklar(Fortalte.personer[nr].person).linjer {
            #expect(linje.hjemmel != nil, "\(linje.regel.id) \(linje.tekst)")
        }
    }

    private func svar(_ person: Personmappe) -> Svar { Svar(Sak(person, .test, dato: ForklaringTests.dato).fakta) }

    /// Rows that change an answer, and that the explanation does not name.
    private func glemte(_ person: Personmappe) -> [Radplass] {
        let (fasit, linjer) = forklar(person)
        let nevnte = nevnte(linjer)
        return person.utenHver().filter { !nevnte.contains($0.rad) && svar($0.mappe) != fasit }.map(\.rad)
    }

    /// The folder with as few rows as it takes to have the row forgotten.
    private func krympet(_ person: Personmappe, _ rad: Radplass) -> Personmappe {
        for (annen, mindre) in person.utenHver() where annen != rad {
            if glemte(mindre).contains(rad) { return krympet(mindre, rad) }
        }
        return person
    }

    @Test("En rad som ikke er nevnt, kan tas bort uten at svaret endres", arguments: Fortalte.personer.indices)
    func unevnteRader(nr: Int) {
        let (navn, person) = Fortalte.personer[nr]
        #expect(glemte(person) == [], "\(navn)")
    }

    @Test("En nevnt rad som tas bort, endrer svaret eller forklaringen", arguments: Fortalte.personer.indices)
    func nevnteRader(nr: Int) {
        let person = Fortalte.personer[nr].person
        let (svar, linjer) = forklar(person)
        let nevnte = nevnte(linjer)
        for (rad, uten) in person.utenHver() where nevnte.contains(rad) {
            let (annetSvar, andreLinjer) = forklar(uten)
            #expect(annetSvar != svar || tekst(andreLinjer) != tekst(linjer), "\(rad)")
        }
    }

    @Test("Rader som er lette å glemme, er nevnt", arguments: Fortalte.glemte.indices)
    func lettGlemte(nr: Int) {
        let (navn, person) = Fortalte.glemte[nr]
        #expect(glemte(person) == [], "\(navn)")
    }

    /// Every other person has rows the answer key knows nothing of.
    private func tilfeldig(_ froe: UInt64) -> Personmappe {
        var person = Personmappe.tilfeldig(froe: froe)
        if froe % 2 == 0 { person.fyllPaa(froe: froe) }
        person.nummerer()
        return person
    }

    @Test("3000 tilfeldige personer: samme svar, og linjene i stegenes rekkefølge")
    func tilfeldige() {
        for froe in 1...3000 as ClosedRange<UInt64> {
            let person = tilfeldig(froe)
            let (fasit, linjer) = forklar(person)
            #expect(fasit == svar(person), "frø \(froe)")
            #expect(linjer.map(\.steg.rawValue) == linjer.map(\.steg.rawValue).sorted(), "frø \(froe)")
        }
    }

    @Test("3000 tilfeldige personer: ingen rad er glemt")
    func tilfeldigeRader() {
        for froe in 1...3000 as ClosedRange<UInt64> {
            let person = tilfeldig(froe)
            guard let rad = glemte(person).first else { continue }
            Issue.record("frø \(froe): \(rad) i \(krympet(person, rad))")
            return
        }
    }
}
