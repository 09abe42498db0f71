public import Kalender
public import Tekster

/// The workbook for the Statsforvalter, `tilsynsgrunnlag-fylke` (brukeropplevelse 7.4), class Skjermet: where in the fylke a
/// look may be worth while, and why. Numbers are signs of risk, never findings.
public struct Tilsynsbok: Sendable {
    /// The fylke beside the country.
    public struct Fylkestall: Sendable {
        public var deltakere: Tallverdi
        public var deltakereForEttAarSiden: Tallverdi
        public var utenSluttmaal: Tallverdi
        public var utenSluttmaalLandet: Tallverdi
        public var registrertForSent: Tallverdi
        public var registrertForSentLandet: Tallverdi

        public init(
            deltakere: Tallverdi, deltakereForEttAarSiden: Tallverdi, utenSluttmaal: Tallverdi,
            utenSluttmaalLandet: Tallverdi, registrertForSent: Tallverdi, registrertForSentLandet: Tallverdi
        ) {
            (self.deltakere, self.deltakereForEttAarSiden) = (deltakere, deltakereForEttAarSiden)
            (self.utenSluttmaal, self.utenSluttmaalLandet) = (utenSluttmaal, utenSluttmaalLandet)
            (self.registrertForSent, self.registrertForSentLandet) = (registrertForSent, registrertForSentLandet)
        }
    }

    public struct Kommunerad: Sendable {
        public var kommune: Bokkommune
        public var innbyggere: Tallverdi
        public var deltakere: Tallverdi
        /// Shares; one that is absent is missing in the data.
        public var andeler: [Risikomaal: Tallverdi]
        public var bortfallArbeid: Tallverdi
        /// Change in the share without sluttmål, in tenths of a percentage point; nil when it cannot be told.
        public var endring: Int?
        public var sisteTilsyn: Dato?
        public var deltema: [Deltemamaal: Tallverdi]

        public init(
            _ kommune: Bokkommune, innbyggere: Tallverdi, deltakere: Tallverdi, andeler: [Risikomaal: Tallverdi],
            bortfallArbeid: Tallverdi, endring: Int?, sisteTilsyn: Dato?, deltema: [Deltemamaal: Tallverdi]
        ) {
            (self.kommune, self.innbyggere, self.deltakere) = (kommune, innbyggere, deltakere)
            (self.andeler, self.bortfallArbeid, self.endring) = (andeler, bortfallArbeid, endring)
            (self.sisteTilsyn, self.deltema) = (sisteTilsyn, deltema)
        }

        func andel(_ maal: Risikomaal) -> Tallverdi { andeler[maal] ?? .tegn(.mangler) }
    }

    /// Participants with one sluttmål and one education.
    public struct Sluttmaalrad: Sendable {
        /// `N1`–`N7`, `G1`–`G8`; empty for those without one.
        public var kode: String
        public var navn: Tekst
        public var utdanning: Tekst
        public var deltakere: Tallverdi

        public init(kode: String, navn: Tekst, utdanning: Tekst, deltakere: Tallverdi) {
            (self.kode, self.navn, self.utdanning, self.deltakere) = (kode, navn, utdanning, deltakere)
        }
    }

    /// The numbers of the fylke at the end of a quarter.
    public struct Kvartalsrad: Sendable {
        public var aar: Int
        /// 1–4.
        public var kvartal: Int
        public var deltakere: Tallverdi
        public var andeler: [Risikomaal: Tallverdi]
        public var bortfallArbeid: Tallverdi
        /// The day of a quarter that has not ended; nil for one that has.
        public var til: Dato?

        public init(
            aar: Int, kvartal: Int, deltakere: Tallverdi, andeler: [Risikomaal: Tallverdi], bortfallArbeid: Tallverdi,
            til: Dato? = nil
        ) {
            (self.aar, self.kvartal, self.deltakere) = (aar, kvartal, deltakere)
            (self.andeler, self.bortfallArbeid, self.til) = (andeler, bortfallArbeid, til)
        }
    }

    /// A rule or parameter behind the numbers (NIR3010).
    public struct Regelrad: Sendable {
        public var regel: String
        public var navn: Tekst
        public var verdi: Tekst
        public var hjemmel: Tekst
        /// False while the value is our reading and nobody has confirmed it.
        public var erBekreftet: Bool

        public init(regel: String, navn: Tekst, verdi: Tekst, hjemmel: Tekst, erBekreftet: Bool) {
            (self.regel, self.navn, self.verdi) = (regel, navn, verdi)
            (self.hjemmel, self.erBekreftet) = (hjemmel, erBekreftet)
        }
    }

    /// A kommune with its points, in the order of the book.
    struct Vurdert {
        let rad: Kommunerad
        let poeng: Risikopoeng
    }

    /// Quarters of the sheet Utvikling.
    public static let flestKvartaler = 12

    /// Two digits, and the name.
    public let fylke: Bokkommune
    public let fakta: Bokfakta
    public let fylkestall: Fylkestall
    public let sluttmaal: [Sluttmaalrad]
    /// Oldest first.
    public let kvartaler: [Kvartalsrad]
    public let regler: [Regelrad]
    public let oppsett: Poengoppsett
    /// Most points first; equal ones by name.
    let kommuner: [Vurdert]

    /// - Parameters:
    ///   - kommuner: in any order.
    ///   - kvartaler: oldest first; the last twelve are shown.
    public init(
        fylke: Bokkommune, fakta: Bokfakta, fylkestall: Fylkestall, kommuner: [Kommunerad],
        sluttmaal: [Sluttmaalrad], kvartaler: [Kvartalsrad], regler: [Regelrad],
        oppsett: Poengoppsett = .standard
    ) {
        (self.fylke, self.fakta, self.fylkestall, self.oppsett) = (fylke, fakta, fylkestall, oppsett)
        (self.sluttmaal, self.regler) = (sluttmaal, regler)
        self.kvartaler = kvartaler.suffix(Self.flestKvartaler)
        self.kommuner = Self.ordnet(kommuner.map { Vurdert(rad: $0, poeng: Risikopoeng($0.andeler, oppsett)) })
    }

    private static func ordnet(_ kommuner: [Vurdert]) -> [Vurdert] {
        let noekler = kommuner.map { kommune in
            var noekkel = Bytebuffer(kapasitet: 64)
            noekkel.noekkel(navn: kommune.rad.kommune.navn)
            return noekkel.withBytes { Array($0) }
        }
        return kommuner.indices.sorted { a, b in
            let (pa, pb) = (kommuner[a].poeng.sum, kommuner[b].poeng.sum)
            return pa != pb ? pa > pb : noekler[a].lexicographicallyPrecedes(noekler[b])
        }.map { kommuner[$0] }
    }

    var form: Maalform { fakta.maalform }

    var egenskaper: Bokegenskaper {
        Bokegenskaper(
            tittel: Tilsynsboktekster.tittel(fylke.navn).i(form),
            emne: Tilsynsboktekster.emne(fylke.navn, fakta.dato.iTekst).i(form),
            noekkelord: Tilsynsboktekster.noekkelord.i(form), klasse: .skjermet, dato: fakta.dato)
    }

    /// Returns the number of kommuner.
    func skriv(_ bok: Arbeidsbok) throws(OutputFeil) -> Int {
        try skrivForside(bok)
        try skrivKommuner(bok)
        for nummer in 1...3 { try skrivDeltema(nummer, bok) }
        try skrivSluttmaal(bok)
        try skrivUtvikling(bok)
        try skrivRekkefoelgen(bok)
        try skrivPoengdeler(bok)
        try skrivRegler(bok)
        try skrivMerknader(bok)
        return kommuner.count
    }
}

/// What a sheet of a deltema tells about a kommune.
public enum Deltemamaal: Sendable, CaseIterable {
    case underTjuefemMedArbeid, overFemtifemUtenArbeid, motUtdanning
    case samfunnskunnskapInnenEttAar, samfunnskunnskapTimer, samfunnskunnskapSpraak, samfunnskunnskapIkkeBegynt
    case fulltid, helaarig, arbeidsrettet, tiltakPerUke

    /// 1–3, as in the national theme for tilsyn 2026–2028.
    public var deltema: Int {
        switch self {
        case .underTjuefemMedArbeid, .overFemtifemUtenArbeid, .motUtdanning: 1
        case .samfunnskunnskapInnenEttAar, .samfunnskunnskapTimer, .samfunnskunnskapSpraak,
            .samfunnskunnskapIkkeBegynt:
            2
        case .fulltid, .helaarig, .arbeidsrettet, .tiltakPerUke: 3
        }
    }

    public var navn: Tekst {
        switch self {
        case .underTjuefemMedArbeid: Tilsynsboktekster.underTjuefem
        case .overFemtifemUtenArbeid: Tilsynsboktekster.overFemtifem
        case .motUtdanning: Tilsynsboktekster.motUtdanning
        case .samfunnskunnskapInnenEttAar: Tilsynsboktekster.samfunnskunnskapInnenEttAar
        case .samfunnskunnskapTimer: Tilsynsboktekster.samfunnskunnskapTimer
        case .samfunnskunnskapSpraak: Tilsynsboktekster.samfunnskunnskapSpraak
        case .samfunnskunnskapIkkeBegynt: Tilsynsboktekster.samfunnskunnskapIkkeBegynt
        case .fulltid: Tilsynsboktekster.fulltid
        case .helaarig: Tilsynsboktekster.helaarig
        case .arbeidsrettet: Tilsynsboktekster.arbeidsrettet
        case .tiltakPerUke: Tilsynsboktekster.tiltakPerUke
        }
    }
}

extension Utlevering {
    /// Delivers the workbook of one fylke.
    public func skriv(_ bok: Tilsynsbok) throws(OutputFeil) {
        let nummer = bok.fylke.nummer
        let leveranse = Leveranse(
            .skjermet, mappe: "statsforvalter/\(nummer)",
            beskrivelse: "tilsynsgrunnlag-fylke-\(nummer)-\(bok.fylke.filnavn)", type: .xlsx)
        try arbeidsbok(leveranse, bok.egenskaper) { ny throws(OutputFeil) in try bok.skriv(ny) }
    }
}
