import Kalender
import Register

extension Tiltak {
    /// An activity of the introduction programme that has not been annulled.
    public var erIProgram: Bool { ordning == .intro && teller }

    /// The days it runs, nil when its last day is before its first (M-01). A running activity lasts until further notice.
    public var dager: Periode? { Periode(fom: fra, tom: til ?? Tiltak.ingenEnde) }

    private static let ingenEnde = 31.desember(9999)

    /// Hours a week in hundredths: as registered, else the share of full time, else none.
    public func timerIHundredeler(_ regelverk: Regelverk) -> Int {
        if let timerPerUke { return Int(timerPerUke.hundredeler) }
        guard let omfangProsent, let tideler = regelverk.tall(.fulltid, paa: fra) else { return 0 }
        return Int(omfangProsent.hundredeler) * tideler / 1_000
    }

    /// Takes the place of the other for a time (M-05).
    public func trerInnFor(_ annet: Tiltak) -> Bool {
        teller && erstatter.erSatt && erstatter == annet.noekkel && erstatter != noekkel
    }
}

extension Tiltakstype {
    /// The work-related activities, which all count for the hours of § 14 a (KL-24, group ARB).
    public var erArbeidsrettet: Bool {
        switch self {
        case .praksis, .arbeidDeltid, .kursYrke, .navTiltak, .hurtigspor, .spraakpraksis, .yrkesproeving, .arbeidOff,
            .arbeidPriv:
            true
        default: false
        }
    }
}

extension Personmappe {
    public func harTiltak(_ type: Tiltakstype) -> Bool { tiltak.contains { $0.type == type && $0.erIProgram } }

    /// Days of the window on which the activity ran and no other had taken its place.
    public func dager(med t: Tiltak, i vindu: Periode) -> Int {
        guard let dager = t.dager?.snitt(vindu) else { return 0 }
        var antall = dager.fom.dager(til: dager.tom) + 1
        guard tiltak.contains(where: { $0.trerInnFor(t) }) else { return antall }
        let erstattet = tiltak.filter { $0.trerInnFor(t) }.compactMap { $0.dager?.snitt(dager) }
        var dekketTil = dager.fom.plus(dager: -1)
        for periode in erstattet.sorted(by: { $0.fom < $1.fom }) where periode.tom > dekketTil {
            antall -= max(periode.fom, dekketTil.plus(dager: 1)).dager(til: periode.tom) + 1
            dekketTil = periode.tom
        }
        return antall
    }
}
