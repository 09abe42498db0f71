import Pipeline
import Regelverksdata

/// Renders the argument parser's own texts in Norwegian.
enum Norsk {
    static func oversett(_ tekst: String) -> String {
        ordliste.reduce(tekst) { $0.replacing($1.0, with: $1.1) }
    }

    /// The parser's message about the command line in the form of every other message: what, why, how to correct it.
    static func bruksfeil(_ melding: String, _ argumenter: [String], kommandoer: [String]) -> Stopp {
        guard let foerste = argumenter.first, kommandoer.contains(foerste) || foerste.hasPrefix("-") else {
            let ukjent = argumenter.first ?? ""
            return Stopp(
                .bruk, "BRUK", "«\(ukjent)» er ikke en kommando.\(mente(ukjent, blant: Nir.verb))",
                rett: "Se alle kommandoer:  nir hjelp")
        }
        let linjer = oversett(melding).split(separator: "\n").map(String.init)
        let hjelp = linjer.first { $0.hasPrefix("Hjelp:") }.map {
            $0.dropFirst("Hjelp:".count).drop { $0 == " " } + "\n"
        }
        let kommando = foerste.hasPrefix("-") ? "nir" : "nir \(foerste)"
        return Stopp(
            .bruk, "BRUK", linjer.first ?? "Kommandolinjen kan ikke leses",
            rett: (hjelp.map { $0 + "           " } ?? "") + "Se hvilke valg som finnes:  \(kommando) --help")
    }

    // Longer phrases first: a shorter one may be part of a longer.
    private static let ordliste: [(String, String)] = [
        ("Error: Missing expected argument", "Mangler argumentet"),
        ("Error: Missing value for", "Mangler verdi til"),
        ("Error: Unknown option", "Ukjent valg"),
        ("Error: Unexpected argument", "Uventet argument"),
        ("unexpected arguments:", "uventede argumenter:"),
        ("Error: ", ""),
        ("Please provide one of", "Velg en av"), (" or '", " eller '"),
        ("Did you mean", "Mente du"),
        ("is invalid for", "passer ikke til"),
        ("The value", "Verdien"),
        ("OVERVIEW:", "OVERSIKT:"), ("USAGE:", "BRUK:"), ("Usage:", "Bruk:"), ("ARGUMENTS:", "ARGUMENTER:"),
        ("OPTIONS:", "VALG:"), ("SUBCOMMANDS:", "KOMMANDOER:"), ("<subcommand>", "<kommando>"),
        ("Show the version.", "Vis versjonen."), ("Show help information.", "Vis hjelp."),
        ("Show subcommand help information.", "Vis hjelp for en kommando."),
        ("(default) ", "(standard)"), ("(default:", "(standard:"), ("; default:", "; standard:"), ("Help:", "Hjelp:"),
        ("(values:", "(verdier:"),
        ("See '", "Se «"), (" --help' for more information.", " --help» for mer."),
        ("<kommando>' for detailed help.", "<kommando>» for mer om en kommando."),
    ]
}
