import Kalender
import Regelmotor
import Register

// Grants that are one amount, once: extended norsk, norsk in reception, and the count behind grunntilskudd.

extension Tilskuddsberegner {
    /// Days a decision on extended norsk could be made (integreringsforskriften § 43 g).
    static let utvidetFra = 1.juli(2023)
    static let utvidetTil = 30.juni(2026)

    /// Utvidet norsk: a fixed amount for each decision, one with upper secondary education and four without (tilskudd 4.7).
    func utvidetNorsk(_ mappe: borrowing Personmappe, _ person: inout Persongrunnlag, _ ut: inout Personrader) {
        let alle = mappe.vedtak.filter { $0.type == .utvidetNorsk && $0.erFattet && $0.vedtaksdato <= runde.skjaering }
            .sorted {
                ($0.vedtaksdato, $0.startdato ?? $0.vedtaksdato) < ($1.vedtaksdato, $1.startdato ?? $1.vedtaksdato)
            }
        guard !alle.isEmpty else {
            if person.betalt.igjen.contains(where: { $0.kode == .utvidet43g }) { ut.merk(.norsk, .ingenVedtak) }
            return
        }
        let iTide = alle.filter { Self.utvidetFra <= $0.vedtaksdato && $0.vedtaksdato <= Self.utvidetTil }
        if iTide.count < alle.count { ut.merk(.norsk, .hjemmelOpphevet) }
        let opphoer = person.opphoer
        let vedtak = iTide.filter { opphoer.erHer($0.vedtaksdato) }
        if vedtak.count < iTide.count { ut.merk(.norsk, .opphoert) }
        guard mappe.tillatelser.contains(where: { $0.erKollektiv(regelverk) }) else {
            return vedtak.isEmpty ? () : ut.merk(.norsk, .tillatelseUtenTilskudd)
        }
        let utdanning = mappe.utdanningVgo
        let mest = utdanning == .ja ? 1 : 4
        if vedtak.count > mest { ut.merk(.norsk, .forMangeVedtak) }
        for (nummer, ett) in vedtak.prefix(mest).enumerated() where tilskuddsaar.contains(ett.vedtaksdato.aar) {
            var fordeling = Fordeling(nevner: 1)
            let aar = ett.vedtaksdato.aar
            // Decisions of one year are one claim, made by the first; it is then known what has been paid for them.
            let iAaret = vedtak.prefix(mest).filter { $0.vedtaksdato.aar == aar && sammeSats($0, ett) }
            guard nummer == 0 || vedtak[nummer - 1].vedtaksdato.aar != aar || !sammeSats(vedtak[nummer - 1], ett) else {
                continue
            }
            var hinder = person.opphoer.hinder
            if mappe.tilbakekalling(senest: ett.vedtaksdato) != nil { hinder = hinder ?? .tilbakekalt }
            for v in iAaret where v.vedtaksdato.kvartal <= runde.kvartal {
                guard let kommune = person.bosted.kommune(paa: v.vedtaksdato) else { break }
                hinder = hinder ?? person.hinder(fra: v.vedtaksdato, til: v.vedtaksdato)
                fordeling.legg(til: Mottaker(kommune), enheter: 1)
            }
            if person.bosted.ledd.isEmpty { hinder = hinder ?? .folkeregister }
            // The first decision is within both limits; whether the next are, is told by the education.
            if utdanning == .ikkeReg, nummer + iAaret.count > 1 { hinder = hinder ?? .utdanning }
            let krav = Krav(
                kode: .utvidet43g, ordning: .norsk, gruppe: .norskUtvidet, aar: aar, k: 0, inngang: ett.vedtaksdato,
                satskode: .tilskudd(.utvidet43g), satsdag: ett.vedtaksdato, avrunding: .krone, fordeling: fordeling,
                forfall: .alt, forfallsdel: .init(teller: UInt8(clamping: fordeling.enheter), nevner: 1), hinder: hinder
            )
            utfoer(krav, &person, &ut)
        }
    }

    private func sammeSats(_ a: Vedtak, _ b: Vedtak) -> Bool {
        let kode = Satskode.tilskudd(.utvidet43g)
        return satser.oppslag(kode, paa: a.vedtaksdato) == satser.oppslag(kode, paa: b.vedtaksdato)
    }

    /// Norsk and samfunnskunnskap for asylum seekers in reception: once, from the quarter after the person was registered
    /// in a centre; after one move half to each, and never a third (tilskudd 4.9).
    func asylnorsk(_ mappe: borrowing Personmappe, _ person: inout Persongrunnlag, _ ut: inout Personrader) {
        let skjaering = runde.skjaering
        let erAsylsoeker = mappe.kategorier.contains {
            $0.teller && $0.kategori == .asylnorsk && $0.fra ?? skjaering <= skjaering
        }
        guard erAsylsoeker else {
            if person.betalt.igjen.contains(where: { $0.kode == .asylnorsk }) { ut.merk(.asylnorsk, .ikkeIMottak) }
            return
        }
        let mottak = mappe.adresser.filter { $0.erMottak(foer: skjaering) }
            .sorted { ($0.gyldigFra, $0.kommune) < ($1.gyldigFra, $1.kommune) }
        guard let foerste = mottak.first else { return ut.merk(.asylnorsk, .ikkeIMottak) }
        let inn = foerste.gyldigFra
        guard !mappe.tillatelser.contains(where: { $0.erKollektivBeskyttelse && $0.vedtaksdato <= inn }) else {
            return ut.merk(.asylnorsk, .ikkeIMottak)
        }
        guard mappe.person.foedselsdato.alder(paa: inn) >= (inn < 1.januar(2021) ? 16 : 18) else {
            return ut.merk(.asylnorsk, .utenforAlder)
        }
        guard tilskuddsaar.contains(inn.aar) else { return ut.merk(.asylnorsk, .aareneErGaatt) }
        let kommuner = mottak.map { regelverk.kommuner.dagens($0.kommune) }
        var fordeling = Fordeling(nevner: 2)
        if let andre = kommuner.first(where: { $0 != kommuner[0] }) {
            fordeling.legg(til: Mottaker(kommuner[0]), enheter: 1)
            fordeling.legg(til: Mottaker(andre), enheter: 1)
        } else {
            fordeling.legg(til: Mottaker(kommuner[0]), enheter: 2)
        }
        let erForfalt = inn.kvartal < runde.kvartal
        let krav = Krav(
            kode: .asylnorsk, ordning: .asylnorsk, gruppe: .mottak, aar: inn.aar, k: 0, inngang: inn,
            satskode: .tilskudd(.asylnorsk), satsdag: inn, avrunding: .krone, fordeling: fordeling,
            forfall: .enheter(erForfalt ? 2 : 0), forfallsdel: .init(teller: erForfalt ? 1 : 0, nevner: 1),
            hinder: person.opphoer.hinder)
        utfoer(krav, &person, &ut)
    }

    /// Whom grunntilskudd counts: persons with a grant of norsk who lived in the kommune on the count date, in a centre or
    /// at an address, those in upper secondary education too (tilskudd 4.6).
    func grunntelling(_ mappe: borrowing Personmappe, _ person: Persongrunnlag, _ ut: inout Personrader) {
        guard person.hinder == nil, person.opphoer.hinder == nil else { return }
        let (kollektiv, rettOgPlikt, _) = innganger(mappe)
        guard kollektiv != nil || rettOgPlikt != nil else { return }
        let steder = oppholdssteder(mappe, person)
        for aar in tilskuddsaar {
            guard let dag = telledato(aar), person.opphoer.erHer(dag), mappe.tilbakekalling(senest: dag) == nil,
                let sted = steder.last(where: { $0.fra <= dag })
            else { continue }
            func har(_ inngang: Dato?, _ aar: Int) -> Bool {
                inngang.map { $0 <= dag && dag < $0.plus(maaneder: 12 * aar) } ?? false
            }
            guard har(rettOgPlikt, 3) || har(kollektiv, 1) else { continue }
            ut.grunntellinger.append(.init(aar: aar, kommune: sted.kommune, erKollektiv: !har(rettOgPlikt, 3)))
        }
    }
}
