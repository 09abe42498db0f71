import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// Only those with a duty are asked: «kan tilbys» has no upper age.
    static let alderUtenforGruppen = Kontroll(
        kode: "P-08",
        navn: "NIR har plikt på en deltaker som var for ung eller for gammel da tillatelsen ble gitt",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsloven, "8 og 26"),
        krever: [.vedtak],
        aapnePunkter: ["OP-03"],
        rett: "Sjekk fødselsdatoen og datoen på tillatelsen. Stemmer de, meld det til IMDi.",
        godtar: [
            .eksempel("18 år den dagen", foedt: 2.januar(2008)) {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.kategori(.rpIntro)
                $0.kategori(.rpNorsk)
            },
            .eksempel("55 år og 364 dager, introduksjonsprogram", foedt: 3.januar(1970)) {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.kategori(.rpIntro)
            },
            .eksempel("66 år den dagen, norsk", foedt: 3.januar(1959)) {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.kategori(.pliktNorsk)
            },
        ],
        slaarUtFor: [
            .eksempel("17 år dagen før bursdagen", foedt: 3.januar(2008)) {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.kategori(.rpIntro)
            },
            .eksempel("17 år, norsk", foedt: 3.januar(2008)) {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.kategori(.rpNorsk)
            },
            .eksempel("56 år den dagen, introduksjonsprogram", foedt: 2.januar(1970)) {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.kategori(.rpIntro)
            },
            .eksempel("67 år den dagen, norsk", foedt: 2.januar(1959)) {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.kategori(.pliktNorsk)
            },
        ]
    ) { sak, grunnlag, treff in
        guard sak.fakta.harLevertKategori else { return }
        let (regelverk, foedt) = (grunnlag.regelverk, sak.mappe.person.foedselsdato)
        if sak.fakta.kategoriIntro == .rpIntro, let t = sak.fakta.beregnet.tillatelse,
            let fra = regelverk.tall(.nedreAlder, paa: t.vedtaksdato),
            let til = regelverk.tall(.oevreAlder, paa: t.vedtaksdato),
            !(fra...til).contains(foedt.alder(paa: t.vedtaksdato))
        {
            treff.rad(t, .kategori, .kategori(.rpIntro))
        }
        if let kategori = sak.fakta.kategoriNorsk, kategori == .rpNorsk || kategori == .pliktNorsk,
            let t = sak.fakta.beregnet.norsktillatelse ?? sak.mappe.sisteTillatelseMedNorsk,
            let fra = regelverk.tall(.norskAlderFra, paa: t.vedtaksdato),
            let til = regelverk.tall(.norskAlderTil, paa: t.vedtaksdato),
            !(fra..<til).contains(foedt.alder(paa: t.vedtaksdato))
        {
            treff.rad(t, .kategori, .kategori(kategori))
        }
    }
}

extension Personmappe {
    /// The permit granted last that is not permanent: that one keeps what the permit before it gave (§ 62).
    fileprivate var sisteTillatelseMedNorsk: Oppholdstillatelse? {
        var siste: Oppholdstillatelse?
        for t in tillatelser where t.erInnvilget && t.grunnlag != .utl0862 && t.grunnlag != .hjUkjent {
            if let naa = siste, naa.vedtaksdato > t.vedtaksdato { continue }
            siste = t
        }
        return siste
    }
}
