public import Register

/// Makes the figures of kommuner: for the country, a fylke, a kommune, or any group of kommuner.
public struct Kommunefigurer: Sendable {
    public let kommuner: [Kommuneaar]
    private let minsteNevner: Int

    public init(_ kommuner: [Kommuneaar], _ parametere: Indikatorparametere = Indikatorparametere()) {
        (self.kommuner, minsteNevner) = (kommuner, parametere.minsteNevner)
    }

    public func svar(
        _ indikator: Indikator, _ periode: Statistikkperiode, _ sted: Stedliste.Sted = .land
    ) -> Indikatorsvar {
        svar(indikator, periode) { sted.har($0) }
    }

    /// - Parameter gruppe: the kommuner that are taken together, such as those of a KOSTRA group.
    public func svar(
        _ indikator: Indikator, _ periode: Statistikkperiode, gruppe: (Kommunenummer) -> Bool
    ) -> Indikatorsvar {
        let regnskap = regnskap(indikator, periode, gruppe: gruppe)
        guard case .kommuner(let maal) = indikator.maal, maal.skjulerSmaa,
            (1..<minsteNevner).contains(regnskap.nevner)
        else { return indikator.svar(regnskap) }
        return .uten(":", desimaler: indikator.enhet.desimaler)
    }

    public func regnskap(
        _ indikator: Indikator, _ periode: Statistikkperiode, gruppe: (Kommunenummer) -> Bool
    ) -> Regnskap {
        var ut = Regnskap()
        guard case .kommuner(let maal) = indikator.maal else { return ut }
        let siste = periode.aar
        let foerste = periode.slag == .flereAar ? periode.fra.aar : siste - maal.antallAar + 1
        for kommune in kommuner where (foerste...siste).contains(kommune.aar) && gruppe(kommune.kommune) {
            for bidrag in maal.bidrag(kommune) { ut.legg(til: bidrag) }
        }
        return ut
    }
}

extension Stedliste.Sted {
    /// True when the kommune is in the place.
    public func har(_ kommune: Kommunenummer) -> Bool {
        switch self {
        case .land: true
        case .fylke(let fylke): kommune.tall / 100 == UInt16(fylke)
        case .kommune(let denne): denne == kommune
        }
    }
}
