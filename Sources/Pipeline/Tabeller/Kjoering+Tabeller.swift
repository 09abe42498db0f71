import Output
import Statistikk
import Tekster
import Sjekksum

extension Kjoering {
    /// Protects the tables of the run as one family, writes them to the work folder, and attacks what was written.
    mutating func lagTabeller(_ tall: Kjoeringstall, _ utlevering: Utlevering) throws {
        let plan = oppsett.plan
        if plan.har(.tilsynsboeker), let statistikk = tall.statistikk { try skrivTilsynsboeker(statistikk, utlevering) }
        guard plan.har(.beskytt), let valgt = oppsett.tabeller, let statistikk = tall.statistikk else { return }
        let arbeid = Tabellarbeid(
            pipeline: plan.navn, beskrivelse: plan.beskrivelse, profil: valgt.profil, valg: plan.valg(.skriv),
            uttrekksdato: tall.uttrekksdato, kilder: tall.regnskap.map { ($0.fil, $0.sha256) },
            traader: traader)
        let uttrekk = sha256(Array(arbeid.kilder.map { "\($0.navn) \($0.sha256)\n" }.joined().utf8))
        let vernet = try tatt("beskytt", { (statistikk.tabeller.count, $0.tabeller.count) }) {
            try arbeid.beskytt(statistikk.tabeller, uttrekk: uttrekk)
        }
        for skjult in vernet.skjulte {
            merknader.append(
                "\(skjult.tabeller.joined(separator: ", ")) over «\(skjult.maal)» for \(skjult.periode) kunne ikke vernes, "
                    + "og viser ingen tall. Slå sammen kategorier eller nivåer, eller ta ut tabellen.")
        }
        guard plan.har(.skriv) else { return }
        try statistikk.skrivBeslutningsgrunnlag(utlevering, kontakt: plan.valg(.skriv).kontakt)
        let sett = try arbeid.sett(vernet, statistikk)
        _ = try tatt("skriv", { (sett.count, $0) }) { try arbeid.skriv(sett, utlevering) }
        if plan.har(.kommuneboeker) { try skrivKommuneboeker(sett, statistikk, utlevering) }
        _ = try tatt("angrip", { ($0.skjulte, $0.funn.count) }) { try arbeid.angrip(vernet, utlevering) }
        try arbeid.attester(vernet, utlevering)
    }

    /// The workbooks and tables of the Statsforvalter, and the cases drawn for supervision.
    private mutating func skrivTilsynsboeker(_ tall: Statistikktall, _ utlevering: Utlevering) throws {
        let plan = oppsett.plan
        let (dato, dag) = (tall.grunnlag.dato, tall.grunnlag.uttrekksdato.iTekst)
        let form = plan.valg(.tilsynsboeker).maalform
        let arbeid = Tilsynsarbeid(
            tall: Tilsynstall(tall.telling, levert: tall.levert), referanser: tall.referanser, grunnlag: tall.grunnlag,
            oppsett: .init(
                kontakt: plan.valg(.skriv).kontakt, nesteOppdatering: dato.plus(maaneder: 1),
                kilde: Tekst("Uttrekk fra NIR \(dag)", nn: "Uttrekk frå NIR \(dag)"),
                maalformer: Dictionary(uniqueKeysWithValues: tall.grunnlag.kommuner.fylker.map { ($0.nummer, form) })))
        _ = try tatt("tilsynsboeker", { (tall.telling.sporsmaal.count, $0) }) {
            let filer = try arbeid.skriv(utlevering)
            return filer + (try tall.saksutvalg?.skriv(tall.grunnlag.kommuner, utlevering) ?? 0)
        }
    }

    /// The leader's workbooks, of the numbers that the tables show.
    private mutating func skrivKommuneboeker(
        _ sett: [Tabellsett], _ tall: Statistikktall, _ utlevering: Utlevering
    ) throws {
        let tabeller = Tabelloppslag(tall.rapporter, sett)
        guard let regler = tabeller.regler(Lederarbeid.rapporter[0]) else { return }
        let arbeid = Lederarbeid(
            tabeller: tabeller, tall: tall, regler: regler, kontakt: oppsett.plan.valg(.skriv).kontakt,
            form: oppsett.plan.valg(.kommuneboeker).maalform)
        let (valgte, traader) = (oppsett.kommuner, traader)
        _ = try tatt("kommuneboeker", { (sett.count, $0) }) {
            try arbeid.skriv(utlevering, kommuner: valgte, traader: traader)
        }
    }
}
