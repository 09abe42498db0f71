import Register
import Tekster

extension Indikator {
    static let norskmaalNaadd = Indikator(
        "I-13", Tekst("Norskmål nådd", nn: "Norskmål nådd"),
        Tekst(
            "Andel av dem med norskmål og frist eller avslutning av norskopplæringen i året, som nådde målet i alle de fire "
                + "delferdighetene. De som er fritatt, er ikke med.",
            nn:
                "Del av dei med norskmål og frist eller avslutning av norskopplæringa i året, som nådde målet i alle dei "
                + "fire delferdigheitene. Dei som er fritekne, er ikkje med."),
        .prosent(desimaler: 1), .aarlig, kilde: "integreringsloven § 31", krever: filer,
        .andel(teller: .naaddeNorskmaalet, nevner: .skulleNaaNorskmaal))

    static let delmaalNaadd: [Indikator] = zip(Norskferdighet.allCases, Utvalg.naaddeDelmaalet).map { del, utvalg in
        Indikator(
            "I-13-\(del.kode)", Tekst("Norskmål nådd: \(del.navn.nb)", nn: "Norskmål nådd: \(del.navn.nn)"),
            Tekst(
                "Andel av dem med norskmål og frist eller avslutning av norskopplæringen i året, som nådde målet i denne "
                    + "delferdigheten.",
                nn:
                    "Del av dei med norskmål og frist eller avslutning av norskopplæringa i året, som nådde målet i denne "
                    + "delferdigheita."),
            .prosent(desimaler: 1), .aarlig, kilde: "integreringsloven § 31", krever: filer,
            .andel(teller: utvalg, nevner: .skulleNaaNorskmaal))
    }

    private static let filer: Entiteter = [.norskmaal, .norskproeve, .fritak]
}
