public import Kalender
public import Regelmotor
public import Register

/// One person as the statistics see it: the case, the programme day by day, and what all cases share.
public struct Tilfelle: Sendable {
    public let sak: Sak
    public let program: Programforloep
    public let grunnlag: Statistikkgrunnlag

    public init(_ sak: Sak, _ grunnlag: Statistikkgrunnlag) {
        self.sak = sak
        self.grunnlag = grunnlag
        program = Programforloep(sak.mappe, grunnlag.kommuner, sluttgap: grunnlag.parametere.sluttgap)
    }

    public var mappe: Personmappe { sak.mappe }
    public var fakta: Personfakta { sak.fakta }
}

/// The day and place a person is looked at from, which the utvalg decides: where a person was when the programme ended is
/// not where he is today.
public enum Forankring: Sendable, Hashable {
    /// The last day of the period, and who follows up then.
    case dato
    /// The last day of programme in the period; for tables by place, each kommune with a day in it (R1).
    case program
    /// The ending in the period.
    case slutt
    /// The start of the programme.
    case start
    /// The settlement in the period.
    case bosetting
    /// The last day of programme in November of the year.
    case november
    /// The ending so many years before the period: outcomes are told where the programme was (indikatorer 1.5, R3).
    case utfall(etter: Int)
}

/// What a variable is asked about: a person seen from a period.
public struct Ramme: Sendable, Hashable {
    public let periode: Statistikkperiode
    public let forankring: Forankring

    public init(_ periode: Statistikkperiode, _ forankring: Forankring = .dato) {
        (self.periode, self.forankring) = (periode, forankring)
    }

    /// Where the person is looked up; the period is that of the figure for all else, such as age.
    var anker: Ramme {
        switch forankring {
        case .november: Ramme(.maaned(30.november(periode.aar)), .program)
        case .utfall(let etter): Ramme(periode.kohort(etter), .slutt)
        case .dato, .program, .slutt, .start, .bosetting: self
        }
    }
}

extension Tilfelle {
    /// The day the person is looked at.
    public func dag(_ ramme: Ramme) -> Dato {
        switch ramme.forankring {
        case .dato: ramme.periode.til
        case .program: program.sisteDag(i: ramme.periode)?.dag ?? ramme.periode.til
        case .slutt: program.slutt(i: ramme.periode)?.dato ?? ramme.periode.til
        case .start: program.start ?? ramme.periode.til
        case .bosetting: bosetting(i: ramme.periode)?.bosatt ?? ramme.periode.til
        case .november, .utfall: dag(ramme.anker)
        }
    }

    /// The kommune and bydel the person counts in, today's codes; none when it is not known or must not be told.
    public func sted(_ ramme: Ramme) -> (kommune: Kommunenummer, bydel: UInt32) {
        guard mappe.person.adressegradering != .strengtFortrolig else { return (.ingen, 0) }
        switch ramme.forankring {
        case .dato: break
        case .program:
            if let siste = program.sisteDag(i: ramme.periode)?.strekk, siste.kommune.erSatt {
                return (siste.kommune, siste.bydel)
            }
        case .slutt:
            if let slutt = program.slutt(i: ramme.periode) {
                return (mappe.kommune(for: slutt, dato: slutt.dato, grunnlag.kommuner), slutt.felles.bydel)
            }
        case .start:
            if let foerste = program.strekk.first, foerste.kommune.erSatt { return (foerste.kommune, foerste.bydel) }
        case .bosetting:
            if let bosetting = bosetting(i: ramme.periode) {
                return (grunnlag.kommuner.dagens(bosetting.kommune), 0)
            }
        case .november, .utfall: return sted(ramme.anker)
        }
        let dag = dag(ramme)
        // The fact of the day of computation is already there.
        let kommune = dag == sak.dato ? fakta.kommune : mappe.kommune(paa: dag, grunnlag.kommuner)
        return (kommune, bydel(paa: dag, kommune))
    }

    /// False for nearly everybody: one who cannot have moved has one place, and need not be asked for more.
    func kanHaFlereSteder(_ ramme: Ramme) -> Bool {
        program.strekk.count > 1 && ramme.anker.forankring == .program
            && mappe.person.adressegradering != .strengtFortrolig
    }

    /// Every kommune the person counts in, each once: of a programme that moved in the period, all it was in (R1). The bydel
    /// is the one that came last.
    func steder(_ ramme: Ramme) -> [(kommune: Kommunenummer, bydel: UInt32)] {
        guard kanHaFlereSteder(ramme) else { return [sted(ramme)] }
        let ramme = ramme.anker
        var ut: [(kommune: Kommunenummer, bydel: UInt32)] = []
        for strekk in program.strekk where strekk.fra <= ramme.periode.til && ramme.periode.fra <= strekk.til {
            let dag = min(strekk.til, ramme.periode.til)
            let kommune = strekk.kommune.erSatt ? strekk.kommune : mappe.kommune(paa: dag, grunnlag.kommuner)
            let bydel = strekk.bydel > 0 ? strekk.bydel : bydel(paa: dag, kommune)
            ut.removeAll { $0.kommune == kommune }
            ut.append((kommune, bydel))
        }
        return ut
    }

    /// The bydel of the row that says who follows up, or where the person lives, when it is in the kommune.
    private func bydel(paa dag: Dato, _ kommune: Kommunenummer) -> UInt32 {
        for rolle in [Adresserolle.oppfoelging, .bor] {
            if let adresse = mappe.adresse(rolle, paa: dag), adresse.bydel / 100 == UInt32(kommune.tall) {
                return adresse.bydel
            }
        }
        return 0
    }

    /// The first settlement in the period; one by agreement comes before those that are not.
    public func bosetting(i periode: Statistikkperiode) -> Bosetting? {
        var foerste: Bosetting?
        for b in mappe.bosettinger where b.teller && periode.inneholder(b.bosatt) {
            guard let naa = foerste else {
                foerste = b
                continue
            }
            let erFoer = naa.etterAvtale == b.etterAvtale ? b.bosatt < naa.bosatt : b.etterAvtale
            if erFoer { foerste = b }
        }
        return foerste
    }
}

extension Tilfelle {
    /// The goal that applies on the day; nil when there is none or it cannot be told which.
    public func sluttmaal(paa dag: Dato) -> Sluttmaal? { sluttmaalsutfall(paa: dag).verdi?.sluttmaal }

    /// The row of the goal that applies on the day, or what is missing.
    func sluttmaalsutfall(paa dag: Dato) -> Utfall<SluttmaalRad> {
        dag == sak.dato ? fakta.sluttmaal : mappe.gjeldendeSluttmaal(paa: dag)
    }

    /// The category to the introduction programme on the day: the delivered one when any is (AVKLARINGER D-20), else the
    /// computed one, which is known for the day of computation only.
    public func kategori(paa dag: Dato) -> Kategori? {
        guard dag != sak.dato, fakta.harLevertKategori else { return fakta.kategoriIntro }
        return mappe.kategori(paa: dag, blant: \.gjelderIntro)?.kategori
    }
}
