import Tekster

extension Nokkeltall {
    /// What the book says of the figures that are not there; nil when all are.
    var omUtelatte: Tekst? {
        guard !utelatt.isEmpty else { return nil }
        let (nb, nn) = (utelatt.map(\.nb.smaaForbokstav), utelatt.map(\.nn.smaaForbokstav))
        return Tekst(
            "Disse nøkkeltallene er ikke med, fordi tabellene de står i, ikke er laget denne gangen: "
                + "\(Tegn.oppramsing(nb)).",
            nn: "Desse nøkkeltala er ikkje med, fordi tabellane dei står i, ikkje er laga denne gongen: "
                + "\(Tegn.oppramsing(nn)).")
    }

    /// Notes of the sheet itself, before those of its lines.
    var arkmerknader: [Tekst] {
        let perioder =
            rader.contains { $0.forrige == .mangler || $0.aaretFoer == .mangler }
            ? [
                Ordbok.felles.tekst(
                    "Tegnet «..» i arket Nøkkeltall betyr at tabellen ikke har tall for den perioden.")
            ] : []
        return perioder + [omUtelatte].compactMap(\.self)
    }
}

/// The sheet Nøkkeltall: ten lines for the whole country, on one page.
struct Nokkeltallark {
    let nokkeltall: Nokkeltall
    let noter: Merknadsliste
    let form: Maalform
    let kilde: String

    private func ord(_ tekst: String) -> String { Ordbok.felles.i(form, tekst) }

    func skriv(_ bok: Arbeidsbok, _ tilForsiden: Arklenke) throws(OutputFeil) {
        let tegn = form == .nb ? "tegn" : "teikn"
        func tall(_ navn: String) -> [Kolonne] {
            [
                Kolonne(ord(navn), .heltall, bredde: 12),
                Kolonne("\(ord(navn))_\(tegn)", .tekst, bredde: 13),
            ]
        }
        let ark = try bok.ark(
            ord("Nøkkeltall"),
            [Kolonne(ord("Nøkkeltall"), .tekst, bredde: 42), Kolonne(ord("Enhet"), .tekst, bredde: 13)]
                + [Kolonne(ord("Periode"), .tekst, bredde: 15)] + tall("Nå")
                + [Kolonne(ord("Forrige periode"), .tekst, bredde: 15)] + tall("Forrige")
                + [Kolonne(ord("Samme periode året før"), .tekst, bredde: 15)] + tall("Året før")
                + [Kolonne(ord("Tabell"), .kode, bredde: 12)],
            Arkvalg(
                tittel: "\(ord("Nøkkeltall for hele landet"))\(noter.henvisning(nokkeltall.arkmerknader))",
                ingress: ["\(ord("Kilde")): \(kilde)."], stil: .publisering, lenke: tilForsiden))
        for rad in nokkeltall.rader {
            ark.tekst("\(rad.navn.i(form))\(noter.henvisning(rad.merknader))")
            ark.tekst(rad.enhet.i(form))
            for periode in [rad.naa, rad.forrige, rad.aaretFoer] {
                ark.tekst(Tabellperiode(periode.periode)?.tekst ?? periode.periode)
                ark.brokMedEgneDesimaler(periode.tall, desimaler: rad.desimaler)
                ark.tekst(periode.tegn)
            }
            ark.tekst(rad.tabell)
            ark.nesteRad()
        }
    }
}
