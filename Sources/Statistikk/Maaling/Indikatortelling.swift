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
    private let grunnlag: Statistikkgrunnlag
    public let steder: Stedliste
    /// The questions that persons answer, and those about grants.
    private let regnestykker: [Regnestykke]
    private let mottakere: [(nr: Int, maal: Mottakermaal)]
    /// How far outcomes are delivered, as far as has been seen.
    public private(set) var novstatus = Novstatusaar()
    /// By question, then by place, in one row.
    private var regnskap: [Regnskap]

    /// A question without all that is not needed to answer it: it is asked of every person.
    private struct Regnestykke: Sendable {
        let nr: Int
        let krever: Entiteter
        let ramme: Ramme
        let utfall: Utfallsvindu?
        let beregning: @Sendable (borrowing Tilfelle) -> Bidrag
    }

    public init(_ sporsmaal: [Sporsmaal], _ grunnlag: Statistikkgrunnlag) {
        (self.sporsmaal, self.grunnlag) = (sporsmaal, grunnlag)
        steder = Stedliste(grunnlag.kommuner)
        regnskap = [Regnskap](repeating: Regnskap(), count: sporsmaal.count * steder.steder.count)
        var (regnestykker, mottakere): ([Regnestykke], [(nr: Int, maal: Mottakermaal)]) = ([], [])
        for (nr, spm) in sporsmaal.enumerated() {
            let (indikator, periode) = (spm.indikator, spm.periode)
            switch indikator.maal {
            case .kommuner: continue
            case .mottakere(let maal): mottakere.append((nr, maal))
            default:
                let plassering = indikator.maal.variabel?.plassering(grunnlag)
                regnestykker.append(
                    Regnestykke(
                        nr: nr, krever: indikator.krever, ramme: Ramme(periode, indikator.maal.forankring),
                        utfall: indikator.utfall, beregning: indikator.maal.beregning(periode, plassering)))
            }
        }
        (self.regnestykker, self.mottakere) = (regnestykker, mottakere)
    }

    /// The same questions with nobody counted, made anew for one thread: threads that share a closure wait for each other's
    /// count of references.
    public func egen() -> Indikatortelling {
        Indikatortelling(sporsmaal, grunnlag)
    }

    /// One with a protected address counts in the country and nowhere else (indikatorer 1.5, R11).
    public mutating func tell(_ tilfelle: borrowing Tilfelle) {
        novstatus.se(tilfelle.mappe)
        let (levert, erSkjermet) = (tilfelle.mappe.levert, tilfelle.mappe.person.harSkjermetAdresse)
        for stykke in regnestykker {
            guard levert.isSuperset(of: stykke.krever) else { continue }
            let bidrag = stykke.beregning(tilfelle)
            switch bidrag {
            case .ingen, .tall(teller: 0, nevner: 0): continue
            default: break
            }
            let erForeloepig = stykke.utfall.map { tilfelle.harForeloepig($0, stykke.ramme.periode) } ?? false
            legg(til: bidrag, erForeloepig: erForeloepig, stykke.nr, 0)
            guard !erSkjermet else { continue }
            guard tilfelle.kanHaFlereSteder(stykke.ramme) else {
                let kommune = tilfelle.sted(stykke.ramme).kommune
                if let plass = steder.plass(kommune) { legg(til: bidrag, erForeloepig: erForeloepig, stykke.nr, plass) }
                if let fylke = steder.plass(fylkeTil: kommune) {
                    legg(til: bidrag, erForeloepig: erForeloepig, stykke.nr, fylke)
                }
                continue
            }
            // Of one who moved within a fylke, the fylke counts him once.
            let kommuner = tilfelle.steder(stykke.ramme).map(\.kommune)
            let fylker = Set(kommuner.compactMap { steder.plass(fylkeTil: $0) })
            for plass in kommuner.compactMap({ steder.plass($0) }) + fylker {
                legg(til: bidrag, erForeloepig: erForeloepig, stykke.nr, plass)
            }
        }
        for (nr, maal) in mottakere where levert.isSuperset(of: sporsmaal[nr].indikator.krever) {
            tell(maal, nr, tilfelle, sporsmaal[nr].periode)
        }
    }

    private func plass(_ nr: Int, _ sted: Int) -> Int { nr * steder.steder.count + sted }

    private mutating func legg(til bidrag: Bidrag, erForeloepig: Bool = false, _ nr: Int, _ sted: Int) {
        regnskap[plass(nr, sted)].legg(til: bidrag, erForeloepig: erForeloepig)
    }

    /// Each receiver counts what it is paid for the person, the country all of it.
    private mutating func tell(
        _ maal: Mottakermaal, _ nr: Int, _ tilfelle: borrowing Tilfelle, _ periode: Statistikkperiode
    ) {
        guard tilfelle.mappe.levert.har(.tilskuddUtbetaling) else { return tellUkjent(nr) }
        let rader = maal.rader(tilfelle, periode)
        guard !rader.isEmpty else { return }
        legg(til: maal.bidrag(tilfelle, rader), nr, 0)
        guard !tilfelle.mappe.person.harSkjermetAdresse else { return }
        let plasser = rader.map { steder.plasser($0, tilfelle.grunnlag.kommuner) }
        for plass in Set(plasser.joined()) {
            let egne = zip(rader, plasser).filter { $0.1.contains(plass) }.map(\.0)
            legg(til: maal.bidrag(tilfelle, egne), nr, plass)
        }
    }

    /// Nothing is known in any place; said once.
    private mutating func tellUkjent(_ nr: Int) {
        guard regnskap[plass(nr, 0)].ukjente == 0 else { return }
        for sted in steder.steder.indices { legg(til: .ukjent, nr, sted) }
    }

    public mutating func legg(til annen: Indikatortelling) {
        novstatus.legg(til: annen.novstatus)
        for i in regnskap.indices { regnskap[i].legg(til: annen.regnskap[i]) }
    }

    public func regnskap(_ nr: Int, _ sted: Stedliste.Sted) -> Regnskap {
        steder.plass(sted).map { regnskap[plass(nr, $0)] } ?? Regnskap()
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
        return indikator.svar(regnskap(nr, sted), land: regnskap[plass(nr, 0)])
    }
}
