import FoundationEssentials
import Output
import Tekster

/// One line of `nir kontroller`.
public struct Kontrollinje: Sendable {
    public let erOk: Bool
    public let tekst: String
}

/// Proves a delivery: checksums, rights, workbooks and CSV files as they lie, and the sums of the lists counted again
/// from person facts.
public func kontrollerLeveranse(_ mappe: String) throws -> [Kontrollinje] {
    guard FileManager.default.fileExists(atPath: mappe) else {
        throw Stopp(
            .inndata, "INN-001", "Mappen finnes ikke", fil: mappe,
            rett: "Oppgi en mappe, for eksempel output/publisert.")
    }
    let funn: [Leveringsfunn]
    do {
        funn = try kontrollerLevering(mappe: mappe)
    } catch {
        throw Stopp(error)
    }
    var linjer = funn.map { Kontrollinje(erOk: false, tekst: $0.melding) }
    let slag: [(String, Set<Leveringsfunn.Slag>)] = [
        ("alle filer har samme sjekksum som i sjekksummer.sha256", [.ingenSjekksummer, .mangler, .endret, .ekstra]),
        ("rettighetene passer med klassen", [.rettigheter]),
        ("alle arbeidsbøker kan åpnes", [.arbeidsbok]), ("alle CSV-filer kan leses", [.csv]),
    ]
    for (tekst, slag) in slag where !funn.contains(where: { slag.contains($0.slag) }) {
        linjer.append(Kontrollinje(erOk: true, tekst: tekst))
    }
    let rot = filnavn(i: mappe).contains("publisert") ? mappe + "/publisert" : mappe
    return linjer + summer(rot)
}

/// For each day the delivery holds: the newest lists against the newest person facts.
private func summer(_ rot: String) -> [Kontrollinje] {
    let faktamappe = rot + "/sensitiv/personfakta/"
    return perioder(faktamappe, "personfakta").flatMap { dato -> [Kontrollinje] in
        guard let fakta = nyeste(faktamappe, "personfakta", dato) else { return [] }
        var personer = 0
        var avsluttet = 0
        var avvik: [String: Int] = [:]
        var bortfalt = 0
        fakta.rader { felt in
            personer += 1
            if !felt("avsluttet_dato").isEmpty { avsluttet += 1 }
            if !felt("bortfall_status").isEmpty { bortfalt += 1 }
            for id in felt("avvik").split(separator: "+") { avvik[String(id), default: 0] += 1 }
        }
        var linjer = [
            Kontrollinje(erOk: personer > 0, tekst: "\(dato): personfakta har \(norskTall(personer)) personer")
        ]
        let lister = rot + "/sensitiv/lister/"
        if let liste = nyeste(lister, "avsluttet-program", dato) {
            let rader = liste.antall
            linjer.append(sammenlign(dato, "avsluttede", avsluttet, rader))
        }
        if let liste = nyeste(lister, "avvik-sluttmaal", dato) {
            var antall: [String: Int] = [:]
            liste.rader { antall[$0("avvik"), default: 0] += 1 }
            for id in Set(avvik.keys).union(antall.keys).sorted() {
                linjer.append(sammenlign(dato, id, avvik[id] ?? 0, antall[id] ?? 0))
            }
        }
        if let liste = nyeste(lister, "bortfall-arbeid", dato) {
            var personer: Set<String> = []
            liste.rader { personer.insert($0("person_id")) }
            linjer.append(sammenlign(dato, "personer med bortfall", bortfalt, personer.count))
        }
        return linjer
    }
}

private func sammenlign(_ dato: String, _ hva: String, _ fakta: Int, _ liste: Int) -> Kontrollinje {
    Kontrollinje(
        erOk: fakta == liste,
        tekst: "\(dato): \(hva): \(norskTall(liste)) i listen, \(norskTall(fakta)) talt på nytt i personfakta")
}

/// The days there are files of a kind for.
private func perioder(_ mappe: String, _ navn: String) -> [String] {
    Set(filnavn(i: mappe).filter { $0.hasPrefix(navn + "_p") }.map { String($0.dropFirst(navn.count + 2).prefix(10)) })
        .sorted()
}

private func nyeste(_ mappe: String, _ navn: String, _ dato: String) -> Csvfil? {
    let stamme = "\(navn)_p\(dato)_v"
    let versjoner = filnavn(i: mappe).filter { $0.hasPrefix(stamme) && $0.hasSuffix(".csv") }
        .compactMap { Int($0.dropFirst(stamme.count).dropLast(4)) }
    guard let siste = versjoner.max(), let bytes = lesFil("\(mappe)\(stamme)\(siste).csv") else { return nil }
    return Csvfil(bytes)
}

/// A delivered list, read back record by record.
private struct Csvfil {
    private let bytes: [UInt8]
    private let kolonner: [String: Int]
    private let start: Int

    init?(_ bytes: [UInt8]) {
        guard let slutt = bytes.firstIndex(of: 10) else { return nil }
        let navn = String(decoding: bytes[..<slutt], as: UTF8.self).split(
            separator: ",", omittingEmptySubsequences: false)
        kolonner = Dictionary(navn.enumerated().map { (String($0.element), $0.offset) }) { a, _ in a }
        start = slutt + 1
        self.bytes = bytes
    }

    var antall: Int {
        var antall = 0
        poster { _ in antall += 1 }
        return antall
    }

    func rader(_ body: ((String) -> String) -> Void) {
        poster { post in
            var felt: [String] = []
            var leser = Csvfelt(post)
            while let neste = leser.neste() { felt.append(String(decoding: neste, as: UTF8.self)) }
            body { navn in kolonner[navn].flatMap { $0 < felt.count ? felt[$0] : nil } ?? "" }
        }
    }

    private func poster(_ body: (UnsafeRawBufferPointer) -> Void) {
        bytes.withUnsafeBytes { alle in
            var fra = start
            var erSitert = false
            for i in start..<alle.count {
                if alle[i] == 0x22 { erSitert.toggle() }
                guard alle[i] == 10, !erSitert else { continue }
                body(UnsafeRawBufferPointer(rebasing: alle[fra..<i]))
                fra = i + 1
            }
        }
    }
}
