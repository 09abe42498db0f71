import Kalender

/// Persons for whom an open point (lovregler 12) decides: another value of the parameter gives another answer.
///
/// The points not named here are shown by the persons of lovregler 3, 5 and 9.
extension Rollebesetning {
    private static func deltaker(
        _ fornavn: String, vedtatt: Dato? = nil, start: Dato, _ maal: Maalvalg, foedt: Dato? = nil
    ) -> Forloep {
        Forloep.bosatt(
            fornavn, "Åpnes", 1103, tillatt: start.plus(dager: -130), bosatt: start.plus(dager: -70), foedt: foedt
        ).med { $0.deltar(vedtatt: vedtatt ?? start.plus(dager: -7), start: start, maal) }
    }

    static func aapnePunkter() -> [Forloep] {
        // OP-02: 48 months from a Wednesday end on a Sunday.
        let soendag = deltaker("Alina", start: 4.februar(2026), .n5)
        // OP-04: in work when the programme was decided in 2025.
        let jobbetI2025 = deltaker("Amina", start: 27.oktober(2025), .g4).utenKategori.med {
            $0.jobber(375, 1.september(2025))
        }
        // OP-05: two positions, thirty-five hours together.
        let toStillinger = Forloep.bosatt(
            "Åse", "Åpnes", 1103, tillatt: 6.oktober(2025), bosatt: 1.desember(2025)
        ).utenKategori.med {
            $0.kontakt("TILBUD", 8.desember(2025))
            $0.jobber(200, 12.januar(2026))
            $0.jobber(150, 19.januar(2026))
        }
        // OP-08: the decision made last begins first.
        let motsattRekkefoelge = deltaker("Daria", vedtatt: 6.oktober(2025), start: 12.januar(2026), .g4).med {
            $0.vedtak.append(
                .init(
                    ordning: "INTRO", type: "VT_DELTAKELSE_INTRO", dato: 3.november(2025), start: 17.november(2025),
                    slutt: 11.januar(2026), registrert: 5.november(2025)))
            $0.ordninger[0].start = 17.november(2025)
            $0.ordninger[0].frist = nil
        }
        // OP-09 and OP-11: 24 at start; 24 at the decision but 25 at start; 25 when the goal was registered.
        let under25 = deltaker("Eden", start: 10.mars(2025), .g4, foedt: 10.juni(2002))
        let fylteFoerStart = deltaker("Elena", start: 10.mars(2025), .g4, foedt: 5.mars(2000))
        let fylteFoerMaalet = deltaker("Fatuma", start: 10.mars(2025), .g4, foedt: 20.mars(2000)).med {
            $0.sluttmaal[0].fra = 24.mars(2025)
            $0.sluttmaal[0].registrert = 26.mars(2025)
        }
        let fylteI2026 = deltaker(
            "Gøril", vedtatt: 26.januar(2026), start: 2.februar(2026), .n4, foedt: 28.januar(2001))
        let fyllerEtterStart = deltaker("Halyna", start: 2.februar(2026), .n6, foedt: 10.februar(2001)).med {
            $0.sluttmaal[0].fra = 16.februar(2026)
            $0.sluttmaal[0].registrert = 16.februar(2026)
        }
        // OP-10: the first of January belongs to the new rules.
        let foersteJanuar = deltaker("Hodan", vedtatt: 22.desember(2025), start: 1.januar(2026), .n2)
        // OP-21 and OP-26: leave on the programme only, with norsk and samfunnskunnskap beside it.
        let sykPermisjon = deltaker("Iryna", start: 5.januar(2026), .n4).med {
            $0.permisjon("P_SYKDOM_LANG", 2.februar(2026), 27.mars(2026))
            $0.ordninger[0].frist = nil
        }
        // OP-25: ended without a goal.
        let avsluttetUtenMaal = Forloep.bosatt(
            "Jamila", "Åpnes", 1103, tillatt: 3.mars(2025), bosatt: 5.mai(2025)
        ).med {
            $0.deltar(vedtatt: 16.juni(2025), start: 23.juni(2025), nil)
            $0.avslutt("AVT_GJENNOMFOERT", "AA_ARBEID_HEL", 22.desember(2025), timer: 375)
        }
        return [
            soendag, jobbetI2025, toStillinger, motsattRekkefoelge, under25, fylteFoerStart, fylteFoerMaalet,
            fylteI2026, fyllerEtterStart, foersteJanuar, sykPermisjon, avsluttetUtenMaal,
        ]
    }

    /// OP-12 to OP-19: what counts as a day, and in which window. NIR's own deadline is left out.
    static func aapneFravaerspunkter() -> [Forloep] {
        func borte(_ fornavn: String, start: Dato, _ maal: Maalvalg, _ fravaer: (inout Forloep) -> Void) -> Forloep {
            deltaker(fornavn, start: start, maal).med(fravaer).med { $0.ordninger[0].frist = nil }
        }
        return [
            // OP-12 and OP-16: six days on each side of New Year, and on each side of the programme's first year.
            borte("Kateryna", start: 3.februar(2025), .g4) {
                $0.ferie(7.juli(2025), 11.juli(2025))
                $0.fravaer("F_LEGE", 8.desember(2025), 15.desember(2025))
                $0.fravaer("F_LEGE", 5.januar(2026), 12.januar(2026))
            },
            borte("Lea", start: 3.februar(2025), .g4) {
                $0.ferie(7.juli(2025), 11.juli(2025))
                $0.fravaer("F_LEGE", 5.januar(2026), 12.januar(2026))
                $0.fravaer("F_LEGE", 2.mars(2026), 9.mars(2026))
            },
            // OP-13: five days of leave and eight of illness, two of them the same.
            borte("Liv", start: 1.september(2025), .g4) {
                $0.permisjon("P_VELFERD", 6.oktober(2025), 10.oktober(2025))
                $0.fravaer("F_LEGE", 9.oktober(2025), 16.oktober(2025))
            },
            // OP-14 and OP-15: twelve days, and leave inside the time they add.
            borte("Maryam", start: 20.oktober(2025), .g2) {
                $0.fravaer("F_LEGE", 1.desember(2025), 16.desember(2025))
                $0.permisjon("P_VELFERD", 20.april(2026), 22.april(2026))
            },
            // OP-17: ten days, and parts of two more.
            borte("Mona", start: 5.januar(2026), .n2) {
                $0.fravaer("F_LEGE", 2.februar(2026), 13.februar(2026))
                $0.permisjon("P_AMMEFRI", 3.mars(2026), 3.mars(2026))
                $0.fravaer("F_LEGE", 10.mars(2026), 10.mars(2026))
                $0.fravaer[1].timer = 30
            },
            // OP-18: eight days of illness beside three weeks of holiday.
            borte("Nadia", start: 3.mars(2025), .g4) {
                $0.ferie(7.juli(2025), 25.juli(2025))
                $0.fravaer("F_LEGE", 6.oktober(2025), 15.oktober(2025))
            },
            // OP-19: a temporary stop that has ended.
            borte("Natalia", start: 13.oktober(2025), .g4) {
                $0.vedtak.append(
                    .init(
                        ordning: "INTRO", type: "VT_MIDL_STANS", dato: 27.februar(2026), start: 2.mars(2026),
                        slutt: 20.mars(2026), grunn: "GR_SYKDOM", registrert: 2.mars(2026)))
                $0.stans = [
                    .init(grunn: "GR_SYKDOM", fra: 2.mars(2026), til: 20.mars(2026), vedtak: $0.vedtak.count - 1)
                ]
            },
        ]
    }
}
