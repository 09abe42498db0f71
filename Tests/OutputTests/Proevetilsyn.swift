import Kalender
import Tekster

@testable import Output

/// The workbook of a made-up fylke.
struct Proevetilsyn {
    static let navn = [
        "Eksempelvik", "Prøvestad", "Ås i Testmark", "Ørnes", "Aaker", "Lillevik", "Storfjell", "Nesodden Nord",
        "Kvernholt", "Dalsbygd", "Havøy", "Bergstrand",
    ]

    var antall = 12
    var maalform = Maalform.nb
    var fylke = Bokkommune(nummer: "99", navn: "Eksempelfylke")
    /// Participants in a kommune, by number.
    var deltakere: (Int) -> Int = { [128, 64, 5, 40, 90, 12, 310, 25, 33, 0, 22, 75][$0 % 12] }

    func bok(_ oppsett: Poengoppsett = .standard) -> Tilsynsbok {
        let kommuner = (0..<antall).map(rad)
        let alle = kommuner.compactMap(\.deltakere.antall).reduce(0, +)
        let uten = kommuner.compactMap { $0.andel(.utenSluttmaal).andel?.teller }.reduce(0, +)
        return Tilsynsbok(
            fylke: fylke,
            fakta: Bokfakta(
                dato: Proeveleder.dato, maalform: maalform, kontakt: "nir@example.no",
                nesteOppdatering: Proeveleder.dato.plus(dager: 7),
                kilde: Tekst("Uttrekk fra NIR 23. november 2026", nn: "Uttrekk frå NIR 23. november 2026"),
                merknader: [
                    Tekst("Tallene kan endre seg når kommunene retter.", nn: "Tala kan endre seg når kommunane rettar.")
                ]),
            fylkestall: Tilsynsbok.Fylkestall(
                deltakere: .tall(alle), deltakereForEttAarSiden: .tall(alle + 12),
                utenSluttmaal: .andel(uten, av: alle), utenSluttmaalLandet: .andel(1100, av: 10_000),
                registrertForSent: .andel(120, av: 700), registrertForSentLandet: .andel(2000, av: 10_000)),
            kommuner: kommuner,
            sluttmaal: [
                Tilsynsbok.Sluttmaalrad(
                    kode: "N4", navn: "Arbeid",
                    utdanning: Tekst("Ikke fullført videregående", nn: "Ikkje fullført vidaregåande"),
                    deltakere: .tall(212)),
                Tilsynsbok.Sluttmaalrad(
                    kode: "", navn: Tekst("Ikke registrert", nn: "Ikkje registrert"),
                    utdanning: Tekst("Ikke fullført videregående", nn: "Ikkje fullført vidaregåande"),
                    deltakere: .tall(uten)),
            ],
            kvartaler: (0..<12).map { nr in
                Tilsynsbok.Kvartalsrad(
                    aar: 2024 + nr / 4, kvartal: nr % 4 + 1, deltakere: .tall(700 + 9 * nr), andeler: andeler(700, nr),
                    bortfallArbeid: .tall(12 + nr))
            },
            regler: [
                Tilsynsbok.Regelrad(
                    regel: "INTL-12", navn: Tekst("Oppstart innen", nn: "Oppstart innan"),
                    verdi: Tekst("3 måneder", nn: "3 månader"), hjemmel: "integreringsloven § 12", erBekreftet: true),
                Tilsynsbok.Regelrad(
                    regel: "FULLTID_TIMER_UKE", navn: Tekst("Full tid", nn: "Full tid"),
                    verdi: Tekst("37,5 timer i uka", nn: "37,5 timar i veka"), hjemmel: "integreringsloven §§ 13 og 14",
                    erBekreftet: false),
            ], oppsett: oppsett)
    }

    private func rad(_ nr: Int) -> Tilsynsbok.Kommunerad {
        let deltakere = deltakere(nr)
        var andeler = andeler(deltakere, nr)
        if nr == 3 { andeler[.underFulltid] = nil }
        return Tilsynsbok.Kommunerad(
            Bokkommune(nummer: String(9901 + nr), navn: Self.navn[nr % 12] + (nr < 12 ? "" : " \(nr)")),
            innbyggere: .tall(1000 + 7000 * nr), deltakere: .tall(deltakere), andeler: andeler,
            bortfallArbeid: .tall(nr), endring: nr == 5 ? nil : 40 - 13 * nr,
            sisteTilsyn: nr % 3 == 0 ? Dato(2024, 3, 1 + nr) : nil,
            deltema: Dictionary(
                uniqueKeysWithValues: Deltemamaal.allCases.enumerated().map { plass, maal in
                    let erSnitt = maal == .samfunnskunnskapTimer || maal == .tiltakPerUke
                    return (
                        maal, erSnitt ? .tideler(300 + 7 * nr) : .andel(deltakere * (plass + 1) / 15, av: deltakere)
                    )
                }))
    }

    private func andeler(_ deltakere: Int, _ nr: Int) -> [Risikomaal: Tallverdi] {
        [
            .utenSluttmaal: .andel(deltakere * (nr * 5 % 37) / 100, av: deltakere),
            .feilSluttmaal: .andel(deltakere * (nr * 3 % 11) / 100, av: deltakere),
            .boerVurderes: .andel(deltakere / 25, av: deltakere), .startForSent: .andel(nr, av: 4 + 2 * nr),
            .registrertForSent: .andel(3, av: 5), .underFulltid: .andel(deltakere / 3, av: deltakere),
        ]
    }
}
