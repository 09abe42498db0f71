import Regelmotor

extension Kontroll {
    /// Rules of the contract that choose or compute and so find nothing: `nir regel` shows them, tests hold them.
    public static let valgregler: [(kode: String, setning: String, hjemmel: Hjemmel)] = [
        (
            "A-04",
            "En avslutning som er slettet og registrert på nytt, er annullert: den står i historikken og teller aldri.",
            .nir("en feil avslutning rettes ved å slette den og registrere den på nytt", "A-04")
        ),
        (
            "A-05",
            "Av flere avslutninger gjelder den med siste dato, når deltakeren ikke har begynt på nytt etterpå.",
            .nir("all avslutningshistorikk beholdes", "A-05")
        ),
        (
            "A-06",
            "Avslutningsåret er året i avslutningsdatoen, ikke året den ble registrert.",
            .praksis("avslutninger telles i året de skjedde", "A-06")
        ),
        (
            "A-10",
            "En deltakelse etter et bortfall er et nytt løp; avslutningen bortfallet laget, avslutter det ikke.",
            Hjemmel(.integreringsloven, "8 fjerde ledd")
        ),
    ]
}
