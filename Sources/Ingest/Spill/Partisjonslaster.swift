import Register

/// Puts a partition together from its spilled records.
struct Partisjonslaster: ~Copyable {
    private let uttrekk: Uttrekksdata
    private let raa: UnsafeMutablePointer<UInt8>
    /// Bytes of records.
    let antall: Int
    private let partisjon: Partisjon
    private var personplass = Personoppslag(antall: 0)
    private var perEntitet: [[Postplass]] = Array(repeating: [], count: Tellertabell.entiteter)
    private var foreldreloese: [UInt32] = []
    private var funnplasser: [UInt32] = []
    private var nyeFunn: [Lesefunn] = []
    // Kept here while texts are added, and handed over at the end: a field of a class costs a check at every use.
    private var tekster = Tekstlager(kapasitet: 0)

    init(_ uttrekk: Uttrekksdata, _ nummer: Int) throws(Lesefeil) {
        self.uttrekk = uttrekk
        partisjon = Partisjon(levert: uttrekk.levert)
        let biter = uttrekk.biter[nummer]
        antall = biter.reduce(0) { $0 + $1.antall }
        raa = .allocate(capacity: antall + polstring)
        (raa + antall).update(repeating: 0, count: polstring)
        var plass = 0
        for bit in biter {
            try bit.les(raa + plass)
            plass += bit.antall
        }
    }

    deinit { raa.deallocate() }

    /// - Parameter referanser: what was found in the tables without persons, for the partition that tells it.
    mutating func last(med referanser: Referanser?) throws(Lesefeil) -> Partisjon {
        let personer = sorter()
        try lagPersoner(personer)
        fordelBarn()
        let p = partisjon
        p.tillatelser = try lag(Oppholdstillatelse.self)
        p.bosettinger = try lag(Bosetting.self)
        p.adresser = try lag(AdresseOppfoelging.self)
        p.kategorier = try lag(NirKategori.self)
        p.ordninger = try lag(OrdningStatus.self)
        p.krav = try lag(KontaktKrav.self)
        p.vedtak = try lag(Vedtak.self)
        p.sluttmaal = try lag(SluttmaalRad.self)
        p.kompetanse = try lag(Kompetanse.self)
        p.fravaer = try lag(Fravaer.self)
        p.permisjoner = try lag(Permisjon.self)
        p.stanser = try lag(Stans.self)
        p.avslutninger = try lag(Avslutning.self)
        p.identer = try lag(Identitet.self)
        p.planer = try lag(PlanKontrakt.self)
        p.tiltak = try lag(Tiltak.self)
        p.norsktimer = try lag(Norsktimer.self)
        p.norskmaal = try lag(Norskmaal.self)
        p.fritak = try lag(Fritak.self)
        p.vgoFulltid = try lag(VgoFulltid.self)
        p.proever = try lag(Norskproeve.self)
        p.arbeid = try lag(ArbeidHendelse.self)
        p.klager = try lag(Klage.self)
        p.tilskudd = try lag(TilskuddUtbetaling.self)
        p.novstatus = try lag(Novstatus.self)
        if let referanser {
            nyeFunn += referanser.funn
            p.seneAvvisninger.poster += referanser.avvist
        }
        lagFunn()
        swap(&p.tekster, &tekster)
        return p
    }

    func hode(_ sted: UInt32) -> Spillhode {
        UnsafeRawPointer(raa + Int(sted)).loadUnaligned(as: Spillhode.self)
    }

    func rad<T: RowReadable>(_ sted: UInt32, _: T.Type) -> T {
        UnsafeRawPointer(raa + Int(sted) + Spillhode.bytes).loadUnaligned(as: T.self)
    }

    func id<T: RowReadable>(_ sted: UInt32, _ rad: T) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(
            start: raa + Int(sted) + Spillhode.bytes + MemoryLayout<T>.stride, count: Int(rad.kilde.id.antall))
    }

    private func post(_ hode: Spillhode, _ iSegment: UInt32) -> UInt32 {
        uttrekk.base(Int(hode.segment), hode.entitet) + iSegment
    }

    // MARK: Persons

    /// Splits the records by kind, and sorts persons by id.
    private mutating func sorter() -> [UInt32] {
        var personer: [UInt32] = []
        var tekstbytes = 64
        var sted = 0
        while sted < antall {
            let h = hode(UInt32(sted))
            if h.slag == .funn {
                funnplasser.append(UInt32(sted))
                tekstbytes += Int(h.antall)
            } else {
                if h.entitet == .person {
                    personer.append(UInt32(sted))
                } else {
                    perEntitet[Int(h.entitet.rawValue)].append(Postplass(sted: UInt32(sted), person: 0, post: 0))
                }
                tekstbytes += Int(h.antall) - Spillhode.radbytes(h.entitet)
            }
            sted += Int(h.antall)
        }
        tekster = Tekstlager(kapasitet: tekstbytes)
        // Most ids differ within their first eight bytes, so that few comparisons look at the records.
        var noekler = personer.map { (begynnelse: begynnelse($0), sted: $0) }
        noekler.sort { $0.begynnelse != $1.begynnelse ? $0.begynnelse < $1.begynnelse : foer($0.sted, $1.sted) }
        return noekler.map(\.sted)
    }

    /// The first eight bytes of the id as a number, in the order of bytes; a shorter id is filled with zeros.
    private func begynnelse(_ sted: UInt32) -> UInt64 {
        let id = id(sted, rad(sted, Person.self))
        guard let p = id.baseAddress else { return 0 }
        let alle = ord(p).bigEndian
        return id.count >= 8 ? alle : alle & ~(UInt64.max >> UInt64(8 * id.count))
    }

    private func foer(_ a: UInt32, _ b: UInt32) -> Bool {
        let (x, y) = (id(a, rad(a, Person.self)), id(b, rad(b, Person.self)))
        let felles = min(x.count, y.count)
        for i in 0..<felles where x[i] != y[i] { return x[i] < y[i] }
        if x.count != y.count { return x.count < y.count }
        return (hode(a).segment, rad(a, Person.self).kilde.post) < (hode(b).segment, rad(b, Person.self).kilde.post)
    }

    private mutating func lagPersoner(_ steder: [UInt32]) throws(Lesefeil) {
        personplass = Personoppslag(antall: steder.count)
        partisjon.personer.reserveCapacity(steder.count)
        var i = 0
        while i < steder.count {
            var j = i + 1
            let denne = rad(steder[i], Person.self)
            let navn = id(steder[i], denne)
            while j < steder.count, id(steder[j], rad(steder[j], Person.self)).elementsEqual(navn) { j += 1 }
            if j == i + 1 {
                try leggTil(steder[i], denne)
            } else {
                try flere(Array(steder[i..<j]))
            }
            i = j
        }
    }

    private mutating func leggTil(_ sted: UInt32, _ lest: Person) throws(Lesefeil) {
        var person = lest
        let h = hode(sted)
        person.kilde.post = post(h, person.kilde.post)
        if uttrekk.erJson(Int(h.segment)) { person.kilde.linje = person.kilde.post + 1 }
        let navn = raa + Int(sted) + Spillhode.bytes + MemoryLayout<Person>.stride
        let n = (Int(person.kilde.id.antall), Int(person.fornavn.antall), Int(person.etternavn.antall))
        person.kilde.id = tekster.legg(navn, n.0)
        person.fornavn = tekster.legg(navn + n.0, n.1)
        person.etternavn = tekster.legg(navn + n.0 + n.1, n.2)
        guard personplass.legg(person.person, UInt32(partisjon.personer.count)) else {
            throw Lesefeil(.int001, fordi: "To person_id har samme kontrollsum.")
        }
        partisjon.personer.append(person)
    }

    /// The same `person_id` several times (W-05).
    private mutating func flere(_ steder: [UInt32]) throws(Lesefeil) {
        let rader = steder.map { rad($0, Person.self) }
        if Set(rader.map(\.duf.tall)).count > 1 { finn(.p05, steder[0], rader[0]) }
        let valgt = try velg(steder, rader.map(\.endret))
        if let valgt { try leggTil(steder[valgt.plass], rader[valgt.plass]) }
        for (i, sted) in steder.enumerated() where i != valgt?.plass {
            avvisSent(valgt?.regel(i) ?? .w05Ulik, sted, rader[i], person: rader[i].person)
        }
    }

    // MARK: Rows with the same key

    /// The row to keep; nil when it cannot be told.
    private func velg(_ steder: [UInt32], _ endret: [UInt32]) throws(Lesefeil) -> Noekkelvalg? {
        var kilder: [[UInt8]] = []
        for sted in steder { kilder.append(try uttrekk.original(hode(sted))) }
        return Noekkelvalg(kilder, endret: endret)
    }

    // MARK: Rows of persons

    private mutating func fordelBarn() {
        for e in perEntitet.indices where !perEntitet[e].isEmpty {
            var plasser = perEntitet[e]
            perEntitet[e] = []
            var beholdt = 0
            for i in plasser.indices {
                var plass = plasser[i]
                let h = hode(plass.sted)
                // The hash of the person is the first field of every row, the source comes after it.
                let p = UnsafeRawPointer(raa + Int(plass.sted) + Spillhode.bytes)
                guard let nummer = personplass.finn(p.loadUnaligned(as: UInt64.self)) else {
                    foreldreloese.append(plass.sted)
                    continue
                }
                plass.person = nummer
                plass.post = post(h, (p + 8).loadUnaligned(as: Radkilde.self).post)
                plasser[beholdt] = plass
                beholdt += 1
            }
            plasser.removeLast(plasser.count - beholdt)
            perEntitet[e] = plasser
        }
        for sted in foreldreloese { foreldreloes(sted) }
    }

    private mutating func foreldreloes(_ sted: UInt32) {
        let h = hode(sted)
        let p = UnsafeRawPointer(raa + Int(sted) + Spillhode.bytes)
        let kilde = (p + 8).loadUnaligned(as: Radkilde.self)
        avvis(.w06, h, kilde, person: p.loadUnaligned(as: UInt64.self), felt: Schema.for(h.entitet).person, id: .tom)
    }

    private mutating func lag<T: RowReadable & Hendelsesrad>(_: T.Type) throws(Lesefeil) -> Tabell<T> {
        let plasser = perEntitet[Int(T.entitet.rawValue)]
        perEntitet[Int(T.entitet.rawValue)] = []
        let personer = partisjon.personer.count
        var start = [UInt32](repeating: 0, count: personer + 1)
        for p in plasser { start[Int(p.person) + 1] += 1 }
        for i in 0..<personer { start[i + 1] += start[i] }
        var ordnet = plasser
        var neste = start
        for p in plasser {
            ordnet[Int(neste[Int(p.person)])] = p
            neste[Int(p.person)] += 1
        }
        var tabell = Tabell<T>()
        tabell.rader.reserveCapacity(ordnet.count)
        tabell.start.reserveCapacity(personer + 1)
        tabell.start.append(0)
        for i in 0..<personer {
            let gruppe = Int(start[i])..<Int(start[i + 1])
            sorterEtterPost(&ordnet, gruppe)
            try leggGruppe(ordnet[gruppe], &tabell)
            tabell.start.append(UInt32(tabell.rader.count))
        }
        return tabell
    }

    private func sorterEtterPost(_ a: inout [Postplass], _ r: Range<Int>) {
        guard r.count > 1 else { return }
        if r.count > 64 {
            a[r].sort { $0.post < $1.post }
            return
        }
        for i in (r.lowerBound + 1)..<r.upperBound {
            let x = a[i]
            var j = i
            while j > r.lowerBound, a[j - 1].post > x.post {
                a[j] = a[j - 1]
                j -= 1
            }
            a[j] = x
        }
    }

    private mutating func leggGruppe<T: RowReadable & Hendelsesrad>(
        _ gruppe: ArraySlice<Postplass>, _ tabell: inout Tabell<T>
    ) throws(Lesefeil) {
        let foerste = tabell.rader.count
        for plass in gruppe {
            var rad = rad(plass.sted, T.self)
            let id = id(plass.sted, rad)
            rad.kilde.post = plass.post
            if uttrekk.erJson(Int(hode(plass.sted).segment)) { rad.kilde.linje = plass.post + 1 }
            if let base = id.baseAddress { rad.kilde.id = tekster.legg(base, id.count) }
            tabell.rader.append(rad)
        }
        guard gruppe.count > 1 else { return }
        let like = likeNoekler(tabell.rader[foerste...])
        guard !like.isEmpty else { return }
        var ut: Set<Int> = []
        for noekkel in like {
            let steder = noekkel.map { gruppe[gruppe.startIndex + $0].sted }
            let rader = noekkel.map { tabell.rader[foerste + $0] }
            let valgt = try velg(steder, rader.map(\.felles.endret))
            for (i, n) in noekkel.enumerated() where i != valgt?.plass {
                ut.insert(foerste + n)
                avvisSent(
                    valgt?.regel(i) ?? .w05Ulik, steder[i], rad(steder[i], T.self), person: rader[i].person,
                    id: rader[i].kilde.id)
            }
        }
        let beholdt = tabell.rader.indices[foerste...].filter { !ut.contains($0) }.map { tabell.rader[$0] }
        tabell.rader.removeSubrange(foerste...)
        tabell.rader += beholdt
    }

    /// Groups of places within the rows of one person that have the same key.
    private func likeNoekler<T: RowReadable>(_ rader: ArraySlice<T>) -> [[Int]] {
        let start = rader.startIndex
        if rader.count <= 24 {
            var finnes = false
            for i in rader.indices.dropFirst() where !finnes {
                for j in start..<i where sammeNoekkel(rader[i], rader[j]) {
                    finnes = true
                    break
                }
            }
            if !finnes { return [] }
        }
        var grupper: [[UInt8]: [Int]] = [:]
        for i in rader.indices { grupper[Array(tekster.les(rader[i].kilde.id)), default: []].append(i - start) }
        return grupper.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    }

    @inline(__always) private func sammeNoekkel<T: RowReadable>(_ a: T, _ b: T) -> Bool {
        guard a.kilde.id.antall == b.kilde.id.antall else { return false }
        let (x, y) = (tekster.les(a.kilde.id), tekster.les(b.kilde.id))
        guard let p = x.baseAddress, let q = y.baseAddress else { return true }
        // Ids of one person often share their beginning; the last byte tells most of them apart.
        return p[x.count - 1] == q[y.count - 1] && like(p, q, x.count)
    }

    // MARK: Findings

    private mutating func avvisSent<T: RowReadable>(
        _ regel: Leseregel, _ sted: UInt32, _ rad: T, person: UInt64, id: Tekstref? = nil
    ) {
        var tekst = id ?? .tom
        if id == nil, let base = self.id(sted, rad).baseAddress {
            tekst = tekster.legg(base, Int(rad.kilde.id.antall))
        }
        avvis(regel, hode(sted), rad.kilde, person: person, felt: T.schema.id ?? 255, id: tekst)
    }

    private mutating func finn(_ regel: Leseregel, _ sted: UInt32, _ rad: Person) {
        let h = hode(sted)
        nyeFunn.append(
            Lesefunn(
                person: rad.person, kilde: kilde(h, rad.kilde, .tom), fysiskLinje: rad.kilde.linje, regel: regel,
                entitet: h.entitet, kolonne: uttrekk.kolonne(h, 1), felt: 1, verdi: .tom))
    }

    private func kilde(_ h: Spillhode, _ lest: Radkilde, _ id: Tekstref) -> Radkilde {
        let post = post(h, lest.post)
        return Radkilde(linje: uttrekk.erJson(Int(h.segment)) ? post + 1 : lest.linje, post: post, id: id)
    }

    private mutating func avvis(
        _ regel: Leseregel, _ h: Spillhode, _ lest: Radkilde, person: UInt64, felt: Int, id: Tekstref
    ) {
        let kolonne = felt == 255 ? 0 : uttrekk.kolonne(h, felt)
        nyeFunn.append(
            Lesefunn(
                person: person, kilde: kilde(h, lest, id), fysiskLinje: lest.linje, regel: regel, entitet: h.entitet,
                kolonne: kolonne, felt: UInt8(felt), verdi: .tom))
        partisjon.seneAvvisninger.poster.append(
            Karantenepost(
                post: lest.post, linje: lest.linje, segment: h.segment, start: h.start, lengde: h.lengde,
                kolonne: kolonne, regel: regel, felt: UInt8(felt), entitet: h.entitet))
    }

    /// Findings by person, those without an accepted person last. Warnings told as one for the whole file are left out.
    private mutating func lagFunn() {
        var alle = nyeFunn
        for sted in funnplasser {
            let h = hode(sted)
            let p = UnsafeRawPointer(raa + Int(sted) + Spillhode.bytes)
            let f = p.loadUnaligned(as: Funnpost.self)
            if uttrekk.erSamlet(h.entitet, f.regel, Int(f.felt)) { continue }
            let tekst = raa + Int(sted) + Spillhode.bytes + Funnpost.bytes
            let id = tekster.legg(tekst, Int(f.idAntall))
            let verdi = tekster.legg(tekst + Int(f.idAntall), Int(f.verdiAntall))
            alle.append(
                Lesefunn(
                    person: f.person, kilde: kilde(h, Radkilde(linje: f.linje, post: f.post, id: id), id),
                    fysiskLinje: f.linje, regel: f.regel, entitet: h.entitet, kolonne: f.kolonne, felt: f.felt,
                    verdi: verdi))
        }
        let antall = partisjon.personer.count
        var nummerert = alle.map { (nummer: personplass.finn($0.person) ?? UInt32(antall), funn: $0) }
        nummerert.sort {
            ($0.nummer, $0.funn.entitet.rawValue, $0.funn.kilde.post, $0.funn.felt, $0.funn.regel.rawValue)
                < ($1.nummer, $1.funn.entitet.rawValue, $1.funn.kilde.post, $1.funn.felt, $1.funn.regel.rawValue)
        }
        var start = [UInt32](repeating: 0, count: antall + 2)
        for f in nummerert { start[Int(f.nummer) + 1] += 1 }
        for i in 0...antall { start[i + 1] += start[i] }
        partisjon.funn = nummerert.map(\.funn)
        partisjon.funnstart = start
    }
}
