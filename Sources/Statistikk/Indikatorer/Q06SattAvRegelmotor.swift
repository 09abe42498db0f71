import Kalender
import Register
import Tekster

extension Indikator {
    static let sattAvRegelmotor = Indikator(
        "Q-06", Tekst("Avslutninger satt av NIRs regelmotor", nn: "Avslutningar sette av regelmotoren i NIR"),
        Tekst(
            "Andel av avslutningene av introduksjonsprogram i perioden som systemet har registrert selv. Avslutninger telles, "
                + "ikke personer; dødsfall og bortfall er med.",
            nn:
                "Del av avslutningane av introduksjonsprogram i perioden som systemet har registrert sjølv. Avslutningar "
                + "blir talde, ikkje personar; dødsfall og bortfall er med."),
        .prosent(desimaler: 1), .aarlig, kilde: "NIR, feltet «Registrert av»",
        .sum(
            Mengde(.slutt) { tilfelle, periode in
                tilfelle.mappe.avslutninger.count { $0.gjelder(periode) && $0.avsluttetAv == .regelmotor }
            }, av: Mengde(.slutt) { tilfelle, periode in tilfelle.mappe.avslutninger.count { $0.gjelder(periode) } }))

    static let avsluttetAvRegelmotorenAndel = Indikator(
        "Q-06p",
        Tekst("Avsluttet av NIRs regelmotor, av avsluttede", nn: "Avslutta av regelmotoren i NIR, av avslutta"),
        Tekst(
            "Andel av dem som avsluttet i perioden, der systemet har registrert slutten selv.",
            nn: "Del av dei som avslutta i perioden, der systemet har registrert slutten sjølv."),
        .prosent(desimaler: 1), .aarlig, kilde: "NIR, feltet «Registrert av»",
        .andel(teller: .sluttFraRegelmotor, nevner: .avsluttede))

    static let sattAvRegelmotorEtterAarsak = Indikator(
        "Q-06a",
        Tekst(
            "Avsluttet av NIRs regelmotor, etter årsak", nn: "Avslutta av regelmotoren i NIR, etter årsak"),
        Tekst(
            "Personer med avslutning i perioden som systemet har registrert selv, fordelt på årsak. Den siste teller.",
            nn:
                "Personar med avslutning i perioden som systemet har registrert sjølv, fordelte på årsak. Den siste tel."
        ),
        .personer, .aarlig, kilde: "NIR, feltene «Registrert av» og «Årsak»",
        .fordeling(.avsluttetAvRegelmotor, .systemaarsak))
}

extension Utvalg {
    static let sluttFraRegelmotor = Utvalg(
        "slutt-fra-regelmotor",
        Tekst(
            "Personer som avsluttet i perioden, der NIRs regelmotor har satt slutten.",
            nn: "Personar som avslutta i perioden, der regelmotoren i NIR har sett slutten."), .slutt, erFoelsom: true
    ) { tilfelle, periode in
        tilfelle.avsluttet(i: periode)?.avsluttetAv == .regelmotor
    }

    /// Most of them are of bortfall because of work (personvern 4, R3).
    static let avsluttetAvRegelmotor = Utvalg(
        "avsluttet-av-regelmotor",
        Tekst(
            "Personer med en avslutning i perioden som NIRs regelmotor har satt.",
            nn: "Personar med ei avslutning i perioden som regelmotoren i NIR har sett."), .slutt, erFoelsom: true
    ) { tilfelle, periode in
        tilfelle.mappe.sisteFraRegelmotor(periode) != nil
    }
}

extension Personmappe {
    /// The last ending in the period that the system registered.
    func sisteFraRegelmotor(_ periode: Statistikkperiode) -> Avslutning? {
        var siste: Avslutning?
        for a in avslutninger where a.gjelder(periode) && a.avsluttetAv == .regelmotor {
            if let naa = siste, naa.dato > a.dato { continue }
            siste = a
        }
        return siste
    }
}

extension Avslutning {
    fileprivate func gjelder(_ periode: Statistikkperiode) -> Bool {
        teller && ordning == .intro && periode.inneholder(dato)
    }
}
