import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// A right and duty to the programme that was there before the change is kept with it.
    static let nyeRettigheterEtterBytte = Kontroll(
        kode: "O-03",
        navn:
            "Ny tillatelse etter kollektiv beskyttelse: NIR har gitt nye rettigheter, eller retten til norsk er borte",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsforskriften, "43 h"),
        krever: [.nirKategori, .oppholdstillatelse, .bosetting, .vedtak, .avslutning],
        aapnePunkter: ["OP-24"],
        rett:
            "Sjekk vedtakene fra tiden med kollektiv beskyttelse. Det som er begynt, fullføres. Meld feilen til IMDi.",
        godtar: [
            .eksempel("Retten til norsk står") {
                $0.opphold(.utl0834, vedtatt: 10.mai(2024))
                $0.vedtak(.norsk37d, .norsk, vedtatt: 1.april(2025), oppstart: 1.april(2025))
                $0.opphold(.utl0828, vedtatt: 2.mars(2026))
                $0.kategori(.rettNorsk)
            },
            .eksempel("Byttet tillatelse dagen før regelen gjaldt") {
                $0.opphold(.utl0834, vedtatt: 10.mai(2024))
                $0.vedtak(.norsk37d, .norsk, vedtatt: 1.april(2025), oppstart: 1.april(2025))
                $0.opphold(.utl0828, vedtatt: 31.desember(2025))
                $0.kategori(.rpNorsk)
            },
            .eksempel("Ingen vedtak fra tiden med kollektiv beskyttelse") {
                $0.opphold(.utl0834, vedtatt: 10.mai(2024))
                $0.opphold(.utl0828, vedtatt: 2.mars(2026))
                $0.kategori(.rpNorsk)
            },
            .eksempel("Rett og plikt til programmet fra før bytte") {
                $0.opphold(.utl0834, vedtatt: 12.januar(2026))
                $0.bosatt(19.januar(2026))
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.opphold(.utl0828, vedtatt: 2.mars(2026))
                $0.kategori(.rpIntro)
            },
        ],
        slaarUtFor: [
            .eksempel("Rett og plikt til norsk, byttet på regelens første dag") {
                $0.opphold(.utl0834, vedtatt: 10.mai(2024))
                $0.vedtak(.norsk37d, .norsk, vedtatt: 1.april(2025), oppstart: 1.april(2025))
                $0.opphold(.utl0828, vedtatt: 1.januar(2026))
                $0.kategori(.rettNorsk)
                $0.kategori(.rpNorsk)
            },
            .eksempel("Retten til norsk er avsluttet i NIR") {
                $0.opphold(.utl0834, vedtatt: 10.mai(2024))
                $0.vedtak(.norsk37d, .norsk, vedtatt: 1.april(2025), oppstart: 1.april(2025))
                $0.opphold(.utl0828, vedtatt: 2.mars(2026))
                $0.kategori(.rettNorsk, til: 1.mars(2026))
            },
        ]
    ) { sak, _, treff in
        guard sak.fakta.harLevertKategori, sak.fakta.beregnet.beholder43h else { return }
        let beholdtPlikt = sak.fakta.beregnet.introUtenBortfall.verdi == .rettOgPlikt
        var harNye = false
        for k in sak.mappe.kategorier where k.gjelder(sak.dato) {
            guard k.kategori == .rpNorsk || k.kategori == .rpIntro && !beholdtPlikt else { continue }
            treff.rad(k, .kategori, .kategori(k.kategori))
            harNye = true
        }
        guard !harNye, sak.mappe.vedtak.contains(where: { $0.erNorsk && $0.erFattet }),
            !sak.mappe.kategorier.contains(where: { $0.kategori == .rettNorsk && $0.gjelder(sak.dato) }),
            let siste = sak.mappe.kategorier.last(where: \.teller)
        else { return }
        treff.rad(siste, .kategori, .kategori(siste.kategori), ventet: .kategori(.rettNorsk))
    }
}
