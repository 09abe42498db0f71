import Kalender
import Register

/// The rules told again, slowly: plain loops over the days and rows of one person, with the recommended choices of
/// lovregler 12. Shares `Dato` and the rows of the register with the program, and nothing else.
struct Fasit {
    /// Only rows that count; `alle` has the annulled ones too.
    let p: Personmappe
    let alle: Personmappe
    let dato: Dato

    // What one rule answers and the next one asks. Each is set once, in the order of `init`.
    var lov: Lovgrunnlag?
    var start: Dato?
    var avsluttet: Avslutning?
    var toaarsgrense: Dato?
    var bortfall: Bortfallsfasit?
    var kategori = Kategorifasit()
    var maal: Sluttmaal?
    var program: Programfasit?
    var norsk = Norskfasit()
    var samfunn = Norskfasit()
    var oppstart = Oppstartsfasit()
    var avvik: [String] = []

    static let kalender = Veggkalender.vegg

    init(_ mappe: Personmappe, dato: Dato) {
        alle = mappe
        p = mappe.utenAnnullerte
        self.dato = dato
        lov = p.person.lovgrunnlag ?? beregnetLov
        start = deltakelser.compactMap(\.startdato).min()
        avsluttet = gjeldendeAvslutning()
        toaarsgrense = toaarsdagen()
        bortfall = gjeldendeBortfall()
        kategori = kategoriene()
        maal = gjeldendeMaal()
        program = programmet()
        (norsk, samfunn) = (norskfrist(), samfunnsfrist())
        oppstart = oppstartsfrist()
        avvik = sluttmaalavvik()
    }
}

extension Personmappe {
    /// The rows that count.
    var utenAnnullerte: Personmappe {
        var m = self
        m.tillatelser = m.tillatelser.filter(\.teller)[...]
        m.bosettinger = m.bosettinger.filter(\.teller)[...]
        m.adresser = m.adresser.filter(\.teller)[...]
        m.kategorier = m.kategorier.filter(\.teller)[...]
        m.ordninger = m.ordninger.filter(\.teller)[...]
        m.krav = m.krav.filter(\.teller)[...]
        m.vedtak = m.vedtak.filter(\.teller)[...]
        m.sluttmaal = m.sluttmaal.filter(\.teller)[...]
        m.kompetanse = m.kompetanse.filter(\.teller)[...]
        m.fravaer = m.fravaer.filter(\.teller)[...]
        m.permisjoner = m.permisjoner.filter(\.teller)[...]
        m.stanser = m.stanser.filter(\.teller)[...]
        m.avslutninger = m.avslutninger.filter(\.teller)[...]
        m.identer = m.identer.filter(\.teller)[...]
        m.planer = m.planer.filter(\.teller)[...]
        m.tiltak = m.tiltak.filter(\.teller)[...]
        m.norsktimer = m.norsktimer.filter(\.teller)[...]
        m.norskmaal = m.norskmaal.filter(\.teller)[...]
        m.fritak = m.fritak.filter(\.teller)[...]
        m.vgoFulltid = m.vgoFulltid.filter(\.teller)[...]
        m.proever = m.proever.filter(\.teller)[...]
        m.arbeid = m.arbeid.filter(\.teller)[...]
        return m
    }
}

// MARK: - What several rules ask for

extension Fasit {
    /// Decisions that were made.
    var fattede: [Vedtak] { p.vedtak.filter { $0.resultat == .fattet } }

    func fattet(_ typer: Vedtakstype...) -> [Vedtak] { fattede.filter { typer.contains($0.type) } }

    var deltakelser: [Vedtak] { fattet(.deltakelseIntro) }

    /// SM-START: earliest start date, then earliest decision; without any start date the earliest decision.
    var foersteDeltakelse: Vedtak? {
        var beste: Vedtak?
        for d in deltakelser {
            guard let b = beste else {
                beste = d
                continue
            }
            switch (d.startdato, b.startdato) {
            case (let ny?, let gammel?):
                if ny < gammel || ny == gammel && d.vedtaksdato < b.vedtaksdato { beste = d }
            case (_?, nil): beste = d
            case (nil, _?): break
            case (nil, nil): if d.vedtaksdato < b.vedtaksdato { beste = d }
            }
        }
        return beste
    }

    /// INTL-2: granted permits; a right of the EEA is not a permit.
    var tillatelser: [Oppholdstillatelse] {
        p.tillatelser.filter { $0.grunnlag != .eoes && ($0.utfall == nil || $0.utfall == .innvilget) }
    }

    /// INTL-2: the permit was taken back, and nothing came after.
    var erTrukketTilbake: Bool {
        let siste = sist(p.tillatelser.filter { $0.utfall != .avslag }, \.vedtaksdato)
        return siste?.utfall == .tilbakekalt
    }

    var foersteTillatelse: Oppholdstillatelse? {
        foerst(tillatelser.filter { $0.grunnlag != .hjUkjent }, \.vedtaksdato)
    }

    /// INTL-52, with the scope of chapter 6A.
    var beregnetLov: Lovgrunnlag? {
        guard let foerste = foersteTillatelse else { return nil }
        if foerste.vedtaksdato >= 1.januar(2021) { return nyLov }
        if foerste.soektFraUtlandet == false { return .introloven }
        let ankomst = ankomst(foerste)
        if let ankomst, ankomst < 1.januar(2021) { return .introloven }
        return foerste.soektFraUtlandet == true && ankomst != nil ? nyLov : nil
    }

    /// INTL-6A: those whose own permit is of § 34.
    private var nyLov: Lovgrunnlag {
        let siste = sist(tillatelser, \.vedtaksdato)
        return siste.map(erKollektiv) ?? false ? .integreringsloven6a : .integreringsloven
    }

    /// The arrival told with the permit, else the first one told with any.
    func ankomst(_ tillatelse: Oppholdstillatelse) -> Dato? {
        tillatelse.ankomst ?? p.tillatelser.compactMap(\.ankomst).min()
    }

    func er34(_ t: Oppholdstillatelse) -> Bool { t.grunnlag == .utl0834 || t.grunnlag == .utl0834L2 }

    /// INTL-6A: a permit of § 34 from and including 11 March 2022.
    func erKollektiv(_ t: Oppholdstillatelse) -> Bool { er34(t) && t.vedtaksdato >= 11.mars(2022) }

    /// N-01 and S-07 look at the last row of education.
    var utdanning: UtdanningVgo { p.kompetanse.last?.utdanningVgo ?? .ikkeReg }

    /// The participation is going on.
    var erAktiv: Bool { avsluttet == nil && start.map { $0 <= dato } ?? false }

    /// Settlement: the first one.
    var bosetting: Bosetting? { foerst(Array(p.bosettinger), \.bosatt) }

    func alder(_ paa: Dato) -> Int { Veggkalender.alder(p.person.foedselsdato, paa: paa) }
}

/// The row with the earliest day; of equal ones the first in the extract.
func foerst<Rad>(_ rader: [Rad], _ dag: (Rad) -> Dato) -> Rad? {
    var beste: Rad?
    for rad in rader where beste.map({ dag(rad) < dag($0) }) ?? true { beste = rad }
    return beste
}

/// The row with the latest day; of equal ones the last in the extract.
func sist<Rad>(_ rader: [Rad], _ dag: (Rad) -> Dato) -> Rad? {
    var beste: Rad?
    for rad in rader where beste.map({ dag(rad) >= dag($0) }) ?? true { beste = rad }
    return beste
}
