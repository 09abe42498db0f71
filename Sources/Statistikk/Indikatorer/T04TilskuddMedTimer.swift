import Register
import Tekster

extension Indikator {
    static let tilskuddMedTimer = Indikator(
        "T-04",
        Tekst(
            "Andel tilskuddsutløsende personer med registrerte timer",
            nn: "Del tilskotsutløysande personar med registrerte timar"),
        Tekst(
            "Andel av personene kommunen har fått persontilskudd for, som har registrerte timer i tilskuddsåret.",
            nn: "Del av personane kommunen har fått persontilskot for, som har registrerte timar i tilskotsåret."),
        .prosent(desimaler: 1), .aarlig, kilde: "NIR, timer i norsk og samfunnskunnskap",
        .mottakere(
            Mottakermaal(.init(), .andel) { tilfelle, rader in
                let harTimer = tilfelle.mappe.norsktimer.contains { timer in
                    timer.teller && timer.timer > Desimal(0)
                        && rader.contains { Int($0.aar) == timer.maaned.aar }
                }
                return .tall(teller: harTimer ? 1 : 0, nevner: 1)
            }))
}
