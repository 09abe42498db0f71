import Kalender
import Tekster

extension Indikator {
    static let overFrist = Indikator(
        "L-12", Tekst("Overskredet gjennomføringsfrist", nn: "Overskriden gjennomføringsfrist"),
        Tekst(
            "Andel av deltakerne der fristen for å gjennomføre programmet er passert på datoen.",
            nn: "Del av deltakarane der fristen for å gjennomføre programmet er passert på datoen."),
        .prosent(desimaler: 1), .oeyeblikk, kilde: "integreringsloven §§ 13 og 14",
        .andel(teller: .fristPassert, nevner: .deltakere))

    /// Companion of L-12 in the tables of supervision.
    static let overskridelse = Indikator(
        "L-12m",
        Tekst("Median overskridelse av gjennomføringsfristen", nn: "Median overskriding av gjennomføringsfristen"),
        Tekst(
            "Dager fra fristen til datoen, for deltakerne der fristen er passert: den midterste verdien.",
            nn: "Dagar frå fristen til datoen, for deltakarane der fristen er passert: den midtarste verdien."),
        .dager, .oeyeblikk, kilde: "integreringsloven §§ 13 og 14",
        .kvartiler(
            Maaling { tilfelle, periode in
                guard tilfelle.program.dag(periode.til), let frist = tilfelle.gjennomfoeringsfrist, frist < periode.til
                else { return nil }
                return frist.dager(til: periode.til)
            }))
}
