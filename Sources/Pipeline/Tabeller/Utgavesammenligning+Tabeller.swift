import Angrep
import Kalender
import Output
import Tabeller
import Tekster

extension Utgavesammenligning {
    /// Holds every table against the release before.
    /// - Parameter mappe: where the tables are published. It is read before anything of this run stands in it.
    init(_ alle: [Tabellsett], mappe: String, dato: Dato) {
        let par = alle.map { ($0, ForrigeUtgave.finn($0, mappe: mappe, dato: dato)) }
        guard par.contains(where: { $0.1 != nil }) else {
            self = .foerste
            return
        }
        self.init(
            par.flatMap { sett, foer in
                foer.map { Tabellendringer(sett, $0).alle } ?? [
                    Utgaveendring(
                        .nyTabell, sett.id, forrige: nil, gjelder: sett.tittel,
                        grunn: Tekst("Tabellen er ikke gitt ut før.", nn: "Tabellen er ikkje gitt ut før."))
                ]
            }, harForrige: true)
    }
}

/// What is otherwise in one table. Everything it tells is published already, in the one release or the other.
private struct Tabellendringer {
    /// Most changed numbers of a table that are listed one by one.
    static let flestTall = 100

    let sett: Tabellsett
    let foer: ForrigeUtgave

    init(_ sett: Tabellsett, _ foer: ForrigeUtgave) { (self.sett, self.foer) = (sett, foer) }

    var alle: [Utgaveendring] { definisjoner + koder + tall }

    private func endring(
        _ slag: Utgaveendring.Slag, _ gjelder: Tekst, foer: Celleverdi = .ingen,
        naa: Celleverdi = .ingen, grunn: Tekst
    ) -> Utgaveendring {
        Utgaveendring(
            slag, sett.id, forrige: self.foer.dato, gjelder: gjelder, foer: foer, naa: naa, grunn: grunn)
    }

    private var definisjoner: [Utgaveendring] {
        guard let kjente = foer.merknader else { return [] }
        return sett.merknader.filter { !kjente.contains($0.nb) }.map {
            endring(
                .nyDefinisjon, $0,
                grunn: Tekst(
                    "Teksten sto ikke i forrige utgave, eller er endret.",
                    nn: "Teksten stod ikkje i førre utgåve, eller er endra."))
        }
    }

    private var koder: [Utgaveendring] {
        sett.kolonner.flatMap { inndeling -> [Utgaveendring] in
            guard let kjente = foer.koder(inndeling.navn) else { return [] }
            let naa = Set(inndeling.koder.map(\.kode))
            let nye = inndeling.koder.filter { kjente[$0.kode] == nil }.map {
                endring(
                    .nyKode, Self.navn(inndeling, $0),
                    grunn: Tekst("Sto ikke i forrige utgave.", nn: "Stod ikkje i førre utgåve."))
            }
            let borte = kjente.filter { !naa.contains($0.key) }.sorted { $0.key < $1.key }.map { kode, tittel in
                endring(
                    .utgaattKode, Self.navn(inndeling, kode, tittel),
                    grunn: Tekst("Står ikke i tabellen lenger.", nn: "Står ikkje i tabellen lenger."))
            }
            return nye + borte
        }
    }

    /// Numbers of the country first: they are what most readers look for.
    private var tall: [Utgaveendring] {
        guard let rader = csvrader(TabellCsv.bytes(sett).withBytes { Array($0) }), let hode = rader.first?.felt else {
            return []
        }
        let kolonner = Array(hode.dropLast(5))
        guard kolonner == foer.kolonner else {
            return [
                endring(
                    .nyeKolonner, sett.tittel,
                    grunn: Tekst(
                        "Tabellen er delt inn på en annen måte. Tallene er ikke sammenlignet.",
                        nn: "Tabellen er delt inn på ein annan måte. Tala er ikkje samanlikna."))
            ]
        }
        var (landet, resten, endelige): ([Utgaveendring], [Utgaveendring], [String]) = ([], [], [])
        for rad in rader.dropFirst().map(\.felt) {
            let noekkel = Array(rad.dropLast(5))
            guard let gammel = foer.linjer[noekkel] else { continue }
            let ny = ForrigeUtgave.Linje(rad: rad)
            if gammel.erForeloepig, !ny.erForeloepig, !endelige.contains(noekkel[2]) { endelige.append(noekkel[2]) }
            guard let endret = endring(kolonner, noekkel, gammel, ny) else { continue }
            if noekkel[3] == "land" { landet.append(endret) } else { resten.append(endret) }
        }
        let status = endelige.map {
            endring(
                .endelig, Tekst($0),
                grunn: Tekst("Tallene var foreløpige i forrige utgave.", nn: "Tala var førebelse i førre utgåve."))
        }
        return status + avkortet(landet + resten)
    }

    private func avkortet(_ endringer: [Utgaveendring]) -> [Utgaveendring] {
        let flere = endringer.count - Self.flestTall
        guard flere > 0 else { return endringer }
        let antall = norskTall(flere)
        return endringer.prefix(Self.flestTall) + [
            endring(
                .flereTall, Tekst("\(antall) andre tall i tabellen", nn: "\(antall) andre tal i tabellen"),
                grunn: Tekst(
                    "Bare de \(Self.flestTall) første står her, tallene for landet først.",
                    nn: "Berre dei \(Self.flestTall) første står her, tala for landet først."))
        ]
    }

    private func endring(
        _ kolonner: [String], _ noekkel: [String], _ gammel: ForrigeUtgave.Linje, _ ny: ForrigeUtgave.Linje
    ) -> Utgaveendring? {
        let likt = gammel.verdi == ny.verdi && gammel.tegn == ny.tegn
        if likt, gammel.teller == ny.teller, gammel.nevner == ny.nevner { return nil }
        return endring(
            .nyttTall, sted(kolonner, noekkel), foer: gammel.vist, naa: ny.vist, grunn: grunn(likt, gammel, ny))
    }

    /// What is known of why. That the register has been corrected is only one of the things that can be behind it.
    private func grunn(_ likt: Bool, _ gammel: ForrigeUtgave.Linje, _ ny: ForrigeUtgave.Linje) -> Tekst {
        if ny.tegn == ":", gammel.tegn != ":" {
            return Tekst(
                "Vises ikke lenger, av hensyn til personvernet.",
                nn: "Blir ikkje vist lenger, av omsyn til personvernet.")
        }
        if gammel.tegn == ":", ny.tegn != ":" {
            return Tekst("Var skjult av hensyn til personvernet.", nn: "Var skjult av omsyn til personvernet.")
        }
        if gammel.tegn == "..." { return Tekst("Tallet er kommet.", nn: "Talet er kome.") }
        if likt {
            return Tekst(
                "Andelen er den samme, men telleren eller nevneren er endret.",
                nn: "Delen er den same, men teljaren eller nemnaren er endra.")
        }
        if gammel.erForeloepig { return Tekst("Tallet var foreløpig.", nn: "Talet var førebels.") }
        return Tekst("Regnet på nytt av et nyere uttrekk.", nn: "Rekna på nytt av eit nyare uttrekk.")
    }

    /// «Avsluttet i året, 2025, Tromsø, Kvinner».
    private func sted(_ kolonner: [String], _ noekkel: [String]) -> Tekst {
        let maal = sett.maal.first { $0.id == noekkel[1] }?.navn ?? Tekst(noekkel[1])
        var deler = [Ordbok.felles.tekst(maal), Tekst(noekkel[2])]
        for inndeling in sett.kolonner {
            let felt = inndeling.navn == "geo" ? "geonr" : inndeling.navn
            guard let nr = kolonner.firstIndex(of: felt),
                let kode = inndeling.koder.first(where: { $0.kode == noekkel[nr] })
            else { continue }
            if felt == "geonr" || kode.kode != inndeling.koder[0].kode {
                deler.append(Ordbok.felles.tekst(kode.tittel))
            }
        }
        return Tekst(deler.map(\.nb).joined(separator: ", "), nn: deler.map(\.nn).joined(separator: ", "))
    }

    private static func navn(_ inndeling: Inndeling, _ kode: Inndeling.Kode) -> Tekst {
        navn(inndeling, kode.kode, Ordbok.felles.tekst(kode.tittel))
    }

    private static func navn(_ inndeling: Inndeling, _ kode: String, _ tittel: Tekst) -> Tekst {
        let hva = Ordbok.felles.tekst(inndeling.tittel)
        return Tekst("\(hva.nb): \(kode) \(tittel.nb)", nn: "\(hva.nn): \(kode) \(tittel.nn)")
    }
}
