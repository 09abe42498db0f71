import Register
import Statistikk
import Tabeller
import Tekster

/// How the figure is made, who it is made of, and what stands there when there is nothing.
struct Indikatorregning {
    let regnes: Tekst
    var teller: Tekst?
    var nevner: Tekst?
    /// What the figure is called sensitive for: the utvalg of numerator and denominator, and the variable.
    var erFoelsom = false
    var tegn: [(tegn: String, naar: Tekst)] = []

    init(_ indikator: Indikator, _ grunnlag: Statistikkgrunnlag) {
        switch indikator.maal {
        case .antall(let utvalg):
            regnes = Tekst("Et antall personer.", nn: "Eit tal på personar.")
            (teller, erFoelsom) = (utvalg.setning, utvalg.erFoelsom)
        case .andel(let teller, let nevner):
            regnes = Tekst("Teller delt på nevner.", nn: "Teljar delt på nemnar.")
            ta(teller, nevner)
        case .fordeling(let utvalg, let variabel):
            let plassering = variabel.plassering(grunnlag)
            regnes = Tekst(
                "Personene fordelt etter \(variabel.tittel.smaa).",
                nn: "Personane fordelte etter \(Ordbok.felles.i(.nn, variabel.tittel).smaa).")
            nevner = utvalg.setning
            erFoelsom = utvalg.erFoelsom || plassering.inndeling.erFoelsom
            tegn = [Self.utenNevner]
        case .sum(_, let av):
            regnes =
                av == nil
                ? Tekst("En sum over alle personer.", nn: "Ein sum over alle personar.")
                : Tekst(
                    "En sum over alle personer, delt på en annen.", nn: "Ein sum over alle personar, delt på ein annan."
                )
            if av != nil { tegn = [Self.utenNevner] }
        case .kvartiler:
            regnes = Tekst("Medianen av tallet til dem som har det.", nn: "Medianen av talet til dei som har det.")
            tegn = [(".", Tekst("ingen har tallet", nn: "ingen har talet"))]
        case .overlevelse:
            regnes = Tekst(
                "Medianen etter Kaplan og Meier: de som ikke er ferdige, er med så lenge de kunne følges.",
                nn: "Medianen etter Kaplan og Meier: dei som ikkje er ferdige, er med så lenge dei kunne følgjast.")
            tegn = [
                (".", Tekst("færre enn halvparten er ferdige", nn: "færre enn halvparten er ferdige"))
            ]
        case .forskjell(let teller, let nevner, let variabel, let kode, let minus):
            let inndeling = variabel.plassering(grunnlag).inndeling
            let (a, b) = (inndeling.tittel(grunn: kode), inndeling.tittel(grunn: minus))
            regnes = Tekst(
                "Teller delt på nevner for \(a.smaa), minus det samme for \(b.smaa).",
                nn: "Teljar delt på nemnar for \(Ordbok.felles.i(.nn, a).smaa), minus det same for "
                    + "\(Ordbok.felles.i(.nn, b).smaa).")
            ta(teller, nevner)
            erFoelsom = erFoelsom || inndeling.erFoelsom
            tegn = [(".", Tekst("en av gruppene er tom", nn: "ei av gruppene er tom"))]
        case .standardisert(let teller, let nevner, let strata, _):
            regnes = Tekst(
                "Teller delt på nevner, mot det stedet ville hatt med landets andel i hver gruppe etter "
                    + "\(strata.variabel.tittel.smaa).",
                nn: "Teljar delt på nemnar, mot det staden ville hatt med delen i landet i kvar gruppe etter "
                    + "\(Ordbok.felles.i(.nn, strata.variabel.tittel).smaa).")
            ta(teller, nevner)
            tegn = [(".", Tekst("det er ingenting å vente", nn: "det er ingenting å vente"))]
        case .kommuner(let maal):
            regnes = Self.regnes(maal)
            tegn = Self.tegn(maal, grunnlag.parametere)
        case .mottakere(let maal):
            regnes =
                maal.form == .antall
                ? Tekst("En sum over tilskudd.", nn: "Ein sum over tilskot.")
                : Tekst("En sum over tilskudd, delt på en annen.", nn: "Ein sum over tilskot, delt på ein annan.")
            if Indikatorparameter.alle.contains(where: { $0.navn == "Tilskuddssatser" && $0.gjelder(indikator) }) {
                tegn = [("..", Tekst("et beløp eller en sats mangler", nn: "eit beløp eller ein sats manglar"))]
            }
            if maal.form == .andel { tegn.append(Self.utenNevner) }
        }
        felles(indikator)
    }

    private mutating func ta(_ teller: Utvalg, _ nevner: Utvalg) {
        (self.teller, self.nevner) = (teller.setning, nevner.setning)
        erFoelsom = teller.erFoelsom || nevner.erFoelsom
        tegn = [Self.utenNevner]
    }

    /// What holds however the figure is made.
    private mutating func felles(_ indikator: Indikator) {
        if indikator.utfall != nil {
            tegn.append(
                ("...", Tekst("statusåret ikke er levert ennå", nn: "statusåret ikkje er levert enno")))
        }
        if case .kommuner = indikator.maal { return }
        if case .mottakere = indikator.maal { return }
        tegn.append(
            (
                ":",
                Tekst(
                    "tallet er lite, eller skjult for at et lite tall ikke skal kunne regnes ut",
                    nn: "talet er lite, eller skjult for at eit lite tal ikkje skal kunne reknast ut")
            ))
    }

    private static let utenNevner = (
        ".", Tekst("det er ingen å dele på, nevneren er 0", nn: "det er ingen å dele på, nemnaren er 0")
    )

    private static func regnes(_ maal: Kommunemaal) -> Tekst {
        let aar =
            maal.antallAar == 1 ? Tekst("") : Tekst(", \(maal.antallAar) år samlet", nn: ", \(maal.antallAar) år samla")
        return maal.form == .antall
            ? Tekst("En sum over kommuner\(aar.nb).", nn: "Ein sum over kommunar\(aar.nn).")
            : Tekst(
                "En sum over kommuner, delt på en annen\(aar.nb).",
                nn: "Ein sum over kommunar, delt på ein annan\(aar.nn).")
    }

    private static func tegn(_ maal: Kommunemaal, _ parametere: Indikatorparametere) -> [(String, Tekst)] {
        var ut: [(String, Tekst)] = []
        if maal.kanMangle {
            ut.append(
                ("..", Tekst("tallene ikke er levert for noen kommune", nn: "tala ikkje er leverte for nokon kommune")))
        }
        if maal.form == .andel { ut.append(utenNevner) }
        if maal.skjulerSmaa {
            ut.append(
                (
                    ":",
                    Tekst(
                        "nevneren er mindre enn \(parametere.minsteNevner)",
                        nn: "nemnaren er mindre enn \(parametere.minsteNevner)")
                ))
        }
        return ut
    }
}

extension String {
    /// «Kjønn» inside a sentence.
    fileprivate var smaa: String { prefix(1).lowercased() + dropFirst() }
}

extension Kommunemaal {
    /// Of a kommune that nothing but the request is delivered for, the figure is not known.
    fileprivate var kanMangle: Bool { bidrag(Kommuneaar(.ingen, 2026, anmodet: 1)).contains(.ukjent) }
}

extension Inndeling {
    /// What a base code is called.
    fileprivate func tittel(grunn: Int) -> String { koder.first { $0.grunn == [grunn] }?.tittel ?? "" }
}
