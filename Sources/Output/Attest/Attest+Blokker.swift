import Tekster
import Vern

/// The blocks of personvern 12, in their order.
extension Attest {
    func blokker(medTider: Bool) -> [Attestblokk] {
        [hvaOgTilHvem, resultat(medGrunn: true), tall, angrep, historie, parametere(medGrunn: true), gjenta]
            + (medTider ? [tider] : [])
    }

    /// Nothing here is a count, nor follows from one; reasons may hold both.
    var blokkerForUtlevering: [Attestblokk] {
        [hvaOgTilHvem, resultat(medGrunn: false), metode, parametere(medGrunn: false)]
    }

    private var hvaOgTilHvem: Attestblokk {
        let tabeller = rapport.tabeller.map { "\($0.id) \($0.tittel)" }.joined(separator: "; ")
        let felt = [
            ("Utlevering", fakta.hva), ("Tabeller", tabeller), ("Klasse", fakta.klasse.navn),
            ("Mottaker", fakta.mottaker), ("Lisens", fakta.lisens), ("Beregningsdato", fakta.dato.iTekst),
        ]
        return Attestblokk(
            tittel: "Hva og til hvem",
            tabeller: [
                .init(kolonner: ["Opplysning", "Innhold"], rader: felt.map { .init([.tekst($0.0), .tekst($0.1)]) })
            ])
    }

    private func resultat(medGrunn: Bool) -> Attestblokk {
        let nivaa =
            rapport.nivaa == "B"
            ? "For hvert skjult tall finnes det flere mulige verdier, og til hver av dem en samlet persontabell som gir "
                + "nøyaktig de tallene som vises."
            : "For hvert skjult tall finnes det flere mulige verdier som gir nøyaktig de tallene som vises, når "
                + "tabellene er knyttet sammen gjennom summene de har felles."
        let dom = erBestaatt ? "\(dom). Tabellene kan utleveres." : "\(dom). Ingenting kan utleveres."
        var felt = [("Resultat", dom), ("Sikkerhetsnivå", "\(rapport.nivaa). \(nivaa)")]
        if medGrunn {
            felt += [("Grunn til nivået", rapport.nivaagrunn)] + fakta.stopp.map { ("Grunn til stopp", $0) }
        }
        return Attestblokk(
            tittel: "Resultat",
            tabeller: [
                .init(kolonner: ["Opplysning", "Innhold"], rader: felt.map { .init([.tekst($0.0), .tekst($0.1)]) })
            ])
    }

    private var tall: Attestblokk {
        let tabeller = rapport.tabeller
        let viste = tabeller.map { t in
            Attestblokk.Rad([
                .tekst("\(t.id) \(t.tittel)"), .tall(t.celler), .tall(t.prikket), .tall(t.medprikket), .tall(t.utelatt),
                .andel(t.prikket + t.medprikket + t.utelatt, av: t.celler), .andel(t.personerVist, av: t.personer),
            ])
        }
        let nivaaer = tabeller.flatMap { t in
            t.nivaaer.map { nivaa in
                Attestblokk.Rad([
                    .tekst("\(t.id), \(nivaa.nivaa)"), .tall(nivaa.celler), .tall(nivaa.skjult),
                    .andel(nivaa.skjult, av: nivaa.celler),
                ])
            }
        }
        let tapt = rapport.mestVerdifulle.map { Attestblokk.Rad([.kode($0.noekkel), .tall($0.verdi)]) }
        return Attestblokk(
            tittel: "Tall",
            tekst: rapport.skjermedeUtelatt.isEmpty
                ? []
                : [
                    "I \(Tegn.oppramsing(rapport.skjermedeUtelatt)) er personer med sperret adresse færre enn k, og ikke med i noe tall."
                ],
            tabeller: [
                .init(
                    kolonner: [
                        "Tabell", "Celler", "Prikket", "Medprikket", "Utelatt", "Skjult i alt", "Personer vist",
                    ], rader: viste),
                .init(
                    overskrift: "Skjulte celler etter nivå", kolonner: ["Tabell og nivå", "Celler", "Skjult", "Andel"],
                    rader: nivaaer),
                .init(
                    overskrift: "Største tall som er skjult bare for å verne andre", kolonner: ["Celle", "Verdi"],
                    rader: tapt),
            ])
    }

    private var angrep: Attestblokk {
        let former = rapport.former.map {
            Attestblokk.Rad([.tekst("\($0.regel) \(Self.regelnavn[$0.regel] ?? "")"), .tall($0.antall)])
        }
        let smaleste = rapport.smaleste.map {
            Attestblokk.Rad([
                .kode($0.noekkel), .tekst($0.regel), .tall($0.nedre), $0.oevre.map { .tall($0) } ?? .tekst("ingen"),
                $0.bredde.map { .tall($0) } ?? .tekst("uten grense"),
            ])
        }
        let innsidere = rapport.innsidere.prefix(10).map {
            Attestblokk.Rad([.kode($0.innsider), .kode($0.noekkel)])
        }
        let arbeid = [
            ("Innsidere som kan regne ut andres tall, par", rapport.innsidere.count),
            ("Overlapp mellom kommuner", rapport.overlapp), ("Vitner", rapport.vitner),
            ("Løste likningssett", rapport.loesninger), ("Reparert etter angrep", rapport.reparert),
            ("Vist igjen", rapport.vistIgjen),
        ]
        return Attestblokk(
            tittel: "Angrep",
            tabeller: [
                .init(kolonner: ["Følsomme former etter regel", "Antall"], rader: former),
                .init(
                    overskrift: "De smaleste spennene en angriper kan finne",
                    kolonner: ["Form", "Regel", "Fra", "Til", "Bredde"], rader: smaleste),
                .init(kolonner: ["Kontroll", "Antall"], rader: arbeid.map { .init([.tekst($0.0), .tall($0.1)]) }),
                .init(
                    overskrift: innsidere.count < rapport.innsidere.count
                        ? "De ti første av \(norskTall(rapport.innsidere.count)) par" : "Innsidere",
                    kolonner: ["Innsider", "Kan regne ut"], rader: Array(innsidere)),
            ])
    }

    private static let regelnavn = [
        "R1": "få personer", "R2": "null som forteller noe", "R3": "alle i gruppen er like",
        "R4": "få familier", "R5": "andel som gir tallet tilbake", "R6": "forskjell mellom to viste tall",
        "R7": "overlapp mellom kommuner", "R8": "beløp med få mottakere",
    ]

    private var historie: Attestblokk {
        let tidligere = fakta.tidligere.isEmpty ? ["Ingen tidligere utlevering gjelder de samme personene."] : []
        return Attestblokk(
            tittel: "Historie", tekst: tidligere + fakta.tidligere,
            tabeller: [
                .init(
                    kolonner: ["Kontroll", "Antall"],
                    rader: [
                        .init([.tekst("Celler som er skjult på grunn av tidligere"), .tall(rapport.tidligereSkjult)])
                    ])
            ])
    }

    private func parametere(medGrunn: Bool) -> Attestblokk {
        let rader = rapport.parametere.map { p in
            let grunn = p.avviker ? fakta.begrunnelser[p.navn] ?? "Ikke oppgitt" : ""
            return Attestblokk.Rad(
                [.kode(p.navn), .tekst(p.verdi), .tekst(p.standard)] + (medGrunn ? [.tekst(grunn)] : []),
                uthevet: p.avviker)
        }
        let avvik = rapport.parametere.count(where: \.avviker)
        let hvorMange = avvik == 0 ? "Alle er som i profilen." : "De som avviker, står med fet skrift."
        return Attestblokk(
            tittel: "Parametere", tekst: ["Profil: \(fakta.profil). \(hvorMange)"],
            tabeller: [
                .init(
                    kolonner: ["Parameter", "Verdi", "Standard"] + (medGrunn ? ["Grunn til avvik"] : []), rader: rader)
            ])
    }

    private var gjenta: Attestblokk {
        let felt: [(String, Attestverdi)] =
            [
                ("Familie", .kode(rapport.familie)), ("Program", .tekst(fakta.program)),
                ("Kommando", .kode(fakta.kommando)),
            ]
            + fakta.kilder.map { ($0.navn, .kode($0.sha256)) }
        return Attestblokk(
            tittel: "Gjenta",
            tekst: ["Samme inndata og samme parametere gir samme tabeller. Ingenting er tilfeldig."],
            tabeller: [
                .init(kolonner: ["Opplysning", "Innhold"], rader: felt.map { .init([.tekst($0.0), $0.1]) })
            ])
    }

    private var tider: Attestblokk {
        Attestblokk(
            tittel: "Tider",
            tabeller: [
                .init(
                    kolonner: ["Steg", "Antall", "Tid"],
                    rader: rapport.tider.map { .init([.tekst($0.steg), .tall($0.antall), .tid($0.sekunder)]) })
            ])
    }

    private var metode: Attestblokk {
        let tekst =
            fakta.metode.grunntall.map { b in
                ["Små tall er rundet til 0 eller \(b), og alle summer er regnet av de avrundede tallene."]
            } ?? [
                "Tall som gjelder få personer, er skjult. Andre tall er skjult der det trengs for at de første ikke skal "
                    + "kunne regnes ut. Begge deler vises som «:».",
                "Alle tabellene er vernet samlet. For hvert skjult tall er det prøvd hva en angriper kan regne ut av det "
                    + "som vises, og spennet han sitter igjen med, er minst så bredt som parameterne krever.",
            ]
        return Attestblokk(tittel: "Metode", tekst: tekst)
    }
}
