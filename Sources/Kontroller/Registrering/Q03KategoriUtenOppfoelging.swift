import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let kategoriUtenOppfoelging = Kontroll(
        kode: "Q-03",
        navn: "Bosatt for over tre måneder siden med rett og plikt, men verken krav eller vedtak er registrert",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsloven, "12 annet ledd"),
        krever: [.vedtak, .kontaktKrav, .bosetting],
        rett: "Registrer kontakten og vedtaket om introduksjonsprogram i NIR. Er det ikke gjort noe, ta kontakt nå.",
        godtar: [
            .eksempel("Siste dag av de tre månedene", dato: 17.april(2026)) {
                $0.bosatt(17.januar(2026))
                $0.kategori(.rpIntro)
            },
            .eksempel("Tilbud er registrert") {
                $0.bosatt(16.januar(2026))
                $0.kategori(.rpIntro)
                $0.krav(.intro, .tilbud, 2.februar(2026))
            },
            .eksempel("Deltakelse er avslått") {
                $0.bosatt(16.januar(2026))
                $0.kategori(.rpIntro)
                $0.vedtak(.deltakelseIntro, vedtatt: 2.februar(2026), resultat: .avslag)
            },
            .eksempel("Kommunen kan tilby, men må ikke") {
                $0.bosatt(16.januar(2026))
                $0.kategori(.kanIntro)
            },
            .eksempel("Bosatt uten avtale") {
                $0.bosatt(16.januar(2026), etterAvtale: false)
                $0.kategori(.rpIntro)
            },
        ],
        slaarUtFor: [
            .eksempel("Dagen etter tre måneder", dato: 17.april(2026)) {
                $0.bosatt(16.januar(2026))
                $0.kategori(.rpIntro)
            },
            .eksempel("Rett og plikt er regnet ut") {
                $0.opphold(.utl0828, vedtatt: 12.januar(2026))
                $0.bosatt(16.januar(2026))
            },
            .eksempel("Vedtaket er annullert") {
                $0.bosatt(16.januar(2026))
                $0.kategori(.rpIntro)
                $0.deltakelse(oppstart: 2.februar(2026), annullert: true)
            },
        ]
    ) { sak, grunnlag, treff in
        guard sak.fakta.kategoriIntro == .rpIntro, !sak.mappe.krav.contains(where: \.teller),
            !sak.mappe.vedtak.contains(where: { $0.teller && $0.resultat != .annullert }),
            let bosatt = sak.mappe.foersteAvtalteBosetting,
            let maaneder = grunnlag.regelverk.tall(.oppstartsfrist, paa: bosatt.bosatt)
        else { return }
        let frist = grunnlag.regelverk.fristDag(bosatt.bosatt, maaneder: maaneder)
        if sak.dato > frist { treff.rad(bosatt, .bosattDato, .dato(bosatt.bosatt), ventet: .dato(frist)) }
    }
}

extension Personmappe {
    /// First settlement by agreement; ties go to the first in the extract.
    fileprivate var foersteAvtalteBosetting: Bosetting? {
        var foerste: Bosetting?
        for b in bosettinger where b.teller && b.etterAvtale {
            if let naa = foerste, naa.bosatt <= b.bosatt { continue }
            foerste = b
        }
        return foerste
    }
}
