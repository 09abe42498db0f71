import Output

/// The lists of a run in the making, each sorted outside memory, and the lines of the municipalities' workbooks.
struct Lister: Sendable {
    let personfakta: SortertListe
    let avsluttet: SortertListe
    let avvik: SortertListe
    let bortfall: SortertListe
    let frister: SortertListe
    let funn: SortertListe
    /// Lines of the workbooks, by municipality, sheet and order on the sheet.
    let rettelinjer: Retteliste
    /// Every person's numbers, to find those that stand on two.
    let numre: Nummersamler
    private let valgt: Set<Listeslag>

    init(mappe: String, valgt: [Listeslag]) {
        personfakta = SortertListe(mappe: mappe)
        avsluttet = SortertListe(mappe: mappe)
        avvik = SortertListe(mappe: mappe)
        bortfall = SortertListe(mappe: mappe)
        frister = SortertListe(mappe: mappe)
        funn = SortertListe(mappe: mappe)
        rettelinjer = Retteliste(mappe: mappe)
        numre = Nummersamler(mappe: mappe)
        self.valgt = Set(valgt)
    }

    subscript(_ slag: Listeslag) -> SortertListe {
        switch slag {
        case .personfakta: personfakta
        case .avsluttetProgram: avsluttet
        case .avvikSluttmaal: avvik
        case .bortfallArbeid: bortfall
        case .frister: frister
        case .funn: funn
        }
    }

    /// The pens of one thread.
    func skrivere() -> Listeskrivere { Listeskrivere(self, valgt: valgt) }
}

/// One thread's pens, one for each list. A list that was not asked for gets nothing.
struct Listeskrivere: ~Copyable {
    private var personfakta: Listeskriver
    private var avsluttet: Listeskriver
    private var avvik: Listeskriver
    private var bortfall: Listeskriver
    private var frister: Listeskriver
    private var funn: Listeskriver
    var rettelinjer: Rettelisteskriver
    private let valgt: Set<Listeslag>

    init(_ lister: Lister, valgt: Set<Listeslag>) {
        personfakta = lister.personfakta.skriver()
        avsluttet = lister.avsluttet.skriver()
        avvik = lister.avvik.skriver()
        bortfall = lister.bortfall.skriver()
        frister = lister.frister.skriver()
        funn = lister.funn.skriver()
        rettelinjer = lister.rettelinjer.skriver()
        self.valgt = valgt
    }

    mutating func append(_ slag: Listeslag, _ rad: borrowing Listerad) throws(OutputFeil) {
        guard valgt.contains(slag) else { return }
        switch slag {
        case .personfakta: try personfakta.append(rad.noekkel, rad.linje)
        case .avsluttetProgram: try avsluttet.append(rad.noekkel, rad.linje)
        case .avvikSluttmaal: try avvik.append(rad.noekkel, rad.linje)
        case .bortfallArbeid: try bortfall.append(rad.noekkel, rad.linje)
        case .frister: try frister.append(rad.noekkel, rad.linje)
        case .funn: try funn.append(rad.noekkel, rad.linje)
        }
    }

    consuming func ferdig() {
        personfakta.ferdig()
        avsluttet.ferdig()
        avvik.ferdig()
        bortfall.ferdig()
        frister.ferdig()
        funn.ferdig()
        rettelinjer.ferdig()
    }
}
