import Tabeller
import Tekster

@testable import Output
@testable import Vern

/// Small protected tables with made-up numbers.
enum Proevetabeller {
    static let kjoenn = Inndeling.flat("kjoenn", tittel: "Kjønn", [("1", "Menn"), ("2", "Kvinner")])

    /// Fylke 03 is kommune 0301; fylke 55 has two kommuner, and the first of them two bydeler.
    static let geo = Inndeling(
        "geo", tittel: "Kommune", antallGrunn: 4,
        koder: [
            kode("land", "0", "Hele landet", [0, 1, 2, 3]), kode("fylke", "03", "Oslo", [0]),
            kode("kommune", "0301", "Oslo", [0]), kode("fylke", "55", "Troms, Romsa", [1, 2, 3]),
            kode("kommune", "5501", "Tromsø", [1, 2]), kode("bydel", "550101", "Nord", [1]),
            kode("bydel", "550102", "Sør", [2]), kode("kommune", "5503", "Harstad", [3]),
            kode("kostra", "K1", "KOSTRA-gruppe 1", [0, 3]), kode("kostra", "K2", "KOSTRA-gruppe 2", [1, 2]),
        ])

    static func kode(_ nivaa: String, _ kode: String, _ tittel: String, _ grunn: [Int]) -> Inndeling.Kode {
        Inndeling.Kode(nivaa: nivaa, kode: kode, tittel: tittel, grunn: grunn)
    }

    static func regler(
        nuller: Nullbehandling = .publisert, bareHovedtall: Int = 0, foelsomme: [String] = [],
        store: [String] = []
    ) -> Vernregler {
        Vernregler(
            k: 5, kSensitiv: 5, bareHovedtall: bareHovedtall, faaSkjermede: false, nuller: nuller, gruppeMaksNull: 20,
            foelsomme: foelsomme,
            storKommuneInndelinger: store, storKommuneNivaaer: ["kommune", "bydel"], storKommune: 100, avrundet: nil)
    }

    /// Numbers by base row; the cells named by `skjult` are hidden.
    static func tabell(
        _ hode: Tabellhode, _ inndelinger: [Inndeling], antall: [Int], skjult: Set<String> = [],
        umulig: Set<String> = [], regler: Vernregler = regler()
    ) -> BeskyttetTabell {
        let celler = Celler(inndelinger)
        let summer = Tabell(hode, inndelinger, antall: antall).cellesummer(celler)
        let visninger = (0..<celler.antall).map { celle -> Cellevisning in
            let noekkel = celler.noekkel(celle, hode)
            return skjult.contains(noekkel) ? .skjult : umulig.contains(noekkel) ? .umulig : .tall(summer[celle])
        }
        return BeskyttetTabell(hode, celler, visninger, regler, minsteNevner: 5)
    }

    /// Participants by kommune and sex. 8501 and 8502 stand for numbers that must not be seen.
    static let deltakere = tabell(
        Tabellhode(
            id: "NIR1003", tittel: "Deltakere i introduksjonsprogram", maal: "deltakere", periode: "2026-04-17"),
        [geo, kjoenn], antall: [1200, 34, 40, 0, 8501, 60, 12, 8502],
        skjult: [
            "deltakere|2026-04-17|geo=550102|kjoenn=1", "deltakere|2026-04-17|geo=5503|kjoenn=2",
            "deltakere|2026-04-17|geo=5501|kjoenn=1", "deltakere|2026-04-17|geo=55|kjoenn=1",
            "deltakere|2026-04-17|geo=55|kjoenn=2", "deltakere|2026-04-17|kjoenn=1", "deltakere|2026-04-17|kjoenn=2",
            "deltakere|2026-04-17|geo=K2|kjoenn=1", "deltakere|2026-04-17|geo=K1|kjoenn=2",
            "deltakere|2026-04-17|geo=K1", "deltakere|2026-04-17|geo=K2", "deltakere|2026-04-17|geo=5503",
            "deltakere|2026-04-17|geo=5501", "deltakere|2026-04-17|geo=550102", "deltakere|2026-04-17|geo=55",
            "deltakere|2026-04-17",
        ],
        umulig: ["deltakere|2026-04-17|geo=550101|kjoenn=2"], regler: regler(bareHovedtall: 7))

    /// The share who went to work, by sex: one is hidden, and one has too small a denominator.
    static let overgang = tabell(
        Tabellhode(
            id: "NIR1005", tittel: "Overgang til arbeid, etter kategori", maal: "overgang", periode: "2026",
            slag: .andel(inndeling: "iarbeid")),
        [
            .flat(
                "kategori", tittel: "Kategori", [("RP", "Rett og plikt"), ("R", "Rett"), ("K", "Kan \"tilbys\"")],
                erFoelsom: true),
            .flat("iarbeid", tittel: "I arbeid", [("1", "Ja"), ("0", "Nei")]),
        ], antall: [79, 49, 6, 7, 1, 3],
        skjult: ["overgang|2026|iarbeid=1|kategori=R", "overgang|2026|iarbeid=0|kategori=R"],
        regler: regler(nuller: .gruppe, foelsomme: ["kategori"], store: ["kategori"]))
}

extension Proevetabeller {
    /// The same share by category and sex.
    static let overgangEtterKjoenn = tabell(
        Tabellhode(
            id: "NIR1006", tittel: "Overgang til arbeid, etter kategori", maal: "overgang", periode: "2026",
            slag: .andel(inndeling: "iarbeid")),
        [
            .flat(
                "kategori", tittel: "Kategori", [("RP", "Rett og plikt"), ("R", "Rett"), ("K", "Kan \"tilbys\"")],
                erFoelsom: true), kjoenn, .flat("iarbeid", tittel: "I arbeid", [("1", "Ja"), ("0", "Nei")]),
        ], antall: [40, 24, 39, 25, 5, 4, 1, 3, 0, 2, 1, 1],
        skjult: Set(
            ["", "|kjoenn=1", "|kjoenn=2"].map { "overgang|2026|iarbeid=1|kategori=R\($0)" }))
}

extension Tabellsett {
    /// One measure in one period.
    init(_ tabell: BeskyttetTabell, ark: [Arksnitt] = []) throws {
        let erAndel = tabell.hode.slag != .antall
        try self.init(
            id: tabell.hode.id, tittel: Tekst(tabell.hode.tittel),
            maal: [
                Tabellmaal(
                    id: tabell.hode.maal, navn: Ordbok.felles.tekst(erAndel ? "Andel" : "Antall"),
                    enhet: Ordbok.felles.tekst(erAndel ? "prosent" : tabell.hode.enhet), desimaler: tabell.desimaler)
            ], perioder: [tabell.hode.periode], tabeller: [tabell], ark: ark)
    }
}
