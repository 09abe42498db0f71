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

    /// Last allowed day, inclusive; nil when the rule does not apply or its starting point is unknown.
    public let frist: Dato?
    public let status: Status

    static let ikkeAktuell = Oppstartsfrist(frist: nil, status: .ikkeAktuell)

    /// Applies to persons with right and duty (§ 8 first ledd). When right and duty have come back after a bortfall
    /// the months run from the new claim (INTL-8-4b, OP-06).
    static func beregn(
        _ mappe: Personmappe, kategori: Kategori?, start: Dato?, bortfall: Bortfall?, dato: Dato, _ regelverk: Regelverk
    ) -> Oppstartsfrist {
        // Without the decisions nobody knows who has started.
        guard kategori == .rpIntro, mappe.levert.har(.vedtak) else { return .ikkeAktuell }
        let utgangspunkt: Dato?
        var start = start
        switch bortfall?.status {
        case .bortfalt?, .fristUte?: return .ikkeAktuell
        case .gjeninntraadt?:
            utgangspunkt = mappe.foersteKrav(fra: bortfall?.vedtaksdato)
            start = bortfall?.senereStart
        case nil: utgangspunkt = mappe.foersteAvtaltBosetting ?? mappe.foersteKrav(fra: nil)
        }
        guard let utgangspunkt, let maaneder = regelverk.oppstartsfrist.verdi(paa: utgangspunkt)
        else { return .ikkeAktuell }

        let frist = regelverk.fristDag(utgangspunkt, maaneder: maaneder)
        let status: Status =
            if let start { start <= frist ? .oppfylt : .brudd } else { dato > frist ? .brudd : .aapen }
        return Oppstartsfrist(frist: frist, status: status)
    }
}

extension Personmappe {
    /// First settlement by agreement with IMDi.
    var foersteAvtaltBosetting: Dato? { bosettinger.minst { $0.teller && $0.etterAvtale ? $0.bosatt : nil } }

    /// First claim for the introduction programme, on or after `dag` when one is given.
    func foersteKrav(fra dag: Dato?) -> Dato? {
        krav.minst {
            $0.teller && $0.ordning == .intro && $0.type == .krav && $0.dato >= dag ?? $0.dato ? $0.dato : nil
        }
    }
}
