public import Tekster

/// A share that says where a look is worth while. A sign of risk, never a finding.
public enum Risikomaal: String, Sendable, CaseIterable {
    /// AVVIK-1, of the participants.
    case utenSluttmaal
    /// AVVIK-2 and 3, of the participants.
    case feilSluttmaal
    /// AVVIK-4, of the participants.
    case boerVurderes
    /// INTL-12, of those whose three months have passed.
    case startForSent
    /// INTF-58, of the registrations with both dates.
    case registrertForSent
    /// Registered hours below full time, of those active four weeks or more.
    case underFulltid

    public var tekster: Tilsynsboktekster.Maaltekst {
        switch self {
        case .utenSluttmaal: Tilsynsboktekster.utenSluttmaal
        case .feilSluttmaal: Tilsynsboktekster.feilSluttmaal
        case .boerVurderes: Tilsynsboktekster.boerVurderes
        case .startForSent: Tilsynsboktekster.startForSent
        case .registrertForSent: Tilsynsboktekster.registrertForSent
        case .underFulltid: Tilsynsboktekster.underFulltid
        }
    }
}

/// How many points a share gives.
public struct Poengregel: Sendable, Equatable {
    public let maal: Risikomaal
    /// Points at `tak` and above.
    public let vekt: Int
    /// Per cent. At or below it there are no points.
    public let grense: Int
    /// Per cent. Between `grense` and here the points rise evenly.
    public let tak: Int

    /// Nil unless 0 ≤ `grense` < `tak` ≤ 100 and the weight is above zero.
    public init?(_ maal: Risikomaal, vekt: Int, grense: Int, tak: Int) {
        guard vekt > 0, grense >= 0, grense < tak, tak <= 100 else { return nil }
        (self.maal, self.vekt, self.grense, self.tak) = (maal, vekt, grense, tak)
    }

    /// Whole points, rounded half up.
    public func poeng(_ andel: Andel) -> Int {
        let over = 100 * andel.teller - grense * andel.nevner
        guard over > 0 else { return 0 }
        let hele = (tak - grense) * andel.nevner
        return min(vekt, (2 * vekt * over + hele) / (2 * hele))
    }
}

/// The weights and limits behind the order of kommuner; every one stands on the sheet «Slik er rekkefølgen laget».
public struct Poengoppsett: Sendable, Equatable {
    public let regler: [Poengregel]
    /// Fewest in the base of a share that gives points: one person of two says nothing about a kommune.
    public let minsteNevner: Int

    /// Nil when a measure has two rules, or the smallest base is not above zero.
    public init?(_ regler: [Poengregel], minsteNevner: Int = 5) {
        guard Set(regler.map(\.maal)).count == regler.count, minsteNevner > 0 else { return nil }
        self.init(unike: regler, minsteNevner: minsteNevner)
    }

    private init(unike regler: [Poengregel], minsteNevner: Int) {
        (self.regler, self.minsteNevner) = (regler, minsteNevner)
    }

    /// Together a hundred points. Sluttmål weighs most, since it decides the length of the programme.
    public static let standard = Poengoppsett(
        unike: [
            Poengregel(.utenSluttmaal, vekt: 30, grense: 5, tak: 40),
            Poengregel(.feilSluttmaal, vekt: 15, grense: 2, tak: 20),
            Poengregel(.boerVurderes, vekt: 5, grense: 5, tak: 30),
            Poengregel(.startForSent, vekt: 20, grense: 10, tak: 50),
            Poengregel(.registrertForSent, vekt: 15, grense: 20, tak: 60),
            Poengregel(.underFulltid, vekt: 15, grense: 20, tak: 60),
        ].compactMap(\.self), minsteNevner: 5)

    /// The most points a kommune can have.
    public var hoeyest: Int { regler.reduce(0) { $0 + $1.vekt } }
}

/// The points of one kommune, part by part.
public struct Risikopoeng: Sendable, Equatable {
    public struct Del: Sendable, Equatable {
        public let regel: Poengregel
        public let verdi: Tallverdi
        /// Nil when there is no share to give points for, or its base is too small.
        public let poeng: Int?
    }

    /// In the order of the rules.
    public let deler: [Del]

    /// - Parameter tall: what is absent, or is a sign, gives no points.
    public init(_ tall: [Risikomaal: Tallverdi], _ oppsett: Poengoppsett) {
        deler = oppsett.regler.map { regel in
            let verdi = tall[regel.maal] ?? .tegn(.mangler)
            let andel = verdi.andel.flatMap { $0.nevner >= oppsett.minsteNevner ? $0 : nil }
            return Del(regel: regel, verdi: verdi, poeng: andel.map(regel.poeng))
        }
    }

    public var sum: Int { deler.reduce(0) { $0 + ($1.poeng ?? 0) } }

    /// The reasons in words, most points first: «31 % uten sluttmål; tre av fem registrert for sent».
    public func hvorfor(_ form: Maalform) -> String {
        let grunner = deler.enumerated().filter { ($0.element.poeng ?? 0) > 0 }.sorted { a, b in
            let (pa, pb) = (a.element.poeng ?? 0, b.element.poeng ?? 0)
            return pa != pb ? pa > pb : a.offset < b.offset
        }
        let ord = grunner.compactMap { grunn in
            grunn.element.verdi.andel.map {
                Self.andel($0, form) + " " + grunn.element.regel.maal.tekster.grunn.i(form)
            }
        }
        let uten = deler.filter { $0.verdi == .tegn(.mangler) }.map { $0.regel.maal.tekster.kort.i(form) }
        var deler = ord.isEmpty ? [Tilsynsboktekster.ingenOverGrensen.i(form)] : ord
        if !uten.isEmpty { deler.append(Tilsynsboktekster.manglerTall(uten.joined(separator: ", ")).i(form)) }
        return deler.joined(separator: "; ").storForbokstav
    }

    /// Per cent where the base is large enough for it; otherwise the counts in words.
    private static func andel(_ andel: Andel, _ form: Maalform) -> String {
        guard !andel.visesIProsent else { return andel.somProsent }
        return "\(Boktekster.tallord(andel.teller, form)) av \(Boktekster.tallord(andel.nevner, form))"
    }
}
