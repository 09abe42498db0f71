import Kalender
public import Regelmotor
public import Register

/// Computes every grant of a person for a run: what is due so far by what is known on the cut-off, less what has been paid.
///
/// The steps stand in the order of tilskudd 9.6: group, year and rate class, months or days of right, receivers, rounding.
/// A step never looks back, so a change in one does not reorder the others.
public struct Tilskuddsberegner: Sendable {
    public let satser: Satstabell
    public let regler: Tilskuddsregler
    public let runde: Tilskuddsrunde
    public let landgrupper: Landgrupper
    let regelverk: Regelverk

    public init(
        satser: Satstabell, regler: Tilskuddsregler, runde: Tilskuddsrunde, landgrupper: Landgrupper,
        _ regelverk: Regelverk
    ) {
        (self.satser, self.regler, self.runde) = (satser, regler, runde)
        (self.landgrupper, self.regelverk) = (landgrupper, regelverk)
    }

    /// Grant years that are paid in the run: this one, and those before that may still be missing something.
    public var tilskuddsaar: ClosedRange<Int> { runde.aar - regler.etterbetalingAar...runde.aar }

    /// The rates a run can ask for.
    public static var satskoder: [Satskode] {
        Tilskuddskode.allCases.filter { $0.ordning.map { $0 != .ekstratilskudd } ?? false }.map { .tilskudd($0) }
            + [.annen(.ensligMindreaarigAar1)]
    }

    public func beregn(_ mappe: borrowing Personmappe) -> Personrader {
        var ut = Personrader()
        beregn(mappe, til: &ut)
        return ut
    }

    /// - Parameters:
    ///   - hinder: what holds everything of the person, whatever the rows say.
    ///   - ut: emptied first; the room is used again from person to person.
    public func beregn(_ mappe: borrowing Personmappe, holdt hinder: Hinder? = nil, til ut: inout Personrader) {
        ut.toem()
        var person = Persongrunnlag(mappe, self, hinder)
        integrering(mappe, &person, &ut)
        ensligMindreaarig(mappe, &person, &ut)
        norsk(mappe, &person, &ut)
        utvidetNorsk(mappe, &person, &ut)
        asylnorsk(mappe, &person, &ut)
        krevTilbake(&person, &ut)
        grunntelling(mappe, person, &ut)
    }

    /// What has been paid and nobody asks for any longer comes back, unless the year waits for something that may show
    /// that it was right after all. A rate that is missing does not: who gets what part is known.
    private func krevTilbake(_ person: inout Persongrunnlag, _ ut: inout Personrader) {
        guard person.hinder == nil else { return }
        for post in person.betalt.igjen where tilskuddsaar.contains(post.aar) {
            guard let ordning = post.kode.ordning, ordning != .ekstratilskudd else { continue }
            let venter = ut.rader.contains { rad in
                guard rad.ordning == ordning, Int(rad.aar) == post.aar, let hinder = rad.hinder else { return false }
                // A rate that is missing leaves what another code has got alone, unless it takes its place.
                return hinder.status != .venterSats || rad.kode != post.kode && rad.kode.erstatter(post.kode)
            }
            guard !venter else { continue }
            let grunn = ut.utenfor.first { $0.ordning == ordning }?.grunn
            // Nothing registered is no answer: a row may have been lost on the way.
            let manglerRader = grunn == .ikkeBosatt || grunn == .ingenTillatelse
            ut.append(
                Tilskuddsrad(
                    kode: post.kode, ordning: ordning, gruppe: nil, aar: UInt16(clamping: post.aar), k: 0,
                    mottaker: post.mottaker, inngang: nil, teller: 0, nevner: 1, sats: -1,
                    forfall: .init(teller: 0, nevner: 1), beregnet: .null, betalt: post.beloep,
                    hinder: manglerRader ? .manglerRader : nil, utenfor: manglerRader ? nil : grunn,
                    opphoer: person.opphoer.siste?.dag))
        }
    }

    /// The receiver of a payment, by today's number of the kommune.
    public func mottaker(_ t: TilskuddUtbetaling, hos kommune: Mottaker = .ingen) -> Mottaker {
        Mottaker(t, regelverk.kommuner, hos: kommune)
    }

    /// Turns what is triggered into a row for each receiver.
    func utfoer(_ krav: Krav, _ person: inout Persongrunnlag, _ ut: inout Personrader) {
        // A right that had ended waits for nothing.
        var hinder = person.hinder ?? (krav.utenfor == nil ? krav.hinder : nil)
        var nummer: Int32 = -1
        if krav.utenfor == nil {
            switch satser.oppslag(krav.satskode, paa: krav.satsdag) {
            case .kjent(let i): nummer = Int32(i)
            case .forslag: hinder = hinder ?? .satsForslag
            case .ukjent: hinder = hinder ?? .satsUkjent
            }
        }
        if hinder == nil, krav.utenfor == nil, krav.fordeling.deler.isEmpty { hinder = .mangletMottaker }
        guard !krav.fordeling.deler.isEmpty else {
            // Nobody to pay: one row. While it waits, everything paid of it stands on the row; what is over, is taken back
            // from whoever got it.
            let betalt =
                hinder == nil
                ? person.betalt.ta(krav.kode, krav.aar, person.stedkommune)
                : person.betalt.ta { post in
                    post.aar == krav.aar
                        && (post.kode == krav.kode || krav.kode == .ukjent && post.kode.ordning == krav.ordning)
                }
            // Without a receiver nothing is known of the amount.
            ut.append(
                rad(krav, person.stedkommune, teller: 0, -1, beregnet: .null, betalt: betalt, hinder: hinder))
            return
        }
        for mottaker in krav.fordeling.mottakere {
            var beregnet = Oere.null
            // What waits for something else than the rate is worth as much, and nothing of it is paid.
            if nummer >= 0 {
                beregnet = krav.fordeling.forfalt(
                    mottaker, satser.satser[Int(nummer)].beloep, krav.forfall, krav.avrunding, regler.avrunding)
            }
            ut.append(
                rad(
                    krav, mottaker, teller: krav.fordeling.enheter(hos: mottaker), nummer, beregnet: beregnet,
                    betalt: person.betalt.ta(krav.kode, krav.aar, mottaker), hinder: hinder))
        }
    }

    private func rad(
        _ krav: Krav, _ mottaker: Mottaker, teller: Int, _ sats: Int32, beregnet: Oere, betalt: Oere, hinder: Hinder?
    ) -> Tilskuddsrad {
        Tilskuddsrad(
            kode: krav.kode, ordning: krav.ordning, gruppe: krav.gruppe, aar: UInt16(clamping: krav.aar),
            k: UInt8(clamping: krav.k), mottaker: mottaker, inngang: krav.inngang, teller: Int32(teller),
            nevner: Int32(krav.fordeling.nevner), sats: sats, forfall: krav.forfallsdel, beregnet: beregnet,
            betalt: betalt, hinder: hinder, utenfor: krav.utenfor, opphoer: krav.opphoer)
    }
}

/// What all schemes ask of a person, found once.
struct Persongrunnlag {
    /// What holds everything.
    let hinder: Hinder?
    private let maksOpphold: Int
    let bosted: Bosted
    let opphoer: Opphoerssvar
    let bosetting: Bosetting?
    var betalt: Betalt
    /// Where a row stands while the receiver is not known.
    let stedkommune: Mottaker

    init(_ mappe: borrowing Personmappe, _ b: Tilskuddsberegner, _ hinder: Hinder?) {
        self.hinder = hinder
        let skjaering = b.runde.skjaering
        maksOpphold = b.regler.maksOppholdMaaneder
        bosted = Bosted(mappe, b.regelverk, b.regler, skjaering: skjaering)
        var foerste: Bosetting?
        for rad in mappe.bosettinger where rad.teller && rad.bosatt <= skjaering {
            if let naa = foerste, naa.bosatt <= rad.bosatt { continue }
            foerste = rad
        }
        bosetting = foerste
        opphoer = Opphoerssvar(mappe, bosted, bosatt: foerste?.bosatt, skjaering: skjaering)
        let kommune = bosted.kommune(paa: skjaering) ?? foerste.map { b.regelverk.kommuner.dagens($0.kommune) }
        stedkommune = kommune.map { Mottaker($0) } ?? .ingen
        betalt = Betalt(mappe.tilskudd, b.regelverk.kommuner, hos: stedkommune, skjaering: skjaering)
    }

    /// What contradicts itself in the period, time away left aside.
    func hinder(fra: Dato, til: Dato) -> Hinder? {
        bosted.hinder(fra: fra, til: til, borte: opphoer.alle, maksOpphold: maksOpphold)
    }

    func harRett(_ maaned: Int, beholder: Int) -> Bool {
        opphoer.alle.allSatisfy { $0.harRett(maaned: maaned, beholder: beholder) }
    }
}
