import FoundationEssentials

/// What a JSON-stat file calls its table, variables, codes and measures.
struct Tabellomtale: Decodable {
    struct Dimensjon: Decodable {
        struct Kategori: Decodable {
            struct Enhet: Decodable { let base: String }

            let label: [String: String]
            let unit: [String: Enhet]?
            let note: [String: [String]]?
        }

        struct Utvidelse: Decodable { let kolonne: String? }

        let label: String
        let category: Kategori
        let `extension`: Utvidelse?
    }

    struct Utvidelse: Decodable {
        struct Nir: Decodable {
            struct Tabell: Decodable {
                let indikator: String
                /// The utvalg the table rests on.
                let grunnlag: String?
            }

            let tabeller: [Tabell]?
        }

        let nir: Nir?
    }

    /// «NIR1003: Deltakere …».
    let label: String
    let note: [String]?
    let dimension: [String: Dimensjon]
    let `extension`: Utvidelse?

    init?(_ bytes: [UInt8]) {
        guard let lest = try? JSONDecoder().decode(Tabellomtale.self, from: Data(bytes)) else { return nil }
        self = lest
    }

    /// - Parameter kolonne: the variable as the long form calls it.
    func dimensjon(_ kolonne: String) -> Dimensjon? {
        dimension.values.first { $0.extension?.kolonne == kolonne }
    }

    private var maal: Dimensjon.Kategori? { dimension["ContentsCode"]?.category }

    func maalnavn(_ indikator: String) -> String? { maal?.label[indikator] }
    func enhet(_ indikator: String) -> String? { maal?.unit?[indikator]?.base }
    func merknader(_ indikator: String) -> [String] { maal?.note?[indikator] ?? [] }
    func grunnlag(_ indikator: String) -> String? {
        self.extension?.nir?.tabeller?.first { $0.indikator == indikator }?.grunnlag
    }

    /// What the table itself says of the sign for what is not shown.
    var omSkjulte: String? { note?.first { $0.contains("«:»") } }
}
