import Glibc
public import Kalender
public import Register

/// What the delivery says about itself (E27, `manifest.json`).
public struct Manifest: Sendable, Equatable {
    public enum Profil: String, Sendable { case prod = "PROD", test = "TEST" }

    public struct Fil: Sendable, Equatable {
        public var navn = ""
        public var entitet: String?
        public var rader: Int?
        public var bytes: Int?
        public var sha256: String?
        public var separator: String?
        public var tegnsett: String?
    }

    public var kontraktversjon = ""
    public var uttrekkId = ""
    public var uttrekksdato: Dato?
    public var leverandoer = ""
    public var profil: Profil?
    public var kommuner: [Kommunenummer] = []
    public var dekningFra: Dato?
    public var fullstendig = true
    public var kodelisteversjon: Dato?
    public var filer: [Fil] = []

    /// Versions of the contract this reader knows.
    static let kjenteVersjoner = ["1", "1.0"]

    /// The manifest of a folder; nil when it has none.
    public static func i(mappe: String) throws(Lesefeil) -> Manifest? {
        guard access(mappe + "/manifest.json", F_OK) == 0 else { return nil }
        return try Uttrekksmappe.lesManifest(mappe)
    }

    static func les(_ bytes: [UInt8]) throws(Lesefeil) -> Manifest {
        var rom = bytes + [UInt8](repeating: 0, count: polstring)
        var manifest = Manifest()
        var (ok, sted) = (false, 0)
        rom.withUnsafeMutableBufferPointer { b in
            guard let base = b.baseAddress else { return }
            let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? base + 3 : base
            var json = JsonSkanner(start, slutt: base + bytes.count)
            ok = manifest.objekt(&json)
            sted = json.p - base
        }
        let linje = 1 + bytes.prefix(sted).count { $0 == 10 }
        guard ok else {
            throw Lesefeil(
                .inn010, fil: "manifest.json", linje: linje, fordi: "Linje \(linje): JSON-en kan ikke leses.")
        }
        guard kjenteVersjoner.contains(manifest.kontraktversjon) else {
            throw Lesefeil(
                .w01, fil: "manifest.json",
                fordi: "Ukjent «kontraktversjon»: «\(manifest.kontraktversjon)». Ventet 1.0.")
        }
        return manifest
    }

    private mutating func objekt(_ json: inout JsonSkanner) -> Bool {
        Manifest.felter(&json) { navn, json in
            switch navn {
            case "filer": return Manifest.liste(&json) { self.fil(&$0) }
            case "kommunenr":
                json.rom()
                if json.p.pointee != 91 { return self.kommune(&json) }
                return Manifest.liste(&json) { self.kommune(&$0) }
            default: return nil
            }
        } verdi: { navn, verdi in
            switch navn {
            case "kontraktversjon": kontraktversjon = verdi
            case "uttrekk_id": uttrekkId = verdi
            case "uttrekksdato": uttrekksdato = Dato(verdi)
            case "leverandoer": leverandoer = verdi
            case "profil": profil = Profil(rawValue: verdi.uppercased())
            case "dekning_fra": dekningFra = Dato(verdi)
            case "fullstendig": fullstendig = verdi == "true" || verdi == "ja"
            case "kodelisteversjon": kodelisteversjon = Dato(verdi)
            default: break
            }
        }
    }

    private mutating func kommune(_ json: inout JsonSkanner) -> Bool {
        guard let felt = json.streng() ?? json.enkel() else { return false }
        if let tall = UInt16(tekst(felt.start, felt.antall)) { kommuner.append(Kommunenummer(tall)) }
        return true
    }

    private mutating func fil(_ json: inout JsonSkanner) -> Bool {
        var fil = Fil()
        let ok = Manifest.felter(&json) { _, _ in
            nil
        } verdi: { navn, verdi in
            switch navn {
            case "navn", "name", "fil": fil.navn = verdi
            case "entitet", "entity": fil.entitet = verdi
            case "rader", "rows", "antall_rader": fil.rader = Int(verdi)
            case "bytes", "antall_bytes": fil.bytes = Int(verdi)
            case "sha256": fil.sha256 = verdi.lowercased()
            case "separator", "skilletegn": fil.separator = verdi
            case "tegnsett", "encoding": fil.tegnsett = verdi
            default: break
            }
        }
        if ok { filer.append(fil) }
        return ok
    }

    private static func liste(_ json: inout JsonSkanner, _ les: (inout JsonSkanner) -> Bool) -> Bool {
        guard json.tegn(91) else { return false }
        if json.tegn(93) { return true }
        repeat { guard les(&json) else { return false } } while json.tegn(44)
        return json.tegn(93)
    }

    /// Walks an object: what `nestet` does not take is read as a simple value, or passed over.
    private static func felter(
        _ json: inout JsonSkanner, nestet: (String, inout JsonSkanner) -> Bool?, verdi: (String, String) -> Void
    ) -> Bool {
        guard json.tegn(123) else { return false }
        if json.tegn(125) { return true }
        repeat {
            guard let navn = json.streng(), json.tegn(58) else { return false }
            let n = tekst(navn.start, navn.antall)
            if let tatt = nestet(n, &json) {
                guard tatt else { return false }
                continue
            }
            json.rom()
            if json.p.pointee == 123 || json.p.pointee == 91 {
                guard json.hopp() else { return false }
            } else {
                guard let felt = json.p.pointee == 34 ? json.streng() : json.enkel() else { return false }
                verdi(n, tekst(felt.start, felt.antall))
            }
        } while json.tegn(44)
        return json.tegn(125)
    }
}
