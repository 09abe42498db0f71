import Tekster

extension Indikator {
    static let fristerSnart = Indikator(
        "K-02", Tekst("Frister de neste 90 dagene", nn: "Fristar dei neste 90 dagane"),
        Tekst(
            "Deltakere der fristen for å gjennomføre programmet er på datoen eller i de 90 dagene etter.",
            nn: "Deltakarar der fristen for å gjennomføre programmet er på datoen eller i dei 90 dagane etter."),
        .personer, .oeyeblikk, kilde: "integreringsloven §§ 13 og 14", .antall(.fristSnart))

    static let fristerPassert = Indikator(
        "K-02b", Tekst("Frister som er passert", nn: "Fristar som er passerte"),
        Tekst(
            "Deltakere der fristen for å gjennomføre programmet var før datoen.",
            nn: "Deltakarar der fristen for å gjennomføre programmet var før datoen."),
        .personer, .oeyeblikk, kilde: "integreringsloven §§ 13 og 14", .antall(.fristPassert))
}
