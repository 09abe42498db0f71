import Output
import Sjekksum

extension Kjoering {
    /// Protects the tables of the run as one family, and writes them to the work folder.
    mutating func lagTabeller(_ tall: Kjoeringstall, _ utlevering: Utlevering) throws {
        let plan = oppsett.plan
        guard plan.har(.beskytt), let valgt = oppsett.tabeller else { return }
        let arbeid = Tabellarbeid(profil: valgt.profil, format: plan.valg(.skriv).format)
        let uttrekk = sha256(Array(tall.regnskap.map { "\($0.fil) \($0.sha256)\n" }.joined().utf8))
        let vernet = try tatt("beskytt", { (tall.tabeller.count, $0.tabeller.count) }) {
            try arbeid.beskytt(tall.tabeller, uttrekk: uttrekk)
        }
        guard plan.har(.skriv) else { return }
        let skrevet = try tatt("skriv", { (vernet.tabeller.count, $0.filer) }) {
            try arbeid.skriv(vernet, utlevering)
        }
        merknader += skrevet.merknader
    }
}
