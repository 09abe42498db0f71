import Kalender
import Register

/// What the rules say about one person on the day of computation.
public struct Personfakta: Sendable {
    public let lovgrunnlag: Utfall<Lovgrunnlag>
    public let kategoriIntro: Kategori?
    public let kategoriNorsk: Kategori?
    /// The first decision on participation that has a start date.
    public let foersteDeltakelse: Vedtak?
    public let harDeltakelse: Bool
    public let sluttmaal: Utfall<SluttmaalRad>
    public let frist: Utfall<Gjennomfoeringsfrist>?
    public let norsk: Norskfrist
    public let samfunn: Norskfrist
    public let oppstart: Oppstartsfrist
    public let toaarsgrense: Dato?
    public let bortfall: Bortfall?
    /// The current ending of the introduction programme.
    public let avslutning: Avslutning?
    public let avvik: SluttmaalAvvik
    /// Where the person is followed up, today's code; none for strictly protected addresses (L-06).
    public let kommune: Kommunenummer

    public var startdato: Dato? { foersteDeltakelse?.startdato }

    /// How the deadline of the introduction programme came out; nil `frist` means the rule does not apply.
    public var fristStatus: String {
        switch frist {
        case nil: "IKKE_AKTUELL"
        case .avgjort?: "BEREGNET"
        case .uavklart(.startdato)?: "MANGLER_STARTDATO"
        case .uavklart?: "MANGLER_SLUTTMAAL"
        }
    }

    /// - Parameter dato: the day of computation; every rule is evaluated on it.
    public init(_ mappe: borrowing Personmappe, _ regelverk: Regelverk, dato: Dato) {
        lovgrunnlag = mappe.lovgrunnlag(regelverk)
        let lov = lovgrunnlag.verdi
        kategoriIntro = mappe.kategori(paa: dato, blant: { $0.gjelderIntro })
        kategoriNorsk = mappe.kategori(paa: dato, blant: { $0.gjelderNorsk })
        foersteDeltakelse = mappe.foersteDeltakelse(regelverk.parametere)
        harDeltakelse = mappe.harDeltakelse
        // Rows of sluttmål on a person under the old act are not used (S-11).
        sluttmaal = lov == .introloven ? .uavklart(.sluttmaal) : mappe.gjeldendeSluttmaal(paa: dato)
        avslutning = mappe.gjeldendeAvslutning(.intro, paa: dato)

        if lov == .introloven || !harDeltakelse {
            frist = nil
        } else if let start = foersteDeltakelse {
            frist =
                switch sluttmaal {
                case .avgjort(let maal): Gjennomfoeringsfrist.beregn(mappe, start: start, maal: maal, regelverk)
                case .uavklart(let mangel): .uavklart(mangel)
                }
        } else {
            frist = .uavklart(.startdato)
        }

        let rett = Norskrett.av(mappe, kategori: kategoriNorsk, lovgrunnlag: lov, dato: dato, regelverk)
        norsk = Norskfrist.norsk(mappe, rett: rett, regelverk)
        samfunn = Norskfrist.samfunnskunnskap(mappe, rett: rett, regelverk)

        let grense = mappe.toaarsgrense(regelverk)
        toaarsgrense = grense
        bortfall = mappe.gjeldendeBortfall.map { Bortfall.beregn($0, mappe, toaarsgrense: grense, dato: dato) }
        oppstart = Oppstartsfrist.beregn(
            mappe, kategori: kategoriIntro, start: foersteDeltakelse?.startdato, bortfall: bortfall, dato: dato,
            regelverk)
        avvik = SluttmaalAvvik.beregn(
            mappe, lovgrunnlag: lov, start: foersteDeltakelse?.startdato, maal: sluttmaal,
            erAvsluttet: avslutning != nil, regelverk)
        kommune = mappe.kommune(paa: dato, regelverk.kommuner)
    }
}

/// A person's folder and what the rules say about it; what every control and list looks at.
public struct Sak: Sendable {
    public let mappe: Personmappe
    public let fakta: Personfakta
    /// The day of computation, and the day the extract was made.
    public let dato: Dato
    public let uttrekksdato: Dato

    /// With a day of computation before the extract, the case is what was registered as happened by that day.
    public init(_ mappe: consuming Personmappe, _ regelverk: Regelverk, dato: Dato, uttrekksdato: Dato? = nil) {
        if let uttrekksdato, dato < uttrekksdato { mappe.glem(etter: dato, uttrekk: uttrekksdato) }
        self.dato = dato
        self.uttrekksdato = uttrekksdato ?? dato
        fakta = Personfakta(mappe, regelverk, dato: dato)
        self.mappe = mappe
    }
}
