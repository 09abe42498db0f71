import Kalender
import Tekster

extension Lederbok {
    private static let bredder = [42.0, 19.0, 48.0]
    private static let diagramlinjer = 26

    /// The front sheet, one A4 page on end: three numbers, a chart, and what to do now.
    func skrivOversikt(_ bok: Arbeidsbok) throws(OutputFeil) {
        let ark = try bok.forside(Lederboktekster.oversikt.i(form), bredder: Self.bredder)
        let setning = Ledersetning(tall: hovedtall)
        ark.tittel(Lederboktekster.tittel(kommune.navn).i(form))
        ark.avsnitt(Boktekster.status(fakta.dato.iTekst).i(form))
        ark.avsnitt(setning.tekst(form))
        ark.luft()
        ark.tabell(
            "Tre_tall",
            [Lederboktekster.treTall.i(form), Boktekster.naa.i(form), Lederboktekster.tilSammenlikning.i(form)],
            [
                rad(Lederboktekster.deltakereNaa, hovedtall.deltakere, setning.deltakereMotIFjor),
                rad(Lederboktekster.tilArbeid, hovedtall.tilArbeid, setning.overgangMotLandet),
                rad(Lederboktekster.maaRettes, hovedtall.maaRettes, setning.maaRettesMotForrigeMaaned),
            ])
        ark.luft()
        skrivDiagram(ark)
        ark.luft()
        skrivGjoerDette(ark)
        ark.luft()
        ark.avsnitt("\(Boktekster.klasseAapen.i(form)) \(fakta.kontaktlinje)")
    }

    private func rad(_ navn: Tekst, _ tall: Vist, _ sammenlikning: Tekst) -> [Forsideark.Celle] {
        [.tekst(navn.i(form)), .stor(tall.verdi), .tekst(sammenlikning.i(form))]
    }

    private func skrivDiagram(_ ark: Forsideark) {
        let vist = utvikling.suffix(Self.maanederIDiagram)
        let dom = Utviklingsdom(vist.map { ($0.maaned, $0.deltakere) })
        guard let alt = dom.alt(form) else { return ark.avsnitt(Lederboktekster.ingenMaanedVises.i(form)) }
        let sisteRad = utviklingsvalg.overTabellen + UInt32(utvikling.count)
        ark.diagram(
            Diagram(
                tittel: dom.tittel.i(form), alt: alt, ark: Lederboktekster.utvikling.i(form),
                rader: sisteRad - UInt32(vist.count) + 1...sisteRad, kategorier: 0,
                serier: [
                    .init(navn: Lederboktekster.deltakereKolonne.i(form), kolonne: 1, slag: .linje)
                ], navnIntervall: 3, steg: Diagram.steg(til: dom.hoeyest)), linjer: Self.diagramlinjer)
        ark.avsnitt(Lederboktekster.vistIArket.i(form))
        if dom.harHull { ark.avsnitt(Lederboktekster.hullILinja.i(form)) }
    }

    /// Rows with something to do. A number that is not shown is something too: it is at least one.
    private func skrivGjoerDette(_ ark: Forsideark) {
        let linjer = oppgaver
        guard !linjer.isEmpty else {
            let mangler = rettOpp.contains { $0.naa.antall == nil }
            ark.avsnitt(
                (mangler ? Lederboktekster.ukjentOmNoeMaaRettes : Lederboktekster.ingentingAaRette).i(form),
                uthevet: true)
            return
        }
        ark.tabell(
            "Gjor_dette",
            [Lederboktekster.gjoerDette.i(form), Boktekster.antall.i(form), Lederboktekster.hvor.i(form)], linjer)
        if linjer.contains(where: { if case .verdi(.tegn(.skjult)) = $0[1] { true } else { false } }) {
            ark.avsnitt(Lederboktekster.kolonForklart.i(form))
        }
    }

    private var oppgaver: [[Forsideark.Celle]] {
        let arknavn = Lederboktekster.rettOpp.i(form)
        var linjer: [[Forsideark.Celle]] = rettOpp.filter { erOppgave($0.naa) }.map { rad in
            [
                .tekst(rad.slag.tekster.gjoer.i(form)), .verdi(rad.naa.verdi),
                .lenke(Arklenke(Lederboktekster.seRettOpp.i(form), til: arknavn)),
            ]
        }
        if erOppgave(hovedtall.fristInnen60Dager) {
            linjer.append([
                .tekst(Lederboktekster.seFrister.i(form)), .verdi(hovedtall.fristInnen60Dager.verdi),
                .tekst(Lederboktekster.spoerSuperbruker.i(form)),
            ])
        }
        return linjer
    }

    private func erOppgave(_ vist: Vist) -> Bool { vist.antall.map { $0 > 0 } ?? (vist.tegn == .skjult) }
}
