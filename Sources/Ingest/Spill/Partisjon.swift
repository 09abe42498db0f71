public import Register

/// One part of the register, whole persons with everything about them. Lives as long as somebody holds it; belongs to
/// one thread at a time.
public final class Partisjon {
    let levert: Entiteter
    var personer: [Person] = []
    var tillatelser = Tabell<Oppholdstillatelse>()
    var bosettinger = Tabell<Bosetting>()
    var adresser = Tabell<AdresseOppfoelging>()
    var kategorier = Tabell<NirKategori>()
    var ordninger = Tabell<OrdningStatus>()
    var krav = Tabell<KontaktKrav>()
    var vedtak = Tabell<Vedtak>()
    var sluttmaal = Tabell<SluttmaalRad>()
    var kompetanse = Tabell<Kompetanse>()
    var fravaer = Tabell<Fravaer>()
    var permisjoner = Tabell<Permisjon>()
    var stanser = Tabell<Stans>()
    var avslutninger = Tabell<Avslutning>()
    var identer = Tabell<Identitet>()
    var planer = Tabell<PlanKontrakt>()
    var tiltak = Tabell<Tiltak>()
    var norsktimer = Tabell<Norsktimer>()
    var norskmaal = Tabell<Norskmaal>()
    var fritak = Tabell<Fritak>()
    var vgoFulltid = Tabell<VgoFulltid>()
    var proever = Tabell<Norskproeve>()
    var arbeid = Tabell<ArbeidHendelse>()
    var klager = Tabell<Klage>()
    var tilskudd = Tabell<TilskuddUtbetaling>()
    var novstatus = Tabell<Novstatus>()
    var funn: [Lesefunn] = []
    var funnstart: [UInt32] = []
    var tekster = Tekstlager(kapasitet: 0)

    /// Rows that turned out to be unusable when the partition was put together (W-05, W-06). Give these of every
    /// partition to `Uttrekk.regnskap(etter:)`.
    public internal(set) var seneAvvisninger = SeneAvvisninger()

    init(levert: Entiteter) { self.levert = levert }

    /// Number of persons, in the order of the bytes of their `person_id`.
    public var antall: Int { personer.count }

    /// Person number `i` with all rows. Cheap: the rows are not copied.
    public func mappe(_ i: Int) -> Personmappe {
        var m = Personmappe(personer[i], levert: levert)
        m.tillatelser = tillatelser.rader(i)
        m.bosettinger = bosettinger.rader(i)
        m.adresser = adresser.rader(i)
        m.kategorier = kategorier.rader(i)
        m.ordninger = ordninger.rader(i)
        m.krav = krav.rader(i)
        m.vedtak = vedtak.rader(i)
        m.sluttmaal = sluttmaal.rader(i)
        m.kompetanse = kompetanse.rader(i)
        m.fravaer = fravaer.rader(i)
        m.permisjoner = permisjoner.rader(i)
        // Few have these, and many extracts have none: an empty slice costs its counting too.
        if !stanser.rader.isEmpty { m.stanser = stanser.rader(i) }
        m.avslutninger = avslutninger.rader(i)
        if !identer.rader.isEmpty { m.identer = identer.rader(i) }
        if !planer.rader.isEmpty { m.planer = planer.rader(i) }
        if !tiltak.rader.isEmpty { m.tiltak = tiltak.rader(i) }
        if !norsktimer.rader.isEmpty { m.norsktimer = norsktimer.rader(i) }
        if !norskmaal.rader.isEmpty { m.norskmaal = norskmaal.rader(i) }
        if !fritak.rader.isEmpty { m.fritak = fritak.rader(i) }
        if !vgoFulltid.rader.isEmpty { m.vgoFulltid = vgoFulltid.rader(i) }
        if !proever.rader.isEmpty { m.proever = proever.rader(i) }
        if !arbeid.rader.isEmpty { m.arbeid = arbeid.rader(i) }
        if !klager.rader.isEmpty { m.klager = klager.rader(i) }
        if !tilskudd.rader.isEmpty { m.tilskudd = tilskudd.rader(i) }
        if !novstatus.rader.isEmpty { m.novstatus = novstatus.rader(i) }
        return m
    }

    /// What reading found in the rows of person number `i`, by entity and record.
    public func lesefunn(_ i: Int) -> ArraySlice<Lesefunn> { funn[Int(funnstart[i])..<Int(funnstart[i + 1])] }

    /// Findings in rows without an accepted person: orphans, rows that could not be read at all, and rows of reference
    /// tables.
    public var lesefunnUtenPerson: ArraySlice<Lesefunn> { funn[Int(funnstart[antall])...] }

    /// The bytes of an id, a name or a value. Valid as long as the partition is held.
    public func tekst(_ ref: Tekstref) -> UnsafeBufferPointer<UInt8> { tekster.les(ref) }
}

/// Rows rejected when partitions were put together.
public struct SeneAvvisninger: Sendable {
    var poster: [Karantenepost] = []

    /// Number of rows of the entity.
    public func antall(_ entitet: Entitet) -> Int { poster.count { $0.entitet == entitet } }

    public var antall: Int { poster.count }
}
