import Kalender
import Register

/// What kind of token a field was. In CSV everything is text.
enum Feltslag: UInt8 { case tekst, jsonTekst, jsonTall, jsonBool }

/// The bytes of one field, quotes and escapes already undone. Not there = no bytes.
struct Felt {
    var start: Bytepeker
    var antall: Int
    var slag: Feltslag

    @inline(__always) init(_ start: Bytepeker, _ antall: Int, _ slag: Feltslag = .tekst) {
        (self.start, self.antall, self.slag) = (start, antall, slag)
    }

    @inline(__always) var erTom: Bool { antall == 0 }
}

/// What the decoders need to know about the run and the entity. One for each thread and entity.
final class Lesekontekst {
    let schema: Schema
    let oppslag: [Kodeoppslag?]
    /// For `registrert_av`, which stands in many entities.
    let oppslagAvRegistrerer = Kodeoppslag(Registrerer.self)
    let kommuner: Kommunenavn
    let sisteDag: Dato
    let uttrekksaar: Int

    /// P-07: true when a synthetic fødselsnummer does not belong here, false when only synthetic ones do; nil when no
    /// manifest says which profile it is.
    let syntetiskErFeil: Bool?

    let borgerskap = Borgerskap()
    /// By column: the table of its code list; an empty one where there is none.
    fileprivate let koder: UnsafeMutablePointer<Kodetabell>
    private let ingen = Kodetabell()
    // Legal bases seen so far, by the hash of their text: a file holds few different ones.
    private var hjemler: [UInt64: Oppholdsgrunnlag] = [:]

    init(_ schema: Schema, _ plan: Leseplan) {
        self.schema = schema
        kommuner = plan.kommuner
        syntetiskErFeil = plan.profil.map { $0 == .prod }
        oppslag = schema.kolonner.map { $0.kodeverk?() }
        sisteDag = plan.uttrekksdato.plus(maaneder: 96)
        uttrekksaar = plan.uttrekksdato.aar
        koder = .allocate(capacity: oppslag.count)
        for (k, o) in oppslag.enumerated() { (koder + k).initialize(to: o?.tabell ?? ingen) }
    }

    deinit {
        koder.deallocate()
        ingen.slipp()
    }
}

extension Lesekontekst {
    /// What the text of a legal basis means (KL-09); `hjUkjent` when it cannot be told.
    func hjemmel(_ felt: Felt) -> Oppholdsgrunnlag {
        let hash = hash64(felt.start, felt.antall)
        if let kjent = hjemler[hash] { return kjent }
        let lest = Hjemmelleser.les(UnsafeBufferPointer(start: felt.start, count: felt.antall)) ?? .hjUkjent
        if hjemler.count < 4096 { hjemler[hash] = lest }
        return lest
    }
}

/// The fields of one row by column of the schema, whatever form the file had, and the decoders of the contract
/// (datakontrakt 4.2 and 4.5). A decoder that cannot give a value says why in the list of findings.
///
/// Made once for a segment. What every row asks for is here as plain values and pointers into the context, which the
/// reader keeps: a class looked into for each field would have its references counted each time.
struct RowView: ~Copyable {
    let felter: UnsafeMutablePointer<Felt>
    /// Columns of person_id, of the row's own id, and of the first trailing field.
    let person: Int
    let id: Int?
    let felles: Int
    let datoer = Datotabell.felles
    private let koder: UnsafePointer<Kodetabell>
    private let registrerere: Kodetabell
    private let kjenteKommuner: UnsafePointer<Bool>
    private let foersteDag = 1.januar(1900)
    private let sisteDag: Dato
    private let eier: Unmanaged<Lesekontekst>

    init(_ felter: UnsafeMutablePointer<Felt>, _ kontekst: Lesekontekst) {
        self.felter = felter
        (person, id, felles) = (kontekst.schema.person, kontekst.schema.id, kontekst.schema.felles)
        (koder, registrerere) = (UnsafePointer(kontekst.koder), kontekst.oppslagAvRegistrerer.tabell)
        (kjenteKommuner, sisteDag) = (kontekst.kommuner.kjente, kontekst.sisteDag)
        eier = .passUnretained(kontekst)
    }

    /// For what few rows need.
    var kontekst: Lesekontekst { eier.takeUnretainedValue() }

    /// The field, empty when it holds one of the ways to write «nothing».
    @inline(__always) func innhold(_ k: Int, _ avvik: inout Avviksliste) -> Felt {
        let felt = felter[k]
        return felt.antall > 4 || felt.antall == 0 ? felt : kort(felt, k, &avvik)
    }

    @inline(__always) private func kort(_ felt: Felt, _ k: Int, _ avvik: inout Avviksliste) -> Felt {
        let tegn = felt.start[0]
        // Digits and lower case letters, the usual case, are none of the forms below.
        if tegn >= 48, tegn != 58, tegn != 78, tegn < 0x80 { return felt }
        return spesiell(felt, k, &avvik)
    }

    @inline(never) private func spesiell(_ felt: Felt, _ k: Int, _ avvik: inout Avviksliste) -> Felt {
        let bytes = UnsafeBufferPointer(start: felt.start, count: felt.antall)
        if bytes.elementsEqual("-".utf8) || bytes.elementsEqual("–".utf8) || bytes.elementsEqual("NULL".utf8) {
            avvik.reparert(.repTom, k)
            return Felt(felt.start, 0)
        }
        if bytes.elementsEqual(":".utf8) || bytes.elementsEqual(".".utf8) { avvik.avvis(.d03, k, felt) }
        return bytes.allSatisfy { $0 == 32 } ? Felt(felt.start, 0) : felt
    }

    /// Rejects the row when the field is empty (W-09).
    @inline(__always) func paakrevd(_ k: Int, _ avvik: inout Avviksliste) -> Felt? {
        let felt = innhold(k, &avvik)
        if felt.erTom {
            avvik.avvis(.w09, k, felt)
            return nil
        }
        return felt
    }

    // MARK: Dates

    @inline(__always) private func dato(av felt: Felt, _ k: Int, _ avvik: inout Avviksliste) -> Dato? {
        var funnet: Dato?
        if felt.antall == 10 { funnet = Datoleser.iso(felt.start, datoer) }
        if funnet == nil, case .reparert(let dato) = Datoleser.annen(felt.start, felt.antall, datoer) {
            avvik.reparert(.repDato, k)
            funnet = dato
        }
        guard let dato = funnet, dato >= foersteDag, dato <= sisteDag else { return nil }
        return dato
    }

    /// A required date; the row is rejected without it (W-09, W-10).
    @inline(__always) func dato(_ k: Int, _ avvik: inout Avviksliste) -> Dato? {
        guard let felt = paakrevd(k, &avvik) else { return nil }
        let dato = dato(av: felt, k, &avvik)
        if dato == nil { avvik.avvis(.w10Avvist, k, felt) }
        return dato
    }

    /// An optional date; emptied with a warning when it cannot be used (W-10).
    @inline(__always) func valgfriDato(_ k: Int, _ avvik: inout Avviksliste) -> Dato? {
        let felt = innhold(k, &avvik)
        if felt.erTom { return nil }
        let dato = dato(av: felt, k, &avvik)
        if dato == nil { avvik.advar(.w10, k, felt) }
        return dato
    }

    /// A required month, `2026-01`, as its first day (W-09, W-10). A whole date is taken for its month.
    func maaned(_ k: Int, _ avvik: inout Avviksliste) -> Dato? {
        guard let felt = paakrevd(k, &avvik) else { return nil }
        guard felt.antall == 7 else { return dato(k, &avvik).map { $0.plus(dager: 1 - $0.dag) } }
        guard felt.start[4] == UInt8(ascii: "-"), case .rett(let aar) = Tall.sifre(felt.start, 4, 4),
            case .rett(let maaned) = Tall.sifre(felt.start + 5, 2, 2), let dag = Dato(Int(aar), Int(maaned), 1),
            dag >= foersteDag, dag <= sisteDag
        else {
            avvik.avvis(.w10Avvist, k, felt)
            return nil
        }
        return dag
    }

    // MARK: Codes

    @inline(__always) private func kode<T: Kodeverk>(av felt: Felt, _ k: Int, _ avvik: inout Avviksliste) -> T? {
        switch oppslag(felt, i: koder[k], ellers: { $0.oppslag[k] }) {
        case .kode(let raa):
            return T(rawValue: raa)
        case .overskrift:
            return nil
        case .ukjent:
            guard let ukjent = T.ukjentVerdi else {
                avvik.avvis(.k01Avvist, k, felt)
                return nil
            }
            avvik.advar(.k01, k, felt)
            return ukjent
        }
    }

    /// What the text means: by the table, else by the rules for labels.
    @inline(__always) private func oppslag(
        _ felt: Felt, i tabell: Kodetabell, ellers oppslag: (Lesekontekst) -> Kodeoppslag?
    ) -> Kodeoppslag.Svar {
        let hash = hash64(felt.start, felt.antall)
        let verdi = tabell.finn(hash, felt.antall)
        if verdi != 0 { return Kodeoppslag.Svar(verdi) }
        return oppslag(kontekst)?.finnEtikett(felt.start, felt.antall, hash) ?? .ukjent
    }

    /// A required code (W-09, K-01).
    @inline(__always) func kode<T: Kodeverk>(_ k: Int, som _: T.Type = T.self, _ avvik: inout Avviksliste) -> T? {
        guard let felt = paakrevd(k, &avvik) else { return nil }
        let verdi: T? = kode(av: felt, k, &avvik)
        if verdi == nil { avvik.avvis(.w09, k, felt) }
        return verdi
    }

    @inline(__always) func valgfriKode<T: Kodeverk>(_ k: Int, som _: T.Type = T.self, _ avvik: inout Avviksliste) -> T?
    {
        let felt = innhold(k, &avvik)
        return felt.erTom ? nil : kode(av: felt, k, &avvik)
    }

    /// Who registered (KL-21). Only the system's own names are told apart; initials are never kept.
    @inline(__always) func registrerer(_ k: Int, _ avvik: inout Avviksliste) -> Registrerer {
        let felt = innhold(k, &avvik)
        if felt.erTom { return .ukjent }
        if case .kode(let raa) = oppslag(felt, i: registrerere, ellers: { $0.oppslagAvRegistrerer }) {
            return Registrerer(rawValue: raa) ?? .bruker
        }
        return .bruker
    }

    // MARK: Municipalities

    /// Four digits of a municipality the register knows: the usual case, without the rules about names.
    @inline(__always) func kjentKommune(_ felt: Felt) -> Kommunenummer? {
        guard felt.antall == 4, case .rett(let tall) = Tall.sifre(felt.start, 4, 4), kjenteKommuner[Int(tall)] else {
            return nil
        }
        return Kommunenummer(UInt16(tall))
    }

    // MARK: Numbers

    @inline(__always) func desimal(_ k: Int, _ avvik: inout Avviksliste) -> Desimal? {
        let felt = innhold(k, &avvik)
        if felt.erTom { return nil }
        switch Tall.desimal(felt.start, felt.antall, json: felt.slag == .jsonTall) {
        case .tall(let tall): return tall
        case .reparert(let tall):
            avvik.reparert(.repDesimal, k)
            return tall
        case .uleselig:
            avvik.avvis(.tall, k, felt)
            return nil
        }
    }

    /// A small whole number within `lovlig`; nil when empty.
    func heltall(_ k: Int, _ lovlig: ClosedRange<Int>, _ avvik: inout Avviksliste) -> Int? {
        guard let desimal = desimal(k, &avvik) else { return nil }
        let (hele, rest) = Int(desimal.hundredeler).quotientAndRemainder(dividingBy: 100)
        if rest != 0 || !lovlig.contains(hele) {
            avvik.avvis(.tall, k, felter[k])
            return nil
        }
        return hele
    }

    /// A number within `lovlig`; nil when empty. Outside it the row is rejected.
    func desimal(_ k: Int, _ lovlig: ClosedRange<Int>, _ avvik: inout Avviksliste) -> Desimal? {
        guard let desimal = desimal(k, &avvik) else { return nil }
        guard Desimal(lovlig.lowerBound) <= desimal, desimal <= Desimal(lovlig.upperBound) else {
            avvik.avvis(.tall, k, felter[k])
            return nil
        }
        return desimal
    }

    /// A key, the row's own or a reference to another row; none when empty.
    @inline(__always) func radnoekkel(_ k: Int, _ avvik: inout Avviksliste) -> Radnoekkel {
        let felt = innhold(k, &avvik)
        return felt.erTom ? .ingen : Radnoekkel(UInt32(truncatingIfNeeded: hash64(felt.start, felt.antall)) | 1)
    }

    @inline(__always) func valgfriBool(_ k: Int, _ avvik: inout Avviksliste) -> Bool? {
        let felt = innhold(k, &avvik)
        if felt.erTom { return nil }
        if ord(felt.start) & 0xFF_FFFF == 0x69_656E, felt.antall == 3 { return false }
        switch Tall.bool(felt.start, felt.antall) {
        case .svar(let svar): return svar
        case .reparert(let svar):
            if felt.slag != .jsonBool { avvik.reparert(.repBool, k) }
            return svar
        case .uleselig:
            avvik.avvis(.bool, k, felt)
            return nil
        }
    }

    /// A required answer (W-09).
    func bool(_ k: Int, _ avvik: inout Avviksliste) -> Bool? {
        guard paakrevd(k, &avvik) != nil else { return nil }
        return valgfriBool(k, &avvik)
    }
}
