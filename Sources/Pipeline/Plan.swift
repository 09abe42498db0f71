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
            if let mangler = steg.slag.leser.first(where: { finnes.isDisjoint(with: $0) }) {
                let lager = Stegslag.allCases.filter { mangler.contains($0.gir) }.map { "«\($0.rawValue)»" }
                throw ledd.feil(
                    "steget «\(steg.slag.rawValue)» leser \(mangler.eller), som ingen har laget. Sett \(lager.joined(separator: " eller ")) foran."
                )
            }
            if finnes.contains(.levering), steg.slag.gir.erFiler {
                throw ledd.feil(
                    "steget «\(steg.slag.rawValue)» står etter «publiser», og filene kommer ikke med. Flytt «publiser» sist."
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
    /// Counts as they are; never written.
    case tabeller
    case beskyttede = "beskyttede tabeller"
    case tabellfiler
    /// Rows of grants with their reasons, as lists.
    case tilskuddsrader
    case lager, levering

    /// Lies in the work folder until it is published.
    var erFiler: Bool {
        switch self {
        case .lister, .arbeidsboeker, .tabellfiler, .tilskuddsrader: true
        case .uttrekk, .personmapper, .saker, .funn, .tabeller, .beskyttede, .lager, .levering: false
        }
    }
}

extension [Datatype] {
    /// `lister eller tabellfiler`.
    public var eller: String { map(\.rawValue).joined(separator: " eller ") }
}

/// The stages there are. A new one is a case here, its types, its choices and the code that does it.
public enum Stegslag: String, Sendable, CaseIterable {
    case les, anvend, kontroller, lister, rettelister, tabuler, beskytt, skriv, kommuneboeker, tilsynsboeker
    case tilskudd, tilskuddsboeker, lagre, publiser

    /// What it must have before it: one from each group.
    public var leser: [[Datatype]] {
        switch self {
        case .les: [[.uttrekk]]
        case .anvend: [[.personmapper]]
        case .kontroller, .tabuler: [[.saker]]
        case .lister: [[.saker], [.funn]]
        case .rettelister: [[.saker], [.funn], [.lister]]
        case .beskytt: [[.tabeller]]
        case .skriv: [[.beskyttede]]
        case .kommuneboeker: [[.tabellfiler]]
        case .tilsynsboeker: [[.tabeller]]
        case .tilskudd: [[.personmapper]]
        case .tilskuddsboeker: [[.tilskuddsrader]]
        case .lagre: [[.lister]]
        case .publiser: [[.lister, .tabellfiler, .tilskuddsrader]]
        }
    }

    public var gir: Datatype {
        switch self {
        case .les: .personmapper
        case .anvend: .saker
        case .kontroller: .funn
        case .lister: .lister
        case .rettelister, .kommuneboeker, .tilsynsboeker, .tilskuddsboeker: .arbeidsboeker
        case .tabuler: .tabeller
        case .beskytt: .beskyttede
        case .skriv: .tabellfiler
        case .tilskudd: .tilskuddsrader
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
        case .tabuler: "teller personene i hver tabell"
        case .beskytt: "skjuler tall som kan vise hvem noen er"
        case .skriv: "skriver tabellene som filer"
        case .kommuneboeker: "skriver lederens arbeidsbok for hver kommune"
        case .tilsynsboeker: "skriver Statsforvalterens arbeidsbok for hvert fylke"
        case .tilskudd: "regner ut tilskuddet for hver person, og hva som holdes tilbake"
        case .tilskuddsboeker: "skriver sammendrag og grunnlag for utbetalingen"
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
