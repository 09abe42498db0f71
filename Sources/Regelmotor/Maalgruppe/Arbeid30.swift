import Kalender
import Register

extension Personmappe {
    /// A job, or an offer of one, of at least 30 hours a week on the day (INTL-8-4). The row that says it; nil when none.
    ///
    /// > … bortfaller for den som er i arbeid eller har tilbud om arbeid i en stilling på minst 30 timer per uke.
    /// >
    /// > — integreringsloven § 8 fjerde ledd, gjengitt i korthet
    ///
    /// The law speaks of one position; summing several is a choice (OP-05).
    func arbeid30(paa dag: Dato, _ regelverk: Regelverk) -> ArbeidHendelse? {
        guard !arbeid.isEmpty, dag >= regelverk.parametere.arbeid30GjelderFraVedtaksdato,
            let timer = regelverk.tall(.arbeidstimer, paa: dag)
        else { return nil }
        let grense = Desimal(timer)
        var sum = 0
        var stoerst: ArbeidHendelse?
        for a in arbeid where a.teller && a.fra <= dag && a.til.map({ dag <= $0 }) ?? true {
            sum += Int(a.timer.hundredeler)
            if let naa = stoerst, naa.timer >= a.timer { continue }
            stoerst = a
        }
        guard let stoerst else { return nil }
        if regelverk.parametere.summerStillinger { return sum >= Int(grense.hundredeler) ? stoerst : nil }
        return stoerst.timer >= grense ? stoerst : nil
    }

    /// The job or offer whose end brought right and duty back after a bortfall (INTL-8-4b): it ended within the limit of
    /// two years in a municipality, and nothing of the same size has come after.
    ///
    /// > Hvis arbeidsforholdet opphører eller tilbudet faller bort innen fristen satt i første ledd tredje punktum, inntrer
    /// > retten og plikten på nytt.
    /// >
    /// > — integreringsloven § 8 fjerde ledd
    func reaktivert(etter bortfall: Vedtak, toaarsgrense: Dato?, dato: Dato, _ regelverk: Regelverk) -> ArbeidHendelse?
    {
        guard !arbeid.isEmpty, let toaarsgrense,
            let timer = regelverk.tall(.arbeidstimer, paa: bortfall.vedtaksdato)
        else { return nil }
        var siste: ArbeidHendelse?
        for a in arbeid where a.teller && a.timer >= Desimal(timer) {
            guard let til = a.til, til >= bortfall.vedtaksdato, til <= dato, til < toaarsgrense else { continue }
            if let naa = siste?.til, naa >= til { continue }
            siste = a
        }
        guard siste != nil else { return nil }
        for a in arbeid where a.teller && a.timer >= Desimal(timer) && a.fra <= dato {
            if a.til.map({ $0 > dato }) ?? true { return nil }
        }
        return siste
    }
}
