import Kalender
import Register

/// SplitMix64: the same numbers from the same seed on every machine.
struct Tilfeldig: RandomNumberGenerator {
    private var tilstand: UInt64

    init(_ froe: UInt64) { tilstand = froe }

    mutating func next() -> UInt64 {
        tilstand &+= 0x9E37_79B9_7F4A_7C15
        var z = tilstand
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func tall(_ omraade: ClosedRange<Int>) -> Int { .random(in: omraade, using: &self) }
    mutating func en(av antall: Int) -> Bool { tall(1...antall) == 1 }
}

/// A made-up participant of 2018 to 2022 with a life after the programme.
/// - Parameter kanKommeTilbake: to Norway, or to a programme.
func tilfeldigPerson(_ t: inout Tilfeldig, kanKommeTilbake: Bool = true) -> Personmappe {
    let start = 1.januar(2018).plus(dager: t.tall(0...1800))
    let slutt = start.plus(dager: t.tall(0...700))
    var deltaker = person(
        t.en(av: 2) ? .m : .k, 1.januar(1955).plus(dager: t.tall(0...17_000)), "", t.en(av: 2) ? .ja : .nei
    ) {
        $0.program([301, 5001, 5006, 5031][t.tall(0...3)], start)
        guard !t.en(av: 5) else { return }
        $0.avslutning(
            t.en(av: 2) ? .gjennomfoert : .avbrutt,
            [.arbeidHel, .vgo, .ledig, .annet, .sosial, .doed, .utvandret, .ikkeRegistrert][t.tall(0...7)], slutt)
        if kanKommeTilbake, t.en(av: 4) { $0.program(5001, slutt.plus(dager: t.tall(30...900))) }
        var erBosatt = true
        for aar in slutt.aar + 1...slutt.aar + 5 {
            if !erBosatt { erBosatt = kanKommeTilbake && t.en(av: 3) } else { erBosatt = !t.en(av: 8) }
            guard !t.en(av: 12) || !kanKommeTilbake else { continue }
            var flagg = Novstatus.Flagg(
                rawValue: UInt16(truncatingIfNeeded: t.next() & t.next() & t.next()) & 0xFFE)
            if erBosatt { flagg.insert(.bosatt) }
            $0.november(aar, flagg, t.en(av: 10) ? .foreloepig : .endelig)
        }
    }
    if t.en(av: 30) { deltaker.person.adressegradering = .fortrolig }
    return deltaker
}
