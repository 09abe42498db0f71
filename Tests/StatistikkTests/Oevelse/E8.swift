import Kalender
import Regelmotor
import Register

@testable import Statistikk

/// Practice data set E8 (indikatorer 2): seven persons with grants to teaching in norsk in kommune 5031.
enum E8 {
    static let aar = 2018
    static let (kommune, annen, fylke) = (5031 as UInt16, 5001 as UInt16, 50 as UInt16)

    /// The rates of 2018, kroner (IMDi). Rates of later years are not known.
    static let satser = Tilskuddssatser([
        (.norsk1Hoey, 2018, 31_900), (.norsk2Hoey, 2018, 62_300), (.norsk3Hoey, 2018, 43_350),
        (.norsk1Lav, 2018, 13_600), (.norsk2Lav, 2018, 24_100), (.norsk3Lav, 2018, 15_000),
    ])

    static let personer: [Personmappe] = [
        person { $0.tilskudd(.norsk1Hoey, aar, til: kommune, kroner: 31_900) },
        person { $0.tilskudd(.norsk2Hoey, aar, til: kommune, kroner: 62_300) },
        person { $0.tilskudd(.norsk3Hoey, aar, til: kommune, kroner: 43_350) },
        person { $0.tilskudd(.norsk1Lav, aar, til: kommune, kroner: 13_600) },
        person { $0.tilskudd(.norsk2Lav, aar, til: kommune, kroner: 24_100) },
        person {
            $0.tilskudd(.norsk2Hoey, aar, til: kommune, kroner: 24_750, grunnlag: dager(1, til: 219))
            $0.tilskudd(.norsk2Hoey, aar, til: annen, kroner: 24_920, grunnlag: dager(220, til: 365))
        },
        person {
            $0.vgoFulltid(fra: 20.august(aar - 1))
            $0.tilskudd(.norsk3Hoey, aar, til: fylke, kroner: 43_350)
        },
    ]

    /// Days of the year, the first being 1.
    static func dager(_ foerste: Int, til siste: Int) -> Periode? {
        Periode(fom: 1.januar(aar).plus(dager: foerste - 1), tom: 1.januar(aar).plus(dager: siste - 1))
    }

    static func person(_ fortell: (inout Eksempelperson) -> Void) -> Personmappe {
        .eksempel {
            $0.bosatt(1.november(aar - 1), kommune: kommune)
            fortell(&$0)
        }
    }

    /// What an indicator comes to, with the rates of 2018.
    static func telling(
        _ indikator: Indikator, _ personer: [Personmappe] = personer, satser: Tilskuddssatser = satser,
        aar: Int = aar
    ) throws -> Indikatortelling {
        var parametere = Indikatorparametere()
        parametere.tilskuddssatser = satser
        let dato = 31.desember(aar)
        let grunnlag = Statistikkgrunnlag(regelverk: try .test(), dato: dato, parametere: parametere)
        var telling = Indikatortelling([.init(indikator, .aar(aar))], grunnlag)
        for mappe in personer { telling.tell(Tilfelle(Sak(mappe, try .test(), dato: dato), grunnlag)) }
        return telling
    }
}
