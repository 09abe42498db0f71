import Output
import Sjekksum

extension Kjoering {
    /// Protects the tables of the run as one family, writes them to the work folder, and attacks what was written.
    mutating func lagTabeller(_ tall: Kjoeringstall, _ utlevering: Utlevering) throws {
        let plan = oppsett.plan
        guard plan.har(.beskytt), let valgt = oppsett.tabeller, let statistikk = tall.statistikk else { return }
        let arbeid = Tabellarbeid(
            pipeline: plan.navn, beskrivelse: plan.beskrivelse, profil: valgt.profil, valg: plan.valg(.skriv),
            uttrekksdato: tall.uttrekksdato, kilder: tall.regnskap.map { ($0.fil, $0.sha256) },
            traader: traader)
        let uttrekk = sha256(Array(arbeid.kilder.map { "\($0.navn) \($0.sha256)\n" }.joined().utf8))
        let vernet = try tatt("beskytt", { (statistikk.tabeller.count, $0.tabeller.count) }) {
            try arbeid.beskytt(statistikk.tabeller, uttrekk: uttrekk)
        }
        guard plan.har(.skriv) else { return }
        let sett = try arbeid.sett(vernet, statistikk)
        _ = try tatt("skriv", { (sett.count, $0) }) { try arbeid.skriv(sett, utlevering) }
        _ = try tatt("angrip", { ($0.skjulte, $0.funn.count) }) { try arbeid.angrip(vernet, utlevering) }
        try arbeid.attester(vernet, utlevering)
    }
}
