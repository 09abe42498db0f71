import Kalender
import Kontroller
import Regelverksdata

/// A pipeline file, read and checked: the stages in order, with types that fit.
///
/// `plan` and `kjoer` share it, so that what was promised is what happens.
public struct Plan: Sendable {
    public let navn: String
    public let fil: String
    public let beskrivelse: String
    /// The folder of the extract, relative to where the program runs.
    public let inndata: String
    /// The parameter file, relative to the pipeline file; nil = built-in defaults.
    public let parameterfil: String?
    public let steg: [Planlagtsteg]

    /// Reads a pipeline file. Throws with file, line and nearest name.
    public static func les(_ yaml: String, fil: String) throws(Oppsettfeil) -> Plan {
        let rot = try Yamlnode.les(yaml, fil: fil)
        let felt = try rot.felt(
            ["pipeline", "beskrivelse", "inndata", "parametere", "steg"], krav: ["pipeline", "inndata", "steg"])
        guard let navn = felt["pipeline"], let inndata = felt["inndata"], let stegliste = felt["steg"] else {
            throw rot.feil("filen er ikke en pipeline")
        }
        let kilde = try inndata.felt(["mappe"], krav: ["mappe"])
        return Plan(
            navn: try navn.tekst(), fil: fil, beskrivelse: try felt["beskrivelse"]?.tekst() ?? "",
            inndata: try kilde["mappe"]?.tekst() ?? "", parameterfil: try felt["parametere"]?.tekst(),
            steg: try kompiler(stegliste))
    }

    /// Turns the list of names into stages, and refuses an order in which a stage reads what nobody has made.
    private static func kompiler(_ liste: Yamlnode) throws(Oppsettfeil) -> [Planlagtsteg] {
        var ut: [Planlagtsteg] = []
        var finnes: Set<Datatype> = [.uttrekk]
        for ledd in try liste.liste() {
            let steg = try les(ledd)
            if let forrige = ut.first(where: { $0.slag == steg.slag }) {
                throw ledd.feil(
                    "steget «\(steg.slag.rawValue)» står to ganger, først i linje \(forrige.linje). Slett det ene.")
            }
            if let mangler = steg.slag.leser.first(where: { !finnes.contains($0) }) {
                let lager = Stegslag.allCases.filter { $0.gir == mangler }.map { "«\($0.rawValue)»" }
                throw ledd.feil(
                    "steget «\(steg.slag.rawValue)» leser \(mangler.rawValue), som ingen har laget. Sett \(lager.joined(separator: " eller ")) foran."
                )
            }
            finnes.insert(steg.slag.gir)
            ut.append(steg)
        }
        guard !ut.isEmpty else { throw liste.feil("ingen steg. Begynn med «les».") }
        return ut
    }

    private static func les(_ ledd: Yamlnode) throws(Oppsettfeil) -> Planlagtsteg {
        if let navn = ledd.node.scalar?.string {
            return try Planlagtsteg(navn, valg: nil, sted: ledd)
        }
        let par = try ledd.oppslag()
        guard par.count == 1, let ene = par.first else { throw ledd.feil("ventet ett steg på formen «navn: { valg }»") }
        return try Planlagtsteg(ene.noekkel, valg: ene.verdi, sted: ledd)
    }

    public func har(_ slag: Stegslag) -> Bool { steg.contains { $0.slag == slag } }

    public func valg(_ slag: Stegslag) -> Stegvalg { steg.first { $0.slag == slag }?.valg ?? Stegvalg() }
}

/// What flows between stages.
public enum Datatype: String, Sendable {
    case uttrekk, personmapper, saker, funn, lister
    case arbeidsboeker = "arbeidsbøker"
    case lager, levering
}

/// The stages there are. A new one is a case here, its types, its choices and the code that does it.
public enum Stegslag: String, Sendable, CaseIterable {
    case les, anvend, kontroller, lister, rettelister, lagre, publiser

    public var leser: [Datatype] {
        switch self {
        case .les: [.uttrekk]
        case .anvend: [.personmapper]
        case .kontroller: [.saker]
        case .lister: [.saker, .funn]
        case .rettelister: [.saker, .funn, .lister]
        case .lagre, .publiser: [.lister]
        }
    }

    public var gir: Datatype {
        switch self {
        case .les: .personmapper
        case .anvend: .saker
        case .kontroller: .funn
        case .lister: .lister
        case .rettelister: .arbeidsboeker
        case .lagre: .lager
        case .publiser: .levering
        }
    }

    /// What the stage does, as `nir plan` prints it.
    public var beskrivelse: String {
        switch self {
        case .les: "leser filene, avviser og reparerer rader, samler radene per person"
        case .anvend: "bruker reglene på hver person"
        case .kontroller: "prøver kontrollene på hver sak"
        case .lister: "skriver personfakta og listene"
        case .rettelister: "skriver én arbeidsbok per kommune og én samlet"
        case .lagre: "legger kjøringen i lageret"
        case .publiser: "flytter alt til publisert på én gang"
        }
    }
}

/// One stage of a plan, with its choices and the line it stands on.
public struct Planlagtsteg: Sendable {
    public let slag: Stegslag
    public let valg: Stegvalg
    public let linje: Int

    init(_ navn: String, valg: Yamlnode?, sted: Yamlnode) throws(Oppsettfeil) {
        guard let slag = Stegslag(rawValue: navn) else {
            throw sted.feil("ukjent steg «\(navn)».\(mente(navn, blant: Stegslag.allCases.map(\.rawValue)))")
        }
        self.slag = slag
        self.linje = sted.node.mark?.line ?? 0
        self.valg = try Stegvalg(valg, for: slag)
    }
}

/// The choices of all stages, each with its default.
public struct Stegvalg: Sendable, Equatable {
    /// Largest share of rejected rows in a file before the run stops, per thousand.
    public var avvistPromille = 50
    /// Codes of the controls to try, as they are registered; nil = all.
    public var kontroller: [String]?
    public var lister = Listeslag.allCases
    /// How many days ahead the sheet Frister looks.
    public var fristDager = 180
    /// Most rows on a sheet of the national workbook.
    public var raderPerArk = 50_000

    init() {}

    init(_ node: Yamlnode?, for slag: Stegslag) throws(Oppsettfeil) {
        guard let node else { return }
        switch slag {
        case .les:
            let felt = try node.felt(["stopp-ved-avvist"])
            if let andel = felt["stopp-ved-avvist"] { avvistPromille = try andel.promille() }
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
        case .anvend, .lagre, .publiser:
            _ = try node.felt([])
        }
    }
}

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
