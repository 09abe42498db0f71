import Ingest
import Kalender
import Output
import Register
import Tilskudd

/// The lists of a round in the making, each sorted outside memory.
struct Tilskuddslister: Sendable {
    private let lister: [SortertListe]

    init(mappe: String) { lister = Tilskuddslinjer.Liste.allCases.map { _ in SortertListe(mappe: mappe) } }

    subscript(_ liste: Tilskuddslinjer.Liste) -> SortertListe {
        lister[Tilskuddslinjer.Liste.allCases.firstIndex(of: liste) ?? 0]
    }
}

/// What every thread shares, and nobody changes.
struct Tilskuddsgjennomgang: Sendable {
    let beregner: Tilskuddsberegner
    let lister: Tilskuddslister
    let navn: Mottakernavn
    /// Numbers that stand on more than one person.
    let delteNumre: DelteIdenter

    func arbeid() -> Tilskuddsarbeid { Tilskuddsarbeid(beregner, lister, navn, delteNumre) }

    /// What the threads found, with nobody counted yet.
    var svar: Tilskuddssvar {
        Tilskuddssvar(regnskap: Tilskuddsregnskap(satser: beregner.satser.satser.count), brudd: nil, tid: 0)
    }

    /// Adds what depends on all persons: the grants of kommuner. Stops when a person's rows break an account.
    func gjoerFerdig(_ svar: inout Tilskuddssvar, _ uttrekk: Uttrekk) throws {
        if let brudd = svar.brudd {
            throw Stopp(
                .internFeil, "INT-001", "Tilskuddet for en person bryter en kontroll", fordi: brudd,
                rett: "Meld fra til dem som drifter programmet. Ingenting er publisert.")
        }
        if svar.avvisteUtbetalinger > 0 {
            throw Stopp(
                .inndata, "TIL-003", "Utbetalinger kunne ikke leses", fil: "tilskudd_utbetaling",
                fordi: "\(svar.avvisteUtbetalinger) rader ble avvist, og det er ikke kjent hvem de gjelder",
                rett: "Rett radene. De står med grunn i karantenen, og i  nir valider MAPPE")
        }
        var kommuner = arbeid()
        do {
            try kommuner.kommuner(uttrekk.referanser.grunntilskudd, svar.regnskap.grunntelling)
        } catch {
            _ = kommuner.ferdig()
            throw error
        }
        svar.legg(til: kommuner.ferdig())
    }
}

/// What one thread counted.
struct Tilskuddssvar: Sendable {
    var regnskap: Tilskuddsregnskap
    /// The first account that the rows of a person break, told without who it is.
    var brudd: String?
    /// Rejected payments that are of nobody knows whom.
    var avvisteUtbetalinger = 0
    /// Payments after the cut-off, which nothing is held against.
    var senereUtbetalinger = 0
    var tid: Double

    mutating func legg(til annet: Tilskuddssvar) {
        regnskap.legg(til: annet.regnskap)
        brudd = brudd ?? annet.brudd
        avvisteUtbetalinger += annet.avvisteUtbetalinger
        senereUtbetalinger += annet.senereUtbetalinger
        tid += annet.tid
    }
}

/// Takes persons through the computation of grants. One value per thread.
struct Tilskuddsarbeid: ~Copyable {
    private let beregner: Tilskuddsberegner
    private let delteNumre: DelteIdenter
    private var linjer: Tilskuddslinjer
    private var rader: Listeskriver
    private var graderte: Listeskriver
    private var endringer: Listeskriver
    private var utenfor: Listeskriver
    private var utbetalte: Listeskriver
    private var talte: Listeskriver
    private var person = Personrader()
    private var forrige: [(mottaker: Mottaker, beloep: Oere)] = []
    private var svar: Tilskuddssvar

    init(
        _ beregner: Tilskuddsberegner, _ lister: Tilskuddslister, _ navn: Mottakernavn, _ delteNumre: DelteIdenter
    ) {
        (self.beregner, self.delteNumre) = (beregner, delteNumre)
        linjer = Tilskuddslinjer(beregner, navn)
        rader = lister[.rader].skriver()
        graderte = lister[.gradert].skriver()
        endringer = lister[.endringer].skriver()
        utenfor = lister[.utenfor].skriver()
        utbetalte = lister[.utbetalte].skriver()
        talte = lister[.talte].skriver()
        svar = Tilskuddssvar(
            regnskap: Tilskuddsregnskap(satser: beregner.satser.satser.count), brudd: nil, tid: 0)
    }

    mutating func behandle(_ partisjon: Partisjon) throws {
        let t = Klokke.monoton()
        defer { svar.tid += Klokke.monoton() - t }
        for plass in 0..<partisjon.antall {
            let mappe = partisjon.mappe(plass)
            beregner.beregn(mappe, holdt: hinder(mappe, partisjon.lesefunn(plass)), til: &person)
            if let brudd = person.brudd { svar.brudd = svar.brudd ?? brudd }
            try skriv(mappe, partisjon.bytes(mappe.person.kilde.id))
        }
        svar.avvisteUtbetalinger += partisjon.lesefunnUtenPerson.count {
            $0.entitet == .tilskuddUtbetaling && Self.avviser($0)
        }
    }

    /// The files without which somebody would be paid twice, or nothing.
    static let maaVaereLevert: [Entitet] = [
        .oppholdstillatelse, .bosetting, .adresseOppfoelging, .nirKategori, .vedtak, .tilskuddUtbetaling,
    ]

    /// What holds everything of a person: a number two have, or a row the computation needs and could not read.
    private func hinder(_ mappe: borrowing Personmappe, _ funn: ArraySlice<Lesefunn>) -> Hinder? {
        if delteNumre.har(mappe.person) { return .deltNummer }
        if funn.contains(where: Self.avviser) || mappe.tilskudd.contains(where: { $0.teller && $0.kode == .ukjent }) {
            return .avvistRad
        }
        return nil
    }

    /// A row that is not with the person, although it was in the extract.
    private static func avviser(_ funn: Lesefunn) -> Bool {
        (funn.regel.alvor == .avvisRad || funn.regel == .w05Ulik) && maaVaereLevert.contains(funn.entitet)
    }

    /// Who a person with a protected address is, stands in a list of its own and nowhere else.
    private mutating func skriv(_ mappe: borrowing Personmappe, _ id: UnsafeRawBufferPointer) throws {
        let erGradert = mappe.person.adressegradering != .ugradert
        let vist = erGradert ? .ingen : id
        let (vistDuf, sted) = (erGradert ? DufNummer(tall: 0) : mappe.person.duf, mappe.person.kilde)
        let harFaattFoer = try skrivUtbetalte(mappe, vist)
        let endret = svar.regnskap.tell(
            person, nummer: mappe.person.person, forrige: forrige, harFaattFoer: harFaattFoer,
            erDoed: mappe.person.doedsdato != nil || mappe.person.registerstatus == .doed, visFlytting: !erGradert)
        for rad in person.rader {
            linjer.tilskudd(rad, person: id, duf: mappe.person.duf, sted: sted, visPerson: !erGradert)
            try rader.append(linjer.rad.noekkel, linjer.rad.linje)
            guard erGradert else { continue }
            linjer.tilskudd(rad, person: id, duf: mappe.person.duf, sted: sted, visPerson: true)
            try graderte.append(linjer.rad.noekkel, linjer.rad.linje)
        }
        for endring in endret {
            linjer.endring(endring, person: vist, visAarsak: !erGradert)
            try endringer.append(linjer.rad.noekkel, linjer.rad.linje)
        }
        for telling in person.grunntellinger {
            guard let dag = beregner.telledato(telling.aar) else { continue }
            linjer.talt(telling, dag, person: vist)
            try talte.append(linjer.rad.noekkel, linjer.rad.linje)
        }
        if person.utfall == .utenfor {
            linjer.utenfor(person, person: vist, duf: vistDuf)
            try utenfor.append(linjer.rad.noekkel, linjer.rad.linje)
        }
    }

    /// R08, and what the round before paid. True when something has been paid at any time.
    private mutating func skrivUtbetalte(
        _ mappe: borrowing Personmappe, _ vist: UnsafeRawBufferPointer
    ) throws -> Bool {
        forrige.removeAll(keepingCapacity: true)
        var harFaattFoer = false
        for t in mappe.tilskudd where t.teller {
            guard t.utbetalt <= beregner.runde.skjaering else {
                svar.senereUtbetalinger += 1
                continue
            }
            linjer.utbetalt(t, person: vist)
            try utbetalte.append(linjer.rad.noekkel, linjer.rad.linje)
            guard t.kode.ordning != .ekstratilskudd else { continue }
            harFaattFoer = true
            if beregner.runde.erForrige(utbetalt: t.utbetalt) {
                forrige.append((beregner.mottaker(t), Oere(Int(t.beloepOere))))
            }
        }
        return harFaattFoer
    }

    /// Grants of kommuner, when every person has been counted.
    mutating func kommuner(_ betalte: [TilskuddUtbetaling], _ grunntelling: Grunntilskudd) throws {
        for t in betalte where t.teller && t.utbetalt <= beregner.runde.skjaering {
            linjer.utbetalt(t, person: .ingen)
            try utbetalte.append(linjer.rad.noekkel, linjer.rad.linje)
        }
        var forrige = betalte.filter { $0.teller && beregner.runde.erForrige(utbetalt: $0.utbetalt) }
        func tattForrige(_ mottaker: Mottaker) -> Oere {
            let hans = forrige.filter { beregner.mottaker($0) == mottaker }
            forrige.removeAll { beregner.mottaker($0) == mottaker }
            return hans.map { Oere(Int($0.beloepOere)) }.sum
        }
        for rad in beregner.grunntilskudd(grunntelling, betalte: betalte) {
            svar.regnskap.tell(grunntilskudd: rad, forrige: tattForrige(rad.mottaker))
            linjer.tilskudd(rad, person: .ingen, duf: DufNummer(tall: 0), sted: .ukjent, visPerson: true)
            try rader.append(linjer.rad.noekkel, linjer.rad.linje)
        }
        for mottaker in Set(forrige.map { beregner.mottaker($0) }).sorted() {
            svar.regnskap.tell(sistGrunntilskudd: mottaker, forrige: tattForrige(mottaker))
        }
    }

    consuming func ferdig() -> Tilskuddssvar {
        let svar = svar
        rader.ferdig()
        graderte.ferdig()
        endringer.ferdig()
        utenfor.ferdig()
        utbetalte.ferdig()
        talte.ferdig()
        return svar
    }
}
