import Kalender
import Regelmotor
import Tekster

extension Utvalg {
    /// Both ends of the days ahead are in.
    static let fristSnart = Utvalg(
        "frist-snart",
        Tekst(
            "Deltakere der fristen for å gjennomføre programmet er de neste 90 dagene.",
            nn: "Deltakarar der fristen for å gjennomføre programmet er dei neste 90 dagane."), delAv: deltakere,
        krever: [.sluttmaal]
    ) { tilfelle, periode in
        guard tilfelle.program.dag(periode.til), let frist = tilfelle.gjennomfoeringsfrist else { return false }
        return periode.til <= frist && frist <= periode.til.plus(dager: tilfelle.grunnlag.parametere.fristDager)
    }

    /// What the leader of a kommune sees.
    static let frist60 = Utvalg(
        "frist-60",
        Tekst(
            "Deltakere der fristen for å gjennomføre programmet er de neste 60 dagene.",
            nn: "Deltakarar der fristen for å gjennomføre programmet er dei neste 60 dagane."), delAv: deltakere,
        krever: [.sluttmaal]
    ) { tilfelle, periode in
        guard tilfelle.program.dag(periode.til), let frist = tilfelle.gjennomfoeringsfrist else { return false }
        return periode.til <= frist && frist <= periode.til.plus(dager: 60)
    }

    static let fristPassert = Utvalg(
        "frist-passert",
        Tekst(
            "Deltakere der fristen for å gjennomføre programmet er passert.",
            nn: "Deltakarar der fristen for å gjennomføre programmet er passert."), delAv: deltakere,
        krever: [.sluttmaal]
    ) { tilfelle, periode in
        guard tilfelle.program.dag(periode.til), let frist = tilfelle.gjennomfoeringsfrist else { return false }
        return frist < periode.til
    }
}

extension Tilfelle {
    /// The last day of the programme, with the goal and the absence that are known on the day of computation; nil when it
    /// cannot be computed.
    var gjennomfoeringsfrist: Dato? { fakta.frist?.verdi?.frist }
}
