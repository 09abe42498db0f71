import Register

/// Counts indicators for the country, every fylke and every kommune in the one pass over persons. One for each thread;
/// they are added together at the end. Nothing is hidden here: it is for readers who may see small numbers, and for tests.
public struct Indikatortelling: Sendable {
    /// An indicator in a period.
    public struct Sporsmaal: Sendable {
        public let indikator: Indikator
        public let periode: Statistikkperiode

        public init(_ indikator: Indikator, _ periode: Statistikkperiode) {
            (self.indikator, self.periode) = (indikator, periode)
        }
    }

    public let sporsmaal: [Sporsmaal]
    public let steder: Stedliste
    private let plasseringer: [Plassering?]
    /// How far outcomes are delivered, as far as has been seen.
    public private(set) var novstatus = Novstatusaar()
    /// By question, then by place.
    private var regnskap: [[Regnskap]]

    public init(_ sporsmaal: [Sporsmaal], _ grunnlag: Statistikkgrunnlag) {
        self.sporsmaal = sporsmaal
        steder = Stedliste(grunnlag.kommuner)
        plasseringer = sporsmaal.map { $0.indikator.maal.variabel?.plassering(grunnlag) }
        regnskap = sporsmaal.map { [steder] _ in [Regnskap](repeating: Regnskap(), count: steder.steder.count) }
    }

    /// One with a protected address counts in the country and nowhere else (indikatorer 1.5, R11).
    public mutating func tell(_ tilfelle: borrowing Tilfelle) {
        novstatus.se(tilfelle.mappe)
        for (nr, spm) in sporsmaal.enumerated() {
            guard tilfelle.mappe.levert.isSuperset(of: spm.indikator.krever) else { continue }
            if case .mottakere(let maal) = spm.indikator.maal {
                tell(maal, nr, tilfelle, spm.periode)
                continue
            }
            let bidrag = spm.indikator.maal.bidrag(tilfelle, spm.periode, plasseringer[nr])
            if bidrag == .ingen || bidrag == .tall(teller: 0, nevner: 0) { continue }
            let erForeloepig = spm.indikator.utfall.map { tilfelle.harForeloepig($0, spm.periode) } ?? false
            regnskap[nr][0].legg(til: bidrag, erForeloepig: erForeloepig)
            guard !tilfelle.mappe.person.harSkjermetAdresse else { continue }
            let ramme = Ramme(spm.periode, spm.indikator.maal.forankring)
            let kommuner = tilfelle.steder(ramme).map(\.kommune)
            for (i, kommune) in kommuner.enumerated() {
                if let plass = steder.plass(kommune) {
                    regnskap[nr][plass].legg(til: bidrag, erForeloepig: erForeloepig)
                }
                guard let fylke = steder.plass(fylkeTil: kommune),
                    !kommuner[..<i].contains(where: { steder.plass(fylkeTil: $0) == fylke })
                else { continue }
                regnskap[nr][fylke].legg(til: bidrag, erForeloepig: erForeloepig)
            }
        }
    }

    /// Each receiver counts what it is paid for the person, the country all of it.
    private mutating func tell(
        _ maal: Mottakermaal, _ nr: Int, _ tilfelle: borrowing Tilfelle, _ periode: Statistikkperiode
    ) {
        guard tilfelle.mappe.levert.har(.tilskuddUtbetaling) else { return tellUkjent(nr) }
        let rader = maal.rader(tilfelle, periode)
        guard !rader.isEmpty else { return }
        regnskap[nr][0].legg(til: maal.bidrag(tilfelle, rader))
        guard !tilfelle.mappe.person.harSkjermetAdresse else { return }
        let plasser = rader.map { steder.plasser($0, tilfelle.grunnlag.kommuner) }
        for plass in Set(plasser.joined()) {
            let egne = zip(rader, plasser).filter { $0.1.contains(plass) }.map(\.0)
            regnskap[nr][plass].legg(til: maal.bidrag(tilfelle, egne))
        }
    }

    /// Nothing is known in any place; said once.
    private mutating func tellUkjent(_ nr: Int) {
        guard regnskap[nr][0].ukjente == 0 else { return }
        for plass in regnskap[nr].indices { regnskap[nr][plass].legg(til: .ukjent) }
    }

    public mutating func legg(til annen: Indikatortelling) {
        novstatus.legg(til: annen.novstatus)
        for nr in regnskap.indices {
            for plass in regnskap[nr].indices { regnskap[nr][plass].legg(til: annen.regnskap[nr][plass]) }
        }
    }

    public func regnskap(_ nr: Int, _ sted: Stedliste.Sted) -> Regnskap {
        steder.plass(sted).map { regnskap[nr][$0] } ?? Regnskap()
    }

    /// The number of the question; nil when it was not asked.
    public func nummer(_ indikator: String, _ periode: Statistikkperiode) -> Int? {
        sporsmaal.firstIndex { $0.indikator.id == indikator && $0.periode == periode }
    }

    public func svar(_ nr: Int, _ sted: Stedliste.Sted = .land) -> Indikatorsvar {
        let indikator = sporsmaal[nr].indikator
        guard !novstatus.erIkkeForfalt(indikator, sporsmaal[nr].periode) else {
            return .uten("...", desimaler: indikator.enhet.desimaler)
        }
        return indikator.svar(regnskap(nr, sted), land: regnskap[nr][0])
    }
}
