import ArgumentParser
import Glibc
import Pipeline
import Tekster
import Tilskudd

/// How progress is told.
enum Fremdrift: String, ExpressibleByArgument, CaseIterable {
    /// A live line on a terminal; log lines under a service manager; nothing elsewhere.
    case auto
    case av
    case linje
    case json
}

/// Tells a person, or a log, how a run goes. Everything on stderr; no person stands in any of it.
final class Skjermmelder: Melder, @unchecked Sendable {
    private enum Maate { case stille, skjerm, logg, json }

    private let oppsett: Kjoeroppsett
    private let maate: Maate
    private let utforlig: Bool
    private var harLinje = false

    init(_ oppsett: Kjoeroppsett, fremdrift: Fremdrift, utforlig: Bool) {
        self.oppsett = oppsett
        self.utforlig = utforlig
        maate =
            switch fremdrift {
            case .av: .stille
            case .linje: .logg
            case .json: .json
            case .auto:
                Terminal.talerTilSkjerm ? .skjerm : getenv("JOURNAL_STREAM") != nil || utforlig ? .logg : .stille
            }
    }

    func start(id: String, dato: String) {
        switch maate {
        case .stille: break
        case .skjerm:
            Terminal.tale(
                "nir \(Program.versjon)  ·  \(oppsett.plan.navn) (\(oppsett.plan.fil))  ·  beregningsdato \(dato)\nKjøring \(id)\n"
            )
        case .logg: logg("info", "kjoring=\(id) start pipeline=\(oppsett.plan.navn) dato=\(dato)")
        case .json: json(#""hendelse":"start","kjoring":"\#(id)","dato":"\#(dato)""#)
        }
    }

    func underveis(steg: String, andel: Double) {
        guard maate == .skjerm else { return }
        let fylt = Int(andel * 20)
        let bar = String(repeating: "█", count: fylt) + String(repeating: "░", count: 20 - fylt)
        Terminal.skriv(2, "\r  >    \(steg.padding(til: 20)) \(bar) \(Int(andel * 100)) %")
        harLinje = true
    }

    func steg(_ navn: String, _ tekst: String, sekunder: Double) {
        let hundredeler = Int(sekunder * 100)
        switch maate {
        case .stille: break
        case .skjerm:
            viskUt()
            Terminal.tale(
                "  ok   \(navn.padding(til: 20)) \(tekst.padding(til: 44)) \(norskTid(sekunder).hoeyrestilt(9))")
        case .logg:
            logg(
                "info",
                "steg=\(navn) ferdig sek=\(hundredeler / 100).\(hundredeler % 100 < 10 ? "0" : "")\(hundredeler % 100) \(tekst.replacing("\u{A0}", with: ""))"
            )
        case .json: json(#""hendelse":"steg","steg":"\#(navn)","sekunder":\#(sekunder)"#)
        }
    }

    func merknad(_ tekst: String) {
        switch maate {
        case .stille: break
        case .skjerm:
            viskUt()
            Terminal.tale("  merk \(tekst)")
        case .logg: logg("advarsel", "merknad \(tekst)")
        case .json: json(#""hendelse":"merknad""#)
        }
    }

    func ferdig(_ rapport: Kjoeringsrapport) {
        switch maate {
        case .stille: break
        case .skjerm: Terminal.tale("\n" + sisteSkjerm(rapport, output: oppsett.output))
        case .logg:
            let feil = rapport.funn.filter { $0.alvor == "feil" }.reduce(0) { $0 + $1.antall }
            logg(
                "info",
                "ferdig publisert_nye=\(rapport.antall("ny")) endret=\(rapport.antall("endret")) uendret=\(rapport.antall("uendret")) feil=\(feil) kode=0"
            )
            logg("info", "se \(oppsett.output)/publisert og \(oppsett.output)/siste/kjoring.json")
        case .json: json(#""hendelse":"ferdig","kode":0"#)
        }
    }

    func stoppet(_ stopp: Stopp) {
        viskUt()
        if maate == .skjerm { Terminal.tale("\nSTOPPET  ·  ingenting er publisert, forrige levering står urørt\n") }
        if maate == .json {
            json(#""hendelse":"stoppet","id":"\#(stopp.id)","kode":\#(stopp.kode.rawValue)"#)
        } else {
            Terminal.tale(stopp.melding + "   (utgangskode \(stopp.kode.rawValue))")
        }
    }

    private func viskUt() {
        if harLinje { Terminal.skriv(2, "\r\u{1B}[2K") }
        harLinje = false
    }

    private func json(_ felt: String) { Terminal.tale("{\"versjon\":1,\(felt)}") }

    /// With a journal the line starts with its priority and has no time; the journal has both.
    private func logg(_ nivaa: String, _ tekst: String) {
        if getenv("JOURNAL_STREAM") != nil {
            Terminal.tale("<\(nivaa == "info" ? 6 : 4)>\(tekst)")
        } else {
            Terminal.tale("\(Klokke.naa().iso) \(nivaa.padding(til: 8)) \(tekst)")
        }
    }
}

/// Verdict, what was published, findings, and what to do next as a command that can be pasted.
func sisteSkjerm(_ rapport: Kjoeringsrapport, output: String) -> String {
    let sekunder = rapport.steg.reduce(0) { $0 + $1.sekunder }
    var linjer = [
        "FERDIG  \(rapport.pipeline), beregningsdato \(rapport.dato)  ·  \(rapport.steg.count) steg  ·  \(norskTid(sekunder))",
        "",
        "  Personer     \(norskTall(rapport.personer.ut))",
        "  Publisert    \(norskTall(rapport.antall("ny"))) nye filer, \(norskTall(rapport.antall("endret"))) endret, \(norskTall(rapport.antall("uendret"))) uendret",
    ]
    if let tilskudd = rapport.tilskudd {
        linjer += [
            "  Tilskudd     \(Oere(tilskudd.tilUtbetalingOere).tekst) kr til \(norskTall(tilskudd.mottakere)) mottakere, "
                + "for \(norskTall(tilskudd.personerMedBeloep)) personer",
            "  Holdt        \(norskTall(tilskudd.holdteRader)) rader   tilskudd-holdt-tilbake sier hvorfor",
        ]
    }
    let feil = rapport.funn.filter { $0.alvor == "feil" }.sorted { ($1.antall, $0.regel) < ($0.antall, $1.regel) }
    linjer.append("  Feil         \(norskTall(feil.reduce(0) { $0 + $1.antall })) i \(feil.count) regler")
    for funn in feil.prefix(6) {
        linjer.append(
            "     \(funn.regel.padding(til: 10))\(norskTall(funn.antall).hoeyrestilt(8))   \(Regeloversikt.navn(funn.regel))"
        )
    }
    if feil.count > 6 { linjer.append("     viser 6 av \(feil.count). Alle:  nir regel") }
    let avvist = rapport.inndata.reduce(0) { $0 + $1.avvist }
    if avvist > 0 { linjer.append("  Karantene    \(norskTall(avvist)) rader   \(output)/siste/karantene/") }
    linjer += rapport.merknader.map { "  Merk         \($0)" }
    linjer.append("")
    let steder = [
        ("Lister", "publisert/sensitiv/lister/"), ("Rettelister", "publisert/sensitiv/retteliste/"),
        ("Tabeller", "publisert/aapen/nasjonalt/"), ("Sammendrag", "publisert/skjermet/tilskudd/"),
        ("Grunnlag", "publisert/sensitiv/tilskudd/"),
    ]
    for (navn, sted) in steder where rapport.ut.contains(where: { $0.sti.hasPrefix(sted) }) {
        linjer.append("  \(navn.padding(til: 13))\(output)/\(sted)")
    }
    linjer += ["  Tall         \(output)/siste/kjoring.json", "", "Neste:  nir kontroller \(output)/publisert"]
    return linjer.joined(separator: "\n")
}

extension Kjoeringsrapport {
    func antall(_ tilstand: String) -> Int { ut.lazy.filter { $0.tilstand == tilstand }.count }
}
