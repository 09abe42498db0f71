import Regelmotor
import Register

extension Variabel {
    /// KL-29b, the cause of the ending in the period. Sickness and parenthood can be read out of it (personvern 4, R3). A cause that
    /// the register does not know is *uoppgitt*; one that nobody has registered is a code of NIR's own.
    static let aarsak = Variabel(
        "aarsak", "Avslutningsårsak", aarsaker.map { ($0.kode, $0.etikett) }, erFoelsom: true, kreverStorKommune: true
    ) { tilfelle, ramme in
        guard let aarsak = tilfelle.program.slutt(i: ramme.periode)?.aarsak else { return nil }
        let nummer = nummer[Int(aarsak.rawValue)]
        return nummer < 0 ? nil : Int(nummer)
    }

    private static let aarsaker = Avslutningsaarsak.koder.map(\.verdi).filter { $0 != .ukjent }
    private static let nummer: [Int8] = {
        var ut = [Int8](repeating: -1, count: 256)
        for (i, aarsak) in aarsaker.enumerated() { ut[Int(aarsak.rawValue)] = Int8(i) }
        return ut
    }()
}
