import Kalender
import Register

extension Fasitperson {
    mutating func fravaeret() {
        for _ in 0..<t.tall(4) { fravaer() }
        for _ in 0..<t.tall(3) { permisjon() }
    }

    /// Lengths around three days and ten virkedager, anywhere in the programme.
    private mutating func fravaer() {
        let fra = start.plus(dager: t.en(av: 3) ? 54 + t.tall(6) : t.tall(500) - 5)
        let dager = t.en(blant: [1, 2, 3, 4, 11, 14, 15, 16])
        let til = t.en(av: 40) ? fra.plus(dager: -1) : fra.plus(dager: dager - 1)
        let type: Fravaerstype =
            t.en(av: 2)
            ? t.en(blant: [.egenmelding, .lege, .barnLege, .barnEgenm]) : t.en(blant: Fravaerstype.koder.map(\.verdi))
        mappe.fravaer.append(
            Fravaer(
                kilde: kilde(), felles: felles(fra), ordning: t.en(av: 10) ? .norsk : .intro, type: type, fra: fra,
                til: til, virkedagerNir: t.en(av: 6) ? Desimal(t.en(blant: [1, 3, 9, 10, 11])) : nil,
                timer: t.en(av: 10) ? Desimal(3) : nil, aarsakEtterFoedsel: t.en(av: 6) ? .sykdom : nil))
    }

    private mutating func permisjon() {
        let fra = t.en(av: 5) ? t.naer(31.desember(2025), 6) : start.plus(dager: t.tall(500) - 5)
        let lengder = [1, 2, 7, 10, 12, 14, 15, 20, 27, 28, 36]
        var til = fra.plus(dager: t.en(blant: lengder) - 1)
        let type = t.en(blant: Permisjonstype.koder.map(\.verdi))
        switch type {
        case .pSykdomLang, .pnSykdom: if t.en(av: 2) { til = Veggkalender.sisteDag(fra, 12).plus(dager: t.tall(2)) }
        case .pOmsorg, .pnOmsorg: if t.en(av: 2) { til = Veggkalender.sisteDag(fra, 10).plus(dager: t.tall(2)) }
        default: break
        }
        mappe.permisjoner.append(
            Permisjon(
                kilde: kilde(), felles: felles(fra), ordning: t.en(blant: [.intro, .intro, .norsk, .samf]),
                type: type, fra: fra, til: til, vedtaksdato: t.en(av: 2) ? fra.plus(dager: -t.tall(90)) : nil))
        if type == .pOmsorg && t.en(av: 2) {
            let etter = til.plus(dager: 1 + t.tall(4))
            mappe.fravaer.append(
                Fravaer(
                    kilde: kilde(), felles: felles(etter), ordning: .intro, type: .lege, fra: etter,
                    til: etter.plus(dager: 2), aarsakEtterFoedsel: t.en(av: 2) ? .barnepass : nil))
        }
    }

    mutating func norsken() {
        for _ in 0..<t.tall(4) { maanedstimer() }
        for _ in 0..<(t.en(av: 2) ? t.tall(3) : 0) { norskmaal() }
        if t.en(av: 4) { fritak() }
        if t.en(av: 5) {
            let fra = start.plus(dager: t.tall(600))
            mappe.vgoFulltid.append(
                VgoFulltid(
                    kilde: kilde(), felles: Fellesfelt(annullert: t.en(av: 20)), fra: fra,
                    til: t.en(av: 2) ? nil : fra.plus(dager: t.tall(500))))
        }
        if t.en(av: 4) { proeve() }
    }

    private mutating func maanedstimer() {
        let maaned = forste(start.plus(dager: t.tall(t.en(av: 3) ? 1200 : 400)))
        mappe.norsktimer.append(
            Norsktimer(
                kilde: kilde(), felles: Fellesfelt(annullert: t.en(av: 20)),
                ordning: t.en(blant: [.norsk, .norsk, .samf, .mottak]),
                type: t.en(blant: [.norsk, .norsk, .samf, .samfM1, .norskMottak, .samfMottak]), maaned: maaned,
                timer: Desimal(t.en(blant: [0, 20, 60])), ansvar: t.en(blant: [.kommune, .fylke, nil])))
    }

    private func forste(_ dato: Dato) -> Dato { dato.plus(dager: 1 - dato.dag) }

    private mutating func norskmaal() {
        mappe.norskmaal.append(
            Norskmaal(
                kilde: kilde(), felles: Fellesfelt(annullert: t.en(av: 20)),
                ferdighet: t.en(blant: [.lese, .lytte, .skrive, .muntlig, .fag]),
                nivaa: t.en(blant: [.a1, .a2, .b1, .b2, .karakter2]), gjelderFra: start.plus(dager: t.tall(60))))
    }

    private mutating func fritak() {
        mappe.fritak.append(
            Fritak(
                kilde: kilde(), felles: Fellesfelt(annullert: t.en(av: 20)),
                fra: t.en(blant: FritakFra.koder.map(\.verdi)), grunnlag: .n23a,
                vedtaksdato: t.en(av: 3) ? forste(start).plus(dager: t.tall(3)) : start.plus(dager: t.tall(300)),
                rettenBortfalt: t.jaNei()))
    }

    private mutating func proeve() {
        let type = t.en(blant: Proevetype.koder.map(\.verdi))
        let dag = start.plus(dager: t.tall(500))
        let harDel = type == .a1b2 || type == .c1
        mappe.proever.append(
            Norskproeve(
                kilde: kilde(), felles: Fellesfelt(annullert: t.en(av: 20)), type: type,
                delproeve: harDel ? (type == .c1 ? .c1LeseMunt : .muntlig) : nil, dato: dag,
                resultat: harDel ? .b1 : .bestaatt, harSpraak: t.en(av: 2),
                kommune: t.en(av: 2) ? Kommunenummer(t.en(blant: [5522, 301])) : .ingen))
    }

    /// Synthetic numbers only (datakontrakt 7.3): DUF of 2090–2099, months above 80; right and wrong check digits.
    mutating func numrene() {
        let aar = UInt64(t.en(blant: [2089, 2090, 2099, 2100]))
        mappe.person.duf = DufNummer(tall: aar * 100_000_000 + UInt64(t.tall(1_000_000)) * 100 + UInt64(t.tall(11)))
        let foedt = mappe.person.foedselsdato.deler
        let dag = foedt.dag + (t.en(av: 2) ? 40 : 0) + (t.en(av: 6) ? 1 : 0)
        let seks = UInt64(dag) * 10_000 + UInt64(foedt.maaned + 80) * 100 + UInt64(foedt.aar % 100)
        var nummer = seks * 100_000 + UInt64(t.tall(1000)) * 100
        if !t.en(av: 4) { nummer = Fasitnummer.medKontroll(nummer) ?? nummer }
        mappe.person.foedselsnummer = Foedselsnummer(tall: nummer)
        if t.en(av: 2) {
            mappe.identer.append(
                Identitet(
                    kilde: kilde(), felles: Fellesfelt(annullert: t.en(av: 10)),
                    type: t.en(blant: Identtype.koder.map(\.verdi)), nummer: nummer))
        }
    }
}

/// Check digits told with one list of weights each, digit by digit (datakontrakt 7.1 and 7.2).
enum Fasitnummer {
    static func sifre(_ tall: UInt64, _ antall: Int) -> [Int] {
        let tekst = String(tall).map { $0.wholeNumberValue ?? 0 }
        return Array(repeating: 0, count: max(0, antall - tekst.count)) + tekst
    }

    private static func sum(_ sifre: [Int], _ vekter: [Int]) -> Int {
        zip(sifre, vekter).reduce(0) { $0 + $1.0 * $1.1 }
    }

    static func erFoedselsnummer(_ tall: UInt64) -> Bool {
        let s = sifre(tall, 11)
        return (sum(s, [3, 7, 6, 1, 8, 9, 4, 5, 2]) + s[9]) % 11 == 0
            && (sum(s, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) + s[10]) % 11 == 0
    }

    static func erDuf(_ tall: UInt64) -> Bool {
        let s = sifre(tall, 12)
        return sum(s, [4, 6, 3, 2, 4, 6, 3, 2, 7, 5]) % 11 == s[10] * 10 + s[11]
    }

    static func medKontroll(_ nummer: UInt64) -> UInt64? {
        for slutt in 0..<100 as Range<UInt64> where erFoedselsnummer(nummer + slutt) { return nummer + slutt }
        return nil
    }
}
