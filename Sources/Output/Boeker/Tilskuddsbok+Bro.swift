import Tekster

extension Tilskuddsbok {
    /// A step of the bridge with the sums on both sides of it, in øre.
    struct Brosteg {
        enum Slag { case sum, endring }

        let navn: String
        let slag: Slag
        let oere: Int
        let personer: Int
        let foer: Int
        let etter: Int
    }

    /// Ten million kroner, in øre: from here on the chart is drawn in millions.
    private static let tiMillioner = 1_000_000_000

    var brosteg: [Brosteg] {
        var steg: [Brosteg] = []
        var foer = bro.forrige?.oere ?? 0
        func legg(til ny: Tilskuddsbro.Steg, _ slag: Brosteg.Slag, fra: Int, til: Int) {
            steg.append(
                Brosteg(navn: ny.navn.i(form), slag: slag, oere: ny.oere, personer: ny.personer, foer: fra, etter: til))
        }
        if let forrige = bro.forrige { legg(til: forrige, .sum, fra: 0, til: forrige.oere) }
        for endring in bro.endringer {
            legg(til: endring, .endring, fra: foer, til: foer + endring.oere)
            foer += endring.oere
        }
        legg(til: bro.naa, .sum, fra: 0, til: bro.naa.oere)
        return steg
    }

    var visesIMillioner: Bool { brosteg.map { max($0.foer, $0.etter) }.max() ?? 0 >= Self.tiMillioner }

    private var brovalg: Arkvalg {
        Arkvalg(
            tittel: Tilskuddsboktekster.broTittel.i(form), ingress: [Tilskuddsboktekster.broForklart.i(form)],
            frosneKolonner: 1, alltidFilter: true, tabellnavn: "Brotall")
    }

    /// Where the live sum of the bridge stands, for formulas in other sheets.
    var broensSum: String {
        let rad = Int(brovalg.overTabellen) + 1 + brosteg.count
        return "'\(Tilskuddsboktekster.bro.i(form))'!$B$\(rad)"
    }

    /// The numbers that the chart reads: a column for each of its series, with a cell only where it draws.
    func skrivBro(_ bok: Arbeidsbok) throws(OutputFeil) {
        let beloep = brosteg.flatMap { [$0.oere, $0.foer, $0.etter] }
        let tekster = [
            Tilskuddsboktekster.foer, Tilskuddsboktekster.etter, Tilskuddsboktekster.loeft, Tilskuddsboktekster.sum,
            Tilskuddsboktekster.opp, Tilskuddsboktekster.ned,
        ]
        let ark = try bok.ark(
            Tilskuddsboktekster.bro.i(form),
            [
                Kolonne(Tilskuddsboktekster.steg.i(form), .tekst, bredde: 34),
                .kroner(Tilskuddsboktekster.kroner.i(form), beloep),
                Kolonne(Tilskuddsboktekster.personerISteget.i(form), .beloep, bredde: 14),
            ] + tekster.map { .kroner($0.i(form), beloep) }, brovalg)
        let foerste = ark.radnummer
        for (nr, steg) in brosteg.enumerated() {
            ark.tekst(steg.navn)
            if nr > 0, nr == brosteg.count - 1 {
                ark.formel(
                    "=SUM(B\(foerste):B\(ark.radnummer - 1))", Double(steg.oere) / 100,
                    ark.formater.kroner[Kroneformat(steg.oere)])
            } else {
                ark.kroner(steg.oere, fortegn: steg.slag == .endring)
            }
            ark.tall(steg.personer)
            ark.kroner(steg.foer)
            ark.kroner(steg.etter)
            ark.kroner(steg.slag == .endring ? min(steg.foer, steg.etter) : nil)
            ark.kroner(steg.slag == .sum ? steg.oere : nil)
            ark.kroner(steg.slag == .endring && steg.oere > 0 ? steg.oere : nil)
            ark.kroner(steg.slag == .endring && steg.oere < 0 ? -steg.oere : nil)
            ark.nesteRad()
        }
    }

    /// Nil when the bridge goes below zero: a column cannot be lifted to there.
    var diagram: Diagram? {
        let steg = brosteg
        guard steg.allSatisfy({ $0.foer >= 0 && $0.etter >= 0 }) else { return nil }
        let ord = steg.map(merkelapp)
        let (summer, endringer) = (
            zip(steg, ord).map { $0.slag == .sum ? $1 : nil }, zip(steg, ord).map { $0.slag == .endring ? $1 : nil }
        )
        let foerste = brovalg.overTabellen + 1
        return Diagram(
            tittel: dom.i(form), alt: Tilskuddsboktekster.alt(dom.i(form), stegIOrd).i(form),
            ark: Tilskuddsboktekster.bro.i(form), rader: foerste...foerste + UInt32(steg.count) - 1, kategorier: 0,
            serier: [
                .init(navn: Tilskuddsboktekster.loeft.i(form), kolonne: 5, slag: .loeft, merkelapper: endringer),
                .init(navn: Tilskuddsboktekster.sum.i(form), kolonne: 6, slag: .sum, merkelapper: summer),
                .init(navn: Tilskuddsboktekster.opp.i(form), kolonne: 7, slag: .opp),
                .init(navn: Tilskuddsboktekster.ned.i(form), kolonne: 8, slag: .ned),
            ], tallformat: visesIMillioner ? "#,##0,," : "#,##0")
    }

    /// What stands at a column: whole kroner, or millions with one decimal.
    private func merkelapp(_ steg: Brosteg) -> String {
        guard steg.oere != 0 else { return "0" }
        let fortegn = steg.oere < 0 ? "\u{2212}" : steg.slag == .endring && steg.oere > 0 ? "+" : ""
        let (kroner, tideler) = ((abs(steg.oere) + 50) / 100, (abs(steg.oere) + 5_000_000) / 10_000_000)
        let tall = visesIMillioner ? "\(norskTall(tideler / 10)),\(tideler % 10)" : norskTall(kroner)
        return fortegn + tall
    }

    private var stegIOrd: String {
        brosteg.map { steg in
            let fortegn = steg.slag == .endring && steg.oere > 0 ? "+" : ""
            return "\(steg.navn): \(fortegn)\(kronetekst(steg.oere))"
        }.joined(separator: ", ")
    }

    private var dom: Tekst {
        func kroner(_ oere: Int) -> String { Tilskuddsboktekster.ikroner(kronetekst(abs(oere))).i(form) }
        guard let endring = bro.endring else { return Tilskuddsboktekster.foersteRunde(kroner(bro.naa.oere)) }
        if endring == 0 { return Tilskuddsboktekster.somForrige }
        return endring > 0
            ? Tilskuddsboktekster.merEnnForrige(kroner(endring))
            : Tilskuddsboktekster.mindreEnnForrige(kroner(endring))
    }
}

extension Kolonne {
    /// A column of amounts with room for the longest of them, with sign and in bold, and for the longest word of its header.
    static func kroner(_ tittel: String, _ oere: [Int], minst: Bool = false) -> Kolonne {
        let stoerst = oere.map { abs($0) }.max() ?? 0
        let tegn = kronetekst(stoerst / 100 * 100).count + (oere.contains { $0 % 100 != 0 } ? 3 : 0)
        let ord = tittel.split(separator: " ").map(\.count).max() ?? 0
        return Kolonne(tittel, .beloep, bredde: Double(max(tegn + 4 + (minst ? 6 : 0), ord + 3)))
    }
}
