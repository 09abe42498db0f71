import Statistikk
import Tekster

/// What one published number is, or why there is a sign in its place. It holds what the file holds, and nothing more: what
/// is hidden there is not known here either.
public struct Celleforklaring: Sendable, Encodable {
    public struct Kode: Sendable, Encodable {
        public let variabel: String
        public let tittel: String
        public let kode: String
        public let navn: String
    }

    let versjon = 1
    public let maalform: String
    public let tabell: String
    public let tittel: String
    public let indikator: String
    public let navn: String
    public let definisjon: String?
    /// Who the persons of a share are a part of.
    public let av: String?
    public let periode: String
    public let koder: [Kode]
    public let teller: Int?
    public let nevner: Int?
    /// As in the file, with a decimal point; nil when a sign stands there.
    public let verdi: String?
    public let enhet: String
    public let tegn: String?
    /// The number in words, or what the sign means.
    public let svar: [String]
    /// F or E, and what it means.
    public let status: String
    public let utgave: String
    public let klasse: String
    public let fil: String
    public let linje: Int

    /// - Parameter felt: the line of the long form.
    init(_ tabell: Publisert, linje: Int, felt: [String], _ variabler: [Cellekoder], _ form: Maalform) {
        let (id, indikator) = (felt[1], Indikator.finn(felt[1]))
        let tall = Array(felt.suffix(5))
        let omtale = tabell.omtale
        maalform = form.rawValue
        (self.tabell, self.indikator, periode) = (felt[0], id, felt[2])
        (klasse, fil, self.linje) = (tabell.klasse, tabell.sti, linje)
        tittel = omtale?.label ?? felt[0]
        navn = omtale?.maalnavn(id) ?? indikator?.navn.i(form) ?? id
        definisjon =
            indikator?.definisjon.i(form) ?? omtale?.merknader(id).first ?? Utvalg.finn(id)?.setning.i(form)
        av = Self.av(indikator, id, omtale?.grunnlag(id), form)
        koder = variabler.map { variabel in
            let kode =
                variabel.variabel == "geo"
                ? felt[4] : tabell.kolonner.firstIndex(of: variabel.variabel).map { felt[$0] } ?? ""
            return Kode(
                variabel: variabel.variabel, tittel: variabel.tittel, kode: kode,
                navn: variabel.koder.first { $0.kode == kode }?.tittel ?? kode)
        }
        (teller, nevner) = (Int(tall[0]), Int(tall[1]))
        verdi = tall[2].isEmpty ? nil : tall[2]
        tegn = tall[3].isEmpty ? nil : tall[3]
        let enhet =
            omtale?.enhet(id) ?? indikator.map { Indikatorord.enhet($0.enhet).i(form) }
            ?? Ordbok.felles.i(form, nevner == nil ? "personer" : "prosent")
        self.enhet = enhet
        status = tall[4]
        utgave = Celleord.utgave(tall[4]).i(form)
        svar =
            tall[3].isEmpty
            ? [Celleord.tall(tall[2], teller: Int(tall[0]), nevner: Int(tall[1]), enhet: enhet, form)]
            : Celleord.tegn(tall[3], omSkjulte: omtale?.omSkjulte, nevner: Int(tall[1]), form)
    }

    private static func av(_ indikator: Indikator?, _ id: String, _ grunnlag: String?, _ form: Maalform) -> String? {
        if case .andel(_, let nevner)? = indikator?.maal { return nevner.setning.i(form) }
        guard indikator == nil, let grunnlag, grunnlag != id else { return nil }
        return Utvalg.finn(grunnlag)?.setning.i(form)
    }

    public func json() throws -> String { try Forklaringsjson.tekst(self) }

    public var tekst: String {
        let form = Maalform(rawValue: maalform) ?? .nb
        func begge(_ nb: String, _ nn: String) -> String { form == .nb ? nb : nn }
        let hode = tittel.hasPrefix(tabell) ? tittel : "\(tabell): \(tittel)"
        let indikatorlinje = navn == indikator ? navn : "\(navn) (\(indikator))"
        var linjer = [hode] + Avsnitt.linjer(begge("måler", "måler"), indikatorlinje)
        if let definisjon { linjer += Avsnitt.linjer(begge("gjelder", "gjeld"), definisjon) }
        if let av { linjer += Avsnitt.linjer(begge("av", "av"), av) }
        linjer += Avsnitt.linjer(begge("periode", "periode"), periode)
        for kode in koder {
            let navn = kode.navn == kode.kode ? kode.kode : "\(kode.kode) \(kode.navn)"
            linjer += Avsnitt.linjer(kode.variabel, navn)
        }
        linjer += Avsnitt.linjer(tegn == nil ? begge("tall", "tal") : begge("tegn", "teikn"), alle: svar)
        linjer += Avsnitt.linjer(begge("utgave", "utgåve"), utgave)
        linjer += ["   \("fil".padding(til: 12))\(fil), \(begge("linje", "linje")) \(linje)"]
        if Indikator.finn(indikator) != nil {
            linjer += Avsnitt.linjer(begge("mer", "meir"), "nir forklar indikator \(indikator)")
        }
        return linjer.joined(separator: "\n")
    }
}
