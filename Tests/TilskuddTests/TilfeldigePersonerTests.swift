import Kalender
import Register
import Testing
import Tilskudd

/// Fifty thousand people with moves, drawn from a fixed seed: what must hold of every one of them.
@Suite struct TilfeldigePersonerTests {
    private static let antall = 50_000
    private static let runder = (1...4).map { (aar: 2023, termin: $0) }

    /// Every rate of 2022 and 2023 is known, at amounts that do not divide by anything.
    private static let satser: Satstabell = {
        var satser: [Sats] = []
        for (i, kode) in Tilskuddskode.koder.map(\.verdi).enumerated() where kode != .ukjent {
            for aar in 2021...2023 {
                satser.append(
                    Sats(
                        .tilskudd(kode), fra: 1.januar(aar), til: 31.desember(aar),
                        beloep: .kroner(70_001 + 13_337 * i + 101 * (aar - 2021)), evidens: .primaer, kilde: "øvelse"))
            }
        }
        satser.append(
            Sats(
                .annen(.ensligMindreaarigAar1), fra: 1.januar(2021), til: 31.desember(2021), beloep: .kroner(99_991),
                evidens: .primaer, kilde: "øvelse"))
        do { return try Satstabell(satser) } catch { fatalError("\(error)") }
    }()

    private func person(_ slump: inout Lodd) -> Personmappe {
        let bosatt = 1.januar(2019).plus(dager: slump.trekk(5 * 365))
        let foedt = bosatt.plus(dager: -slump.trekk(70 * 365) - 1)
        let grunnlag: [Oppholdsgrunnlag] = [.utl0828, .utl0834, .utl0838L1, .utl0853L2, .utl0835L3]
        let valgt = grunnlag[slump.trekk(grunnlag.count)]
        let land = ["SYR", "UKR", "USA", "ERI"][slump.trekk(4)]
        let flyttinger = slump.trekk(4)
        var trekk: [(Int, UInt16)] = []
        for _ in 0..<flyttinger { trekk.append((slump.trekk(900) + 1, [5001, 4601, 1103, 301][slump.trekk(4)])) }
        let (em, skole, slutt) = (slump.trekk(6) == 0, slump.trekk(5) == 0, slump.trekk(8))
        let lengde = slump.trekk(700)
        return Personmappe.eksempel(foedt: foedt) {
            $0.bosattFlyktning(bosatt, valgt)
            $0.mappe.person.statsborgerskap = Landkode(land) ?? Landkode(pakket: 0)
            $0.vedtak(.norsk, .norsk, vedtatt: bosatt, oppstart: bosatt)
            if em { $0.mappe.person.ensligMindreaarig = true }
            var dag = bosatt
            for (dager, kommune) in trekk {
                dag = dag.plus(dager: dager)
                $0.flytter(dag, til: kommune)
            }
            if skole { $0.vgoFulltid(fra: bosatt.plus(dager: lengde), til: bosatt.plus(dager: 2 * lengde + 3)) }
            if slutt == 0 { $0.mappe.person.doedsdato = bosatt.plus(dager: 2 * lengde) }
            if slutt == 1 { $0.mappe.person.utvandret = bosatt.plus(dager: 2 * lengde) }
        }
    }

    private func hver(_ froe: UInt64, _ sjekk: (Personmappe, inout Lodd) -> Bool) -> Int {
        var lodd = Lodd(froe)
        var feil = 0
        for _ in 0..<Self.antall where !sjekk(person(&lodd), &lodd) { feil += 1 }
        return feil
    }

    @Test("Delene summerer til satsen, på øret")
    func delene() {
        let b = Felles.beregner(2023, 4, satser: Self.satser)
        var delte = 0
        let feil = hver(1) { mappe, _ in
            let rader = b.beregn(mappe).rader
            for rad in rader where rad.hinder == nil && rad.sats >= 0 {
                let samme = rader.filter { $0.kode == rad.kode && $0.aar == rad.aar }
                if samme.count > 1 { delte += 1 }
                let sats = Self.satser.satser[Int(rad.sats)].beloep
                let sum = samme.map(\.beregnet).sum
                // What is due, as one fraction of the rate: rounded once, with nobody to share it with.
                let enheter = samme.reduce(0) { $0 + Int($1.teller) }
                let (teller, nevner): (Int, Int) =
                    switch rad.ordning {
                    case .norsk: (enheter * Int(rad.forfall.teller), Int(rad.nevner) * Int(rad.forfall.nevner))
                    default: (enheter, Int(rad.nevner))
                    }
                let avrunding: Avrunding = rad.ordning == .norsk && rad.aar < 2023 ? .oere : .krone
                guard sum == sats.del(teller, av: nevner, avrunding) else { return false }
                guard samme.allSatisfy({ $0.beregnet >= .null }), sum <= sats else { return false }
            }
            return true
        }
        #expect(feil == 0)
        #expect(delte > 5000)
    }

    @Test("Rekkefølgen på radene i uttrekket betyr ingenting")
    func rekkefoelge() {
        let b = Felles.beregner(2023, 3, satser: Self.satser)
        let feil = hver(2) { mappe, lodd in
            var stokket = mappe
            stokket.adresser = lodd.stokk(mappe.adresser)
            stokket.tillatelser = lodd.stokk(mappe.tillatelser)
            stokket.vedtak = lodd.stokk(mappe.vedtak)
            return Self.likt(b.beregn(mappe).rader, b.beregn(stokket).rader)
        }
        #expect(feil == 0)
    }

    @Test("Fire terminer er året, og i hvilken rekkefølge kommunene gjøres opp, betyr ingenting")
    func fireTerminer() {
        var forover = Motregning()
        var bakover: [Tilskuddsrad] = []
        let feil = hver(3) { mappe, _ in
            var person = mappe
            var betalt: [String: Oere] = [:]
            for runde in Self.runder {
                let b = Felles.beregner(runde.aar, runde.termin, satser: Self.satser)
                let rader = b.beregn(person).rader
                for rad in rader {
                    guard let beloep = rad.beloep, beloep != .null else { continue }
                    betalt[Self.noekkel(rad), default: .null] += beloep
                    person.tilskudd.append(Self.utbetaling(rad, beloep, b.runde))
                }
                if runde.termin == 4 {
                    for rad in rader { forover.legg(til: rad) }
                    bakover += rader
                }
            }
            let aaret = Felles.beregner(2023, 4, satser: Self.satser).beregn(mappe).rader.filter { $0.hinder == nil }
            for rad in aaret where rad.beregnet != betalt[Self.noekkel(rad)] ?? .null { return false }
            return betalt.values.sum == aaret.map(\.beregnet).sum
        }
        #expect(feil == 0)
        var motsatt = Motregning()
        for rad in bakover.reversed() { motsatt.legg(til: rad) }
        #expect(motsatt == forover)
    }

    @Test("En flytting som registreres og annulleres, ender der den begynte")
    func korreksjon() {
        var korrigerte = 0
        let feil = hver(4) { mappe, lodd in
            let b2 = Felles.beregner(2023, 2, satser: Self.satser)
            var person = mappe
            func betal(_ mappe: Personmappe, _ b: Tilskuddsberegner, inn person: inout Personmappe) -> Bool {
                var harKorreksjon = false
                for rad in b.beregn(mappe).rader {
                    guard let beloep = rad.beloep, beloep != .null else { continue }
                    if beloep < .null { harKorreksjon = true }
                    person.tilskudd.append(Self.utbetaling(rad, beloep, b.runde))
                }
                return harKorreksjon
            }
            _ = betal(person, b2, inn: &person)
            // A move to a kommune nobody else lives in, registered by mistake.
            var feilaktig = person
            let dag = 1.januar(2023).plus(dager: lodd.trekk(90))
            for i in feilaktig.adresser.indices where feilaktig.adresser[i].gyldigTil ?? dag >= dag {
                guard feilaktig.adresser[i].gyldigFra < dag else { return true }
                feilaktig.adresser[i].gyldigTil = dag.plus(dager: -1)
            }
            feilaktig.adresser.append(
                AdresseOppfoelging(
                    rolle: .bor, kommune: Kommunenummer(5601), gyldigFra: dag, folkeregistrert: dag))
            if betal(feilaktig, b2, inn: &person) { korrigerte += 1 }
            // The move is taken away again.
            _ = betal(person, b2, inn: &person)
            return b2.beregn(person).rader.allSatisfy { $0.hinder != nil || $0.beloep == .null }
                && Self.netto(person.tilskudd, 5601) == 0
        }
        #expect(feil == 0)
        #expect(korrigerte > 5000)
    }

    // MARK: Help

    private static func noekkel(_ rad: Tilskuddsrad) -> String {
        "\(rad.kode.kode)|\(rad.aar)|\(rad.mottaker.type.rawValue)|\(rad.mottaker.nummer)"
    }

    private static func utbetaling(_ rad: Tilskuddsrad, _ beloep: Oere, _ runde: Tilskuddsrunde) -> TilskuddUtbetaling {
        TilskuddUtbetaling(
            person: 1, kode: rad.kode, aar: Int(rad.aar), termin: runde.termin, mottakertype: rad.mottaker.type,
            mottaker: rad.mottaker.nummer, beloepOere: Int64(beloep.antall), utbetalt: runde.skjaering)
    }

    private static func netto(_ rader: ArraySlice<TilskuddUtbetaling>, _ kommune: UInt16) -> Int64 {
        rader.reduce(0) { $0 + ($1.mottakertype == .kommune && $1.mottaker == kommune ? $1.beloepOere : 0) }
    }

    private static func likt(_ a: [Tilskuddsrad], _ b: [Tilskuddsrad]) -> Bool {
        a.count == b.count
            && zip(a, b).allSatisfy {
                noekkel($0) == noekkel($1) && $0.beregnet == $1.beregnet && $0.hinder == $1.hinder
                    && $0.teller == $1.teller
            }
    }
}

/// The same numbers on every machine.
struct Lodd {
    private var tilstand: UInt64

    init(_ froe: UInt64) { tilstand = froe &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func trekk(_ antall: Int) -> Int {
        tilstand ^= tilstand << 13
        tilstand ^= tilstand >> 7
        tilstand ^= tilstand << 17
        return Int(tilstand >> 11) % antall
    }

    mutating func stokk<E>(_ alle: ArraySlice<E>) -> ArraySlice<E> {
        var ut = Array(alle)
        for i in ut.indices.dropFirst().reversed() { ut.swapAt(i, trekk(i + 1)) }
        return ut[...]
    }
}
