import Regelverksdata

/// Renders the argument parser's own texts in Norwegian.
enum Norsk {
    static func oversett(_ tekst: String) -> String {
        ordliste.reduce(tekst) { $0.replacing($1.0, with: $1.1) }
    }

    /// «Mente du …?» for a command that does not exist.
    static func forslag(_ argumenter: [String], kommandoer: [String]) -> String {
        guard let foerste = argumenter.first, !foerste.hasPrefix("-"), !kommandoer.contains(foerste) else { return "" }
        return "«\(foerste)» er ikke en kommando.\(mente(foerste, blant: kommandoer))\n"
    }

    // Longer phrases first: a shorter one may be part of a longer.
    private static let ordliste: [(String, String)] = [
        ("Error: Missing expected argument", "Mangler argumentet"),
        ("Error: Missing value for", "Mangler verdi til"),
        ("Error: Unknown option", "Ukjent valg"),
        ("Error: Unexpected argument", "Uventet argument"),
        ("unexpected arguments:", "uventede argumenter:"),
        ("Error: ", ""),
        ("Did you mean", "Mente du"),
        ("is invalid for", "passer ikke til"),
        ("The value", "Verdien"),
        ("OVERVIEW:", "OVERSIKT:"), ("USAGE:", "BRUK:"), ("Usage:", "Bruk:"), ("ARGUMENTS:", "ARGUMENTER:"),
        ("OPTIONS:", "VALG:"), ("SUBCOMMANDS:", "KOMMANDOER:"), ("<subcommand>", "<kommando>"),
        ("Show the version.", "Vis versjonen."), ("Show help information.", "Vis hjelp."),
        ("Show subcommand help information.", "Vis hjelp for en kommando."),
        ("(default:", "(standard:"), ("; default:", "; standard:"), ("Help:", "Hjelp:"), ("(values:", "(verdier:"),
        ("See '", "Se «"), (" --help' for more information.", " --help» for mer."),
        (" help <kommando>' for detailed help.", " help <kommando>» for mer om en kommando."),
    ]
}
