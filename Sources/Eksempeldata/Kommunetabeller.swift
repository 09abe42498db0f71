import Kalender
import Register

/// Draws the tables that are about kommuner: population, requests to settle refugees, comparable groups, and figures others
/// publish. All of it made up.
struct Kommunetabeller {
    private static let statuser: [(kode: StaticString, andel: Int)] = [
        ("SYSS", 380), ("SYSS_UTD", 90), ("UTD", 170), ("LEDIG", 90), ("TILTAK", 40), ("NEDS_TILTAK", 30), ("AAP", 30),
        ("HELSE", 20), ("KONT_OVG", 30), ("SOSH", 60), ("ANDRE", 20), ("UKJENT", 40),
    ]

    let kommuner: [UInt16]
    let kart: Kommunekart
    let uttrekk: Dato
    var slump: Slump

    init(_ register: Kommuneregister, _ kart: Kommunekart, froe: UInt64, uttrekk: Dato) {
        kommuner = register.kommuner.map(\.nummer.tall)
        (self.kart, self.uttrekk) = (kart, uttrekk)
        slump = Slump(froe: froe, stroem: 1 << 42)
    }

    /// The number of a kommune on the first day of a year; nil when it was not there.
    fileprivate func kode(_ kommune: UInt16, _ aar: Int) -> UInt64? {
        if aar < 2024, Kommunekart.bareFra2024.contains(kommune) { return nil }
        return UInt64(kart.kode(kommune, paa: 1.januar(aar)))
    }
}

extension Forloepskriver {
    mutating func skriv(_ tabeller: Kommunetabeller) {
        var t = tabeller
        for kommune in t.kommuner {
            let folketall = t.kart.folketall(kommune, &t.slump)
            self.folketall(kommune, folketall, &t)
            anmodninger(kommune, folketall, &t)
            kostragruppe(kommune, folketall, &t)
            if Rollebesetning.kommuner.contains(kommune) { kommunetall(kommune, folketall, &t) }
        }
        for aar in t.uttrekk.aar - 5...t.uttrekk.aar - 2 { etterstatus(aar, &t) }
    }

    private mutating func folketall(_ kommune: UInt16, _ antall: Int, _ t: inout Kommunetabeller) {
        for aar in t.uttrekk.aar - 3...t.uttrekk.aar {
            let naa = antall * (1000 + t.slump.under(12) * (aar - t.uttrekk.aar + 3)) / 1000
            guard let kode = t.kode(kommune, aar) else { continue }
            ut.begynn(.folketall)
            ut.siffertekst(kode, bredde: 4)
            ut.dato(1.januar(aar))
            ut.heltall(naa)
            ut.slutt()
        }
    }

    /// One in twenty is not asked. Some have not answered, a few say no, and some decide on fewer or more.
    private mutating func anmodninger(_ kommune: UInt16, _ folketall: Int, _ t: inout Kommunetabeller) {
        for aar in t.uttrekk.aar - 3...t.uttrekk.aar {
            let erSpurt = !t.slump.treffer(50)
            let ti = max(folketall * t.slump.mellom(4, 8) / 10_000, 1)
            let anmodet = t.slump.treffer(40) ? t.slump.mellom(5, 9) : 10 * ti
            let svar = t.slump.under(1000)
            let vedtatt: Int? =
                switch svar {
                case ..<(aar == t.uttrekk.aar ? 120 : 25): nil
                case ..<140: 0
                case ..<300: max(anmodet - t.slump.mellom(1, 5 * ti), 1)
                case ..<340: anmodet + t.slump.mellom(1, 5)
                default: anmodet
                }
            guard erSpurt, let kode = t.kode(kommune, aar) else { continue }
            ut.begynn(.anmodning)
            ut.siffertekst(kode, bredde: 4)
            ut.heltall(aar)
            ut.heltall(anmodet)
            ut.heltall(anmodet >= 30 ? anmodet / 30 : nil)
            ut.heltall(vedtatt)
            ut.slutt()
        }
    }

    /// By size alone. A few change group in the year before the extract.
    private mutating func kostragruppe(_ kommune: UInt16, _ folketall: Int, _ t: inout Kommunetabeller) {
        let gruppe = [2_000, 5_000, 10_000, 20_000, 50_000].count { folketall >= $0 } + 1
        let bytte = 1.januar(t.uttrekk.aar - 1)
        let skifter = t.slump.treffer(20)
        for del in skifter ? [0, 1] : [0] {
            ut.begynn(.kostragruppe)
            ut.siffertekst(UInt64(kommune), bredde: 4)
            ut.heltall(gruppe + del)
            ut.dato(del == 0 ? 1.januar(2024) : bytte)
            ut.dato(skifter && del == 0 ? bytte.plus(dager: -1) : nil)
            ut.slutt()
        }
    }

    private mutating func kommunetall(_ kommune: UInt16, _ folketall: Int, _ t: inout Kommunetabeller) {
        for aar in t.uttrekk.aar - 3...t.uttrekk.aar - 1 {
            let verdier: [(StaticString, Int)] = [
                ("KOSTRA_275_NETTO", 10 * (folketall * t.slump.mellom(150, 320) / 1000)),
                ("SYSSELSETTING", t.slump.mellom(580, 760)),
                ("VGO_KAPASITET", 10 * (folketall / 400 + t.slump.under(20))),
                ("FYLKETS_TILRAADING", 10 * max(folketall / 250, 10)),
            ]
            for (maal, tideler) in verdier {
                ut.begynn(.kommunetall)
                ut.siffertekst(UInt64(kommune), bredde: 4)
                ut.heltall(aar)
                ut.kode(maal)
                ut.tideler(tideler)
                ut.slutt()
            }
        }
    }

    /// The whole country by sex, and Oslo one year after for both; small numbers there are suppressed.
    private mutating func etterstatus(_ sluttaar: Int, _ t: inout Kommunetabeller) {
        for etter in 1...t.uttrekk.aar - 1 - sluttaar {
            for kjoenn in ["K", "M"] as [StaticString] {
                etterstatus(sluttaar, etter, 0, kjoenn, av: t.slump.mellom(3_500, 5_500), &t)
            }
        }
        etterstatus(sluttaar, 1, 301, nil, av: t.slump.mellom(120, 180), &t)
    }

    private mutating func etterstatus(
        _ sluttaar: Int, _ etter: Int, _ kommune: UInt64, _ kjoenn: StaticString?, av alle: Int,
        _ t: inout Kommunetabeller
    ) {
        for (kode, andel) in t.fordelt {
            let antall = alle * andel / 1000
            ut.begynn(.etterstatusAggregat)
            ut.heltall(sluttaar)
            ut.heltall(etter)
            ut.siffertekst(kommune, bredde: 4)
            ut.kode(kjoenn)
            ut.kode(kode)
            if antall < 5 { ut.kode(":") } else { ut.heltall(antall) }
            ut.slutt()
        }
    }
}

extension Kommunetabeller {
    /// The statuses with shares that vary a little from table to table.
    fileprivate var fordelt: [(kode: StaticString, andel: Int)] {
        mutating get { Kommunetabeller.statuser.map { ($0.kode, $0.andel * slump.mellom(90, 110) / 100) } }
    }
}
