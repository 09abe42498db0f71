import Register
import Tekster

extension Indikator {
    static let utenTiltak = Indikator(
        "Q-05", Tekst("Deltakere uten tiltak i perioden", nn: "Deltakarar utan tiltak i perioden"),
        Tekst(
            "Andel av deltakerne i perioden uten ett eneste registrert tiltak i den.",
            nn: "Del av deltakarane i perioden utan eit einaste registrert tiltak i han."),
        .prosent(desimaler: 1), .aarlig, kilde: "integreringsloven §§ 14 a og 43", krever: [.tiltak],
        .andel(teller: .deltakereUtenTiltak, nevner: .deltattIPerioden))
}

extension Utvalg {
    static let deltakereUtenTiltak = Utvalg(
        "deltakere-uten-tiltak",
        Tekst(
            "Deltakere i perioden uten registrert tiltak i den.",
            nn: "Deltakarar i perioden utan registrert tiltak i han."
        ), .program
    ) { tilfelle, periode in
        tilfelle.program.harDag(i: periode) && !tilfelle.mappe.tiltak.contains { $0.overlapper(periode) }
    }
}
