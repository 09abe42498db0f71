import Kalender
import Register
import Regelmotor

/// A data-quality control: the sentence the municipality reads, how serious, on what ground, what to do, examples of
/// both answers, and the question.
///
/// The examples are its test and its documentation (`nir regel KODE` prints them).
public struct Kontroll: Sendable {
    public let kode: String
    /// What is wrong, as a heading the municipality reads.
    public let navn: String
    public let alvor: Alvor
    /// Why: the paragraph, or the practice of the register.
    public let hjemmel: Hjemmel
    /// What a caseworker can do today. Starts with a verb.
    public let rett: String
    public let godtar: [Kontrolleksempel]
    public let slaarUtFor: [Kontrolleksempel]
    let proev: @Sendable (borrowing Sak, borrowing Kontrollgrunnlag, inout Treff) -> Void

    /// Finds nothing, one place or several in the case.
    public init(
        kode: String, navn: String, alvor: Alvor, hjemmel: Hjemmel, rett: String, godtar: [Kontrolleksempel],
        slaarUtFor: [Kontrolleksempel],
        proev: @escaping @Sendable (borrowing Sak, borrowing Kontrollgrunnlag, inout Treff) -> Void
    ) {
        (self.kode, self.navn, self.alvor, self.hjemmel, self.rett) = (kode, navn, alvor, hjemmel, rett)
        (self.godtar, self.slaarUtFor, self.proev) = (godtar, slaarUtFor, proev)
    }

    /// Appends what the control finds in the case.
    public func proev(_ sak: borrowing Sak, _ grunnlag: borrowing Kontrollgrunnlag, _ treff: inout Treff) {
        proev(sak, grunnlag, &treff)
    }

    public func slaarUt(_ sak: borrowing Sak, _ grunnlag: borrowing Kontrollgrunnlag) -> Bool {
        var treff = Treff()
        proev(sak, grunnlag, &treff)
        return !treff.steder.isEmpty
    }
}

/// What a control needs beyond the case: the law, and what is known across persons.
public struct Kontrollgrunnlag: Sendable {
    public let regelverk: Regelverk
    /// True for a TEST delivery, where synthetic numbers are expected.
    public let erTest: Bool
    /// True when the person's DUF-nummer stands on another person too (P-05).
    public var harDeltDuf = false
    /// True when the person's fødselsnummer stands on a person with another DUF-nummer (P-05).
    public var harDeltFoedselsnummer = false

    public init(regelverk: Regelverk, erTest: Bool) {
        (self.regelverk, self.erTest) = (regelverk, erTest)
    }
}

/// An example of a control: a case told as it happened, with the day of computation.
public struct Kontrolleksempel: Sendable {
    public let mappe: Personmappe
    public let dato: Dato
    public let harDeltDuf: Bool
    public let harDeltFoedselsnummer: Bool
    /// One line that says what is special about it; `nir regel` prints it.
    public let beskrivelse: String

    public static func eksempel(
        _ beskrivelse: String, dato: Dato = 17.april(2026), foedt: Dato = 14.mai(1996), harDeltDuf: Bool = false,
        harDeltFoedselsnummer: Bool = false, _ fortell: (inout Eksempelperson) -> Void = { _ in }
    ) -> Kontrolleksempel {
        Kontrolleksempel(
            mappe: .eksempel(foedt: foedt, fortell), dato: dato, harDeltDuf: harDeltDuf,
            harDeltFoedselsnummer: harDeltFoedselsnummer, beskrivelse: beskrivelse)
    }
}

/// A place in the register that a control points at.
public struct Sted: Sendable, BitwiseCopyable {
    public let entitet: Entitet
    public let kilde: Radkilde
    /// The municipality the row belongs to; none = the person's.
    public let kommune: Kommunenummer
    public let felt: Felt
    /// What the register says now, for the list: a date, a code or a number.
    public let verdi: Verdi

    public enum Verdi: Sendable, BitwiseCopyable {
        case ingen
        case dato(Dato)
        case sluttmaal(Sluttmaal)
        case desimal(Desimal)
        case tall(Int32)
        /// A sensitive value: shown masked.
        case skjult
    }
}

/// The columns a control may point at, with the name of the contract.
public enum Felt: UInt8, Sendable, BitwiseCopyable {
    case ingen = 0
    case duf, foedselsnummer, foedselsdato, lovgrunnlag
    case vedtakstype, resultat, vedtaksdato, startdato, sluttdato, timerArbeidPerUke
    case sluttmaal, gjelderFra, utvidelseMnd, gjennomfoeringsfristNir, utdanningVgo
    case fraDato, tilDato, antallVirkedagerNir
    case avslutningsdato, avslutningstype, avslutningsaarsak, kilde
    case kommunenr, bydelnr, oppfoelgingskommunenr, oppfoelgingBydelnr, registrertDato

    public var navn: String {
        switch self {
        case .ingen: ""
        case .duf: "duf_nummer"
        case .foedselsnummer: "foedselsnummer"
        case .foedselsdato: "foedselsdato"
        case .lovgrunnlag: "lovgrunnlag"
        case .vedtakstype: "vedtakstype"
        case .resultat: "resultat"
        case .vedtaksdato: "vedtaksdato"
        case .startdato: "startdato"
        case .sluttdato: "sluttdato"
        case .timerArbeidPerUke: "timer_arbeid_per_uke"
        case .sluttmaal: "sluttmaal"
        case .gjelderFra: "gjelder_fra"
        case .utvidelseMnd: "utvidelse_mnd"
        case .gjennomfoeringsfristNir: "gjennomfoeringsfrist_nir"
        case .utdanningVgo: "utdanning_vgo"
        case .fraDato: "fra_dato"
        case .tilDato: "til_dato"
        case .antallVirkedagerNir: "antall_virkedager_nir"
        case .avslutningsdato: "avslutningsdato"
        case .avslutningstype: "avslutningstype"
        case .avslutningsaarsak: "avslutningsaarsak"
        case .kilde: "kilde"
        case .kommunenr: "kommunenr"
        case .bydelnr: "bydelnr"
        case .oppfoelgingskommunenr: "oppfoelgingskommunenr"
        case .oppfoelgingBydelnr: "oppfoelging_bydelnr"
        case .registrertDato: "registrert_dato"
        }
    }
}

/// The places one control found in one case.
public struct Treff: Sendable {
    public private(set) var steder: [Sted] = []
    /// A seriousness other than the control's own, for rules with two (P-05, V-14).
    public private(set) var alvor: Alvor?

    public init() {}

    public mutating func rad(
        _ rad: some Registerrad, _ felt: Felt = .ingen, _ verdi: Sted.Verdi = .ingen, kommune: Kommunenummer = .ingen
    ) {
        steder.append(
            Sted(entitet: type(of: rad).entitet, kilde: rad.kilde, kommune: kommune, felt: felt, verdi: verdi))
    }

    public mutating func rad(
        _ rad: some Hendelsesrad, _ felt: Felt = .ingen, _ verdi: Sted.Verdi = .ingen
    ) {
        self.rad(rad, felt, verdi, kommune: rad.felles.kommune)
    }

    public mutating func sett(alvor: Alvor) { self.alvor = alvor }

    public mutating func toem() {
        steder.removeAll(keepingCapacity: true)
        alvor = nil
    }
}
