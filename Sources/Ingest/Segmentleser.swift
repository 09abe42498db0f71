import Kalender
import Register

/// Reads segments for one thread: fields to rows, rows to the spill, rejected records to quarantine.
struct Segmentleser: ~Copyable {
    let plan: Leseplan
    let tellere = Tellertabell()
    let felter: UnsafeMutablePointer<Felt>
    let buffer: UnsafeMutablePointer<UInt8>
    let stoersteSegment: Int
    var spill: Spillskriver
    var avvik: Avviksliste
    private(set) var resultater: [(segment: Int, resultat: Segmentresultat)] = []
    private(set) var ukjenteNoekler: [String: (entitet: Entitet?, fil: Int, antall: Int, linje: Int)] = [:]

    var segment = 0
    var resultat = Segmentresultat()
    private var kontekster: [Lesekontekst?] = Array(repeating: nil, count: Tellertabell.entiteter)
    private var karantene: [Karantenepost] = []
    private let skrap: UnsafeMutablePointer<UInt8>
    /// Records read in this segment, by entity number.
    let lest: UnsafeMutablePointer<UInt32>

    /// Schema columns, and one more for file columns that are not read.
    static let felt = Tellertabell.kolonner

    /// - Parameter beholder: false when rows are let go once read.
    init(_ plan: Leseplan, beholder: Bool = true) throws(Lesefeil) {
        let fil = beholder ? try Spillfil(plan.arbeidsmappe) : nil
        self.plan = plan
        felter = .allocate(capacity: Segmentleser.felt)
        stoersteSegment = plan.stoersteSegment
        buffer = .allocate(capacity: stoersteSegment + polstring)
        skrap = .allocate(capacity: 64)
        lest = .allocate(capacity: Tellertabell.entiteter)
        spill = Spillskriver(fil, partisjoner: plan.partisjoner)
        avvik = Avviksliste(tellere: tellere.for(0))
        felter.initialize(repeating: Felt(buffer, 0), count: Segmentleser.felt)
    }

    deinit {
        felter.deallocate()
        buffer.deallocate()
        skrap.deallocate()
        lest.deallocate()
    }

    /// Makes ready for rows of an entity; all fields are empty.
    mutating func gjoerKlar(_ schema: Schema) -> RowView {
        let e = Int(schema.entitet.rawValue)
        avvik.bytt(tellere.for(e))
        for k in 0..<Segmentleser.felt { felter[k] = Felt(buffer, 0) }
        let kontekst = kontekster[e] ?? Lesekontekst(schema, plan)
        kontekster[e] = kontekst
        return RowView(felter, kontekst)
    }

    mutating func les(_ nummer: Int) throws(Lesefeil) {
        segment = nummer
        resultat = Segmentresultat()
        lest.initialize(repeating: 0, count: Tellertabell.entiteter)
        let s = plan.segmenter[nummer]
        let fil = plan.filer[s.fil]
        if s.slag != .rader {
            try ulesbart(s, fil.entitet ?? .person)
        } else {
            let n = try fil.les(buffer, s.antall, fra: s.start)
            guard n == s.antall else {
                throw Lesefeil(.w02, fil: fil.navn, fordi: "Filen ble endret mens den ble lest.")
            }
            (buffer + n).update(repeating: 0, count: polstring)
            try lesRader(s, fil)
        }
        try toemKarantene()
        resultat.lest = Array(UnsafeBufferPointer(start: lest, count: Tellertabell.entiteter))
        resultater.append((nummer, resultat))
    }

    private mutating func ulesbart(_ s: Segment, _ entitet: Entitet) throws(Lesefeil) {
        avvik.bytt(tellere.for(Int(entitet.rawValue)))
        avvik.nyRad(UInt32(clamping: s.linje))
        avvik.avvis(s.slag == .forLang ? .w08ForLang : .w08Hermetegn, Avviksliste.raden, Felt(buffer, 0))
        lest[Int(entitet.rawValue)] += 1
        try avvist(entitet, hash: 0, start: 0, lengde: s.antall)
    }

    private mutating func lesRader(_ s: Segment, _ fil: Kildefil) throws(Lesefeil) {
        guard let entitet = s.liste ?? fil.entitet else { return try lesPersoner(s) }
        switch entitet {
        case .person: try rader(Person.self, s)
        case .oppholdstillatelse: try rader(Oppholdstillatelse.self, s)
        case .bosetting: try rader(Bosetting.self, s)
        case .adresseOppfoelging: try rader(AdresseOppfoelging.self, s)
        case .nirKategori: try rader(NirKategori.self, s)
        case .ordning: try rader(OrdningStatus.self, s)
        case .kontaktKrav: try rader(KontaktKrav.self, s)
        case .vedtak: try rader(Vedtak.self, s)
        case .sluttmaal: try rader(SluttmaalRad.self, s)
        case .kompetanse: try rader(Kompetanse.self, s)
        case .fravaer: try rader(Fravaer.self, s)
        case .permisjon: try rader(Permisjon.self, s)
        case .stans: try rader(Stans.self, s)
        case .avslutning: try rader(Avslutning.self, s)
        case .identitetshistorikk: try rader(Identitet.self, s)
        case .planKontrakt: try rader(PlanKontrakt.self, s)
        case .tiltak: try rader(Tiltak.self, s)
        case .norskTimer: try rader(Norsktimer.self, s)
        case .norskmaal: try rader(Norskmaal.self, s)
        case .fritak: try rader(Fritak.self, s)
        case .vgoFulltid: try rader(VgoFulltid.self, s)
        case .norskproeve: try rader(Norskproeve.self, s)
        case .arbeidHendelse: try rader(ArbeidHendelse.self, s)
        case .klage: try rader(Klage.self, s)
        case .tilskuddUtbetaling: try rader(TilskuddUtbetaling.self, s)
        case .etterstatusAggregat: try rader(EtterstatusAggregat.self, s)
        case .anmodning: try rader(Anmodning.self, s)
        case .folketall: try rader(Folketall.self, s)
        case .novstatus: try rader(Novstatus.self, s)
        case .kostragruppe: try rader(Kostragruppe.self, s)
        case .kommunetall: try rader(Kommunetall.self, s)
        }
    }

    private mutating func rader<T: RowReadable>(_: T.Type, _ s: Segment) throws(Lesefeil) {
        if let topptekst = plan.topptekster[s.fil] {
            try lesCsv(T.self, s, topptekst)
        } else if s.liste != nil {
            try lesListe(T.self, s)
        } else {
            try lesNdjson(T.self, s)
        }
    }

    mutating func ukjentNoekkel(_ navn: String, _ entitet: Entitet?, linje: Int) {
        let noekkel = "\(entitet?.navn ?? "")/\(navn)"
        guard ukjenteNoekler.count < 1000 || ukjenteNoekler[noekkel] != nil else { return }
        var (e, fil, antall, foerste) = ukjenteNoekler[noekkel] ?? (entitet, plan.segmenter[segment].fil, 0, linje)
        antall += 1
        foerste = min(foerste, linje)
        (e, fil) = (entitet, plan.segmenter[segment].fil)
        ukjenteNoekler[noekkel] = (e, fil, antall, foerste)
    }

    // MARK: One row

    /// Reads the fields that stand in `felter` as a row, stores it or rejects it, and counts.
    @inline(__always) mutating func rad<T: RowReadable>(
        _: T.Type, _ view: borrowing RowView, start: Int, lengde: Int, linje: Int
    ) throws(Lesefeil) {
        avvik.nyRad(UInt32(truncatingIfNeeded: linje))
        lest[Int(T.entitet.rawValue)] &+= 1
        let innhold = T.entitet.personinnhold
        let hash = innhold == .aldri ? 0 : personhash(view, paakrevd: innhold == .alltid)
        var id = Felt(buffer, 0)
        if let idfelt = view.id {
            id = view.innhold(idfelt, &avvik)
            if id.antall > 64 { avvik.avvis(.w14Id, idfelt, id) }
        }
        guard !avvik.avvist, var rad = T.read(view, &avvik), !avvik.avvist else {
            return try avvist(T.entitet, hash: hash, start: start, lengde: lengde)
        }
        rad.person = hash
        if id.erTom {
            id = laget(rad.naturligNoekkel)
            if let idfelt = view.id { avvik.reparert(.w11, idfelt) }
        }
        let post = lest[Int(T.entitet.rawValue)]
        rad.kilde = Radkilde(
            linje: UInt32(truncatingIfNeeded: linje), post: post, id: Tekstref(start: 0, antall: UInt16(id.antall)))
        if hash == 0 {
            leggReferanse(rad, id, start: start, lengde: lengde)
        } else {
            try lagre(rad, id, hash, start: start, lengde: lengde)
        }
        if !avvik.radfunn.isEmpty {
            for funn in avvik.radfunn { try skriv(funn, T.entitet, hash, id: id, start: start, lengde: lengde) }
        }
    }

    /// The hash of the person the row is about; 0 without one.
    @inline(__always) private mutating func personhash(_ view: borrowing RowView, paakrevd: Bool) -> UInt64 {
        let pid = view.innhold(view.person, &avvik)
        if pid.erTom {
            if paakrevd { avvik.avvis(.w09, view.person, pid) }
            return 0
        }
        guard pid.antall <= 64 else {
            avvik.avvis(.w14Id, view.person, pid)
            return 0
        }
        return hash64(pid.start, pid.antall)
    }

    /// Rows about no person are few, and stay in memory.
    private mutating func leggReferanse<T: RowReadable>(_ rad: T, _ id: Felt, start: Int, lengde: Int) {
        guard let tabell = T.referanse else { return }
        resultat.referanser[keyPath: tabell].append(
            Referanselinje(rad: rad, noekkel: hash64(id.start, id.antall), start: UInt32(start), lengde: UInt32(lengde))
        )
    }

    @inline(__always) private mutating func lagre<T: RowReadable>(
        _ rad: consuming T, _ id: Felt, _ hash: UInt64, start: Int, lengde: Int
    ) throws(Lesefeil) {
        var navn = (Felt(id.start, 0), Felt(id.start, 0))
        if let (f, e) = T.navnefelt {
            navn = (felter[f], felter[e])
            rad.settNavn(navn.0.antall, navn.1.antall)
        }
        let stride = MemoryLayout<T>.stride
        let antall = Spillhode.bytes + stride + id.antall + navn.0.antall + navn.1.antall
        var p = try spill.plass(Leseplan.partisjon(hash, plan.partisjoner), antall)
        let hode = Spillhode(
            antall: UInt16(antall), entitet: T.entitet, slag: .rad, segment: UInt32(segment), start: UInt32(start),
            lengde: UInt32(lengde))
        UnsafeMutableRawPointer(p).storeBytes(of: hode, as: Spillhode.self)
        UnsafeMutableRawPointer(p + Spillhode.bytes).storeBytes(of: rad, as: T.self)
        p += Spillhode.bytes + stride
        kopier(id.start, id.antall, til: p)
        if T.navnefelt != nil {
            p += id.antall
            p.update(from: navn.0.start, count: navn.0.antall)
            (p + navn.0.antall).update(from: navn.1.start, count: navn.1.antall)
        }
    }

    /// Sixteen hex digits of the natural key, for rows without an id (W-11).
    private func laget(_ noekkel: UInt64) -> Felt {
        for i in 0..<16 {
            let siffer = UInt8(truncatingIfNeeded: noekkel >> UInt64(60 - 4 * i)) & 15
            skrap[i] = siffer < 10 ? 48 + siffer : 87 + siffer
        }
        return Felt(skrap, 16)
    }

    @inline(never) mutating func avvist(
        _ entitet: Entitet, hash: UInt64, start: Int, lengde: Int
    ) throws(Lesefeil) {
        guard let aarsak = avvik.avvisning else { return }
        let e = Int(entitet.rawValue)
        resultat.avvist[e] += 1
        karantene.append(
            Karantenepost(
                post: lest[e], linje: avvik.linje, segment: UInt32(segment), start: UInt32(start),
                lengde: UInt32(clamping: lengde), kolonne: kolonnenummer(aarsak.felt), regel: aarsak.regel,
                felt: aarsak.felt, entitet: entitet))
        if karantene.count >= 2048 { try toemKarantene() }
        try skriv(aarsak, entitet, hash, id: Felt(buffer, 0), start: start, lengde: lengde)
    }

    private func kolonnenummer(_ felt: UInt8) -> UInt16 {
        guard felt != 255, let topptekst = plan.topptekster[plan.segmenter[segment].fil] else { return 0 }
        return UInt16(topptekst.nummer(Int(felt)))
    }

    private mutating func skriv(
        _ funn: Radfunn, _ entitet: Entitet, _ hash: UInt64, id: Felt, start: Int, lengde: Int
    ) throws(Lesefeil) {
        let post = lest[Int(entitet.rawValue)]
        let verdi = min(funn.antall, 64)
        let antall = Spillhode.bytes + Funnpost.bytes + id.antall + verdi
        let partisjon = hash == 0 ? Int(post) % plan.partisjoner : Leseplan.partisjon(hash, plan.partisjoner)
        var p = try spill.plass(partisjon, antall)
        let hode = Spillhode(
            antall: UInt16(antall), entitet: entitet, slag: .funn, segment: UInt32(segment), start: UInt32(start),
            lengde: UInt32(clamping: lengde))
        let post0 = Funnpost(
            person: hash, post: post, linje: avvik.linje, regel: funn.regel, felt: funn.felt,
            kolonne: kolonnenummer(funn.felt), idAntall: UInt8(id.antall), verdiAntall: UInt8(verdi))
        UnsafeMutableRawPointer(p).storeBytes(of: hode, as: Spillhode.self)
        UnsafeMutableRawPointer(p + Spillhode.bytes).storeBytes(of: post0, as: Funnpost.self)
        p += Spillhode.bytes + Funnpost.bytes
        p.update(from: id.start, count: id.antall)
        (p + id.antall).update(from: funn.verdi, count: verdi)
    }

    private mutating func toemKarantene() throws(Lesefeil) {
        guard !karantene.isEmpty else { return }
        let antall = karantene.count * Karantenepost.bytes
        let kopi = karantene
        let rom = UnsafeMutablePointer<UInt8>.allocate(capacity: antall)
        defer { rom.deallocate() }
        kopi.withUnsafeBytes { raa in
            for (i, byte) in raa.enumerated() { rom[i] = byte }
        }
        if let bit = try spill.legg(rom, antall) { resultat.karantene.append(bit) }
        karantene.removeAll(keepingCapacity: true)
    }
}
