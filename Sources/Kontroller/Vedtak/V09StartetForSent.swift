import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let startetForSent = Kontroll(
        kode: "V-09",
        navn: "Programmet eller norskopplæringen startet ikke innen tre måneder",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsloven, "12 og 30"),
        krever: [.vedtak, .bosetting, .kontaktKrav, .adresseOppfoelging],
        aapnePunkter: ["OP-02", "OP-06"],
        rett: "Registrer vedtaket med startdato. Har opplæringen ikke begynt, start den så snart som mulig.",
        godtar: [
            .eksempel("Startet tre måneder etter bosettingen") {
                $0.kategori(.rpIntro)
                $0.bosatt(15.januar(2026))
                $0.deltakelse(oppstart: 15.april(2026))
            },
            .eksempel("Siste dag for å starte", dato: 15.april(2026)) {
                $0.kategori(.rpIntro)
                $0.bosatt(15.januar(2026))
            },
            .eksempel("Kommunen kan tilby, men må ikke") {
                $0.kategori(.kanIntro)
                $0.bosatt(15.januar(2026))
            },
            .eksempel("Norsk startet tre måneder etter folkeregistreringen") {
                $0.kategori(.rpNorsk)
                $0.adresse(.bor, kommune: 5522, fra: 12.januar(2026), folkeregistrert: 15.januar(2026))
                $0.vedtak(.norsk, .norsk, vedtatt: 1.april(2026), oppstart: 15.april(2026))
            },
            .eksempel("Verken folkeregistrering eller krav er kjent") {
                $0.kategori(.rpNorsk)
                $0.adresse(.bor, kommune: 5522, fra: 12.januar(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Startet dagen etter tre måneder") {
                $0.kategori(.rpIntro)
                $0.bosatt(15.januar(2026))
                $0.deltakelse(oppstart: 16.april(2026), vedtatt: 1.april(2026))
            },
            .eksempel("Ikke startet dagen etter tre måneder", dato: 16.april(2026)) {
                $0.kategori(.rpIntro)
                $0.bosatt(15.januar(2026))
            },
            .eksempel("Norsk startet dagen etter tre måneder") {
                $0.kategori(.rpNorsk)
                $0.adresse(.bor, kommune: 5522, fra: 12.januar(2026), folkeregistrert: 15.januar(2026))
                $0.vedtak(.norsk, .norsk, vedtatt: 1.april(2026), oppstart: 16.april(2026))
            },
            .eksempel("Norsk er ikke startet dagen etter tre måneder", dato: 16.april(2026)) {
                $0.kategori(.rpNorsk)
                $0.krav(.norsk, .krav, 15.januar(2026))
            },
        ]
    ) { sak, grunnlag, treff in
        if sak.fakta.oppstart.status == .brudd { treff.sentProgram(sak) }
        if sak.fakta.norskrett == .rettOgPlikt { treff.senNorsk(sak, grunnlag.regelverk) }
    }
}
