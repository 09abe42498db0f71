import Kalender

/// Complaints, grants, and what Statistics Norway knows of those who left.
extension Trekning {
    private static let utfall = Vektet<StaticString>([
        ("MEDHOLD", 15), ("DELVIS", 5), ("STADFESTET", 55), ("OPPHEVET", 10), ("TRUKKET", 10), ("UNDER_BEHANDLING", 5),
    ])
    /// Of those neither in work nor education, by place in `Forloep.November.annet`; the last is none of the sources.
    private static let annet = Vektet<Int?>([
        (0, 26), (1, 12), (2, 8), (3, 8), (4, 5), (5, 8), (6, 18), (7, 5), (nil, 10),
    ])

    /// Integreringstilskudd of 2023, kroner, for those settled one and two years before. Rates of other years that are not
    /// known are not made up.
    ///
    /// Source: IMDi's payments to kommuner in 2023.
    private static let satser2023: [(kode: StaticString, sats: Int)] = [
        ("AR-2", 249_500), ("AR-3", 181_000),
    ]

    mutating func etterspill() {
        klage()
        tilskudd()
        november()
    }

    private mutating func klage() {
        guard let plass = f.vedtak.firstIndex(where: { $0.dato < uttrekk.plus(dager: -30) }), senere.treffer(20) else {
            return
        }
        let dato = f.vedtak[plass].dato.plus(dager: senere.mellom(5, 21))
        let avgjort = dato.plus(dager: senere.mellom(20, 110))
        let utfall = Trekning.utfall.trekk(&senere)
        let erAvgjort = avgjort <= uttrekk
        f.klager.append(
            .init(
                vedtak: plass, dato: dato, utfall: erAvgjort ? utfall : "UNDER_BEHANDLING",
                avgjort: erAvgjort ? avgjort : nil))
    }

    private mutating func tilskudd() {
        let aar = 2023 - bosatt.aar
        guard etterAvtale, aar >= 1, aar <= Trekning.satser2023.count, senere.treffer(300) else { return }
        let termin = senere.mellom(1, 4)
        let (kode, sats) = Trekning.satser2023[aar - 1]
        f.tilskudd.append(
            .init(
                kode: kode, aar: 2023, termin: termin, sats: sats,
                utbetalt: 15.januar(2023).plus(maaneder: 3 * termin - 1), fra: 1.januar(2023)))
    }

    /// Each November from the year after the ending; the newest is preliminary.
    private mutating func november() {
        guard let slutt = programmet?.slutt, !harSiste("DOED") else { return }
        let siste = uttrekk.aar - 1
        guard slutt.aar < siste else { return }
        let erUte = harSiste("UTVANDRET")
        for aar in slutt.aar + 1...min(slutt.aar + 5, siste) {
            var n = Forloep.November(aar: aar, erForeloepig: aar == siste, erBosatt: !erUte && !senere.treffer(8))
            // More each year, and men more than women.
            let andel = (f.erKvinne ? 560 : 690) + 25 * (aar - slutt.aar - 1)
            if senere.treffer(andel) {
                n.erUnderUtdanning = senere.treffer(300)
                n.erAnsatt = !n.erUnderUtdanning || senere.treffer(350)
                if n.erAnsatt, senere.treffer(40) { (n.erAnsatt, n.erNaeringsdrivende) = (false, true) }
            } else {
                n.annet = Trekning.annet.trekk(&senere)
            }
            f.november.append(n)
        }
    }

    private func harSiste(_ status: StaticString) -> Bool { f.registerstatus.description == status.description }
}
