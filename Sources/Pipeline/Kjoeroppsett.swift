import FoundationEssentials
import Glibc
import Ingest
import Kalender
import Regelmotor
import Regelverksdata

/// The program's own version: part of what a run is.
public enum Program {
    public static let versjon = "1.2.0"
}

/// Everything that decides a run: the plan, the input, the day, the open points.
public struct Kjoeroppsett: Sendable {
    public let plan: Plan
    public let inndata: String
    public let output: String
    /// Beregningsdato when given; else the extract's own.
    public let dato: Dato?
    /// Municipalities whose workbooks are written; nil = all.
    public let kommuner: Set<UInt16>?
    public let parametere: Parametere
    /// Where the open points come from, for people.
    public let parameterkilde: String
    /// Reports and protection; nil for a plan without tables.
    public let tabeller: Tabelloppsett?
    /// Rates, open points and round; nil for a plan without grants.
    public let tilskudd: Tilskuddsoppsett?
    /// Threads at work at once. What is written is the same whatever the number.
    public var traader = 2
    /// Bytes of the plan and every file it names: what the plan hash is taken of.
    let planbytes: [UInt8]

    /// - Parameter pipeline: a name in `pipelines/`, or a path to a YAML file.
    public init(
        pipeline: String, inndata: String? = nil, output: String = "output", dato: Dato? = nil,
        kommuner: [UInt16]? = nil
    ) throws(Stopp) {
        let fil = pipeline.hasSuffix(".yaml") || pipeline.contains("/") ? pipeline : "pipelines/\(pipeline).yaml"
        guard let yaml = lesTekstfil(fil) else {
            let andre = ["parametre.yaml", "tilskuddsregler.yaml"]
            let finnes = filnavn(i: "pipelines").filter { $0.hasSuffix(".yaml") && !andre.contains($0) }.map {
                String($0.dropLast(5))
            }
            throw Stopp(
                .oppsett, "OPP-004", "Pipelinen «\(pipeline)» finnes ikke", fil: fil,
                rett: "Velg en av \(finnes.sorted().joined(separator: ", ")).\(mente(pipeline, blant: finnes))")
        }
        var bytes = Array(yaml.utf8)
        do throws(Oppsettfeil) {
            plan = try Plan.les(yaml, fil: fil)
            if let parameterfil = plan.parameterfil {
                let sti = parameterfil.hasPrefix("/") ? parameterfil : mappe(av: fil) + parameterfil
                guard let parameteryaml = lesTekstfil(sti) else {
                    throw Oppsettfeil(fil: fil, "parameterfilen \(sti) finnes ikke")
                }
                bytes += Array(parameteryaml.utf8)
                parametere = try Parametere.les(parameteryaml, fil: sti)
                parameterkilde = sti
            } else {
                parametere = Parametere()
                parameterkilde = "anbefalte valg"
            }
            tilskudd = plan.har(.tilskudd) ? try Tilskuddsoppsett(plan, dato: dato, planbytes: &bytes) : nil
            tabeller = plan.har(.tabuler) ? try Tabelloppsett(plan, planbytes: &bytes) : nil
        } catch {
            throw Stopp(error)
        }
        planbytes = bytes
        self.inndata = inndata ?? plan.inndata
        self.output = output
        self.dato = dato
        self.kommuner = kommuner.map(Set.init)
    }

    /// The files of the input folder with their sizes.
    public func inndatafiler() throws(Stopp) -> [(navn: String, bytes: Int)] {
        let navn = filnavn(i: inndata).sorted()
        guard !navn.isEmpty else {
            throw Stopp(
                .inndata, "INN-001", "Mappen med uttrekk finnes ikke, eller er tom", fil: inndata,
                rett: "Oppgi riktig mappe med --inndata.")
        }
        return navn.compactMap { fil in stoerrelse(inndata + "/" + fil).map { (fil, $0) } }
    }

    /// The day of computation: the one given, else the extract's own (manifest). Without both the run stops. Grants are
    /// computed on their cut-off.
    public func beregningsdato() throws -> Dato {
        _ = try inndatafiler()
        if let dato = dato ?? tilskudd?.runde.skjaering { return dato }
        let manifest = try Manifest.i(mappe: inndata)
        if let dato = manifest?.uttrekksdato { return dato }
        throw Stopp(
            .inndata, "W-01",
            manifest == nil
                ? "Manifestet mangler, og ingen dato er oppgitt"
                : "Manifestet har ingen uttrekksdato, og ingen dato er oppgitt", fil: inndata,
            fordi: "det er ikke kjent hvilken dag uttrekket gjelder",
            rett: "Legg ved manifest.json med uttrekksdato, eller oppgi dagen med --dato ÅÅÅÅ-MM-DD.")
    }
}

/// A point of wall time, for ids and logs. Nothing below `Pipeline` reads a clock.
public struct Klokke: Sendable {
    private let dagen: Dato
    private let time: Int
    private let minutt: Int
    private let sekund: Int
    /// Minutes east of UTC.
    private let avstand: Int

    public static func naa() -> Klokke {
        var sekund = Glibc.time(nil)
        var t = tm()
        localtime_r(&sekund, &t)
        return Klokke(
            dagen: Dato(Int(t.tm_year) + 1900, Int(t.tm_mon) + 1, Int(t.tm_mday)) ?? Dato(dagnummer: 0),
            time: Int(t.tm_hour), minutt: Int(t.tm_min), sekund: Int(t.tm_sec), avstand: t.tm_gmtoff / 60)
    }

    public var dato: Dato { dagen }

    /// `2026-11-24T0215`, for run ids.
    public var iId: String { "\(dagen)T\(to(time))\(to(minutt))" }

    /// `2026-11-24T02:15:03+01:00`.
    public var iso: String {
        let fortegn = avstand < 0 ? "-" : "+"
        return
            "\(dagen)T\(to(time)):\(to(minutt)):\(to(sekund))\(fortegn)\(to(abs(avstand) / 60)):\(to(abs(avstand) % 60))"
    }

    private func to(_ tall: Int) -> String { tall < 10 ? "0\(tall)" : String(tall) }

    /// Seconds on a clock that only goes forward.
    static func monoton() -> Double {
        var t = timespec()
        clock_gettime(CLOCK_MONOTONIC, &t)
        return Double(t.tv_sec) + Double(t.tv_nsec) / 1e9
    }
}

func lesFil(_ sti: String) -> [UInt8]? {
    guard let fil = fopen(sti, "rb") else { return nil }
    defer { fclose(fil) }
    var ut: [UInt8] = []
    var bit = [UInt8](repeating: 0, count: 65_536)
    while true {
        let n = fread(&bit, 1, bit.count, fil)
        if n == 0 { return ferror(fil) == 0 ? ut : nil }
        ut += bit[..<n]
    }
}

func lesTekstfil(_ sti: String) -> String? { lesFil(sti).map { String(decoding: $0, as: UTF8.self) } }

func mappe(av fil: String) -> String {
    guard let skraa = fil.lastIndex(of: "/") else { return "" }
    return String(fil[...skraa])
}

func filnavn(i mappe: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: mappe)) ?? []
}

func stoerrelse(_ sti: String) -> Int? {
    var s = stat()
    guard stat(sti, &s) == 0, s.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(s.st_size)
}
