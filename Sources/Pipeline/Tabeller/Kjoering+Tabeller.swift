import Angrep
import Output
import Sjekksum
import Vern

extension Kjoering {
    /// Protects the tables of the run as one family, writes them to the work folder, attacks what was written, and attests.
    mutating func lagTabeller(_ tall: Kjoeringstall, _ utlevering: Utlevering) throws {
        let plan = oppsett.plan
        guard plan.har(.beskytt), let valgt = oppsett.tabeller else { return }
        let arbeid = Tabellarbeid(profil: valgt.profil, format: plan.valg(.skriv).format, traader: traader)
        let uttrekk = sha256(Array(tall.regnskap.map { "\($0.fil) \($0.sha256)\n" }.joined().utf8))
        let vernet = try tatt("beskytt", { (tall.tabeller.count, $0.tabeller.count) }) {
            try arbeid.beskytt(tall.tabeller, uttrekk: uttrekk)
        }
        guard plan.har(.skriv) else { return }
        _ = try tatt("skriv", { (vernet.tabeller.count, $0) }) {
            try arbeid.skriv(vernet, tall.tabeller.map(\.rapport), utlevering)
        }
        let angrep = try tatt("angrip", { ($0.skjulte, $0.funn.count) }) { try arbeid.angrip(vernet, utlevering) }
        try attester(vernet, angrep, valgt, tall, utlevering)
    }

    /// The attest goes to the officer, a page without counts goes with the tables, and the one with times to the run.
    private func attester(
        _ vernet: Vernet, _ angrep: Angrepsrapport, _ valgt: Tabelloppsett, _ tall: Kjoeringstall,
        _ utlevering: Utlevering
    ) throws {
        var fakta = Attestfakta(
            hva: oppsett.plan.beskrivelse, mottaker: "alle", klasse: .aapen, lisens: "CC BY 4.0", dato: utlevering.dato,
            profil: valgt.profil.navn, metode: valgt.profil.metode, program: Program.versjon,
            kommando: "nir kjoer \(oppsett.plan.navn) --dato \(utlevering.dato)")
        fakta.kilder = tall.regnskap.map { ($0.fil, $0.sha256) } + [("plan", planhash)]
        let attest = Attest(vernet.rapport, fakta)
        let mappe = "attest/\(Tabellarbeid.mappe)"
        try lever(attest.html(medTider: false), .sensitiv, mappe, "attest", "html", utlevering)
        try lever(attest.json(), .sensitiv, mappe, "attest", "json", utlevering)
        try lever(attest.attestForUtlevering(), .aapen, Tabellarbeid.mappe, "om-vernet", "html", utlevering)
        let egenskaper = Bokegenskaper(
            tittel: "Attest for åpne tabeller", emne: "Vern av tabeller, status \(utlevering.dato)", klasse: .sensitiv,
            dato: utlevering.dato)
        try utlevering.arbeidsbok(
            Leveranse(.sensitiv, mappe: mappe, beskrivelse: "attest", type: .xlsx), egenskaper
        ) { bok throws(OutputFeil) in try attest.leggTil(bok) }
        try utlevering.noter("attest.html", attest.html())
    }

    private func lever(
        _ bytes: consuming Bytebuffer, _ klasse: Klasse, _ mappe: String, _ navn: String, _ endelse: String,
        _ utlevering: Utlevering
    ) throws(OutputFeil) {
        let skriver = try utlevering.aapne(Leveranse(klasse, mappe: mappe, beskrivelse: navn, type: .annen(endelse)))
        try skriver.skriv(bytes)
        try utlevering.lever(skriver, rader: 0)
    }
}
