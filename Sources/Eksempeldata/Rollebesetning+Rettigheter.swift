import Kalender

/// The worked examples of lovregler 3: who has right and duty to a programme, and until when.
///
/// None of them has delivered categories, so that the computed ones are seen.
extension Rollebesetning {
    private static func person(
        _ fornavn: String, _ grunnlag: Grunnlag = .flyktning, tillatt: Dato, bosatt: Dato, foedt: Dato? = nil,
        etterAvtale: Bool = true
    ) -> Forloep {
        Forloep.bosatt(
            fornavn, "Lovdal", 3301, grunnlag, tillatt: tillatt, bosatt: bosatt, foedt: foedt,
            etterAvtale: etterAvtale
        ).utenKategori
    }

    /// INTL-52, INTL-2 and INTL-9: which act, and which permits open the programme.
    static func lovligeTillatelser() -> [Forloep] {
        let gammel = person("Aage", tillatt: 31.desember(2020), bosatt: 15.februar(2021))
            .med { $0.lov = "INTROLOVEN" }
        let fraUtlandet = person("Abel", .overfoering, tillatt: 20.november(2020), bosatt: 20.januar(2021)).med {
            $0.tillatelser[0].fraUtlandet = true
            $0.tillatelser[0].ankomst = 15.januar(2021)
            $0.tillatelser[0].soekt = nil
            fullfoerer(&$0)
        }
        let foersteDag = person("Ahmad", tillatt: 1.januar(2021), bosatt: 1.mars(2021)).med { fullfoerer(&$0) }
        let tilbakekalt = person("Andrij", tillatt: 3.mars(2025), bosatt: 5.mai(2025)).med {
            $0.deltar(vedtatt: 28.juli(2025), start: 4.august(2025), .g4)
            $0.nyTillatelse(.flyktning, 2.februar(2026))
            $0.tillatelser[1].utfall = "TILBAKEKALT"
        }
        let bareSoekt = person("Alina", tillatt: 2.februar(2026), bosatt: 9.februar(2026)).med {
            $0.tillatelser[0].utfall = "AVSLAG"
            $0.bosettinger.removeAll()
            $0.ordninger.removeAll()
        }
        let eoes = person("Birgit", .eoes, tillatt: 6.oktober(2025), bosatt: 3.november(2025), etterAvtale: false)
            .med { $0.land = "POL" }
        let bokstavB = person("Bjørn", .overfoering, tillatt: 1.september(2025), bosatt: 1.desember(2025))
        let bokstavC = person("Bohdan", .paragraf38, tillatt: 6.oktober(2025), bosatt: 1.desember(2025))
        let bokstavG = person(
            "Daud", .paragraf53, tillatt: 6.oktober(2025), bosatt: 1.desember(2025), etterAvtale: false)
        // The day before five years and the day itself (OP-27).
        let bokstavF = [("Daria", 1.mai(2024)), ("Denis", 2.mai(2024))].map { fornavn, soekt in
            person(fornavn, .familieRef, tillatt: 1.oktober(2025), bosatt: 10.november(2025), etterAvtale: false).med {
                $0.tillatelser[0].soekt = soekt
                $0.tillatelser[0].ankomst = 5.november(2025)
                $0.tillatelser[0].referansepersonBosatt = 2.mai(2019)
                $0.bosettinger[0].type = "FAMILIE"
                $0.kontakt("KRAV", 17.november(2025))
            }
        }
        let aEtterF = person(
            "Eden", .familieRef, tillatt: 2.september(2024), bosatt: 4.november(2024), etterAvtale: false
        ).med {
            $0.tillatelser[0].referansepersonBosatt = 2.mai(2022)
            $0.nyTillatelse(.flyktning, 6.oktober(2025))
            $0.kontakt("KRAV", 2.februar(2026))
        }
        return [gammel, fraUtlandet, foersteDag, tilbakekalt, bareSoekt, eoes]
            + ([bokstavB, bokstavC, bokstavG] + bokstavF + [aEtterF]).map { person in
                person.med { if $0.kontakter.isEmpty { $0.kontakt("TILBUD", 8.desember(2025)) } }
            }
    }

    private static func fullfoerer(_ f: inout Forloep) {
        f.deltar(vedtatt: 12.april(2021), start: 19.april(2021), .g6)
        f.avslutt("AVT_GJENNOMFOERT", "AA_GRUNNSKOLE", 18.april(2023))
    }

    /// INTL-8-1, INTL-8-AGE and INTL-8-3.
    static func rettOgPlikt() -> [Forloep] {
        func vedtatt(_ fornavn: String, bosatt: Dato, _ dag: Dato) -> Forloep {
            person(fornavn, tillatt: bosatt.plus(dager: -60), bosatt: bosatt).med {
                $0.deltar(vedtatt: dag, start: 9.mars(2026), .n4)
            }
        }
        func alder(_ fornavn: String, _ foedt: Dato, _ tillatt: Dato) -> Forloep {
            person(fornavn, tillatt: tillatt, bosatt: 23.mars(2026), foedt: foedt).med {
                $0.kontakt("TILBUD", 30.mars(2026))
            }
        }
        return [
            // Two years of living here: the last day and the day too late, and from a leap day.
            vedtatt("Egil", bosatt: 1.mars(2024), 28.februar(2026)),
            vedtatt("Elena", bosatt: 1.mars(2024), 1.mars(2026)),
            vedtatt("Farid", bosatt: 29.februar(2024), 27.februar(2026)),
            vedtatt("Fatuma", bosatt: 29.februar(2024), 28.februar(2026)),
            person("Goran", tillatt: 1.september(2025), bosatt: 1.november(2025)).med {
                $0.kontakt("TILBUD", 10.november(2025))
            },
            // The day before the 56th birthday, the birthday, and seventeen.
            alder("Gøril", 15.mars(1970), 14.mars(2026)),
            alder("Halyna", 15.mars(1970), 15.mars(2026)),
            alder("Hodan", 2.mars(2008), 1.mars(2026)),
            // The municipality may offer: family of others, and settled without agreement.
            person("Håkon", .familieAnnen, tillatt: 1.oktober(2025), bosatt: 3.november(2025), etterAvtale: false).med {
                $0.tillatelser[0].girPermanent = true
                $0.bosettinger[0].type = "FAMILIE"
                $0.kontakt("KRAV", 10.november(2025))
            },
            person("Ibrahim", tillatt: 1.oktober(2025), bosatt: 3.november(2025), etterAvtale: false).med {
                $0.kontakt("KRAV", 10.november(2025))
            },
        ]
    }

    /// INTL-8-4, INTL-8-4b, INTL-12 and INTL-3-3.
    static func arbeidOgOppstart() -> [Forloep] {
        func tilbud(_ fornavn: String, _ tideler: Int) -> Forloep {
            person(fornavn, tillatt: 6.oktober(2025), bosatt: 1.desember(2025)).med {
                $0.kontakt("TILBUD", 8.desember(2025))
                $0.jobber(tideler, 2.februar(2026), nil, "TILBUD")
            }
        }
        func sluttet(_ fornavn: String, bosatt: Dato, _ siste: Dato, krav: Dato?) -> Forloep {
            person(fornavn, tillatt: bosatt.plus(dager: -60), bosatt: bosatt).med {
                $0.jobber(375, 2.januar(2026), siste)
                $0.bortfall(5.januar(2026), timer: 375)
                if let krav { $0.kontakt("KRAV", krav) }
            }
        }
        return [
            tilbud("Iryna", 295),
            tilbud("Ivan", 300),
            sluttet("Jamila", bosatt: 1.november(2025), 31.mars(2026), krav: 2.april(2026)),
            // The last day before two years, and two years to the day. The first has a frist on a Sunday (OP-02).
            sluttet("Jonas", bosatt: 1.februar(2024), 31.januar(2026), krav: 3.februar(2026)),
            sluttet("Kateryna", bosatt: 1.februar(2024), 1.februar(2026), krav: 3.februar(2026)),
            // Right again, but nobody has put forward a claim (OP-06).
            sluttet("Kidane", bosatt: 1.september(2025), 13.mars(2026), krav: nil),
            // The job ended inside the two years, the decision came after them (OP-07).
            sluttet("Kåre", bosatt: 5.februar(2024), 20.januar(2026), krav: 2.februar(2026)).med {
                $0.deltar(vedtatt: 2.mars(2026), start: 9.mars(2026), .n4)
            },
            person("Lea", tillatt: 3.november(2025), bosatt: 15.januar(2026)).med {
                $0.deltar(vedtatt: 8.april(2026), start: 15.april(2026), .n4)
            },
            person("Leif", tillatt: 3.november(2025), bosatt: 15.januar(2026)).med {
                $0.kontakt("TILBUD", 26.januar(2026))
            },
            // Three months after 30 November is the last day of February.
            person("Liv", tillatt: 1.oktober(2025), bosatt: 30.november(2025)).med {
                $0.deltar(vedtatt: 20.februar(2026), start: 2.mars(2026), .n4)
            },
            person("Maksim", tillatt: 6.oktober(2025), bosatt: 1.desember(2025)).med {
                $0.kontakt("AVVIST", 15.januar(2026))
            },
        ]
    }
}
