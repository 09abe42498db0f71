import Tabeller
import Tekster
import Vern

/// The dimensions of a publication table in JSON-stat: its variables, what is measured, and the periods.
struct Dimensjoner {
    static let region = "Region"
    static let innhold = "ContentsCode"
    static let tid = "Tid"

    let sett: Tabellsett
    let form: Maalform
    let innhold: [Tabellinnhold]

    var harGeografi: Bool { sett.kolonner.contains { $0.navn == TabellCsv.geografi } }
    var variabler: [String] { sett.kolonner.map { Self.navn($0.navn) } }
    var navn: [String] { variabler + [Self.innhold, Self.tid] }
    var stoerrelser: [Int] { sett.kolonner.map(\.koder.count) + [innhold.count, sett.perioder.count] }

    init(_ sett: Tabellsett, _ form: Maalform) {
        (self.sett, self.form) = (sett, form)
        innhold = sett.innhold
    }

    /// `kjoenn` is `Kjonn`, `sluttmaal` is `Sluttmal`, the geography is `Region` (indikatorer 7.3).
    static func navn(_ inndeling: String) -> String {
        if inndeling == TabellCsv.geografi { return region }
        let kort = [("oe", "o"), ("aa", "a"), ("ae", "a")].reduce(inndeling) { $0.replacing($1.0, with: $1.1) }
        return kort.prefix(1).uppercased() + kort.dropFirst()
    }

    func skriv(til json: inout Jsonskriver) {
        for (nr, inndeling) in sett.kolonner.enumerated() {
            let koder = inndeling.koder.map { ($0.kode, Ordbok.felles.i(form, $0.tittel)) }
            json.objekt(Self.navn(inndeling.navn)) { json in
                json.tekst("label", Ordbok.felles.i(form, inndeling.tittel))
                kategori(koder, til: &json) { json in
                    let barn = sett.barn(nr)
                    guard barn.contains(where: { !$0.isEmpty }) else { return }
                    json.objekt("child") { json in
                        for (nr, barn) in barn.enumerated() where !barn.isEmpty {
                            json.liste(inndeling.koder[nr].kode, barn.map { inndeling.koder[$0].kode })
                        }
                    }
                }
                json.objekt("extension") { json in
                    json.sant("elimination", true)
                    json.tekst("eliminationValueCode", inndeling.koder[0].kode)
                    json.tekst("show", "code_value")
                    // The name in the long form.
                    json.tekst("kolonne", inndeling.navn)
                }
            }
        }
        skrivInnhold(til: &json)
        json.objekt(Self.tid) { json in
            json.tekst("label", sett.tidsnavn.i(form))
            kategori(sett.perioder.map { ($0, $0) }, til: &json)
        }
    }

    private func skrivInnhold(til json: inout Jsonskriver) {
        json.objekt(Self.innhold) { json in
            json.tekst("label", Ordbok.felles.i(form, Tabellsett.innholdsnavn))
            kategori(innhold.map { ($0.kode, $0.tittel.i(form)) }, til: &json) { json in
                json.objekt("unit") { json in
                    for ett in innhold {
                        json.objekt(ett.kode) { json in
                            json.tekst("base", ett.enhet.i(form))
                            json.tall("decimals", ett.desimaler)
                        }
                    }
                }
                let noter = innhold.filter { $0.del == .verdi && !sett.maal[$0.maal].merknader.isEmpty }
                guard !noter.isEmpty else { return }
                json.objekt("note") { json in
                    for ett in noter { json.liste(ett.kode, sett.maal[ett.maal].merknader.map { $0.i(form) }) }
                }
            }
        }
    }

    private func kategori(
        _ koder: [(kode: String, tittel: String)], til json: inout Jsonskriver,
        _ mer: (inout Jsonskriver) -> Void = { _ in }
    ) {
        json.objekt("category") { json in
            json.objekt("index") { json in
                for (nr, kode) in koder.enumerated() { json.tall(kode.kode, nr) }
            }
            json.objekt("label") { json in for kode in koder { json.tekst(kode.kode, kode.tittel) } }
            mer(&json)
        }
    }
}

extension Tabellsett {
    /// By code number of a variable: the codes that make it up, in the first of the tables where they do.
    func barn(_ kolonne: Int) -> [[Int]] {
        var ut: [[Int]] = kolonner[kolonne].koder.map { _ in [] }
        var sett: [Inndeling] = []
        for inndeling in tabeller.map({ $0.kolonner[kolonne] }) where !sett.contains(inndeling) {
            sett.append(inndeling)
            for (nr, barn) in Hierarki(inndeling).barn.enumerated() where ut[nr].isEmpty { ut[nr] = barn }
        }
        return ut
    }
}
