import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// Twelve digits or not is decided while reading. A warning only: nobody has promised that every year has the check
    /// digits (datakontrakt 7.1).
    static let dufNummer = Kontroll(
        kode: "P-02",
        navn: "DUF-nummeret har feil kontrollsiffer, eller et årstall som ikke kan stemme",
        alvor: .advarsel,
        hjemmel: .praksis("kontrollen for DUF-nummer fra Statistisk sentralbyrå, og årstall fra 1985", "P-02"),
        rett: "Sammenlign nummeret med UDIs papirer, og rett det i kilden. Excel kan ha endret et siffer.",
        godtar: [
            .eksempel("Riktig nummer i testserien") { $0.nummer(duf: 209_900_000_208) },
            .eksempel("Søkte samme år som uttrekket", dato: 1.januar(2099), erTest: false) {
                $0.nummer(duf: 209_900_000_208)
            },
            .eksempel("Ikke levert") { $0.nummer(duf: 0) },
        ],
        slaarUtFor: [
            .eksempel("Feil kontrollsiffer") { $0.nummer(duf: 209_900_000_209) },
            .eksempel("Søkte året etter uttrekket", dato: 31.desember(2098), erTest: false) {
                $0.nummer(duf: 209_900_000_208)
            },
            .eksempel("Testserien i en ekte leveranse", erTest: false) { $0.nummer(duf: 209_900_000_208) },
        ]
    ) { sak, grunnlag, treff in
        let duf = sak.mappe.person.duf
        guard duf.tall != 0 else { return }
        let erFoerUttrekket = duf.aar >= 1985 && duf.aar <= sak.uttrekksdato.aar
        let erTestserie = grunnlag.erTest && (2090...2099).contains(duf.aar)
        if !erFoerUttrekket && !erTestserie || !duf.harRiktigKontroll { treff.rad(sak.mappe.person, .duf, .skjult) }
    }
}
