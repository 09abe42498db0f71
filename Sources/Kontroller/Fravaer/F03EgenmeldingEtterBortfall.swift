import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let egenmeldingEtterBortfall = Kontroll(
        kode: "F-03",
        navn: "Egenmelding er brukt etter at retten til egenmelding er bortfalt",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsforskriften, "9"),
        gjelder: .integreringsloven,
        rett: "Sjekk om det finnes legeerklæring, og rett fraværstypen. Har deltakeren fått retten tilbake, "
            + "annuller vedtaket om bortfall.",
        godtar: [
            .eksempel("På vedtaksdagen") {
                $0.deltakelse(oppstart: 3.mars(2025))
                $0.vedtak(.bortfallEgenmelding, vedtatt: 1.september(2025))
                $0.fravaer(.egenmelding, 1.september(2025)...1.september(2025))
            },
            .eksempel("Dagen etter at seks måneder er gått") {
                $0.deltakelse(oppstart: 3.mars(2025))
                $0.vedtak(.bortfallEgenmelding, vedtatt: 1.september(2025))
                $0.fravaer(.egenmelding, 2.mars(2026)...2.mars(2026))
            },
            .eksempel("Vedtaket er annullert") {
                $0.deltakelse(oppstart: 3.mars(2025))
                $0.vedtak(.bortfallEgenmelding, vedtatt: 1.september(2025), annullert: true)
                $0.fravaer(.egenmelding, 2.september(2025)...2.september(2025))
            },
        ],
        slaarUtFor: [
            .eksempel("Dagen etter vedtaket") {
                $0.deltakelse(oppstart: 3.mars(2025))
                $0.vedtak(.bortfallEgenmelding, vedtatt: 1.september(2025))
                $0.fravaer(.egenmelding, 2.september(2025)...2.september(2025))
            },
            .eksempel("Siste dag av de seks månedene") {
                $0.deltakelse(oppstart: 3.mars(2025))
                $0.vedtak(.bortfallEgenmelding, vedtatt: 1.september(2025))
                $0.fravaer(.egenmelding, 1.mars(2026)...1.mars(2026))
            },
        ]
    ) { sak, grunnlag, treff in
        for f in sak.mappe.fravaer where f.erEgenmelding {
            let erBortfalt = sak.mappe.vedtak.contains { $0.harTattEgenmelding(paa: f.fra, grunnlag.regelverk) }
            if erBortfalt { treff.rad(f, .fraDato, .dato(f.fra)) }
        }
    }
}

extension Vedtak {
    /// After the decision that egenmelding is lost, and before the last day to assess it anew.
    fileprivate func harTattEgenmelding(paa dag: Dato, _ regelverk: Regelverk) -> Bool {
        guard type == .bortfallEgenmelding, erFattet, regelverk.erUnderLoven(vedtaksdato),
            let siste = vurderesIgjenSenest(regelverk)
        else { return false }
        return vedtaksdato < dag && dag <= siste
    }
}
