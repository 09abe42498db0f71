import Tekster

extension Indikator {
    /// From November `k` years after the ending to the next. A row of the matrix is
    /// `svar(_:koder:av:)` of the codes of `Variabel.statusovergang`, 3 · before + after.
    static func overgangsmatrise(fra k: Int) -> Indikator {
        Indikator(
            id("F-03", k),
            Tekst(
                "Tidligere deltakeres status i november \(antallAar(k + 1)) etter avslutning, fordelt på status i november "
                    + "året før",
                nn:
                    "Status for tidlegare deltakarar i november \(antallAar(k + 1)) etter avslutning, fordelt på status "
                    + "i november året før"),
            Tekst(
                "Tidligere deltakere bosatt i Norge begge årene, etter gruppe i november det ene året og gruppe i "
                    + "november året etter, i prosent av gruppen det første året.",
                nn: "Tidlegare deltakarar busette i Noreg begge åra, etter gruppe i november det eine året og gruppe i "
                    + "november året etter, i prosent av gruppa det fyrste året."),
            .prosent(desimaler: 1), .utfall, kilde: "Egen definisjon", utfall: Utfallsvindu(etter: k + 1, foerste: k),
            .fordeling(.bosattToNovembre(fra: k), .statusovergang))
    }
}

extension Utvalg {
    /// The period is the later of the two years.
    static func bosattToNovembre(fra k: Int) -> Utvalg {
        Utvalg(
            "bosatt-to-novembre-\(k)",
            Tekst(
                "Tidligere deltakere som var bosatt i Norge i november både \(antallAar(k)) og \(antallAar(k + 1)) "
                    + "etter at de avsluttet.",
                nn:
                    "Tidlegare deltakarar som var busette i Noreg i november både \(antallAar(k)) og "
                    + "\(antallAar(k + 1)) etter at dei "
                    + "avslutta."), .utfall(etter: k + 1)
        ) { tilfelle, periode in
            let avsluttet = periode.aar - k - 1
            return tilfelle.tidligereDeltaker(avsluttet, iNovember: avsluttet + k) != nil
                && tilfelle.tidligereDeltaker(avsluttet, iNovember: avsluttet + k + 1) != nil
        }
    }
}
