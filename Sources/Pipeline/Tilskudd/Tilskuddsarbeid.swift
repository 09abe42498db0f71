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

/// Takes persons through the computation of grants. One value per thread.
struct Tilskuddsarbeid: ~Copyable {
    private let beregner: Tilskuddsberegner
    private var linjer: Tilskuddslinjer
    private var rader: Listeskriver
    private var graderte: Listeskriver
    private var endringer: Listeskriver
    private var utenfor: Listeskriver
    private var utbetalte: Listeskriver
    private var person = Personrader()
    private var forrige: [(mottaker: Mottaker, beloep: Oere)] = []
    private(set) var regnskap: Tilskuddsregnskap
    /// The first person whose rows break an account, told without who it is.
    private(set) var brudd: String?

    init(_ beregner: Tilskuddsberegner, _ lister: Tilskuddslister, _ navn: Mottakernavn) {
        self.beregner = beregner
        linjer = Tilskuddslinjer(beregner, navn)
        rader = lister[.rader].skriver()
        graderte = lister[.gradert].skriver()
        endringer = lister[.endringer].skriver()
        utenfor = lister[.utenfor].skriver()
        utbetalte = lister[.utbetalte].skriver()
        regnskap = Tilskuddsregnskap(satser: beregner.satser.satser.count)
    }

    mutating func behandle(_ partisjon: Partisjon) throws {
        for plass in 0..<partisjon.antall {
            let mappe = partisjon.mappe(plass)
            beregner.beregn(mappe, til: &person)
            if let feil = person.brudd { brudd = brudd ?? feil }
            try skriv(mappe, partisjon.bytes(mappe.person.kilde.id))
        }
    }

    private mutating func skriv(_ mappe: borrowing Personmappe, _ id: UnsafeRawBufferPointer) throws {
        let erGradert = mappe.person.adressegradering == .strengtFortrolig
        let ingen = UnsafeRawBufferPointer(start: nil, count: 0)
        forrige.removeAll(keepingCapacity: true)
        var harFaattFoer = false
        for t in mappe.tilskudd where t.teller && t.utbetalt <= beregner.runde.skjaering {
            linjer.utbetalt(t, person: erGradert ? ingen : id)
            try utbetalte.append(linjer.rad.noekkel, linjer.rad.linje)
            guard t.kode.ordning != .ekstratilskudd else { continue }
            harFaattFoer = true
            if beregner.runde.erForrige(utbetalt: t.utbetalt) {
                forrige.append((beregner.mottaker(t), Oere(Int(t.beloepOere))))
            }
        }
        let endret = regnskap.tell(
            person, nummer: mappe.person.person, forrige: forrige, harFaattFoer: harFaattFoer,
            erDoed: mappe.person.doedsdato != nil || mappe.person.registerstatus == .doed,
            visFlytting: mappe.person.adressegradering == .ugradert)
        for rad in person.rader {
            linjer.tilskudd(
                rad, person: id, duf: mappe.person.duf, sted: mappe.person.kilde, visPerson: !erGradert)
            try rader.append(linjer.rad.noekkel, linjer.rad.linje)
            guard erGradert else { continue }
            linjer.tilskudd(rad, person: id, duf: mappe.person.duf, sted: mappe.person.kilde, visPerson: true)
            try graderte.append(linjer.rad.noekkel, linjer.rad.linje)
        }
        for endring in endret {
            linjer.endring(endring, person: erGradert ? ingen : id)
            try endringer.append(linjer.rad.noekkel, linjer.rad.linje)
        }
        if person.utfall == .utenfor {
            linjer.utenfor(person, person: id, duf: mappe.person.duf)
            try utenfor.append(linjer.rad.noekkel, linjer.rad.linje)
        }
    }

    /// Grants of kommuner, when every person has been counted.
    mutating func kommuner(_ betalte: [TilskuddUtbetaling], _ grunntelling: Grunntilskudd) throws {
        let ingen = UnsafeRawBufferPointer(start: nil, count: 0)
        for t in betalte where t.teller && t.utbetalt <= beregner.runde.skjaering {
            linjer.utbetalt(t, person: ingen)
            try utbetalte.append(linjer.rad.noekkel, linjer.rad.linje)
        }
        var forrige = betalte.filter { $0.teller && beregner.runde.erForrige(utbetalt: $0.utbetalt) }
        func tattForrige(_ mottaker: Mottaker) -> Oere {
            let hans = forrige.filter { beregner.mottaker($0) == mottaker }
            forrige.removeAll { beregner.mottaker($0) == mottaker }
            return hans.map { Oere(Int($0.beloepOere)) }.sum
        }
        for rad in beregner.grunntilskudd(grunntelling, betalte: betalte) {
            regnskap.tell(grunntilskudd: rad, forrige: tattForrige(rad.mottaker))
            linjer.tilskudd(rad, person: ingen, duf: DufNummer(tall: 0), sted: .ukjent, visPerson: true)
            try rader.append(linjer.rad.noekkel, linjer.rad.linje)
        }
        for mottaker in Set(forrige.map { beregner.mottaker($0) }).sorted() {
            regnskap.tell(sistGrunntilskudd: mottaker, forrige: tattForrige(mottaker))
        }
    }

    consuming func ferdig() -> (regnskap: Tilskuddsregnskap, brudd: String?) {
        let svar = (regnskap, brudd)
        rader.ferdig()
        graderte.ferdig()
        endringer.ferdig()
        utenfor.ferdig()
        utbetalte.ferdig()
        return svar
    }
}
