import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let obligatoriskeTiltak = Kontroll(
        kode: "M-03",
        navn: "Programmet er gjennomført, men et obligatorisk tiltak er ikke registrert",
        alvor: .info,
        hjemmel: Hjemmel(.integreringsloven, "14 a og 37 c"),
        krever: [.tiltak, .vedtak, .oppholdstillatelse],
        ser: [.avslutning],
        rett:
            "Registrer norsk, samfunnskunnskap, livsmestring og, for foreldre til barn under 18 år, foreldreveiledning.",
        godtar: [
            .eksempel("Norsk, samfunnskunnskap og livsmestring") {
                $0.deltakelse(oppstart: 3.mars(2025))
                for type in [Tiltakstype.norsk, .samf, .livsmestring] { $0.tiltak(type, fra: 3.mars(2025)) }
                $0.avslutning(.gjennomfoert, .arbeidHel, 1.april(2026))
            },
            .eksempel("Ikke samfunnskunnskap for den som har kollektiv beskyttelse", lov: .integreringsloven6a) {
                $0.deltakelse(oppstart: 3.mars(2025))
                for type in [Tiltakstype.norsk, .livsmestring] { $0.tiltak(type, fra: 3.mars(2025)) }
                $0.avslutning(.gjennomfoert, .arbeidHel, 1.april(2026))
            },
            .eksempel("Foreldreveiledning for den som har barn") {
                $0.mappe.person.harBarnUnder18 = true
                $0.deltakelse(oppstart: 3.mars(2025))
                for type in [Tiltakstype.norsk, .samf, .livsmestring, .foreldre] { $0.tiltak(type, fra: 3.mars(2025)) }
                $0.avslutning(.gjennomfoert, .arbeidHel, 1.april(2026))
            },
            .eksempel("Programmet er avbrutt") {
                $0.deltakelse(oppstart: 3.mars(2025))
                $0.avslutning(.avbrutt, .flyttet, 1.april(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Livsmestring mangler") {
                $0.deltakelse(oppstart: 3.mars(2025))
                for type in [Tiltakstype.norsk, .samf] { $0.tiltak(type, fra: 3.mars(2025)) }
                $0.avslutning(.gjennomfoert, .arbeidHel, 1.april(2026))
            },
            .eksempel("Foreldreveiledning mangler for den som har barn") {
                $0.mappe.person.harBarnUnder18 = true
                $0.deltakelse(oppstart: 3.mars(2025))
                for type in [Tiltakstype.norsk, .samf, .livsmestring] { $0.tiltak(type, fra: 3.mars(2025)) }
                $0.avslutning(.gjennomfoert, .arbeidHel, 1.april(2026))
            },
        ]
    ) { sak, _, treff in
        guard let slutt = sak.fakta.avslutning, slutt.type == .gjennomfoert, let mangler = sak.manglendeTiltak
        else { return }
        treff.rad(slutt, .avslutningstype, .avslutningstype(slutt.type), ventet: .tiltak(mangler))
    }
}

extension Sak {
    /// The first of the mandatory activities that is not registered; nil when all are, or the act does not demand them.
    fileprivate var manglendeTiltak: Tiltakstype? {
        guard let lov = fakta.lovgrunnlag.verdi, lov != .introloven else { return nil }
        if !mappe.harTiltak(.norsk) { return .norsk }
        let erKollektiv =
            lov == .integreringsloven6a || fakta.beregnet.beholder43h || fakta.harRettTilNorsk
        if !erKollektiv, !mappe.harTiltak(.samf) { return .samf }
        if !mappe.harTiltak(.livsmestring) { return .livsmestring }
        return mappe.person.harBarnUnder18 == true && !mappe.harTiltak(.foreldre) ? .foreldre : nil
    }
}

extension Personfakta {
    /// Right to norsk alone (§ 37 d), and no permit that says otherwise.
    fileprivate var harRettTilNorsk: Bool {
        norskrett == .kollektiv && (beregnet.norsktillatelse == nil || beregnet.norsk == .avgjort(.kollektiv))
    }
}
