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

    /// All tables of a run are one family (personvern 3). What cannot be protected is never published.
    /// - Parameter uttrekk: hash of the extract.
    func beskytt(_ tall: [Tabelltall], uttrekk: String) throws(Stopp) -> Vernet {
        do throws(Vernfeil) {
            return try Vern.beskytt(Familie(uttrekk: uttrekk, tabeller: tall.map(\.tabell), frigitt: [:]), profil)
        } catch {
            throw Stopp(error)
        }
    }

    /// Writes every table in every form, and what the officer who approves reads. Returns the number of files.
    func skriv(_ vernet: Vernet, _ rapporter: [Rapport], _ utlevering: Utlevering) throws(OutputFeil) -> Int {
        var filer = 0
        for (tabell, rapport) in zip(vernet.tabeller, rapporter) {
            let navn = "tabell-\(tabell.hode.id)"
            let linjer = tabell.linjer.count
            if valg.format.contains(.csv) {
                try skriv(TabellCsv.bytes(tabell), navn, .csv, rader: linjer, utlevering)
                filer += 1
            }
            if valg.format.contains(.json) {
                let json = JsonStat.bytes(tabell, beregnet: utlevering.dato, merknader: rapport.merknader)
                try skriv(json, navn, .annen("json"), rader: linjer, utlevering)
                filer += 1
            }
        }
        if valg.format.contains(.xlsx) {
            try utlevering.skriv(bok(vernet, rapporter, utlevering.dato))
            filer += 1
        }
        let attest = attest(vernet, utlevering.dato)
        try skriv(attest.attestForUtlevering(), "om-vernet", .annen("html"), rader: 0, utlevering)
        try skriv(
            attest.html(), "attest-\(pipeline)", .annen("html"), rader: 0, utlevering, .sensitiv, mappe: "attest")
        return filer + 2
    }

    private func skriv(
        _ bytes: consuming Bytebuffer, _ navn: String, _ type: Filtype, rader: Int, _ utlevering: Utlevering,
        _ klasse: Klasse = .aapen, mappe: String = "nasjonalt"
    ) throws(OutputFeil) {
        let skriver = try utlevering.aapne(Leveranse(klasse, mappe: mappe, beskrivelse: navn, type: type))
        try skriver.skriv(bytes)
        try utlevering.lever(skriver, rader: rader)
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
    /// Who the table is about, and for a share who is counted in it.
    fileprivate var merknader: [String] {
        [utvalg.setning] + (teller.map { ["Andelen gjelder: \($0.setning)"] } ?? [])
    }
}

extension Stopp {
    init(_ feil: Vernfeil) {
        self.init(
            .personvernsperre, "PV-001", "Tabellene kan ikke gis ut", fordi: feil.melding,
            rett: "\(feil.utvei) Ingenting er publisert.")
    }
}
