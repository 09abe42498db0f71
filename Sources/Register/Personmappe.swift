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
