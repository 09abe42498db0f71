import Kalender
import Register

/// Persons told for the explanation.
enum Fortalte {
    /// Persons who between them meet every step.
    static let personer: [(navn: String, person: Personmappe)] = [
        (
            "deltaker med alt",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2025), ankomst: 15.september(2025))
                $0.bosatt(1.november(2025))
                $0.adresse(.bor, kommune: 5522, fra: 1.november(2025))
                $0.adresse(.oppfoelging, kommune: 4648, fra: 1.november(2025))
                $0.krav(.intro, .krav, 10.november(2025))
                $0.deltakelse(oppstart: 5.januar(2026), vedtatt: 20.desember(2025))
                $0.deltakelse(oppstart: 9.januar(2026), vedtatt: 20.desember(2025), annullert: true)
                $0.sluttmaal(.n5, registrert: 5.januar(2026))
                $0.ordning(.intro, utvidelse: 6)
                $0.utdanning(.nei)
                $0.vedtak(.norsk, .norsk, vedtatt: 20.desember(2025), oppstart: 5.januar(2026))
                $0.vedtak(.samf, .samf, vedtatt: 20.desember(2025), oppstart: 5.januar(2026))
                $0.fravaer(.lege, 2.februar(2026)...13.februar(2026))
                $0.permisjon(.pVelferd, 16.februar(2026)...20.februar(2026))
                $0.permisjon(.pnVelferd, 16.februar(2026)...20.februar(2026), ordning: .norsk)
                $0.permisjon(.pnVelferd, 16.februar(2026)...20.februar(2026), ordning: .samf)
                $0.stans(.midlertidig, 11.februar(2026)...12.februar(2026))
                $0.tiltak(.norsk, fra: 5.januar(2026), timer: Desimal(20))
            }
        ),
        (
            "bortfall og tilbake igjen",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
                $0.bosatt(1.november(2025))
                $0.arbeid(Desimal(37), fra: 2.januar(2026), til: 31.januar(2026))
                $0.bortfallMedAvslutning(5.januar(2026))
                $0.krav(.intro, .krav, 3.februar(2026))
                $0.deltakelse(oppstart: 16.februar(2026), vedtatt: 10.februar(2026))
                $0.sluttmaal(.n2, registrert: 16.februar(2026))
            }
        ),
        (
            "jobb uten vedtak om bortfall",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
                $0.bosatt(1.november(2025))
                $0.arbeid(Desimal(30), fra: 2.januar(2026))
            }
        ),
        (
            "avvist tilbud",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
                $0.bosatt(1.november(2025))
                $0.krav(.intro, .avvist, 20.november(2025))
            }
        ),
        (
            "fra kollektiv beskyttelse til flyktning",
            .eksempel {
                $0.opphold(.utl0834L2, vedtatt: 10.mai(2024))
                $0.bosatt(1.juni(2024))
                $0.deltakelse(oppstart: 1.september(2025), vedtatt: 20.august(2025))
                $0.sluttmaal(.g4, registrert: 1.september(2025))
                $0.utdanning(.nei)
                $0.vedtak(.norsk37d, .norsk, vedtatt: 20.august(2025), oppstart: 1.september(2025))
                $0.vedtak(.utvidetNorsk, .norsk, vedtatt: 16.februar(2026))
                $0.opphold(.utl0828, vedtatt: 20.februar(2026))
            }
        ),
        (
            "kollektiv beskyttelse fra før 2026 uten vedtak",
            .eksempel {
                $0.opphold(.utl0834L2, vedtatt: 10.mai(2024))
                $0.bosatt(1.juni(2024))
            }
        ),
        (
            "familie som ble flyktning",
            .eksempel {
                $0.opphold(
                    .utl08Kap6Ref, vedtatt: 1.oktober(2025), soekt: 14.juni(2025), referansepersonBosatt: 15.juni(2020))
                $0.bosatt(1.november(2025), etterAvtale: false)
                $0.opphold(.utl0828, vedtatt: 15.januar(2026))
            }
        ),
        (
            "gammel tillatelse fra utlandet, i videregående",
            .eksempel {
                $0.opphold(.utl0823, vedtatt: 1.november(2021), ankomst: 10.januar(2022), soektFraUtlandet: true)
                $0.vedtak(.samf, .samf, vedtatt: 20.desember(2025), oppstart: 5.januar(2026))
                $0.vgoFulltid(fra: 17.august(2025))
            }
        ),
        (
            "levert kategori og avsluttet",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2024))
                $0.bosatt(1.november(2024))
                $0.kategori(.rpIntro)
                $0.kategori(.rpNorsk)
                $0.deltakelse(oppstart: 3.februar(2025))
                $0.sluttmaal(.g8, registrert: 3.februar(2025))
                $0.avslutning(.avbrutt, .flyttet, 2.februar(2026))
            }
        ),
        (
            "gammelt mål med oppstart i 2025",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2024))
                $0.bosatt(1.november(2024), kommune: 3005)
                $0.deltakelse(oppstart: 3.februar(2025))
                $0.sluttmaal(.g5, registrert: 3.februar(2025))
            }
        ),
        (
            "begrenset tillatelse som er fornyet",
            .eksempel {
                $0.opphold(.utl0838L5a, vedtatt: 1.november(2022))
                $0.opphold(.utl0838L5a, vedtatt: 2.februar(2023), erFornyelse: true)
                $0.bosatt(1.desember(2024))
                $0.utdanning(.ja)
                $0.vedtak(.norsk, .norsk, vedtatt: 20.februar(2023), oppstart: 1.mars(2023))
            }
        ),
        (
            "tilbakekalt tillatelse",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
                $0.bosatt(1.november(2025))
                $0.opphold(.utl0828, vedtatt: 16.februar(2026), utfall: .tilbakekalt)
            }
        ),
    ]

    /// Stories whose explanation forgets a row, and what it is about.
    static let glemte: [(navn: String, person: Personmappe)] = [
        (
            "sluttmålet gjelder først senere, og er grunnen til at AVVIK-1 ikke slår ut",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.sluttmaal(.n4, registrert: 5.januar(2026), gjelderFra: 2.mars(2026))
            }
        ),
        (
            "utdanningen skiller manglende startdato fra manglende utdanning når norskvedtaket mangler",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
                $0.utdanning(.ja)
            }
        ),
        (
            "deltakelse under introduksjonsloven",
            .eksempel {
                $0.mappe.person.lovgrunnlag = .introloven
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.vedtak(.samf, .samf, vedtatt: 2.februar(2026), oppstart: 9.februar(2026))
            }
        ),
        (
            "deltakelse uten startdato",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
                $0.vedtak(.deltakelseIntro, vedtatt: 5.januar(2026))
            }
        ),
        (
            "den nye deltakelsen åpnet programmet igjen etter en avslutning",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.juni(2025))
                $0.deltakelse(oppstart: 18.august(2025))
                $0.avslutning(.avbrutt, .flyttet, 1.oktober(2025))
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.vedtak(.norsk, .norsk, vedtatt: 2.februar(2026), oppstart: 9.februar(2026))
            }
        ),
        (
            "alt fravær ligger i en stans",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.sluttmaal(.n4, registrert: 5.januar(2026))
                $0.fravaer(.lege, 2.februar(2026)...20.februar(2026))
                $0.stans(.midlertidig, 26.januar(2026)...27.februar(2026))
            }
        ),
        (
            "fornyelsen som lot rett og plikt til norsk inntre",
            .eksempel {
                $0.mappe.person.lovgrunnlag = .integreringsloven
                $0.opphold(.utl0838L5b, vedtatt: 20.august(2025))
                $0.opphold(.utl08Kap6Arbeid, vedtatt: 3.november(2025), erFornyelse: true, permanent: false)
            }
        ),
        (
            "ankomsten som avgjør loven, står på en annen tillatelse",
            .eksempel {
                $0.opphold(.utl0838L1, vedtatt: 28.september(2020), soektFraUtlandet: true)
                $0.opphold(.utl0835L3, vedtatt: 4.august(2021), ankomst: 17.juni(2021))
                $0.opphold(.utl0838L1, vedtatt: 31.juli(2023))
                $0.kategori(.rettNorsk)
            }
        ),
        (
            "utvidet norsk krever utdanning som ikke er registrert",
            .eksempel {
                $0.opphold(.utl0834L2, vedtatt: 10.mai(2025))
                $0.vedtak(.norsk37d, .norsk, vedtatt: 20.mai(2025), oppstart: 2.juni(2025))
                $0.vedtak(.utvidetNorsk, .norsk, vedtatt: 16.februar(2026))
            }
        ),
        (
            "en ny jobb hindrer at retten kommer tilbake",
            .eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
                $0.bosatt(1.november(2025))
                $0.arbeid(Desimal(37), fra: 2.januar(2026), til: 31.januar(2026))
                $0.bortfall(5.januar(2026))
                $0.arbeid(Desimal(30), fra: 2.februar(2026))
            }
        ),
        (
            "bosettingen et avvist tilbud kom etter",
            .eksempel {
                $0.kategori(.rpIntro)
                $0.bosatt(2.desember(2024), etterAvtale: false)
                $0.bosatt(1.november(2025))
                $0.adresse(.bor, kommune: 5522, fra: 2.mars(2026))
                $0.krav(.intro, .avvist, 16.februar(2026))
                $0.krav(.intro, .krav, 9.juli(2026))
            }
        ),
        (
            "tillatelsen fristen for samfunnskunnskap regnes fra ved bare plikt",
            .eksempel {
                $0.opphold(.utl0853L3, vedtatt: 31.oktober(2022))
                $0.opphold(.utl0823, vedtatt: 31.juli(2023))
                $0.opphold(.utl08Kap6Arbeid, vedtatt: 18.september(2024))
            }
        ),
        (
            "den siste tillatelsen av samme bokstav gjør den til kollektiv beskyttelse",
            .eksempel {
                $0.opphold(.utl0834, vedtatt: 15.november(2021))
                $0.opphold(.utl0834L2, vedtatt: 2.august(2023))
                $0.deltakelse(oppstart: 13.januar(2025), vedtatt: 2.januar(2025))
                $0.opphold(.utl08Kap6Ref, vedtatt: 4.september(2025))
            }
        ),
        (
            "tillatelsen til en EØS-borger",
            .eksempel {
                $0.mappe.person.lovgrunnlag = .integreringsloven
                $0.mappe.person.borger = .eoes
                $0.opphold(.utl0828, vedtatt: 2.september(2024))
                $0.opphold(.utl0825, vedtatt: 29.september(2025))
                $0.kategori(.rettNorsk)
                $0.deltakelse(oppstart: 25.august(2025))
            }
        ),
    ]
}
