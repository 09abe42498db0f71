import Angrep
import Kalender
import Output
import Statistikk
import Tabeller
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

    /// All tables of a run are one family (personvern 3). What cannot be protected is never published.
    /// - Parameter uttrekk: hash of the extract.
    func beskytt(_ tall: [Tabelltall], uttrekk: String) throws(Stopp) -> Vernet {
        let traader = traader
        let parallelt = Parallelt { antall, arbeid in
            let koe = Arbeidskoe(antall)
            paaTraader(traader) { _ in while let nummer = koe.ta() { arbeid(nummer) } }
        }
        do throws(Vernfeil) {
            return try Vern.beskytt(
                Familie(uttrekk: uttrekk, tabeller: tall.map(\.tabell)), profil, parallelt: parallelt,
                ur: Klokke.monoton)
        } catch {
            throw Stopp(error)
        }
    }

    /// Writes every table in every form. Returns the number of files.
    func skriv(_ vernet: Vernet, _ rapporter: [Rapport], _ utlevering: Utlevering) throws(OutputFeil) -> Int {
        for (tabell, rapport) in zip(vernet.tabeller, rapporter) {
            try utlevering.skriv(tabell, mappe: Tabellarbeid.mappe, merknader: rapport.merknader)
        }
        let filer = 2 * vernet.tabeller.count
        guard valg.format.contains(.xlsx) else { return filer }
        try utlevering.skriv(bok(vernet, rapporter, utlevering.dato))
        return filer + 1
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
        try utlevering.skrivOmVernet(attest, mappe: Tabellarbeid.mappe)
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

    /// One sheet for each cut that the reports ask for. The row for those who cannot be placed is always there.
    private func bok(_ vernet: Vernet, _ rapporter: [Rapport], _ dato: Dato) -> Nasjonalbok {
        let ark = zip(vernet.tabeller, rapporter).flatMap { tabell, rapport in
            rapport.ark.compactMap { ark in
                Krysstabell(
                    tabell: tabell, rader: ark.rader, kolonner: ark.kolonner,
                    nivaaer: ark.nivaaer.isEmpty ? nil : ark.nivaaer + ["uoppgitt"], merknader: rapport.merknader)
            }
        }
        return Nasjonalbok(
            Dokumentfakta(
                dato: dato, kontakt: valg.kontakt, nesteOppdatering: valg.nesteOppdatering,
                versjon: "Uttrekk fra NIR \(uttrekksdato.iTekst)"), ark)
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
    fileprivate var merknader: [String] { maal.flatMap(\.merknader).map(\.nb) }
}

extension Stopp {
    init(_ feil: Vernfeil) {
        self.init(
            .personvernsperre, "PV-001", "Tabellene kan ikke gis ut", fordi: feil.melding,
            rett: "\(feil.utvei) Ingenting er publisert.")
    }
}
