import Kalender
import Output
import Synchronization

/// The files of a run: each list as CSV, and the national workbook with the same rows as sheets.
struct Utfiler: Sendable {
    let lister: Lister
    let utlevering: Utlevering
    let valgt: [Listeslag]
    /// Most rows on a sheet of the national workbook; nil = no workbook.
    let raderPerArk: Int?
    /// What was not delivered, for the first sheet.
    let mangler: [String]

    /// Person facts and findings, which the store reads too. Gives back where they lie.
    func skrivFakta() throws -> (personfakta: String?, funn: String?) {
        (try skriv(.personfakta), try skriv(.funn))
    }

    /// The other lists, and the national workbook.
    func skrivLister() throws {
        for slag in valgt where slag != .personfakta && slag != .funn { _ = try skriv(slag) }
        if let raderPerArk { try skrivSamletBok(raderPerArk) }
    }

    private func skriv(_ slag: Listeslag) throws -> String? {
        guard valgt.contains(slag) else { return nil }
        let skriver = try utlevering.aapne(
            Leveranse(.sensitiv, mappe: slag.mappe, beskrivelse: slag.rawValue, type: .csv))
        var hode = Bytebuffer()
        hode.append(tekst: slag.hode)
        try skriver.skriv(hode)
        let liste = lister[slag]
        try liste.flett { _, linje in try skriver.skriv(linje) }
        return try utlevering.lever(skriver, rader: liste.antall)
    }

    /// `rettelister-samlet`: the lists as sheets. A long list is cut, and the first sheet says so.
    private func skrivSamletBok(_ grense: Int) throws {
        let ark = valgt.filter { $0 != .personfakta }.map {
            Samleark(
                navn: $0.arknavn, kolonner: $0.kolonner.map(\.forArk), liste: lister[$0],
                csvfil: "\($0.rawValue)_p\(utlevering.dato).csv")
        }
        let bok = SamletBok(
            egenskaper: Bokegenskaper(
                tittel: "Rettelister, hele landet",
                emne: "Lister over registreringer i NIR, status \(utlevering.dato.iTekst)", klasse: .sensitiv,
                dato: utlevering.dato),
            ingress: [
                "Boken har navn og DUF-nummer. Bare ansatte i IMDi med tilgang til NIR kan åpne den.",
                "Slett filen senest 30 dager etter beregningsdatoen, \(utlevering.dato.plus(dager: 30).iTekst).",
                "Sluttmål, avvik 1, 2 og 3 er NIRs egen rapport; de andre står i samme ark med del TILLEGG.",
            ] + mangler, ark: ark, radgrense: grense)
        try utlevering.skriv(
            bok, som: Leveranse(.sensitiv, mappe: "lister", beskrivelse: "rettelister-samlet", type: .xlsx))
    }
}

extension Listeslag {
    /// Name of the sheet, at most 31 characters.
    var arknavn: String {
        switch self {
        case .personfakta: "Personfakta"
        case .avsluttetProgram: "Avsluttet program"
        case .avvikSluttmaal: "Avvik sluttmål"
        case .bortfallArbeid: "Bortfall arbeid"
        case .frister: "Frister"
        case .funn: "Funn"
        }
    }
}

extension Listekolonne {
    var forArk: Kolonne {
        switch slag {
        case .id, .kode: Kolonne(navn, .kode)
        case .tekst: Kolonne(navn, .tekst)
        case .dato: Kolonne(navn, .dato)
        case .tall: Kolonne(navn, .heltall)
        }
    }
}
