import Tekster

extension Indikator {
    /// The period is the status year.
    static func tidligereDeltakere(etter k: Int) -> Indikator {
        Indikator(
            id("S-03", k),
            Tekst(
                "Tidligere deltakere, \(aar(k)) etter avslutning",
                nn: "Tidlegare deltakarar, \(aar(k)) etter avslutning"),
            Tekst(
                "Personer som gjennomførte eller avbrøt introduksjonsprogrammet \(aar(k)) før statusåret, og som er bosatt "
                    + "i Norge i november.",
                nn:
                    "Personar som gjennomførte eller avbraut introduksjonsprogrammet \(aar(k)) før statusåret, og som er "
                    + "busette i Noreg i november."),
            .personer, .utfall, kilde: "SSB, introduksjonsordningen: tidligere deltakere",
            utfall: Utfallsvindu(etter: k),
            .antall(.tidligereDeltakere(etter: k)))
    }

    /// The years that former participants are followed.
    static let oppfoelgingsaar = 1...5

    /// `S-03` one year after, `S-03-2` two years after.
    static func id(_ id: String, _ k: Int) -> String { k == 1 ? id : "\(id)-\(k)" }
}
