import Kalender
import Register

/// What the rules say about one person on the day of computation.
public struct Personfakta: Sendable {
    public let lovgrunnlag: Utfall<Lovgrunnlag>
    /// The categories that count: the delivered ones when the person has any, else the computed (AVKLARINGER D-20).
    public let kategoriIntro: Kategori?
    public let kategoriNorsk: Kategori?
    public let harLevertKategori: Bool
    /// What the rules say of the categories, whatever was delivered.
    public let beregnet: Kategorivurdering
    /// Right or duty to norsk that counts; deadlines and hours follow it.
    public let norskrett: Norskrett?
    /// The first decision on participation that has a start date.
    public let foersteDeltakelse: Vedtak?
    public let harDeltakelse: Bool
    public let sluttmaal: Utfall<SluttmaalRad>
    public let frist: Utfall<Gjennomfoeringsfrist>?
    public let norsk: Norskfrist
    public let samfunn: Norskfrist
    public let timer: Timekrav
    public let oppstart: Oppstartsfrist
    public let toaarsgrense: Dato?
    public let bortfall: Bortfall?
    /// The current ending of the introduction programme.
    public let avslutning: Avslutning?
    public let avvik: SluttmaalAvvik
    /// First day of the demand for work-related elements; nil for programmes without it (SM-ARB).
    public let arbeidsrettetFra: Dato?
    /// Last day data may be kept (INTF-60).
    public let lagresTil: Dato?
    /// Where the person is followed up, today's code; none for strictly protected addresses (L-06).
    public let kommune: Kommunenummer
    /// In a programme on the day of computation: it has started, and has no current ending.
    public let erAktiv: Bool

    public var startdato: Dato? { foersteDeltakelse?.startdato }
    public var timerSamfKrav: Int? { timer.samfunn }
    public var timerNorskKrav: Int? { timer.norsk }

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
        var spor = IngenSpor()
        self.init(mappe, regelverk, dato: dato, &spor)
    }

    init(_ mappe: borrowing Personmappe, _ regelverk: Regelverk, dato: Dato, _ spor: inout some Spor) {
        lovgrunnlag = mappe.lovgrunnlag(regelverk, &spor)
        let lov = lovgrunnlag.verdi
        let foerste = mappe.foersteDeltakelse(regelverk.parametere)
        foersteDeltakelse = foerste
        harDeltakelse = mappe.harDeltakelse
        let avslutning = mappe.gjeldendeAvslutning(.intro, paa: dato, &spor)
        self.avslutning = avslutning
        erAktiv = foerste?.startdato.map { $0 <= dato } ?? false && avslutning == nil

        let grense = mappe.toaarsgrense(regelverk, &spor)
        toaarsgrense = grense
        var bortfall: Bortfall?
        if let vedtak = mappe.gjeldendeBortfall {
            bortfall = Bortfall.beregn(vedtak, mappe, toaarsgrense: grense, dato: dato, regelverk, &spor)
        }
        self.bortfall = bortfall
        beregnet = Kategorivurdering.beregn(
            mappe, lov: lov, vedtak: foerste ?? mappe.tidligsteDeltakelse, bortfall: bortfall, toaarsgrense: grense,
            erAvsluttet: avslutning != nil, dato: dato, regelverk, &spor)
        let levert = Levertkategori(mappe, paa: dato, &spor)
        harLevertKategori = levert.finnes
        kategoriIntro = levert.finnes ? levert.intro : beregnet.intro.verdi??.kategori
        kategoriNorsk = levert.finnes ? levert.norsk : beregnet.norsk.verdi??.kategori

        // Rows of sluttmål on a person under the old act are not used (S-11).
        sluttmaal =
            lov == .introloven
            ? .uavklart(.sluttmaal) : mappe.gjeldendeSluttmaal(paa: dato, harDeltakelse: harDeltakelse, &spor)
        mappe.sporOppstart(foerste, &spor)
        if lov == .introloven || !harDeltakelse {
            frist = nil
        } else if let start = foerste {
            frist =
                switch sluttmaal {
                case .avgjort(let maal): Gjennomfoeringsfrist.beregn(mappe, start: start, maal: maal, regelverk, &spor)
                case .uavklart(let mangel): .uavklart(mangel)
                }
        } else {
            frist = .uavklart(.startdato)
        }
        arbeidsrettetFra = Arbeidsretting.fra(
            foerste?.startdato, sluttmaal.verdi, avsluttet: avslutning?.dato, regelverk, &spor)

        let rett: Norskrett? =
            lov == .introloven || levert.norsk == .asylnorsk
            ? nil : Norskrett(levert.norsk) ?? beregnet.norsk.verdi ?? nil
        norskrett = rett
        norsk = Norskfrist.norsk(mappe, rett: rett, regelverk, &spor)
        samfunn = Norskfrist.samfunnskunnskap(mappe, rett: rett, dato: dato, regelverk, &spor)
        timer = Timekrav.beregn(mappe, rett: rett ?? Norskrett(levert.norsk), lov: lov, regelverk, &spor)
        oppstart = Oppstartsfrist.beregn(
            mappe, lov: lov, kategori: kategoriIntro, start: foerste, bortfall: bortfall, dato: dato, regelverk, &spor)
        avvik = SluttmaalAvvik.beregn(
            mappe, lovgrunnlag: lov, start: foerste?.startdato, maal: sluttmaal, erAvsluttet: avslutning != nil,
            regelverk, &spor)
        lagresTil = Lagringstid.sisteDag(
            mappe, tillatelse: beregnet.tillatelse ?? beregnet.norsktillatelse,
            ellers: lov == .introloven ? nil : Norskgruppe(regelverk: regelverk, dato: dato), regelverk, &spor)
        kommune = mappe.kommune(paa: dato, regelverk.kommuner, &spor)
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
        var spor = IngenSpor()
        self.init(mappe, regelverk, dato: dato, uttrekksdato: uttrekksdato, &spor)
    }

    private init(
        _ mappe: consuming Personmappe, _ regelverk: Regelverk, dato: Dato, uttrekksdato: Dato?,
        _ spor: inout some Spor
    ) {
        if let uttrekksdato, dato < uttrekksdato { mappe.glem(etter: dato, uttrekk: uttrekksdato) }
        self.dato = dato
        self.uttrekksdato = uttrekksdato ?? dato
        fakta = Personfakta(mappe, regelverk, dato: dato, &spor)
        self.mappe = mappe
    }

    /// The case and every step to it, by the same rules.
    public static func forklar(
        _ mappe: Personmappe, _ regelverk: Regelverk, dato: Dato, uttrekksdato: Dato? = nil
    ) -> (sak: Sak, forklaring: Forklaring) {
        var forklaring = Forklaring(regelverk, dato: dato)
        let sak = Sak(mappe, regelverk, dato: dato, uttrekksdato: uttrekksdato, &forklaring)
        forklaring.ordne()
        return (sak, forklaring)
    }
}
