public import Register

/// The sums of a round: counted by each thread for itself and put together, in whatever order.
public struct Tilskuddsregnskap: Sendable {
    /// A change of receiver that changes what somebody gets.
    public struct Flytting: Sendable {
        public let person: UInt64
        public let kode: Tilskuddskode
        public let aar: Int
        public let fra: Mottaker
        public let til: Mottaker
        /// Units the one moved to has, of so many.
        public let teller: Int
        public let nevner: Int
        public let beloepFra: Oere
        public let beloepTil: Oere
    }

    public struct Holdt: Sendable, Equatable {
        public var personer = 0
        public var rader = 0
        /// What the rows with a known rate are worth.
        public var kjent = Oere.null
        public var utenSats = 0
    }

    public struct Sum: Sendable, Equatable {
        public var beloep = Oere.null
        public var personer = 0
    }

    public private(set) var utfall = [Int](repeating: 0, count: Personutfall.allCases.count + 1)
    public private(set) var motregning = Motregning()
    /// Persons who get something, or give something back, in the round.
    public private(set) var personerMedBeloep = 0
    public private(set) var rader = 0
    /// Rows with the round's money, added one by one.
    public private(set) var sumAvRader = Oere.null
    public private(set) var grunntelling = Grunntilskudd()
    public private(set) var flyttinger: [Flytting] = []
    public private(set) var forrige = Sum()
    private var bro = [Sum](repeating: Sum(), count: 32)
    private var perKode = [Sum](repeating: Sum(), count: 256)
    private var holdt = [Holdt](repeating: Holdt(), count: 64)
    private var utenforgrunn = [Int](repeating: 0, count: 8 * 32)
    private var mottakere = [Linje](repeating: Linje(), count: Mottaker.plasser)
    private var grupper = [Sum](repeating: Sum(), count: Mottaker.plasser * Self.kolonner)
    private let satsbruk: Int
    private var satser: [Sum]

    private struct Linje: Sendable {
        var mottaker = Mottaker.ingen
        var personer = 0
        var holdteRader = 0
        var utenSats = 0
        var endring = Oere.null
    }

    /// Groups, and what is taken back by scheme: it is netted within one.
    private static let kolonner = Beloepsgruppe.allCases.count + Tilskuddsordning.allCases.count

    public init(satser antall: Int) {
        satsbruk = antall
        satser = [Sum](repeating: Sum(), count: antall)
    }

    /// The same round, with nobody counted.
    public func egen() -> Tilskuddsregnskap { Tilskuddsregnskap(satser: satsbruk) }

    // MARK: Counting

    /// Counts a person with all rows.
    ///
    /// - Parameters:
    ///   - forrige: what was paid for the person in the round before.
    ///   - harFaattFoer: something has been paid for the person at any time.
    ///   - visFlytting: false for a person whose address is protected.
    public mutating func tell(
        _ person: Personrader, nummer: UInt64, forrige: [(mottaker: Mottaker, beloep: Oere)], harFaattFoer: Bool,
        erDoed: Bool, visFlytting: Bool
    ) -> [Endring] {
        utfall[Int(person.utfall.rawValue)] += 1
        if person.rader.contains(where: { $0.gruppekolonne != nil }) { personerMedBeloep += 1 }
        for ett in person.utenfor { utenforgrunn[Int(ett.ordning.rawValue) * 32 + Int(ett.grunn.rawValue)] += 1 }
        var holdte: UInt64 = 0
        for (i, rad) in person.rader.enumerated() {
            legg(til: rad, person.rader[..<i])
            if let hinder = rad.hinder, holdte & 1 << UInt64(hinder.rawValue) == 0 {
                holdte |= 1 << UInt64(hinder.rawValue)
                holdt[Int(hinder.rawValue)].personer += 1
            }
        }
        for ett in person.grunntellinger {
            grunntelling.tell(.init(ett.aar, ett.kommune), erKollektiv: ett.erKollektiv)
        }
        if visFlytting { noterFlyttinger(person, nummer) }
        return tellEndringer(person, forrige, harFaattFoer, erDoed)
    }

    /// A row of a kommune, with nobody behind it.
    ///
    /// - Parameter forrige: what was paid of it in the round before.
    public mutating func tell(grunntilskudd rad: Tilskuddsrad, forrige: Oere) {
        legg(til: rad, [])
        let endring = (rad.beloep ?? .null) - forrige
        self.forrige.beloep += forrige
        mottakere[rad.mottaker.plass].endring += endring
        noter(.grunntilskudd, endring, personer: 0)
    }

    /// A kommune that got it in the round before, and has no row in this one.
    public mutating func tell(sistGrunntilskudd mottaker: Mottaker, forrige: Oere) {
        self.forrige.beloep += forrige
        mottakere[mottaker.plass].mottaker = mottaker
        mottakere[mottaker.plass].endring += -forrige
        noter(.grunntilskudd, -forrige, personer: 0)
    }

    private mutating func legg(til rad: Tilskuddsrad, _ foer: ArraySlice<Tilskuddsrad>) {
        let plass = rad.mottaker.plass
        rader += 1
        mottakere[plass].mottaker = rad.mottaker
        motregning.legg(til: rad)
        if let hinder = rad.hinder {
            mottakere[plass].holdteRader += 1
            holdt[Int(hinder.rawValue)].rader += 1
            if rad.sats < 0 {
                mottakere[plass].utenSats += 1
                holdt[Int(hinder.rawValue)].utenSats += 1
            } else {
                holdt[Int(hinder.rawValue)].kjent += rad.beregnet - rad.betalt
            }
        }
        guard let beloep = rad.beloep, beloep != .null, let gruppe = rad.gruppekolonne else { return }
        sumAvRader += beloep
        perKode[Int(rad.kode.rawValue)].beloep += beloep
        perKode[Int(rad.kode.rawValue)].personer += 1
        if rad.sats >= 0 {
            satser[Int(rad.sats)].beloep += beloep
            satser[Int(rad.sats)].personer += 1
        }
        let sted = plass * Self.kolonner + Self.kolonne(gruppe, rad.ordning)
        grupper[sted].beloep += beloep
        guard !rad.kode.erGrunntilskudd else { return }
        // Supplements stand in the group of the first amount.
        if !foer.contains(where: { $0.mottaker == rad.mottaker && $0.gruppekolonne == gruppe }) {
            grupper[sted].personer += 1
        }
        if !foer.contains(where: { $0.mottaker == rad.mottaker && $0.gruppekolonne != nil }) {
            mottakere[plass].personer += 1
        }
    }

    private static func kolonne(_ gruppe: Beloepsgruppe, _ ordning: Tilskuddsordning) -> Int {
        gruppe == .korreksjon ? Beloepsgruppe.allCases.count + Int(ordning.rawValue) - 1 : Int(gruppe.rawValue)
    }

    /// A receiver that follows another, and one that must give back what another gets now.
    private mutating func noterFlyttinger(_ person: Personrader, _ nummer: UInt64) {
        for (i, rad) in person.rader.enumerated() where rad.hinder == nil && rad.teller > 0 {
            let neste = person.rader[(i + 1)...].first {
                $0.kode == rad.kode && $0.aar == rad.aar && $0.mottaker != rad.mottaker && $0.hinder == nil
            }
            guard let neste, rad.beloep != .null || neste.beloep != .null else { continue }
            let (fra, til) = neste.teller == 0 ? (neste, rad) : (rad, neste)
            guard let beloepFra = fra.beloep, let beloepTil = til.beloep, fra.mottaker.type == til.mottaker.type,
                til.teller > 0
            else { continue }
            flyttinger.append(
                Flytting(
                    person: nummer, kode: rad.kode, aar: Int(rad.aar), fra: fra.mottaker, til: til.mottaker,
                    teller: Int(til.teller), nevner: Int(til.nevner), beloepFra: beloepFra, beloepTil: beloepTil))
        }
    }

    private mutating func tellEndringer(
        _ person: Personrader, _ betalt: [(mottaker: Mottaker, beloep: Oere)], _ harFaattFoer: Bool, _ erDoed: Bool
    ) -> [Endring] {
        if !betalt.isEmpty {
            forrige.beloep += betalt.map(\.beloep).sum
            forrige.personer += 1
        }
        let endringer = person.endringer(betalt, harFaattFoer: harFaattFoer, erDoed: erDoed)
        var talte: UInt64 = 0
        for endring in endringer {
            let bit: UInt64 = 1 << UInt64(endring.aarsak.rawValue)
            mottakere[endring.mottaker.plass].mottaker = endring.mottaker
            mottakere[endring.mottaker.plass].endring += endring.beloep
            noter(endring.aarsak, endring.beloep, personer: talte & bit == 0 ? 1 : 0)
            talte |= bit
        }
        return endringer
    }

    /// - Parameter personer: 0 for a person who has been counted under the cause, and for a kommune.
    private mutating func noter(_ aarsak: Endringsaarsak, _ beloep: Oere, personer: Int) {
        bro[Int(aarsak.rawValue)].beloep += beloep
        bro[Int(aarsak.rawValue)].personer += personer
    }

    public mutating func legg(til annen: Tilskuddsregnskap) {
        for i in utfall.indices { utfall[i] += annen.utfall[i] }
        motregning.legg(til: annen.motregning)
        rader += annen.rader
        personerMedBeloep += annen.personerMedBeloep
        sumAvRader += annen.sumAvRader
        grunntelling.legg(til: annen.grunntelling)
        flyttinger += annen.flyttinger
        forrige.legg(til: annen.forrige)
        for i in bro.indices { bro[i].legg(til: annen.bro[i]) }
        for i in perKode.indices { perKode[i].legg(til: annen.perKode[i]) }
        for i in satser.indices { satser[i].legg(til: annen.satser[i]) }
        for i in utenforgrunn.indices { utenforgrunn[i] += annen.utenforgrunn[i] }
        for i in grupper.indices { grupper[i].legg(til: annen.grupper[i]) }
        for i in holdt.indices {
            holdt[i].personer += annen.holdt[i].personer
            holdt[i].rader += annen.holdt[i].rader
            holdt[i].kjent += annen.holdt[i].kjent
            holdt[i].utenSats += annen.holdt[i].utenSats
        }
        for i in mottakere.indices {
            let linje = annen.mottakere[i]
            if linje.mottaker != .ingen { mottakere[i].mottaker = linje.mottaker }
            mottakere[i].personer += linje.personer
            mottakere[i].holdteRader += linje.holdteRader
            mottakere[i].utenSats += linje.utenSats
            mottakere[i].endring += linje.endring
        }
    }

    // MARK: Answers

    public func personer(_ utfall: Personutfall) -> Int { self.utfall[Int(utfall.rawValue)] }
    public var personer: Int { utfall.reduce(0, +) }
    public func holdt(_ hinder: Hinder) -> Holdt { holdt[Int(hinder.rawValue)] }
    public func sum(_ kode: Tilskuddskode) -> Sum { perKode[Int(kode.rawValue)] }
    /// What the rows are paid by a rate, with what is taken back.
    public func sum(sats nummer: Int) -> Sum { satser[nummer] }
    public func utenfor(_ ordning: Tilskuddsordning, _ grunn: Utenfor) -> Int {
        utenforgrunn[Int(ordning.rawValue) * 32 + Int(grunn.rawValue)]
    }

    /// What the difference from the round before is made of; the last step is what waits to be netted.
    public func endring(_ aarsak: Endringsaarsak) -> Sum {
        guard aarsak == .motregnesSenere else { return bro[Int(aarsak.rawValue)] }
        return Sum(beloep: -motregning.overfoeres, personer: 0)
    }

    /// Everybody who is paid, waits for something or must give back.
    public var mottakerlinjer: [Mottakerlinje] {
        mottakere.indices.compactMap { plass in
            let linje = mottakere[plass]
            guard linje.mottaker != .ingen || linje.holdteRader > 0 else { return nil }
            return Mottakerlinje(
                mottaker: linje.mottaker, personer: linje.personer, holdteRader: linje.holdteRader,
                utenSats: linje.utenSats, endring: linje.endring,
                grupper: Beloepsgruppe.allCases.map { tilUtbetaling($0, linje.mottaker) },
                overfoeres: Tilskuddsordning.allCases.map { motregning.overfoeres(linje.mottaker, $0) }.sum)
        }
    }

    public struct Mottakerlinje: Sendable {
        public let mottaker: Mottaker
        /// Persons with an amount in the round.
        public let personer: Int
        public let holdteRader: Int
        /// Of them, those whose rate is not known: the sum is a least sum.
        public let utenSats: Int
        public let endring: Oere
        /// In the order of `Beloepsgruppe`; only what is paid now.
        public let grupper: [Sum]
        /// What waits: zero or below.
        public let overfoeres: Oere

        public var tilUtbetaling: Oere { grupper.map(\.beloep).sum }
    }

    /// A scheme that is not positive pays nothing, neither its amounts nor what is taken back.
    private func tilUtbetaling(_ gruppe: Beloepsgruppe, _ mottaker: Mottaker) -> Sum {
        var sum = Sum()
        for ordning in Tilskuddsordning.allCases where motregning.netto(mottaker, ordning) > .null {
            guard gruppe == .korreksjon || gruppe.ordning == ordning else { continue }
            sum.legg(til: grupper[mottaker.plass * Self.kolonner + Self.kolonne(gruppe, ordning)])
        }
        return sum
    }
}

extension Tilskuddsregnskap.Sum {
    mutating func legg(til annen: Self) {
        beloep += annen.beloep
        personer += annen.personer
    }
}

extension Beloepsgruppe {
    /// Nil for what is taken back, which belongs to every scheme.
    var ordning: Tilskuddsordning? {
        switch self {
        case .norskAar1, .norskAar2, .norskAar3, .norsk37d, .norsk43g, .grunntilskudd: .norsk
        case .mottak: .asylnorsk
        case .integreringAar1, .integreringAar2til5: .integrering
        case .ensligMindreaarig: .ensligMindreaarig
        case .korreksjon: nil
        }
    }
}
