import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// Allowed when the right was kept; counted either way, since the register often leaves that open.
    static let bruktEtterFritak = Kontroll(
        kode: "N-10",
        navn: "Timer eller prøve er registrert etter vedtak om fritak",
        alvor: .info,
        hjemmel: Hjemmel(.integreringsforskriften, "23–25"),
        rett: "Sjekk at deltakeren beholdt retten da fritaket ble gitt, og at vedtaksdatoen er riktig.",
        godtar: [
            .eksempel("Timer i måneden fritaket ble gitt") {
                $0.timer(.norsk, 1.mars(2026), 20)
                $0.fritak(.norsk, .n23a, vedtatt: 1.mars(2026))
            },
            .eksempel("Fritak fra samfunnskunnskap, timer i norsk") {
                $0.fritak(.samf, .s24a, vedtatt: 28.februar(2026))
                $0.timer(.norsk, 1.mars(2026), 20)
            },
            .eksempel("Prøven var samme dag som fritaket") {
                $0.proeve(.a1b2, .lese, 2.mars(2026), .b1)
                $0.fritak(.proeveNorsk, .n23a, vedtatt: 2.mars(2026))
            },
            .eksempel("Prøven er annullert") {
                $0.fritak(.proeveNorsk, .n23a, vedtatt: 2.mars(2026))
                $0.proeve(.c1, .c1LeseMunt, 3.mars(2026), .c1, erAnnullert: true)
            },
        ],
        slaarUtFor: [
            .eksempel("Timer i måneden etter") {
                $0.fritak(.norsk, .n23a, vedtatt: 28.februar(2026), rettenBortfalt: true)
                $0.timer(.norsk, 1.mars(2026), 20)
            },
            .eksempel("Samfunnskunnskap etter fritak") {
                $0.fritak(.samf, .s24a, vedtatt: 28.februar(2026))
                $0.timer(.samfM1, 1.mars(2026), 5, ordning: .samf)
            },
            .eksempel("Norskprøve dagen etter") {
                $0.fritak(.proeveNorsk, .n23a, vedtatt: 2.mars(2026))
                $0.proeve(.a1b2, .lese, 3.mars(2026), .b1)
            },
            .eksempel("Prøve i samfunnskunnskap dagen etter") {
                $0.fritak(.proeveSamf, .s24b, vedtatt: 2.mars(2026), rettenBortfalt: false)
                $0.proeve(.samf, nil, 3.mars(2026), .bestaatt, harSpraak: true)
            },
        ]
    ) { sak, _, treff in
        for f in sak.mappe.fritak where f.teller && sak.mappe.erBrukt(etter: f) {
            treff.rad(f, .vedtaksdato, .dato(f.vedtaksdato))
        }
    }
}

extension Personmappe {
    fileprivate func erBrukt(etter f: Fritak) -> Bool {
        switch f.fra {
        case .norsk: norsktimer.contains { $0.type == .norsk && $0.maaned > f.vedtaksdato && $0.harTimer }
        case .samf: norsktimer.contains { $0.erSamfunnskunnskap && $0.maaned > f.vedtaksdato && $0.harTimer }
        case .proeveNorsk: proever.contains { $0.type.erNorsk && $0.dato > f.vedtaksdato && $0.erAvlagt }
        case .proeveSamf: proever.contains { $0.type == .samf && $0.dato > f.vedtaksdato && $0.erAvlagt }
        case .mottak: false
        }
    }
}
