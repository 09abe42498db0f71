import Ingest
import Kalender
import Kontroller
import Output
import Regelmotor
import Register
import Statistikk

/// The stages that look at one case at a time: rules, controls, list lines, tables. One value per thread.
///
/// A person goes through all of them before the next: the case is made once, looked at by everyone, and let go.
struct Saksarbeid: ~Copyable {
    private let felles: Saksgrunnlag
    private var linjer: Listelinjer
    private var funnlinjer: Funnlinjer
    private var rettelinjer: Rettelinjebygger
    private var skrivere: Listeskrivere
    private var treff = Treff()
    private var frister: [Ordningsfrist] = []
    private var numre: Nummersamler.Notater
    private(set) var tall: Sakstall

    init(_ felles: Saksgrunnlag, _ lister: Lister) {
        self.felles = felles
        numre = lister.numre.notater()
        linjer = Listelinjer(felles.regelverk)
        funnlinjer = Funnlinjer(felles.runde.kontroller)
        rettelinjer = Rettelinjebygger(felles)
        skrivere = lister.skrivere()
        tall = Sakstall(kontroller: felles.runde.kontroller.count, tabeller: felles.tabeller, telling: felles.telling)
        tall.saksutvalg = felles.saksutvalg
    }

    /// Takes every person of a partition through the stages.
    mutating func behandle(_ partisjon: Partisjon, nummer: Int) throws {
        for plass in 0..<partisjon.antall {
            guard felles.skalAnvende else {
                for funn in partisjon.lesefunn(plass) { tall.noter(funn) }
                continue
            }
            let t0 = Klokke.monoton()
            let sak = sak(partisjon, plass)
            let t1 = Klokke.monoton()
            kontroller(sak, felles.grunnlag)
            let t2 = Klokke.monoton()
            for funn in partisjon.lesefunn(plass) { tall.noter(funn) }
            if felles.skalListe {
                try numre.noter(sak.mappe.person, Personsted(partisjon: UInt32(nummer), plass: UInt32(plass)))
                try skriv(sak, partisjon, plass)
            }
            let t3 = Klokke.monoton()
            if tall.tabeller != nil { tell(Tilfelle(sak, felles.statistikk), partisjon) }
            tall.anvendtid += t1 - t0
            tall.kontrolltid += t2 - t1
            tall.listetid += t3 - t2
            tall.tabelltid += Klokke.monoton() - t3
        }
        for funn in partisjon.lesefunnUtenPerson {
            tall.noter(funn)
            guard felles.skalListe else { continue }
            // Whose row it is is not known, so no place is shown.
            try skriv(
                funn, partisjon, skjulSted: true, kommune: .ingen, person: UnsafeRawBufferPointer(start: nil, count: 0))
        }
        tall.personer += partisjon.antall
    }

    /// Counts the person in every figure. The id goes to the sample of cases only.
    private mutating func tell(_ tilfelle: Tilfelle, _ partisjon: Partisjon) {
        tall.tell(tilfelle)
        guard tall.saksutvalg != nil else { return }
        tall.saksutvalg?.se(tilfelle, partisjon.persontekst(tilfelle.mappe.person).id)
    }

    /// The findings about shared numbers of one person; only control P-05 is in the round then.
    mutating func deltNummer(_ partisjon: Partisjon, _ delt: DeltNummer) throws {
        let sak = sak(partisjon, Int(delt.sted.plass))
        var grunnlag = felles.grunnlag
        (grunnlag.harDeltDuf, grunnlag.harDeltFoedselsnummer) = (delt.duf, delt.foedselsnummer)
        kontroller(sak, grunnlag)
        try skrivTreff(sak, partisjon.persontekst(sak.mappe.person), partisjon)
    }

    consuming func ferdig() -> Sakstall {
        let tall = tall
        numre.ferdig()
        skrivere.ferdig()
        return tall
    }

    private func sak(_ partisjon: Partisjon, _ plass: Int) -> Sak {
        Sak(partisjon.mappe(plass), felles.regelverk, dato: felles.dato, uttrekksdato: felles.uttrekksdato)
    }

    private mutating func kontroller(_ sak: borrowing Sak, _ grunnlag: borrowing Kontrollgrunnlag) {
        treff.toem()
        felles.runde.proev(sak, grunnlag, &treff)
        for sted in treff.steder { tall.noter(sted) }
    }

    private mutating func skriv(_ sak: borrowing Sak, _ partisjon: Partisjon, _ plass: Int) throws {
        let person = partisjon.persontekst(sak.mappe.person)
        linjer.personfakta(sak, person)
        try skrivere.append(.personfakta, linjer.rad)
        try registerlister(sak, person)
        for funn in partisjon.lesefunn(plass) {
            try skriv(
                funn, partisjon, skjulSted: sak.mappe.person.adressegradering == .strengtFortrolig,
                kommune: sak.fakta.kommune, person: person.id)
            try rettelinjer.lesing(funn, sak, person, til: &skrivere.rettelinjer)
        }
        if !treff.steder.isEmpty { try skrivTreff(sak, person, partisjon) }
    }

    private mutating func skrivTreff(_ sak: borrowing Sak, _ person: Persontekst, _ partisjon: Partisjon) throws {
        for sted in treff.steder {
            funnlinjer.kontroll(
                sted, kommune: sak.fakta.kommune, person: person.id, radId: partisjon.bytes(sted.kilde.id))
            try skrivere.append(.funn, funnlinjer.rad)
            try rettelinjer.kontroll(sted, sak, person, til: &skrivere.rettelinjer)
        }
    }

    private mutating func registerlister(_ sak: borrowing Sak, _ person: Persontekst) throws {
        if let a = sak.fakta.avslutning {
            linjer.avsluttet(sak, a, person)
            try skrivere.append(.avsluttetProgram, linjer.rad)
        }
        if !sak.fakta.avvik.isEmpty {
            for (nummer, avvik) in SluttmaalAvvik.alle.enumerated() where sak.fakta.avvik.contains(avvik.avvik) {
                linjer.avvik(sak, nummer: nummer, id: avvik.id, person)
                try skrivere.append(.avvikSluttmaal, linjer.rad)
            }
        }
        for vedtak in sak.mappe.vedtak where vedtak.erBortfall {
            linjer.bortfall(sak, vedtak, person)
            try skrivere.append(.bortfallArbeid, linjer.rad)
            try rettelinjer.bortfall(sak, vedtak, person, til: &skrivere.rettelinjer)
        }
        Ordningsfrist.alle(sak, &frister)
        for frist in frister {
            linjer.frist(sak, frist, person)
            try skrivere.append(.frister, linjer.rad)
            try rettelinjer.frist(sak, frist, person, til: &skrivere.rettelinjer)
        }
    }

    private mutating func skriv(
        _ funn: Lesefunn, _ partisjon: Partisjon, skjulSted: Bool, kommune: Kommunenummer,
        person: UnsafeRawBufferPointer
    ) throws {
        funnlinjer.lesing(
            funn, skjulSted: skjulSted, kommune: kommune, person: person, radId: partisjon.bytes(funn.kilde.id),
            verdi: partisjon.bytes(funn.verdi))
        try skrivere.append(.funn, funnlinjer.rad)
    }
}

/// What every thread shares, and nobody changes.
struct Saksgrunnlag: Sendable {
    let regelverk: Regelverk
    let runde: Kontrollrunde
    let grunnlag: Kontrollgrunnlag
    let dato: Dato
    let uttrekksdato: Dato
    /// How many days ahead the sheet Frister looks.
    let fristDager: Int
    /// Municipalities whose workbooks are written; nil = all.
    let valgteKommuner: Set<UInt16>?
    /// False for a plan that uses the rows and not the rules.
    let skalAnvende: Bool
    /// False for a plan without lists.
    let skalListe: Bool
    let statistikk: Statistikkgrunnlag
    /// The tables and other figures, with nobody counted yet; nil for a plan without.
    let tabeller: Tabelltelling?
    let telling: Indikatortelling?
    /// The sample of cases for supervision, with nobody drawn yet; nil for a plan without.
    let saksutvalg: Saksutvalg?

    /// The same with another round of controls. Nobody is counted in a table again.
    func med(_ runde: Kontrollrunde) -> Saksgrunnlag {
        Saksgrunnlag(
            regelverk: regelverk, runde: runde, grunnlag: grunnlag, dato: dato, uttrekksdato: uttrekksdato,
            fristDager: fristDager, valgteKommuner: valgteKommuner, skalAnvende: skalAnvende, skalListe: skalListe,
            statistikk: statistikk, tabeller: nil, telling: nil, saksutvalg: nil)
    }
}

/// What one thread counted.
struct Sakstall: Sendable {
    var personer = 0
    /// By number of control and seriousness, and by raw value of reading rule.
    private var funn: [Int]
    var lesefunn = [Int](repeating: 0, count: 256)
    var anvendtid = 0.0
    var kontrolltid = 0.0
    var listetid = 0.0
    var tabelltid = 0.0
    var tabeller: Tabelltelling?
    var telling: Indikatortelling?
    var saksutvalg: Saksutvalg?

    private static let alvor = 8

    /// - Parameters:
    ///   - tabeller: the tables that are counted; nobody of it is taken over.
    ///   - telling: the other figures, likewise.
    init(kontroller: Int, tabeller: Tabelltelling? = nil, telling: Indikatortelling? = nil) {
        funn = [Int](repeating: 0, count: kontroller * Sakstall.alvor)
        self.tabeller = tabeller?.egen()
        self.telling = telling?.egen()
    }

    /// Counts the person in every figure.
    mutating func tell(_ tilfelle: Tilfelle) {
        tabeller?.tell(tilfelle)
        telling?.tell(tilfelle)
    }

    mutating func noter(_ funn: Lesefunn) { lesefunn[Int(funn.regel.rawValue)] += 1 }

    mutating func noter(_ sted: Sted) { funn[Int(sted.kontroll) * Sakstall.alvor + Int(sted.alvor.rawValue)] += 1 }

    /// Adds what another round, with one control alone, found to control number `nummer` of this.
    mutating func legg(til annen: Sakstall, som nummer: Int) {
        for i in 0..<Sakstall.alvor { funn[nummer * Sakstall.alvor + i] += annen.funn[i] }
    }

    /// Places a control found, by seriousness, the most serious first.
    func funn(_ kontroll: Int) -> [(alvor: Alvor, antall: Int)] {
        (0..<Sakstall.alvor).reversed().compactMap { i in
            let antall = funn[kontroll * Sakstall.alvor + i]
            return antall > 0 ? Alvor(rawValue: UInt8(i)).map { ($0, antall) } : nil
        }
    }

    var antallFunn: Int { funn.reduce(0, +) }

    mutating func legg(til annen: Sakstall) {
        personer += annen.personer
        for i in funn.indices { funn[i] += annen.funn[i] }
        for i in lesefunn.indices { lesefunn[i] += annen.lesefunn[i] }
        anvendtid += annen.anvendtid
        kontrolltid += annen.kontrolltid
        listetid += annen.listetid
        tabelltid += annen.tabelltid
        if let tabeller = annen.tabeller { self.tabeller?.legg(til: tabeller) }
        if let telling = annen.telling { self.telling?.legg(til: telling) }
        if let utvalg = annen.saksutvalg { saksutvalg?.legg(til: utvalg) }
    }
}

extension Partisjon {
    func bytes(_ ref: Tekstref) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(tekst(ref)) }

    /// The texts of a person. The name of a person with a strictly protected address is told to nobody (L-06).
    func persontekst(_ person: Person) -> Persontekst {
        let skjult = person.adressegradering == .strengtFortrolig
        return Persontekst(
            id: bytes(person.kilde.id), fornavn: bytes(skjult ? .tom : person.fornavn),
            etternavn: bytes(skjult ? .tom : person.etternavn))
    }
}
