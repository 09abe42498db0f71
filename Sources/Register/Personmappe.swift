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
    public var identer: ArraySlice<Identitet> = []
    public var planer: ArraySlice<PlanKontrakt> = []
    public var tiltak: ArraySlice<Tiltak> = []
    public var norsktimer: ArraySlice<Norsktimer> = []
    public var norskmaal: ArraySlice<Norskmaal> = []
    public var fritak: ArraySlice<Fritak> = []
    public var vgoFulltid: ArraySlice<VgoFulltid> = []
    public var proever: ArraySlice<Norskproeve> = []
    public var arbeid: ArraySlice<ArbeidHendelse> = []
    public var klager: ArraySlice<Klage> = []
    public var tilskudd: ArraySlice<TilskuddUtbetaling> = []
    public var novstatus: ArraySlice<Novstatus> = []

    /// The files the extract had. Of one that was not delivered nothing is known, which is not the same as that nothing
    /// is registered (datakontrakt 4.3).
    public var levert: Entiteter

    public init(_ person: Person, levert: Entiteter = .alle) { (self.person, self.levert) = (person, levert) }

    /// The entities the person has rows of.
    public var harRader: Entiteter {
        var ut: Entiteter = [.person]
        func merk(_ entitet: Entitet, _ erTom: Bool) { if !erTom { ut.insert([entitet]) } }
        merk(.oppholdstillatelse, tillatelser.isEmpty)
        merk(.bosetting, bosettinger.isEmpty)
        merk(.adresseOppfoelging, adresser.isEmpty)
        merk(.nirKategori, kategorier.isEmpty)
        merk(.ordning, ordninger.isEmpty)
        merk(.kontaktKrav, krav.isEmpty)
        merk(.vedtak, vedtak.isEmpty)
        merk(.sluttmaal, sluttmaal.isEmpty)
        merk(.kompetanse, kompetanse.isEmpty)
        merk(.fravaer, fravaer.isEmpty)
        merk(.permisjon, permisjoner.isEmpty)
        merk(.stans, stanser.isEmpty)
        merk(.avslutning, avslutninger.isEmpty)
        merk(.identitetshistorikk, identer.isEmpty)
        merk(.planKontrakt, planer.isEmpty)
        merk(.tiltak, tiltak.isEmpty)
        merk(.norskTimer, norsktimer.isEmpty)
        merk(.norskmaal, norskmaal.isEmpty)
        merk(.fritak, fritak.isEmpty)
        merk(.vgoFulltid, vgoFulltid.isEmpty)
        merk(.norskproeve, proever.isEmpty)
        merk(.arbeidHendelse, arbeid.isEmpty)
        merk(.klage, klager.isEmpty)
        merk(.tilskuddUtbetaling, tilskudd.isEmpty)
        merk(.novstatus, novstatus.isEmpty)
        return ut
    }

    /// Lets go of what came after the day of computation, when the extract was made later.
    ///
    /// A decision dated after the extract itself is a mistake in the row, and stays to be found (V-14). Absence and leave
    /// may be registered ahead of time. What NIR shows of a scheme has no history, so its dates are not known for an
    /// earlier day.
    public mutating func glem(etter dag: Dato, uttrekk: Dato) {
        func hadde(hendt dato: Dato) -> Bool { dato <= dag || dato > uttrekk }
        func varKjent(_ fra: Dato, _ felles: Fellesfelt) -> Bool { fra <= dag || felles.registrert ?? fra <= dag }
        if let dato = person.doedsdato, !hadde(hendt: dato) { person.doedsdato = nil }
        if let dato = person.utvandret, !hadde(hendt: dato) { person.utvandret = nil }
        tillatelser.behold { hadde(hendt: $0.vedtaksdato) }
        for i in tillatelser.indices {
            if let dato = tillatelser[i].effektuert, !hadde(hendt: dato) { tillatelser[i].effektuert = nil }
        }
        bosettinger.behold { hadde(hendt: $0.bosatt) }
        adresser.behold { hadde(hendt: $0.gyldigFra) }
        kategorier.behold { hadde(hendt: $0.fra ?? dag) }
        krav.behold { hadde(hendt: $0.dato) }
        vedtak.behold { hadde(hendt: $0.vedtaksdato) }
        sluttmaal.behold { hadde(hendt: $0.gjelderFra) }
        kompetanse.behold { hadde(hendt: $0.utdanningRegistrert ?? dag) }
        fravaer.behold { varKjent($0.fra, $0.felles) }
        permisjoner.behold { varKjent($0.fra, $0.felles) }
        stanser.behold { varKjent($0.fra, $0.felles) }
        avslutninger.behold { hadde(hendt: $0.dato) }
        identer.behold { hadde(hendt: $0.gyldigFra ?? dag) }
        planer.behold { hadde(hendt: $0.dato) }
        tiltak.behold { varKjent($0.fra, $0.felles) }
        norsktimer.behold { hadde(hendt: $0.maaned) }
        norskmaal.behold { hadde(hendt: $0.gjelderFra) }
        fritak.behold { hadde(hendt: $0.vedtaksdato) }
        vgoFulltid.behold { varKjent($0.fra, $0.felles) }
        proever.behold { hadde(hendt: $0.dato) }
        arbeid.behold { varKjent($0.fra, $0.felles) }
        klager.behold { hadde(hendt: $0.dato) }
        tilskudd.behold { hadde(hendt: $0.utbetalt) }
        novstatus.behold { 30.november(Int($0.aar)) <= dag }
        for i in ordninger.indices {
            ordninger[i].fristOppstart = nil
            ordninger[i].gjennomfoeringsfrist = nil
            ordninger[i].toaarsgrense = nil
        }
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
