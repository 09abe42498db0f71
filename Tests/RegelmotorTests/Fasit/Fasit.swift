import Kalender
import Register

/// The rules told again, slowly: sets of days and loops over them, with the recommended choices of lovregler 12.
///
/// Shares `Dato` and the rows of the register with the program, and nothing else.
struct Fasit: Equatable {
    var start: Dato?
    var grunnfrist: Dato?
    var frist: Dato?
    var norskAnker: Dato?
    var norsk: Dato?
    var samfunn: Dato?
    var toaarsgrense: Dato?
    var bortfall = ""
    var avsluttet: Dato?
    var avvik: [String] = []

    private static let kalender = Veggkalender(2015...2060)

    init(
        start: Dato?, grunnfrist: Dato?, frist: Dato?, norskAnker: Dato?, norsk: Dato?, samfunn: Dato?,
        toaarsgrense: Dato?, bortfall: String, avsluttet: Dato?, avvik: [String]
    ) {
        (self.start, self.grunnfrist, self.frist, self.norskAnker) = (start, grunnfrist, frist, norskAnker)
        (self.norsk, self.samfunn, self.toaarsgrense) = (norsk, samfunn, toaarsgrense)
        (self.bortfall, self.avsluttet, self.avvik) = (bortfall, avsluttet, avvik)
    }

    init(_ p: Personmappe, dato: Dato) {
        let lov = Fasit.lov(p)
        let deltakelser = p.vedtak.filter {
            $0.type == .deltakelseIntro && $0.resultat == .fattet && !$0.felles.annullert
        }
        start = deltakelser.compactMap(\.startdato).min()
        let maal = Fasit.maal(p, dato)
        if lov != .introloven, let start, let maal {
            let regel = Fasit.lengde(maal)
            let utvidelse =
                p.ordninger.filter { $0.ordning == .intro && !$0.felles.annullert }
                .map { Int($0.utvidelseMaaneder) }.max() ?? 0
            let frist0 = Veggkalender.sisteDag(start, regel.maaneder + min(utvidelse, regel.utvidelse))
            grunnfrist = frist0
            frist = Fasit.programfrist(p, start: start, frist0: frist0)
        }
        if lov != .introloven { settNorsk(p, dato) }
        settBortfall(p, dato, deltakelser)
        settAvvik(p, lov, dato, deltakelser, maal)
    }

    /// INTL-52.
    private static func lov(_ p: Personmappe) -> Lovgrunnlag? {
        if let levert = p.person.lovgrunnlag { return levert }
        guard let foerste = foersteTillatelse(p) else { return nil }
        if foerste.vedtaksdato >= 1.januar(2021) { return .integreringsloven }
        let ankomst = foerste.ankomst ?? ankomst(p)
        if foerste.soektFraUtlandet == false { return .introloven }
        if let ankomst, ankomst < 1.januar(2021) { return .introloven }
        return foerste.soektFraUtlandet == true && ankomst != nil ? .integreringsloven : nil
    }

    private static func innvilget(_ p: Personmappe) -> [Oppholdstillatelse] {
        p.tillatelser.filter { !$0.felles.annullert && ($0.utfall ?? .innvilget) == .innvilget }
    }

    private static func foersteTillatelse(_ p: Personmappe) -> Oppholdstillatelse? {
        let kjente = innvilget(p).filter { $0.grunnlag != .hjUkjent && $0.grunnlag != .eoes }
        let dag = kjente.map(\.vedtaksdato).min()
        return kjente.first { $0.vedtaksdato == dag }
    }

    private static func ankomst(_ p: Personmappe) -> Dato? {
        p.tillatelser.filter { !$0.felles.annullert }.compactMap(\.ankomst).min()
    }

    /// SM-TAB.
    static func lengde(_ maal: Sluttmaal) -> (maaneder: Int, utvidelse: Int) {
        switch maal {
        case .n1, .n2, .n3: (12, 0)
        case .n4: (24, 0)
        case .n5: (48, 12)
        case .n6: (36, 12)
        case .n7: (60, 0)
        case .g1, .g2: (6, 6)
        case .g3, .g8: (36, 12)
        case .g4, .g5, .g6, .g7: (24, 12)
        }
    }

    /// S-14.
    private static func maal(_ p: Personmappe, _ dato: Dato) -> Sluttmaal? {
        let gjelder = p.sluttmaal.filter { !$0.felles.annullert && $0.gjelderFra <= dato }
        guard let dag = gjelder.map(\.gjelderFra).max() else { return nil }
        let paaDagen = gjelder.filter { $0.gjelderFra == dag }
        let registrert = paaDagen.compactMap(\.felles.registrert).max()
        let sist = Set(paaDagen.filter { $0.felles.registrert == registrert }.map(\.sluttmaal))
        return sist.count == 1 ? sist.first : nil
    }

    /// INTF-10/19, with INTL-18.
    private static func programfrist(_ p: Personmappe, start: Dato, frist0: Dato) -> Dato {
        var dager: Set<Dato> = []
        for f in p.fravaer where f.ordning == .intro && !f.felles.annullert {
            let erDel = f.timer != nil && f.fra == f.til
            if f.type != .ugyldig && f.type != .ukjent && !erDel { dager.formUnion(Veggkalender.dager(f.fra, f.til)) }
        }
        let utenfor: [Permisjonstype] = [.pFerie, .pReligion, .pAmmefri, .pSvangerskapskontroll, .pUkjent]
        for f in p.permisjoner where f.ordning == .intro && !f.felles.annullert && !utenfor.contains(f.type) {
            dager.formUnion(Veggkalender.dager(f.fra, f.til))
        }
        for s in p.stanser where s.ordning == .intro && !s.felles.annullert {
            dager = dager.filter { dag in dag < s.fra || s.til.map { dag > $0 } ?? false }
        }
        dager = dager.filter { $0 >= start && kalender.erVirkedag($0) }
        return gjenta(frist0, dager, mer: 10)
    }

    /// Adds days until it stands; nothing when there are not more than `mer` of them.
    private static func gjenta(_ frist0: Dato, _ dager: Set<Dato>, mer: Int) -> Dato {
        var frist = frist0
        while true {
            let antall = dager.filter { $0 <= frist }.count
            let ny = antall > mer ? kalender.etter(frist0, virkedager: antall) : frist0
            if ny == frist { return frist }
            frist = ny
        }
    }
}

extension Fasit {
    /// Lovregler 7, for persons whose right and duty the category or the only permit tells.
    private mutating func settNorsk(_ p: Personmappe, _ dato: Dato) {
        let kategori = Fasit.norskkategori(p, dato)
        let tillatelse = Fasit.innvilget(p).last
        let siste = tillatelse?.grunnlag
        // INTL-26: 18 to 67 at the grant, and not yet 67. A delivered category has answered that already.
        let foedt = p.person.foedselsdato
        let alder = foedt.alder(paa: tillatelse?.vedtaksdato ?? dato)
        let harAlder = kategori != nil || alder >= 18 && alder < 67 && foedt.alder(paa: dato) < 67
        let erKollektiv = kategori == .rettNorsk || kategori == nil && siste == .utl0834L2
        let erPlikt = kategori == .pliktNorsk || kategori == nil && harAlder && siste == .utl0823
        let erRettOgPlikt = kategori == .rpNorsk || kategori == nil && harAlder && siste == .utl0828
        let vgo = p.kompetanse.filter { !$0.felles.annullert }.last?.utdanningVgo

        let norskstart = Fasit.start(p) { $0 == .norsk || $0 == .norsk37d }
        var maaneder: Int?
        if erKollektiv { maaneder = 12 } else if erRettOgPlikt { maaneder = vgo == .ja ? 18 : vgo == .nei ? 36 : nil }
        if let maaneder, let anker = erKollektiv ? norskstart : Fasit.anker(p, norskstart, Fasit.girRettOgPlikt) {
            norskAnker = anker
            norsk = Fasit.norskfrist(p, .norsk, anker, maaneder)
        }
        if erPlikt || erRettOgPlikt,
            let anker = Fasit.anker(
                p, Fasit.start(p) { $0 == .samf }, erPlikt ? Fasit.girPlikt : Fasit.girRettOgPlikt)
        {
            samfunn = Fasit.norskfrist(p, .samf, anker, 12)
        }
    }

    private static func norskkategori(_ p: Personmappe, _ dato: Dato) -> Kategori? {
        let norsk: [Kategori] = [.rpNorsk, .rettNorsk, .pliktNorsk, .asylnorsk]
        let gjelder = p.kategorier.filter {
            norsk.contains($0.kategori) && !$0.felles.annullert && ($0.fra ?? dato) <= dato && ($0.til ?? dato) >= dato
        }
        let begynte = gjelder.map { $0.fra ?? 1.januar(1900) }.max()
        return gjelder.last { ($0.fra ?? 1.januar(1900)) == begynte }?.kategori
    }

    private static func start(_ p: Personmappe, _ type: (Vedtakstype) -> Bool) -> Dato? {
        p.vedtak.filter { type($0.type) && $0.resultat == .fattet && !$0.felles.annullert }.compactMap(\.startdato)
            .min()
    }

    private static let girRettOgPlikt: [Oppholdsgrunnlag] = [
        .utl0828, .utl0835L3, .utl0838L1, .utl0838L5a, .utl0838L5b, .utl08Kap6Ref, .utl0853L1b, .utl0853L2, .utl0853L3,
    ]
    private static let girPlikt: [Oppholdsgrunnlag] = [.utl0823, .utl0825, .utl08Kap6Arbeid]

    /// INTL-74 and INTL-26, for the first permit that gives the right; the first of all when none is known to.
    private static func anker(_ p: Personmappe, _ vedtak: Dato?, _ gir: [Oppholdsgrunnlag]) -> Dato? {
        let somGir = innvilget(p).filter { gir.contains($0.grunnlag) }
        let dag = somGir.map(\.vedtaksdato).min()
        guard let tillatelse = somGir.first(where: { $0.vedtaksdato == dag }) ?? foersteTillatelse(p) else {
            return vedtak
        }
        let ankomst = tillatelse.ankomst ?? ankomst(p)
        let kom = ankomst ?? 1.januar(1900)
        if tillatelse.vedtaksdato >= 1.august(2023) { return vedtak }
        if tillatelse.soektFraUtlandet == true && kom >= 1.august(2023) { return vedtak }
        switch tillatelse.grunnlag {
        case .utl0834, .utl0834L2:
            return p.bosettinger.filter { $0.etterAvtale && !$0.felles.annullert }.map(\.bosatt).min()
        case .utl0838L5a, .utl0838L5b:
            return innvilget(p).filter { $0.erFornyelse == true }.map(\.vedtaksdato).min()
        default: return max(tillatelse.vedtaksdato, kom)
        }
    }

    private static func norskfrist(_ p: Personmappe, _ ordning: Ordning, _ anker: Dato, _ maaneder: Int) -> Dato {
        let teller: [Permisjonstype] = [
            .pnVelferd, .pnFred, .pnSykdom, .pnOmsorg, .pVelferd, .pFred, .pSykdomLang, .pOmsorg, .pSvangerskap,
            .pFoedselMor, .pFoedselFar,
        ]
        var dager: Set<Dato> = []
        for f in p.permisjoner where f.ordning == ordning && !f.felles.annullert && teller.contains(f.type) {
            dager.formUnion(Veggkalender.dager(f.fra, f.til))
        }
        dager = dager.filter { $0 >= anker && kalender.erVirkedag($0) }
        return gjenta(Veggkalender.sisteDag(anker, maaneder), dager, mer: 0)
    }

    /// INTL-8-1, INTL-8-4b and V-01.
    private mutating func settBortfall(_ p: Personmappe, _ dato: Dato, _ deltakelser: [Vedtak]) {
        let aapner: [Oppholdsgrunnlag] = [
            .utl0828, .utl0834L2, .utl0834, .utl0835L3, .utl0838L1, .utl0838L5a, .utl0838L5b, .utl08Kap6Ref,
            .utl0853L1b, .utl0853L2, .utl0853L3,
        ]
        let tillatelse = Fasit.innvilget(p).filter { aapner.contains($0.grunnlag) }.map(\.vedtaksdato).min()
        if let bosatt = p.bosettinger.filter({ !$0.felles.annullert }).map(\.bosatt).min() {
            toaarsgrense = Veggkalender.maaneder(24, etter: max(bosatt, tillatelse ?? bosatt)).dag
        }
        let bortfallene = p.vedtak.filter {
            $0.type == .bortfallArbeid && $0.resultat == .fattet && !$0.felles.annullert
        }
        let siste = bortfallene.map(\.vedtaksdato).max()
        guard let vedtak = bortfallene.last(where: { $0.vedtaksdato == siste }) else { return }
        let erTilbake = deltakelser.contains {
            guard $0.vedtaksdato == vedtak.vedtaksdato else { return $0.vedtaksdato > vedtak.vedtaksdato }
            guard let a = $0.felles.registrert, let b = vedtak.felles.registrert else { return true }
            return a >= b
        }
        if erTilbake {
            bortfall = "GJENINNTRAADT"
        } else if let toaarsgrense, dato >= toaarsgrense {
            bortfall = "FRIST_UTE"
        } else {
            bortfall = "BORTFALT"
        }
    }

    /// Lovregler 11, with.
    private mutating func settAvvik(
        _ p: Personmappe, _ lov: Lovgrunnlag?, _ dato: Dato, _ deltakelser: [Vedtak], _ maal: Sluttmaal?
    ) {
        let avslutninger = p.avslutninger.filter { $0.ordning == .intro && !$0.felles.annullert && $0.dato <= dato }
        let sisteDag = avslutninger.map(\.dato).max()
        if let siste = avslutninger.last(where: { $0.dato == sisteDag }) {
            let grense = siste.dato.plus(dager: siste.aarsak == .bortfallArbeid ? 0 : 1)
            let erIgang = deltakelser.contains { ($0.startdato ?? $0.vedtaksdato) >= grense }
            avsluttet = erIgang ? nil : siste.dato
        }
        guard let lov, lov != .introloven, !deltakelser.isEmpty, avsluttet == nil else { return }
        if p.sluttmaal.allSatisfy(\.felles.annullert) { avvik = ["AVVIK-1"] }
        guard let maal, let start else { return }
        switch maal {
        case .n1, .n2, .n3, .n4:
            if start < 1.januar(2026) { avvik = ["AVVIK-2"] }
        case .n5, .n6, .n7:
            if start < 1.januar(2025) { avvik = ["AVVIK-2b"] }
        case .g3, .g5, .g8:
            if start >= 1.januar(2026) { avvik = ["AVVIK-3"] } else if start >= 1.januar(2025) { avvik = ["AVVIK-4"] }
        case .g1, .g2, .g4, .g6, .g7:
            if start >= 1.januar(2026) { avvik = ["AVVIK-3"] }
        }
    }
}
