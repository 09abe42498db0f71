import Register

extension Segmentleser {
    /// Persons of a document, one object at a time. The lists of events may stand before `person_id`, so they are noted
    /// first and read when the whole person is known.
    mutating func lesPersoner(_ s: Segment) throws(Lesefeil) {
        let kart = Noekkelkart(Person.schema)
        let barnekart = Entitet.allCases.map { Noekkelkart(Schema.for($0)) }
        let slutt = buffer + s.antall
        var json = JsonSkanner(buffer, slutt: slutt)
        var teller = Linjeteller(s, buffer)
        while true {
            while json.tegn(44) {}
            json.rom()
            if json.p >= slutt { break }
            let start = json.p
            let linje = teller.linje(ved: start)
            let view = gjoerKlar(Person.schema)
            var lister: [(Entitet, UnsafeMutablePointer<UInt8>)] = []
            let svar = objekt(&json, Person.schema, kart, linje: linje) { leser, navn, json in
                guard let entitet = Entitet(navn: tekst(navn.start, navn.antall)), entitet != .person else {
                    return nil
                }
                json.rom()
                if !leser.plan.leserIkke.har(entitet) { lister.append((entitet, json.p)) }
                return json.hopp()
            }
            guard svar != .brutt else { throw brutt(s, json.p, &teller) }
            let pid = felter[0]
            let sted = start - buffer
            if case .dobbelNoekkel = svar {
                try bruttRad(Person.self, .inn010Rad, sted, json.p - start, linje, kolonne: 0)
            } else {
                try rad(Person.self, view, start: sted, lengde: json.p - start, linje: linje)
            }
            for (entitet, p) in lister {
                var liste = JsonSkanner(p, slutt: json.p)
                try barn(entitet, &liste, pid, barnekart, s, &teller)
            }
        }
    }

    private func brutt(_ s: Segment, _ p: Bytepeker, _ teller: inout Linjeteller) -> Lesefeil {
        let (linje, tegn) = teller.sted(p)
        return Lesefeil(
            .inn010, fil: plan.filer[s.fil].navn, linje: linje, kolonne: tegn,
            fordi: "Linje \(linje), tegn \(tegn): ventet komma eller sluttparentes.")
    }

    private mutating func barn(
        _ entitet: Entitet, _ json: inout JsonSkanner, _ pid: Felt, _ kart: [Noekkelkart], _ s: Segment,
        _ teller: inout Linjeteller
    ) throws(Lesefeil) {
        let k = kart[Entitet.allCases.firstIndex(of: entitet) ?? 0]
        switch entitet {
        case .person, .etterstatusAggregat, .anmodning, .folketall, .kostragruppe, .kommunetall: return
        case .oppholdstillatelse: try liste(Oppholdstillatelse.self, &json, pid, k, s, &teller)
        case .bosetting: try liste(Bosetting.self, &json, pid, k, s, &teller)
        case .adresseOppfoelging: try liste(AdresseOppfoelging.self, &json, pid, k, s, &teller)
        case .nirKategori: try liste(NirKategori.self, &json, pid, k, s, &teller)
        case .ordning: try liste(OrdningStatus.self, &json, pid, k, s, &teller)
        case .kontaktKrav: try liste(KontaktKrav.self, &json, pid, k, s, &teller)
        case .vedtak: try liste(Vedtak.self, &json, pid, k, s, &teller)
        case .sluttmaal: try liste(SluttmaalRad.self, &json, pid, k, s, &teller)
        case .kompetanse: try liste(Kompetanse.self, &json, pid, k, s, &teller)
        case .fravaer: try liste(Fravaer.self, &json, pid, k, s, &teller)
        case .permisjon: try liste(Permisjon.self, &json, pid, k, s, &teller)
        case .stans: try liste(Stans.self, &json, pid, k, s, &teller)
        case .avslutning: try liste(Avslutning.self, &json, pid, k, s, &teller)
        case .identitetshistorikk: try liste(Identitet.self, &json, pid, k, s, &teller)
        case .planKontrakt: try liste(PlanKontrakt.self, &json, pid, k, s, &teller)
        case .tiltak: try liste(Tiltak.self, &json, pid, k, s, &teller)
        case .norskTimer: try liste(Norsktimer.self, &json, pid, k, s, &teller)
        case .norskmaal: try liste(Norskmaal.self, &json, pid, k, s, &teller)
        case .fritak: try liste(Fritak.self, &json, pid, k, s, &teller)
        case .vgoFulltid: try liste(VgoFulltid.self, &json, pid, k, s, &teller)
        case .norskproeve: try liste(Norskproeve.self, &json, pid, k, s, &teller)
        case .arbeidHendelse: try liste(ArbeidHendelse.self, &json, pid, k, s, &teller)
        case .klage: try liste(Klage.self, &json, pid, k, s, &teller)
        case .tilskuddUtbetaling: try liste(TilskuddUtbetaling.self, &json, pid, k, s, &teller)
        case .novstatus: try liste(Novstatus.self, &json, pid, k, s, &teller)
        }
    }

    private mutating func liste<T: RowReadable>(
        _: T.Type, _ json: inout JsonSkanner, _ pid: Felt, _ kart: Noekkelkart, _ s: Segment,
        _ teller: inout Linjeteller
    ) throws(Lesefeil) {
        let view = gjoerKlar(T.schema)
        // A single object stands for a list of one; null for none.
        let erListe = json.tegn(91)
        if erListe ? json.tegn(93) : json.p.pointee != 123 { return }
        repeat {
            try element(T.self, view, &json, pid, kart, s, &teller)
        } while erListe && json.tegn(44)
        if erListe, !json.tegn(93) { throw brutt(s, json.p, &teller) }
    }
}

extension Segmentleser {
    /// A list of rows beside the persons in a document: a reference table.
    mutating func lesListe<T: RowReadable>(_: T.Type, _ s: Segment) throws(Lesefeil) {
        let view = gjoerKlar(T.schema)
        let kart = Noekkelkart(T.schema)
        var json = JsonSkanner(buffer, slutt: buffer + s.antall)
        var teller = Linjeteller(s, buffer)
        while true {
            while json.tegn(44) {}
            json.rom()
            if json.p >= json.slutt { break }
            try element(T.self, view, &json, Felt(buffer, 0), kart, s, &teller)
        }
    }

    private mutating func element<T: RowReadable>(
        _: T.Type, _ view: borrowing RowView, _ json: inout JsonSkanner, _ pid: Felt, _ kart: Noekkelkart,
        _ s: Segment, _ teller: inout Linjeteller
    ) throws(Lesefeil) {
        json.rom()
        let start = json.p
        let linje = teller.linje(ved: start)
        let svar = objekt(&json, T.schema, kart, linje: linje)
        guard svar != .brutt else { throw brutt(s, json.p, &teller) }
        if T.entitet.personinnhold != .aldri, felter[view.person].erTom { felter[view.person] = pid }
        let (sted, lengde) = (start - buffer, json.p - start)
        if case .dobbelNoekkel = svar {
            try bruttRad(T.self, .inn010Rad, sted, lengde, linje, kolonne: 0)
        } else {
            try rad(T.self, view, start: sted, lengde: lengde, linje: linje)
        }
    }
}

/// Physical lines of places in a segment, asked for in rising order for the most part.
private struct Linjeteller {
    private let segment: Segment
    private let base: Bytepeker
    private var p: Bytepeker
    private var linjen: Int
    private var linjestart: Int

    init(_ segment: Segment, _ base: Bytepeker) {
        (self.segment, self.base, p) = (segment, base, base)
        (linjen, linjestart) = (segment.linje, segment.linjestart)
    }

    mutating func linje(ved sted: Bytepeker) -> Int { self.sted(sted).linje }

    mutating func sted(_ sted: Bytepeker) -> (linje: Int, tegn: Int) {
        if sted < p { (p, linjen, linjestart) = (base, segment.linje, segment.linjestart) }
        while p < sted {
            if p.pointee == 10 { (linjen, linjestart) = (linjen + 1, segment.start + (p - base) + 1) }
            p += 1
        }
        return (linjen, segment.start + (sted - base) - linjestart + 1)
    }
}
