import Kalender
import Register

@testable import Statistikk

/// Practice data set E2 (indikatorer 2): five kommuner that were asked to settle refugees in one year. The first three are in
/// one fylke, the last two in another.
enum E2 {
    static let aar = 2025
    static let (k1, k2, k3, k4, k5) = (
        Kommunenummer(5001), Kommunenummer(5006), Kommunenummer(5031), Kommunenummer(4601), Kommunenummer(4602)
    )
    static let bosatte: [(kommune: Kommunenummer, antall: Int)] = [(k1, 95), (k2, 30), (k3, 0), (k4, 0), (k5, 12)]

    static let referanser = Referansetabeller(
        anmodninger: [
            Anmodning(kommune: k1, aar: aar, anmodet: 100, vedtatt: 100),
            Anmodning(kommune: k2, aar: aar, anmodet: 40, vedtatt: 30),
            Anmodning(kommune: k3, aar: aar, anmodet: 20),
            Anmodning(kommune: k4, aar: aar, anmodet: 15, vedtatt: 0),
            Anmodning(kommune: k5, aar: aar, anmodet: 10, vedtatt: 12),
        ],
        folketall: zip([k1, k2, k3, k4, k5], [50_000, 12_000, 6_000, 5_500, 3_000]).map {
            Folketall(kommune: $0, dato: 1.januar(aar), antall: $1)
        })

    /// The persons who were settled.
    static var personer: [Personmappe] {
        bosatte.flatMap { kommune, antall in
            (0..<antall).map { nr in
                .eksempel { $0.bosatt(1.januar(aar).plus(dager: 3 * nr), kommune: kommune.tall) }
            }
        }
    }

    static func figurer() throws -> Kommunefigurer {
        Kommunefigurer(try kommuneaar(personer, aar...aar, referanser))
    }
}

/// The years of all kommuner, made of persons and tables as the pipeline does.
func kommuneaar(
    _ personer: [Personmappe], _ aar: ClosedRange<Int>, _ referanser: Referansetabeller, levert: Entiteter = .alle
) throws -> [Kommuneaar] {
    let grunnlag = try grunnlag(31.desember(aar.upperBound))
    var telling = Indikatortelling(Kommuneaar.sporsmaal(aar), grunnlag)
    for person in personer { telling.tell(try tilfelle(person, 31.desember(aar.upperBound))) }
    return Kommuneaar.alle(aar, telling, referanser, levert: levert, grunnlag.kommuner)
}
