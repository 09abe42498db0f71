import Kalender

/// The worked examples of lovregler 6, 7 and 9: collective protection, and right and duty to norsk.
///
/// None of them has delivered categories, so that the computed ones are seen.
extension Rollebesetning {
    private static func person(
        _ fornavn: String, _ grunnlag: Grunnlag = .kollektiv, tillatt: Dato, bosatt: Dato, foedt: Dato? = nil,
        etterAvtale: Bool = true
    ) -> Forloep {
        Forloep.bosatt(
            fornavn, "Vernø", 4601, grunnlag, tillatt: tillatt, bosatt: bosatt, foedt: foedt,
            etterAvtale: etterAvtale
        ).utenKategori
    }

    /// INTL-6A-2026 and INTF-43h.
    static func kollektivBeskyttelse() -> [Forloep] {
        func skifter(
            _ fornavn: String, tillatt: Dato, bosatt: Dato, til ny: Dato, _ vedtak: (inout Forloep) -> Void
        ) -> Forloep {
            person(fornavn, tillatt: tillatt, bosatt: bosatt).med(vedtak).med { $0.nyTillatelse(.flyktning, ny) }
        }
        let mai = 10.mai(2024)
        return [
            // Decision before 2026: right until the programme ends.
            person("Malik", tillatt: 3.mars(2025), bosatt: 5.mai(2025)).med {
                $0.deltar(vedtatt: 4.august(2025), start: 18.august(2025), .g4)
            },
            person("Maryam", tillatt: 4.mars(2024), bosatt: 6.mai(2024)).med {
                $0.deltar(vedtatt: 12.august(2024), start: 19.august(2024), .g2)
                $0.avslutt("AVT_GJENNOMFOERT", "AA_ARBEID_HEL", 18.februar(2025), timer: 375)
            },
            // First permit from 2026, the first of January included (OP-10); without agreement; over the upper age.
            person("Mona", tillatt: 1.januar(2026), bosatt: 2.februar(2026)).med {
                $0.kontakt("TILBUD", 9.februar(2026))
            },
            person("Mykola", tillatt: 12.januar(2026), bosatt: 16.februar(2026), etterAvtale: false).med {
                $0.kontakt("KRAV", 23.februar(2026))
            },
            person("Nadia", tillatt: 12.januar(2026), bosatt: 16.februar(2026), foedt: 4.april(1966)).med {
                $0.kontakt("TILBUD", 23.februar(2026))
            },
            // Permit before 2026, and no decision or a decision from 2026 (OP-23).
            person("Natalia", tillatt: 4.november(2024), bosatt: 9.desember(2024)).med {
                $0.kontakt("TILBUD", 16.desember(2024))
            },
            person("Noor", tillatt: 3.november(2025), bosatt: 15.desember(2025)).med {
                $0.deltar(vedtatt: 2.februar(2026), start: 9.februar(2026), .n4)
            },
            // Change of permit in 2026: begun in 2025, nothing begun, only norsk begun, programme begun in 2026 (OP-24).
            skifter("Oksana", tillatt: mai, bosatt: 25.juni(2024), til: 2.mars(2026)) {
                $0.deltar(vedtatt: 25.august(2025), start: 1.september(2025), .g4)
            },
            skifter("Oleh", tillatt: mai, bosatt: 25.juni(2024), til: 2.mars(2026)) {
                $0.kontakt("TILBUD", 1.juli(2024))
            },
            skifter("Petro", tillatt: 12.januar(2026), bosatt: 2.februar(2026), til: 13.april(2026)) {
                $0.faarNorsk(vedtatt: 10.februar(2026), start: 16.februar(2026))
            },
            skifter("Pärla", tillatt: 6.oktober(2025), bosatt: 17.november(2025), til: 30.mars(2026)) {
                $0.deltar(vedtatt: 19.januar(2026), start: 26.januar(2026), .n4)
            },
            // The change came before the rule did (OP-24).
            skifter("Rahel", tillatt: mai, bosatt: 25.juni(2024), til: 3.november(2025)) {
                $0.deltar(vedtatt: 16.september(2024), start: 23.september(2024), .g4)
            },
            // A permit from before the chapter's first day.
            person("Rami", tillatt: 10.mars(2022), bosatt: 20.april(2022)).med {
                $0.kontakt("TILBUD", 2.mai(2022))
            },
        ]
    }

    /// INTF-43g, INTL-26, INTL-28 and INTL-74.
    static func norskrett() -> [Forloep] {
        func utvidet(_ fornavn: String, start: Dato, vgo: StaticString?, _ vedtak: [Dato]) -> Forloep {
            person(fornavn, tillatt: start.plus(dager: -70), bosatt: start.plus(dager: -30)).med {
                $0.faarNorsk(vedtatt: start.plus(dager: -7), start: start, vgo: vgo)
                $0.kontakt("TILBUD", start.plus(dager: -20))
                for dato in vedtak { $0.utvidetNorsk(dato) }
            }
        }
        func permanent(_ fornavn: String, _ grunnlag: Grunnlag, _ svar: Bool?, foedt: Dato? = nil) -> Forloep {
            person(fornavn, grunnlag, tillatt: 4.mars(2024), bosatt: 6.mai(2024), foedt: foedt, etterAvtale: false).med
            {
                $0.tillatelser[0].girPermanent = svar
                $0.bosettinger[0].type = grunnlag.erFamilie ? "FAMILIE" : "SELVBOSATT"
                $0.kontakter.append(.init(ordning: "NORSK", type: "KRAV", dato: 13.mai(2024), registrert: 13.mai(2024)))
                $0.faarNorsk(vedtatt: 3.juni(2024), start: 10.juni(2024), vgo: "JA")
            }
        }
        let identitet = [("Ruslan", false), ("Samira", true)].map { fornavn, erFornyet in
            person(fornavn, .paragraf38Femte, tillatt: 3.februar(2025), bosatt: 5.mai(2025)).med {
                if erFornyet { $0.nyTillatelse(.paragraf38Femte, 2.februar(2026), erFornyelse: true) }
                $0.deltar(vedtatt: 23.juni(2025), start: 30.juni(2025), .g4)
            }
        }
        return [
            // One extension that runs over 1 July 2026 (OP-22); the one allowed with education; all four without; unknown.
            utvidet("Rima", start: 2.juni(2025), vgo: "NEI", [10.april(2026)]),
            utvidet("Samuel", start: 4.september(2023), vgo: "JA", [5.august(2024)]),
            utvidet(
                "Selam", start: 3.juli(2023), vgo: "NEI",
                [3.juni(2024), 2.desember(2024), 2.juni(2025), 1.desember(2025)]),
            utvidet("Serhij", start: 1.april(2025), vgo: nil, [2.mars(2026)]),
            // Duty only, when the permit can become permanent.
            permanent("Svitlana", .arbeid, true),
            permanent("Sølvi", .arbeid, false),
            permanent("Tarik", .tjenesteyter, nil),
            permanent("Tesfay", .familieArbeid, true),
            permanent("Tove", .familieAnnen, true),
            permanent("Valentyna", .familieAnnen, false),
            // Sixty-six at the grant and sixty-seven now.
            permanent("Viktor", .arbeid, true, foedt: 14.februar(1958)),
            // A permanent permit keeps what the permit before it gave.
            person("Yana", .flyktning, tillatt: 3.mars(2023), bosatt: 8.mai(2023)).med {
                $0.deltar(vedtatt: 12.juni(2023), start: 19.juni(2023), .g4)
                $0.avslutt("AVT_GJENNOMFOERT", "AA_ARBEID_DEL", 18.juni(2025), timer: 200)
                $0.nyTillatelse(.permanent, 9.mars(2026))
            },
            // Permit from before August 2023, and norsk that began half a year later (OP-20).
            person("Yusuf", .flyktning, tillatt: 2.mai(2023), bosatt: 14.august(2023)).med {
                $0.faarNorsk(vedtatt: 30.oktober(2023), start: 6.november(2023), vgo: "NEI")
                $0.kontakt("AVVIST", 30.oktober(2023))
            },
        ] + identitet
    }
}
