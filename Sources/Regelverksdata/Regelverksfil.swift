import Kalender
import Regelmotor
import Register

extension Regelverk {
    /// The law as it is carried in the program, with the open points as chosen.
    ///
    /// Throws when a data file has a hole, an overlap, an unknown name or a missing value.
    public static func gjeldende(_ parametere: Parametere = Parametere()) throws(Oppsettfeil) -> Regelverk {
        let verdier = try Verdifil(tekst(PackageResources.verdier_yaml), fil: "verdier.yaml")
        return Regelverk(
            sluttmaal: try lesSluttmaal(tekst(PackageResources.sluttmaal_yaml)),
            fravaersgrense: try verdier.heltall("fravaersgrense"),
            norsk: [
                .rettOgPliktMedVgo: try verdier.heltall("norskMedVgo"),
                .rettOgPliktUtenVgo: try verdier.heltall("norskUtenVgo"),
                .kollektiv: try verdier.heltall("norskKollektiv"),
            ],
            oppstartsfrist: try verdier.heltall("oppstartsfrist"),
            botidsgrense: try verdier.heltall("botidsgrense"),
            arbeidstimer: try verdier.serie("arbeidstimer") { Desimal($0) },
            oevreAlder: try verdier.heltall("oevreAlder"),
            norskAlderFra: try verdier.heltall("norskAlderFra"),
            norskAlderTil: try verdier.heltall("norskAlderTil"),
            skjaeringsdatoer: Skjaeringsdatoer(
                integreringsloven: try verdier.skjaering("integreringsloven"),
                kollektiv: try verdier.skjaering("kollektiv"),
                nyNorskmodell: try verdier.skjaering("nyNorskmodell")),
            parametere: parametere,
            kommuner: try Kommuneregister.gjeldende())
    }

    /// Every byte of the law data, in a fixed order: what a run's rule hash is taken of.
    public static var datafiler: [(navn: String, innhold: [UInt8])] {
        [
            ("bydeler.csv", PackageResources.bydeler_csv),
            ("kommuneendringer.csv", PackageResources.kommuneendringer_csv),
            ("kommuner.csv", PackageResources.kommuner_csv), ("sluttmaal.yaml", PackageResources.sluttmaal_yaml),
            ("verdier.yaml", PackageResources.verdier_yaml),
        ]
    }
}

func tekst(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

func lesSluttmaal(_ yaml: String) throws(Oppsettfeil) -> [Sluttmaalsregel] {
    let rot = try Yamlnode.les(yaml, fil: "sluttmaal.yaml")
    var ut: [Sluttmaalsregel] = []
    for linje in try rot.liste() {
        let f = try linje.felt(
            ["kode", "navn", "maaneder", "utvidelse", "vgo", "oppstart", "oppstartNir", "hjemmel"],
            krav: ["kode", "navn", "maaneder", "utvidelse", "vgo", "oppstart", "hjemmel"])
        guard let kode = f["kode"], let navn = f["navn"], let maaneder = f["maaneder"], let utvidelse = f["utvidelse"],
            let vgo = f["vgo"], let oppstart = f["oppstart"], let hjemmel = f["hjemmel"]
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
                tilNir: nir.til, hjemmel: Hjemmel(try hjemmel.tekst())))
    }
    for maal in Sluttmaal.allCases where !ut.contains(where: { $0.maal == maal }) {
        throw rot.feil("sluttmålet \(maal.kode) mangler. Legg til en linje.")
    }
    return ut
}

/// `verdier.yaml`: dated series and cut-off days.
struct Verdifil {
    private let felt: [String: Yamlnode]
    private let skjaeringer: [String: Yamlnode]
    private let rot: Yamlnode

    init(_ yaml: String, fil: String) throws(Oppsettfeil) {
        rot = try Yamlnode.les(yaml, fil: fil)
        let navn = [
            "fravaersgrense", "oppstartsfrist", "botidsgrense", "arbeidstimer", "oevreAlder", "norskMedVgo",
            "norskUtenVgo", "norskKollektiv", "norskAlderFra", "norskAlderTil", "skjaeringsdatoer",
        ]
        felt = try rot.felt(navn, krav: navn)
        let datoer = ["integreringsloven", "kollektiv", "nyNorskmodell"]
        skjaeringer = try felt["skjaeringsdatoer"]?.felt(datoer, krav: datoer) ?? [:]
    }

    func heltall(_ navn: String) throws(Oppsettfeil) -> Tidsserie<Int> { try serie(navn) { $0 } }

    func serie<V>(_ navn: String, _ lag: (Int) -> V) throws(Oppsettfeil) -> Tidsserie<V> {
        guard let node = felt[navn] else { throw rot.feil("«\(navn)» mangler.") }
        var ledd: [Tidsserie<V>.Ledd] = []
        for linje in try node.liste() {
            let f = try linje.felt(["gjelder", "verdi", "hjemmel"], krav: ["gjelder", "verdi", "hjemmel"])
            guard let gjelder = f["gjelder"], let verdi = f["verdi"], let hjemmel = f["hjemmel"] else { continue }
            let tid = try gjelder.tidsrom()
            ledd.append(
                .init(
                    fra: tid.fra, til: tid.til, verdi: lag(try verdi.heltall(0...1000)),
                    hjemmel: Hjemmel(try hjemmel.tekst())))
        }
        do {
            return try Tidsserie(ledd)
        } catch {
            switch error {
            case .tom: throw node.feil("«\(navn)» har ingen verdier. Legg til en linje.")
            case .hull(let dag): throw node.feil("«\(navn)» har ingen verdi på \(dag). Legg til en linje.")
            case .baklengs(let dag): throw node.feil("«\(navn)» slutter før det begynner på \(dag). Rett tidsrommet.")
            case .overlapp(let dag): throw node.feil("«\(navn)» har to verdier på \(dag). Avslutt den ene dagen før.")
            }
        }
    }

    func skjaering(_ navn: String) throws(Oppsettfeil) -> Dato {
        guard let node = skjaeringer[navn] else { throw rot.feil("skjæringsdatoen «\(navn)» mangler.") }
        let f = try node.felt(["dato", "hjemmel"], krav: ["dato", "hjemmel"])
        guard let dato = f["dato"] else { throw node.feil("«dato» mangler.") }
        return try dato.dato()
    }
}
