import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// A norskplan is no period of teaching and needs no start; decisions on teaching do.
    static let startOgSlutt = Kontroll(
        kode: "V-08",
        navn: "Vedtaket mangler startdato, eller slutter før det starter",
        alvor: .feil,
        hjemmel: .praksis("vedtak om deltakelse og norsk har startdato, og den kommer ikke etter sluttdatoen", "V-08"),
        ser: [.vedtak],
        rett: "Registrer startdatoen på vedtaket i NIR, eller rett den av datoene som er feil.",
        godtar: [
            .eksempel("Deltakelse med startdato") { $0.deltakelse(oppstart: 2.februar(2026)) },
            .eksempel("Starter og slutter samme dag") {
                $0.vedtak(
                    .norsk, .norsk, vedtatt: 2.februar(2026), oppstart: 2.februar(2026), slutt: 2.februar(2026))
            },
            .eksempel("Et bortfall har ikke startdato") { $0.bortfall(5.januar(2026)) },
            .eksempel("Norskplan har ikke startdato") { $0.vedtak(.norskplan, .norsk, vedtatt: 2.februar(2026)) },
            .eksempel("Avslag på deltakelse") {
                $0.vedtak(.deltakelseIntro, vedtatt: 2.februar(2026), resultat: .avslag)
            },
        ],
        slaarUtFor: [
            .eksempel("Deltakelse uten startdato") { $0.vedtak(.deltakelseIntro, vedtatt: 2.februar(2026)) },
            .eksempel("Norsk uten startdato") { $0.vedtak(.norsk37d, .norsk, vedtatt: 2.februar(2026)) },
            .eksempel("Slutter dagen før det starter") {
                $0.vedtak(
                    .norsk, .norsk, vedtatt: 2.februar(2026), oppstart: 3.februar(2026), slutt: 2.februar(2026))
            },
        ]
    ) { sak, _, treff in
        for v in sak.mappe.vedtak where v.maaHaStart {
            guard let start = v.startdato else {
                treff.rad(v, .startdato)
                continue
            }
            if let slutt = v.sluttdato, slutt < start { treff.rad(v, .sluttdato, .dato(slutt)) }
        }
    }
}

extension Vedtak {
    fileprivate var maaHaStart: Bool {
        switch type {
        case .deltakelseIntro, .norsk, .norsk37d, .utvidetNorsk: erFattet
        default: false
        }
    }
}
