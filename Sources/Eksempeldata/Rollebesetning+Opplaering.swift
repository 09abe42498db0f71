import Kalender

/// Persons who each trip a control of measures, norsk or tests (datakontrakt 5.7 to 5.9).
extension Rollebesetning {
    private static func deltaker(
        _ fornavn: String, _ grunnlag: Grunnlag = .flyktning, _ start: Dato = 2.februar(2026),
        _ maal: Maalvalg = .n4
    ) -> Forloep {
        Forloep.bosatt(
            fornavn, "Fagervik", 1804, grunnlag, tillatt: start.plus(dager: -130), bosatt: start.plus(dager: -70)
        ).med { $0.deltar(vedtatt: start.plus(dager: -7), start: start, maal) }
    }

    /// M: what the programme holds.
    static func tiltakskontroller() -> [Forloep] {
        func et(_ type: StaticString, _ fra: Dato, _ til: Dato?, _ timer: Int, erstatter: Int = 0) -> Forloep.Tiltak {
            .init(type: type, fra: fra, til: til, timer: timer, erstatter: erstatter, registrert: fra)
        }
        func fullfoert(_ fornavn: String, _ grunnlag: Grunnlag, uten: Int) -> Forloep {
            deltaker(fornavn, grunnlag, 2.september(2024), .g2).med {
                $0.avslutt("AVT_GJENNOMFOERT", "AA_ARBEID_HEL", 28.februar(2025), timer: 375)
                $0.tiltak.remove(at: uten)
            }
        }
        return [
            // M-01: ends before it begins, and begins before the programme.
            deltaker("Alina").med { $0.tiltak.append(et("T_DIGITAL", 9.mars(2026), 2.mars(2026), 40)) },
            deltaker("Amina").med { $0.tiltak.append(et("T_DIGITAL", 12.januar(2026), 16.januar(2026), 40)) },
            // M-02: eight hours a week after three months, and none.
            deltaker("Birgit", .flyktning, 5.januar(2026), .n2).med {
                $0.tiltak.removeLast()
                $0.tiltak.append(et("T_PRAKSIS", 2.mars(2026), nil, 80))
            },
            deltaker("Daria", .flyktning, 5.januar(2026), .n2).med { $0.tiltak.removeLast() },
            // M-03: completed without livsmestring, samfunnskunnskap or parent guidance.
            fullfoert("Eden", .kollektiv, uten: 1),
            fullfoert("Elena", .flyktning, uten: 2),
            fullfoert("Fatuma", .flyktning, uten: 3).med { $0.harBarn = true },
            // M-04: neither mapped nor guided.
            deltaker("Gøril").med { ($0.kartlagt, $0.veiledet) = (nil, nil) },
            // M-05: work practice replaced by language practice before it ended.
            deltaker("Halyna", .flyktning, 6.oktober(2025), .g4).med {
                $0.tiltak.append(et("T_SPRAAKPRAKSIS", 2.februar(2026), 27.mars(2026), 200, erstatter: 1))
            },
            // M-06: nothing at all; the second with protected address.
            deltaker("Hodan").med { $0.tiltak.removeAll() },
            deltaker("Goran").med {
                $0.tiltak.removeAll()
                $0.gradering = "STRENGT_FORTROLIG"
            },
        ]
    }

    /// N and X: teaching of norsk and samfunnskunnskap, and tests.
    static func norskkontroller() -> [Forloep] {
        func timer(_ maaned: Dato, _ type: StaticString = "TT_NORSK", ordning: StaticString = "NORSK") -> Forloep.Timer
        {
            .init(ordning: ordning, type: type, maaned: maaned, timer: 400, registrert: maaned.plus(dager: 35))
        }
        func kollektiv(_ fornavn: String, start: Dato, vgo: StaticString?, _ vedtak: [Dato]) -> Forloep {
            Forloep.bosatt(
                fornavn, "Fagervik", 1804, .kollektiv, tillatt: start.plus(dager: -70),
                bosatt: start.plus(dager: -30)
            ).med {
                $0.faarNorsk(vedtatt: start.plus(dager: -7), start: start, vgo: vgo)
                $0.kontakt("TILBUD", start.plus(dager: -20))
                for dato in vedtak { $0.utvidetNorsk(dato) }
            }
        }
        func proeve(
            _ type: StaticString, _ del: StaticString?, _ dato: Dato, _ resultat: StaticString,
            spraak: StaticString? = nil, kommune: UInt16? = nil
        ) -> Forloep.Proeve {
            .init(
                type: type, del: del, dato: dato, resultat: resultat, spraak: spraak, kommune: kommune,
                registrert: min(dato.plus(dager: 20), 17.april(2026)))
        }
        let eldre = 6.oktober(2025)
        return [
            // N-01, N-02 and N-04: education not registered; registered without more norsk; far too early; a second one.
            deltaker("Iryna").med { $0.vgo = "IKKE_REG" },
            kollektiv("Jamila", start: 4.august(2025), vgo: "JA", []),
            kollektiv("Kateryna", start: 4.august(2025), vgo: "NEI", [5.januar(2026)]),
            kollektiv("Lea", start: 2.september(2024), vgo: "JA", [4.august(2025), 2.februar(2026)]),
            // N-06: the municipality teaches one who is in upper secondary full time.
            deltaker("Liv", .flyktning, eldre, .g4).med {
                $0.vgoFulltid = [.init(fra: 5.januar(2026), til: 19.juni(2026))]
                $0.timer = [timer(1.mars(2026))]
            },
            // N-07: one with education and a low goal, and one without whose goal is in order.
            deltaker("Maryam", .flyktning, 5.januar(2026), .n2).med { maal(&$0, muntlig: "B1") },
            deltaker("Mona", .flyktning, 5.januar(2026), .n4).med { maal(&$0, muntlig: "B1") },
            // N-08: hours without a decision.
            Forloep.bosatt("Nadia", "Fagervik", 1804, tillatt: 6.oktober(2025), bosatt: 1.desember(2025)).med {
                $0.kontakt("AVVIST", 12.januar(2026))
                $0.timer = [timer(1.februar(2026))]
            },
            // N-09: after the deadline, and in a month of leave.
            kollektiv("Natalia", start: 3.februar(2025), vgo: nil, []).med { $0.timer = [timer(1.mars(2026))] },
            kollektiv("Oksana", start: 4.august(2025), vgo: nil, []).med {
                $0.permisjon("PN_SYKDOM", 3.november(2025), 30.januar(2026))
                $0.permisjoner[0].ordning = "NORSK"
                $0.timer = [timer(1.desember(2025))]
            },
            // N-10: taught and tested after the exemption.
            deltaker("Pärla", .flyktning, eldre, .g4).med {
                $0.fritak = [.init(fra: "FR_NORSK", grunnlag: "H25", vedtatt: 1.desember(2025), rettenBortfalt: true)]
                $0.timer = [timer(1.februar(2026))]
            },
            deltaker("Rahel", .flyktning, eldre, .g4).med {
                $0.fritak = [.init(fra: "FR_PROEVE_NORSK", grunnlag: "T25", vedtatt: 1.desember(2025))]
                $0.proever = [proeve("PR_A1B2", "LESE", 9.mars(2026), "A2")]
            },
            // N-11: samfunnskunnskap for one with right to norsk only.
            kollektiv("Rima", start: 4.august(2025), vgo: nil, []).med {
                $0.timer = [timer(1.november(2025), "TT_SAMF", ordning: "SAMF")]
            },
            // no language; taken elsewhere; tested without duty.
            deltaker("Samira", .flyktning, eldre, .g4).med {
                $0.proever = [proeve("PR_SAMF", nil, 9.mars(2026), "BESTATT")]
            },
            deltaker("Selam", .flyktning, eldre, .g4).med {
                $0.proever = [
                    proeve("PR_SAMF", nil, 9.mars(2026), "IKKE_BESTATT", spraak: "tir", kommune: 301),
                    proeve("PR_A1B2", "MUNTLIG", 10.mars(2026), "B1"),
                ]
            },
            kollektiv("Svitlana", start: 4.august(2025), vgo: nil, []).med {
                $0.proever = [proeve("PR_A1B2", "LYTTE", 9.mars(2026), "A2")]
            },
        ]
    }

    private static func maal(_ f: inout Forloep, muntlig: StaticString) {
        for (ferdighet, nivaa) in [
            ("LESE", "B1"), ("LYTTE", "B1"), ("SKRIVE", "B1"), ("MUNTLIG", muntlig),
        ] as [(StaticString, StaticString)] {
            f.norskmaal.append(
                .init(ferdighet: ferdighet, nivaa: nivaa, fra: 12.januar(2026), registrert: 12.januar(2026)))
        }
    }
}
