import Kalender

/// The fixed persons at the head of every set. Together they show what the rules are about.
///
/// They are the same whatever the seed and the number of persons.
enum Rollebesetning {
    /// Municipalities of the cast, in the set whatever its size.
    static let kommuner: [UInt16] = [301, 1103, 1804, 3301, 4601, 4648, 5001, 5522, 5601]

    static func alle() -> [Forloep] {
        publiserteTilfeller() + bortfall() + alleSluttmaal() + sluttmaalAvvik() + saerligeNavn() + vern() + fravaer()
            + opphold() + vedtakOgAvslutning() + sluttmaalregler() + identitetOgSted()
            + lovligeTillatelser() + rettOgPlikt() + arbeidOgOppstart() + kollektivBeskyttelse() + norskrett()
            + aapnePunkter() + aapneFravaerspunkter() + registerkontroller() + deltakelseskontroller()
            + tiltakskontroller() + norskkontroller()
    }

    /// The two cases IMDi has shown: bortfall in Salangen, and § 34 in Bremanger.
    private static func publiserteTilfeller() -> [Forloep] {
        var salangen = Forloep.bosatt("Amina", "Farah", 5522, tillatt: 3.september(2025), bosatt: 3.november(2025))
        salangen.kontakt("TILBUD", 10.november(2025))
        salangen.bortfall(5.januar(2026))

        var bremanger = Forloep.bosatt(
            "Halyna", "Koval", 4648, .kollektiv, tillatt: 9.januar(2026), ankomst: 5.januar(2026),
            bosatt: 16.februar(2026))
        bremanger.kontakt("TILBUD", 20.februar(2026))
        bremanger.tillatelser[0].manglerEffektuering = true
        return [salangen, bremanger]
    }

    private static func bortfall() -> [Forloep] {
        var gjeninntraadt = Forloep.bosatt("Samuel", "Haile", 1804, tillatt: 1.august(2025), bosatt: 1.november(2025))
        gjeninntraadt.bortfall(12.januar(2026), timer: 375)
        gjeninntraadt.kontakt("KRAV", 2.mars(2026))
        gjeninntraadt.deltar(vedtatt: 18.mars(2026), start: 23.mars(2026), .n2)
        gjeninntraadt.kategorier[0].til = nil

        var fristUte = Forloep.bosatt("Rahel", "Gebre", 5601, tillatt: 5.desember(2023), bosatt: 5.februar(2024))
        fristUte.kontakt("AVVIST", 20.mars(2024))
        fristUte.bortfall(20.januar(2026))

        var trettiTimer = Forloep.bosatt("Ivan", "Dovhan", 301, tillatt: 6.oktober(2025), bosatt: 1.desember(2025))
        trettiTimer.bortfall(16.februar(2026), timer: 300)

        var utenTvilling = Forloep.bosatt("Malik", "Osman", 4601, tillatt: 1.september(2025), bosatt: 10.november(2025))
        utenTvilling.bortfall(2.februar(2026), medAvslutning: false)

        var utenVedtak = Forloep.bosatt("Eden", "Tekle", 5001, tillatt: 1.september(2025), bosatt: 12.november(2025))
        utenVedtak.kontakt("TILBUD", 20.november(2025))
        utenVedtak.avslutt("AVT_AVBRUTT", "AA_BORTFALL_ARBEID", 9.februar(2026), kilde: "REGELMOTOR")

        var forFaaTimer = Forloep.bosatt("Tarik", "Sadik", 3301, tillatt: 4.august(2025), bosatt: 3.november(2025))
        forFaaTimer.bortfall(26.januar(2026), timer: 250)

        var etterDeltakelse = Forloep.bosatt("Rima", "Kasem", 1103, tillatt: 2.juni(2025), bosatt: 1.september(2025))
        etterDeltakelse.deltar(vedtatt: 20.oktober(2025), start: 27.oktober(2025), .g4)
        etterDeltakelse.bortfall(2.mars(2026))
        return [gjeninntraadt, fristUte, trettiTimer, utenTvilling, utenVedtak, forFaaTimer, etterDeltakelse]
    }

    /// One running programme for each of the fifteen sluttmål, all in order.
    private static func alleSluttmaal() -> [Forloep] {
        let nye: [(Maalvalg, String, String, UInt16)] = [
            (.n1, "Iryna", "Petrenko", 301), (.n2, "Oleh", "Lysenko", 4601), (.n3, "Nadia", "Najjar", 5001),
            (.n4, "Yusuf", "Abdi", 1103), (.n5, "Selam", "Zerai", 1804), (.n6, "Daud", "Qasim", 3301),
            (.n7, "Jamila", "Mahdi", 5601),
        ]
        let gamle: [(Maalvalg, String, String, Dato, Dato)] = [
            (.g1, "Elena", "Savtsjenko", 10.november(2025), 14.mai(1990)),
            (.g2, "Ruslan", "Melnyk", 17.november(2025), 2.juni(1988)),
            (.g3, "Maryam", "Yaqub", 19.august(2024), 8.januar(2003)),
            (.g4, "Ahmad", "Jassim", 18.august(2025), 30.mars(1985)),
            (.g5, "Fatuma", "Warsame", 7.oktober(2024), 19.februar(1994)),
            (.g6, "Kidane", "Haile", 3.februar(2025), 11.desember(1991)),
            (.g7, "Hodan", "Dahir", 10.mars(2025), 29.februar(1992)),
            (.g8, "Noor", "Kasem", 16.september(2024), 5.mai(1993)),
        ]
        return nye.map { maal, fornavn, etternavn, kommune in
            var f = Forloep.bosatt(fornavn, etternavn, kommune, tillatt: 6.oktober(2025), bosatt: 8.desember(2025))
            f.deltar(vedtatt: 26.januar(2026), start: 2.februar(2026), maal)
            return f
        }
            + gamle.map { maal, fornavn, etternavn, start, foedt in
                var f = Forloep.bosatt(
                    fornavn, etternavn, 4601, tillatt: start.plus(dager: -150), bosatt: start.plus(dager: -70),
                    foedt: foedt)
                f.deltar(vedtatt: start.plus(dager: -14), start: start, maal, utvidelse: min(maal.utvidelse, 6))
                f.ferie(7.juli(2025), 25.juli(2025))
                return f
            }
    }

    /// The five findings about sluttmål, on persons who have not ended.
    private static func sluttmaalAvvik() -> [Forloep] {
        func deltaker(_ fornavn: String, _ etternavn: String, _ start: Dato, _ maal: Maalvalg?) -> Forloep {
            var f = Forloep.bosatt(
                fornavn, etternavn, 301, tillatt: start.plus(dager: -140), bosatt: start.plus(dager: -60),
                foedt: 14.mai(1991))
            f.deltar(vedtatt: start.plus(dager: -7), start: start, maal)
            f.ferie(7.juli(2025), 18.juli(2025))
            return f
        }
        return [
            deltaker("Zahra", "Ishaq", 9.februar(2026), nil),
            deltaker("Goran", "Kasem", 1.desember(2025), .n2),
            deltaker("Mona", "Najjar", 3.november(2025), .n4),
            deltaker("Abel", "Tekle", 12.januar(2026), .g4),
            deltaker("Lea", "Gebre", 19.januar(2026), .g1),
            deltaker("Rami", "Hassan-Berg", 4.november(2024), .n5),
            deltaker("Samira", "Osman", 3.februar(2025), .g8),
            deltaker("Farid", "Sadik", 10.mars(2025), .g5),
            deltaker("Denis", "Hrytsak", 7.april(2025), .g3),
        ]
    }

    /// Names with the letters and signs that programs stumble on. Each is followed up in a municipality of its own.
    private static func saerligeNavn() -> [Forloep] {
        let navn: [(String, String)] = [
            ("Åse", "Ærlig Østby"), ("Aage", "Aasen"), ("=Kari", "Formelsen"), ("+Ola", "Plussberg"),
            ("-Per", "Minusvik"), ("@Liv", "Krøllalfa"), ("Anne \"Nina\"", "D'Angelo"), ("Zoé", "Čáhppe; Ŋuolla"),
        ]
        return zip(navn, kommuner).map { navn, kommune in
            var f = Forloep.bosatt(navn.0, navn.1, kommune, tillatt: 1.april(2025), bosatt: 2.juni(2025))
            f.deltar(vedtatt: 1.august(2025), start: 18.august(2025), .g4)
            return f
        }
    }

    /// Protected addresses: running and ended.
    private static func vern() -> [Forloep] {
        var strengt = Forloep.bosatt("Alina", "Bilenko", 301, tillatt: 1.oktober(2025), bosatt: 1.desember(2025))
        strengt.gradering = "STRENGT_FORTROLIG"
        strengt.deltar(vedtatt: 12.januar(2026), start: 19.januar(2026), .n2)

        var fortrolig = Forloep.bosatt("Mykola", "Ivanenko", 5522, tillatt: 1.oktober(2025), bosatt: 1.desember(2025))
        fortrolig.gradering = "FORTROLIG"
        fortrolig.erKvinne = false
        fortrolig.deltar(vedtatt: 12.januar(2026), start: 19.januar(2026), .n4)

        // With a finding, so that a worklist has to know what to do with the person.
        var strengtMedAvvik = Forloep.bosatt(
            "Svitlana", "Melnyk", 4648, tillatt: 1.august(2025), bosatt: 6.oktober(2025))
        strengtMedAvvik.gradering = "STRENGT_FORTROLIG"
        strengtMedAvvik.deltar(vedtatt: 5.januar(2026), start: 5.januar(2026), nil)

        var avsluttet = Forloep.bosatt("Tove", "Nordås", 1804, tillatt: 2.mai(2024), bosatt: 1.juli(2024))
        avsluttet.gradering = "FORTROLIG"
        avsluttet.erReservert = true
        avsluttet.deltar(vedtatt: 2.september(2024), start: 9.september(2024), .g2)
        avsluttet.avslutt("AVT_GJENNOMFOERT", "AA_ARBEID_HEL", 28.februar(2025), timer: 375)
        return [strengt, fortrolig, strengtMedAvvik, avsluttet]
    }
}
