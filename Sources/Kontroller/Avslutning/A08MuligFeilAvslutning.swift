import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// NIR closes by itself when nobody registers anything, and when a person moves the next municipality may not know.
    static let muligFeilAvslutning = Kontroll(
        kode: "A-08",
        navn: "NIR avsluttet programmet nær en flytting eller etter lang tid uten aktivitet: kan være en feil",
        alvor: .advarsel,
        hjemmel: .nir("programmer uten aktivitet kan bli lukket selv om deltakeren fortsetter", "A-08"),
        krever: [.vedtak, .tiltak, .fravaer, .permisjon],
        rett: "Sjekk om deltakeren fortsatte i program. Slett i så fall avslutningen, og registrer aktiviteten.",
        godtar: [
            .eksempel("Flyttet 61 dager før, og var i tiltak") {
                $0.adresse(.oppfoelging, kommune: 301, fra: 5.januar(2025), til: 28.januar(2026))
                $0.adresse(.oppfoelging, kommune: 5522, fra: 29.januar(2026))
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.gjennomfoert, .ikkeRegistrert, 31.mars(2026), av: .regelmotor)
            },
            .eksempel("180 dager siden siste tiltak") {
                $0.deltakelse(oppstart: 6.januar(2025))
                $0.tiltak(.norsk, fra: 6.januar(2025), til: 2.oktober(2025))
                $0.avslutning(.gjennomfoert, .ikkeRegistrert, 31.mars(2026), av: .regelmotor)
            },
            .eksempel("Tiltaket løper fortsatt") {
                $0.deltakelse(oppstart: 6.januar(2025))
                $0.tiltak(.norsk, fra: 6.januar(2025))
                $0.avslutning(.gjennomfoert, .ikkeRegistrert, 31.mars(2026), av: .regelmotor)
            },
            .eksempel("Kommunen fikk nytt nummer") {
                $0.adresse(.bor, kommune: 3001, fra: 2.januar(2023), til: 31.desember(2023))
                $0.adresse(.bor, kommune: 3101, fra: 1.januar(2024))
                $0.deltakelse(oppstart: 4.desember(2023))
                $0.avslutning(.gjennomfoert, .ikkeRegistrert, 15.januar(2024), av: .regelmotor)
            },
            .eksempel("Kommunen avsluttet") {
                $0.deltakelse(oppstart: 6.januar(2025))
                $0.avslutning(.gjennomfoert, .arbeidHel, 31.mars(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Flyttet 60 dager før") {
                $0.adresse(.oppfoelging, kommune: 301, fra: 5.januar(2025), til: 29.januar(2026))
                $0.adresse(.oppfoelging, kommune: 5522, fra: 30.januar(2026))
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.gjennomfoert, .ikkeRegistrert, 31.mars(2026), av: .regelmotor)
            },
            .eksempel("181 dager siden siste tiltak") {
                $0.deltakelse(oppstart: 6.januar(2025))
                $0.tiltak(.norsk, fra: 6.januar(2025), til: 1.oktober(2025))
                $0.avslutning(.gjennomfoert, .ikkeRegistrert, 31.mars(2026), av: .regelmotor)
            },
        ]
    ) { sak, grunnlag, treff in
        guard let slutt = sak.fakta.avslutning, slutt.avsluttetAv == .regelmotor, slutt.aarsak != .bortfallArbeid
        else { return }
        let regelverk = grunnlag.regelverk
        guard let opphold = regelverk.tall(.aktivitetsopphold, paa: slutt.dato),
            let vindu = regelverk.tall(.flyttevindu, paa: slutt.dato)
        else { return }
        let erStille = sak.mappe.sisteAktivitet.map { $0.dager(til: slutt.dato) > opphold } ?? false
        if erStille || sak.mappe.harFlyttet(innen: vindu, av: slutt.dato, regelverk.kommuner) {
            treff.rad(slutt, .avslutningsdato, .dato(slutt.dato))
        }
    }
}
