import Tekster

extension Indikator {
    static let deltakereEtterSluttmaal = Indikator(
        "I-09", Tekst("Deltakere etter sluttmål", nn: "Deltakarar etter sluttmål"),
        Tekst(
            "Personer i introduksjonsprogram på datoen, fordelt på sluttmålet som gjelder. Uten sluttmål er en egen gruppe.",
            nn: "Personar i introduksjonsprogram på datoen, fordelte på sluttmålet som gjeld. Utan sluttmål er ei eiga "
                + "gruppe."),
        .personer, .aarlig, kilde: "integreringsloven §§ 13 og 14", krever: [.sluttmaal],
        .fordeling(.deltakere, .registrertSluttmaal))

    static let deltakereEtterSluttmaalsliste = Indikator(
        "I-09l",
        Tekst("Deltakere etter gammel og ny sluttmålsliste", nn: "Deltakarar etter gammal og ny sluttmålsliste"),
        Tekst(
            "Personer i introduksjonsprogram på datoen, fordelt på om sluttmålet gjelder fra 2026, fra 2025 eller fra før.",
            nn:
                "Personar i introduksjonsprogram på datoen, fordelte på om sluttmålet gjeld frå 2026, frå 2025 eller frå "
                + "før."),
        .personer, .aarlig, kilde: "integreringsloven §§ 13 og 14", krever: [.sluttmaal],
        .fordeling(.deltakere, .sluttmaalsliste))

    /// Companion of I-09 in the workbook of supervision.
    static let deltakereEtterSluttmaalOgUtdanning = Indikator(
        "I-09u", Tekst("Deltakere etter sluttmål og utdanning", nn: "Deltakarar etter sluttmål og utdanning"),
        Tekst(
            "Personer i introduksjonsprogram på datoen, fordelt på sluttmålet som gjelder og utdanning fra før.",
            nn: "Personar i introduksjonsprogram på datoen, fordelte på sluttmålet som gjeld og utdanning frå før."),
        .personer, .oeyeblikk, kilde: "integreringsloven §§ 13 og 14", krever: [.sluttmaal, .kompetanse],
        .fordeling(.deltakere, .sluttmaalOgUtdanning))
}
