public import Kalender
public import Register

/// One person, one grant code, one grant year, one receiver, in one run: what is due so far, what has been paid, and why.
public struct Tilskuddsrad: Sendable, BitwiseCopyable {
    /// `ukjent` when the class or the type of person, and so the code, is not known.
    public let kode: Tilskuddskode
    public let ordning: Tilskuddsordning
    public let gruppe: Persongruppe?
    public let aar: UInt16
    /// Year of the person, from 1; 0 for a grant that has none.
    public let k: UInt8
    public let mottaker: Mottaker
    /// The day the person was settled, or came into the group.
    @Valgfri public var inngang: Dato?
    /// The part of the year's rate that is the receiver's.
    public let teller: Int32
    public let nevner: Int32
    /// Number of the rate in the table; -1 = none.
    public let sats: Int32
    public let forfall: Forfallsdel
    /// Due so far, by what is known now.
    public let beregnet: Oere
    public let betalt: Oere
    public let hinder: Hinder?
    public let utenfor: Utenfor?
    /// Death or emigration, when it has shortened the grant.
    @Valgfri public var opphoer: Dato?

    /// How much of the year is due: a number of months of twelve, or of quarters of four.
    public struct Forfallsdel: Sendable, BitwiseCopyable, Equatable {
        public let teller: UInt8
        public let nevner: UInt8

        public init(teller: UInt8, nevner: UInt8) { (self.teller, self.nevner) = (teller, nevner) }
    }

    /// Nil while something is missing: not known is not zero.
    public var beloep: Oere? { hinder == nil ? beregnet - betalt : nil }

    /// As it stands before the receiver's sum is known.
    public var status: Tilskuddsstatus {
        if let hinder { return hinder.status }
        let beloep = beregnet - betalt
        if beloep > .null { return .betales }
        if beloep < .null { return .korreksjon }
        if utenfor != nil { return .ikkeRett }
        return forfall.teller == 0 ? .planlagt : .oppgjort
    }

    /// `P-AR1-?` when the class is not known, `AR-1 ?` when the type of person is not.
    public var kodetekst: String {
        guard kode == .ukjent else { return kode.kode }
        return ordning == .norsk ? "P-AR\(k)-?" : "AR-\(k) ?"
    }
}

extension Mottaker {
    /// - Parameter kommune: of the person: a fylke that is split is the one the kommune is in now.
    init(_ t: TilskuddUtbetaling, _ kommuner: Kommuneregister, hos kommune: Mottaker = .ingen) {
        guard t.mottakertype == .fylke else {
            self.init(kommuner.dagens(Kommunenummer(t.mottaker)))
            return
        }
        self.init(fylke: t.mottaker, kommuner, hos: kommune)
    }

    /// Today's fylke: as given when there still is one with the number, else that of the kommune.
    init(fylke: UInt16, _ kommuner: Kommuneregister, hos kommune: Mottaker) {
        let finnes = kommuner.fylker.contains { UInt16($0.nummer) == fylke }
        self.init(.fylke, finnes || kommune == .ingen ? fylke : kommune.nummer / 100)
    }
}

/// What has been paid for a person before, by code, grant year and receiver (E24). Taken out as it is matched, so that
/// nothing is counted twice and what nobody asks for is found.
struct Betalt {
    struct Post {
        let kode: Tilskuddskode
        let aar: Int
        let mottaker: Mottaker
        var beloep: Oere
        var erTatt = false
    }

    private(set) var poster: [Post] = []

    /// Payments up to and including the cut-off. Kommuner go by today's numbers, so that a new number is not a new receiver.
    init(
        _ betalte: some Sequence<TilskuddUtbetaling>, _ kommuner: Kommuneregister, hos kommune: Mottaker = .ingen,
        skjaering: Dato
    ) {
        for t in betalte where t.teller && t.utbetalt <= skjaering {
            let (mottaker, beloep) = (Mottaker(t, kommuner, hos: kommune), Oere(Int(t.beloepOere)))
            if let i = poster.firstIndex(where: { $0.kode == t.kode && $0.aar == Int(t.aar) && $0.mottaker == mottaker }
            ) {
                poster[i].beloep += beloep
            } else {
                poster.append(Post(kode: t.kode, aar: Int(t.aar), mottaker: mottaker, beloep: beloep))
            }
        }
    }

    /// What the receiver has got; taken out.
    mutating func ta(_ kode: Tilskuddskode, _ aar: Int, _ mottaker: Mottaker) -> Oere {
        ta { $0.kode == kode && $0.aar == aar && $0.mottaker == mottaker }
    }

    mutating func ta(_ gjelder: (Post) -> Bool) -> Oere {
        var sum = Oere.null
        for i in poster.indices where !poster[i].erTatt && gjelder(poster[i]) {
            sum += poster[i].beloep
            poster[i].erTatt = true
        }
        return sum
    }

    var igjen: [Post] { poster.filter { !$0.erTatt && $0.beloep != .null } }
}
