import Tabeller
import Vern

/// The dimensions of a table in JSON-stat: its variables, what is measured, and the one period.
struct Dimensjoner {
    static let region = "Region"
    static let innhold = "ContentsCode"
    static let tid = "Tid"

    let inndelinger: [Inndeling]
    let maal: [Maal]
    private let periode: String

    var harGeografi: Bool { inndelinger.contains { $0.navn == TabellCsv.geografi } }
    var navn: [String] { inndelinger.map { Self.navn($0.navn) } + [Self.innhold, Self.tid] }
    var stoerrelser: [Int] { inndelinger.map(\.koder.count) + [maal.count, 1] }

    init(_ tabell: BeskyttetTabell) {
        inndelinger = tabell.kolonner
        maal = Maal.alle(tabell)
        periode = tabell.hode.periode
    }

    /// `kjoenn` is `Kjoenn`, the geography is `Region`.
    static func navn(_ inndeling: String) -> String {
        inndeling == TabellCsv.geografi ? region : inndeling.prefix(1).uppercased() + inndeling.dropFirst()
    }

    func skriv(til json: inout Jsonskriver) {
        for inndeling in inndelinger {
            let barn = Hierarki(inndeling).barn
            Self.skriv(
                Self.navn(inndeling.navn), inndeling.tittel, inndeling.koder.map { ($0.kode, $0.tittel) }, til: &json
            ) { json in
                guard barn.contains(where: { !$0.isEmpty }) else { return }
                json.objekt("child") { json in
                    for (nr, barn) in barn.enumerated() where !barn.isEmpty {
                        json.liste(inndeling.koder[nr].kode, barn.map { inndeling.koder[$0].kode })
                    }
                }
            }
        }
        Self.skriv(Self.innhold, "Innhold", maal.map { ($0.kode, $0.tittel) }, til: &json) { json in
            json.objekt("unit") { json in
                for maal in maal {
                    json.objekt(maal.kode) { json in
                        json.tekst("base", maal.enhet)
                        json.tall("decimals", maal.desimaler)
                    }
                }
            }
        }
        Self.skriv(Self.tid, "Periode", [(periode, periode)], til: &json)
    }

    private static func skriv(
        _ navn: String, _ tittel: String, _ koder: [(kode: String, tittel: String)], til json: inout Jsonskriver,
        _ mer: (inout Jsonskriver) -> Void = { _ in }
    ) {
        json.objekt(navn) { json in
            json.tekst("label", tittel)
            json.objekt("category") { json in
                json.objekt("index") { json in
                    for (nr, kode) in koder.enumerated() { json.tall(kode.kode, nr) }
                }
                json.objekt("label") { json in for kode in koder { json.tekst(kode.kode, kode.tittel) } }
                mer(&json)
            }
        }
    }
}
