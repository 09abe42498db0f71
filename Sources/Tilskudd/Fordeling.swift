/// A year of a grant, cut in pieces that follow one another, each to its receiver.
///
/// What a piece is worth is told by where it begins and ends: the rounded value up to its end less the rounded value up to
/// its beginning. So the pieces always sum to the rate, to the øre, in whatever order they are paid.
public struct Fordeling: Sendable {
    public struct Del: Sendable, Equatable {
        public let mottaker: Mottaker
        /// Units of the year: from and including, up to and not including.
        public let fra: Int
        public let til: Int

        public init(_ mottaker: Mottaker, fra: Int, til: Int) {
            (self.mottaker, self.fra, self.til) = (mottaker, fra, til)
        }
    }

    /// Units the rate is for: twelve months, the days of the person's year, or one.
    public let nevner: Int
    /// In order, without overlap.
    public private(set) var deler: [Del] = []
    /// Where the first unit stands in a quarter of months, 0–2. Only for rounding by instalment.
    let forskyvning: Int

    public init(nevner: Int, forskyvning: Int = 0) { (self.nevner, self.forskyvning) = (nevner, forskyvning) }

    /// Adds the next units. A piece for the same receiver as the last is the same piece.
    public mutating func legg(til mottaker: Mottaker, enheter: Int) {
        guard enheter > 0 else { return }
        let fra = deler.last?.til ?? 0
        if let siste = deler.last, siste.mottaker == mottaker {
            deler[deler.count - 1] = Del(mottaker, fra: siste.fra, til: fra + enheter)
        } else {
            deler.append(Del(mottaker, fra: fra, til: fra + enheter))
        }
    }

    /// Units that somebody has.
    public var enheter: Int { deler.last?.til ?? 0 }

    public func enheter(hos mottaker: Mottaker) -> Int {
        deler.reduce(0) { $0 + ($1.mottaker == mottaker ? $1.til - $1.fra : 0) }
    }

    /// The receivers, in the order they came.
    public var mottakere: [Mottaker] {
        var ut: [Mottaker] = []
        for del in deler where !ut.contains(del.mottaker) { ut.append(del.mottaker) }
        return ut
    }

    /// What a receiver is due so far.
    public func forfalt(
        _ mottaker: Mottaker, _ sats: Oere, _ forfall: Forfall, _ avrunding: Avrunding,
        _ maate: Tilskuddsregler.Avrundingsmaate
    ) -> Oere {
        var sum = Oere.null
        for del in deler where del.mottaker == mottaker {
            switch (forfall, maate) {
            case (.alt, _): sum += verdi(del.fra, del.til, sats, avrunding)
            case (.enheter(let antall), .hittil):
                sum += verdi(min(del.fra, antall), min(del.til, antall), sats, avrunding)
            case (.enheter(let antall), .termin):
                sum += perTermin(del, antall, sats, avrunding)
            case (.andel(let teller, let nevner), .hittil):
                let hele = self.nevner * nevner
                sum += sats.del(del.til * teller, av: hele, avrunding) - sats.del(del.fra * teller, av: hele, avrunding)
            case (.andel(let teller, let nevner), .termin):
                sum += teller * sats.del(del.til - del.fra, av: self.nevner * nevner, avrunding)
            }
        }
        return sum
    }

    private func verdi(_ fra: Int, _ til: Int, _ sats: Oere, _ avrunding: Avrunding) -> Oere {
        sats.del(til, av: nevner, avrunding) - sats.del(fra, av: nevner, avrunding)
    }

    /// Each quarter rounded by itself.
    private func perTermin(_ del: Del, _ antall: Int, _ sats: Oere, _ avrunding: Avrunding) -> Oere {
        var sum = Oere.null
        var fra = del.fra
        let til = min(del.til, antall)
        while fra < til {
            let neste = min(til, fra + 3 - (fra + forskyvning) % 3)
            sum += sats.del(neste - fra, av: nevner, avrunding)
            fra = neste
        }
        return sum
    }
}

/// How much of a year is due.
public enum Forfall: Sendable, Equatable {
    /// All at once.
    case alt
    /// The first so many units.
    case enheter(Int)
    /// This part of every unit.
    case andel(Int, av: Int)
}
