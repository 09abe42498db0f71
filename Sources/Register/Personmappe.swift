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

    /// The files the extract had. Of one that was not delivered nothing is known, which is not the same as that nothing
    /// is registered (datakontrakt 4.3).
    public var levert: Entiteter

    public init(_ person: Person, levert: Entiteter = .alle) { (self.person, self.levert) = (person, levert) }

    /// Lets go of what came after the day of computation, when the extract was made later. A date after the extract
    /// itself is a mistake in the row, and stays to be found (V-14).
    public mutating func glem(etter dag: Dato, uttrekk: Dato) {
        func skalBort(_ dato: Dato) -> Bool { dag < dato && dato <= uttrekk }
        vedtak.behold { !skalBort($0.vedtaksdato) }
        sluttmaal.behold { !skalBort($0.gjelderFra) }
        fravaer.behold { !skalBort($0.fra) }
        permisjoner.behold { !skalBort($0.fra) }
        stanser.behold { !skalBort($0.fra) }
        avslutninger.behold { !skalBort($0.dato) }
    }
}

extension ArraySlice {
    /// Copies only when something goes.
    fileprivate mutating func behold(_ skalBli: (Element) -> Bool) {
        if !allSatisfy(skalBli) { self = filter(skalBli)[...] }
    }
}

extension Vedtak {
    /// Only a decision that was made, and not annulled, counts (KL-18, A-04).
    public var erFattet: Bool { resultat == .fattet && teller }

    /// A decision on participation in the introduction programme. Bortfall never counts (T-01).
    public var erDeltakelse: Bool { type == .deltakelseIntro && erFattet }

    /// A decision that right and duty lapse because of work (integreringsloven § 8 fourth ledd).
    public var erBortfall: Bool { type == .bortfallArbeid && erFattet }
}
