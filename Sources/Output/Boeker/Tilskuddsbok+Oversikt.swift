import Kalender
import Tekster

extension Tilskuddsbok {
    private static let bredder = [41.0, 32.0, 36.0]
    private static let diagramlinjer = 21

    /// The front sheet, one A4 page on end: what the book is, five numbers, and the bridge as a chart and as a table.
    func skrivOversikt(_ bok: Arbeidsbok, _ klasse: Klasse) throws(OutputFeil) {
        let ark = try bok.forside(Tilskuddsboktekster.oversikt.i(form), bredder: Self.bredder)
        ark.tittel(Tilskuddsboktekster.tittel(runde.termin, runde.tilskuddsaar).i(form))
        ark.avsnitt(Boktekster.status(fakta.dato.iTekst).i(form))
        ark.avsnitt((klasse == .sensitiv ? Tilskuddsboktekster.klasseSensitiv : Boktekster.klasseSkjermet).i(form))
        for tekst in omBoken { ark.avsnitt(tekst.i(form)) }
        ark.luft()
        ark.tabell(
            "Fem_tall",
            [Tilskuddsboktekster.noekkeltall.i(form), Boktekster.naa.i(form), Tilskuddsboktekster.forklaring.i(form)],
            beloep: [1], femTall)
        ark.luft()
        skrivDiagram(ark)
        ark.luft()
        skrivBrotabell(ark)
        ark.luft()
        ark.avsnitt(fakta.kontaktlinje)
    }

    private var omBoken: [Tekst] {
        let arknavn = Tilskuddsboktekster.attestasjon.i(form)
        var linjer = [
            Tilskuddsboktekster.hva(runde.termin, runde.tilskuddsaar, runde.skjaeringsdato.iTekst),
            Tilskuddsboktekster.attesteres(arknavn), holdtSetning,
        ]
        if erMinstesum { linjer.append(Tilskuddsboktekster.minstForklart) }
        let svake = satser.count { $0.evidens.erSvakere }
        if svake > 0 {
            let antall = Boktekster.tallord(svake, form).storForbokstav
            linjer.append(Tilskuddsboktekster.svakeSatser(antall, flere: svake > 1))
        }
        return linjer
    }

    private var holdtSetning: Tekst {
        // The first of equal reasons, so that the sentence does not depend on how a maximum is found.
        guard let flest = holdt.map(\.rader).max(), flest > 0, let vanligst = holdt.first(where: { $0.rader == flest })
        else { return Tilskuddsboktekster.ingenHoldt }
        let (alle, disse) = (Tilskuddsboktekster.rader(holdtRader), Tilskuddsboktekster.rader(flest))
        return Tilskuddsboktekster.holdtFordi(alle.i(form), vanligst.grunn.i(form), disse.i(form))
    }

    private var femTall: [[Forsideark.Celle]] {
        let iRunden = mottakere.filter { $0.tilUtbetaling != 0 }
        let kommuner = iRunden.count { $0.mottaker.slag == .kommune }
        let stor = Kroneformat(stor: true)
        let endring: Forsideark.Celle =
            bro.endring.map { .kroner($0, Kroneformat($0, fortegn: true, stor: true)) } ?? .tekst("")
        let endringsord = bro.endring == nil ? Tilskuddsboktekster.ingenForrige : Tilskuddsboktekster.broenForklarer
        return [
            [
                .tekst(Tilskuddsboktekster.tilUtbetaling.i(form)),
                .kroner(tilUtbetaling, Kroneformat(tilUtbetaling, minst: erMinstesum, stor: true)),
                .tekst(Tilskuddsboktekster.summenAv(Tilskuddsboktekster.kommuner.i(form)).i(form)),
            ],
            [
                .tekst(Tilskuddsboktekster.mottakere.i(form)), .antall(iRunden.count, stor),
                .tekst(Tilskuddsboktekster.mottakereFordelt(kommuner, iRunden.count - kommuner).i(form)),
            ],
            [
                .tekst(Tilskuddsboktekster.personer.i(form)), .antall(bro.naa.personer, stor),
                .tekst(Tilskuddsboktekster.personerForklart.i(form)),
            ],
            [.tekst(Tilskuddsboktekster.endringFraForrige.i(form)), endring, .tekst(endringsord.i(form))],
            [
                .tekst(Tilskuddsboktekster.holdtTilbakeRader.i(form)), .antall(holdtRader, stor),
                .tekst(Tilskuddsboktekster.seArket(Tilskuddsboktekster.holdtTilbake.i(form)).i(form)),
            ],
        ]
    }

    private func skrivDiagram(_ ark: Forsideark) {
        guard let diagram else { return ark.avsnitt(Tilskuddsboktekster.underNull.i(form)) }
        ark.diagram(diagram, linjer: Self.diagramlinjer)
        if visesIMillioner { ark.avsnitt("\(Tilskuddsboktekster.iMillioner.i(form)).") }
    }

    /// The same numbers as in the chart; the last one is the sum of the others, live.
    private func skrivBrotabell(_ ark: Forsideark) {
        let foerste = ark.radnummer + 1
        var rader: [[Forsideark.Celle]] = brosteg.dropLast().map { steg in
            [
                .tekst(steg.navn),
                .kroner(steg.oere, Kroneformat(steg.oere, fortegn: steg.slag != .sum)),
                .antall(steg.personer),
            ]
        }
        let siste = foerste + UInt32(rader.count) - 1
        let slag = Kroneformat(bro.naa.oere, fet: true)
        let naa: Forsideark.Celle =
            rader.isEmpty
            ? .kroner(bro.naa.oere, slag) : .formel("=SUM(B\(foerste):B\(siste))", oere: bro.naa.oere, slag)
        rader.append([.tekst(bro.naa.navn.i(form)), naa, .antall(bro.naa.personer, Kroneformat(fet: true))])
        ark.tabell(
            "Bro",
            [
                Tilskuddsboktekster.steg.i(form), Tilskuddsboktekster.kroner.i(form),
                Tilskuddsboktekster.personerISteget.i(form),
            ], beloep: [1, 2], rader)
    }
}
