import Ingest
import Kalender
import Output
import Register
import Sjekksum
import Tekster
import Tilskudd

extension Kjoering {
    /// What every thread needs to compute the round; nil for a plan without grants.
    mutating func tilskuddsgjennomgang(_ uttrekk: Uttrekk, _ utlevering: Utlevering) throws -> Tilskuddsgjennomgang? {
        guard let valgt = oppsett.tilskudd else { return nil }
        try sjekk(valgt.runde, uttrekk)
        let traader = traader
        let delte = try tatt("numre", { (d: DelteIdenter) in (d.antall, d.delte) }) {
            try DelteIdenter(uttrekk, traader: traader)
        }
        return Tilskuddsgjennomgang(
            beregner: Tilskuddsberegner(
                satser: valgt.satser, regler: valgt.regler, runde: valgt.runde, landgrupper: valgt.land, regelverk),
            lister: Tilskuddslister(mappe: utlevering.arbeidsmappe), navn: Mottakernavn(regelverk.kommuner),
            delteNumre: delte)
    }

    /// Writes the lists of the round, proves that the sums agree, and writes the workbooks of the grants officer.
    mutating func skrivTilskudd(
        _ gjennomgang: Tilskuddsgjennomgang, _ tall: Kjoeringstall, _ utlevering: Utlevering
    ) throws {
        guard let valgt = oppsett.tilskudd, let svar = tall.tilskudd else { return }
        let regnskap = svar.regnskap
        let filer = Tilskuddsfiler(
            lister: gjennomgang.lister, regnskap: regnskap, navn: gjennomgang.navn, utlevering: utlevering)
        let skrevet = try tatt("skriv", { (s: Tilskuddsfiler.Skrevet) in (regnskap.rader, s.rader) }) {
            try filer.skriv()
        }
        let kontroller = Tilskuddskontroller(regnskap, skrevet, personer: tall.saker.personer)
        if let brudd = kontroller.brudd {
            throw Stopp(
                .internFeil, "INT-001", "Summene for tilskuddet stemmer ikke", fordi: brudd,
                rett: "Meld fra til dem som drifter programmet. Ingenting er publisert.")
        }
        merknader += tilskuddsmerknader(svar, gjennomgang.beregner.satser)
        let sjekksum = sha256(valgt.bytes + Array(skrevet.sjekksum.utf8))
        tilskudd = Kjoeringsrapport.Tilskudd(regnskap, sjekksum: sjekksum)
        guard oppsett.plan.har(.tilskuddsboeker) else { return }
        let dag = tall.uttrekksdato.iTekst
        let bok = Tilskuddsbokbygger(
            beregner: gjennomgang.beregner, regnskap: regnskap, navn: gjennomgang.navn, kontroller: kontroller,
            sjekksum: sjekksum,
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
        // Without a file nobody seems to have the right, and what has been paid would be taken back.
        let mangler = Tilskuddsarbeid.maaVaereLevert.filter { !uttrekk.levert.har($0) }.map(\.navn)
        guard mangler.isEmpty else {
            throw Stopp(
                .inndata, "TIL-002", "Filer som tilskuddet regnes av, er ikke levert", fil: oppsett.inndata,
                fordi: "uten \(mangler.joined(separator: ", ")) ville noe blitt betalt to ganger, eller krevd tilbake",
                rett: "Lever filene. Er ingenting registrert eller betalt, lever dem med bare overskriftene.")
        }
    }

    /// What whoever pays must know before anything else.
    private func tilskuddsmerknader(_ svar: Tilskuddssvar, _ satser: Satstabell) -> [String] {
        let regnskap = svar.regnskap
        var ut: [String] = []
        if svar.senereUtbetalinger > 0 {
            ut.append(
                "\(norskTall(svar.senereUtbetalinger)) utbetalinger er etter skjæringsdatoen og er ikke trukket fra. "
                    + "Er runden alt betalt, skal den ikke betales igjen.")
        }
        let utenSats = regnskap.holdt(.satsUkjent).rader + regnskap.holdt(.satsForslag).rader
        if utenSats > 0 {
            ut.append(
                "\(norskTall(utenSats)) rader venter på en sats. Summene er det minste som skal betales. "
                    + "Se hvilke satser som mangler med  nir plan \(oppsett.plan.navn)")
        }
        let svakere = satser.satser.indices.filter { satser.satser[$0].evidens != .primaer }
        let sum = svakere.map { regnskap.sum(sats: $0).beloep }.sum
        if sum != .null {
            ut.append(
                "\(sum.tekst) kroner er regnet med satser som ikke er lest hos utstederen. Arket Satser sier hvor de er fra."
            )
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

extension Kjoeringsrapport.Tilskudd {
    init(_ regnskap: Tilskuddsregnskap, sjekksum: String) {
        let linjer = regnskap.mottakerlinjer
        self.init(
            tilUtbetalingOere: regnskap.motregning.tilUtbetaling.antall,
            forrigeRundeOere: regnskap.forrige.beloep.antall, mottakere: linjer.count { $0.tilUtbetaling > .null },
            personerMedBeloep: regnskap.personerMedBeloep, holdteRader: linjer.map(\.holdteRader).reduce(0, +),
            betalt: regnskap.personer(.betalt), holdt: regnskap.personer(.holdt),
            utenfor: regnskap.personer(.utenfor), grunnlag: sjekksum)
    }
}
