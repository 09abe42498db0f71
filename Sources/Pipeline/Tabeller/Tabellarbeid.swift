import Angrep
import Kalender
import Output
import Statistikk
import Tabeller
import Tekster
import Vern

/// Tables in, bytes out: the one place where counts become protected tables, and protected tables files.
struct Tabellarbeid {
    let pipeline: String
    let beskrivelse: String
    let profil: Vernprofil
    let valg: Stegvalg
    let uttrekksdato: Dato
    /// File names and checksums of the extract.
    let kilder: [(navn: String, sha256: String)]
    let traader: Int

    /// All tables of a run are given as one family (personvern 3), which falls apart in those that share persons. What cannot
    /// be protected is never published.
    /// - Parameter uttrekk: hash of the extract.
    func beskytt(_ tall: [Tabelltall], uttrekk: String) throws(Stopp) -> Vernet {
        let traader = traader
        let parallelt = Parallelt { Fellesarbeid.utfoer($0, traader: traader, $1) }
        do throws(Vernfeil) {
            return try Vern.beskyttEllerSkjul(
                Familie(uttrekk: uttrekk, tabeller: tall.map(\.tabell)), profil, parallelt: parallelt,
                ur: Klokke.monoton)
        } catch {
            throw Stopp(error)
        }
    }

    /// Writes every table in every form. Returns the number of files.
    func skriv(_ alle: [Tabellsett], _ utlevering: Utlevering) throws -> Int {
        var filer = 0
        for sett in alle {
            filer += try utlevering.skriv(sett, mappe: Tabellarbeid.mappe, medPx: valg.format.contains(.px))
        }
        guard valg.format.contains(.xlsx) else { return filer }
        let forrige = Utgavesammenligning(
            alle, mappe: "\(utlevering.rot)/publisert/aapen/\(Tabellarbeid.mappe)", dato: utlevering.dato)
        for form in Maalform.allCases {
            try utlevering.skriv(bok(alle, forrige, utlevering.dato, form), utgave: valg.utgave)
        }
        return filer + Maalform.allCases.count
    }

    /// One publication table for each report: every measure in every period, the oldest first.
    func sett(_ vernet: Vernet, _ tall: Statistikktall) throws -> [Tabellsett] {
        var telte = Array(zip(tall.tabeller, vernet.tabeller))[...]
        return try tall.rapporter.map { rapport in
            let perioder = rapport.perioder.perioder(tall.grunnlag.dato)
            var tabeller: [String: [BeskyttetTabell]] = [:]
            for (nr, maal) in rapport.maal.enumerated() where maal.utvalg != nil {
                let egne = telte.prefix { $0.0.rapport.navn == rapport.navn && $0.0.maal == nr }
                telte = telte.dropFirst(egne.count)
                tabeller[maal.id] = egne.map(\.1)
                guard let prosent = rapport.prosent, maal.erAntall else { continue }
                tabeller[maal.prosentId] = zip(egne, perioder).map { egen, periode in
                    Vern.prosent(
                        rapport.prosenthode(maal, periode), egen.1, variabel: prosent.variabel, kode: prosent.kode)
                }
            }
            for maal in rapport.maal {
                guard case .annet(let indikator) = maal.innhold else { continue }
                tabeller[maal.id] = perioder.enumerated().map { nr, periode in
                    rapport.maalingstabell(
                        maal, indikator, periode, tall, profil, viser: indikator.viser.flatMap { tabeller[$0]?[nr] })
                }
            }
            let maal = rapport.tabellmaal
            for (maal, ett) in maal {
                tabeller[ett.id] = tabeller[ett.id].map { egne in
                    zip(egne, perioder).map { tabell, periode in
                        tall.mangler(maal, periode).map { Vern.uten($0, tabell) } ?? tabell
                    }
                }
            }
            return try sett(rapport, perioder, maal.map(\.1), maal.flatMap { tabeller[$0.1.id] ?? [] }, tall)
        }
    }

    private func sett(
        _ rapport: Rapport, _ perioder: [Statistikkperiode], _ maal: [Tabellmaal], _ tabeller: [BeskyttetTabell],
        _ tall: Statistikktall
    ) throws -> Tabellsett {
        do throws(Tabellsettfeil) {
            return try Tabellsett(
                id: rapport.id, tittel: rapport.tittel, maal: maal,
                perioder: perioder.map(\.navn), tabeller: tabeller, merknader: rapport.merknader,
                foreloepige: Set(perioder.filter { tall.erForeloepig($0, rapport.maal) }.map(\.navn)),
                ark: rapport.snitt)
        } catch {
            throw Stopp(
                .internFeil, "INT-001", error.melding, fordi: "tabellene skulle skrives i én fil",
                rett: "Meld fra til dem som drifter programmet. Ingenting er publisert.")
        }
    }

    /// The last gate: an attack on the files as a reader will get them. It knows nothing of how they were made, but is told
    /// which cells are small, so that a narrow range is found and not only a determined one.
    func angrip(_ vernet: Vernet, _ utlevering: Utlevering) throws -> Angrepsrapport {
        let mappe = try utlevering.forhaandsvis(.aapen)
        let rapport: Angrepsrapport
        do throws(Angrepsfeil) {
            rapport = try Angrep.angrip(mappe: mappe, maal: vernet.prikkede)
        } catch {
            throw Stopp(.internFeil, "INT-001", error.overskrift, fordi: "tabellene skulle angripes", rett: error.rett)
        }
        guard rapport.erTrygg else {
            throw Stopp(
                .personvernsperre, "PV-002", "Angrepet på tabellene fant noe",
                fordi: "\(rapport.funn.count) funn. \(rapport.funn.prefix(3).map(\.tekst).joined(separator: " "))",
                rett: "Meld fra til dem som drifter programmet. Ingenting er publisert.")
        }
        return rapport
    }

    /// The attest goes to the officer who approves, a page without counts goes with the tables, and the one with times
    /// stays with the run: the same tables give the same published bytes.
    func attester(_ vernet: Vernet, _ utlevering: Utlevering) throws(OutputFeil) {
        let attest = attest(vernet, utlevering.dato)
        try utlevering.skrivOmVernet(attest, mappe: Tabellarbeid.mappe, utgave: valg.utgave)
        let (navn, mappe) = ("attest-\(pipeline)", "attest")
        try skriv(attest.html(medTider: false), navn, "html", utlevering, mappe: mappe)
        try skriv(attest.json(), navn, "json", utlevering, mappe: mappe)
        let egenskaper = Bokegenskaper(
            tittel: "Attest for åpne tabeller", emne: "Vern av tabeller, status \(utlevering.dato.iTekst)",
            klasse: .sensitiv, dato: utlevering.dato)
        try utlevering.arbeidsbok(
            Leveranse(.sensitiv, mappe: mappe, beskrivelse: navn, type: .xlsx), egenskaper
        ) { bok throws(OutputFeil) in try attest.leggTil(bok) }
        try utlevering.noter("attest.html", attest.html())
    }

    private static let mappe = "nasjonalt"

    private func skriv(
        _ bytes: consuming Bytebuffer, _ navn: String, _ endelse: String, _ utlevering: Utlevering, mappe: String
    ) throws(OutputFeil) {
        let skriver = try utlevering.aapne(
            Leveranse(.sensitiv, mappe: mappe, beskrivelse: navn, type: .annen(endelse)))
        try skriver.skriv(bytes)
        try utlevering.lever(skriver, rader: 0)
    }

    /// One sheet for each cut that the reports ask for.
    private func bok(
        _ alle: [Tabellsett], _ forrige: Utgavesammenligning, _ dato: Dato, _ form: Maalform
    ) -> Nasjonalbok {
        let dag = uttrekksdato.iTekst
        return Nasjonalbok(
            Dokumentfakta(
                dato: dato, kontakt: Ordbok.felles.tekst(valg.kontakt),
                nesteOppdatering: Ordbok.felles.tekst(valg.nesteOppdatering),
                versjon: Tekst("Uttrekk fra NIR \(dag)", nn: "Uttrekk frå NIR \(dag)")),
            alle.flatMap { sett in sett.ark.compactMap { Krysstabell(sett, $0) } },
            nokkeltall: Nokkeltall(Nokkeltallvalg.landet, alle), sammenligning: forrige, form: form)
    }

    private func attest(_ vernet: Vernet, _ dato: Dato) -> Attest {
        var fakta = Attestfakta(
            hva: beskrivelse, mottaker: "Alle", klasse: .aapen, lisens: "CC BY 4.0", dato: dato, profil: profil.navn,
            metode: profil.metode, program: "nir \(Program.versjon)", kommando: "nir kjoer \(pipeline) --dato \(dato)")
        fakta.kilder = kilder
        return Attest(vernet.rapport, fakta)
    }
}

extension Rapport {
    /// Who the measures are about, each once.
    fileprivate var merknader: [Tekst] {
        var ut: [Tekst] = []
        for merknad in maal.flatMap(\.merknader) where !ut.contains(merknad) { ut.append(merknad) }
        return ut
    }

    /// The measures of the table, each with the measure of the report it comes from: a count stands before its share.
    fileprivate var tabellmaal: [(Rapportmaal, Tabellmaal)] {
        maal.flatMap { maal in
            prosent != nil && maal.erAntall
                ? [(maal, maal.tabellmaal), (maal, maal.prosentmaal)] : [(maal, maal.tabellmaal)]
        }
    }

    /// The sheets of the report. The row for those who cannot be placed is always there.
    fileprivate var snitt: [Arksnitt] {
        ark.map { ark in
            Arksnitt(
                rader: Arksnitt.Akse(ark.rader), kolonner: Arksnitt.Akse(ark.kolonner),
                nivaaer: ark.nivaaer.isEmpty ? nil : ark.nivaaer + ["uoppgitt"], maal: ark.maal)
        }
    }
}

extension Arksnitt.Akse {
    fileprivate init(_ navn: String) {
        self =
            switch Rapport.Akse(rawValue: navn) {
            case .perioder: .periode
            case .maal: .maal
            case nil: .variabel(navn)
            }
    }
}

extension Indikator {
    /// The indicator whose count of persons shows through this one.
    fileprivate var viser: String? { if case .kommuner(let maal) = maal { maal.viser } else { nil } }
}

extension Rapportmaal {
    /// What the numbers are. An utvalg that is no indicator is called what it counts; a distribution is counts.
    fileprivate var tabellmaal: Tabellmaal {
        let ordbok = Ordbok.felles
        let enhet = erAntall ? ordbok.tekst("personer") : indikator?.enhet.tekst ?? ordbok.tekst("prosent")
        let navn = indikator?.navn ?? ordbok.tekst(teller == nil ? "Antall" : "Andel")
        return Tabellmaal(
            id: id, navn: navn, enhet: enhet, desimaler: desimaler, merknader: indikator.map { [$0.definisjon] } ?? [])
    }

    /// The share beside the count.
    fileprivate var prosentmaal: Tabellmaal {
        let ordbok = Ordbok.felles
        let navn = indikator?.navn ?? ordbok.tekst("Antall")
        return Tabellmaal(
            id: prosentId, navn: Tekst("\(navn.nb), prosent", nn: "\(navn.nn), prosent"),
            enhet: ordbok.tekst("prosent"),
            desimaler: prosentDesimaler,
            merknader: [
                Tekst(
                    "Prosentene er regnet av tallene som vises. Personer med sperret adresse er ikke med.",
                    nn: "Prosentane er rekna av tala som blir viste. Personar med sperra adresse er ikkje med.")
            ])
    }
}

extension Stopp {
    init(_ feil: Vernfeil) {
        self.init(
            .personvernsperre, "PV-001", "Tabellene kan ikke gis ut", fordi: feil.melding,
            rett: "\(feil.utvei) Ingenting er publisert.")
    }
}
