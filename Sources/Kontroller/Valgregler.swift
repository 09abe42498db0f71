import Regelmotor

extension Kontroll {
    /// Rules of the contract that choose or compute instead of finding: what they decide, where it says so. What they do
    /// is done by the rules and the reading; here they are listed so that every id has an answer.
    public static let valgregler: [(kode: String, setning: String, hjemmel: Hjemmel)] = [
        (
            "S-06", "En etikett som kan være to sluttmål, gjettes ikke: parentesen skiller nye mål fra gamle (K-01).",
            .praksis("sluttmål kjennes på hele etiketten", "S-06")
        ),
        (
            "T-01", "Fristen regnes fra startdato i første vedtak om deltakelse, med målets måneder og utvidelsen.",
            Hjemmel(.integreringsloven, "13 og 14")
        ),
        (
            "T-02", "Er virkedager fravær, fri og permisjon mer enn ti til sammen, legges alle til.",
            Hjemmel(.integreringsforskriften, "10 og 19")
        ),
        (
            "T-03", "Norsk og samfunnskunnskap forlenges bare av virkedager permisjon, fra første dag.",
            Hjemmel(.integreringsloven, "32 og 33")
        ),
        (
            "T-04", "Religiøse fridager og ferie forlenger ikke, og teller ikke mot ti dager.",
            Hjemmel(.integreringsforskriften, "19")
        ),
        (
            "T-09", "Norsk: 18 måneder med videregående fra før, tre år uten, ett år ved kollektiv beskyttelse.",
            Hjemmel(.integreringsloven, "32 og 37 d")
        ),
        (
            "T-10", "Tillatelse før 1. august 2023: norskfristen regnes fra da rett og plikt inntrådte (OP-20).",
            Hjemmel(.integreringsforskriften, "74")
        ),
        (
            "A-04",
            "En avslutning som er slettet og registrert på nytt, er annullert: den står i historikken og teller aldri.",
            .nir("en feil avslutning rettes ved å slette den og registrere den på nytt", "A-04")
        ),
        (
            "A-05", "Av flere avslutninger gjelder den med siste dato, når deltakeren ikke har begynt på nytt etterpå.",
            .nir("all avslutningshistorikk beholdes", "A-05")
        ),
        (
            "A-06", "Avslutningsåret er året i avslutningsdatoen, ikke året den ble registrert.",
            .praksis("avslutninger telles i året de skjedde", "A-06")
        ),
        (
            "A-09", "Avslutninger uten registrert årsak blir stående i alle nevnere.",
            .nir("avslutningsårsak ikke registrert teller i statistikken", "A-09")
        ),
        (
            "A-10",
            "En deltakelse etter et bortfall er et nytt løp; avslutningen bortfallet laget, avslutter det ikke.",
            Hjemmel(.integreringsloven, "8 fjerde ledd")
        ),
        (
            "N-03",
            "Kollektiv beskyttelse: norskfristen er tolv måneder fra startdato i første vedtak, flyttet av permisjon.",
            Hjemmel(.integreringsloven, "37 d")
        ),
        (
            "N-05",
            "75 timer samfunnskunnskap, 50 for tillatelser før 2022; 225 og 250 timer norsk for dem med bare plikt.",
            Hjemmel(.integreringsforskriften, "73")
        ),
        (
            "G-05", "Kommunenavn kjennes på første navn eller et parallelt; Herøy og Våler trenger fylket (K-01).",
            .praksis("navnene til Statistisk sentralbyrå", "G-05")
        ),
        (
            "G-07", "En tidsserie over 2024 viser gamle fylker eller nye, aldri begge i samme sum.",
            .praksis("fylkene til Statistisk sentralbyrå", "G-07")
        ),
    ]
}
