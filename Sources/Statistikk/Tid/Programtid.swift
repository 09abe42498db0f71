import Kalender
import Regelmotor
import Register

// Time in the programme, counted in days: what figures about absence and extent divide by.

extension Tilfelle {
    /// Days of programme in the period, ascending.
    func programtid(i periode: Statistikkperiode) -> [Periode] {
        var ut: [Periode] = []
        for strekk in program.strekk {
            if let del = Periode(fom: max(strekk.fra, periode.fra), tom: min(strekk.til, periode.til)) {
                ut.append(del)
            }
        }
        return ut
    }

    /// Days of programme in the period that are not in leave of whole days or in a stop. Ferie and religious days are in.
    func tiltakstid(i periode: Statistikkperiode) -> [Periode] {
        let tid = programtid(i: periode)
        return tid.isEmpty ? tid : tid.uten(mappe.borte(medFridager: false))
    }

    /// Hours a week, in hundredths, times days, summed over the activities that ran in the windows. A day on which another
    /// activity had taken the place of one counts for the other alone (M-05).
    func timedager(_ vinduer: [Periode], _ gjelder: (Tiltakstype) -> Bool) -> Int {
        var sum = 0
        for t in mappe.tiltak where t.erIProgram && gjelder(t.type) {
            let timer = t.timerIHundredeler(grunnlag.regelverk)
            guard timer > 0 else { continue }
            for vindu in vinduer { sum += timer * mappe.dager(med: t, i: vindu) }
        }
        return sum
    }

    /// Days of the windows on which at least one activity ran.
    func dagerMedTiltak(_ vinduer: [Periode]) -> Int {
        var perioder: [Periode] = []
        for t in mappe.tiltak where t.erIProgram { if let dager = t.dager { perioder.append(dager) } }
        perioder.sort { $0.fom < $1.fom }
        return vinduer.reduce(0) { $0 + $1.dager(dekketAv: perioder) }
    }
}

extension Personmappe {
    /// Leave of whole days and stops of the introduction programme, by first day.
    /// - Parameter medFridager: with ferie and religious days too.
    func borte(medFridager: Bool) -> [Periode] {
        var ut: [Periode] = []
        for p in permisjoner where p.teller && p.ordning == .intro {
            let tarDagen = p.type.virkning == .forlenger || medFridager && p.type.virkning == .fridag
            if tarDagen, let dager = Periode(fom: p.fra, tom: p.til) { ut.append(dager) }
        }
        for s in stanser where s.teller && s.ordning == .intro {
            if let dager = Periode(fom: s.fra, tom: s.til ?? Programforloep.aapen) { ut.append(dager) }
        }
        ut.sort { $0.fom < $1.fom }
        return ut
    }
}

extension Periode {
    var antallDager: Int { fom.dager(til: tom) + 1 }

    /// Days that are in at least one of the periods, which are sorted by first day.
    func dager(dekketAv sortert: [Periode]) -> Int {
        var antall = 0
        var dekketTil = fom.plus(dager: -1)
        for periode in sortert {
            let siste = min(periode.tom, tom)
            let foerste = max(periode.fom, dekketTil.plus(dager: 1))
            guard foerste <= siste else { continue }
            antall += foerste.dager(til: siste) + 1
            dekketTil = siste
        }
        return antall
    }
}

extension [Periode] {
    /// What is left when the days of others, sorted by first day, are taken out.
    func uten(_ sortert: [Periode]) -> [Periode] {
        guard !sortert.isEmpty else { return self }
        var ut: [Periode] = []
        for periode in self {
            var fom = periode.fom
            for annen in sortert where annen.overlapper(periode) {
                if let del = Periode(fom: fom, tom: annen.fom.plus(dager: -1)) { ut.append(del) }
                fom = Swift.max(fom, annen.tom.plus(dager: 1))
            }
            if let del = Periode(fom: fom, tom: periode.tom) { ut.append(del) }
        }
        return ut
    }

    var antallDager: Int { reduce(0) { $0 + $1.antallDager } }
}
