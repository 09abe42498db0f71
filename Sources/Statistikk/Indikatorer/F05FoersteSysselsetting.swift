import Tekster

extension Indikator {
    static func foersteSysselsetting(innen k: Int) -> Indikator {
        Indikator(
            id("F-05", k),
            Tekst(
                "Sysselsatt minst én gang innen \(antallAar(k)) etter avslutning",
                nn: "Sysselsett minst éin gong innan \(antallAar(k)) etter avslutning"),
            Tekst(
                "Andel av tidligere deltakere bosatt i Norge i november året etter avslutning, som var sysselsatt i "
                    + "en av novembermånedene til og med \(antallAar(k)) etter.",
                nn:
                    "Del av tidlegare deltakarar busette i Noreg i november året etter avslutning, som var "
                    + "sysselsette i ein av novembermånadene til og med \(antallAar(k)) etter."),
            .prosent(desimaler: 1), .utfall, kilde: "Egen definisjon", utfall: Utfallsvindu(etter: k, foerste: 1),
            .andel(teller: .sysselsattEnGang(innen: k), nevner: .bosattFoersteAar(foer: k)))
    }
}

extension Utvalg {
    /// TD(L, 1), whatever became of them later; the period is the status year L + k.
    static func bosattFoersteAar(foer k: Int) -> Utvalg {
        Utvalg(
            "bosatt-foerste-aar-\(k)",
            Tekst(
                "Personer som avsluttet \(antallAar(k)) før statusåret og var bosatt i Norge i november året etter "
                    + "avslutningen.",
                nn:
                    "Personar som avslutta \(antallAar(k)) før statusåret og var busette i Noreg i november året etter "
                    + "avslutninga."
            ), .utfall(etter: k)
        ) { tilfelle, periode in
            let avsluttet = periode.aar - k
            return tilfelle.tidligereDeltaker(avsluttet, iNovember: avsluttet + 1) != nil
        }
    }

    static func sysselsattEnGang(innen k: Int) -> Utvalg {
        Utvalg(
            "sysselsatt-en-gang-\(k)",
            Tekst(
                "Personer som var sysselsatt i minst én novembermåned innen \(antallAar(k)) etter at de avsluttet.",
                nn:
                    "Personar som var sysselsette i minst éin novembermånad innan \(antallAar(k)) etter at dei "
                    + "avslutta."
            ),
            .utfall(etter: k)
        ) { tilfelle, periode in
            (periode.aar - k + 1...periode.aar).contains { aar in
                tilfelle.mappe.bosattINovember(aar).map { tilfelle.status($0).erSysselsatt } ?? false
            }
        }
    }
}
