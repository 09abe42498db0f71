import Kalender
import Register

/// Bortfall of right and duty because of work of at least 30 hours (INTL-8-4, INTL-8-4b).
///
/// > Retten og plikten … bortfaller for den som er i arbeid eller har tilbud om arbeid i en stilling på minst 30 timer
/// > per uke. Hvis arbeidsforholdet opphører eller tilbudet faller bort innen fristen satt i første ledd tredje
/// > punktum, inntrer retten og plikten på nytt.
/// >
/// > — integreringsloven § 8 fjerde ledd, gjengitt i korthet
public struct Bortfall: Sendable {
    public enum Status: UInt8, Sendable, BitwiseCopyable {
        case bortfalt = 1
        case gjeninntraadt
        case fristUte

        public var kode: String {
            switch self {
            case .bortfalt: "BORTFALT"
            case .gjeninntraadt: "GJENINNTRAADT"
            case .fristUte: "FRIST_UTE"
            }
        }
    }

    public let vedtak: Vedtak
    public let status: Status
    /// The first participation decided after the bortfall.
    public let senereDeltakelse: Vedtak?
    /// The day the work ended and right and duty came back (INTL-8-4b); known only when the municipality delivers it.
    public let hendelse: Dato?

    public var vedtaksdato: Dato { vedtak.vedtaksdato }
    public var senereStart: Dato? { senereDeltakelse?.startdato }

    /// What became of one bortfall decision by `dato`.
    public static func beregn(
        _ vedtak: Vedtak, _ mappe: Personmappe, toaarsgrense: Dato?, dato: Dato, _ regelverk: Regelverk
    ) -> Bortfall {
        var spor = IngenSpor()
        return beregn(vedtak, mappe, toaarsgrense: toaarsgrense, dato: dato, regelverk, &spor)
    }

    static func beregn(
        _ vedtak: Vedtak, _ mappe: Personmappe, toaarsgrense: Dato?, dato: Dato, _ regelverk: Regelverk,
        _ spor: inout some Spor
    ) -> Bortfall {
        var senere: Vedtak?
        for v in mappe.vedtak where v.erDeltakelse && v.kommerEtter(vedtak) {
            if let naa = senere, !v.erFoerste(naa) { continue }
            senere = v
        }
        let arbeid = mappe.reaktivert(etter: vedtak, toaarsgrense: toaarsgrense, dato: dato, regelverk)
        let status: Status =
            senere != nil || arbeid != nil
            ? .gjeninntraadt : toaarsgrense.map { dato >= $0 } ?? false ? .fristUte : .bortfalt
        switch status {
        case .bortfalt: spor.sa(.bortfall, .intl84, "rett og plikt er bortfalt på grunn av arbeid")
        case .fristUte:
            spor.sa(.bortfall, .intl84, "rett og plikt er bortfalt, og de to årene er ute: de kan ikke komme tilbake")
        case .gjeninntraadt: spor.sa(.bortfall, .intl84b, "rett og plikt er kommet tilbake etter bortfall")
        }
        spor.rad(vedtak, "vedtak om bortfall \(vedtak.vedtaksdato.norsk)")
        if let senere { spor.rad(senere, "vedtak om deltakelse \(senere.vedtaksdato.norsk)") }
        for a in mappe.arbeid where a.teller && spor.lytter {
            spor.rad(
                a,
                "\(a.type.etikett) \(a.timer.tekst(desimaltegn: ",")) timer, \(a.til.map { "til \($0.norsk)" } ?? "varer")"
            )
        }
        return Bortfall(vedtak: vedtak, status: status, senereDeltakelse: senere, hendelse: arbeid?.til)
    }
}

extension Vedtak {
    /// Starts before the other; one without a start comes after all that have one.
    fileprivate func erFoerste(_ annet: Vedtak) -> Bool {
        switch (startdato, annet.startdato) {
        case (let min?, let dens?): min < dens
        case (nil, nil): vedtaksdato < annet.vedtaksdato
        case (let min, _): min != nil
        }
    }

    /// Later than a bortfall: by vedtaksdato, on equal dates by registrert_dato, and when that is missing or equal too
    /// the participation is taken to come after (V-01).
    public func kommerEtter(_ bortfall: Vedtak) -> Bool {
        if vedtaksdato != bortfall.vedtaksdato { return vedtaksdato > bortfall.vedtaksdato }
        guard let min = felles.registrert, let dens = bortfall.felles.registrert, min != dens else { return true }
        return min > dens
    }
}

extension Personmappe {
    /// First day on which the person both lives in a municipality and holds a § 9 permit (INTL-8-1).
    ///
    /// The extract knows the first settlement date; nil without one.
    public func botidStart(_ regelverk: Regelverk) -> Dato? {
        guard let bosatt = bosettinger.minst({ $0.teller ? $0.bosatt : nil }) else { return nil }
        let tillatelse = tillatelser.minst { $0.bokstav(regelverk) == nil ? nil : $0.vedtaksdato }
        return tillatelse.map { max($0, bosatt) } ?? bosatt
    }

    /// The first date on which a decision comes too late to give right and duty; nil when unknown.
    ///
    /// «Mindre enn to år» is strict: exactly two years is too late (OP-27).
    func toaarsgrense(_ regelverk: Regelverk, _ spor: inout some Spor) -> Dato? {
        guard let start = botidStart(regelverk), let grense = regelverk.tall(.botidsgrense, paa: start) else {
            return nil
        }
        let merkedag = start.fristDag(etterMaaneder: grense)
        let dag = regelverk.parametere.mindreEnnStreng ? merkedag : merkedag.plus(dager: 1)
        spor.sa(
            .toaarsgrense, .intl81, regelverk.hjemmel(.botidsgrense, paa: start),
            "\(dag.norsk) er den første dagen som er for sent; \(grense) måneder i kommunen fra \(start.norsk)")
        guard spor.lytter else { return dag }
        if let bosatt = foersteBosetting { spor.rad(bosatt, "bosatt \(bosatt.bosatt.norsk)") }
        if let tillatelse = foersteTillatelse({ $0.bokstav(regelverk) != nil }) {
            spor.rad(tillatelse, "tillatelse \(tillatelse.vedtaksdato.norsk)")
        }
        return dag
    }

    /// The bortfall decision that counts now: the latest, ties to the last in the extract.
    public var gjeldendeBortfall: Vedtak? {
        var siste: Vedtak?
        for v in vedtak where v.erBortfall && v.vedtaksdato >= siste?.vedtaksdato ?? v.vedtaksdato { siste = v }
        return siste
    }
}
