import Kalender
import Output
import Register
import Statistikk
import Tekster

extension Statistikktall {
    /// The last year that has ended by the day: the newest of those that the decision basis takes together.
    static func beslutningsaar(_ dato: Dato) -> Int { dato.plus(dager: 1).aar - 1 }

    /// Writes A-05 for the kommuner that were asked in the last whole year. Nothing for a plan without figures of kommuner,
    /// or an extract without requests.
    func skrivBeslutningsgrunnlag(_ utlevering: Utlevering, kontakt: String) throws(OutputFeil) {
        let aar = Self.beslutningsaar(grunnlag.dato)
        let rader = figurer.beslutningsgrunnlag(aar)
        guard !rader.isEmpty else { return }
        let uttrekk = grunnlag.uttrekksdato.iTekst
        try utlevering.skriv(
            Beslutningsbok(
                aar,
                fakta: Bokfakta(
                    dato: grunnlag.dato, maalform: .nb, kontakt: kontakt,
                    nesteOppdatering: grunnlag.dato.plus(maaneder: 12),
                    kilde: Tekst("Uttrekk fra NIR \(uttrekk)", nn: "Uttrekk frå NIR \(uttrekk)")),
                rader: rader.map(rad)))
    }

    private func rad(_ rad: Beslutningsgrunnlag) -> Beslutningsbok.Rad {
        let fylke = UInt8(rad.kommune.tall / 100)
        let navn = grunnlag.kommuner.kommune(rad.kommune)?.navn ?? rad.kommune.sifre
        return Beslutningsbok.Rad(
            Bokkommune(nummer: rad.kommune.sifre, navn: navn),
            fylke: grunnlag.kommuner.fylker.first { $0.nummer == fylke }?.navn ?? "",
            verdier: [
                Celleverdi(rad.folketall), Celleverdi(rad.sysselsetting), Celleverdi(rad.overgang),
                Celleverdi(rad.etterEttAar), Celleverdi(rad.vgoKapasitet),
            ] + rad.bosettingsgrad.map { Celleverdi($0) } + [Celleverdi(rad.tilraading)],
            harFaaInnbyggere: rad.flagg.contains(.faaInnbyggere), erAnmodetOmFaa: rad.flagg.contains(.faaAnmodet))
    }
}

extension Celleverdi {
    fileprivate init(_ svar: Indikatorsvar) {
        self = svar.verdi.map { .tall($0.avrundet(svar.desimaler), desimaler: svar.desimaler) } ?? .tegn(svar.symbol)
    }

    /// With no more decimals than it has.
    fileprivate init(_ tall: Desimal?) {
        guard let tall else {
            self = .tegn(Standardtegn.mangler.rawValue)
            return
        }
        let hundredeler = Int(tall.hundredeler)
        self =
            hundredeler % 100 == 0
            ? .tall(hundredeler / 100, desimaler: 0)
            : hundredeler % 10 == 0 ? .tall(hundredeler / 10, desimaler: 1) : .tall(hundredeler, desimaler: 2)
    }
}
