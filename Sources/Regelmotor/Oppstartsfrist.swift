import Kalender
import Register

/// The last day to start the introduction programme (INTL-12).
///
/// > Introduksjonsprogrammet skal starte så snart som mulig og innen tre måneder etter bosetting i kommunen, eller
/// > etter at krav om deltakelse blir framsatt.
/// >
/// > — integreringsloven § 12 annet ledd, gjengitt i korthet
public struct Oppstartsfrist: Sendable, Equatable {
    public enum Status: UInt8, Sendable, BitwiseCopyable {
        case oppfylt = 1
        case brudd
        case aapen
        case ikkeAktuell

        public var kode: String {
            switch self {
            case .oppfylt: "OPPFYLT"
            case .brudd: "BRUDD"
            case .aapen: "AAPEN"
            case .ikkeAktuell: "IKKE_AKTUELL"
            }
        }
    }

    /// The day the months run from, and the last allowed day, inclusive; nil when the rule does not apply or its
    /// starting point is unknown.
    public let utgangspunkt: Dato?
    public let frist: Dato?
    public let status: Status

    static let ikkeAktuell = Oppstartsfrist(utgangspunkt: nil, frist: nil, status: .ikkeAktuell)

    /// Applies to persons with right and duty (§ 8 first ledd). When right and duty have come back after a bortfall
    /// the months run from the new claim (INTL-8-4b, OP-06).
    static func beregn(
        _ mappe: Personmappe, lov: Lovgrunnlag?, kategori: Kategori?, start: Vedtak?, bortfall: Bortfall?, dato: Dato,
        _ regelverk: Regelverk, _ spor: inout some Spor
    ) -> Oppstartsfrist {
        // Without the decisions nobody knows who has started. The old act has no such deadline.
        guard lov != .introloven, kategori == .rpIntro, mappe.levert.har(.vedtak) else { return .ikkeAktuell }
        var start = start
        if let bortfall {
            guard bortfall.status == .gjeninntraadt else { return .ikkeAktuell }
            start = bortfall.senereDeltakelse
        }
        guard let fra = mappe.utgangspunkt(bortfall, regelverk.parametere) else {
            if bortfall?.hendelse != nil {
                spor.sa(.oppstartsfrist, .intl84b, "regnes fra nytt krav, og det er ikke registrert")
                spor.mangler(.krav)
            }
            return .ikkeAktuell
        }
        guard let maaneder = regelverk.tall(.oppstartsfrist, paa: fra) else { return .ikkeAktuell }
        if start == nil, !mappe.harDeltakelse, let avvist = mappe.avvist(fra: fra, dato: dato) {
            spor.sa(.oppstartsfrist, .intl3Ledd3, "gjelder ikke: tilbudet er avvist")
            spor.rad(avvist, "avvist \(avvist.dato.norsk)")
            mappe.sporUtgangspunkt(fra, &spor)
            return .ikkeAktuell
        }

        let frist = regelverk.fristDag(fra, maaneder: maaneder)
        let status: Status =
            if let dag = start?.startdato { dag <= frist ? .oppfylt : .brudd } else { dato > frist ? .brudd : .aapen }
        spor.sa(
            .oppstartsfrist, .intl12, regelverk.hjemmel(.oppstartsfrist, paa: fra),
            "\(frist.norsk), \(maaneder) måneder etter \(fra.norsk): \(status.sier)")
        mappe.sporUtgangspunkt(fra, &spor)
        if let start { spor.rad(start, "startdato \(start.startdato?.norsk ?? "mangler")") }
        return Oppstartsfrist(utgangspunkt: fra, frist: frist, status: status)
    }
}

extension Oppstartsfrist.Status {
    fileprivate var sier: String {
        switch self {
        case .oppfylt: "oppfylt"
        case .brudd: "brutt"
        case .aapen: "ikke ute"
        case .ikkeAktuell: "gjelder ikke"
        }
    }
}

extension Personmappe {
    /// The first deadline to start: the day the months run from, and the last day. What came after, such as a bortfall or
    /// an offer that was turned down, does not move it, and whom it applies to is not looked at. Nil without a settlement
    /// by agreement or a claim.
    public func foersteOppstartsfrist(_ regelverk: Regelverk) -> Periode? {
        guard let fra = utgangspunkt(nil, regelverk.parametere),
            let maaneder = regelverk.tall(.oppstartsfrist, paa: fra)
        else { return nil }
        return Periode(fom: fra, tom: regelverk.fristDag(fra, maaneder: maaneder))
    }

    /// First settlement by agreement with IMDi.
    var foersteAvtaltBosetting: Dato? { bosettinger.minst { $0.teller && $0.etterAvtale ? $0.bosatt : nil } }

    /// The day the months run from: settlement, else claim; after a bortfall the claim that came after it, or after the
    /// work ended (OP-06).
    fileprivate func utgangspunkt(_ bortfall: Bortfall?, _ parametere: Parametere) -> Dato? {
        guard let bortfall else { return foersteAvtaltBosetting ?? foersteKrav(fra: nil)?.dato }
        if let hendelse = bortfall.hendelse {
            return parametere.reaktivertFristFra == .hendelse ? hendelse : foersteKrav(fra: hendelse)?.dato
        }
        return foersteKrav(fra: bortfall.vedtaksdato)?.dato
    }

    /// First claim for the introduction programme, on or after `dag` when one is given.
    private func foersteKrav(fra dag: Dato?) -> KontaktKrav? {
        var foerste: KontaktKrav?
        for k in krav where k.teller && k.ordning == .intro && k.type == .krav && k.dato >= dag ?? k.dato {
            if let naa = foerste, naa.dato <= k.dato { continue }
            foerste = k
        }
        return foerste
    }

    /// An offer that was turned down: the duty of the municipality ends (§ 3 third ledd).
    fileprivate func avvist(fra dag: Dato, dato: Dato) -> KontaktKrav? {
        krav.first { $0.teller && $0.ordning == .intro && $0.type == .avvist && $0.dato >= dag && $0.dato <= dato }
    }

    fileprivate func sporUtgangspunkt(_ dag: Dato, _ spor: inout some Spor) {
        guard spor.lytter else { return }
        for b in bosettinger where b.teller && b.etterAvtale && b.bosatt == dag { spor.rad(b, "bosatt etter avtale") }
        for k in krav where k.teller && k.ordning == .intro && k.type == .krav && k.dato == dag {
            spor.rad(k, "krav \(k.dato.norsk)")
        }
    }
}
