import Ingest
import Kalender
import Kontroller
import Regelmotor
import Regelverksdata
import Register
import Tekster

/// Every rule and message id with its texts: what `nir regel` shows.
public struct Regeloversikt: Sendable {
    private let regelverk: Regelverk

    public init(_ parametere: Parametere = Parametere()) throws {
        do {
            regelverk = try Regelverk.gjeldende(parametere)
        } catch {
            throw Stopp(error)
        }
    }

    /// The heading of a control or a reading rule; empty for an unknown id.
    public static func navn(_ id: String) -> String {
        if let kontroll = Kontroll.alle.first(where: { $0.kode == id }) { return kontroll.navn }
        return Leseregel.allCases.first { $0.id == id }?.overskrift ?? ""
    }

    /// One line for each id, by kind.
    public var alle: String {
        var linjer = ["Lovens regler"]
        for r in regelverk.regler { linjer.append("  \(r.regel.id.padding(til: 16))\(r.navn)") }
        linjer += ["", "Kontroller"]
        for k in Kontroll.alle {
            linjer.append("  \(k.kode.padding(til: 16))\(k.alvor.ord.padding(til: 10))\(k.navn)")
        }
        linjer += ["", "Valgregler, som bestemmer hva som gjelder"]
        for v in Kontroll.valgregler { linjer.append("  \(v.kode.padding(til: 22))\(v.setning)") }
        linjer += ["", "Lesing"]
        var sett: Set<String> = []
        for r in Leseregel.allCases where sett.insert(r.id).inserted {
            linjer.append("  \(r.id.padding(til: 16))\(r.alvor.ord.padding(til: 10))\(r.overskrift)")
        }
        linjer += [
            "", "Mer om én:  nir regel AVVIK-3", "Endringer i loven:  nir regel --fra 2025-12-31 --til 2026-01-01",
        ]
        return linjer.joined(separator: "\n")
    }

    /// Everything known about the id; nil when nobody knows it.
    public func forklaring(_ id: String) -> String? {
        let id = Regeloversikt.ider.first { $0.lowercased() == id.lowercased() } ?? id
        var deler: [String] = []
        if let k = Kontroll.alle.first(where: { $0.kode == id || $0.ogsaa.contains(id) }) { deler.append(tekst(k)) }
        if let regel = Lovregel.allCases.first(where: { $0.id == id }) {
            deler.append(tekst(regelverk.historie(regel), medNavn: deler.isEmpty))
        }
        if let v = Kontroll.valgregler.first(where: { $0.kode == id }) {
            deler.append("\(v.kode)  \(v.setning)\n   hjemmel  \(v.hjemmel)")
        }
        if deler.isEmpty {
            deler += Leseregel.allCases.filter { $0.id == id }.map {
                "\($0.id)  \($0.overskrift)\n   alvor    \($0.alvor.ord) (\($0.alvor.kode))\n   rett     \($0.rett)"
            }
        }
        return deler.isEmpty ? nil : deler.joined(separator: "\n")
    }

    public static func mente(_ id: String) -> String { Regelverksdata.mente(id, blant: ider) }

    /// What changed in the law data after `fra`, up to and including `til`.
    public func endringer(fra: Dato, til: Dato) -> String {
        let endringer = Lovendringer(regelverk, fra: fra, til: til)
        var linjer = ["Endringer i regelverket etter \(fra.iTekst), til og med \(til.iTekst)"]
        for (navn, gruppe) in [
            ("Regler", endringer.regler), ("Sluttmål", endringer.sluttmaal), ("Tall", endringer.tall),
        ] where !gruppe.isEmpty {
            linjer += ["", navn]
            for e in gruppe.sorted(by: { $0.dato < $1.dato }) {
                linjer.append("  \(e.dato)  \(e.hva.padding(til: 22))\(e.tekst)")
                if let hjemmel = e.hjemmel { linjer.append("\("".padding(til: 36))\(hjemmel)") }
            }
        }
        if endringer.erTom { linjer += ["", "Ingen."] }
        return linjer.joined(separator: "\n")
    }

    private static var ider: [String] {
        Kontroll.alle.flatMap { [$0.kode] + $0.ogsaa } + Lovregel.allCases.map { $0.id }
            + Kontroll.valgregler.map { $0.kode } + Leseregel.allCases.map { $0.id }
    }

    private func tekst(_ k: Kontroll) -> String {
        var linjer = [
            "\(k.kode)  \(k.navn)", "   alvor    \(k.alvor.ord) (\(k.alvor.kode))", "   hjemmel  \(k.hjemmel)",
            "   gjelder  \(tidsrom(k.gjelder.fra, k.gjelder.til) ?? "uten tidsgrense")", "   rett     \(k.rett)",
        ]
        if !k.ogsaa.isEmpty { linjer.append("   også     \(k.ogsaa.joined(separator: ", "))") }
        linjer += aapne(k.aapnePunkter)
        if !k.krever.isEmpty {
            let filer = Entitet.allCases.filter { k.krever.har($0) }.map { $0.navn }
            linjer.append("   krever   \(filer.joined(separator: ", "))")
        }
        for (overskrift, eksempler) in [("slår ut når", k.slaarUtFor), ("godtar når", k.godtar)] {
            linjer.append("   \(overskrift)")
            for (nr, eksempel) in eksempler.enumerated() {
                linjer.append("     - \(eksempel.beskrivelse)")
                // The first is told in full; the others say what is different.
                if nr == 0 { linjer += Fortelling(eksempel.mappe, dato: eksempel.dato).linjer.map { "         \($0)" } }
            }
        }
        return linjer.joined(separator: "\n")
    }

    private func tekst(_ h: Regelhistorie, medNavn: Bool) -> String {
        var linjer = medNavn ? ["\(h.regel.id)  \(h.navn)"] : ["   i loven  \(h.navn)"]
        for v in h.versjoner.ledd {
            let registrerbar = v.registrerbar == v.fra ? "" : ", kunne registreres fra \(v.registrerbar)"
            linjer.append("   \(tidsrom(v.fra, v.til) ?? "")\(registrerbar)")
            linjer.append("     sier     \(v.verdi.sier)")
            linjer.append("     hjemmel  \(v.hjemmel)")
        }
        return (linjer + aapne(h.aapnePunkter)).joined(separator: "\n")
    }

    private func aapne(_ punkter: [String]) -> [String] {
        regelverk.parametere.valg.filter { punkter.contains($0.punkt) }.map {
            "   åpent    \($0.punkt) \($0.navn): \($0.verdi)"
        }
    }

    private func tidsrom(_ fra: Dato?, _ til: Dato?) -> String? {
        switch (fra, til) {
        case (nil, nil): nil
        case (let fra?, nil): "fra \(fra)"
        case (nil, let til?): "til og med \(til)"
        case (let fra?, let til?): "\(fra) til og med \(til)"
        }
    }
}
