import Register
import Tekster

extension Indikator {
    /// One share for each element. A person counts in all he takes part in, so they add up to more than a hundred.
    static let medTiltak: [Indikator] = zip(Programelement.allCases, Utvalg.medTiltak).map { element, utvalg in
        Indikator(
            "I-10-\(element.kode)",
            Tekst("Deltakere med \(element.navn.nb)", nn: "Deltakarar med \(element.navn.nn)"),
            Tekst(
                "Andel av deltakerne i året med minst ett tiltak av dette slaget i året. En deltaker kan ha flere slag, og "
                    + "andelene blir mer enn 100 til sammen.",
                nn:
                    "Del av deltakarane i året med minst eitt tiltak av dette slaget i året. Ein deltakar kan ha fleire "
                    + "slag, og delane blir meir enn 100 til saman."),
            .prosent(desimaler: 1), .aarlig, kilde: "integreringsloven § 14 a; SSB, deltakere etter tiltak",
            krever: [.tiltak], .andel(teller: utvalg, nevner: .deltattIPerioden))
    }
}

extension Utvalg {
    /// In the order of the elements.
    static let medTiltak: [Utvalg] = Programelement.allCases.map { element in
        Utvalg(
            "med-\(element.kode.lowercased())",
            Tekst(
                "Deltakere i perioden med minst én dag \(element.navn.nb) i den.",
                nn: "Deltakarar i perioden med minst éin dag \(element.navn.nn) i han."), .program
        ) { tilfelle, periode in
            tilfelle.program.harDag(i: periode)
                && tilfelle.mappe.tiltak.contains { $0.type.element == element && $0.overlapper(periode) }
        }
    }
}
