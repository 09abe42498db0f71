import Ingest
import Kalender
import Kontroller
import Lager
import Output
import Regelmotor
import Regelverksdata
import Register
import Statistikk
import Synchronization
import Tekster

extension Kjoering {
    /// Does the work of a stage and notes its time and counts.
    mutating func tatt<R>(_ navn: String, _ tall: (R) -> (inn: Int, ut: Int), _ arbeid: () throws -> R) throws -> R {
        melder.underveis(steg: navn, andel: 0)
        let t = Klokke.monoton()
        let svar = try arbeid()
        let (inn, ut) = tall(svar)
        ferdig(navn, inn: inn, ut: ut, sekunder: Klokke.monoton() - t)
        return svar
    }

    mutating func ferdig(_ navn: String, inn: Int, ut: Int, sekunder: Double) {
        steg.append(.init(navn: navn, inn: inn, ut: ut, sekunder: (sekunder * 1000).rounded() / 1000))
        melder.steg(navn, "\(norskTall(inn)) inn, \(norskTall(ut)) ut", sekunder: sekunder)
    }

    /// Every partition through rules, controls, lists and tables, on all threads.
    mutating func gaaGjennom(
        _ uttrekk: Uttrekk, _ lister: Lister, _ tilskudd: Tilskuddsgjennomgang?, dato: Dato
    ) throws -> Kjoeringstall {
        let plan = oppsett.plan
        let statistikk = Statistikkgrunnlag(regelverk: regelverk, dato: dato, uttrekksdato: uttrekk.uttrekksdato)
        let tabeller = oppsett.tabeller.map { Tabelltelling($0.rapporter, statistikk) }
        let tilsyn = plan.har(.tilsynsboeker)
        let sporsmaal = oppsett.tabeller.map {
            Sporsmaalsliste($0.rapporter, dato, andre: tilsyn ? Tilsynsarbeid.sporsmaal(dato) : [])
        }
        let telling = sporsmaal.map { Indikatortelling($0.alle, statistikk) }
        let grunnlag = Saksgrunnlag(
            regelverk: regelverk, runde: Kontrollrunde(kontroller, levert: uttrekk.levert, kolonner: uttrekk.kolonner),
            grunnlag: Kontrollgrunnlag(regelverk: regelverk, erTest: uttrekk.erTest),
            dato: dato, uttrekksdato: uttrekk.uttrekksdato, fristDager: plan.valg(.rettelister).fristDager,
            valgteKommuner: oppsett.kommuner, skalAnvende: plan.har(.anvend), skalListe: plan.har(.lister),
            statistikk: statistikk,
            tabeller: tabeller, telling: telling,
            saksutvalg: tilsyn ? Saksutvalg(froe: dato.description) : nil)
        let koe = Arbeidskoe(uttrekk.partisjonsantall)
        var tomt = Sakstall(kontroller: kontroller.count, tabeller: tabeller, telling: telling)
        tomt.saksutvalg = grunnlag.saksutvalg
        let samlet = Mutex((tall: tomt, sene: [SeneAvvisninger](), tid: 0.0, tilskudd: tilskudd?.svar))
        let (melder, antall) = (melder, uttrekk.partisjonsantall)
        let t = Klokke.monoton()
        try paaTraader(traader) { _ throws(any Error) in
            var arbeid = Saksarbeid(grunnlag, lister)
            var tilskuddsarbeid = tilskudd?.arbeid()
            var sene: [SeneAvvisninger] = []
            var lastetid = 0.0
            do {
                while let nummer = koe.ta() {
                    melder.underveis(
                        steg: tilskudd == nil ? "kontroller" : "tilskudd", andel: Double(nummer) / Double(antall))
                    let t = Klokke.monoton()
                    let partisjon = try uttrekk.partisjon(nummer)
                    lastetid += Klokke.monoton() - t
                    try arbeid.behandle(partisjon, nummer: nummer)
                    try tilskuddsarbeid?.behandle(partisjon)
                    sene.append(partisjon.seneAvvisninger)
                }
            } catch {
                _ = arbeid.ferdig()
                _ = tilskuddsarbeid?.ferdig()
                throw error
            }
            let tall = arbeid.ferdig()
            let tilskuddet = tilskuddsarbeid?.ferdig()
            samlet.withLock {
                $0.tall.legg(til: tall)
                $0.sene += sene
                $0.tid += lastetid
                if let tilskuddet { $0.tilskudd?.legg(til: tilskuddet) }
            }
        }
        var (tall, sene, lastetid, tilskuddet) = samlet.withLock { $0 }
        if plan.har(.lister) {
            try delteNumre(uttrekk, lister, grunnlag, &tall)
            try skrivSamlefunn(uttrekk, lister)
        }
        let regnskap = try uttrekk.regnskap(
            etter: sene, maksAvvistPromille: plan.valg(.les).avvistPromille)

        // The stages run on the same batch, so the wall time is shared out by what each took.
        let vegg = Klokke.monoton() - t
        let sum = max(
            tall.anvendtid + tall.kontrolltid + tall.listetid + tall.tabelltid + (tilskuddet?.tid ?? 0) + lastetid, 1e-9
        )
        let funn = tall.antallFunn
        if plan.har(.anvend) {
            ferdig("anvend", inn: tall.personer, ut: tall.personer, sekunder: vegg * (tall.anvendtid + lastetid) / sum)
        }
        if plan.har(.kontroller) {
            ferdig("kontroller", inn: tall.personer, ut: funn, sekunder: vegg * tall.kontrolltid / sum)
        }
        if plan.har(.lister) {
            let linjer = Listeslag.allCases.reduce(0) { $0 + lister[$1].antall }
            ferdig("lister", inn: tall.personer, ut: linjer, sekunder: vegg * tall.listetid / sum)
        }
        if let tilskudd, var svar = tilskuddet {
            try tilskudd.gjoerFerdig(&svar, uttrekk)
            ferdig(
                "tilskudd", inn: tall.personer, ut: svar.regnskap.rader,
                sekunder: vegg * (svar.tid + (plan.har(.anvend) ? 0 : lastetid)) / sum)
            tilskuddet = svar
        }
        let figurer = tall.statistikk(oppsett.tabeller?.rapporter ?? [], sporsmaal, statistikk, uttrekk)
        if plan.har(.tabuler) {
            ferdig(
                "tabuler", inn: tall.personer, ut: figurer?.tabeller.count ?? 0, sekunder: vegg * tall.tabelltid / sum)
        }
        return Kjoeringstall(
            saker: tall, regnskap: regnskap, samlefunn: uttrekk.samlefunn, uttrekksdato: uttrekk.uttrekksdato,
            statistikk: figurer, tilskudd: tilskuddet)
    }

    /// P-05: persons that share a number are found when all have passed, and get their finding then.
    private func delteNumre(
        _ uttrekk: Uttrekk, _ lister: Lister, _ grunnlag: Saksgrunnlag, _ tall: inout Sakstall
    ) throws {
        let delte = try lister.numre.delte()
        guard !delte.isEmpty, let nummer = kontroller.firstIndex(where: { $0.kode == "P-05" }) else { return }
        let partisjoner = Dictionary(grouping: delte, by: \.sted.partisjon).sorted { $0.key < $1.key }
        let koe = Arbeidskoe(partisjoner.count)
        let antall = Mutex(Sakstall(kontroller: 1))
        let p05 = grunnlag.med(Kontrollrunde([kontroller[nummer]]))
        try paaTraader(min(traader, partisjoner.count)) { _ throws(any Error) in
            var arbeid = Saksarbeid(p05, lister)
            do {
                while let i = koe.ta() {
                    let partisjon = try uttrekk.partisjon(Int(partisjoner[i].key))
                    for delt in partisjoner[i].value { try arbeid.deltNummer(partisjon, delt) }
                }
            } catch {
                _ = arbeid.ferdig()
                throw error
            }
            let tall = arbeid.ferdig()
            antall.withLock { $0.legg(til: tall) }
        }
        tall.legg(til: antall.withLock { $0 }, som: nummer)
    }

    private func skrivSamlefunn(_ uttrekk: Uttrekk, _ lister: Lister) throws {
        var linjer = Funnlinjer(kontroller)
        var skriver = lister.funn.skriver()
        for funn in uttrekk.samlefunn {
            linjer.samlet(funn)
            try skriver.append(linjer.rad.noekkel, linjer.rad.linje)
        }
        skriver.ferdig()
    }

    /// Lists and workbooks on all threads, and the store made ready beside them.
    mutating func skriv(
        _ lister: Lister, _ utlevering: Utlevering, _ lagerarbeid: Lagerarbeid, dato: Dato, uttrekksdato: Dato
    ) throws {
        let plan = oppsett.plan
        let utfiler = Utfiler(
            lister: lister, utlevering: utlevering, valgt: plan.valg(.lister).lister,
            raderPerArk: plan.har(.rettelister) ? plan.valg(.rettelister).raderPerArk : nil, mangler: ikkeLevert)
        let t = Klokke.monoton()
        try paaTraader(traader) { nummer throws(any Error) in
            if nummer == 0 {
                try utfiler.skrivLister()
            } else {
                let stier = try utfiler.skrivFakta()
                lagerarbeid.forbered(personfakta: stier.personfakta, funn: stier.funn)
            }
        }
        if plan.har(.rettelister) {
            let boeker = try utlevering.skrivRettelister(
                lister.rettelinjer, forside(dato, uttrekksdato), traader: traader)
            ferdig("rettelister", inn: lister.rettelinjer.antall, ut: boeker + 1, sekunder: Klokke.monoton() - t)
        }
    }

    /// Everything is published at once, and then the store remembers it.
    mutating func publiser(
        _ utlevering: Utlevering, _ lagerarbeid: Lagerarbeid, _ tall: Kjoeringstall, id: String, dato: Dato
    ) throws -> Publisering? {
        let plan = oppsett.plan
        guard plan.har(.publiser) else {
            lagerarbeid.angre()
            return nil
        }
        let levering = try tatt(
            "publiser", { (p: Publisering) in (p.filer.count, p.filer.count { $0.tilstand != .uendret }) }
        ) {
            try utlevering.publiser()
        }
        if case .filForFil(let grunn) = levering.maate {
            merknader.append("Filsystemet kan ikke bytte mapper på én gang (\(grunn)); filene ble flyttet én for én.")
        }
        merknader += lagerarbeid.fullfoer(kjoeringspost(id: id, dato: dato, tall, levering))
        if plan.har(.lagre) {
            ferdig("lagre", inn: tall.saker.personer, ut: lagerarbeid.rader, sekunder: lagerarbeid.sekunder)
        }
        return levering
    }

    private func forside(_ dato: Dato, _ uttrekksdato: Dato) -> Rettelisteforside {
        let kommuner = regelverk.kommuner
        let kilde = "Uttrekk fra NIR \(uttrekksdato.iTekst)"
        return Rettelisteforside(dato: dato, kilde: kilde, mangler: ikkeLevert) { nummer in
            kommuner.kommune(Kommunenummer(nummer))?.navn ?? String(nummer)
        }
    }
}
