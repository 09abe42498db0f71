import Kalender

/// Persons who each trip a control of datakontrakt 5.1 to 5.6; the others of those controls are in `+Regler`.
extension Rollebesetning {
    private static func bosatt(
        _ fornavn: String, _ grunnlag: Grunnlag = .flyktning, tillatt: Dato = 6.oktober(2025),
        bosatt: Dato = 1.desember(2025), foedt: Dato? = nil, etterAvtale: Bool = true
    ) -> Forloep {
        .bosatt(
            fornavn, "Prøvik", 5001, grunnlag, tillatt: tillatt, bosatt: bosatt, foedt: foedt,
            etterAvtale: etterAvtale)
    }

    private static func deltaker(_ fornavn: String, _ start: Dato = 2.februar(2026), _ maal: Maalvalg = .n4) -> Forloep
    {
        bosatt(fornavn, tillatt: start.plus(dager: -130), bosatt: start.plus(dager: -70))
            .med { $0.deltar(vedtatt: start.plus(dager: -7), start: start, maal) }
    }

    /// P, O and Q: identity, permits and registration.
    static func registerkontroller() -> [Forloep] {
        let p06 = deltaker("Aage").med {
            $0.identiteter = [.init(type: "DNR", fra: 6.oktober(2025), til: 1.desember(2025))]
        }
        let p08 = bosatt("Abel", .arbeid, foedt: 20.mai(1957), etterAvtale: false).med {
            $0.kategorier = [.init(kode: "PLIKT_NORSK", fra: 6.oktober(2025))]
            $0.ordninger.removeAll()
        }
        let o01SkulleHatt = deltaker("Ahmad").med { $0.kategorier[0].kode = "KAN_INTRO" }
        let o01SkulleIkkeHatt = bosatt("Andrij", etterAvtale: false).med {
            $0.kategorier[0].kode = "RP_INTRO"
            $0.kontakt("KRAV", 1.april(2026))
        }
        let o02 = bosatt("Bjørn", .kollektiv, tillatt: 3.mars(2025), bosatt: 5.mai(2025)).med {
            $0.deltar(vedtatt: 23.juni(2025), start: 30.juni(2025), .g4)
            $0.kategorier[0].kode = "RP_INTRO"
        }
        let o03 = bosatt("Bohdan", .kollektiv, tillatt: 3.mars(2025), bosatt: 5.mai(2025)).med {
            $0.deltar(vedtatt: 23.juni(2025), start: 30.juni(2025), .g4)
            $0.nyTillatelse(.flyktning, 9.mars(2026))
            $0.kategorier = [
                .init(kode: "RETT_INTRO", fra: 3.mars(2025), til: 8.mars(2026)),
                .init(kode: "RETT_NORSK", fra: 3.mars(2025), til: 8.mars(2026)),
                .init(kode: "RP_INTRO", fra: 9.mars(2026)),
            ]
        }
        let o04 = deltaker("Daud").med { $0.tillatelser[0].soekt = $0.tillatelser[0].vedtatt.plus(dager: 20) }
        let o06 = deltaker("Denis").med { $0.lov = "INTROLOVEN" }
        let o07 = deltaker("Egil").med {
            $0.nyTillatelse(.flyktning, 16.mars(2026), erFornyelse: true)
            $0.tillatelser[1].utfall = "AVSLAG"
        }
        let q01 = deltaker("Farid", 6.oktober(2025), .g4).med {
            $0.fravaer("F_LEGE", 10.november(2025), 12.november(2025))
            $0.fravaer[0].registrert = 23.mars(2026)
        }
        let q02 = deltaker("Goran", 2.september(2024), .g2).med {
            $0.avslutt("AVT_GJENNOMFOERT", "AA_ARBEID_DEL", 28.februar(2025), timer: 200)
            $0.avslutninger[0].registrert = 16.mars(2026)
        }
        let q03 = bosatt("Håkon", tillatt: 1.september(2025), bosatt: 3.november(2025))
        let q04 = deltaker("Ibrahim", 4.november(2024), .g4)
        return [
            p06, p08, o01SkulleHatt, o01SkulleIkkeHatt, o02, o03, o04, o06, o07, q01, q02, q03, q04, foerNir(),
        ]
    }

    /// INTF-60: a programme under the old act that began more than fifteen years ago.
    private static func foerNir() -> Forloep {
        Forloep.bosatt("Ivan", "Prøvik", 301, tillatt: 1.februar(2010), bosatt: 12.april(2010)).med {
            $0.lov = "INTROLOVEN"
            $0.kategorier = [.init(kode: "RP_INTRO_GML", fra: 1.februar(2010), til: 6.juni(2012))]
            $0.vedtak = [
                .init(
                    ordning: "INTRO", type: "VT_DELTAKELSE_INTRO", dato: 31.mai(2010), start: 7.juni(2010),
                    registrert: 2.juni(2010))
            ]
            $0.avslutt("AVT_GJENNOMFOERT", "AA_ARBEID_HEL", 6.juni(2012), timer: 375)
        }
    }

    /// V, A, F and T: decisions, endings and absence.
    static func deltakelseskontroller() -> [Forloep] {
        let v09 = bosatt("Jonas").med { $0.deltar(vedtatt: 2.mars(2026), start: 9.mars(2026), .n4) }
        let v09Norsk = deltaker("Kidane", 13.oktober(2025), .g4).med { $0.vedtak.removeSubrange(2...3) }
        let v11 = deltaker("Kåre").med {
            $0.stans = [.init(grunn: "GR_FRAVAER", fra: 23.mars(2026), til: 20.mars(2026))]
        }
        let v13 = deltaker("Leif").med {
            $0.vedtak.remove(at: 1)
            for i in $0.planer.indices { $0.planer[i].dato = 9.mars(2026) }
        }
        let v16 = bosatt("Maksim", etterAvtale: false).med {
            $0.kontakt("KRAV", 5.januar(2026))
            $0.bortfall(2.februar(2026), timer: 375)
            $0.kategorier[0].til = nil
        }
        let v17 = bosatt("Malik").med {
            $0.vedtak = [
                .init(
                    ordning: "INTRO", type: "VT_DELTAKELSE_INTRO", dato: 12.januar(2026), resultat: "RES_AVSLAG",
                    grunn: "GR_IKKE_MAALGRUPPE", registrert: 14.januar(2026))
            ]
            $0.tiltak = [.init(type: "T_NORSK", fra: 2.februar(2026), timer: 150, registrert: 4.februar(2026))]
        }
        let a08 = deltaker("Mykola", 2.september(2024), .g4).med {
            $0.steder[0].til = 14.september(2025)
            $0.steder.append(.init(bor: 301, oppfoelging: 301, fra: 15.september(2025), bydel: 30_103))
            $0.avslutt("AVT_AVBRUTT", "AA_IKKE_REGISTRERT", 1.september(2025), kilde: "REGELMOTOR")
        }
        let a11 = deltaker("Noor", 2.september(2024), .g4).med {
            $0.avslutt("AVT_AVBRUTT", "AA_ARBEID_HEL", 1.september(2025), timer: 375)
        }
        let a12 = deltaker("Oleh", 2.september(2024), .g4).med {
            $0.avslutt("AVT_GJENNOMFOERT", "AA_LEDIG", 1.september(2025), timer: 200)
        }
        let f04 = deltaker("Petro", 6.oktober(2025), .g4).med {
            $0.fravaer("F_BARN_EGENM", 10.november(2025), 14.november(2025))
            $0.fravaer("F_BARN_LEGE", 1.desember(2025), 5.desember(2025))
            $0.fravaer("F_BARN_EGENM", 2.mars(2026), 2.mars(2026))
            $0.ordninger[0].frist = nil
        }
        let f06 = deltaker("Yana", 4.august(2025), .g4).med { etterPermisjon(&$0, nil) }
        let f06MedAarsak = deltaker("Zahra", 4.august(2025), .g4).med { etterPermisjon(&$0, "AF_BARNEPASS") }
        let f08 = deltaker("Ruslan").med {
            $0.permisjon("PN_VELFERD", 16.mars(2026), 18.mars(2026))
            $0.permisjoner[0].ordning = "NORSK"
        }
        return [v09, v09Norsk, v11, v13, v16, v17, a08, a11, a12, f04, f06, f06MedAarsak, f08]
    }

    /// Absence from the first working day after the leave, a Friday before and a Monday after.
    private static func etterPermisjon(_ f: inout Forloep, _ aarsak: StaticString?) {
        f.permisjon("P_OMSORG", 1.desember(2025), 27.februar(2026))
        f.fravaer("F_TILLATT", 2.mars(2026), 4.mars(2026))
        f.fravaer[0].aarsakEtterFoedsel = aarsak
        f.ordninger[0].frist = nil
    }
}
