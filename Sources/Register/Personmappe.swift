import Kalender

/// Everything registered about one person. Rows of each kind stand in the order of the extract (`post`).
///
/// Annulled rows are here, since two rules look at them; everything else asks `teller`, or uses the named sets below.
public struct Personmappe: Sendable {
    public var person: Person
    public var tillatelser: ArraySlice<Oppholdstillatelse> = []
    public var bosettinger: ArraySlice<Bosetting> = []
    public var adresser: ArraySlice<AdresseOppfoelging> = []
    public var kategorier: ArraySlice<NirKategori> = []
    public var ordninger: ArraySlice<OrdningStatus> = []
    public var krav: ArraySlice<KontaktKrav> = []
    public var vedtak: ArraySlice<Vedtak> = []
    public var sluttmaal: ArraySlice<SluttmaalRad> = []
    public var kompetanse: ArraySlice<Kompetanse> = []
    public var fravaer: ArraySlice<Fravaer> = []
    public var permisjoner: ArraySlice<Permisjon> = []
    public var stanser: ArraySlice<Stans> = []
    public var avslutninger: ArraySlice<Avslutning> = []

    public init(_ person: Person) { self.person = person }
}

extension Vedtak {
    /// Only a decision that was made, and not annulled, counts (KL-18, A-04).
    public var erFattet: Bool { resultat == .fattet && teller }

    /// A decision on participation in the introduction programme. Bortfall never counts (T-01).
    public var erDeltakelse: Bool { type == .deltakelseIntro && erFattet }

    /// A decision that right and duty lapse because of work (integreringsloven § 8 fourth ledd).
    public var erBortfall: Bool { type == .bortfallArbeid && erFattet }
}

extension Fravaer {
    /// Valid absence adds to the programme; invalid and unknown does not (KL-25; integreringsforskriften §§ 5–7, 10).
    public var forlengerIntro: Bool { teller && ordning == .intro && type != .ugyldig && type != .ukjent && !erDelAvDag }

    /// Hours only: part of a day, not counted as a day (OP-17).
    public var erDelAvDag: Bool { timer != nil && fra == til }
}

extension Permisjon {
    /// Leave adds to the programme, but not holidays, religious days or part-day leave (KL-27; §§ 17–19).
    public var forlengerIntro: Bool {
        guard teller, ordning == .intro else { return false }
        return switch type {
        case .pFerie, .pReligion, .pAmmefri, .pSvangerskapskontroll, .pUkjent: false
        default: true
        }
    }

    /// Leave by decision adds to norsk and samfunnskunnskap from the first day (integreringsloven §§ 32, 33).
    public func forlenger(_ ordning: Ordning) -> Bool {
        guard teller, self.ordning == ordning else { return false }
        return switch type {
        case .pFerie, .pReligion, .pAmmefri, .pSvangerskapskontroll, .pUkjent: false
        default: true
        }
    }
}
