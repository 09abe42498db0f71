import Kalender
import Register

/// The smallest person who still disagrees: rows taken away one at a time, then optional fields.
struct Krymping {
    var person: Personmappe
    let erUenig: (Personmappe) -> Bool

    static func minst(_ person: Personmappe, erUenig: @escaping (Personmappe) -> Bool) -> Personmappe {
        var k = Krymping(person: person, erUenig: erUenig)
        k.rader()
        k.felter()
        k.rader()
        return k.person
    }

    private mutating func proev(_ endre: (inout Personmappe) -> Void) -> Bool {
        var mindre = person
        endre(&mindre)
        guard erUenig(mindre) else { return false }
        person = mindre
        return true
    }

    private mutating func ta<Rad>(_ felt: WritableKeyPath<Personmappe, ArraySlice<Rad>>) {
        var i = 0
        while i < person[keyPath: felt].count {
            let plass = i
            let gikk = proev { p in
                var rader = Array(p[keyPath: felt])
                rader.remove(at: plass)
                p[keyPath: felt] = rader[...]
            }
            if !gikk { i += 1 }
        }
    }

    private mutating func rader() {
        for _ in 0..<2 {
            ta(\.tillatelser)
            ta(\.bosettinger)
            ta(\.adresser)
            ta(\.kategorier)
            ta(\.ordninger)
            ta(\.krav)
            ta(\.vedtak)
            ta(\.sluttmaal)
            ta(\.kompetanse)
            ta(\.fravaer)
            ta(\.permisjoner)
            ta(\.stanser)
            ta(\.avslutninger)
            ta(\.identer)
            ta(\.planer)
            ta(\.tiltak)
            ta(\.norsktimer)
            ta(\.norskmaal)
            ta(\.fritak)
            ta(\.vgoFulltid)
            ta(\.proever)
            ta(\.arbeid)
        }
    }

    private mutating func toem<Rad>(
        _ felt: WritableKeyPath<Personmappe, ArraySlice<Rad>>, _ endringer: [(inout Rad) -> Void]
    ) {
        for i in 0..<person[keyPath: felt].count {
            for endring in endringer {
                _ = proev { p in
                    var rader = Array(p[keyPath: felt])
                    endring(&rader[i])
                    p[keyPath: felt] = rader[...]
                }
            }
        }
    }

    private mutating func felter() {
        _ = proev { $0.person.borger = .annen }
        _ = proev { $0.person.lovgrunnlag = nil }
        _ = proev { $0.person.harBarnUnder18 = nil }
        _ = proev { $0.person.foedselsdato = 14.mai(1996) }
        toem(
            \.tillatelser,
            [
                { $0.felles = Fellesfelt() }, { $0.soeknadsdato = nil }, { $0.ankomst = nil }, { $0.gyldigFra = nil },
                { $0.gyldigTil = nil }, { $0.referansepersonBosatt = nil }, { $0.soektFraUtlandet = nil },
                { $0.erFornyelse = nil }, { $0.dannerGrunnlagPermanent = nil }, { $0.utfall = nil },
            ])
        toem(
            \.vedtak,
            [
                { $0.felles = Fellesfelt() }, { $0.sluttdato = nil }, { $0.timerArbeid = nil }, { $0.forrige = .ingen },
                { $0.startdato = nil }, { $0.resultat = .fattet },
            ])
        toem(\.bosettinger, [{ $0.felles = Fellesfelt() }])
        toem(\.adresser, [{ $0.gyldigTil = nil }, { $0.folkeregistrert = nil }])
        toem(\.kategorier, [{ $0.fra = nil }, { $0.til = nil }])
        toem(\.sluttmaal, [{ $0.felles = Fellesfelt() }])
        toem(\.kompetanse, [{ $0.kartlagt = nil }, { $0.veiledet = nil }, { $0.grunnskole = nil }])
        toem(\.fravaer, [{ $0.felles = Fellesfelt() }, { $0.timer = nil }, { $0.virkedagerNir = nil }])
        toem(\.permisjoner, [{ $0.felles = Fellesfelt() }, { $0.vedtaksdato = nil }])
        toem(\.avslutninger, [{ $0.felles = Fellesfelt() }, { $0.timerArbeid = nil }])
        toem(\.tiltak, [{ $0.felles = Fellesfelt() }, { $0.til = nil }, { $0.omfangProsent = nil }])
        toem(\.stanser, [{ $0.felles = Fellesfelt() }, { $0.vedtak = .ingen }])
        toem(\.krav, [{ $0.felles = Fellesfelt() }])
    }
}

extension Personmappe {
    /// The rows in few words. No number of any person is in it.
    var iKorthet: String {
        var linjer = ["født \(person.foedselsdato), borger \(person.borger)"]
        if let lov = person.lovgrunnlag { linjer[0] += ", levert \(lov)" }
        if let barn = person.harBarnUnder18 { linjer[0] += ", barn \(barn)" }
        for liste in Mirror(reflecting: self).children {
            guard let navn = liste.label, navn != "person", navn != "levert" else { continue }
            for rad in Mirror(reflecting: liste.value).children {
                linjer.append("\(navn) \(Personmappe.kort(rad.value))")
            }
        }
        return linjer.joined(separator: "\n  ")
    }

    private static func kort(_ rad: Any) -> String {
        let utelatt = ["person", "kilde", "nummer"]
        return Mirror(reflecting: rad).children.compactMap { felt -> String? in
            guard var navn = felt.label, !utelatt.contains(navn) else { return nil }
            if navn.hasPrefix("_") { navn.removeFirst() }
            if let felles = felt.value as? Fellesfelt { return Personmappe.kort(felles) }
            if let tekst = verdi(felt.value) { return "\(navn) \(tekst)" }
            return nil
        }.joined(separator: ", ")
    }

    private static func kort(_ felles: Fellesfelt) -> String? {
        if felles.annullert { return "ANNULLERT" }
        return felles.registrert.map { "registrert \($0)" }
    }

    private static func verdi(_ verdi: Any) -> String? {
        switch verdi {
        case let dato as Valgfri: dato.wrappedValue.map { "\($0)" }
        case let tall as ValgfriDesimal: tall.wrappedValue.map { $0.tekst() }
        case let tall as Desimal: tall.tekst()
        case let noekkel as Radnoekkel: noekkel.erSatt ? "\(noekkel.tall)" : nil
        case let kommune as Kommunenummer: kommune.erSatt ? "\(kommune.tall)" : nil
        default: "\(verdi)" == "nil" ? nil : "\(verdi)".replacing("Optional(", with: "").replacing(")", with: "")
        }
    }
}
