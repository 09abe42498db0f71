import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// Codes that were valid in another time than the event (K-02). Bortfall before the act has a rule of its own (V-15),
    /// and so have sluttmål (AVVIK-2 to 4).
    static let kodeUtenforGyldighet = Kontroll(
        kode: "K-02",
        navn: "Vedtakstypen fantes ikke på vedtaksdatoen",
        alvor: .feil,
        hjemmel: Hjemmel("registerets kodelister KL-17 og KL-16"),
        ser: [.vedtak, .kontaktKrav],
        rett: "Rett vedtaksdatoen, eller velg vedtakstypen som gjaldt den dagen.",
        godtar: [
            .eksempel("Utvidet norsk første dag den kunne vedtas") {
                $0.vedtak(.utvidetNorsk, .norsk, vedtatt: 1.juli(2023), oppstart: 1.juli(2023))
            },
            .eksempel("Bortfall før 2026 er V-15") { $0.bortfall(31.desember(2025)) },
        ],
        slaarUtFor: [
            .eksempel("Utvidet norsk dagen før") {
                $0.vedtak(.utvidetNorsk, .norsk, vedtatt: 30.juni(2023), oppstart: 1.juli(2023))
            },
            .eksempel("Utvidet norsk etter at bestemmelsen er opphevet") {
                $0.vedtak(.utvidetNorsk, .norsk, vedtatt: 1.juli(2026), oppstart: 1.august(2026))
            },
            .eksempel("Søknad registrert før typen fantes") { $0.krav(.intro, .soeknad, 28.februar(2021)) },
        ]
    ) { sak, _, treff in
        for v in sak.mappe.vedtak where v.erFattet && v.type != .bortfallArbeid {
            if !gyldighet.vedtak(v.type, v.vedtaksdato) { treff.rad(v, .vedtakstype, .dato(v.vedtaksdato)) }
        }
        for k in sak.mappe.krav where k.teller && !gyldighet.krav(k.type, k.dato) { treff.rad(k, .type, .dato(k.dato)) }
    }

    private static let gyldighet = Kodegyldighet()
}

/// First and last day of each code, by raw value, so that the night asks a table.
private struct Kodegyldighet: Sendable {
    private let vedtak: [Periode]
    private let kravtyper: [Periode]

    init() {
        vedtak = Kodegyldighet.tabell(Vedtakstype.koder)
        kravtyper = Kodegyldighet.tabell(Kravtype.koder)
    }

    func vedtak(_ type: Vedtakstype, _ dato: Dato) -> Bool { vedtak[Int(type.rawValue)].inneholder(dato) }
    func krav(_ type: Kravtype, _ dato: Dato) -> Bool { kravtyper[Int(type.rawValue)].inneholder(dato) }

    private static func tabell<K: Kodeverk>(_ koder: [Kode<K>]) -> [Periode] {
        var ut = [Periode](repeating: alltid, count: 256)
        for kode in koder {
            let periode = Periode(fom: kode.fra ?? alltid.fom, tom: kode.til ?? alltid.tom)
            ut[Int(kode.verdi.rawValue)] = periode ?? alltid
        }
        return ut
    }

    private static let alltid = 1.januar(1)...31.desember(9999)
}
