public import Register

/// The schemes money is netted within (tilskudd 1.3 and 4.4).
public enum Tilskuddsordning: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case integrering = 1
    case ensligMindreaarig
    case norsk
    case asylnorsk
    case ekstratilskudd

    public var navn: String {
        switch self {
        case .integrering: "Integreringstilskudd"
        case .ensligMindreaarig: "Tilskudd for enslige mindreårige"
        case .norsk: "Norsktilskudd"
        case .asylnorsk: "Norsk for asylsøkere i mottak"
        case .ekstratilskudd: "Ekstratilskudd"
        }
    }
}

extension Tilskuddsordning {
    /// The codes of all schemes.
    public static var alleKoder: [Tilskuddskode] { Tilskuddskode.allCases.filter { $0.ordning != nil } }
}

extension Tilskuddskode {
    /// Nil for a code nobody knows.
    public var ordning: Tilskuddsordning? {
        switch self {
        case .integrering1, .integrering1Enslig, .integrering1Barn, .integrering2, .integrering3, .integrering4,
            .integrering5, .eldre, .barnehage:
            .integrering
        case .enslig016, .enslig1720: .ensligMindreaarig
        case .funksjonsevne1, .funksjonsevne2: .ekstratilskudd
        case .norsk1Hoey, .norsk2Hoey, .norsk3Hoey, .norsk1Lav, .norsk2Lav, .norsk3Lav, .norsk37d, .utvidet43g,
            .grunnHoey, .grunnLav:
            .norsk
        case .asylnorsk: .asylnorsk
        case .ukjent: nil
        }
    }
}

/// The groups of persons that trigger a grant (tilskudd 4.1, 5.1 and 6.1).
public enum Persongruppe: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case flyktning = 1, overfoering, kollektiv, humanitaer, familie, familieHumanitaer, begrenset, selvstendig, barn
    case ensligMindreaarig
    case norskRettOgPlikt, norskKollektiv, norskUtvidet
    case mottak

    public var kode: String {
        switch self {
        case .flyktning: "I-ASYL"
        case .overfoering: "I-KV"
        case .kollektiv: "I-34"
        case .humanitaer: "I-HUM"
        case .familie: "I-FAM"
        case .familieHumanitaer: "I-FAM-HUM"
        case .begrenset: "I-BEGR"
        case .selvstendig: "I-SELV"
        case .barn: "I-BARN"
        case .ensligMindreaarig: "EM"
        case .norskRettOgPlikt: "N-RP"
        case .norskKollektiv: "N-37d"
        case .norskUtvidet: "N-43g"
        case .mottak: "MOTTAK"
        }
    }
}

/// Who gets the money: a kommune or a fylkeskommune.
public struct Mottaker: Hashable, Sendable, BitwiseCopyable, Comparable {
    public let type: Ansvar
    /// Four digits of a kommune, two of a fylke.
    public let nummer: UInt16

    public init(_ type: Ansvar, _ nummer: UInt16) { (self.type, self.nummer) = (type, nummer) }
    public init(_ kommune: Kommunenummer) { self.init(.kommune, kommune.tall) }

    public static let ingen = Mottaker(.kommune, 0)

    public static func < (a: Mottaker, b: Mottaker) -> Bool {
        (a.type.rawValue, a.nummer) < (b.type.rawValue, b.nummer)
    }
}

extension Tilskuddskode {
    /// The rule an amount of the code follows: a short id, and what it says (tilskudd 4–6).
    public var regel: (id: String, tekst: String) {
        switch self {
        case .integrering1, .integrering1Enslig, .integrering1Barn:
            ("TI-1", "år 1 betales på én gang når personen er bosatt, registrert og tillatelsen effektuert")
        case .eldre: ("TI-E", "eldretilskudd når personen har fylt 60 år på bosettingsdagen")
        case .barnehage: ("TI-B", "barnehagetilskudd når barnet ikke har fylt 6 år på bosettingsdagen")
        case .integrering2, .integrering3, .integrering4, .integrering5:
            (
                "TI-2",
                "år 2–5 betales i tolvdeler, tre hver termin; kommunen personen flytter fra, beholder måneden og neste"
            )
        case .enslig016, .enslig1720:
            (
                "TE-1",
                "tolvdeler fra måneden personen ble bosatt, ut året personen fyller 20; alderen i året velger sats"
            )
        case .norsk1Hoey, .norsk2Hoey, .norsk3Hoey, .norsk1Lav, .norsk2Lav, .norsk3Lav:
            ("TN-1", "en firedel hver termin fra kvartalet personen kom inn; deles etter dager")
        case .norsk37d: ("TN-2", "ett år, en firedel hver termin fra kvartalet personen kom inn; deles etter dager")
        case .utvidet43g: ("TN-3", "ett beløp for hvert vedtak etter § 43 g")
        case .asylnorsk:
            ("TN-4", "én gang, fra kvartalet etter at personen kom til mottaket; deles likt etter én flytting")
        case .grunnHoey, .grunnLav: ("TN-5", "grunntilskudd etter antall personer på telledagen")
        case .funksjonsevne1, .funksjonsevne2: ("TF-1", "innvilget beløp")
        case .ukjent: ("", "")
        }
    }
}

extension Tilskuddskode {
    /// The code stands where the other stood: a person has one of them in a year.
    func erstatter(_ annen: Tilskuddskode) -> Bool {
        func familie(_ kode: Tilskuddskode) -> Int {
            switch kode {
            case .integrering1, .integrering1Enslig, .integrering1Barn, .integrering2, .integrering3, .integrering4,
                .integrering5:
                1
            case .enslig016, .enslig1720: 2
            case .norsk1Hoey, .norsk1Lav, .norsk2Hoey, .norsk2Lav, .norsk3Hoey, .norsk3Lav, .norsk37d: 3
            default: 0
            }
        }
        return familie(self) > 0 && familie(self) == familie(annen)
    }
}
