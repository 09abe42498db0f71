import Tilskudd

/// The sums that must agree before anything is published (tilskudd 10.1). Each is counted in two ways.
struct Tilskuddskontroller: Sendable {
    enum Enhet: Sendable { case kroner, personer, rader }

    struct Kontroll: Sendable {
        let navn: String
        let venstre: Int
        let hoeyre: Int
        let enhet: Enhet

        var stemmer: Bool { venstre == hoeyre }
    }

    let alle: [Kontroll]

    /// - Parameter personer: those that were read and accepted.
    init(_ r: Tilskuddsregnskap, _ skrevet: Tilskuddsfiler.Skrevet, personer: Int) {
        let linjer = r.mottakerlinjer
        let utfall = Personutfall.allCases.map { r.personer($0) }.reduce(0, +)
        let koder = Tilskuddsordning.alleKoder.map { r.sum($0).beloep }.sum
        let endring = Endringsaarsak.allCases.map { r.endring($0).beloep }.sum
        alle = [
            .init(
                navn: "Personer inn = betalt + holdt + utenfor", venstre: personer, hoeyre: utfall, enhet: .personer),
            .init(
                navn: "Sum av radene = netto hos alle mottakere", venstre: r.sumAvRader.antall,
                hoeyre: (r.motregning.tilUtbetaling + r.motregning.overfoeres).antall, enhet: .kroner),
            .init(
                navn: "Sum av radene = sum per tilskuddskode", venstre: r.sumAvRader.antall, hoeyre: koder.antall,
                enhet: .kroner),
            .init(
                navn: "Sum per mottaker = hele landet", venstre: linjer.map(\.tilUtbetaling).sum.antall,
                hoeyre: r.motregning.tilUtbetaling.antall, enhet: .kroner),
            .init(
                navn: "Radene som betales i listen = til utbetaling", venstre: skrevet.betales.antall,
                hoeyre: r.motregning.tilUtbetaling.antall, enhet: .kroner),
            .init(navn: "Rader i listen = rader regnet", venstre: skrevet.rader, hoeyre: r.rader, enhet: .rader),
            .init(
                navn: "Forrige runde + endringer = til utbetaling", venstre: (r.forrige.beloep + endring).antall,
                hoeyre: r.motregning.tilUtbetaling.antall, enhet: .kroner),
            .init(
                navn: "Rader holdt tilbake: per grunn = per mottaker",
                venstre: Hinder.allCases.map { r.holdt($0).rader }.reduce(0, +),
                hoeyre: linjer.map(\.holdteRader).reduce(0, +), enhet: .rader),
        ]
    }

    /// The first that does not hold.
    var brudd: String? {
        alle.first { !$0.stemmer }.map { "\($0.navn): \($0.venstre) er ikke \($0.hoeyre)" }
    }
}
