import Kalender
import Register
import Tekster

extension Utvalg {
    /// TD(L, k) of indikatorer 5.4. The period is the status year, L + k.
    static func tidligereDeltakere(etter k: Int) -> Utvalg {
        Utvalg(
            "tidligere-deltakere-\(k)",
            Tekst(
                "Personer som avsluttet introduksjonsprogrammet \(antallAar(k)) før statusåret og er bosatt i Norge i "
                    + "november. Døde, og de som er i program igjen, er ikke med.",
                nn:
                    "Personar som avslutta introduksjonsprogrammet \(antallAar(k)) før statusåret og er busette i "
                    + "Noreg i "
                    + "november. Døde, og dei som er i program att, er ikkje med."), .utfall(etter: k)
        ) { tilfelle, periode in
            tilfelle.tidligereDeltaker(etter: k, periode) != nil
        }
    }

    static func iArbeidEllerUtdanning(etter k: Int) -> Utvalg {
        medStatus(
            "arbeid-utdanning", etter: k,
            Tekst("sysselsatte og/eller under utdanning", nn: "sysselsette og/eller under utdanning")
        ) { $0.gruppe == .au }
    }

    static func sysselsatt(etter k: Int) -> Utvalg {
        medStatus(
            "sysselsatt", etter: k,
            Tekst(
                "sysselsatte, alene eller ved siden av utdanning", nn: "sysselsette, åleine eller ved sida av utdanning"
            )
        ) { $0.erSysselsatt }
    }

    static func underUtdanning(etter k: Int) -> Utvalg {
        medStatus(
            "under-utdanning", etter: k,
            Tekst(
                "under utdanning, alene eller ved siden av arbeid",
                nn: "under utdanning, åleine eller ved sida av arbeid")
        ) { $0.erUnderUtdanning }
    }

    private static func medStatus(
        _ navn: String, etter k: Int, _ som: Tekst, _ gjelder: @escaping @Sendable (Etterstatus) -> Bool
    ) -> Utvalg {
        Utvalg(
            "\(navn)-\(k)",
            Tekst(
                "Tidligere deltakere som er \(som.nb) i november \(antallAar(k)) etter at de avsluttet.",
                nn: "Tidlegare deltakarar som er \(som.nn) i november \(antallAar(k)) etter at dei avslutta."),
            .utfall(etter: k)
        ) { tilfelle, periode in
            tilfelle.tidligereDeltaker(etter: k, periode).map { gjelder(tilfelle.status($0)) } ?? false
        }
    }

    /// DELTNOV of indikatorer 1.4.
    static let deltattINovember = Utvalg(
        "deltatt-november",
        Tekst(
            "Personer som var i introduksjonsprogram minst én dag i november i året.",
            nn: "Personar som var i introduksjonsprogram minst éin dag i november i året."), .november
    ) { tilfelle, periode in
        tilfelle.program.harDag(i: .maaned(30.november(periode.aar)))
    }
}
