/// How long something lasted for a person, and whether it ended.
public struct Forloepsmaaling: Sendable {
    /// Whole months, and whether what is waited for happened then. If not, the person was only followed so long.
    public struct Verdi: Sendable, Equatable {
        public let maaneder: Int
        public let erHendelse: Bool

        public init(maaneder: Int, erHendelse: Bool) { (self.maaneder, self.erHendelse) = (maaneder, erHendelse) }

        /// Both in one number that sorts as the method counts: by month, events before those who are lost.
        var noekkel: Int { 2 * maaneder + (erHendelse ? 0 : 1) }
    }

    public let forankring: Forankring
    private let hvorLenge: @Sendable (borrowing Tilfelle, Statistikkperiode) -> Verdi?

    public init(
        _ forankring: Forankring, _ hvorLenge: @escaping @Sendable (borrowing Tilfelle, Statistikkperiode) -> Verdi?
    ) {
        (self.forankring, self.hvorLenge) = (forankring, hvorLenge)
    }

    public func verdi(_ tilfelle: borrowing Tilfelle, _ periode: Statistikkperiode) -> Verdi? {
        hvorLenge(tilfelle, periode)
    }
}

/// The product-limit estimate of Kaplan and Meier, in whole numbers.
public struct Overlevelse: Sendable, Equatable {
    /// A month in which something happened.
    public struct Trinn: Sendable, Equatable {
        public let maaned: Int
        /// Still followed, and without the event, just before.
        public let iRisiko: Int
        public let hendelser: Int
    }

    /// Ascending.
    public let trinn: [Trinn]

    init(_ noekler: [Int]) {
        let ordnet = noekler.sorted()
        var trinn: [Trinn] = []
        var i = 0
        while i < ordnet.count {
            let foerste = i
            while i < ordnet.count, ordnet[i] == ordnet[foerste] { i += 1 }
            guard ordnet[foerste] % 2 == 0 else { continue }
            trinn.append(
                Trinn(maaned: ordnet[foerste] / 2, iRisiko: ordnet.count - foerste, hendelser: i - foerste))
        }
        self.trinn = trinn
    }

    /// The first month when at most half are left; nil when it is never so.
    ///
    /// S(t) is the product of (at risk − events) / at risk. With many months both products are long, so they are compared
    /// as they are and never divided.
    public var median: Int? {
        var (igjen, alle) = (Storheltall(2), Storheltall(1))
        for steg in trinn {
            igjen *= steg.iRisiko - steg.hendelser
            alle *= steg.iRisiko
            if igjen <= alle { return steg.maaned }
        }
        return nil
    }
}

extension Regnskap {
    var overlevelse: Overlevelse { Overlevelse(verdier) }
}
