import Kalender
import Regelmotor
import Register

/// What changed in the law data between two days: everything that applies, ends, or can be registered from a day after
/// `fra` and up to and including `til`.
public struct Lovendringer: Sendable {
    public struct Endring: Sendable, Equatable {
        public let dato: Dato
        /// Rule, goal or number.
        public let hva: String
        public let tekst: String
        public let hjemmel: Hjemmel?
    }

    public let regler: [Endring]
    public let sluttmaal: [Endring]
    public let tall: [Endring]

    public var erTom: Bool { regler.isEmpty && sluttmaal.isEmpty && tall.isEmpty }

    public init(_ regelverk: Regelverk, fra: Dato, til: Dato) {
        func iTiden(_ dag: Dato?) -> Dato? { dag.flatMap { fra < $0 && $0 <= til ? $0 : nil } }
        regler = regelverk.regler.flatMap { historie in
            Lovendringer.endringer(historie.regel.id, historie.versjoner, iTiden) { gammel, ny in
                gammel == nil ? "ny: \(ny.sier)" : ny.sier
            }
        }
        tall = Lovverdi.allCases.flatMap { verdi in
            Lovendringer.endringer(verdi.navn, regelverk.verdier[Int(verdi.rawValue)], iTiden) { gammel, ny in
                gammel.map { "\($0) → \(ny)" } ?? "ny: \(ny)"
            }
        }
        sluttmaal = regelverk.sluttmaal.flatMap { maal in
            var ut: [Endring] = []
            func legg(_ dag: Dato?, _ tekst: String) {
                guard let dato = iTiden(dag) else { return }
                ut.append(Endring(dato: dato, hva: maal.maal.kode, tekst: tekst, hjemmel: maal.hjemmel))
            }
            legg(maal.fra, "gjelder for oppstart fra denne dagen: \(maal.navn), \(maal.maaneder) måneder")
            if maal.registrerbar != maal.fra { legg(maal.registrerbar, "kan registreres fra denne dagen") }
            legg(maal.til?.plus(dager: 1), "gjelder ikke lenger for ny oppstart: \(maal.navn)")
            return ut
        }
    }

    private static func endringer<V>(
        _ hva: String, _ serie: Tidsserie<V>, _ iTiden: (Dato?) -> Dato?, _ tekst: (V?, V) -> String
    ) -> [Endring] {
        var ut: [Endring] = []
        for (i, ledd) in serie.ledd.enumerated() {
            if let dato = iTiden(ledd.fra) {
                let forrige = i > 0 ? serie.ledd[i - 1].verdi : nil
                ut.append(Endring(dato: dato, hva: hva, tekst: tekst(forrige, ledd.verdi), hjemmel: ledd.hjemmel))
            }
            if ledd.registrerbar != ledd.fra, let dato = iTiden(ledd.registrerbar) {
                ut.append(
                    Endring(dato: dato, hva: hva, tekst: "kan registreres fra denne dagen", hjemmel: ledd.hjemmel))
            }
            if i == serie.ledd.count - 1, let dato = iTiden(ledd.til?.plus(dager: 1)) {
                ut.append(Endring(dato: dato, hva: hva, tekst: "gjelder ikke lenger", hjemmel: ledd.hjemmel))
            }
        }
        return ut
    }
}
