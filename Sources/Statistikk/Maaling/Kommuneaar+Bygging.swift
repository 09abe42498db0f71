public import Register

extension Kommuneaar {
    /// What is asked about persons to make the years: give these, in this order, to an `Indikatortelling`.
    public static func sporsmaal(_ aar: ClosedRange<Int>) -> [Indikatortelling.Sporsmaal] {
        aar.flatMap { aar in
            personsporsmaal.map { .init($0, $0.id == Indikator.iTilskuddsgrunnlaget.id ? .telledato(aar) : .aar(aar)) }
        }
    }

    private static let personsporsmaal: [Indikator] = [
        .bosatteIAaret, .deltakereIAaret, .overgang, .iTilskuddsgrunnlaget, .iArbeidEllerUtdanning(etter: 1),
    ]

    /// Every kommune of today in every year, with what the tables and the persons say of it. A kommune of the tables that
    /// is split in several today has its own old number.
    /// - Parameters:
    ///   - telling: of `sporsmaal(aar)`, with every person counted.
    ///   - levert: what the extract has; of what it does not have nothing is known.
    public static func alle(
        _ aar: ClosedRange<Int>, _ telling: Indikatortelling, _ referanser: Referansetabeller, levert: Entiteter,
        _ kommuner: Kommuneregister
    ) -> [Kommuneaar] {
        var ut = Samling(kommuner, aar)
        for rad in referanser.anmodninger {
            ut.endre(rad.kommune, Int(rad.aar)) { k in
                k.anmodet = (k.anmodet ?? 0) + Int(rad.anmodet)
                k.anmodetEm = sum(k.anmodetEm, rad.anmodetEm)
                k.vedtatt = sum(k.vedtatt, rad.vedtatt)
            }
        }
        for rad in referanser.folketall where rad.dato.maaned == 1 && rad.dato.dag == 1 {
            ut.endre(rad.kommune, rad.dato.aar) { $0.folketall = ($0.folketall ?? 0) + Int(rad.antall) }
        }
        for rad in referanser.kommunetall {
            ut.endre(rad.kommune, Int(rad.aar)) { k in
                switch rad.maal {
                case .kostra275Netto: k.netto275 = rad.verdi
                case .sysselsetting: k.sysselsetting = rad.verdi
                case .vgoKapasitet: k.vgoKapasitet = rad.verdi
                case .fylketsTilraading: k.fylketsTilraading = rad.verdi
                }
            }
        }
        let harTilskudd = levert.har(.tilskuddUtbetaling)
        for (n, aar) in aar.enumerated() {
            for kommune in kommuner.kommuner.map(\.nummer) {
                let regnskap = personsporsmaal.indices.map {
                    telling.regnskap(n * personsporsmaal.count + $0, .kommune(kommune))
                }
                ut.endre(kommune, aar) { k in
                    k.bosatt = regnskap[0].teller
                    k.deltakere = regnskap[1].teller
                    k.overgang = Andel(regnskap[2].teller, av: regnskap[2].nevner)
                    k.tilskuddsgrunnlag = harTilskudd ? regnskap[3].teller : nil
                    // An outcome of a year that is not delivered is not known, whatever was counted.
                    let erKjent = aar <= telling.novstatus.siste ?? .min
                    k.etterEttAar = erKjent ? Andel(regnskap[4].teller, av: regnskap[4].nevner) : nil
                }
            }
        }
        return ut.alle
    }

    private static func sum(_ a: Int?, _ b: Int32?) -> Int? { b.map { Int($0) + (a ?? 0) } ?? a }

    /// The years being put together, by kommune and year.
    private struct Samling {
        private let kommuner: Kommuneregister
        private let aar: ClosedRange<Int>
        private var rader: [Kommunenummer: [Kommuneaar]]

        init(_ kommuner: Kommuneregister, _ aar: ClosedRange<Int>) {
            (self.kommuner, self.aar) = (kommuner, aar)
            rader = [:]
            for kommune in kommuner.kommuner { rader[kommune.nummer] = tomme(kommune.nummer) }
        }

        private func tomme(_ kommune: Kommunenummer) -> [Kommuneaar] { aar.map { Kommuneaar(kommune, $0) } }

        /// An old number that became one new counts there.
        mutating func endre(_ kommune: Kommunenummer, _ aar: Int, _ endring: (inout Kommuneaar) -> Void) {
            guard self.aar.contains(aar) else { return }
            let naa = kommuner.dagens(kommune)
            let (tomme, plass) = (tomme(naa), aar - self.aar.lowerBound)
            endring(&rader[naa, default: tomme][plass])
        }

        var alle: [Kommuneaar] { rader.sorted { $0.key < $1.key }.flatMap(\.value) }
    }
}
