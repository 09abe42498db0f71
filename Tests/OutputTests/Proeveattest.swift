import Kalender

@testable import Output
@testable import Vern

/// A report of protection with made-up numbers: one parameter differs from the profile.
enum Proeveattest {
    static let rapport = Vernrapport(
        familie: "5e1f0c7a9b", nivaa: "A", nivaagrunn: "Tabellene kan ikke ordnes, og har 214 337 felles celler.",
        tabeller: [
            .init(
                id: "NIR1003", tittel: "Deltakere i introduksjonsprogram", celler: 1197, prikket: 212, medprikket: 187,
                utelatt: 0, personerVist: 13_904, personer: 14_911,
                nivaaer: [("land", 3, 0), ("fylke", 45, 0), ("kommune", 1071, 345), ("bydel", 78, 54)]),
            .init(
                id: "NIR1002", tittel: "Deltakere, etter <fødeland> & kjønn", celler: 66, prikket: 4, medprikket: 5,
                utelatt: 12, personerVist: 14_640, personer: 14_911, nivaaer: [("land", 66, 21)]),
        ], former: [("R1", 216), ("R3", 41), ("R6", 7)],
        smaleste: (0..<10).map { nr in
            .init(
                noekkel: "deltakere|2026-04-17|geo=55\(10 + nr)|kjoenn=2", regel: nr == 9 ? "R3" : "R1",
                nedre: nr == 9 ? 0 : 1,
                oevre: nr == 8 ? nil : 5 + nr)
        }, mestVerdifulle: [("deltakere|2026-04-17|geo=1103", 648), ("deltakere|2026-04-17|geo=5001|kjoenn=1", 311)],
        innsidere: (0..<12).map { ("geo=55\($0 + 10)", "deltakere|2026-04-17|geo=5530|kjoenn=1") }, overlapp: 3,
        tidligereSkjult: 19, vitner: 440, loesninger: 1288, reparert: 6, vistIgjen: 31,
        parametere: [
            .init(navn: "k", verdi: "5", standard: "5"), .init(navn: "k_sensitiv", verdi: "5", standard: "5"),
            .init(navn: "nuller", verdi: "publisert", standard: "publisert"),
            .init(navn: "maks_hjelpeceller", verdi: "55", standard: "40"),
            .init(navn: "metode", verdi: "prikk", standard: "prikk"),
        ],
        tider: [
            .init(steg: "Former", antall: 264, sekunder: 0.21), .init(steg: "Prikking", antall: 399, sekunder: 1.94),
            .init(steg: "Angrep", antall: 1288, sekunder: 7.3),
        ], skjermedeUtelatt: ["NIR1003L"])

    static var fakta: Attestfakta {
        var fakta = Attestfakta(
            hva: "Nasjonale tabeller om introduksjonsprogram", mottaker: "Alle", klasse: .aapen, lisens: "CC BY 4.0",
            dato: Dato(dagnummer: 20_560), profil: "frekvens-5", metode: .prikk, program: "nir-statistikk 1.2.0",
            kommando: "nir kjoer maanedlig --dato 2026-04-17")
        fakta.kilder = [("Uttrekk", "c2b1f00d00aa")]
        fakta.tidligere = ["2026-03-17, versjon 1: fire tabeller"]
        fakta.begrunnelser = ["maks_hjelpeceller": "Bydelene er små, og tabellen er etterspurt."]
        return fakta
    }
}
