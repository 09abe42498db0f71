import Kalender
import Output
import Register
import Tekster
import Tilskudd

/// Fills the workbooks of the grants officer with the sums of a round.
struct Tilskuddsbokbygger: Sendable {
    let beregner: Tilskuddsberegner
    let regnskap: Tilskuddsregnskap
    let navn: Mottakernavn
    let kontroller: Tilskuddskontroller
    /// Of the rows, the rates and the open points.
    let sjekksum: String
    let fakta: Bokfakta

    func bok() throws(Tilskuddsbokfeil) -> Tilskuddsbok {
        let runde = beregner.runde
        return try Tilskuddsbok(
            .init(tilskuddsaar: runde.aar, termin: runde.termin, skjaeringsdato: runde.skjaering), fakta: fakta,
            bro: bro(), grupper: brukte.map { Tekst($0.navn, nn: $0.nynorsk) }, mottakere: mottakere, satser: satser,
            flytting: flyttinger, holdt: holdt, grenser: grenser,
            kontroller: kontroller.alle.map {
                Kontrollsum(Tekst($0.navn), venstre: $0.venstre, hoeyre: $0.hoeyre, enhet: $0.enhet.forBok)
            }, sjekksum: sjekksum)
    }

    private func bro() throws(Tilskuddsbokfeil) -> Tilskuddsbro {
        let steg = Endringsaarsak.allCases.compactMap { aarsak -> Tilskuddsbro.Steg? in
            let sum = regnskap.endring(aarsak)
            guard sum.beloep != .null else { return nil }
            return .init(Tekst(aarsak.navn, nn: aarsak.nynorsk), oere: sum.beloep.antall, personer: sum.personer)
        }
        let naa = Tilskuddsbro.Steg(
            Tekst("Nå", nn: "No"), oere: regnskap.motregning.tilUtbetaling.antall,
            personer: regnskap.personerMedBeloep)
        return try Tilskuddsbro(
            forrige: .init(
                Tekst("Forrige runde", nn: "Førre runde"), oere: regnskap.forrige.beloep.antall,
                personer: regnskap.forrige.personer),
            endringer: steg, naa: naa)
    }

    /// Columns somebody has an amount in; a round of integrering does not show eight empty ones of norsk.
    private var brukte: [Beloepsgruppe] {
        let linjer = regnskap.mottakerlinjer
        let brukte = Beloepsgruppe.allCases.filter { gruppe in
            linjer.contains { $0.grupper[Int(gruppe.rawValue)].beloep != .null }
        }
        return brukte.isEmpty ? [.korreksjon] : brukte
    }

    private var mottakere: [Mottakerlinje] {
        let brukte = brukte
        return regnskap.mottakerlinjer.map { linje in
            Mottakerlinje(
                mottaker(linje.mottaker), personer: linje.personer,
                beloep: brukte.map { gruppe in
                    let sum = linje.grupper[Int(gruppe.rawValue)]
                    return .init(oere: sum.beloep.antall, personer: sum.personer)
                },
                holdtRader: linje.holdteRader, erMinstesum: linje.utenSats > 0, endring: linje.endring.antall,
                merknad: linje.overfoeres < .null
                    ? Tekst(
                        "\((-linje.overfoeres).tekst) kr venter på motregning",
                        nn: "\((-linje.overfoeres).tekst) kr ventar på motrekning") : nil)
        }
    }

    private func mottaker(_ m: Mottaker) -> Tilskuddsmottaker {
        guard m != .ingen else { return Tilskuddsmottaker(nummer: "", navn: "Ingen kjent kommune", slag: .kommune) }
        return Tilskuddsmottaker(nummer: m.sifre, navn: navn[m], slag: m.type == .kommune ? .kommune : .fylkeskommune)
    }

    /// The rates of the years of the round, those nothing is paid by too.
    private var satser: [Satslinje] {
        beregner.satser.satser.enumerated().filter { beregner.tilskuddsaar.contains($0.element.fra.aar) }.map {
            _, sats in
            Satslinje(
                id: sats.id, fra: sats.fra, til: sats.til, oere: sats.beloep.antall, evidens: sats.evidens.forBok,
                kilde: Tekst(
                    sats.evidens.kanBetale ? sats.kilde : "\(sats.kilde) (forslag: ingenting betales etter den)"),
                sistEndretAv: sats.endret)
        }
    }

    /// Persons are numbered in the order of the sheet: nobody can be followed from one round to the next.
    private var flyttinger: [Flyttelinje] {
        let sortert = regnskap.flyttinger.sorted {
            ($0.fra, $0.til, $0.kode.rawValue, $0.aar, $0.beloepTil, $0.person)
                < ($1.fra, $1.til, $1.kode.rawValue, $1.aar, $1.beloepTil, $1.person)
        }
        var numre: [UInt64: Int] = [:]
        return sortert.map { f in
            let nummer = numre[f.person] ?? numre.count + 1
            numre[f.person] = nummer
            let enhet = f.nevner == 12 ? "måneder" : f.nevner == 2 ? "deler" : "dager"
            return Flyttelinje(
                person: "P" + String(repeating: "0", count: max(0, 4 - String(nummer).count)) + String(nummer),
                kode: f.kode.kode, fra: mottaker(f.fra), til: mottaker(f.til),
                lengde: Tekst(
                    "\(f.teller) \(enhet)",
                    nn: "\(f.teller) \(enhet == "dager" ? "dagar" : enhet == "deler" ? "delar" : "månader")"),
                andel: "\(f.teller)/\(f.nevner)", oereFra: f.beloepFra.antall, oereTil: f.beloepTil.antall)
        }
    }

    private var holdt: [Holdtlinje] {
        Hinder.allCases.compactMap { hinder in
            let sum = regnskap.holdt(hinder)
            guard sum.rader > 0 else { return nil }
            return Holdtlinje(
                grunn: Tekst(hinder.grunn.medStorForbokstav), personer: sum.personer, rader: sum.rader,
                oere: sum.utenSats == sum.rader ? nil : sum.kjent.antall, maaGjoere: Tekst(hinder.tiltak))
        }
    }

    /// Kommuner within three persons of a limit.
    private var grenser: [Grenselinje] {
        let regler = beregner.regler
        let iAar = regnskap.grunntelling.antall.keys.filter { $0.aar == beregner.runde.aar }
        return iAar.sorted().compactMap { sted in
            let personer = regnskap.grunntelling.personer(sted, regler)
            let grenser = [regler.grunnHoeyFra, regler.grunnTil + 1]
            guard grenser.contains(where: { abs(personer - $0) <= 3 || abs(personer - $0 + 1) <= 3 }) else {
                return nil
            }
            let (nedre, oevre): (Int, Int?) =
                switch personer {
                case ..<regler.grunnHoeyFra: (regler.grunnLavFra, regler.grunnHoeyFra - 1)
                case ...regler.grunnTil: (regler.grunnHoeyFra, regler.grunnTil)
                default: (regler.grunnTil + 1, nil)
                }
            return Grenselinje(
                mottaker(Mottaker(sted.kommune)), personer: personer, nedre: nedre, oevre: oevre,
                sats: Grunntilskudd.kode(personer, regler)?.kode)
        }
    }

    /// What the ids of rules in the rows say.
    static var regler: [Tekst] {
        var ider: Set<String> = []
        return Tilskuddsordning.alleKoder.map(\.regel).filter { ider.insert($0.id).inserted }
            .map { Tekst("\($0.id): \($0.tekst).") }
            + [
                Tekst(
                    "Rader som venter på en sats, og rader uten beløp, står i tilskuddsrader (CSV) og ikke i Grunnlag.",
                    nn: "Rader som ventar på ein sats, og rader utan beløp, står i tilskuddsrader, ikkje i Grunnlag.")
            ]
    }

    /// One line of the sheet with everybody, in the book of class Sensitiv.
    func grunnlagsrad(_ rad: Tilskuddsrad, _ status: Tilskuddsstatus, duf: UInt64, linje: UInt32) -> Grunnlagsrad {
        // A row that may not tell who it is has no place in the extract.
        let visPerson = linje != 0 || rad.kode.erGrunntilskudd
        let betales = status == .betales || status == .korreksjon
        let sats = rad.sats < 0 ? nil : beregner.satser.satser[Int(rad.sats)]
        return Grunnlagsrad(
            duf: duf == 0 ? "" : DufNummer(tall: duf).sifre, mottaker: rad.mottaker == .ingen ? "" : rad.mottaker.sifre,
            kode: rad.kodetekst, tilskuddsaar: Int(rad.aar), aar: rad.k == 0 || !visPerson ? nil : Int(rad.k),
            maalgruppeFra: visPerson ? rad.inngang : nil, satsId: sats?.id ?? "",
            andel: rad.teller == rad.nevner || !visPerson ? "" : "\(rad.teller)/\(rad.nevner)",
            oere: betales ? rad.beloep?.antall : nil,
            holdtOere: rad.hinder != nil && sats != nil ? (rad.beregnet - rad.betalt).antall : nil, status: status.kode,
            vilkaar: rad.hinder?.grunn ?? rad.kode.regel.id,
            kilde: linje == 0 ? "" : "person, linje \(linje)")
    }
}

extension Tilskuddskontroller.Enhet {
    fileprivate var forBok: Kontrollsum.Enhet {
        switch self {
        case .kroner: .kroner
        case .personer: .personer
        case .rader: .rader
        }
    }
}

extension Evidens {
    fileprivate var forBok: Satsevidens {
        switch self {
        case .primaer: .primaer
        case .sekundaer: .sekundaer
        case .avledetSterk, .avledetGod, .avledetMiddels: .utledet
        case .forslag: .antatt
        }
    }
}

extension String {
    fileprivate var medStorForbokstav: String { prefix(1).uppercased() + dropFirst() }
}
