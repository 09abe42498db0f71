public import Kalender
public import Tekster

/// One thing in a publication table that is otherwise than in the release before (brukeropplevelse 7.5).
public struct Utgaveendring: Sendable, Equatable {
    public enum Slag: Sendable {
        case nyTabell, nyeKolonner, nyDefinisjon, nyKode, utgaattKode, endelig, nyttTall, flereTall

        var navn: Tekst {
            switch self {
            case .nyTabell: Tekst("Ny tabell")
            case .nyeKolonner: Tekst("Nye kolonner", nn: "Nye kolonnar")
            case .nyDefinisjon: Tekst("Ny definisjon")
            case .nyKode: Tekst("Ny inndeling")
            case .utgaattKode: Tekst("Utgått inndeling", nn: "Utgått inndeling")
            case .endelig: Tekst("Endelige tall", nn: "Endelege tal")
            case .nyttTall, .flereTall: Tekst("Endret tall", nn: "Endra tal")
            }
        }
    }

    /// `NIR1003`.
    public let tabell: String
    /// The day of the release before; nil for a new table.
    public let forrige: Dato?
    public let slag: Slag
    /// What it is about.
    public let gjelder: Tekst
    /// What stood there and what stands there; nothing when the change is not in a number.
    public let foer: Celleverdi
    public let naa: Celleverdi
    public let grunn: Tekst

    public init(
        _ slag: Slag, _ tabell: String, forrige: Dato?, gjelder: Tekst, foer: Celleverdi = .ingen,
        naa: Celleverdi = .ingen,
        grunn: Tekst
    ) {
        (self.slag, self.tabell, self.forrige, self.gjelder) = (slag, tabell, forrige, gjelder)
        (self.foer, self.naa, self.grunn) = (foer, naa, grunn)
    }
}

/// What the tables of a book are held against.
public struct Utgavesammenligning: Sendable {
    public let endringer: [Utgaveendring]
    /// False when none of the tables has been published before.
    public let harForrige: Bool

    public init(_ endringer: [Utgaveendring], harForrige: Bool) {
        (self.endringer, self.harForrige) = (endringer, harForrige)
    }

    /// Nothing has been published before.
    public static let foerste = Utgavesammenligning([], harForrige: false)
}

/// The sheet Endringer.
struct Endringsark {
    let sammenligning: Utgavesammenligning
    let form: Maalform

    var antallRader: Int { max(sammenligning.endringer.count, 1) }

    private func ord(_ tekst: String) -> String { Ordbok.felles.i(form, tekst) }

    func skriv(_ bok: Arbeidsbok, _ tilForsiden: Arklenke) throws(OutputFeil) {
        let tegn = form == .nb ? "tegn" : "teikn"
        let ark = try bok.ark(
            ord("Endringer"),
            [
                Kolonne(ord("Tabell"), .kode, bredde: 14), Kolonne(ord("Forrige utgave"), .dato, bredde: 14),
                Kolonne(ord("Endring"), .tekst, bredde: 18), Kolonne(ord("Gjelder"), .tekst, bredde: 48),
                Kolonne(ord("Før"), .heltall, bredde: 12), Kolonne("\(ord("Før"))_\(tegn)", .tekst, bredde: 12),
                Kolonne(ord("Nå"), .heltall, bredde: 12), Kolonne("\(ord("Nå"))_\(tegn)", .tekst, bredde: 12),
                Kolonne(ord("Grunn"), .tekst, bredde: 44),
            ],
            Arkvalg(
                tittel: ord("Endringer siden forrige utgave"),
                ingress: [
                    ord("Tall for samme periode i begge utgavene er sammenlignet. En ny periode er ingen endring.")
                ], stil: .publisering, lenke: tilForsiden))
        for endring in sammenligning.endringer {
            ark.tekst(endring.tabell)
            ark.dato(endring.forrige)
            ark.tekst(endring.slag.navn.i(form))
            ark.tekst(endring.gjelder.i(form))
            ark.verdiOgTegn(endring.foer)
            ark.verdiOgTegn(endring.naa)
            ark.tekst(endring.grunn.i(form))
            ark.nesteRad()
        }
        if sammenligning.endringer.isEmpty { skrivIngen(til: ark) }
    }

    private func skrivIngen(til ark: Ark) {
        ark.tekst(ord("Alle"))
        ark.tom()
        ark.tekst(ord(sammenligning.harForrige ? "Ingen" : "Første utgave"))
        ark.tekst(ord("Alle tabeller"))
        ark.verdiOgTegn(.ingen)
        ark.verdiOgTegn(.ingen)
        ark.tekst(
            ord(
                sammenligning.harForrige
                    ? "Ingenting er endret i det som også sto i forrige utgave."
                    : "Det er ingen tidligere utgave å sammenligne med."))
        ark.nesteRad()
    }
}
