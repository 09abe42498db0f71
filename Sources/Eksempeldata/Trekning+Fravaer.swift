import Kalender

/// Absence and leave inside the programme, within the limits of integreringsforskriften chapters 3 and 4.
extension Trekning {
    private static let fravaerstyper = Vektet<StaticString>([
        ("F_EGENMELDING", 40), ("F_LEGE", 22), ("F_BARN_EGENM", 12), ("F_BARN_LEGE", 4), ("F_TILLATT", 14),
        ("F_UGYLDIG", 8),
    ])

    mutating func permisjoner(fra: Dato, til: Dato, vedtatt: Dato, erAvsluttet: Bool) {
        ferier(fra: fra, til: til)
        let dager = fra.dager(til: til)
        if dager > 120 && slump.treffer(180) { enkel("P_VELFERD", fra, til, slump.mellom(1, 5), vedtatt) }
        if dager > 90 && slump.treffer(20) { enkel("P_RELIGION", fra, til, 1, vedtatt) }
        if f.erKvinne && alder < 44 && dager > 420 && slump.treffer(110) {
            foedsel(fra, til, vedtatt)
        } else if !f.erKvinne && dager > 200 && slump.treffer(50) {
            enkel("P_FOEDSEL_FAR", fra, til, slump.mellom(3, 7), vedtatt)
        } else if dager > 400 && slump.treffer(25) {
            enkel("P_SYKDOM_LANG", fra, til, slump.mellom(40, 200), vedtatt)
        } else if dager > 300 && slump.treffer(12) {
            enkel("P_OMSORG", fra, til, slump.mellom(60, 150), vedtatt)
        } else if dager > 200 && slump.treffer(4) {
            enkel("P_FRED", fra, til, slump.mellom(2, 8), vedtatt)
        }
        if f.erKvinne && dager > 100 && slump.treffer(8) { enkel("P_AMMEFRI", fra, til, 1, vedtatt) }
        if f.erKvinne && dager > 100 && slump.treffer(8) { enkel("P_SVANGERSKAPSKONTROLL", fra, til, 1, vedtatt) }
    }

    /// Some weeks every July: it never moves the deadline, and shows that the programme is alive.
    private mutating func ferier(fra: Dato, til: Dato) {
        for aar in fra.aar...til.aar {
            let foerste = 1.juli(aar).plus(dager: slump.under(8))
            let mandag = foerste.plus(dager: (8 - foerste.ukedag) % 7)
            let siste = mandag.plus(dager: 7 * slump.mellom(1, 3) - 3)
            guard mandag > fra.plus(dager: 30), siste <= til else { continue }
            f.permisjoner.append(
                .init(type: "P_FERIE", fra: mandag, til: siste, registrert: registrert(mandag)))
        }
    }

    /// Leave before and after a birth, one after the other.
    private mutating func foedsel(_ fra: Dato, _ til: Dato, _ vedtatt: Dato) {
        let termin = fra.plus(dager: slump.mellom(60, fra.dager(til: til) - 330))
        let omsorgFra = termin.plus(dager: 26)
        let omsorgTil = omsorgFra.plus(dager: slump.mellom(120, 270))
        guard erLedig(termin.plus(dager: -12), omsorgTil) else { return }
        leggTil("P_SVANGERSKAP", termin.plus(dager: -12), termin.plus(dager: -1), vedtatt)
        leggTil("P_FOEDSEL_MOR", termin, termin.plus(dager: 25), vedtatt)
        leggTil("P_OMSORG", omsorgFra, omsorgTil, vedtatt)
    }

    private mutating func enkel(_ type: StaticString, _ fra: Dato, _ til: Dato, _ dager: Int, _ vedtatt: Dato) {
        let rom = fra.dager(til: til) - dager - 20
        guard rom > 20 else { return }
        var dag = fra.plus(dager: slump.mellom(15, rom))
        // A leave of some days lies within a week, so that its calendar days are its working days.
        if dager < 8 { dag = dag.plus(dager: -(dag.ukedag - 1)) }
        let siste = dag.plus(dager: dager > 5 && dager < 8 ? dager + 1 : dager - 1)
        guard dag > fra, siste <= til, erLedig(dag, siste) else { return }
        leggTil(type, dag, siste, vedtatt)
    }

    private mutating func leggTil(_ type: StaticString, _ fra: Dato, _ til: Dato, _ vedtatt: Dato) {
        let vedtak = max(fra.plus(dager: -slump.mellom(3, 14)), vedtatt)
        f.permisjoner.append(.init(type: type, fra: fra, til: til, vedtatt: vedtak, registrert: registrert(fra)))
        let erDelvis = til == fra
        let telles = Periode(fom: fra, tom: til).map { Virkedager.felles.antall(i: $0) } ?? 0
        if !erDelvis { forlengendeDager += telles }
    }

    /// True when no leave lies within three weeks of the days.
    func erLedig(_ fra: Dato, _ til: Dato) -> Bool {
        !f.permisjoner.contains { $0.fra <= til.plus(dager: 21) && fra.plus(dager: -21) <= $0.til }
    }

    /// At most one absence in five weeks, so that days on own word are never added up across absences (§ 5).
    mutating func fravaer(fra: Dato, til: Dato) {
        let iProgram = fra.dager(til: til)
        var dag = fra.plus(dager: 5)
        let hyppighet = slump.treffer(150) ? 420 : 110
        var barnedager = 0
        while dag.plus(dager: 22) < til && iProgram > 40 {
            defer { dag = dag.plus(dager: 35) }
            guard slump.treffer(hyppighet) else { continue }
            var foerste = dag.plus(dager: slump.under(12))
            foerste = foerste.plus(dager: foerste.ukedag > 5 ? 2 : 0)
            var type = Trekning.fravaerstyper.trekk(&slump)
            var dager = slump.mellom(1, 2)
            switch type.slag {
            case .egenmelding where foerste < fra.plus(dager: 60): type = "F_TILLATT"
            case .lege: dager = slump.mellom(2, 12)
            case .barn:
                if barnedager > 6 { type = "F_TILLATT" } else { barnedager += dager }
            default: break
            }
            let siste = foerste.plus(dager: dager - 1)
            guard siste <= til, erLedig(foerste, siste) else { continue }
            f.fravaer.append(.init(type: type, fra: foerste, til: siste, registrert: registrert(siste)))
            if type.slag != .ugyldig {
                forlengendeDager += Periode(fom: foerste, tom: siste).map { Virkedager.felles.antall(i: $0) } ?? 0
            }
        }
    }
}

private enum Fravaerslag { case egenmelding, lege, barn, tillatt, ugyldig }

extension StaticString {
    /// The third letter tells the types of KL-25 apart.
    fileprivate var slag: Fravaerslag {
        withUTF8Buffer { bytes in
            switch bytes[2] {
            case UInt8(ascii: "E"): .egenmelding
            case UInt8(ascii: "L"): .lege
            case UInt8(ascii: "B"): .barn
            case UInt8(ascii: "U"): .ugyldig
            default: .tillatt
            }
        }
    }
}
