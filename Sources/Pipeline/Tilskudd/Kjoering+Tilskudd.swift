import Ingest
import Kalender
import Output
import Register
import Sjekksum
import Synchronization
import Tekster
import Tilskudd

extension Kjoering {
    /// Computes the round, writes its lists, proves that the sums agree, and writes the workbooks of the grants officer.
    mutating func lagTilskudd(_ uttrekk: Uttrekk, _ utlevering: Utlevering) throws {
        guard let valgt = oppsett.tilskudd else { return }
        try sjekk(valgt.runde, uttrekk)
        let beregner = Tilskuddsberegner(
            satser: valgt.satser, regler: valgt.regler, runde: valgt.runde, landgrupper: valgt.land, regelverk)
        let lister = Tilskuddslister(mappe: utlevering.arbeidsmappe)
        let navn = Mottakernavn(regelverk.kommuner)
        let traader = traader
        let regnskap = try tatt("tilskudd", { (r: Tilskuddsregnskap) in (r.personer, r.rader) }) {
            try Kjoering.regn(beregner, lister, navn, uttrekk, traader: traader)
        }
        let filer = Tilskuddsfiler(lister: lister, regnskap: regnskap, navn: navn, utlevering: utlevering)
        let skrevet = try tatt("skriv", { (s: Tilskuddsfiler.Skrevet) in (regnskap.rader, s.rader) }) {
            try filer.skriv(beregner)
        }
        let kontroller = Tilskuddskontroller(regnskap, skrevet)
        if let brudd = kontroller.brudd {
            throw Stopp(
                .internFeil, "INT-001", "Summene for tilskuddet stemmer ikke", fordi: brudd,
                rett: "Meld fra til dem som drifter programmet. Ingenting er publisert.")
        }
        merknader += tilskuddsmerknader(regnskap)
        guard oppsett.plan.har(.tilskuddsboeker) else { return }
        let bok = Tilskuddsbokbygger(
            beregner: beregner, regnskap: regnskap, navn: navn, kontroller: kontroller,
            sjekksum: sha256(valgt.bytes + Array(skrevet.sjekksum.utf8)),
            fakta: Bokfakta(
                dato: valgt.runde.skjaering, maalform: oppsett.plan.valg(.tilskuddsboeker).maalform,
                kontakt: oppsett.plan.valg(.tilskuddsboeker).kontakt, nesteOppdatering: valgt.runde.nesteUtbetaling,
                kilde: Tekst(
                    "Uttrekk fra NIR \(uttrekk.uttrekksdato.iTekst)",
                    nn: "Uttrekk frå NIR \(uttrekk.uttrekksdato.iTekst)"),
                merknader: ikkeLevert.map { Tekst($0) }))
        _ = try tatt("tilskuddsboeker", { (regnskap.rader, $0) }) { try filer.skriv(bok) }
    }

    /// The extract must reach the cut-off, and tell what has been paid.
    private func sjekk(_ runde: Tilskuddsrunde, _ uttrekk: Uttrekk) throws(Stopp) {
        guard runde.skjaering <= uttrekk.uttrekksdato else {
            throw Stopp(
                .inndata, "TIL-001", "Skjæringsdatoen er etter uttrekket", fil: oppsett.inndata,
                fordi:
                    "uttrekket er fra \(uttrekk.uttrekksdato.norsk) og kan ikke si hva som gjelder \(runde.skjaering.norsk)",
                rett: "Bruk et nyere uttrekk, eller sett skjaering til en dag uttrekket dekker.")
        }
        guard uttrekk.levert.har(.tilskuddUtbetaling) else {
            throw Stopp(
                .inndata, "TIL-002", "Det er ikke kjent hva som er betalt før", fil: oppsett.inndata,
                fordi: "tilskudd_utbetaling er ikke levert, og det som er betalt, ville blitt betalt igjen",
                rett: "Lever tilskudd_utbetaling. Er ingenting betalt, lever filen med bare overskriftene.")
        }
    }

    private static func regn(
        _ beregner: Tilskuddsberegner, _ lister: Tilskuddslister, _ navn: Mottakernavn, _ uttrekk: Uttrekk, traader: Int
    ) throws -> Tilskuddsregnskap {
        let koe = Arbeidskoe(uttrekk.partisjonsantall)
        let samlet = Mutex(
            (regnskap: Tilskuddsregnskap(satser: beregner.satser.satser.count), brudd: String?.none))
        try paaTraader(traader) { _ throws(any Error) in
            var arbeid = Tilskuddsarbeid(beregner, lister, navn)
            do {
                while let nummer = koe.ta() { try arbeid.behandle(try uttrekk.partisjon(nummer)) }
            } catch {
                _ = arbeid.ferdig()
                throw error
            }
            let (regnskap, brudd) = arbeid.ferdig()
            samlet.withLock {
                $0.regnskap.legg(til: regnskap)
                $0.brudd = $0.brudd ?? brudd
            }
        }
        var (regnskap, brudd) = samlet.withLock { $0 }
        if let brudd {
            throw Stopp(
                .internFeil, "INT-001", "Tilskuddet for en person bryter en kontroll", fordi: brudd,
                rett: "Meld fra til dem som drifter programmet. Ingenting er publisert.")
        }
        var kommuner = Tilskuddsarbeid(beregner, lister, navn)
        do {
            try kommuner.kommuner(uttrekk.referanser.grunntilskudd, regnskap.grunntelling)
        } catch {
            _ = kommuner.ferdig()
            throw error
        }
        regnskap.legg(til: kommuner.ferdig().regnskap)
        return regnskap
    }

    /// What whoever pays must know before anything else.
    private func tilskuddsmerknader(_ regnskap: Tilskuddsregnskap) -> [String] {
        var ut: [String] = []
        let utenSats = regnskap.holdt(.satsUkjent).rader + regnskap.holdt(.satsForslag).rader
        if utenSats > 0 {
            ut.append(
                "\(norskTall(utenSats)) rader venter på en sats. Summene er det minste som skal betales. "
                    + "Se hvilke satser som mangler med  nir plan \(oppsett.plan.navn)")
        }
        if regnskap.motregning.overfoeres < .null {
            ut.append(
                "\((-regnskap.motregning.overfoeres).tekst) kroner kreves tilbake fra mottakere uten noe å motregne mot, og venter."
            )
        }
        return ut
    }
}

extension Tilskuddsrunde {
    /// About when the next round is paid (tilskudd 1.4).
    var nesteUtbetaling: Dato { grunnlagsdag.plus(dager: 1).plus(maaneder: 3) }
}
