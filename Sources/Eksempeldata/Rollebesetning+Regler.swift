import Kalender

/// Persons who each make one rule of datakontrakt 5 or lovregler 4, 5 and 9 visible.
extension Rollebesetning {
    /// The worked examples of lovregler 5, and one who breaks the limits of the regulation.
    static func fravaer() -> [Forloep] {
        func deltaker(_ fornavn: String, _ maal: Maalvalg = .n2) -> Forloep {
            var f = Forloep.bosatt(fornavn, "Grønli", 5001, tillatt: 6.oktober(2025), bosatt: 10.november(2025))
            f.deltar(vedtatt: 5.januar(2026), start: 5.januar(2026), maal)
            return f
        }
        var ti = deltaker("Oksana")
        ti.fravaer("F_LEGE", 2.mars(2026), 13.mars(2026))
        var elleve = deltaker("Yana")
        elleve.fravaer("F_LEGE", 2.mars(2026), 13.mars(2026))
        elleve.fravaer("F_EGENMELDING", 7.april(2026), 7.april(2026))
        elleve.ordninger[0].frist = 19.januar(2027)
        var overlapp = deltaker("Valentyna")
        overlapp.permisjon("P_VELFERD", 9.mars(2026), 13.mars(2026))
        overlapp.fravaer("F_LEGE", 12.mars(2026), 20.mars(2026))
        var omsorg = deltaker("Birgit", .n4)
        omsorg.permisjon("P_OMSORG", 1.september(2026), 30.juni(2027))
        omsorg.ordninger[0].frist = 2.november(2028)

        var forTidlig = deltaker("Gøril")
        forTidlig.fravaer("F_EGENMELDING", 19.januar(2026), 23.januar(2026))
        var feilAntall = deltaker("Sølvi")
        feilAntall.fravaer("F_LEGE", 30.mars(2026), 10.april(2026), avvikINir: 3)
        var omvendt = deltaker("Pärla")
        omvendt.fravaer("F_TILLATT", 13.mars(2026), 12.mars(2026))
        var utenfor = deltaker("Liv")
        utenfor.fravaer("F_LEGE", 8.desember(2025), 9.desember(2025))
        var forMye = deltaker("Jonas")
        forMye.permisjon("P_VELFERD", 2.mars(2026), 20.mars(2026))
        forMye.permisjon("P_VELFERD", 19.mars(2026), 24.mars(2026))
        var egenmelding = Forloep.bosatt("Leif", "Fjordholm", 5001, tillatt: 3.februar(2025), bosatt: 5.mai(2025))
        egenmelding.deltar(vedtatt: 4.august(2025), start: 4.august(2025), .g4)
        for dag in [13.oktober(2025), 10.november(2025), 8.desember(2025), 12.januar(2026)] {
            egenmelding.fravaer("F_EGENMELDING", dag, dag.plus(dager: 1))
        }
        egenmelding.vedtak.append(
            .init(
                ordning: "INTRO", type: "VT_BORTFALL_EGENMELDING", dato: 20.januar(2026), registrert: 20.januar(2026)))
        egenmelding.fravaer("F_EGENMELDING", 16.mars(2026), 16.mars(2026))
        return [ti, elleve, overlapp, omsorg, forTidlig, feilAntall, omvendt, utenfor, forMye, egenmelding]
    }

    /// Old law, change of permit, the over 55, and a move.
    static func opphold() -> [Forloep] {
        var gammelLov = Forloep.bosatt("Bjørn", "Ekeberg", 301, tillatt: 12.oktober(2020), bosatt: 1.desember(2020))
        gammelLov.lov = "INTROLOVEN"
        gammelLov.kategorier = [.init(kode: "RP_INTRO_GML", fra: 12.oktober(2020))]
        gammelLov.vedtak = [
            .init(
                ordning: "INTRO", type: "VT_DELTAKELSE_INTRO", dato: 1.februar(2021), start: 8.februar(2021),
                registrert: 3.februar(2021))
        ]
        gammelLov.avslutt("AVT_GJENNOMFOERT", "AA_ARBEID_HEL", 3.februar(2023), timer: 375)

        var skifter = Forloep.bosatt(
            "Kateryna", "Vasylenko", 4648, .kollektiv, tillatt: 10.mai(2025), bosatt: 25.juni(2025))
        skifter.deltar(vedtatt: 25.august(2025), start: 1.september(2025), .g4)
        skifter.tillatelser.append(.init(grunnlag: .flyktning, vedtatt: 2.mars(2026), erFoerste: false))

        var over55 = Forloep.bosatt(
            "Åge", "Åkerøy", 1103, tillatt: 6.oktober(2025), bosatt: 10.november(2025), foedt: 3.mars(1965))
        over55.kategorier[0].kode = "KAN_INTRO"
        over55.deltar(vedtatt: 12.januar(2026), start: 19.januar(2026), .n4)

        var over55MedFeilMaal = over55
        (over55MedFeilMaal.fornavn, over55MedFeilMaal.etternavn) = ("Kåre", "Vårvik")
        over55MedFeilMaal.sluttmaal[0].kode = "SM26_HOYERE"
        over55MedFeilMaal.vgo = "JA"

        var flytter = Forloep.bosatt("Natalia", "Tømte", 5601, tillatt: 2.desember(2024), bosatt: 3.februar(2025))
        flytter.deltar(vedtatt: 24.mars(2025), start: 31.mars(2025), .g4, slutt: 31.oktober(2025))
        flytter.ferie(7.juli(2025), 25.juli(2025))
        flytter.steder[0].til = 31.oktober(2025)
        flytter.steder.append(.init(bor: 301, oppfoelging: 301, fra: 1.november(2025), bydel: 30_103))
        flytter.vedtak.append(
            .init(
                ordning: "INTRO", type: "VT_DELTAKELSE_INTRO", dato: 3.november(2025), start: 3.november(2025),
                forrige: 4, registrert: 4.november(2025)))
        flytter.vedtak.append(
            .init(ordning: "INTRO", type: "VT_INTEGRERINGSPLAN", dato: 3.november(2025), registrert: 4.november(2025)))
        return [gammelLov, skifter, over55, over55MedFeilMaal, flytter]
    }

    static func vedtakOgAvslutning() -> [Forloep] {
        func deltaker(_ fornavn: String, _ start: Dato = 2.februar(2026), _ maal: Maalvalg = .n2) -> Forloep {
            var f = Forloep.bosatt(
                fornavn, "Skogly", 3301, tillatt: start.plus(dager: -120), bosatt: start.plus(dager: -60))
            f.deltar(vedtatt: start.plus(dager: -7), start: start, maal)
            return f
        }
        var sent = Forloep.bosatt("Dmytro", "Skogly", 3301, tillatt: 4.august(2025), bosatt: 1.september(2025))
        sent.deltar(vedtatt: 12.januar(2026), start: 2.februar(2026), .n2)
        var overlapp = deltaker("Egil")
        overlapp.vedtak.append(
            .init(ordning: "INTRO", type: "VT_DELTAKELSE_INTRO", dato: 2.mars(2026), start: 9.mars(2026)))
        var fremtid = deltaker("Petro")
        fremtid.vedtak.append(.init(ordning: "INTRO", type: "VT_FORLENGELSE", dato: 4.mai(2026)))
        var omvendt = deltaker("Maksim")
        omvendt.vedtak[0].slutt = 30.januar(2026)
        var utenPlan = deltaker("Serhij")
        utenPlan.vedtak.remove(at: 1)
        utenPlan.planer.removeAll()
        var utenStart = deltaker("Viktor")
        utenStart.vedtak[0].start = nil
        utenStart.ordninger[0].start = nil
        var stanset = deltaker("Andrij", 3.november(2025), .g4)
        stanset.vedtak.append(
            .init(
                ordning: "INTRO", type: "VT_MIDL_STANS", dato: 16.mars(2026), start: 16.mars(2026),
                slutt: 30.april(2026),
                grunn: "GR_SYKDOM", registrert: 17.mars(2026)))
        stanset.stans = [
            .init(grunn: "GR_SYKDOM", fra: 16.mars(2026), til: 30.april(2026), vedtak: stanset.vedtak.count - 1)
        ]
        stanset.ordninger[0].status = "STANSET"
        var stansUtenVedtak = deltaker("Bohdan")
        stansUtenVedtak.stans = [.init(grunn: "GR_FRAVAER", fra: 9.mars(2026), til: 20.mars(2026))]
        var annullert = deltaker("Aasta")
        annullert.vedtak.append(
            .init(
                ordning: "INTRO", type: "VT_DELTAKELSE_INTRO", dato: 12.januar(2026), start: 19.januar(2026),
                resultat: "RES_ANNULLERT", registrert: 12.januar(2026), erAnnullert: true))
        var forTidligBortfall = Forloep.bosatt(
            "Tesfay", "Zerai", 3301, tillatt: 4.august(2025), bosatt: 6.oktober(2025))
        forTidligBortfall.bortfall(15.desember(2025))

        let start = 5.august(2024)
        var systemet = deltaker("Håkon", start, .g2)
        systemet.avslutt("AVT_AVBRUTT", "AA_IKKE_REGISTRERT", 3.februar(2025), kilde: "REGELMOTOR")
        var etterpaa = deltaker("Øystein", start, .g2)
        etterpaa.avslutt("AVT_GJENNOMFOERT", "AA_HOEYERE", 31.januar(2025))
        etterpaa.fravaer("F_LEGE", 3.mars(2025), 5.mars(2025))
        var foerStart = deltaker("Daria")
        foerStart.avslutt("AVT_AVBRUTT", "AA_FLYTTET", 19.januar(2026))
        var toAarsaker = deltaker("Goran", start, .g1)
        toAarsaker.avslutt("AVT_GJENNOMFOERT", "AA_ARBEID_DEL", 31.januar(2025), timer: 200)
        toAarsaker.avslutt("AVT_AVBRUTT", "AA_LEDIG", 31.januar(2025))
        var fristPassert = deltaker("Ibrahim", start, .g2)
        fristPassert.vedtak[0].registrert = 20.desember(2024)
        return [
            sent, overlapp, fremtid, omvendt, utenPlan, utenStart, stanset, stansUtenVedtak, annullert,
            forTidligBortfall,
            systemet, etterpaa, foerStart, toAarsaker, fristPassert,
        ]
    }

    static func sluttmaalregler() -> [Forloep] {
        func deltaker(_ fornavn: String, _ start: Dato, _ maal: Maalvalg) -> Forloep {
            var f = Forloep.bosatt(
                fornavn, "Myrvang", 1804, tillatt: start.plus(dager: -120), bosatt: start.plus(dager: -60))
            f.deltar(vedtatt: start.plus(dager: -7), start: start, maal)
            return f
        }
        var motsatt = deltaker("Fatuma", 12.januar(2026), .n2)
        motsatt.vgo = "NEI"
        var registrertForTidlig = deltaker("Nadia", 3.november(2025), .n5)
        registrertForTidlig.sluttmaal[0].fra = 10.november(2025)
        registrertForTidlig.sluttmaal[0].registrert = 10.november(2025)
        var toMaal = deltaker("Selam", 12.januar(2026), .n4)
        toMaal.sluttmaal.append(toMaal.sluttmaal[0])
        toMaal.sluttmaal[1].kode = "SM25_VGO"
        var utvidet = deltaker("Eden", 12.januar(2026), .n2)
        utvidet.ordninger[0].utvidelse = 6
        var nyttMaal = deltaker("Abel", 17.mars(2025), .g3)
        nyttMaal.foedt = 20.juni(2003)
        nyttMaal.sluttmaal.append(.init(kode: "SM25_VGO", fra: 20.januar(2026), registrert: 22.januar(2026)))
        nyttMaal.ordninger[0].frist = 16.mars(2029)
        nyttMaal.ferie(7.juli(2025), 25.juli(2025))
        return [motsatt, registrertForTidlig, toMaal, utvidet, nyttMaal]
    }

    static func identitetOgSted() -> [Forloep] {
        func deltaker(_ fornavn: String) -> Forloep {
            var f = Forloep.bosatt(fornavn, "Elvebakk", 4601, tillatt: 6.oktober(2025), bosatt: 10.november(2025))
            f.deltar(vedtatt: 12.januar(2026), start: 19.januar(2026), .n4)
            return f
        }
        var feilKontroll = deltaker("Alina")
        feilKontroll.duf = 209_700_000_199
        var feilFoedselsnummer = deltaker("Elena")
        feilFoedselsnummer.foedselsnummer = 14_859_610_066
        var annenFoedselsdato = deltaker("Iryna")
        annenFoedselsdato.foedt = 15.mai(1996)
        annenFoedselsdato.foedselsnummer = 14_859_610_146
        var likDuf = deltaker("Zahra")
        likDuf.duf = 209_900_000_208
        var likDufIgjen = deltaker("Zoé")
        likDufIgjen.duf = 209_900_000_208
        var forUng = deltaker("Lea")
        forUng.foedt = 3.juni(2009)
        forUng.erEnsligMindreaarig = true

        var annenBydel = deltaker("Mona")
        annenBydel.steder[0].bydel = 30_101
        var folgesOppAnnetSted = deltaker("Malik")
        folgesOppAnnetSted.steder[0].oppfoelging = 301
        return [
            feilKontroll, feilFoedselsnummer, annenFoedselsdato, likDuf, likDufIgjen, forUng, annenBydel,
            folgesOppAnnetSted,
        ]
    }
}
