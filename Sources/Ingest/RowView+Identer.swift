import Kalender
import Register

// Municipalities, fylker, identity numbers, texts and the trailing fields.
extension RowView {
    /// A required municipality (W-09, K-01, G-06).
    func kommune(_ k: Int, _ avvik: inout Avviksliste) -> Kommunenummer? {
        guard let felt = paakrevd(k, &avvik) else { return nil }
        return kjentKommune(felt) ?? kommune(av: felt, k, paakrevd: true, &avvik)
    }

    /// An optional municipality; emptied with a warning when nobody knows it.
    @inline(__always) func valgfriKommune(_ k: Int, _ avvik: inout Avviksliste) -> Kommunenummer {
        let felt = innhold(k, &avvik)
        if felt.erTom { return .ingen }
        return kjentKommune(felt) ?? kommune(av: felt, k, paakrevd: false, &avvik) ?? .ingen
    }

    @inline(never) private func kommune(
        av felt: Felt, _ k: Int, paakrevd: Bool, _ avvik: inout Avviksliste
    ) -> Kommunenummer? {
        if felt.antall == 4, UnsafeBufferPointer(start: felt.start, count: 4).elementsEqual("9999".utf8) {
            avvik.avvis(.g06, k, felt)
            return nil
        }
        switch kontekst.kommuner.finn(felt.start, felt.antall) {
        case .nummer(let nummer): return nummer
        case .reparert(let nummer):
            avvik.reparert(.repKommune, k)
            return nummer
        case .flertydig, .ukjent:
            if paakrevd { avvik.avvis(.k01Avvist, k, felt) } else { avvik.advar(.k01, k, felt) }
            return nil
        }
    }

    /// Six digits; 0 when empty or not a number.
    @inline(__always) func bydel(_ k: Int, _ avvik: inout Avviksliste) -> UInt32 {
        let felt = innhold(k, &avvik)
        return felt.erTom ? 0 : bydel(av: felt, k, &avvik)
    }

    private func bydel(av felt: Felt, _ k: Int, _ avvik: inout Avviksliste) -> UInt32 {
        if case .rett(let tall) = Tall.sifre(felt.start, felt.antall, 6) { return UInt32(tall) }
        // A leading zero that was lost: Oslo's bydeler begin with 0301.
        if case .rett(let tall) = Tall.sifre(felt.start, felt.antall, 5) {
            avvik.reparert(.repKommune, k)
            return UInt32(tall)
        }
        avvik.advar(.k01, k, felt)
        return 0
    }

    /// Two digits of a fylke the register knows.
    func fylke(av felt: Felt) -> UInt8? {
        guard case .rett(let tall) = Tall.sifre(felt.start, felt.antall, 2), harKommuner(iFylke: Int(tall)) else {
            return nil
        }
        return UInt8(tall)
    }

    /// A fylke, 0 when empty; emptied with a warning when nobody knows it.
    func valgfrittFylke(_ k: Int, _ avvik: inout Avviksliste) -> UInt8 {
        let felt = innhold(k, &avvik)
        if felt.erTom { return 0 }
        if let fylke = fylke(av: felt) { return fylke }
        avvik.advar(.k01, k, felt)
        return 0
    }

    /// True when the number is that of a fylke with kommuner the register knows.
    private func harKommuner(iFylke fylke: Int) -> Bool {
        (1...99).contains(fylke) && (100 * fylke..<100 * fylke + 100).contains { kontekst.kommuner.kjente[$0] }
    }

    /// DUF-nummer, 0 when empty. Not twelve digits: the row is rejected (P-02); digits Excel has lost are not guessed.
    func duf(_ k: Int, _ avvik: inout Avviksliste) -> DufNummer {
        let felt = innhold(k, &avvik)
        if felt.erTom { return DufNummer(tall: 0) }
        switch Tall.sifre(felt.start, felt.antall, 12) {
        case .rett(let tall): return DufNummer(tall: tall)
        case .medMellomrom(let tall):
            avvik.reparert(.repDuf, k)
            return DufNummer(tall: tall)
        case .uleselig:
            avvik.avvis(.p02, k, felt)
            return DufNummer(tall: 0)
        }
    }

    /// Fødselsnummer, 0 when empty. Ten digits get their zero back when the control digits then hold.
    func foedselsnummer(_ k: Int, _ avvik: inout Avviksliste) -> Foedselsnummer {
        let felt = innhold(k, &avvik)
        let ingen = Foedselsnummer(tall: 0)
        if felt.erTom { return ingen }
        switch Tall.sifre(felt.start, felt.antall, 11) {
        case .rett(let tall): return Foedselsnummer(tall: tall)
        case .medMellomrom(let tall):
            avvik.reparert(.repFnr, k)
            return Foedselsnummer(tall: tall)
        case .uleselig: break
        }
        if case .rett(let tall) = Tall.sifre(felt.start, felt.antall, 10) {
            let nummer = Foedselsnummer(tall: tall)
            if nummer.harRiktigKontroll {
                avvik.reparert(.repFnr, k)
                return nummer
            }
        }
        avvik.advar(.p03, k, felt)
        return ingen
    }

    /// ISO 3166-1 alpha-3; unknown ones are emptied with a warning.
    func land(_ k: Int, _ avvik: inout Avviksliste) -> Landkode {
        let felt = innhold(k, &avvik)
        if felt.erTom { return Landkode(pakket: 0) }
        if let kode = pakket(felt.start, felt.antall) { return kode }
        avvik.advar(.k01, k, felt)
        return Landkode(pakket: 0)
    }

    private func pakket(_ p: Bytepeker, _ antall: Int) -> Landkode? {
        guard antall == 3 else { return nil }
        var ut: UInt16 = 0
        for i in 0..<3 {
            guard p[i] >= 65, p[i] <= 90 else { return nil }
            ut = ut << 5 | UInt16(p[i] - 64)
        }
        return Landkode(pakket: ut)
    }

    /// The first of a `+`-separated list of citizenships, and what the list means for integreringsloven § 8: one Nordic
    /// or EEA citizenship is enough. Nothing is taken from a list that is not understood.
    func statsborgerskap(_ k: Int, _ avvik: inout Avviksliste) -> (foerste: Landkode, borger: Person.Borger) {
        let ingen = (foerste: Landkode(pakket: 0), borger: Person.Borger.ukjent)
        let felt = innhold(k, &avvik)
        if felt.erTom { return ingen }
        var (foerste, best) = ingen
        var start = 0
        for i in 0...felt.antall where i == felt.antall || felt.start[i] == UInt8(ascii: "+") {
            guard let land = pakket(felt.start + start, i - start) else {
                avvik.advar(.k01, k, felt)
                return ingen
            }
            if start == 0 { foerste = land }
            let slag = kontekst.borgerskap.slag(land)
            if slag != .ukjent, best == .ukjent || slag.rawValue < best.rawValue { best = slag }
            start = i + 1
        }
        return (foerste, best)
    }

    /// Free text: the spreadsheet guard and control characters are taken away, and what is over the limit is cut
    /// (W-14). The bytes are changed in place.
    func tekst(_ k: Int, mest: Int, _ avvik: inout Avviksliste) -> Felt {
        var felt = innhold(k, &avvik)
        if felt.antall > 1, felt.start[0] == UInt8(ascii: "'"), "=+-@\t\r".utf8.contains(felt.start[1]) {
            avvik.reparert(.repFormel, k)
            felt = Felt(felt.start + 1, felt.antall - 1, felt.slag)
        }
        let bytes = UnsafeMutablePointer(mutating: felt.start)
        var ut = 0
        for i in 0..<felt.antall where bytes[i] >= 32 && bytes[i] != 127 {
            bytes[ut] = bytes[i]
            ut += 1
        }
        let renset = ut != felt.antall
        // The limit is characters; a character is cut whole.
        var (tegn, slutt) = (0, 0)
        while slutt < ut, tegn < mest || bytes[slutt] & 0xC0 == 0x80 {
            if bytes[slutt] & 0xC0 != 0x80 { tegn += 1 }
            slutt += 1
        }
        if renset || slutt < ut { avvik.reparert(.w14, k) }
        return Felt(felt.start, slutt, felt.slag)
    }

    @inline(__always) func tid(_ k: Int, _ avvik: inout Avviksliste) -> UInt32 {
        let felt = innhold(k, &avvik)
        return felt.erTom ? 0 : tid(av: felt, k, &avvik)
    }

    private func tid(av felt: Felt, _ k: Int, _ avvik: inout Avviksliste) -> UInt32 {
        guard let (sekund, utenSone) = Tidsleser.les(felt.start, felt.antall, datoer) else {
            avvik.advar(.tid, k, felt)
            return 0
        }
        if utenSone { avvik.advar(.tid, k, felt) }
        return sekund
    }

    /// The six trailing fields of an event.
    @inline(__always) func felles(_ avvik: inout Avviksliste) -> Fellesfelt {
        let k = felles
        return Fellesfelt(
            registrert: valgfriDato(k, &avvik), endret: tid(k + 5, &avvik), bydel: bydel(k + 3, &avvik),
            kommune: valgfriKommune(k + 2, &avvik), av: registrerer(k + 1, &avvik),
            annullert: valgfriBool(k + 4, &avvik) ?? false)
    }
}

/// Which countries are Nordic and EEA; Switzerland is not EEA (integreringsloven § 8 fifth ledd).
struct Borgerskap: Sendable {
    private static let nordiske = "DNK FIN ISL SWE NOR"
    private static let eoes =
        "AUT BEL BGR CYP CZE DEU ESP EST FRA GRC HRV HUN IRL ITA LIE LTU LUX LVA MLT NLD POL PRT ROU SVK SVN"

    // One byte for each packed country code.
    private let tabell: [UInt8]

    init() {
        var tabell = [UInt8](repeating: Person.Borger.annen.rawValue, count: 1 << 15)
        for (liste, slag) in [(Borgerskap.nordiske, Person.Borger.nordisk), (Borgerskap.eoes, .eoes), ("XUK", .ukjent)]
        {
            for kode in liste.split(separator: " ").compactMap({ Landkode(String($0)) }) {
                tabell[Int(kode.pakket)] = slag.rawValue
            }
        }
        self.tabell = tabell
    }

    func slag(_ land: Landkode) -> Person.Borger { Person.Borger(rawValue: tabell[Int(land.pakket)]) ?? .annen }
}
