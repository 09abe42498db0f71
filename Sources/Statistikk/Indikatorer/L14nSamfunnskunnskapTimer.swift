import Register
import Tekster

// Companions of L-14 about those who are in programme: how far they have come, whether the deadline is out or not.

extension Indikator {
    static let samfunnskunnskapIkkeBegynt = Indikator(
        "L-14n", Tekst("Samfunnskunnskap ikke begynt", nn: "Samfunnskunnskap ikkje byrja"),
        Tekst(
            "Andel av deltakerne med rett og plikt til samfunnskunnskap uten en eneste registrert time.",
            nn: "Del av deltakarane med rett og plikt til samfunnskunnskap utan ein einaste registrert time."),
        .prosent(desimaler: 1), .oeyeblikk, kilde: "integreringsloven § 33", krever: [.norskTimer],
        .andel(teller: .samfunnIkkeBegynt, nevner: .deltakereMedSamfunn))

    static let samfunnskunnskapTimer = Indikator(
        "L-14t", Tekst("Timer samfunnskunnskap, gjennomsnitt", nn: "Timar samfunnskunnskap, gjennomsnitt"),
        Tekst(
            "Registrerte timer samfunnskunnskap i gjennomsnitt for deltakerne med rett og plikt til det. De som ikke har "
                + "begynt, er med.",
            nn: "Registrerte timar samfunnskunnskap i gjennomsnitt for deltakarane med rett og plikt til det. Dei som "
                + "ikkje har byrja, er med."),
        .forhold, .oeyeblikk, kilde: "integreringsloven § 33", krever: [.norskTimer],
        .sum(
            Mengde(deler: 100) { tilfelle, periode in
                Utvalg.deltakereMedSamfunn.gjelder(tilfelle, periode) ? tilfelle.samfunnshundredeler : 0
            },
            av: Mengde { tilfelle, periode in
                Utvalg.deltakereMedSamfunn.gjelder(tilfelle, periode) ? 1 : 0
            }))

    static let samfunnskunnskapsproeve = Indikator(
        "L-14p", Tekst("Bestått prøve i samfunnskunnskap", nn: "Bestått prøve i samfunnskunnskap"),
        Tekst(
            "Personer som besto prøven i samfunnskunnskap i perioden.",
            nn: "Personar som stod på prøva i samfunnskunnskap i perioden."),
        .personer, .aarlig, kilde: "integreringsforskriften § 34", krever: [.norskproeve],
        .antall(.bestaattSamfunnsproeve))
}

extension Utvalg {
    static let deltakereMedSamfunn = Utvalg(
        "deltakere-samfunnskunnskap",
        Tekst(
            "Deltakere på datoen med rett og plikt til samfunnskunnskap.",
            nn: "Deltakarar på datoen med rett og plikt til samfunnskunnskap.")
    ) { tilfelle, periode in
        tilfelle.program.dag(periode.til) && tilfelle.samfunn != nil
    }

    static let samfunnIkkeBegynt = Utvalg(
        "samfunnskunnskap-ikke-begynt",
        Tekst(
            "Deltakere på datoen med rett og plikt til samfunnskunnskap uten registrerte timer.",
            nn: "Deltakarar på datoen med rett og plikt til samfunnskunnskap utan registrerte timar.")
    ) { tilfelle, periode in
        deltakereMedSamfunn.gjelder(tilfelle, periode) && tilfelle.samfunnshundredeler == 0
    }

    static let bestaattSamfunnsproeve = Utvalg(
        "bestaatt-samfunnsproeve",
        Tekst(
            "Personer som besto prøven i samfunnskunnskap i perioden.",
            nn: "Personar som stod på prøva i samfunnskunnskap i perioden."), erFoelsom: true
    ) { tilfelle, periode in
        tilfelle.mappe.proever.contains { proeve in
            proeve.teller && !proeve.erAnnullertProeve && proeve.type == .samf && proeve.resultat == .bestaatt
                && periode.inneholder(proeve.dato)
        }
    }
}

extension Tilfelle {
    /// Hours of samfunnskunnskap in hundredths, those in an asylum centre included.
    fileprivate var samfunnshundredeler: Int {
        var sum = 0
        for t in mappe.norsktimer where t.teller && t.type.erSamfunnskunnskap { sum += Int(t.timer.hundredeler) }
        return sum
    }
}
