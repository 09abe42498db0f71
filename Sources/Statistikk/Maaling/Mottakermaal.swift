public import Register

/// How a figure is made of grants (E24). A person gives to each kommune or fylkeskommune that is paid for him, and to each
/// what that one is paid.
public struct Mottakermaal: Sendable {
    /// Which grants to teaching in norsk are looked at.
    public struct Valg: Sendable, Hashable {
        public var mottaker: Ansvar
        /// The year of the person, 1–3; nil = all.
        public var aarNr: Int?
        public var sats: Tilskuddskode.Sats?

        public init(_ mottaker: Ansvar = .kommune, aarNr: Int? = nil, sats: Tilskuddskode.Sats? = nil) {
            (self.mottaker, self.aarNr, self.sats) = (mottaker, aarNr, sats)
        }
    }

    public let valg: Valg
    public let form: Kommunemaal.Form
    public let deler: Int
    private let gir: @Sendable (borrowing Tilfelle, [TilskuddUtbetaling]) -> Bidrag

    /// - Parameter gir: what the person gives for some rows, at least one.
    public init(
        _ valg: Valg, _ form: Kommunemaal.Form, deler: Int = 1,
        _ gir: @escaping @Sendable (borrowing Tilfelle, [TilskuddUtbetaling]) -> Bidrag
    ) {
        (self.valg, self.form, self.deler, self.gir) = (valg, form, deler, gir)
    }

    /// The person's rows of the grant years of the period that the figure is about.
    func rader(_ tilfelle: borrowing Tilfelle, _ periode: Statistikkperiode) -> [TilskuddUtbetaling] {
        guard !tilfelle.mappe.tilskudd.isEmpty else { return [] }
        return tilfelle.mappe.tilskudd.filter { rad in
            guard rad.teller, rad.mottakertype == valg.mottaker, let tilskudd = rad.kode.persontilskudd else {
                return false
            }
            return (periode.fra.aar...periode.til.aar).contains(Int(rad.aar))
                && (valg.aarNr ?? tilskudd.aar) == tilskudd.aar && (valg.sats ?? tilskudd.sats) == tilskudd.sats
        }
    }

    func bidrag(_ tilfelle: borrowing Tilfelle, _ rader: [TilskuddUtbetaling]) -> Bidrag {
        rader.isEmpty ? .ingen : gir(tilfelle, rader)
    }
}

extension Stedliste {
    /// Where an amount counts beside the country: the kommune that is paid and its fylke, or the fylkeskommune.
    func plasser(_ rad: TilskuddUtbetaling, _ kommuner: Kommuneregister) -> [Int] {
        guard rad.mottakertype == .kommune else {
            return plass(.fylke(UInt8(truncatingIfNeeded: rad.mottaker))).map { [$0] } ?? []
        }
        let kommune = kommuner.dagens(Kommunenummer(rad.mottaker))
        return [plass(kommune), plass(fylkeTil: kommune)].compactMap { $0 }
    }
}
