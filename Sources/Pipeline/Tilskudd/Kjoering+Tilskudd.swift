import Ingest
import Kalender
import Output
import Register
import Sjekksum
import Tekster
import Tilskudd

extension Kjoering {
    /// What every thread needs to compute the round; nil for a plan without grants.
    func tilskuddsgjennomgang(_ uttrekk: Uttrekk, _ utlevering: Utlevering) throws -> Tilskuddsgjennomgang? {
        guard let valgt = oppsett.tilskudd else { return nil }
        try sjekk(valgt.runde, uttrekk)
        return Tilskuddsgjennomgang(
            beregner: Tilskuddsberegner(
                satser: valgt.satser, regler: valgt.regler, runde: valgt.runde, landgrupper: valgt.land, regelverk),
            lister: Tilskuddslister(mappe: utlevering.arbeidsmappe), navn: Mottakernavn(regelverk.kommuner),
            delteNumre: try DelteIdenter(uttrekk, traader: traader))
    }

    /// Writes the lists of the round, proves that the sums agree, and writes the workbooks of the grants officer.
    mutating func skrivTilskudd(
        _ tilskudd: Tilskuddsgjennomgang, _ tall: Kjoeringstall, _ utlevering: Utlevering
    ) throws {
        guard let valgt = oppsett.tilskudd, let regnskap = tall.tilskudd else { return }
        let filer = Tilskuddsfiler(
            lister: tilskudd.lister, regnskap: regnskap, navn: tilskudd.navn, utlevering: utlevering)
        let skrevet = try tatt("skriv", { (s: Tilskuddsfiler.Skrevet) in (regnskap.rader, s.rader) }) {
            try filer.skriv()
        }
        let kontroller = Tilskuddskontroller(regnskap, skrevet, personer: tall.saker.personer)
        if let brudd = kontroller.brudd {
            throw Stopp(
                .internFeil, "INT-001", "Summene for tilskuddet stemmer ikke", fordi: brudd,
                rett: "Meld fra til dem som drifter programmet. Ingenting er publisert.")
        }
        merknader += tilskuddsmerknader(regnskap)
        guard oppsett.plan.har(.tilskuddsboeker) else { return }
        let dag = tall.uttrekksdato.iTekst
        let bok = Tilskuddsbokbygger(
            beregner: tilskudd.beregner, regnskap: regnskap, navn: tilskudd.navn, kontroller: kontroller,
            sjekksum: sha256(valgt.bytes + Array(skrevet.sjekksum.utf8)),
            fakta: Bokfakta(
                dato: valgt.runde.skjaering, maalform: oppsett.plan.valg(.tilskuddsboeker).maalform,
                kontakt: oppsett.plan.valg(.tilskuddsboeker).kontakt, nesteOppdatering: valgt.runde.nesteUtbetaling,
                kilde: Tekst("Uttrekk fra NIR \(dag)", nn: "Uttrekk frå NIR \(dag)"),
                merknader: ikkeLevert.map { Tekst($0) } + Tilskuddsbokbygger.regler))
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
