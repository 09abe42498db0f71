import Kalender
import Register

/// Days that come in addition to the length of the introduction programme.
///
/// > Fravær fra deltagelse i introduksjonsprogram etter reglene i denne forskriften kommer i tillegg til
/// > introduksjonsprogrammets varighet dersom fravær, fri og permisjon til sammen er over ti virkedager, jf. § 19.
/// >
/// > — integreringsforskriften § 10
enum Programtillegg {
    /// The deadline and the number of days added, when the length ends on `frist0`.
    ///
    /// Days inside the added time count too, so the sum is repeated until it stands (OP-15). It ends, since the
    /// number can only grow and the days are bounded.
    static func beregn(
        _ mappe: Personmappe, start: Dato, frist0: Dato, _ regelverk: Regelverk, _ spor: inout some Spor
    ) -> (frist: Dato, dager: Int) {
        guard let grense = regelverk.tall(.fravaersgrense, paa: start) else { return (frist0, 0) }
        let dager = Fravaersdager(mappe, regelverk)
        guard !dager.erTom else {
            if mappe.stanser.contains(where: { $0.teller && $0.ordning == .intro }) {
                spor.sa(.tillegg, .intl18, "ingen: dager i en stans er ikke fravær, og stansen flytter ikke fristen")
                mappe.sporFravaer(fra: start, regelverk, &spor)
            }
            return (frist0, 0)
        }
        defer { mappe.sporFravaer(fra: start, regelverk, &spor) }

        var frist = frist0
        while true {
            let antall = dager.tillegg(fra: start, til: frist, grense: grense)
            let ny = forlenget(frist0, antall, regelverk)
            if ny == frist || !regelverk.parametere.iterer {
                spor.sa(
                    .tillegg, .intf1019, regelverk.hjemmel(.fravaersgrense, paa: start),
                    antall > 0
                        ? "\(antall) \(regelverk.parametere.tilleggsenhet.navn), mer enn \(grense), derfor legges alle til"
                        : "ingen: fravær, fri og permisjon er ikke over \(grense) virkedager")
                return (ny, antall)
            }
            frist = ny
        }
    }

    static func forlenget(_ frist0: Dato, _ dager: Int, _ regelverk: Regelverk) -> Dato {
        switch regelverk.parametere.tilleggsenhet {
        case .virkedag: regelverk.virkedager.dato(dager, etter: frist0)
        case .kalenderdag: frist0.plus(dager: dager)
        }
    }
}

/// The days of absence and leave that may add, as periods sorted by first day (INTF-TYPES).
///
/// A stop is not leave, and days inside a stop are not absence (INTL-18, OP-19).
private struct Fravaersdager {
    private var forlenger: [Periode] = []
    private var fridager: [Periode] = []
    private var stans: [Periode] = []
    private var forlengendeStans: [Periode] = []
    private static let aapenSlutt = Dato(dagnummer: 100_000)
    private let regelverk: Regelverk

    init(_ mappe: borrowing Personmappe, _ regelverk: Regelverk) {
        self.regelverk = regelverk
        let delvis = regelverk.parametere.delvisDag
        for f in mappe.fravaer where f.teller && f.ordning == .intro && f.type.forlengerIntro {
            if !f.erDelAvDag || delvis == .hel, let periode = Periode(fom: f.fra, tom: f.til) {
                forlenger.append(periode)
            }
        }
        for p in mappe.permisjoner where p.teller && p.ordning == .intro {
            guard let periode = Periode(fom: p.fra, tom: p.til) else { continue }
            switch p.type.virkning {
            case .forlenger: forlenger.append(periode)
            case .delAvDag: if delvis == .hel { forlenger.append(periode) }
            case .fridag: if regelverk.parametere.fridagerITerskel { fridager.append(periode) }
            case .ingen: break
            }
        }
        if forlenger.isEmpty && !regelverk.parametere.stansForlenger { return }
        for s in mappe.stanser where s.teller && s.ordning == .intro {
            if let periode = Periode(fom: s.fra, tom: s.til ?? Fravaersdager.aapenSlutt) {
                stans.append(periode)
                // Only a stop that is temporary and has ended can move a deadline.
                if s.type == .midlertidig, s.til != nil { forlengendeStans.append(periode) }
            }
        }
        if !stans.isEmpty {
            stans.sort { $0.fom < $1.fom }
            forlengendeStans.sort { $0.fom < $1.fom }
            forlenger = forlenger.flatMap { utenStans($0) }
        }
        forlenger.sort { $0.fom < $1.fom }
    }

    var erTom: Bool { forlenger.isEmpty && (forlengendeStans.isEmpty || !regelverk.parametere.stansForlenger) }

    func tillegg(fra start: Dato, til frist: Dato, grense: Int) -> Int {
        var sum = 0
        for vindu in vinduer(fra: start, til: frist) {
            let dager = antall(forlenger, i: vindu)
            let iTerskel =
                fridager.isEmpty ? dager : antall((forlenger + fridager).sorted { $0.fom < $1.fom }, i: vindu)
            if iTerskel > grense { sum += dager }
        }
        if regelverk.parametere.stansForlenger, let program = Periode(fom: start, tom: frist) {
            sum += antall(forlengendeStans, i: program)
        }
        return sum
    }

    private func antall(_ perioder: [Periode], i vindu: Periode) -> Int {
        let fra = regelverk.parametere.fellesSumFra.map { max($0, vindu.fom) } ?? vindu.fom
        guard let vindu = Periode(fom: fra, tom: vindu.tom) else { return 0 }
        if regelverk.parametere.overlappTellesEnGang {
            return regelverk.virkedager.antall(iUnionAv: perioder, innenfor: vindu)
        }
        return perioder.reduce(0) { sum, periode in
            sum + (periode.snitt(vindu).map { regelverk.virkedager.antall(i: $0) } ?? 0)
        }
    }

    /// The whole programme, or its calendar years, or its twelve-month years (OP-12).
    private func vinduer(fra start: Dato, til frist: Dato) -> [Periode] {
        guard let program = Periode(fom: start, tom: frist) else { return [] }
        if regelverk.parametere.fravaersvindu == .program { return [program] }
        var vinduer: [Periode] = []
        var fom = start
        var nummer = 1
        while fom <= frist {
            let neste =
                regelverk.parametere.fravaersvindu == .kalenderaar
                ? Dato(fom.aar + 1, 1, 1) ?? frist.plus(dager: 1) : start.plus(maaneder: 12 * nummer)
            if let vindu = Periode(fom: fom, tom: min(neste.plus(dager: -1), frist)) { vinduer.append(vindu) }
            fom = neste
            nummer += 1
        }
        return vinduer
    }

    private func utenStans(_ periode: Periode) -> [Periode] {
        var rester: [Periode] = []
        var fom = periode.fom
        for s in stans where s.overlapper(periode) {
            if let del = Periode(fom: fom, tom: s.fom.plus(dager: -1)) { rester.append(del) }
            fom = max(fom, s.tom.plus(dager: 1))
        }
        if let del = Periode(fom: fom, tom: periode.tom) { rester.append(del) }
        return rester
    }
}

extension Personmappe {
    /// The rows behind the addition. Rows from before the programme cannot count.
    fileprivate func sporFravaer(fra start: Dato, _ regelverk: Regelverk, _ spor: inout some Spor) {
        guard spor.lytter else { return }
        func dager(_ fra: Dato, _ til: Dato) -> String {
            let antall = Periode(fom: fra, tom: til).map { regelverk.virkedager.antall(i: $0) } ?? 0
            return "\(fra.norsk)–\(til.norsk)  \(antall) virkedager"
        }
        for f in fravaer where f.teller && f.ordning == .intro && f.til >= start && f.type.forlengerIntro {
            spor.rad(f, "\(dager(f.fra, f.til))  \(f.erDelAvDag ? "del av dag" : "gyldig fravær")")
        }
        for p in permisjoner where p.teller && p.ordning == .intro && p.til >= start && p.type.virkning != .ingen {
            spor.rad(p, "\(dager(p.fra, p.til))  \(p.type.virkning.navn)")
        }
        for s in stanser where s.teller && s.ordning == .intro && (s.til ?? start) >= start {
            spor.rad(s, "stans fra \(s.fra.norsk)\(s.til.map { " til \($0.norsk)" } ?? "")")
        }
    }
}

extension Fravaer {
    /// Hours of one day: part of a day, not a day (OP-17).
    public var erDelAvDag: Bool { timer != nil && fra == til }
}

extension Fravaerstype {
    /// Valid absence adds; invalid and unknown absence does not (KL-25; integreringsforskriften §§ 5–7 and 10).
    public var forlengerIntro: Bool { self != .ugyldig && self != .ukjent }
}

extension Permisjonstype {
    /// What a leave is to the programme.
    public enum Virkning: Sendable {
        /// Whole days away, which are added to the length.
        case forlenger
        /// Hours of a day.
        case delAvDag
        /// Whole days off that add nothing.
        case fridag
        /// Of a kind nobody knows.
        case ingen

        var navn: String {
            switch self {
            case .forlenger: "permisjon"
            case .delAvDag: "del av dag, teller ikke"
            case .fridag: "ferie eller fridag, forlenger ikke"
            case .ingen: "ukjent type, teller ikke"
            }
        }
    }

    /// What the leave does to the length (KL-27; integreringsforskriften §§ 11–19).
    public var virkning: Virkning {
        switch self {
        case .pFerie, .pReligion: .fridag
        case .pAmmefri, .pSvangerskapskontroll: .delAvDag
        case .pUkjent: .ingen
        default: .forlenger
        }
    }
}
