import Kalender
import Tekster

extension Tilsynsbok {
    private static let bredder = [42.0, 19.0, 48.0]
    private static let diagramlinjer = 28

    func skrivForside(_ bok: Arbeidsbok) throws(OutputFeil) {
        let ark = try bok.forside(Tilsynsboktekster.forside.i(form), bredder: Self.bredder)
        ark.tittel(Tilsynsboktekster.tittel(fylke.navn).i(form))
        ark.avsnitt(Boktekster.status(fakta.dato.iTekst).i(form))
        ark.avsnitt(Boktekster.klasseSkjermet.i(form))
        ark.avsnitt(Tilsynsboktekster.forbehold.i(form), uthevet: true)
        ark.luft()
        ark.tabell(
            "Tre_tall",
            [Lederboktekster.treTall.i(form), Boktekster.naa.i(form), Lederboktekster.tilSammenlikning.i(form)],
            [
                rad(Tilsynsboktekster.deltakereIFylket, fylkestall.deltakere, deltakereMotIFjor),
                rad(
                    Tilsynsboktekster.utenSluttmaalIFylket, fylkestall.utenSluttmaal,
                    motLandet(fylkestall.utenSluttmaal, fylkestall.utenSluttmaalLandet)),
                rad(
                    Tilsynsboktekster.forSentIFylket, fylkestall.registrertForSent,
                    motLandet(fylkestall.registrertForSent, fylkestall.registrertForSentLandet)),
            ])
        ark.luft()
        if let diagram {
            ark.diagram(diagram, linjer: Self.diagramlinjer)
            ark.avsnitt(Tilsynsboktekster.fordeling.i(form))
        } else {
            let uten = iDiagrammet.isEmpty ? Tilsynsboktekster.ingenTilDiagram : Tilsynsboktekster.enTilDiagram
            ark.avsnitt(uten.i(form))
        }
        ark.luft()
        ark.avsnitt(fakta.kontaktlinje)
    }

    private func rad(_ navn: Tekst, _ tall: Tallverdi, _ sammenlikning: Tekst) -> [Forsideark.Celle] {
        [.tekst(navn.i(form)), .stor(tall), .tekst(sammenlikning.i(form))]
    }

    private var deltakereMotIFjor: Tekst {
        Sammenlikning.mot(
            fylkestall.deltakere, fylkestall.deltakereForEttAarSiden, flere: Lederboktekster.flereEnnIFjor,
            faerre: Lederboktekster.faerreEnnIFjor, like: Lederboktekster.likeMangeSomIFjor,
            ukjent: Lederboktekster.ukjentIFjor)
    }

    private func motLandet(_ egen: Tallverdi, _ landet: Tallverdi) -> Tekst {
        guard let egen = egen.andel else { return Lederboktekster.tallMangler }
        guard let landet = landet.andel, landet.visesIProsent else { return Tekst(egen.somAntall) }
        return Tilsynsboktekster.motLandet(egen.somAntall, landet.somProsent)
    }
}

extension Tilsynsbok {
    /// Kommuner by share without sluttmål, highest first, those with a share in per cent before the others.
    var etterSluttmaal: [Vurdert] {
        let (store, smaa) = (kommuner.filter { Self.andel($0) != nil }, kommuner.filter { Self.andel($0) == nil })
        let ordnet = store.enumerated().sorted { a, b in
            guard let x = Self.andel(a.element), let y = Self.andel(b.element) else { return false }
            let (venstre, hoeyre) = (x.teller * y.nevner, y.teller * x.nevner)
            return venstre != hoeyre ? venstre > hoeyre : a.offset < b.offset
        }
        return ordnet.map(\.element) + smaa
    }

    static func andel(_ kommune: Vurdert) -> Andel? {
        kommune.rad.andel(.utenSluttmaal).andel.flatMap { $0.visesIProsent ? $0 : nil }
    }

    private var iDiagrammet: [(kommune: Bokkommune, andel: Andel)] {
        etterSluttmaal.compactMap { kommune in Self.andel(kommune).map { (kommune.rad.kommune, $0) } }
    }

    /// One dot alone is nothing to compare.
    private var diagram: Diagram? {
        let viste = iDiagrammet
        guard let fylket = fylkestall.utenSluttmaal.andel, viste.count > 1, let hoeyest = viste.first else {
            return nil
        }
        let over = viste.count { $0.1.teller * fylket.nevner > fylket.teller * $0.1.nevner }
        let dom =
            over == 0
            ? Tilsynsboktekster.ingenOverFylket
            : Tilsynsboktekster.overFylket(
                Boktekster.tallord(over, form).storForbokstav, av: Boktekster.tallord(viste.count, form))
        let foerste = deltemavalg(1).overTabellen + 1
        return Diagram(
            tittel: dom.i(form),
            alt: Tilsynsboktekster.alt(
                dom.i(form), fylket.somProsent, "\(hoeyest.0.navn), \(hoeyest.1.somProsent)"
            ).i(form),
            ark: Tilsynsboktekster.deltema(1).i(form), rader: foerste...foerste + UInt32(viste.count) - 1,
            kategorier: 0,
            serier: [
                .init(navn: Tilsynsboktekster.andelUtenSluttmaal.i(form), kolonne: 3, slag: .prikker),
                .init(navn: Tilsynsboktekster.fylketHar(fylket.somProsent).i(form), kolonne: 4, slag: .nivaa),
            ], tallformat: "0 %")
    }
}
