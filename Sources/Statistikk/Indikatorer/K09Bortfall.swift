import Tekster

extension Indikator {
    static let bortfallNaa = Indikator(
        "K-09", Tekst("Bortfall på grunn av arbeid", nn: "Bortfall på grunn av arbeid"),
        Tekst(
            "Personer der rett og plikt er bortfalt på grunn av arbeid på datoen.",
            nn: "Personar der rett og plikt er bortfalne på grunn av arbeid på datoen."),
        .personer, .oeyeblikk, kilde: "NIR, rapporten om bortfall på grunn av arbeid", .antall(.bortfaltNaa))

    static let bortfallAvNye = Indikator(
        "K-09b",
        Tekst(
            "Bortfall på grunn av arbeid, av nye med rett og plikt",
            nn: "Bortfall på grunn av arbeid, av nye med rett og plikt"),
        Tekst(
            "Andel av de nye med rett og plikt i perioden som fikk vedtak om bortfall på grunn av arbeid i den.",
            nn: "Del av dei nye med rett og plikt i perioden som fekk vedtak om bortfall på grunn av arbeid i han."),
        .prosent(desimaler: 1), .oeyeblikk, kilde: "NIR, rapporten om bortfall på grunn av arbeid",
        .andel(teller: .bortfallIPerioden, nevner: .nyeMedRettOgPlikt))
}
