import Lager
import Synchronization

/// The store's part of a run: prepared while the workbooks are made, committed after publication.
///
/// Whatever happens to the store is a remark; it never stops or costs a publication.
final class Lagerarbeid: Sendable {
    private struct Tilstand {
        var lager: Lager?
        var forberedt: Forberedt?
        var merknader: [String] = []
        var rader = 0
        var sekunder = 0.0
    }

    private let mappe: String
    private let skalLagre: Bool
    private let tilstand = Mutex(Tilstand())

    init(mappe: String, skalLagre: Bool) { (self.mappe, self.skalLagre) = (mappe, skalLagre) }

    var rader: Int { tilstand.withLock { $0.rader } }
    var sekunder: Double { tilstand.withLock { $0.sekunder } }

    /// Loads the written lists into an open transaction.
    func forbered(personfakta: String?, funn: String?) {
        guard skalLagre else { return }
        let t = Klokke.monoton()
        do throws(Lagerfeil) {
            let lager = try Lager(mappe: mappe)
            let forberedt = try lager.forbered(personfakta: personfakta, funn: funn)
            tilstand.withLock {
                $0.rader = (forberedt.personfakta ?? 0) + (forberedt.funn ?? 0)
                $0.merknader += lager.advarsler
                ($0.lager, $0.forberedt) = (lager, forberedt)
            }
        } catch {
            let melding = error.melding
            tilstand.withLock { $0.merknader.append(melding) }
        }
        let tid = Klokke.monoton() - t
        tilstand.withLock { $0.sekunder += tid }
    }

    func angre() { tilstand.withLock { $0.forberedt }?.angre() }

    /// Commits, and gives back what there is to remark.
    func fullfoer(_ kjoering: Kjoeringspost) -> [String] {
        let t = Klokke.monoton()
        let (lager, forberedt) = tilstand.withLock { ($0.lager, $0.forberedt) }
        do throws(Lagerfeil) {
            try forberedt?.fullfoer(kjoering)
            try lager?.lukk()
        } catch {
            let melding = error.melding
            tilstand.withLock { $0.merknader.append(melding) }
        }
        let tid = Klokke.monoton() - t
        return tilstand.withLock {
            $0.sekunder += tid
            return $0.merknader
        }
    }
}
