import Kalender
import Regelmotor
import Register

extension Regelverk {
    /// The law as it is carried in the program, with the open points as chosen.
    ///
    /// - Parameter simulering: values that are not law, laid over it; nil for the law itself.
    /// - Throws: when a data file has a hole, an overlap, an unknown name or a missing value.
    public static func gjeldende(
        _ parametere: Parametere = Parametere(), simulering: Regelsett? = nil
    ) throws(Oppsettfeil) -> Regelverk {
        let fil = try Verdifil(tekst(PackageResources.verdier_yaml), fil: "verdier.yaml")
        var verdier: [Tidsserie<Int>] = []
        for verdi in Lovverdi.allCases {
            if let lagtPaa = simulering?.verdier[verdi] {
                verdier.append(try lagtPaa.lagt(paa: fil.serie(verdi)))
            } else {
                verdier.append(try fil.serie(verdi))
            }
        }
        if let alder = parametere.oevreAlderInkl { verdier.settFast(.oevreAlder, alder, "valgt i parametrene (OP-03)") }
        return Regelverk(
            sluttmaal: try lesSluttmaal(tekst(PackageResources.sluttmaal_yaml)),
            verdier: verdier, regler: try lesRegler(tekst(PackageResources.regler_yaml)),
            skjaeringsdatoer: try fil.skjaeringsdatoer(),
            parametere: parametere, kommuner: try Kommuneregister.gjeldende(), simulering: simulering?.navn)
    }

    /// Every byte of the law data, in a fixed order: what a run's rule hash is taken of.
    public static var datafiler: [(navn: String, innhold: [UInt8])] {
        [
            ("bydeler.csv", PackageResources.bydeler_csv), ("fylker.csv", PackageResources.fylker_csv),
            ("kommuneendringer.csv", PackageResources.kommuneendringer_csv),
            ("kommuner.csv", PackageResources.kommuner_csv), ("regler.yaml", PackageResources.regler_yaml),
            ("sluttmaal.yaml", PackageResources.sluttmaal_yaml), ("verdier.yaml", PackageResources.verdier_yaml),
        ]
    }
}

func tekst(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

extension [Tidsserie<Int>] {
    /// One value at all times.
    fileprivate mutating func settFast(_ verdi: Lovverdi, _ tall: Int, _ hjemmel: String) {
        let gammel = self[Int(verdi.rawValue)]
        let ledd = Tidsserie<Int>.Ledd(fra: gammel.ledd[0].fra, verdi: tall, hjemmel: Hjemmel(hjemmel))
        if let serie = try? Tidsserie([ledd]) { self[Int(verdi.rawValue)] = serie }
    }
}

func lesSluttmaal(_ yaml: String) throws(Oppsettfeil) -> [Sluttmaalsregel] {
    let rot = try Yamlnode.les(yaml, fil: "sluttmaal.yaml")
    let krav = ["kode", "navn", "maaneder", "utvidelse", "vgo", "oppstart", "regel", "hjemmel"]
    var ut: [Sluttmaalsregel] = []
    for linje in try rot.liste() {
        let f = try linje.felt(krav + ["oppstartNir", "registrerbar"], krav: krav)
        guard let kode = f["kode"], let navn = f["navn"], let maaneder = f["maaneder"], let utvidelse = f["utvidelse"],
            let vgo = f["vgo"], let oppstart = f["oppstart"], let regel = f["regel"], let hjemmel = f["hjemmel"]
        else { continue }
        let kodetekst = try kode.tekst()
        guard let maal = Sluttmaal.koder.first(where: { $0.kode == kodetekst })?.verdi else {
            throw kode.feil("«\(kodetekst)» er ikke et sluttmål (N1–N7, G1–G8).")
        }
        if ut.contains(where: { $0.maal == maal }) { throw kode.feil("\(kodetekst) står to ganger. Slett den ene.") }
        let lov = try oppstart.tidsrom()
        let nir = try f["oppstartNir"]?.tidsrom() ?? lov
        ut.append(
            Sluttmaalsregel(
                maal: maal, navn: try navn.tekst(), maaneder: try maaneder.heltall(1...120),
                utvidelse: try utvidelse.heltall(0...24), kreverVgo: try vgo.jaNei(), fra: lov.fra, til: lov.til,
                tilNir: nir.til, registrerbar: try f["registrerbar"]?.tidsrom().fra ?? lov.fra,
                hjemmel: Hjemmel(try hjemmel.tekst()), regel: try regel.lovregel()))
    }
    for maal in Sluttmaal.allCases where !ut.contains(where: { $0.maal == maal }) {
        throw rot.feil("sluttmålet \(maal.kode) mangler. Legg til en linje.")
    }
    return ut
}

/// `regler.yaml`: every rule of the law, each with its versions.
func lesRegler(_ yaml: String) throws(Oppsettfeil) -> [Regelhistorie] {
    let rot = try Yamlnode.les(yaml, fil: "regler.yaml")
    var funnet: [Lovregel: Regelhistorie] = [:]
    for node in try rot.liste() {
        let f = try node.felt(["id", "navn", "aapne", "versjoner"], krav: ["id", "navn", "versjoner"])
        guard let id = f["id"], let navn = f["navn"], let versjoner = f["versjoner"] else { continue }
        let regel = try id.lovregel()
        if funnet[regel] != nil { throw id.feil("«\(regel.id)» står to ganger. Slett den ene.") }
        var punkter: [String] = []
        for punkt in try f["aapne"]?.liste() ?? [] { punkter.append(try punkt.tekst()) }
        let serie = try versjoner.serie(regel.id, verdi: "sier") { (node) throws(Oppsettfeil) in
            Regelversjon(sier: try node.tekst())
        }
        funnet[regel] = Regelhistorie(regel: regel, navn: try navn.tekst(), versjoner: serie, aapnePunkter: punkter)
    }
    var ut: [Regelhistorie] = []
    for regel in Lovregel.allCases {
        guard let historie = funnet[regel] else { throw rot.feil("regelen \(regel.id) mangler. Legg den til.") }
        ut.append(historie)
    }
    return ut
}

extension Yamlnode {
    func lovregel() throws(Oppsettfeil) -> Lovregel {
        let id = try tekst()
        guard let regel = Lovregel.allCases.first(where: { $0.id == id }) else {
            throw feil("«\(id)» er ikke en regel.\(mente(id, blant: Lovregel.allCases.map { $0.id }))")
        }
        return regel
    }

    /// The lines of a dated series: `gjelder`, a value under its own name, `hjemmel`, and `registrerbar` where it differs.
    func serie<V>(
        _ navn: String, verdi noekkel: String, _ les: (Yamlnode) throws(Oppsettfeil) -> V
    ) throws(Oppsettfeil) -> Tidsserie<V> {
        let ledd = try ledd(noekkel, les)
        do {
            return try Tidsserie(ledd)
        } catch {
            throw feil(error.sier(navn))
        }
    }

    func ledd<V>(
        _ noekkel: String, _ les: (Yamlnode) throws(Oppsettfeil) -> V
    ) throws(Oppsettfeil) -> [Tidsserie<V>.Ledd] {
        var ledd: [Tidsserie<V>.Ledd] = []
        for linje in try liste() {
            let krav = ["gjelder", noekkel, "hjemmel"]
            let f = try linje.felt(krav + ["registrerbar"], krav: krav)
            guard let gjelder = f["gjelder"], let verdi = f[noekkel], let hjemmel = f["hjemmel"] else { continue }
            let tid = try gjelder.tidsrom()
            ledd.append(
                .init(
                    fra: tid.fra, til: tid.til, registrerbar: try f["registrerbar"]?.tidsrom().fra,
                    verdi: try les(verdi), hjemmel: Hjemmel(try hjemmel.tekst())))
        }
        return ledd
    }
}

extension Tidsseriefeil {
    /// What is wrong, and what to do.
    func sier(_ navn: String) -> String {
        switch self {
        case .tom: "«\(navn)» har ingen verdier. Legg til en linje."
        case .hull(let dag): "«\(navn)» har ingen verdi på \(dag). Legg til en linje."
        case .baklengs(let dag): "«\(navn)» slutter før det begynner på \(dag). Rett tidsrommet."
        case .overlapp(let dag): "«\(navn)» har to verdier på \(dag). Avslutt den ene dagen før."
        }
    }
}

/// `verdier.yaml`: dated series and cut-off days.
struct Verdifil {
    private let felt: [String: Yamlnode]
    private let rot: Yamlnode

    init(_ yaml: String, fil: String) throws(Oppsettfeil) {
        rot = try Yamlnode.les(yaml, fil: fil)
        let navn = Lovverdi.allCases.map { $0.navn } + ["skjaeringsdatoer"]
        felt = try rot.felt(navn, krav: navn)
    }

    func serie(_ verdi: Lovverdi) throws(Oppsettfeil) -> Tidsserie<Int> {
        guard let node = felt[verdi.navn] else { throw rot.feil("«\(verdi.navn)» mangler.") }
        return try node.serie(verdi.navn, verdi: "verdi") { (node) throws(Oppsettfeil) in try node.heltall(0...1000) }
    }

    func skjaeringsdatoer() throws(Oppsettfeil) -> Skjaeringsdatoer {
        let navn = ["integreringsloven", "kollektiv", "nyNorskmodell", "program2026"]
        guard let node = felt["skjaeringsdatoer"] else { throw rot.feil("«skjaeringsdatoer» mangler.") }
        let f = try node.felt(navn, krav: navn)
        func dag(_ navn: String) throws(Oppsettfeil) -> Dato {
            guard let node = f[navn] else { throw rot.feil("skjæringsdatoen «\(navn)» mangler.") }
            let f = try node.felt(["dato", "hjemmel"], krav: ["dato", "hjemmel"])
            guard let dato = f["dato"] else { throw node.feil("«dato» mangler.") }
            return try dato.dato()
        }
        return Skjaeringsdatoer(
            integreringsloven: try dag("integreringsloven"), kollektiv: try dag("kollektiv"),
            nyNorskmodell: try dag("nyNorskmodell"), program2026: try dag("program2026"))
    }
}
