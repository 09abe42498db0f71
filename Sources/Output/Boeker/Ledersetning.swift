import Tekster

/// The sentence a leader reads first, and the words beside the three numbers (brukeropplevelse 7.2). Pure: the same
/// numbers give the same words.
struct Ledersetning {
    let tall: Lederbok.Hovedtall

    /// Participants, transitions and what must be corrected, each in a sentence of its own.
    func tekst(_ form: Maalform) -> String {
        let alle = [tall.deltakere, tall.tilArbeid, tall.maaRettes]
        if alle.allSatisfy({ $0.tegn == .skjult }) { return Lederboktekster.altSkjult.i(form) }
        return [deltakere, overgang(form), maaRettes].map { $0.i(form) }.joined(separator: " ")
    }

    private var deltakere: Tekst {
        switch tall.deltakere.verdi {
        case .tall(0): Lederboktekster.ingenDeltakere
        case .tall(1): Lederboktekster.enDeltaker
        case .tall(let antall): Lederboktekster.deltakere(norskTall(antall))
        case .tegn(.skjult): Lederboktekster.deltakereSkjult
        case .tegn, .andel, .tideler: Lederboktekster.deltakereMangler
        }
    }

    private func overgang(_ form: Maalform) -> Tekst {
        switch tall.tilArbeid.verdi {
        case .andel(let andel) where andel.visesIProsent:
            Lederboktekster.overgangProsent(andel.somProsent, andel.somAntall)
        case .andel(let andel) where andel.nevner == 1:
            andel.teller == 1 ? Lederboktekster.eneTil : Lederboktekster.eneIkke
        case .andel(let andel): Lederboktekster.overgangAntall(andel.somAntall)
        case .tegn(.umulig): Lederboktekster.ingenAvsluttet
        case .tegn(.skjult): Lederboktekster.overgangSkjult
        case .tegn, .tall, .tideler: Lederboktekster.overgangMangler
        }
    }

    private var maaRettes: Tekst {
        switch tall.maaRettes.verdi {
        case .tall(0): Lederboktekster.ingenMaaRettes
        case .tall(1): Lederboktekster.enMaaRettes
        case .tall(let antall): Lederboktekster.maaRettes(norskTall(antall))
        case .tegn(.skjult): Lederboktekster.maaRettesSkjult
        case .tegn, .andel, .tideler: Lederboktekster.maaRettesMangler
        }
    }
}

extension Ledersetning {
    /// «▲ 9 flere enn for ett år siden (119)».
    var deltakereMotIFjor: Tekst {
        Sammenlikning.mot(
            tall.deltakere.verdi, tall.deltakereForEttAarSiden.verdi, flere: Lederboktekster.flereEnnIFjor,
            faerre: Lederboktekster.faerreEnnIFjor, like: Lederboktekster.likeMangeSomIFjor,
            ukjent: Lederboktekster.ukjentIFjor)
    }

    /// «▼ 4 færre enn forrige måned (21)».
    var maaRettesMotForrigeMaaned: Tekst {
        Sammenlikning.mot(
            tall.maaRettes.verdi, tall.maaRettesForrigeMaaned.verdi, flere: Lederboktekster.flereEnnForrigeMaaned,
            faerre: Lederboktekster.faerreEnnForrigeMaaned, like: Lederboktekster.likeMangeSomForrigeMaaned,
            ukjent: Lederboktekster.ukjentForrigeMaaned)
    }

    /// «49 av 79. ▲ 4 prosentpoeng over landet, som har 58 %».
    var overgangMotLandet: Tekst {
        if tall.tilArbeid.tegn == .umulig { return Lederboktekster.ingenAaRegneMed }
        guard let egen = tall.tilArbeid.andel else { return Sammenlikning.uten(tall.tilArbeid.verdi) }
        let landet = tall.tilArbeidLandet.andel.flatMap { $0.visesIProsent ? $0 : nil }
        guard egen.visesIProsent else {
            return landet.map { Lederboktekster.forFaaTilProsent($0.somProsent) }
                ?? Lederboktekster.forFaaTilProsentUtenLandet
        }
        guard let landet else { return Lederboktekster.landetErSkjult(egen.somAntall) }
        // Of the rounded numbers: they are the ones a reader sees.
        let poeng = egen.prosent - landet.prosent
        if poeng == 0 { return Lederboktekster.somLandet(egen.somAntall, landet.somProsent) }
        return (poeng > 0 ? Lederboktekster.overLandet : Lederboktekster.underLandet)(
            egen.somAntall, norskTall(abs(poeng)), landet.somProsent)
    }
}

/// The words beside a number, about what it is held against.
enum Sammenlikning {
    /// The change of a count, with an arrow and in words.
    static func mot(
        _ naa: Tallverdi, _ foer: Tallverdi, flere: (String, String) -> Tekst, faerre: (String, String) -> Tekst,
        like: Tekst, ukjent: Tekst
    ) -> Tekst {
        guard let antall = naa.antall else { return uten(naa) }
        guard let foer = foer.antall else { return ukjent }
        if antall == foer { return like }
        return (antall > foer ? flere : faerre)(norskTall(abs(antall - foer)), norskTall(foer))
    }

    /// Why there is no number.
    static func uten(_ verdi: Tallverdi) -> Tekst {
        verdi.tegn == .skjult ? Lederboktekster.faaPersoner : Lederboktekster.tallMangler
    }
}
