import Kontroller
import Regelverksdata
public import Tekster

/// The choices of all stages, each with its default.
public struct Stegvalg: Sendable, Equatable {
    /// Largest share of rejected rows in a file before the run stops, per thousand.
    public var avvistPromille = 50
    /// Read what Statistics Norway links to persons (AVKLARINGER D-16).
    public var lesNovstatus = false
    /// Codes of the controls to try, as they are registered; nil = all.
    public var kontroller: [String]?
    public var lister = Listeslag.allCases
    /// How many days ahead the sheet Frister looks.
    public var fristDager = 180
    /// Most rows on a sheet of the national workbook.
    public var raderPerArk = 50_000
    /// Names of the reports to count, as they stand in the plan.
    public var rapporter: [Navnested] = []
    /// The protection profile.
    public var profil = Navnested(navn: "frekvens-5")
    public var format = Tabellformat.allCases
    /// On the front of the workbook: whom to ask, and when the next numbers come.
    public var kontakt = "Integrerings- og mangfoldsdirektoratet (IMDi)"
    public var nesteOppdatering = "Neste måned"
    /// Tells the workbook and the page about protection from those of another pipeline; nil = nothing to tell apart.
    public var utgave: String?

    /// The round of grants.
    public var tilskudd = Tilskuddsvalg()

    /// The written form of workbooks to kommuner and fylker.
    public var maalform = Maalform.nb

    init() {}

    init(_ node: Yamlnode?, for slag: Stegslag) throws(Oppsettfeil) {
        guard let node else { return }
        switch slag {
        case .tabuler:
            let felt = try node.felt(["rapporter"], krav: ["rapporter"])
            rapporter = try felt["rapporter"]?.liste().map { ledd throws(Oppsettfeil) in try Navnested(ledd) } ?? []
            guard !rapporter.isEmpty else { throw node.feil("ingen rapporter") }
        case .beskytt:
            if let valgt = try node.felt(["profil"])["profil"] { profil = try Navnested(valgt) }
        case .skriv:
            let felt = try node.felt(["format", "kontakt", "neste-oppdatering", "utgave"])
            if let valgte = felt["format"] {
                format = try valgte.liste().map { ledd throws(Oppsettfeil) in try ledd.valg(Tabellformat.self) }
                for maa in [Tabellformat.csv, .json] where !format.contains(maa) {
                    throw valgte.feil("«\(maa.rawValue)» må være med: angrepet før publisering leser csv og json.")
                }
            }
            if let tekst = felt["kontakt"] { kontakt = try tekst.tekst() }
            if let tekst = felt["neste-oppdatering"] { nesteOppdatering = try tekst.tekst() }
            if let tekst = felt["utgave"] { utgave = try tekst.tekst() }
        case .les:
            let felt = try node.felt(["stopp-ved-avvist", "novstatus"])
            if let andel = felt["stopp-ved-avvist"] { avvistPromille = try andel.promille() }
            if let svar = felt["novstatus"] { lesNovstatus = try svar.valg(JaNei.self) == .ja }
        case .kontroller:
            let felt = try node.felt(["kontroller"])
            if let valgte = felt["kontroller"], valgte.node.scalar?.string != "alle" {
                kontroller = try valgte.liste().map { ledd throws(Oppsettfeil) in
                    let kode = try ledd.tekst()
                    guard let kontroll = Kontroll.finn(kode) else {
                        throw ledd.feil(
                            "Kontrollen «\(kode)» finnes ikke.\(Regeloversikt.mente(kode)) Se alle med  nir regel")
                    }
                    return kontroll.kode
                }
            }
        case .lister:
            let felt = try node.felt(["lister"])
            if let valgte = felt["lister"] {
                lister = try valgte.liste().map { ledd throws(Oppsettfeil) in try ledd.valg(Listeslag.self) }
            }
        case .rettelister:
            let felt = try node.felt(["frist-dager", "rader-per-ark"])
            if let dager = felt["frist-dager"] { fristDager = try dager.heltall(1...3650) }
            if let rader = felt["rader-per-ark"] { raderPerArk = try rader.heltall(1...1_000_000) }
        case .tilskudd:
            let felt = try node.felt(["aar", "termin", "skjaering", "regler"])
            if let aar = felt["aar"] { tilskudd.aar = try aar.heltall(2005...2100) }
            if let termin = felt["termin"] { tilskudd.termin = try termin.heltall(1...4) }
            if let dag = felt["skjaering"] { tilskudd.skjaering = try dag.dato() }
            if let navn = felt["regler"] { tilskudd.regler = try Navnested(navn) }
        case .tilskuddsboeker:
            let felt = try node.felt(["maalform", "kontakt"])
            if let form = felt["maalform"] { maalform = try form.valg(Maalform.self) }
            if let tekst = felt["kontakt"] { kontakt = try tekst.tekst() }
        case .kommuneboeker, .tilsynsboeker:
            let felt = try node.felt(["maalform"])
            if let form = felt["maalform"] { maalform = try form.valg(Maalform.self) }
        case .anvend, .lagre, .publiser:
            _ = try node.felt([])
        }
    }
}

/// A name in a plan, and where it stands.
public struct Navnested: Sendable, Equatable {
    public let navn: String
    let linje: Int
    let kolonne: Int

    init(navn: String) { (self.navn, linje, kolonne) = (navn, 0, 0) }

    init(_ node: Yamlnode) throws(Oppsettfeil) {
        navn = try node.tekst()
        (linje, kolonne) = (node.node.mark?.line ?? 0, node.node.mark?.column ?? 0)
    }

    func feil(_ tekst: String, fil: String) -> Oppsettfeil {
        Oppsettfeil(fil: fil, linje: linje, kolonne: kolonne, tekst)
    }
}

/// A yes or a no in a plan.
enum JaNei: String, CaseIterable { case ja, nei }

/// The forms a table is written in.
public enum Tabellformat: String, Sendable, CaseIterable { case csv, json, px, xlsx }

extension Yamlnode {
    /// `5 %` or `0.5 %`, as whole thousandths.
    func promille() throws(Oppsettfeil) -> Int {
        let tekst = try tekst()
        let tall = tekst.hasSuffix("%") ? tekst.dropLast().filter { $0 != " " } : ""
        let deler = tall.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(deler.count), let hele = Int(deler[0]), (0...100).contains(hele),
            deler.count == 1 || deler[1].count == 1, let tideler = deler.count == 1 ? 0 : Int(deler[1])
        else { throw feil("ventet en andel på formen 5 % eller 0.5 %") }
        return hele * 10 + tideler
    }
}
