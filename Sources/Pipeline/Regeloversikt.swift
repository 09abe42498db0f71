import Ingest
import Kontroller
import Regelverksdata
import Register
import Tekster

/// Every rule and message id with its texts: what `nir regel` shows.
public enum Regeloversikt {
    /// The heading of a rule; empty for an unknown id.
    public static func navn(_ id: String) -> String {
        if let kontroll = Kontroll.alle.first(where: { $0.kode == id }) { return kontroll.navn }
        return Leseregel.allCases.first { $0.id == id }?.overskrift ?? ""
    }

    public static var alle: String {
        var linjer = ["Kontroller"]
        for k in Kontroll.alle {
            linjer.append("  \(k.kode.padding(til: 12))\(k.alvor.ord.padding(til: 10))\(k.navn)")
        }
        linjer += ["", "Valgregler, som bestemmer hva som gjelder"]
        for v in Kontroll.valgregler { linjer.append("  \(v.kode.padding(til: 22))\(v.setning)") }
        linjer += ["", "Lesing"]
        var sett: Set<String> = []
        for r in Leseregel.allCases where sett.insert(r.id).inserted {
            linjer.append("  \(r.id.padding(til: 16))\(r.alvor.ord.padding(til: 10))\(r.overskrift)")
        }
        linjer += ["", "Mer om én:  nir regel AVVIK-3"]
        return linjer.joined(separator: "\n")
    }

    public static func forklaring(_ id: String) -> String? {
        let id = ider.first { $0.lowercased() == id.lowercased() } ?? id
        if let k = Kontroll.alle.first(where: { $0.kode == id || $0.ogsaa.contains(id) }) { return tekst(k) }
        if let v = Kontroll.valgregler.first(where: { $0.kode == id }) {
            return "\(v.kode)  \(v.setning)\n   hjemmel  \(v.hjemmel)"
        }
        let regler = Leseregel.allCases.filter { $0.id == id }
        guard !regler.isEmpty else { return nil }
        return regler.map {
            "\($0.id)  \($0.overskrift)\n   alvor    \($0.alvor.ord) (\($0.alvor.kode))\n   rett     \($0.rett)"
        }
        .joined(separator: "\n")
    }

    public static func mente(_ id: String) -> String { Regelverksdata.mente(id, blant: ider) }

    private static var ider: [String] {
        Kontroll.alle.flatMap { [$0.kode] + $0.ogsaa } + Kontroll.valgregler.map(\.kode) + Leseregel.allCases.map(\.id)
    }

    private static func tekst(_ k: Kontroll) -> String {
        var linjer = [
            "\(k.kode)  \(k.navn)", "   alvor    \(k.alvor.ord) (\(k.alvor.kode))", "   hjemmel  \(k.hjemmel)",
            "   rett     \(k.rett)",
        ]
        if !k.ogsaa.isEmpty { linjer.append("   også     \(k.ogsaa.joined(separator: ", "))") }
        linjer.append("   slår ut når")
        linjer += k.slaarUtFor.map { "     - \($0.beskrivelse)" }
        linjer.append("   godtar når")
        linjer += k.godtar.map { "     - \($0.beskrivelse)" }
        return linjer.joined(separator: "\n")
    }
}
